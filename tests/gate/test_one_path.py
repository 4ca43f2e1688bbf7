"""There is one gate: whoever decides over a contact asks it, and nobody asks its rules beside it.

A turn of a conversation looks with its own query whether anything holds, which is never laxer than the gate; what it
sees, the gate decides.
"""

import ast
import inspect
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event, select

import campaigns
import winback
import workers
from campaigns import audience, reaching, suppression, views
from campaigns.facts import Ask
from tests.gate import rows
from tests.hearing import conftest as hearing
from tests.hearing.stage import all_of, how_many, words
from winback.runtime import Runtime
from winback.services.gate import blocks, explaining, gate, live_calls, talk_gate
from winback.services.issues import coming_back, issues
from winback.services.planning import choosing
from winback.services.sending import gate_desk
from winback.services.talking import calls, talks
from winback.store.campaigns import VerdictRow
from winback.store.crm import ContactRow, IssueRow

# Who decides, and by which words it asks.
DECIDING: dict[str, tuple[object, str]] = {
    "one account": (gate.verdict_each, "audience.verdict"),
    "accounts of an export or a report": (gate.verdicts, "audience.verdict"),
    "planning": (choosing.Bench, "audience.verdict"),
    "sending": (gate_desk.Desk, "audience.verdict"),
    "a call that is answered": (calls._may_speak, "gate.verdict"),
    "a turn of a conversation": (talk_gate.asked, "gate.verdict"),
    "a colleague's own call": (live_calls.why_not, "gate.verdict"),
    "who comes back": (coming_back._back, "audience.verdict"),
    "explaining": (explaining._ask, "audience.verdict"),
}


def called(node: ast.AST) -> set[str]:
    """The names a piece of code calls, as it writes them."""
    return {ast.unparse(one.func) for one in ast.walk(node) if isinstance(one, ast.Call)}


def sources() -> Iterator[Path]:
    for package in (campaigns, winback, workers):
        yield from sorted(Path(package.__path__[0]).rglob("*.py"))


@pytest.mark.parametrize("who", DECIDING)
def test_whoever_decides_asks_the_one_gate(who: str) -> None:
    deciding, asks = DECIDING[who]

    assert asks in called(ast.parse(inspect.getsource(deciding)))  # type: ignore[arg-type]


def test_nobody_asks_the_rules_beside_the_gate() -> None:
    """They are asked in suppression.py, which audience.verdict alone asks."""
    rules = {rule.__name__ for rule in suppression.RULES}
    beside = {
        f"{path.name}: {call}"
        for path in sources()
        if path.name not in ("suppression.py", "reaching.py", "audience.py")
        for call in called(ast.parse(path.read_text(encoding="utf-8")))
        if call in {f"{room}.{rule}" for room in ("suppression", "reaching") for rule in rules | {"weigh", "holds"}}
    }

    assert beside == set()
    assert "suppression.weigh" in called(ast.parse(inspect.getsource(audience)))


def test_no_kind_of_campaign_is_known_to_the_gate() -> None:
    """Survey, update, by hand: what the gate cannot tell apart it cannot let pass."""
    for room in (audience, suppression, reaching, views):
        assert "kind" not in {
            one.attr
            for one in ast.walk(ast.parse(inspect.getsource(room)))
            if isinstance(one, ast.Attribute) and ast.unparse(one.value) in ("ask", "policy", "campaign")
        }


# ---------------------------------------------------------------- a turn

invite = hearing.invite
invite_both = hearing.invite_both
DAY = timedelta(days=1)
BACK_THEN = datetime(2026, 2, 20, 10, 0, tzinfo=UTC)
ZONES = ("Europe/Berlin", "Pacific/Honolulu", "Pacific/Auckland", None)


def held_by_turn_and_gate(rt: Runtime, who: rows.Person) -> tuple[set[str], set[str]]:
    with rt.reading() as session:
        found = select(*talks.left_in_peace(who.account, rt.now(), talks.still_today(rt.now())))
        turn = {
            code for code, held in zip(("open_issue", "blocked"), session.execute(found).one(), strict=True) if held
        }
        verdict = gate.verdict(session, who.account, Ask("sms", starts=False), rt.now(), rt.settings)
    return turn, {hold.code for hold in verdict.holds}


