"""Who answered "want an update" gets it, once, by themselves, whatever band the campaign is about."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from tests.campaigns.stage import Stage, number
from tests.gate import rows
from winback.services.issues import issues
from winback.services.permission import opt_outs
from winback.services.planning import planning, updates
from winback.services.staff import attention
from winback.services.talking import talks
from winback.store.interviews import AnswerRow, InterviewRow, OpenQuestionRow
from winback.store.permission import ConsentRow

NEWS = {"de": "Neu sind unsere Filterkaffees aus Ruanda.", "en": "New: filter coffees from Rwanda."}
STANDING = {
    "kind": "update",
    "standing": True,
    "daily_cap": 50,
    "update_text": NEWS,
    "audience": {"bands": ["declining"]},
}


def asks_for_news(stage: Stage, who: rows.Person, *later: str) -> None:
    """The interview of this account ends; it answered "want an update" (and corrected itself afterwards)."""
    now = stage.rt.now()
    over = {"status": "finished", "ended_as": "completed", "ended_at": now, "wrapped_up_at": now, "heard_at": now}

    def answered(session: Any) -> None:
        found = session.scalars(select(InterviewRow.id).where(InterviewRow.account_id == who.account)).one()
        session.execute(update(InterviewRow).where(InterviewRow.id == found).values(**over))
        session.execute(delete(OpenQuestionRow).where(OpenQuestionRow.interview_id == found))
        for position, value in enumerate(("update", *later)):
            session.add(AnswerRow(interview_id=found, position=position, question="range", status="answered",
                                  value=value, channel="sms", heard_at=now, reading={}))  # fmt: skip

    stage.change(answered)


def interviewed(stage: Stage, who: rows.Person, *later: str) -> None:
    campaign = stage.launched("interviews")
    stage.send(campaign)
    asks_for_news(stage, who, *later)


def days_pass(stage: Stage, campaign: int, days: int) -> None:
    for _ in range(days):
        stage.later(days=1)
        stage.plan(campaign)
        stage.advance()
        stage.send(campaign)


def told(stage: Stage, campaign: int, who: rows.Person) -> int:
    return sum(row.account_id == who.account and row.state == "accepted" for row in stage.attempts(campaign))


def standing(stage: Stage) -> int:
    with stage.rt.transaction() as session:
        rows.person(stage.rt, session, number(90), "declining", band="declining", look_again_on=date(2030, 1, 1))
    return stage.launched("what is new", **STANDING)


def test_who_wants_an_update_gets_it_though_they_are_of_another_band(stage_both: Stage):
    who = stage_both.customers(1)[0]
    interviewed(stage_both, who)
    campaign = standing(stage_both)

    days_pass(stage_both, campaign, 2)

    mine = [one for one in stage_both.attempts(campaign) if one.account_id == who.account]
    assert [(one.step, one.state, one.contact_id) for one in mine] == [("0:sms", "accepted", who.contact)]
    assert "Neu sind unsere Filterkaffees aus Ruanda." in stage_both.channel.started[-1].text
    assert stage_both.member(who.account, campaign).state == "finished"


def test_who_joins_while_the_newcomers_are_placed_is_written_to_once_and_so_are_the_others(
    stage_both: Stage, monkeypatch: pytest.MonkeyPatch
):
    who, judged = stage_both.customers(1)[0], {"band": "declining", "look_again_on": date(2030, 1, 1)}
    campaign = standing(stage_both)
    interviewed(stage_both, who)
    with stage_both.rt.transaction() as session:
        other = rows.person(stage_both.rt, session, number(91), "other", **judged)
    place = planning._place
    joined: list[bool] = []

    def joins(session: Session) -> bool:
        interview = session.scalars(select(InterviewRow.id).where(InterviewRow.account_id == who.account)).one()
        talk = talks.load(session, interview, who.account, stage_both.rt.now())
        return updates._joined(session, campaign, talk.interview, stage_both.rt.now())

    def and_one_joins(*placing: Any) -> planning.Placed | None:
        placed = place(*placing)
        assert placed is not None
        assert {who.account, other.account} <= placed.found.keys()
        joined.append(stage_both.change(joins))
        return placed

    monkeypatch.setattr(planning, "_place", and_one_joins)
    days_pass(stage_both, campaign, 1)
    monkeypatch.undo()
    days_pass(stage_both, campaign, 2)

    assert joined == [True]
    assert [told(stage_both, campaign, one) for one in (who, other)] == [1, 1]


def test_the_update_comes_once_however_long_the_campaign_runs(stage: Stage):
    who = stage.customers(1)[0]
    interviewed(stage, who)
    campaign = standing(stage)

    days_pass(stage, campaign, 20)

    assert told(stage, campaign, who) == 1


def test_who_corrected_the_wish_is_not_told(stage: Stage):
    who = stage.customers(1)[0]
    interviewed(stage, who, "know")
    campaign = standing(stage)

    days_pass(stage, campaign, 2)

    assert told(stage, campaign, who) == 0


def test_a_stop_after_the_wish_counts_more_than_the_wish(stage: Stage):
    who = stage.customers(1)[0]
    interviewed(stage, who)
    campaign = standing(stage)
    stage.change(lambda s: opt_outs.record(s, contact_id=who.contact, phone_hash=who.phone_hash, channel="sms",
                                           words="stop", doubtful=False, now=stage.rt.now()))  # fmt: skip

    days_pass(stage, campaign, 3)

    assert told(stage, campaign, who) == 0
    assert stage.member(who.account, campaign).hold_code == "opted_out"


def test_an_issue_after_the_wish_comes_first(stage: Stage):
    who = stage.customers(1)[0]
    interviewed(stage, who)
    stage.change(lambda s: issues.open_issue(s, account_id=who.account, kind="ticket", subject="late", source="staff",
                                             actor="Olga", now=stage.rt.now()))  # fmt: skip
    campaign = standing(stage)

    days_pass(stage, campaign, 2)

    assert stage.member(who.account, campaign).hold_code == "open_issue"


def test_the_wish_is_no_permission_for_sms_where_there_is_none(stage: Stage):
    who = stage.customers(1)[0]
    interviewed(stage, who)
    by_sms = ConsentRow.contact_id == who.contact, ConsentRow.channel == "sms"
    stage.change(lambda s: s.execute(update(ConsentRow).where(*by_sms).values(given=False)))
    campaign = standing(stage)

    days_pass(stage, campaign, 2)

    assert stage.member(who.account, campaign).hold_code == "permission_withdrawn"


def test_as_long_as_nobody_can_tell_them_marketing_sees_how_many_wait(stage: Stage):
    who = stage.customers(1)[0]
    interviewed(stage, who)

    def waiting() -> dict[str, int]:
        with stage.rt.reading() as session:
            found = attention.needs_a_look(session, stage.rt.settings, stage.rt.now())
            return {look.code: look.facts["count"] for look in found if look.code == "news_wished"}

    assert waiting() == {"news_wished": 1}

    campaign = standing(stage)
    days_pass(stage, campaign, 1)
    assert waiting() == {}
