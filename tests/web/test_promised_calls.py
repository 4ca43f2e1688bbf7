"""Promised calls on the pages: one's own on top with a clock, the team's late ones for who leads, one's own hours."""

import re
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select, update

from tests.conftest import SetClock
from tests.web.conftest import PEOPLE, sign_in
from tests.web.seeds import busy_day
from winback.errors import Conflict, NotFound
from winback.runtime import Runtime
from winback.services.planning import report, report_words
from winback.services.sales import promised_returns, returns
from winback.services.sales.returns import Rep
from winback.store.house import StaffRow
from winback.store.returns import CallPromiseRow, SupportCaseRow, WarmReturnRow

AN_HOUR = timedelta(hours=1)


def promised(rt: Runtime, keeper: str = "sales", state: str = "open", begins: timedelta = AN_HOUR) -> int:
    """A call promised about the first return that nobody has in work; that return's id."""
    with rt.transaction() as session:
        busy_day(session, rt.now())
        row = session.scalars(
            select(WarmReturnRow).where(WarmReturnRow.state == "open").order_by(WarmReturnRow.id)
        ).first()
        who = session.scalars(select(StaffRow.id).where(StaffRow.email == PEOPLE[keeper])).one()
        begins_at = rt.now() + begins
        session.add(
            CallPromiseRow(
                account_id=row.account_id, contact_id=row.contact_id, interview_id=row.interview_id, named_id=who,
                staff_id=who, from_at=begins_at, until_at=begins_at + AN_HOUR, seat=1, state=state, made_at=rt.now(),
            )
        )  # fmt: skip
        return row.id


def rep(rt: Runtime, role: str, **more: bool) -> Rep:
    with rt.reading() as session:
        return Rep(session.scalars(select(StaffRow.id).where(StaffRow.email == PEOPLE[role])).one(), **more)


def queue_page(app: Flask, role: str = "sales") -> str:
    return sign_in(app, role).get("/sales").get_data(as_text=True)


def test_a_reps_promise_stands_on_top_with_a_clock(app: Flask, sqlite_rt: Runtime, clock: SetClock) -> None:
    return_id = promised(sqlite_rt)
    page = queue_page(app)
    assert page.index("Promised calls") < page.index(f"/sales/returns/{return_id}")
    assert page.count(f'href="/sales/returns/{return_id}"') == 1  # not a second time below
    assert "4:00\u202fPM – 5:00\u202fPM" in page

    clock.advance(minutes=50)
    assert "in 10 min" in queue_page(app)
    clock.advance(minutes=20)
    assert "now, until 5:00\u202fPM" in queue_page(app)
    clock.advance(minutes=90)
    assert "overdue since 5:00\u202fPM" in queue_page(app)


def test_another_rep_cannot_take_it_on_before_it_is_overdue(app_both: Flask, rt: Runtime) -> None:
    return_id = promised(rt)
    other = rep(rt, "marketing")
    with rt.transaction() as session:
        assert return_id not in [one.id for one in returns.queue(session, other, rt.now())]
        with pytest.raises(Conflict, match="Sam promised to call this person"):
            returns.claim(session, other, return_id, rt.now())
        with pytest.raises(NotFound):
            returns.get(session, other, return_id, rt.now())
        session.execute(update(CallPromiseRow).values(state="overdue"))
        returns.claim(session, other, return_id, rt.now())


@pytest.mark.parametrize(("who", "sees"), [({}, False), ({"leads": True}, True), ({"is_admin": True}, True)])
def test_an_overdue_promise_is_seen_by_who_leads_the_team(
    app_both: Flask, rt: Runtime, who: dict[str, bool], sees: bool
) -> None:
    promised(rt, begins=-3 * AN_HOUR)

    with rt.reading() as session:
        found = promised_returns.to_keep(session, rep(rt, "support", **who), rt.now())

    assert [call.is_overdue for call in found] == [True] * sees


def test_the_case_says_that_a_call_was_promised(app: Flask, sqlite_rt: Runtime) -> None:
    return_id = promised(sqlite_rt, begins=timedelta(minutes=-10))
    page = sign_in(app, "sales").get(f"/sales/returns/{return_id}").get_data(as_text=True)

    assert "A call was promised:" in page


def promised_to_support(rt: Runtime, keeper: str = "support") -> int:
    """Somebody asked support for a call, outside of any interview; their case's id. It is the newest of all."""
    with rt.transaction() as session:
        case_id = busy_day(session, rt.now())["case"]
        account_id, contact_id = session.execute(
            select(SupportCaseRow.account_id, SupportCaseRow.contact_id).where(SupportCaseRow.id == case_id)
        ).one()
        wish = SupportCaseRow(
            kind="human_wish", account_id=account_id, contact_id=contact_id, quote="Bitte rufen Sie mich an",
            wants_human=True, facts={}, created_at=rt.now(),
        )  # fmt: skip
        session.add(wish)
        session.flush()
        who = session.scalars(select(StaffRow.id).where(StaffRow.email == PEOPLE[keeper])).one()
        session.add(
            CallPromiseRow(
                account_id=account_id, contact_id=contact_id, case_id=wish.id, named_id=who, staff_id=who,
                from_at=rt.now() + AN_HOUR, until_at=rt.now() + 2 * AN_HOUR, seat=1, state="open", made_at=rt.now(),
            )
        )  # fmt: skip
        return wish.id


