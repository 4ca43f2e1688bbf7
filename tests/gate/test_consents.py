"""Permission with its evidence: what proves it, what withdraws it, and that nobody changes it unnoticed."""

import json
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select, text

from campaigns.facts import Ask
from tests.gate import rows
from winback.errors import BadInput, Conflict, NotFound
from winback.places import templates
from winback.runtime import Runtime
from winback.services.gate import gate
from winback.services.permission import consent_sources, consents
from winback.services.permission.consents import Declaration
from winback.services.permission.profiles import home_zone
from winback.store.permission import ConsentRow

DAY = timedelta(days=1)


@pytest.fixture
def amina(sqlite_rt: Runtime) -> rows.Person:
    """In order, but for a permission."""
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        return rows.person(sqlite_rt, session, consent=False)


def say(rt: Runtime, who: rows.Person, given: bool, said_at: datetime | None, sourced: bool = True, **more) -> int:
    with rt.transaction() as session:
        source = consent_sources.ids_by_key(session)["web form"] if sourced and given else None
        one = Declaration(who.contact, "sms", "marketing", given, said_at, source, **more)
        return consents.record_many(session, [one], rt.now()).created


def answer(rt: Runtime, who: rows.Person) -> list[str]:
    with rt.reading() as session:
        found = gate.verdict(session, who.account, Ask("sms"), rt.now(), rt.settings)
    return [hold.code for hold in found.holds]


def count(rt: Runtime) -> int:
    with rt.reading() as session:
        return session.scalar(select(func.count()).select_from(ConsentRow)) or 0


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2019, 12, 31), "permission_not_proven"),  # before the source was in use
        (date(2020, 1, 1), None),
        (date(2026, 3, 3), None),
        (date(2026, 3, 4), "permission_not_proven"),  # in the future
    ],
)
def test_a_source_proves_only_what_it_covers(sqlite_rt: Runtime, amina: rows.Person, day: date, code: str) -> None:
    say(sqlite_rt, amina, True, datetime(day.year, day.month, day.day, 8, tzinfo=UTC))

    assert answer(sqlite_rt, amina) == ([code] if code else [])


def test_a_permission_dated_in_the_future_never_counts_by_itself(sqlite_rt: Runtime, amina: rows.Person) -> None:
    say(sqlite_rt, amina, True, sqlite_rt.now() + 10 * DAY)

    sqlite_rt.clock.now += 20 * DAY

    assert "permission_not_proven" in answer(sqlite_rt, amina)


def test_a_source_for_other_channels_or_purposes_proves_nothing(sqlite_rt: Runtime, amina: rows.Person) -> None:
    with sqlite_rt.transaction() as session:
        calls = consent_sources.NewSource(
            "calls", "Ring me.", "fair", "Beispiel GmbH", ("voice",), ("marketing",), date(2020, 1, 1)
        )
        source = consent_sources.register(session, calls, "Olga", sqlite_rt.now())
        one = Declaration(amina.contact, "sms", "marketing", True, sqlite_rt.now() - DAY, source)
        consents.record_many(session, [one], sqlite_rt.now())

    assert answer(sqlite_rt, amina) == ["permission_not_proven"]


def test_the_last_word_counts_in_whatever_order_it_comes_in(sqlite_rt: Runtime, amina: rows.Person) -> None:
    now = sqlite_rt.now()

    say(sqlite_rt, amina, False, now - 10 * DAY)
    say(sqlite_rt, amina, True, now - 20 * DAY)
    assert answer(sqlite_rt, amina) == ["permission_withdrawn"]

    say(sqlite_rt, amina, True, now - 5 * DAY)
    assert answer(sqlite_rt, amina) == []

    say(sqlite_rt, amina, False, None)  # nobody knows when: from now on
    assert answer(sqlite_rt, amina) == ["permission_withdrawn"]


