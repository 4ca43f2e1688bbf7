"""Whoever wishes for a person hears who calls and when; what was promised is kept, or somebody sees that it is not."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from tests.conftest import SetClock
from tests.gate import rows
from tests.hearing.conftest import Invite
from tests.hearing.stage import Customer, all_of, how_many
from winback.runtime import Runtime
from winback.services.issues import support
from winback.services.permission import opt_outs
from winback.services.person import erasure
from winback.services.sales import call_promises, returns, working_hours
from winback.services.sales.returns import Disposition, Rep
from winback.services.sales.working_hours import Hours
from winback.services.staff import staff
from winback.store.crm import AccountRow
from winback.store.house import EventRow, StaffRow
from winback.store.returns import CallPromiseRow, SupportCaseRow, WarmReturnRow

WEEK = {day: (time(9), time(17)) for day in range(5)}
THREE_PM = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)  # in Berlin, on a Tuesday


def hire(rt: Runtime, name: str = "Anna Huber", called: str | None = "Frau Huber", **more: Any) -> int:
    """A rep; their id."""
    roles = more.pop("roles", ["sales"])
    email = f"{name.split()[-1].lower()}@example.com"
    with rt.transaction() as session:
        person = StaffRow(email=email, name=name, called=called, fs_uniquifier=email, **more)
        person.roles = staff.roles_named(session, roles)
        session.add(person)
        session.flush()
        return person.id


def wishes_for_a_person(invite: Invite, **more: Any) -> Customer:
    """Somebody who was written to, and answers that they want to talk to one."""
    customer = invite(**more)
    customer.written_to()
    customer.texts("Mensch")
    return customer


def look_after(rt: Runtime) -> int:
    with rt.transaction() as session:
        return call_promises.look_after(session, rt.settings, rt.now())


def promise(rt: Runtime) -> CallPromiseRow:
    (row,) = all_of(rt, CallPromiseRow)
    return row


def take_on(rt: Runtime, rep: int) -> int:
    (case,) = all_of(rt, WarmReturnRow)
    with rt.transaction() as session:
        returns.claim(session, Rep(rep), case.id, rt.now())
    return case.id


def write_down(rt: Runtime, rep: int, outcome: str = "lost", **more: object) -> None:
    case = take_on(rt, rep)
    with rt.transaction() as session:
        returns.dispose(session, Rep(rep), case, Disposition(outcome, **more), rt.now())


# ---------------------------------------------------------------- what is said


def test_whoever_asks_for_a_person_by_sms_hears_who_calls_and_when(rt: Runtime, invite_both: Invite) -> None:
    anna = hire(rt)
    amina = invite_both()
    amina.written_to()

    reply = amina.texts("Kann ich bitte mit einem Menschen sprechen?")

    assert reply.startswith("Gern. Frau Huber ruft Sie heute zwischen 16 und 17 Uhr an.")
    kept = promise(rt)
    assert (kept.staff_id, kept.named_id, kept.seat, kept.state) == (anna, anna, 1, "open")
    assert (kept.from_at, kept.until_at) == (THREE_PM + timedelta(hours=1), THREE_PM + timedelta(hours=2))


@pytest.mark.parametrize(
    ("language", "says", "heard"),
    [
        ("de", "Rufen Sie mich an", "Gern. Frau Huber ruft Sie heute zwischen 16 und 17 Uhr an."),
        ("en", "Call me", "Gladly. Frau Huber will call you today between 10 am and 11 am."),
    ],
)
def test_call_me_in_the_middle_of_the_questions_is_a_person_with_an_hour(
    sqlite_rt: Runtime, invite: Invite, language: str, says: str, heard: str
) -> None:
    hire(sqlite_rt)
    american = {"country": "US", "region": "NY", "zone": "America/New_York"} if language == "en" else {}
    amina = invite(language, **american)
    amina.written_to()
    amina.texts("1")

    assert amina.texts(says).startswith(heard)


def test_the_same_on_the_phone_in_english_and_in_the_callers_own_time(rt: Runtime, invite_both: Invite) -> None:
    hire(rt, "Sam Reed", None)
    amir = invite_both("en", country="US", region="NY", zone="America/New_York")

    line = amir.picks_up(amir.attempt("voice", "1:voice"), "human").presses("0")

    # Four in Berlin is ten in New York.
    assert line.said == "Gladly. Sam Reed will call you today between 10 am and 11 am. Thank you, and goodbye."
    assert line.over


def test_a_wish_for_a_time_is_met_or_no_time_is_promised(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt)
    amina = invite()
    amina.written_to()
    assert "am Donnerstag, 5. März zwischen 10 und 11 Uhr" in amina.texts(
        "Ein Mensch soll mich am Donnerstag um 10 Uhr anrufen"
    )

    berta = invite(number="+491713920002", name="Berta")
    berta.written_to()
    reply = berta.texts("Rufen Sie mich bitte an, aber erst nach 18 Uhr")

    assert reply.startswith("Gern. Ein Mensch aus unserem Team meldet sich bei Ihnen.")
    assert how_many(sqlite_rt, CallPromiseRow) == 1


def test_whoever_is_not_understood_is_promised_a_call_by_name(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt)
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"), "human").presses("1").presses("1")

    line = line.says("blub").says("hm blub").presses("7")

    assert line.over
    assert "Frau Huber ruft Sie heute zwischen 16 und 17 Uhr an" in line.said
    assert promise(sqlite_rt).interview_id is not None


def test_without_anybody_who_could_call_no_time_is_named(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt, roles=["marketing"])
    hire(sqlite_rt, "Bernd Berg", active=False)
    hire(sqlite_rt, "Clara Alt", calls_an_hour=0)
    hire(sqlite_rt, "Dora Diehl", away_until=date(2026, 12, 31))
    amina = invite()
    amina.written_to()

    assert "meldet sich bei Ihnen" in amina.texts("Mensch bitte")
    assert how_many(sqlite_rt, CallPromiseRow) == 0


def test_an_unsolved_issue_goes_first_and_no_call_is_promised(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt)
    amina = invite()
    amina.written_to()

    amina.texts("Meine Reklamation ist immer noch offen, ich will mit einem Menschen sprechen!")

    assert how_many(sqlite_rt, CallPromiseRow) == 0
    assert how_many(sqlite_rt, SupportCaseRow) == 1


def test_whoever_asks_again_hears_the_same_hour(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt)
    amina = invite()
    amina.written_to()
    first = amina.texts("Mensch")

    assert amina.texts("Mensch bitte!") == first
    assert how_many(sqlite_rt, CallPromiseRow) == 1


def test_another_wish_moves_the_promise(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt)
    amina = wishes_for_a_person(invite)

    assert "Freitag" in amina.texts("Rufen Sie mich lieber am Freitag an, ein Mensch bitte")
    assert [row.state for row in all_of(sqlite_rt, CallPromiseRow)] == ["withdrawn", "open"]


def test_outside_of_any_interview_support_calls(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt, "Sonja Stein", "Frau Stein", roles=["support"])
    amina = invite()

    reply = amina.texts("Bitte soll mich ein Mitarbeiter anrufen")

    assert "Frau Stein ruft Sie heute zwischen 16 und 17 Uhr an" in reply
    case = all_of(sqlite_rt, SupportCaseRow)[0]
    assert (promise(sqlite_rt).case_id, promise(sqlite_rt).interview_id) == (case.id, None)
    with sqlite_rt.transaction() as session:
        support.close(session, case.id, "staff:1", sqlite_rt.now())
    assert promise(sqlite_rt).state == "kept"


# ---------------------------------------------------------------- who, and how many


def test_nobody_is_promised_more_calls_an_hour_than_they_make(rt: Runtime, invite_both: Invite) -> None:
    hire(rt, calls_an_hour=1)
    heard = []
    for place in range(3):
        customer = invite_both(number=f"+4917139200{10 + place}", name=f"Customer {place}")
        customer.written_to()
        heard.append(customer.texts("Mensch"))

    assert [any(word in one for word in ("heute", "morgen")) for one in heard] == [True] * 3
    assert len({(row.staff_id, row.from_at) for row in all_of(rt, CallPromiseRow)}) == 3


def test_the_accounts_own_rep_calls_when_there_is_one(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt)
    own = hire(sqlite_rt, "Olaf Otto", None)
    amina = invite(owner="Olaf Otto")
    amina.written_to()

    assert "Olaf Otto ruft Sie heute" in amina.texts("Mensch")
    assert promise(sqlite_rt).staff_id == own


def test_only_the_accounts_team_is_named(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt, team="North")
    south = hire(sqlite_rt, "Sven Süd", None, team="South")

    wishes_for_a_person(invite, team="South")

    assert promise(sqlite_rt).staff_id == south


def test_a_rep_keeps_the_hours_they_set_themselves(sqlite_rt: Runtime, invite: Invite) -> None:
    anna = hire(sqlite_rt)
    with sqlite_rt.transaction() as session:
        person = session.get_one(StaffRow, anna)
        mornings = Hours({2: (time(10), time(12))}, 2, None, " Frau Huber ")
        working_hours.set_own(session, person, mornings, sqlite_rt.now())
    amina = invite()
    amina.written_to()

    assert "Frau Huber ruft Sie morgen zwischen 10 und 11 Uhr an" in amina.texts("Mensch")


def test_on_a_holiday_of_the_firms_state_nobody_is_promised(
    sqlite_rt: Runtime, invite: Invite, clock: SetClock
) -> None:
    """Good Friday to Easter Monday."""
    hire(sqlite_rt)
    clock.now = datetime(2026, 4, 2, 14, 0, tzinfo=UTC)
    amina = invite()
    amina.written_to()

    assert "am Dienstag, 7. April zwischen 9 und 10 Uhr" in amina.texts("Mensch")


# ---------------------------------------------------------------- what becomes of it


def test_a_result_in_its_hour_keeps_the_promise(rt: Runtime, invite_both: Invite, clock: SetClock) -> None:
    anna = hire(rt)
    wishes_for_a_person(invite_both)
    clock.advance(hours=1, minutes=20)

    write_down(rt, anna)

    assert (promise(rt).state, promise(rt).seat) == ("kept", None)
    with rt.reading() as session:
        assert call_promises.counted(session, rt.now()).kept == 1


def test_nobody_reached_before_the_hour_keeps_no_promise(sqlite_rt: Runtime, invite: Invite, clock: SetClock) -> None:
    anna = hire(sqlite_rt)
    wishes_for_a_person(invite)
    clock.advance(minutes=10)

    write_down(sqlite_rt, anna, "not_reached")

    assert promise(sqlite_rt).state == "open"


def test_a_promise_that_nobody_kept_goes_to_the_next_and_is_late_when_made_good(
    rt: Runtime, invite_both: Invite, clock: SetClock
) -> None:
    hire(rt)
    ben = hire(rt, "Ben Berg", None, hours={"1": ["09:00", "22:00"]}, calls_an_hour=1)
    wishes_for_a_person(invite_both)
    clock.advance(hours=2, minutes=31)

    assert look_after(rt) == 1
    assert look_after(rt) == 0

    kept = promise(rt)
    assert (kept.state, kept.staff_id) == ("overdue", ben)
    assert how_many(rt, EventRow, EventRow.code == "call_promise_broken") == 1
    write_down(rt, ben)
    assert promise(rt).state == "late"


def test_a_call_that_is_being_made_is_not_broken(sqlite_rt: Runtime, invite: Invite, clock: SetClock) -> None:
    anna = hire(sqlite_rt)
    wishes_for_a_person(invite)
    clock.advance(hours=1, minutes=55)
    take_on(sqlite_rt, anna)
    clock.advance(minutes=40)

    assert look_after(sqlite_rt) == 0


@pytest.mark.parametrize("gone", ["disabled", "away", "no_sales"])
def test_whoever_cannot_keep_it_any_more_hands_it_to_the_next(rt: Runtime, invite_both: Invite, gone: str) -> None:
    anna = hire(rt)
    ben = hire(rt, "Ben Berg", None)
    hire(rt, "Ada Admin", None, roles=["admin"])
    wishes_for_a_person(invite_both, owner="Anna Huber")
    with rt.transaction() as session:
        if gone == "disabled":
            staff.disable(session, anna, "staff:3", rt.now())
        elif gone == "away":
            session.execute(update(StaffRow).where(StaffRow.id == anna).values(away_until=date(2026, 3, 10)))
        else:
            staff.set_roles(session, anna, ["marketing"], "staff:3", rt.now())

    assert look_after(rt) == 1
    assert look_after(rt) == 0

    assert (promise(rt).staff_id, promise(rt).named_id, promise(rt).state) == (ben, anna, "open")


def test_a_stop_and_an_erasure_withdraw_the_promise(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt)
    for place, name in enumerate(("Amina", "Berta")):
        customer = wishes_for_a_person(invite, number=f"+4917139200{20 + place}", name=name)
        with sqlite_rt.transaction() as session:
            if name == "Amina":
                customer_id = customer.who.contact
                opt_outs.record(
                    session, contact_id=customer_id, phone_hash=None, channel="sms", words="STOPP", doubtful=False,
                    now=sqlite_rt.now(),
                )  # fmt: skip
            else:
                erasure.erase(session, sqlite_rt.settings, customer.who.contact, sqlite_rt.now(), actor="staff:1")
    look_after(sqlite_rt)

    assert [row.state for row in all_of(sqlite_rt, CallPromiseRow)] == ["withdrawn", "withdrawn"]


def test_two_who_ask_at_once_never_get_one_seat(rt: Runtime, invite_both: Invite) -> None:
    """The seat is unique in the database: whoever comes second takes the next one."""
    hire(rt, calls_an_hour=1)
    amina, berta = invite_both(), invite_both(number=rows.OTHER_MOBILE, name="Berta")
    taken = THREE_PM + timedelta(hours=1)
    with rt.transaction() as session:
        person = session.scalars(select(StaffRow)).unique().one()
        hour = call_promises.Hour(person.id, taken, taken + timedelta(hours=1), 1)
        sit = call_promises._sit_down
        assert sit(session, hour, amina.who.account, amina.who.contact, None, rt.now()) is not None
        assert sit(session, hour, berta.who.account, berta.who.contact, None, rt.now()) is None
        assert session.get_one(AccountRow, berta.who.account)
