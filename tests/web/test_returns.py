"""Warm returns: one winner a claim, claims run out, teams see their own, what a result brings about (rules 66, 67)."""

import threading
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from tests.conftest import SetClock
from tests.web.conftest import people
from tests.web.seeds import busy_day
from winback.errors import BadInput, Conflict, NotFound
from winback.runtime import Runtime
from winback.services.sales import cases, returns
from winback.services.sales.returns import Disposition, Rep
from winback.services.scripts import starters
from winback.services.staff import staff
from winback.store.crm import ContactRow
from winback.store.house import EventRow
from winback.store.permission import OptOutRow
from winback.store.returns import DispositionRow, GrantRow, SupportCaseRow, WarmReturnRow

SAM, TINA, ADA = Rep(2), Rep(3), Rep(4, is_admin=True)


def fill(rt: Runtime) -> dict[str, int]:
    people(rt)
    with rt.transaction() as session:
        return busy_day(session, rt.now())


@pytest.fixture
def ids(sqlite_rt: Runtime) -> dict[str, int]:
    return fill(sqlite_rt)


def claim(rt: Runtime, rep: Rep, return_id: int) -> None:
    with rt.transaction() as session:
        returns.claim(session, rep, return_id, rt.now())


def dispose(rt: Runtime, rep: Rep, return_id: int, outcome: str, **more: object) -> None:
    with rt.transaction() as session:
        returns.dispose(session, rep, return_id, Disposition(outcome, **more), rt.now())


def row(rt: Runtime, return_id: int) -> WarmReturnRow:
    with rt.reading() as session:
        return session.get_one(WarmReturnRow, return_id)


def test_of_many_reps_who_claim_at_once_exactly_one_wins_each_return(rt: Runtime) -> None:
    ids = fill(rt)
    with rt.transaction() as session:
        reps = [
            Rep(staff.add(session, f"rep{n}@example.com", f"Rep {n}", ["sales"], rt.now())[0].id) for n in range(6)
        ]  # fmt: skip
        wanted = session.scalars(select(WarmReturnRow.id)).all()
    won: list[tuple[int, int]] = []
    lost: list[int] = []
    start = threading.Barrier(len(reps))

    def race(rep: Rep) -> None:
        start.wait()
        for return_id in wanted:
            try:
                claim(rt, rep, return_id)
                won.append((return_id, rep.id))
            except Conflict:
                lost.append(return_id)

    threads = [threading.Thread(target=race, args=(rep,)) for rep in reps]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(return_id for return_id, _rep in won) == sorted(wanted)
    assert len(lost) == len(wanted) * (len(reps) - 1)
    assert {return_id: row(rt, return_id).claimed_by for return_id in wanted} == dict(won)
    assert ids


def test_the_queue_shows_the_warmest_first_and_what_is_claimed_no_more(sqlite_rt: Runtime, ids) -> None:
    claim(sqlite_rt, TINA, ids["Lindner"])

    with sqlite_rt.reading() as session:
        listed = returns.queue(session, SAM, sqlite_rt.now())

    assert [one.row.priority for one in listed] == [88, 81, 63, 58, 47, 33]


def test_a_claim_runs_out_when_nobody_works_on_it(sqlite_rt: Runtime, ids, clock: SetClock) -> None:
    claim(sqlite_rt, TINA, ids["Lindner"])
    with pytest.raises(Conflict):
        claim(sqlite_rt, SAM, ids["Lindner"])

    clock.advance(hours=2, minutes=1)
    claim(sqlite_rt, SAM, ids["Lindner"])

    assert row(sqlite_rt, ids["Lindner"]).claimed_by == SAM.id
    with pytest.raises(Conflict):
        dispose(sqlite_rt, TINA, ids["Lindner"], "lost")


def test_work_on_it_keeps_the_claim(sqlite_rt: Runtime, ids, clock: SetClock) -> None:
    claim(sqlite_rt, TINA, ids["Lindner"])
    clock.advance(minutes=90)
    with sqlite_rt.transaction() as session:
        returns.keep(session, TINA, ids["Lindner"], sqlite_rt.now())
    clock.advance(minutes=90)

    with pytest.raises(Conflict):
        claim(sqlite_rt, SAM, ids["Lindner"])