def test_the_same_file_twice_says_nothing_new(sqlite_rt: Runtime, amina: rows.Person) -> None:
    now = sqlite_rt.now()
    file = [(True, now - 20 * DAY, True), (False, now - 10 * DAY, True), (True, None, False)]

    first = sum(say(sqlite_rt, amina, *line) for line in file)
    again = sum(say(sqlite_rt, amina, *line) for line in file)

    assert (first, again) == (3, 1)  # a tick nobody can date after a withdrawal is written down, and opens nothing
    assert answer(sqlite_rt, amina) == ["permission_withdrawn"]


def test_a_bare_tick_never_takes_the_proof_away(sqlite_rt: Runtime, amina: rows.Person) -> None:
    say(sqlite_rt, amina, True, sqlite_rt.now() - DAY)

    assert say(sqlite_rt, amina, True, None, sourced=False) == 0
    assert answer(sqlite_rt, amina) == []


def test_unknown_channels_and_purposes_are_refused(sqlite_rt: Runtime, amina: rows.Person) -> None:
    with sqlite_rt.transaction() as session, pytest.raises(BadInput):
        consents.record_many(session, [Declaration(amina.contact, "pigeon", "marketing", True)], sqlite_rt.now())


# ---------------------------------------------------------------- the chain


SCRIPT = templates() / "ops" / "check_evidence.py"


def reckoned(rt: Runtime, folder: Path) -> subprocess.CompletedProcess[str]:
    """What a Python without winback says of our evidence."""
    file = folder / "evidence.jsonl"
    with rt.reading() as session:
        lines = [json.dumps(one, ensure_ascii=False) for one in consents.evidence(session)]
    file.write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, "-I", "-S", str(SCRIPT), str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_an_independent_script_recomputes_the_chain(sqlite_rt: Runtime, amina: rows.Person, tmp_path: Path) -> None:
    now = sqlite_rt.now()
    say(sqlite_rt, amina, True, now - 20 * DAY, evidence="form 17", wording="Ja, fragt mich – gern.")
    say(sqlite_rt, amina, False, now - 10 * DAY, recorded_by="customer")

    done = reckoned(sqlite_rt, tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("1 people, 0 faults")
    assert "winback" not in [line.split()[1] for line in SCRIPT.read_text().splitlines() if line.startswith("import")]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE consents SET given = 1 WHERE position = 1",
        "UPDATE consents SET said_at = '2024-01-01 00:00:00.000000' WHERE position = 0",
        "UPDATE consents SET source_id = NULL WHERE position = 0",
        "UPDATE consent_sources SET wording = 'You may do anything.'",
        "DELETE FROM consents WHERE position = 0",
        "DELETE FROM consents WHERE position = 1",  # the last: nothing after it would miss it
        "DELETE FROM consents",
        "UPDATE contacts SET consents_said = 1",
    ],
)
def test_a_change_by_hand_is_found(sqlite_rt: Runtime, amina: rows.Person, change: str, tmp_path: Path) -> None:
    say(sqlite_rt, amina, True, sqlite_rt.now() - 20 * DAY)
    say(sqlite_rt, amina, False, sqlite_rt.now() - 10 * DAY)
    with sqlite_rt.reading() as session:
        assert consents.verify(session) == []

    with sqlite_rt.transaction() as session:
        session.execute(text(change))

    with sqlite_rt.reading() as session:
        assert consents.verify(session, [amina.contact]) != []
        assert consents.verify(session) != []
    assert reckoned(sqlite_rt, tmp_path).returncode == 1


def test_using_a_permission_does_not_break_its_chain(sqlite_rt: Runtime, amina: rows.Person) -> None:
    say(sqlite_rt, amina, True, sqlite_rt.now() - 20 * DAY)

    with sqlite_rt.transaction() as session:
        consents.used(session, session.scalars(select(ConsentRow.id)), sqlite_rt.now())

    with sqlite_rt.reading() as session:
        assert session.scalar(select(ConsentRow.last_used_at)) == sqlite_rt.now()
        assert consents.verify(session) == []


