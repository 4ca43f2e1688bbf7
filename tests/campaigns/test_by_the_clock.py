"""What happens by the clock: the channel plan's later steps, redials, silence, pause, stop and the end."""

from datetime import timedelta

from sqlalchemy import select, update

from campaigns.attempts import Heard
from tests.campaigns.stage import Stage, balances
from winback.services.permission import opt_outs
from winback.services.planning import advancing, campaigns
from winback.services.sending import outreach, sweeping
from winback.store.campaigns import AttemptRow, MemberRow
from winback.store.interviews import InterviewRow
from winback.store.permission import ConsentRow


def heard(stage: Stage, attempt: AttemptRow, status: str, **more) -> None:
    stage.change(lambda s: outreach.hear_status(s, attempt.token, Heard(attempt.sid or "?", status, **more),
                                                stage.rt.now()))  # fmt: skip


def days_pass(stage: Stage, campaign: int, days: int) -> None:
    """Each day is looked after, and what is due is sent."""
    for _ in range(days):
        stage.later(days=1)
        stage.advance()
        stage.send(campaign)


def steps(stage: Stage, campaign: int) -> list[str]:
    return [row.step for row in stage.attempts(campaign)]


def test_no_answer_by_the_third_day_becomes_a_call_and_then_a_reminder(stage: Stage):
    stage.customers(1)
    campaign = stage.launched()
    stage.send(campaign)

    days_pass(stage, campaign, 2)
    assert steps(stage, campaign) == ["0:sms"]
    days_pass(stage, campaign, 2)
    assert steps(stage, campaign) == ["0:sms", "1:voice"]
    days_pass(stage, campaign, 7)

    assert steps(stage, campaign) == ["0:sms", "1:voice", "2:reminder"]


