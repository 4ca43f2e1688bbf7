"""An issue in the middle of a campaign: everything stops, and once it is solved we come back and ask about it first."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from campaigns.interview.values import Line
from tests.campaigns.stage import Stage, balances, number
from tests.campaigns.test_by_the_clock import days_pass, steps
from tests.gate import rows
from winback.services.issues import coming_back, issues
from winback.services.planning import campaigns, plans
from winback.services.talking import interviews
from winback.store.crm import FeedRow, IssueRow
from winback.store.interviews import InterviewRow
from winback.store.returns import SupportCaseRow
from winback.words import Words, starter_words

OURS = "+493023125000"
GERMAN = Words(starter_words()["de"])


def says(key: str) -> str:
    return GERMAN.say(Line(key), form="sie", face="sms")


class Message:
    """An SMS of a customer, as a channel tells it."""

    opt_out_type = None
    our_number = OURS
    sid = "SM1"

    def __init__(self, phone: str, text: str) -> None:
        self.phone, self.text = phone, text


def writes(stage: Stage, text: str, phone: str = number(0)) -> str:
    answer = stage.change(
        lambda s: interviews.hear(s, stage.rt.settings, Message(phone, text), stage.rt.now())
    )  # fmt: skip
    return "".join(answer.lines)


def opened(stage: Stage, who: rows.Person) -> int:
    return int(stage.change(lambda s: issues.open_issue(s, account_id=who.account, now=stage.rt.now())))


def acts(stage: Stage, act: Callable[..., Any], issue: int, *more: Any) -> None:
    stage.change(lambda s: act(s, issue, *more, stage.rt.now(), "staff:1"))


def bodies(stage: Stage) -> list[str | None]:
    return [one.text for one in stage.channel.started]


@pytest.fixture
def talking(stage_both: Stage) -> tuple[Stage, rows.Person, int]:
    """Somebody said yes and was asked for the reason; then an issue was opened."""
    stage = stage_both
    who = stage.customers(1)[0]
    campaign = stage.launched()
    stage.channel.started += stage.send(campaign)
    stage.channel.started.clear()
    writes(stage, "ja")
    return stage, who, campaign


def test_a_paused_conversation_comes_back_once_after_the_rest_and_asks_first(talking) -> None:
    stage, who, campaign = talking
    issue = opened(stage, who)
    assert writes(stage, "zu teuer") == says("issue_paused")
    days_pass(stage, campaign, 20)  # longer than all steps and the silence after them
    assert stage.channel.started == []

    acts(stage, issues.resolve, issue)
    days_pass(stage, campaign, 6)
    assert stage.channel.started == []

    days_pass(stage, campaign, 3)

    (back,) = bodies(stage)
    assert back
    assert back.endswith(says("is_it_solved"))
    assert writes(stage, "ja, alles geklärt").startswith(says("issue_solved"))
    with stage.rt.reading() as session:
        interview = session.scalars(select(InterviewRow)).one()
        assert interview.status == "talking"
        assert interview.state["values"]["reason"] == "price"
        assert session.get_one(IssueRow, issue).confirmed_at is not None
    assert balances(stage.status(campaign))


def test_whoever_says_nothing_when_we_come_back_is_not_asked_a_third_time(talking) -> None:
    stage, who, campaign = talking
    issue = opened(stage, who)
    writes(stage, "zu teuer")
    acts(stage, issues.resolve, issue)
    days_pass(stage, campaign, 9)
    assert len(stage.channel.started) == 1
    # as a call leaves it that is answered and in which nobody says a word
    stage.change(lambda s: s.execute(update(InterviewRow).values(status="paused")))
    stage.channel.started.clear()

    days_pass(stage, campaign, 30)

    assert stage.channel.started == []
    with stage.rt.reading() as session:
        assert session.scalars(select(InterviewRow)).one().status == "partial"
    assert balances(stage.status(campaign))


def test_whoever_was_contacted_twice_before_the_issue_is_asked_again_too(stage_both: Stage) -> None:
    stage = stage_both
    who = stage.customers(1)[0]
    campaign = stage.launched()
    stage.send(campaign)
    days_pass(stage, campaign, 4)
    assert steps(stage, campaign) == ["0:sms", "1:voice"]
    issue = opened(stage, who)
    stage.channel.started.clear()

    acts(stage, issues.resolve, issue)
    days_pass(stage, campaign, 9)

    (back,) = bodies(stage)
    assert back
    assert back.endswith(says("is_it_solved"))


def test_not_solved_opens_it_again_tells_support_and_the_same_begins_anew(talking) -> None:
    stage, who, campaign = talking
    issue = opened(stage, who)
    writes(stage, "zu teuer")
    acts(stage, issues.resolve, issue)
    days_pass(stage, campaign, 9)

    assert writes(stage, "nein, immer noch kaputt") == says("issue_told")

    with stage.rt.reading() as session:
        row, case = session.get_one(IssueRow, issue), session.scalars(select(SupportCaseRow)).one()
        assert (row.status, row.reopened_at, row.confirmed_at) == ("open", stage.rt.now(), None)
        assert (case.kind, case.issue_id, case.quote) == ("issue", issue, "nein, immer noch kaputt")
        assert case.facts["unsolved"] is True
        assert len(session.scalars(select(IssueRow)).all()) == 1
    stage.channel.started.clear()
    days_pass(stage, campaign, 10)
    assert stage.channel.started == []

    acts(stage, issues.resolve, issue)
    days_pass(stage, campaign, 9)
    assert len(stage.channel.started) == 1
    assert writes(stage, "ja").startswith(says("issue_solved"))


def test_whoever_was_held_before_the_first_word_is_asked_first_too(stage_both: Stage) -> None:
    stage = stage_both
    who = stage.customers(1)[0]
    issue = opened(stage, who)
    campaign = stage.launched()
    assert stage.status(campaign)["left_alone"] == {"open_issue": 1}
    acts(stage, issues.resolve, issue)

    days_pass(stage, campaign, 9)

    (first,) = bodies(stage) or [None]
    assert first
    assert first.endswith(says("is_it_solved")), first
    assert writes(stage, "ja").endswith(says("may_we_ask_again"))


def test_an_issue_of_long_ago_is_not_asked_about(stage: Stage) -> None:
    who = stage.customers(1)[0]
    issue = opened(stage, who)
    acts(stage, issues.resolve, issue)
    stage.later(days=41)
    campaign = stage.launched()

    (sent,) = stage.send(campaign)

    assert says("is_it_solved") not in str(sent.text)


def test_what_the_customer_confirmed_is_not_asked_in_the_next_campaign(talking) -> None:
    stage, who, campaign = talking
    issue = opened(stage, who)
    acts(stage, issues.resolve, issue)
    stage.later(days=8)
    stage.change(lambda s: issues.confirm(s, who.account, stage.rt.now()))
    stage.advance()
    days_pass(stage, campaign, 2)

    assert bodies(stage)
    assert all(says("is_it_solved") not in (body or "") for body in bodies(stage))


def test_not_yet_without_a_day_holds_until_support_takes_it_back(talking) -> None:
    stage, who, campaign = talking
    issue = opened(stage, who)
    writes(stage, "zu teuer")
    acts(stage, issues.resolve, issue)
    acts(stage, issues.not_yet, issue, None)

    days_pass(stage, campaign, 60)
    assert stage.channel.started == []

    acts(stage, issues.may_be_asked, issue)
    days_pass(stage, campaign, 2)
    (back,) = bodies(stage)
    assert back
    assert back.endswith(says("is_it_solved"))


def test_not_yet_until_a_day_holds_until_that_day(talking) -> None:
    stage, who, campaign = talking
    issue = opened(stage, who)
    writes(stage, "zu teuer")
    acts(stage, issues.resolve, issue)
    until = stage.rt.now().date() + timedelta(days=30)
    acts(stage, issues.not_yet, issue, until)

    days_pass(stage, campaign, 29)
    assert stage.channel.started == []
    days_pass(stage, campaign, 3)

    assert len(stage.channel.started) == 1
    assert stage.rt.now().date() > date(2026, 4, 1)


def test_a_new_campaign_may_ask_them_from_the_day_support_named(stage: Stage) -> None:
    who = stage.customers(1)[0]
    issue = opened(stage, who)
    acts(stage, issues.resolve, issue)
    rests = stage.change(lambda s: coming_back.outlook(s, stage.rt.settings, issue, stage.rt.now())).rest_ends
    day = stage.rt.now().date() + timedelta(days=30)
    acts(stage, issues.not_yet, issue, day)
    named = stage.change(lambda s: coming_back.outlook(s, stage.rt.settings, issue, stage.rt.now())).rest_ends

    assert rests == stage.rt.now() + timedelta(days=7)
    assert named is not None
    assert named.astimezone(ZoneInfo("Europe/Berlin")) == datetime.combine(day, time(), ZoneInfo("Europe/Berlin"))


def test_two_issues_one_solved_holds_still(talking) -> None:
    stage, who, campaign = talking
    first, _second = opened(stage, who), opened(stage, who)
    writes(stage, "zu teuer")
    acts(stage, issues.resolve, first)

    days_pass(stage, campaign, 15)

    assert stage.channel.started == []
    assert steps(stage, campaign) == ["0:sms"]


def test_a_campaign_that_is_over_asks_nobody_again(talking) -> None:
    stage, who, campaign = talking
    issue = opened(stage, who)
    writes(stage, "zu teuer")
    acts(stage, issues.resolve, issue)
    stage.change(lambda s: setattr(s.get_one(type(stage.campaign(campaign)), campaign), "state", "stopped"))

    days_pass(stage, campaign, 30)

    assert stage.channel.started == []
    assert stage.member(who.account, campaign).state in {"finished", "closed"}


def test_after_half_a_year_a_held_conversation_is_closed_and_keeps_no_campaign_open(talking) -> None:
    stage, who, campaign = talking
    opened(stage, who)
    writes(stage, "zu teuer")
    stage.later(days=179)
    stage.advance()
    assert stage.member(who.account, campaign).state == "talking"

    days_pass(stage, campaign, 3)

    assert stage.member(who.account, campaign).state == "finished"
    assert stage.channel.started == []


def test_a_silent_source_of_tickets_holds_whom_it_may_concern_and_the_forecast_says_so(stage: Stage) -> None:
    with_ticket, _without = stage.customers(2)
    issue = opened(stage, with_ticket)
    acts(stage, issues.resolve, issue)
    stage.later(days=21)
    stage.change(lambda s: s.execute(update(FeedRow).values(allowed_age_hours=6)))

    with stage.rt.reading() as session:
        found = campaigns.forecast(session, stage.rt.settings, plans.parse({"name": "spring"}), stage.rt.now())

    assert found.left_alone["stale_feed"] == 1
    assert [one for one in found.warnings if "desk has been silent for too long: 1 accounts" in one]