INSTANTS = st.integers(0, 4_000_000_000).map(
    lambda second: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(seconds=second)
)


@given(said=INSTANTS, used=st.none() | INSTANTS)
def test_evidence_is_kept_five_years_from_the_declaration_and_from_each_use(said: datetime, used: datetime) -> None:
    until = consents.kept_until(said, used)
    last = max(said, used or said)

    assert until.year == last.year + 5
    assert timedelta(days=5 * 365 + 1) <= until - last <= timedelta(days=5 * 365 + 2)


# ---------------------------------------------------------------- sources and the bulk fix


def test_a_source_never_changes(sqlite_rt: Runtime, amina: rows.Person) -> None:
    again = consent_sources.NewSource(
        "WEB form", "Other words.", "shop", "Beispiel GmbH", ("sms",), ("offer",), date.min
    )

    with sqlite_rt.transaction() as session, pytest.raises(Conflict, match="another wording is another source"):
        consent_sources.register(session, again, "Olga", sqlite_rt.now())


def test_every_fault_of_a_source_is_told_at_once(sqlite_rt: Runtime) -> None:
    bad = consent_sources.NewSource("", " ", "shop", "", ("fax",), (), date(2025, 1, 2), date(2025, 1, 1))

    with sqlite_rt.transaction() as session, pytest.raises(BadInput) as told:
        consent_sources.register(session, bad, "Olga", sqlite_rt.now())

    for fault in ("name is missing", "wording is missing", "recipient is missing", "fax", "purposes", "last day"):
        assert fault in str(told.value)


def test_the_bulk_fix_keeps_the_day_a_tick_already_has(sqlite_rt: Runtime, amina: rows.Person) -> None:
    known = sqlite_rt.now() - 40 * DAY
    say(sqlite_rt, amina, True, known, sourced=False)
    zone = home_zone(sqlite_rt.settings)

    with sqlite_rt.transaction() as session:
        assert consents.unproven_count(session, zone, sqlite_rt.now()) == 1
        done = consents.prove(session, "web form", date(2024, 5, 1), "Olga", sqlite_rt.now(), zone)
        assert consents.unproven_count(session, zone, sqlite_rt.now()) == 0

    assert (done.proven, done.left) == (1, 0)
    assert answer(sqlite_rt, amina) == []
    with sqlite_rt.reading() as session:
        last = session.scalars(select(ConsentRow).order_by(ConsentRow.position.desc())).first()
        assert (last.said_at, last.recorded_by, last.evidence) == (known, "Olga", "stated by Olga")
        assert consents.verify(session) == []


def test_the_bulk_fix_never_revives_what_was_withdrawn(sqlite_rt: Runtime, amina: rows.Person) -> None:
    say(sqlite_rt, amina, True, None, sourced=False)
    say(sqlite_rt, amina, False, sqlite_rt.now() - DAY)

    with sqlite_rt.transaction() as session:
        done = consents.prove(
            session, "web form", date(2026, 3, 3), "Olga", sqlite_rt.now(), home_zone(sqlite_rt.settings)
        )

    assert (done.proven, count(sqlite_rt)) == (0, 2)


def test_the_bulk_fix_needs_a_name_a_known_source_and_a_day_that_has_been(
    sqlite_rt: Runtime, amina: rows.Person
) -> None:
    zone, now = home_zone(sqlite_rt.settings), sqlite_rt.now()
    with sqlite_rt.transaction() as session:
        with pytest.raises(BadInput):
            consents.prove(session, "web form", date(2025, 1, 1), " ", now, zone)
        with pytest.raises(BadInput, match="future"):
            consents.prove(session, "web form", date(2026, 3, 4), "Olga", now, zone)
        with pytest.raises(NotFound):
            consents.prove(session, "carrier pigeon", date(2025, 1, 1), "Olga", now, zone)