def test_what_somebody_else_holds_is_not_there_for_the_others(sqlite_rt: Runtime, ids) -> None:
    claim(sqlite_rt, TINA, ids["Lindner"])

    with sqlite_rt.reading() as session:
        with pytest.raises(NotFound):
            returns.get(session, SAM, ids["Lindner"], sqlite_rt.now())
        assert returns.get(session, TINA, ids["Lindner"], sqlite_rt.now())
        assert returns.get(session, ADA, ids["Lindner"], sqlite_rt.now())


def test_a_team_sees_its_own_returns_and_those_of_no_team(sqlite_rt: Runtime, ids) -> None:
    with sqlite_rt.transaction() as session:
        session.get_one(WarmReturnRow, ids["Lindner"]).team = "north"
        session.get_one(WarmReturnRow, ids["Albrecht"]).team = "south"
    north = Rep(2, team="north")

    with sqlite_rt.reading() as session:
        seen = {one.row.id for one in returns.queue(session, north, sqlite_rt.now())}
        with pytest.raises(NotFound):
            returns.get(session, north, ids["Albrecht"], sqlite_rt.now())
    with pytest.raises(NotFound):
        claim(sqlite_rt, north, ids["Albrecht"])

    assert ids["Lindner"] in seen
    assert ids["Albrecht"] not in seen
    assert len(seen) == 6


def test_telephone_numbers_are_shown_only_to_whoever_has_it_in_work(sqlite_rt: Runtime, ids) -> None:
    with sqlite_rt.reading() as session:
        listed = returns.get(session, SAM, ids["Lindner"], sqlite_rt.now())
        before = cases.case(session, listed, with_numbers=returns.holds(SAM, listed, sqlite_rt.now()))
    claim(sqlite_rt, SAM, ids["Lindner"])
    with sqlite_rt.reading() as session:
        listed = returns.get(session, SAM, ids["Lindner"], sqlite_rt.now())
        after = cases.case(session, listed, with_numbers=returns.holds(SAM, listed, sqlite_rt.now()))

    assert not before.phones
    assert [phone.e164 for phone in after.phones] == ["+491713920001"]


def test_put_back_it_can_be_claimed_by_anybody(sqlite_rt: Runtime, ids) -> None:
    claim(sqlite_rt, TINA, ids["Lindner"])
    with sqlite_rt.transaction() as session:
        returns.release(session, TINA, ids["Lindner"], sqlite_rt.now())

    claim(sqlite_rt, SAM, ids["Lindner"])


def test_a_hand_over_is_written_down_and_ends_the_first_reps_hold(sqlite_rt: Runtime, ids) -> None:
    with sqlite_rt.transaction() as session:
        other = staff.add(session, "tom@example.com", "Tom", ["sales"], sqlite_rt.now())[0].id
    claim(sqlite_rt, SAM, ids["Lindner"])

    with sqlite_rt.transaction() as session:
        returns.hand_over(session, SAM, ids["Lindner"], other, sqlite_rt.now())

    assert row(sqlite_rt, ids["Lindner"]).claimed_by == other
    with pytest.raises(Conflict):
        dispose(sqlite_rt, SAM, ids["Lindner"], "lost")
    with sqlite_rt.reading() as session:
        event = session.scalars(select(EventRow).where(EventRow.code == "return_handed_over")).one()
    assert event.actor == f"staff:{SAM.id}"
    assert event.facts["to"] == other


def test_nobody_hands_over_to_somebody_who_does_not_sell(sqlite_rt: Runtime, ids) -> None:
    claim(sqlite_rt, SAM, ids["Lindner"])

    with sqlite_rt.transaction() as session, pytest.raises(BadInput):
        returns.hand_over(session, SAM, ids["Lindner"], 1, sqlite_rt.now())


def test_won_back_redeems_the_offer_and_keeps_what_it_is_worth(rt: Runtime) -> None:
    ids = fill(rt)
    claim(rt, SAM, ids["Lindner"])

    dispose(rt, SAM, ids["Lindner"], "won", won_amount=Decimal("420.50"), won_currency="EUR", reason_verdict="right",
            offer_verdict="fits", note="Bestellt wieder ab Montag")  # fmt: skip

    with rt.reading() as session:
        grant = session.get_one(GrantRow, row(rt, ids["Lindner"]).grant_id)
        kept = session.scalars(select(DispositionRow)).one()
    assert grant.state == "redeemed"
    assert (kept.outcome, kept.won_amount, kept.reason_verdict) == ("won", Decimal("420.50"), "right")
    assert row(rt, ids["Lindner"]).state == "done"
    with pytest.raises(Conflict, match="finished"):
        claim(rt, TINA, ids["Lindner"])


