"""National do-not-call lists: brought in whole, kept as hashes, and never older than the law allows."""

import io
from datetime import date, timedelta

import pytest
from click.testing import CliRunner
from sqlalchemy import select

from campaigns.facts import Ask
from tests.gate import rows
from winback.commands.lists import lists as command
from winback.errors import BadInput
from winback.imports import national
from winback.runtime import Runtime
from winback.services.gate import gate
from winback.services.keys import phone_hash
from winback.services.permission import national_lists
from winback.store.permission import DoNotCallRow

BRITISH = "+447700900001"
LIVE = Ask("voice", automated=False)
TPS = "07700 900001\n07700900002\n+447700900003\n447700900004\n00447700900005\n7700900006\n"


def bring(rt: Runtime, text: str, day: date, name: str = "tps") -> national.Brought:
    stream = io.BytesIO(text.encode())
    return national.bring_in(rt, stream, name=name, drawn_on=day, file_name="list.txt", actor="Olga")


@pytest.fixture
def grace(rt: Runtime) -> rows.Person:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        who = rows.person(rt, session, BRITISH, country="GB", region=None)
        phone = session.get_one(rows.PhoneRow, who.phone)
        phone.country = "GB"
        session.get_one(rows.ContactRow, who.contact).country = "GB"
        return who


def answer(rt: Runtime, who: rows.Person, ask: Ask = LIVE) -> list[str]:
    with rt.reading() as session:
        found = gate.verdict(session, who.account, ask, rt.now(), rt.settings)
    return [hold.code for hold in found.holds]


def test_a_colleague_calls_in_britain_with_both_lists_and_nobody_who_is_on_them(
    rt: Runtime, grace: rows.Person
) -> None:
    today = rt.now().date()
    assert answer(rt, grace) == ["list_missing"]

    bring(rt, "07700 900009\n", today, "ctps")
    bring(rt, "07700 900009\n", today)
    assert answer(rt, grace) == []

    bring(rt, TPS, today)
    assert answer(rt, grace) == ["do_not_call"]


def test_a_colleague_calls_in_texas_with_the_states_list_too_and_nobody_who_is_on_it(sqlite_rt: Runtime) -> None:
    sqlite_rt.clock.now += timedelta(hours=2)  # ten in Texas
    today = sqlite_rt.now().date()
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        who = rows.person(sqlite_rt, session, "+12145550101", country="US", region="TX")
        session.get_one(rows.PhoneRow, who.phone).country = "US"
        session.get_one(rows.ContactRow, who.contact).country = "US"
    bring(sqlite_rt, "212,5550199\n", today, "us_national")
    assert answer(sqlite_rt, who) == ["list_missing"]

    bring(sqlite_rt, "214,5550199\n", today, "us_tx")
    assert answer(sqlite_rt, who) == []

    bring(sqlite_rt, "214,5550101\n", today, "us_tx")
    assert answer(sqlite_rt, who) == ["do_not_call"]


def test_a_list_gets_old(rt: Runtime, grace: rows.Person) -> None:
    bring(rt, "07700 900009\n", rt.now().date(), "ctps")
    bring(rt, "07700 900009\n", rt.now().date() - timedelta(days=28))
    assert answer(rt, grace) == []

    rt.clock.now += timedelta(days=1)

    assert answer(rt, grace) == ["list_stale"]
    assert answer(rt, grace, Ask("sms")) == []  # our own messages need permission, not the list
    with rt.reading() as session:
        states = {one.name: (one.state, one.age_days) for one in national_lists.listing(session, rt.now())}
    assert {name: states.pop(name) for name in ("tps", "ctps")} == {"tps": ("stale", 29), "ctps": ("fresh", 1)}
    assert set(states.values()) == {("missing", None)}


def test_every_way_of_writing_a_number_is_the_same_number(sqlite_rt: Runtime) -> None:
    done = bring(sqlite_rt, TPS, sqlite_rt.now().date())

    secret = sqlite_rt.settings.secret_key
    with sqlite_rt.reading() as session:
        kept = set(session.scalars(select(DoNotCallRow.phone_hash)))
    assert (done.numbers, done.unreadable) == (6, 0)
    assert kept == {phone_hash(secret, f"+44770090000{last}") for last in range(1, 7)}


def test_the_american_registry_has_the_area_code_in_a_column_of_its_own() -> None:
    assert national.number("212,5550101", "1") == national.number("1 (212) 555-0101", "1") == "+12125550101"
    assert national.number("Area Code,Phone", "1") is None
    assert national.number("12", "1") is None


def test_a_newer_copy_takes_the_place_of_the_older_one(rt: Runtime) -> None:
    today = rt.now().date()
    bring(rt, "07700900001\n07700900002\n", today - timedelta(days=9))

    done = bring(rt, "07700900002\n07700900003\n07700900003\n", today)

    assert done.numbers == 2
    secret = rt.settings.secret_key
    with rt.reading() as session:
        kept = dict(session.execute(select(DoNotCallRow.phone_hash, DoNotCallRow.listed_on)).all())
    assert kept == {phone_hash(secret, f"+44770090000{last}"): today for last in (2, 3)}
    with pytest.raises(BadInput, match="a newer copy of tps is here already"):
        bring(rt, "07700900001\n", today - timedelta(days=1))


def test_a_file_that_is_no_such_list_makes_nothing_younger(sqlite_rt: Runtime) -> None:
    today = sqlite_rt.now().date()
    bring(sqlite_rt, "07700900001\n", today - timedelta(days=20))

    for text, fault in (
        ("name,street\nGrace,Hill Road\n", "holds no telephone numbers"),
        ("", "holds no telephone numbers"),
        ("07700900002\n" * 98 + "nobody\nnothing\n", "2 of 100 lines are no telephone numbers"),
    ):
        with pytest.raises(BadInput, match=fault):
            bring(sqlite_rt, text, today)

    with sqlite_rt.reading() as session:
        state = next(one for one in national_lists.listing(session, sqlite_rt.now()) if one.name == "tps")
    assert (state.drawn_on, state.coming_in) == (today - timedelta(days=20), today)


def test_an_unknown_list_and_a_list_of_tomorrow_are_refused(sqlite_rt: Runtime) -> None:
    today = sqlite_rt.now().date()
    with pytest.raises(BadInput, match="there is no national list 'robinson'; there are ctps, tps, us_co, us_fl"):
        bring(sqlite_rt, TPS, today, "robinson")
    with pytest.raises(BadInput, match="in the future"):
        bring(sqlite_rt, TPS, today + timedelta(days=1))


def test_the_command_tells_how_old_each_list_is(sqlite_rt: Runtime, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINBACK_DATABASE_URL", sqlite_rt.settings.database_url)
    monkeypatch.setenv("WINBACK_HOME", sqlite_rt.settings.home)
    monkeypatch.setenv("WINBACK_SECRET_KEY", sqlite_rt.settings.secret_key)
    file = tmp_path / "tps.txt"
    file.write_text(TPS, encoding="utf-8")

    done = CliRunner().invoke(command, ["import", "tps", str(file), "--date", "2020-01-02", "--by", "Olga"])

    assert done.output == "tps of 2020-01-02: 6 numbers; 0 lines were none.\n"
    told = CliRunner().invoke(command, ["show"]).output
    assert "US  us_national: missing; voice_live is denied there until it is imported" in told
    assert "US-TX  us_tx: missing; voice_live is denied there until it is imported" in told
    assert "of 28 days old, 6 numbers; too old, voice_live is denied there" in told