def test_support_sees_the_call_that_was_promised_and_its_clock(app: Flask, sqlite_rt: Runtime, clock: SetClock) -> None:
    case_id = promised_to_support(sqlite_rt)
    sue = sign_in(app, "support")

    def shown() -> tuple[str, str]:
        return sue.get("/support/fragment").get_data(as_text=True), sue.get(f"/support/cases/{case_id}").text

    for page in shown():
        assert "4:00\u202fPM – 5:00\u202fPM" in page
        assert "promised for" not in page  # it is hers
    clock.advance(minutes=50)
    listed, page = shown()
    assert "in 10 min" in listed
    assert "in 10 min" in page
    clock.advance(minutes=110)
    for page in shown():
        assert "overdue since 5:00\u202fPM" in page

    sue.post(f"/support/cases/{case_id}/close")
    assert "A call was promised:" not in sue.get(f"/support/cases/{case_id}").text


def test_a_promised_call_whose_hour_has_come_stands_on_top_of_supports_list(
    app: Flask, sqlite_rt: Runtime, clock: SetClock
) -> None:
    case_id = promised_to_support(sqlite_rt, keeper="admin")
    ada, sue = sign_in(app, "admin"), sign_in(app, "support")

    def first() -> str:
        return re.search(r'href="(/support/cases/\d+)"', sue.get("/support").text)[1]

    assert first() != f"/support/cases/{case_id}"
    clock.advance(minutes=50)
    assert first() == f"/support/cases/{case_id}"
    assert "promised for Ada" in sue.get("/support").text
    assert "promised for" not in ada.get("/support").text


def test_a_rep_sets_their_own_hours(app_both: Flask, rt: Runtime) -> None:
    client = sign_in(app_both, "sales")
    assert 'value="09:00"' in client.get("/me").get_data(as_text=True)  # the firm's, until they say otherwise

    week = {
        "from_0": "10:00",
        "until_0": "12:30",
        "calls_an_hour": "3",
        "away_until": "2026-03-20",
        "called": "Frau S.",
    }
    assert client.post("/me/hours", data=week).status_code == 302

    with rt.reading() as session:
        sam = session.get_one(StaffRow, rep(rt, "sales").id)
        assert sam.hours == {"0": ["10:00", "12:30"]}
        assert (sam.calls_an_hour, str(sam.away_until), sam.called) == (3, "2026-03-20", "Frau S.")
    assert 'value="12:30"' in client.get("/me").get_data(as_text=True)


@pytest.mark.parametrize(
    "wrong",
    [{"from_0": "12:00", "until_0": "10:00"}, {"from_0": "12:00"}, {"from_0": "noon", "until_0": "13:00"},
     {"calls_an_hour": "99"}],
)  # fmt: skip
def test_hours_that_cannot_be_come_back_as_typed(app: Flask, sqlite_rt: Runtime, wrong: dict[str, str]) -> None:
    answer = sign_in(app, "sales").post("/me/hours", data={"calls_an_hour": "2", "called": "Frau S."} | wrong)

    assert answer.status_code == 422
    assert "Frau S." in answer.get_data(as_text=True)
    with sqlite_rt.reading() as session:
        assert session.get_one(StaffRow, rep(sqlite_rt, "sales").id).hours is None


def test_marketing_calls_nobody_and_sets_no_hours(app: Flask) -> None:
    assert "/me/hours" not in sign_in(app, "marketing").get("/me").get_data(as_text=True)


def test_the_admin_says_who_leads_a_team(app: Flask, sqlite_rt: Runtime) -> None:
    sam = rep(sqlite_rt, "sales").id
    sign_in(app, "admin").post(f"/admin/people/{sam}/roles", data={"roles": "sales", "team": "North", "leads": "1"})

    with sqlite_rt.reading() as session:
        assert (session.get_one(StaffRow, sam).leads, session.get_one(StaffRow, sam).team) == (True, "North")


def test_the_report_counts_kept_and_broken(app: Flask, sqlite_rt: Runtime) -> None:
    promised(sqlite_rt, state="overdue")
    with sqlite_rt.reading() as session:
        found = report.build(session, sqlite_rt.settings, sqlite_rt.now())

    assert found.promised.overdue == 1
    assert "Promised calls in 90 days: 0 kept, 0 made good later, 1 broken, 0 ahead." in report_words.lines(found, "en")
    assert "broken, still to be made" in sign_in(app, "marketing").get("/report").get_data(as_text=True)