def test_a_stop_told_to_the_rep_closes_the_person_on_every_channel(rt: Runtime) -> None:
    ids = fill(rt)
    claim(rt, SAM, ids["Lindner"])

    dispose(rt, SAM, ids["Lindner"], "stop", note="Bitte nie wieder")

    with rt.reading() as session:
        contact = session.get_one(ContactRow, row(rt, ids["Lindner"]).contact_id)
        stops = session.scalars(select(OptOutRow)).all()
    assert contact.opted_out_at is not None
    assert [stop.channel for stop in stops] == ["rep"]


@pytest.mark.parametrize(
    ("outcome", "note"),
    [("lost", "Möchte nicht mehr angerufen werden."), ("not_reached", "He asked us not to call again")],
)
def test_a_stop_that_stands_only_in_the_reps_note_counts_at_once_and_support_reads_it(
    sqlite_rt: Runtime, ids: dict[str, int], outcome: str, note: str
) -> None:
    with sqlite_rt.transaction() as session:
        starters.install(session, sqlite_rt.now())
    claim(sqlite_rt, SAM, ids["Lindner"])

    dispose(sqlite_rt, SAM, ids["Lindner"], outcome, note=note)

    who = row(sqlite_rt, ids["Lindner"]).contact_id
    with sqlite_rt.reading() as session:
        assert session.get_one(ContactRow, who).opted_out_at is not None
        (case,) = session.scalars(select(SupportCaseRow).where(SupportCaseRow.contact_id == who))
    assert (case.kind, case.quote, case.state) == ("doubtful_stop", note, "open")


@pytest.mark.parametrize("note", ["Preis zu hoch, kein Interesse", "They stopped using the machine", "Mailbox", None])
def test_a_note_about_something_else_stops_nobody(sqlite_rt: Runtime, ids: dict[str, int], note: str | None) -> None:
    with sqlite_rt.transaction() as session:
        starters.install(session, sqlite_rt.now())
    claim(sqlite_rt, SAM, ids["Lindner"])

    dispose(sqlite_rt, SAM, ids["Lindner"], "lost", note=note)

    with sqlite_rt.reading() as session:
        assert session.scalars(select(OptOutRow).where(OptOutRow.channel == "rep")).all() == []


def test_a_follow_up_waits_with_its_rep_and_is_everybodys_when_forgotten(
    sqlite_rt: Runtime, ids, clock: SetClock
) -> None:
    claim(sqlite_rt, SAM, ids["Lindner"])
    dispose(sqlite_rt, SAM, ids["Lindner"], "follow_up", again_at=sqlite_rt.now() + timedelta(days=2))

    with pytest.raises(Conflict):
        claim(sqlite_rt, TINA, ids["Lindner"])
    clock.advance(days=3, minutes=1)
    claim(sqlite_rt, TINA, ids["Lindner"])

    assert row(sqlite_rt, ids["Lindner"]).claimed_by == TINA.id


def test_not_reached_comes_back_on_the_next_working_morning(sqlite_rt: Runtime, ids, clock: SetClock) -> None:
    clock.now = clock.now.replace(day=6)  # a Friday
    claim(sqlite_rt, SAM, ids["Lindner"])

    dispose(sqlite_rt, SAM, ids["Lindner"], "not_reached")

    again = row(sqlite_rt, ids["Lindner"]).again_at
    assert (again.weekday(), again.hour) == (0, 8)  # Monday, nine in Berlin


@pytest.mark.parametrize(
    "wrong",
    [
        {"outcome": "follow_up"},
        {"outcome": "lost", "reason_verdict": "wrong"},
        {"outcome": "won", "won_amount": Decimal(-1)},
        {"outcome": "vanished"},
    ],
)
def test_a_result_that_does_not_hang_together_changes_nothing(sqlite_rt: Runtime, ids, wrong) -> None:
    claim(sqlite_rt, SAM, ids["Lindner"])

    with pytest.raises(BadInput):
        dispose(sqlite_rt, SAM, ids["Lindner"], **wrong)

    assert row(sqlite_rt, ids["Lindner"]).state == "claimed"
    with sqlite_rt.reading() as session:
        assert session.scalar(select(func.count()).select_from(DispositionRow)) == 0