@pytest.mark.parametrize("zone", ZONES)
def test_a_turn_holds_through_the_whole_last_day_of_a_block(sqlite_rt: Runtime, zone: str | None) -> None:
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        who = rows.person(sqlite_rt, session, zone=zone)
        session.get_one(ContactRow, who.contact).zone = zone
        blocks.block(session, who.account, "a wedding", "Olga", sqlite_rt.now(), until=sqlite_rt.now().date())

    for _ in range(48):
        turn, said = held_by_turn_and_gate(sqlite_rt, who)
        assert said <= turn, (zone, sqlite_rt.now())
        sqlite_rt.clock.advance(hours=1)

    assert held_by_turn_and_gate(sqlite_rt, who) == (set(), set())


@pytest.mark.parametrize(
    ("resolved", "held"),
    [
        (BACK_THEN + DAY, False),
        (BACK_THEN - timedelta(hours=2), False),  # the same day: a source that knows days only
        (BACK_THEN - DAY, True),  # before it was opened
        (BACK_THEN + 30 * DAY, True),  # in the future
        (None, True),
    ],
)
def test_a_turn_believes_no_solution_that_the_gate_does_not(rt: Runtime, resolved: datetime | None, held: bool) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        who = rows.person(rt, session)
        issue = issues.open_issue(session, account_id=who.account, now=rt.now(), opened_at=BACK_THEN)
        row = session.get_one(IssueRow, issue)
        row.status, row.resolved_at = "resolved", resolved

    expected = {"open_issue"} if held else set()
    assert held_by_turn_and_gate(rt, who) == (expected, expected)


def blocked(rt: Runtime, account_id: int, until: date | None = None) -> None:
    with rt.transaction() as session:
        blocks.block(session, account_id, "a wedding", "Olga", rt.now(), until=until)


def turned(rt: Runtime) -> list[tuple[str, list[str]]]:
    """What the ledger holds of turns."""
    kept = all_of(rt, VerdictRow, VerdictRow.moment == "turn")
    return [(row.moment, [hold["code"] for hold in row.holds]) for row in kept]


def test_a_usual_turn_reads_none_of_the_gates_tables(sqlite_rt: Runtime, invite: hearing.Invite) -> None:
    amina = invite()
    amina.written_to()
    said: list[str] = []

    def listen(conn: object, cursor: object, statement: str, *rest: object) -> None:
        said.append(statement)

    event.listen(sqlite_rt.database.engine, "before_cursor_execute", listen)
    amina.texts("ja")
    event.remove(sqlite_rt.database.engine, "before_cursor_execute", listen)

    assert said
    assert not [one for one in said if "consents" in one or "verdicts" in one]
    assert how_many(sqlite_rt, VerdictRow) == 0


def test_what_holds_at_a_turn_is_the_gates_word_and_stands_in_the_ledger(rt: Runtime, invite_both: Any) -> None:
    amina = invite_both()
    amina.written_to()
    with rt.transaction() as session:
        issues.open_issue(session, account_id=amina.who.account, source="desk", kind="complaint", now=rt.now())

    reply = amina.texts("ja")

    assert reply == words("de", "issue_paused")
    assert turned(rt) == [("turn", ["open_issue"])]


def test_a_block_ends_at_their_own_midnight_also_for_a_turn(sqlite_rt: Runtime, invite: hearing.Invite) -> None:
    """The look holds until the day is over everywhere on earth; the gate knows where they live."""
    amina = invite(zone="Pacific/Auckland")
    amina.written_to()
    today = sqlite_rt.now().date()
    blocked(sqlite_rt, amina.who.account, until=today)
    midnight = datetime.combine(today + DAY, time(), ZoneInfo("Pacific/Auckland")).astimezone(UTC)

    sqlite_rt.clock.now = midnight - timedelta(minutes=1)  # type: ignore[attr-defined]
    before = amina.texts("ja")
    sqlite_rt.clock.now = midnight + timedelta(minutes=1)  # type: ignore[attr-defined]
    after = amina.texts("ja")

    assert "1" not in before
    assert "1" in after, after