def test_after_the_last_step_and_a_week_of_silence_it_is_closed(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.launched()
    stage.send(campaign)

    days_pass(stage, campaign, 30)

    member = stage.member(who.account, campaign)
    assert (member.state, member.look_again_at) == ("closed", None)
    with stage.rt.reading() as session:
        assert session.scalars(select(InterviewRow)).one().status == "closed"
    assert len(stage.channel.started) == 3
    assert balances(stage.status(campaign))


def test_a_call_nobody_took_is_made_once_more(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.launched(steps=[{"day": 0, "kind": "voice"}])
    for _ in range(3):
        stage.send(campaign)
        last = stage.attempts(campaign)[-1]
        if last.state == "accepted":
            heard(stage, last, "no-answer")
        days_pass(stage, campaign, 2)

    assert [(row.step, row.try_, row.state) for row in stage.attempts(campaign)] == [
        ("0:voice", 1, "undelivered"),
        ("0:voice", 2, "undelivered"),
    ]
    days_pass(stage, campaign, 20)
    assert stage.member(who.account, campaign).state == "closed"


def test_who_answered_today_is_not_reminded_today(stage: Stage):
    stage.customers(1)
    campaign = stage.launched(steps=[{"day": 0, "kind": "sms"}, {"day": 1, "kind": "reminder"}])
    stage.send(campaign)
    stage.later(hours=20)
    with stage.rt.transaction() as session:
        session.scalars(select(InterviewRow)).one().heard_at = stage.rt.now()
        session.scalars(select(MemberRow)).one().state = "talking"

    stage.later(hours=5)
    stage.advance()
    assert steps(stage, campaign) == ["0:sms"]
    stage.later(hours=20)
    stage.advance()

    assert steps(stage, campaign) == ["0:sms", "1:reminder"]


def test_an_interview_that_ended_is_left_in_peace(stage: Stage):
    stage.customers(1)
    campaign = stage.launched()
    stage.send(campaign)
    with stage.rt.transaction() as session:
        row = session.scalars(select(InterviewRow)).one()
        row.status, row.ended_at = "finished", stage.rt.now()
        session.scalars(select(MemberRow)).one().state = "finished"

    days_pass(stage, campaign, 12)

    assert steps(stage, campaign) == ["0:sms"]


def test_a_step_whose_channel_is_impossible_is_passed_over_and_keeps_its_day(stage: Stage):
    stage.customers(1)
    stage.change(lambda s: s.execute(update(ConsentRow).where(ConsentRow.channel == "voice").values(channel="email")))
    campaign = stage.launched()
    stage.send(campaign)

    days_pass(stage, campaign, 5)
    assert steps(stage, campaign) == ["0:sms"]
    days_pass(stage, campaign, 5)

    assert steps(stage, campaign) == ["0:sms", "2:reminder"]


def test_a_paused_campaign_does_nothing_and_goes_on_when_resumed(stage: Stage):
    stage.customers(1)
    campaign = stage.launched()
    stage.change(lambda s: campaigns.pause(s, campaign, "Marta", stage.rt.now()))

    days_pass(stage, campaign, 1)
    assert stage.channel.started == []
    stage.change(lambda s: campaigns.resume(s, campaign, "Marta", stage.rt.now()))
    days_pass(stage, campaign, 1)

    assert len(stage.channel.started) <= 1
    assert stage.status(campaign)["state"] == "running"


def test_a_stopped_campaign_begins_nothing_and_still_waits_for_answers(stage: Stage):
    asked, other = stage.customers(2)
    campaign = stage.launched(per_minute=1)
    stage.send(campaign)

    stage.change(lambda s: campaigns.stop(s, campaign, "Marta", stage.rt.now()))

    assert sorted(stage.states(campaign)) == ["accepted", "cancelled"]
    contacted = [who for who in (asked, other) if stage.member(who.account, campaign).contacted]
    assert len(contacted) == 1
    assert stage.status(campaign)["left_alone"] == {"campaign_stopped": 1}
    days_pass(stage, campaign, 9)
    assert len(stage.channel.started) == 1
    assert stage.member(contacted[0].account, campaign).state == "closed"
    assert balances(stage.status(campaign))


def test_a_campaign_that_closes_begins_nothing_more(stage: Stage):
    stage.customers(2)
    closes = stage.rt.now() + timedelta(hours=1)
    campaign = stage.launched(per_minute=1, closes_at=closes.isoformat())
    stage.send(campaign)

    days_pass(stage, campaign, 1)

    assert len(stage.channel.started) == 1
    assert stage.status(campaign)["left_alone"] == {"campaign_closed": 1}
    days_pass(stage, campaign, 9)
    stage.change(lambda s: advancing.finish(s, stage.rt.now()))
    assert stage.status(campaign)["state"] == "finished"


def test_whose_message_still_waits_its_turn_gets_no_second_one_beside_it(stage_both: Stage):
    who = stage_both.customers(1)[0]
    campaign = stage_both.launched()
    stage_both.later(days=1)  # nobody worked for a day
    stage_both.change(lambda s: sweeping.windows_over(s, stage_both.rt.now()))
    stage_both.advance()
    look = stage_both.member(who.account, campaign).look_again_at
    stage_both.later(seconds=(look - stage_both.rt.now()).total_seconds())  # and nobody swept before they are looked at

    assert stage_both.advance() == 1

    assert [(row.try_, row.state) for row in stage_both.attempts(campaign)] == [(1, "expired"), (2, "ready")]


def test_an_update_is_said_once_and_asks_nothing(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.launched(kind="update", update_text={"de": "Neue Farben", "en": "New colours"})

    (sent,) = stage.send(campaign)

    assert "Neue Farben." in sent.text
    assert "Beispiel GmbH" in sent.text
    assert "STOPP" in sent.text
    assert stage.member(who.account, campaign).state == "finished"
    with stage.rt.reading() as session:
        assert session.scalars(select(InterviewRow)).all() == []
    days_pass(stage, campaign, 20)
    assert len(stage.channel.started) == 1


def test_an_attempt_whose_window_has_ended_is_planned_again(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.launched()
    stage.later(days=1)  # nobody worked for a day

    stage.change(lambda s: sweeping.windows_over(s, stage.rt.now()))
    stage.advance()

    assert [(row.try_, row.state) for row in stage.attempts(campaign)] == [(1, "expired"), (2, "ready")]
    assert stage.member(who.account, campaign).state == "waiting"


def test_who_waits_many_days_for_their_turn_gets_it(stage: Stage):
    """More accounts than a day takes: those behind wait, and nobody is dropped for having waited."""
    who = stage.customers(1)[0]
    campaign = stage.launched()
    for _ in range(12):
        stage.later(days=1)
        stage.change(lambda s: sweeping.windows_over(s, stage.rt.now()))
        stage.advance()

    assert stage.member(who.account, campaign).state == "waiting"
    stage.later(days=1)
    stage.change(lambda s: sweeping.windows_over(s, stage.rt.now()))
    stage.advance()
    assert len(stage.send(campaign)) == 1


def test_a_queue_gone_stale_overnight_is_laid_out_anew_at_the_pace(stage: Stage):
    stage.customers(20)
    campaign = stage.launched(per_minute=1)
    stage.later(days=1)

    stage.change(lambda s: sweeping.windows_over(s, stage.rt.now()))
    stage.advance()

    due = [row.due_at for row in stage.attempts(campaign) if row.state == "ready"]
    assert len(due) == 20
    assert due == [due[0] + place * timedelta(minutes=1) for place in range(20)]  # the best first, as before


def test_a_stop_noted_by_a_rep_ends_the_conversation_in_the_balance_too(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.launched()
    stage.send(campaign)

    stage.change(lambda s: opt_outs.record(s, contact_id=who.contact, phone_hash=who.phone_hash, channel="rep",
                                           words="no more", doubtful=False, now=stage.rt.now()))  # fmt: skip
    days_pass(stage, campaign, 1)

    assert stage.member(who.account, campaign).state == "closed"
    assert stage.status(campaign)["waiting"] == stage.status(campaign)["in_conversation"] == 0
