"""Outcomes and news: written once, merged in any order, never sent again when unknown."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import permutations

import pytest
from sqlalchemy import select, update

from campaigns.attempts import MENDABLE, Accepted, Heard, Outgoing, ReadyAgain, Rejected, Unknown
from tests.campaigns.stage import Stage
from winback.services.planning import campaigns
from winback.services.sending import budgets, outcomes, outreach
from winback.store.campaigns import AttemptRow, PriceRow
from winback.store.crm import ContactRow, PhoneRow
from winback.store.house import EventRow
from winback.store.interviews import InterviewRow, MessageRow, OpenQuestionRow
from winback.store.permission import OptOutRow
from winback.store.work import SpentRow

SID, OTHER = "SM" + "1" * 32, "SM" + "2" * 32


def taken(stage: Stage, **plan) -> tuple[int, Outgoing]:
    stage.customers(1)
    campaign = stage.launched(**plan)
    stage.later(seconds=1)
    return campaign, stage.take(stage.claim(campaign))[0]


def only(stage: Stage, campaign: int) -> AttemptRow:
    (row,) = stage.attempts(campaign)
    return row


def heard(stage: Stage, outgoing: Outgoing, status: str, sid: str = SID, **more) -> None:
    stage.change(lambda s: outreach.hear_status(s, outgoing.token, Heard(sid, status, **more), stage.rt.now()))


def events(stage: Stage, code: str) -> list[EventRow]:
    with stage.rt.reading() as session:
        return list(session.scalars(select(EventRow).where(EventRow.code == code)))


def test_an_accepted_message_has_its_sid_and_counts_as_contacted(stage_both: Stage):
    campaign, outgoing = taken(stage_both)

    stage_both.settle([(outgoing, Accepted(SID))])

    row = only(stage_both, campaign)
    assert (row.state, row.sid) == ("accepted", SID)
    assert stage_both.status(campaign)["contacted"] == 1
    assert len(events(stage_both, "attempt_sent")) == 1


def test_an_unknown_outcome_is_never_sent_again_by_itself(stage_both: Stage):
    campaign, outgoing = taken(stage_both)

    stage_both.settle([(outgoing, Unknown("no readable answer"))])
    for _ in range(10):
        stage_both.later(hours=6)
        stage_both.advance()
        stage_both.send(campaign)

    rows = [row for row in stage_both.attempts(campaign) if row.step == "0:sms"]
    assert [row.state for row in rows] == ["unknown"]
    assert stage_both.status(campaign)["contacted"] == 1
    assert stage_both.status(campaign)["unknown"]["count"] == 1


def test_not_processed_goes_back_to_ready_with_growing_waits_and_an_end(stage: Stage):
    campaign, outgoing = taken(stage)
    waits = []
    while True:
        stage.settle([(outgoing, ReadyAgain("too_many"))])
        row = only(stage, campaign)
        if row.state != "ready":
            break
        waits.append(row.due_at - stage.rt.now())
        stage.later(seconds=(row.due_at - stage.rt.now()).total_seconds() + 1)
        (outgoing,) = stage.take(stage.claim(campaign))

    assert len(waits) == 6
    assert waits[-1] > waits[0]
    assert (row.state, row.why) == ("rejected", "provider_unreachable")
    with stage.rt.reading() as session:
        assert session.scalars(select(InterviewRow)).all() == []
        assert budgets.spent(session, campaign) == Decimal(0)


def test_the_provider_says_how_long_to_wait_at_least(stage: Stage):
    campaign, outgoing = taken(stage)

    stage.settle([(outgoing, ReadyAgain("too_many", 120))])

    assert only(stage, campaign).due_at >= stage.rt.now() + timedelta(seconds=120)


@pytest.mark.parametrize("wish", [86_400.0, 1e300, 10**30, float("inf")])
def test_a_wish_without_measure_keeps_a_message_no_longer_than_an_hour(stage: Stage, wish):
    campaign, outgoing = taken(stage)

    stage.settle([(outgoing, ReadyAgain("too_many", wish))])

    assert only(stage, campaign).due_at == stage.rt.now() + timedelta(hours=1)


@pytest.mark.parametrize("wish", [-7.0, -1e300, float("nan"), float("-inf"), 0.0])
def test_a_wish_that_means_nothing_is_none(stage: Stage, wish):
    campaign, outgoing = taken(stage)

    stage.settle([(outgoing, ReadyAgain("too_many", wish))])

    assert timedelta(0) < only(stage, campaign).due_at - stage.rt.now() <= timedelta(seconds=2)


def test_a_rejected_first_message_was_never_said(stage_both: Stage):
    campaign, outgoing = taken(stage_both)

    stage_both.settle([(outgoing, Rejected("not_routable", "21612"))])

    row = only(stage_both, campaign)
    assert (row.state, row.why, row.error_code) == ("rejected", "not_routable", "21612")
    with stage_both.rt.reading() as session:
        for table in (InterviewRow, MessageRow, OpenQuestionRow):
            assert session.scalars(select(table)).all() == []
        assert budgets.spent(session, campaign) == Decimal(0)
    assert stage_both.status(campaign)["left_alone"] == {"not_routable": 1}
    assert stage_both.status(campaign)["contacted"] == 0


def test_a_rejected_reminder_leaves_the_conversation_that_was_begun(stage_both: Stage):
    campaign, first = taken(stage_both, steps=[{"day": 0, "kind": "sms"}, {"day": 1, "kind": "reminder"}])
    stage_both.settle([(first, Accepted(SID))])
    stage_both.later(days=1, minutes=1)
    stage_both.advance()
    stage_both.later(seconds=1)
    (reminder,) = stage_both.take(stage_both.claim(campaign))

    stage_both.settle([(reminder, Rejected("not_routable", "21612"))])

    assert [(row.step, row.state) for row in stage_both.attempts(campaign)] == [
        ("0:sms", "accepted"),
        ("1:reminder", "rejected"),
    ]
    with stage_both.rt.reading() as session:
        (interview,) = session.scalars(select(InterviewRow)).all()
        (question,) = session.scalars(select(OpenQuestionRow)).all()
        told = session.scalars(select(MessageRow.at)).all()
    assert (interview.status, question.interview_id, told) == ("opened", interview.id, [interview.opened_at])


def test_what_was_refused_is_not_missing_from_the_days_money(stage_both: Stage):
    stage_both.customers(2)
    with stage_both.rt.reading() as session:
        price = session.scalar(select(PriceRow.amount).where(PriceRow.country == "DE", PriceRow.unit == "segment"))
    campaign = stage_both.launched(daily_budget=str(price * 3))  # one message of two or three segments
    stage_both.later(seconds=1)
    (outgoing,) = stage_both.take(stage_both.claim(campaign))

    stage_both.settle([(outgoing, Rejected("not_routable", "21612"))])

    stage_both.change(lambda s: s.execute(update(AttemptRow).where(AttemptRow.state == "ready").values(
        due_at=stage_both.rt.now())))  # fmt: skip
    assert len(stage_both.send(campaign)) == 1


def test_a_block_at_the_provider_is_an_opt_out_here(stage: Stage):
    campaign, outgoing = taken(stage)

    stage.settle([(outgoing, Rejected("blocked", "21610"))])

    with stage.rt.reading() as session:
        (opt_out,) = session.scalars(select(OptOutRow)).all()
        assert opt_out.channel == "provider"
        assert session.scalars(select(ContactRow)).one().opted_out_at is not None
    for _ in range(12):
        stage.later(days=1)
        stage.advance()
        assert stage.send(campaign) == []


def test_a_number_that_cannot_read_is_called_instead(stage: Stage):
    campaign, outgoing = taken(stage)

    stage.settle([(outgoing, Rejected("landline_for_sms", "21614"))])
    stage.advance()

    assert [(row.channel, row.state) for row in stage.attempts(campaign)] == [("sms", "rejected"), ("voice", "ready")]
    with stage.rt.reading() as session:
        assert session.scalars(select(PhoneRow)).one().number_type == "fixed_line"


def test_a_refusal_that_is_our_fault_pauses_the_campaign_and_says_why(stage_both: Stage):
    campaign, outgoing = taken(stage_both)

    stage_both.settle([(outgoing, Rejected("not_authorised", "20003"))])

    status = stage_both.status(campaign)
    assert status["state"] == "paused"
    assert "not_authorised" in status["state_why"]


@pytest.mark.parametrize("why", sorted(MENDABLE))
def test_whoever_was_refused_for_what_can_be_mended_is_asked_again_the_next_day(stage: Stage, why):
    campaign, outgoing = taken(stage)

    stage.settle([(outgoing, Rejected(why, "21408"))])

    assert stage.status(campaign)["state"] == "running"
    assert stage.status(campaign)["left_alone"] == {why: 1}
    stage.later(hours=2)
    stage.advance()
    assert stage.states(campaign) == ["rejected"]
    stage.later(days=1)
    stage.advance()
    assert [(row.step, row.state) for row in stage.attempts(campaign)] == [("0:sms", "rejected"), ("0:sms", "ready")]


def test_a_refusal_nobody_can_mend_is_not_asked_for_again(stage: Stage):
    campaign, outgoing = taken(stage)
    stage.settle([(outgoing, Rejected("not_routable", "21612"))])

    for _ in range(3):
        stage.later(days=1)
        stage.advance()

    assert stage.states(campaign) == ["rejected"]


# ---------------------------------------------------------------- fences and lost answers


def test_a_worker_with_an_old_fence_changes_nothing(stage: Stage):
    campaign, outgoing = taken(stage)
    stale = replace(outgoing, fence=outgoing.fence - 1)

    stage.settle([(stale, Rejected("refused"))])
    stage.settle([(stale, ReadyAgain("too_many"))])
    stage.settle([(stale, Unknown("x"))])

    assert only(stage, campaign).state == "submitting"


@pytest.mark.parametrize("late", [Rejected("not_routable", "21612"), ReadyAgain("not_connected")])
def test_who_was_refused_while_nobody_knew_was_not_contacted(stage_both: Stage, late):
    campaign, outgoing = taken(stage_both)
    stage_both.change(lambda s: outcomes.hold_for_loss(s, [outgoing.attempt_id], stage_both.rt.now()))
    assert stage_both.status(campaign)["contacted"] == 1

    stage_both.settle([(outgoing, late)])

    row, status = only(stage_both, campaign), stage_both.status(campaign)
    assert row.state == ("rejected" if isinstance(late, Rejected) else "ready")
    assert status["contacted"] == 0
    with stage_both.rt.reading() as session:
        assert {one.count for one in session.scalars(select(SpentRow))} == {0}
    member = stage_both.member(row.account_id, campaign)
    assert (member.contacted, member.step) == (False, 0)


def test_an_outcome_told_twice_is_one(stage: Stage):
    campaign, outgoing = taken(stage)

    for _ in range(2):
        stage.settle([(outgoing, Accepted(SID))])
    stage.settle([(outgoing, Rejected("refused"))])

    assert only(stage, campaign).state == "accepted"
    assert len(events(stage, "attempt_sent")) == 1


NEWS = ("post", "queued", "sent", "delivered")


@pytest.mark.parametrize("order", list(permutations(NEWS)), ids="-".join)
def test_the_answer_and_the_callbacks_may_come_in_any_order(stage: Stage, order):
    campaign, outgoing = taken(stage)

    for news in (*order, *order):
        if news == "post":
            stage.settle([(outgoing, Accepted(SID))])
        else:
            heard(stage, outgoing, news)

    row = only(stage, campaign)
    assert (row.state, row.sid, row.other_sids) == ("delivered", SID, [])
    assert row.check_at is None
    assert len(events(stage, "attempt_sent")) == 1
    assert stage.status(campaign)["contacted"] == 1


def test_a_lost_sid_is_learnt_from_the_callback(stage_both: Stage):
    campaign, outgoing = taken(stage_both)
    stage_both.settle([(outgoing, Unknown("reset"))])

    heard(stage_both, outgoing, "sent")

    row = only(stage_both, campaign)
    assert (row.state, row.sid) == ("sent", SID)


def test_a_second_message_for_one_attempt_is_a_duplicate_and_raises_an_alarm(stage: Stage):
    campaign, outgoing = taken(stage)
    stage.settle([(outgoing, Accepted(SID))])

    heard(stage, outgoing, "delivered", sid=OTHER)

    row = only(stage, campaign)
    assert (row.sid, row.other_sids, row.state) == (SID, [OTHER], "accepted")
    assert len(events(stage, "duplicate_sent")) == 1
    heard(stage, outgoing, "sent", sid=OTHER)
    assert len(events(stage, "duplicate_sent")) == 1


def several_taken(stage: Stage, count: int) -> tuple[int, list[Outgoing]]:
    stage.customers(count)
    campaign = stage.launched()
    stage.later(seconds=1)
    return campaign, stage.take(stage.claim(campaign))


def test_a_sid_that_another_message_has_makes_only_this_one_unknown(stage_both: Stage, caplog):
    campaign, (first, second, third) = several_taken(stage_both, 3)
    stage_both.settle([(first, Accepted(SID))])

    stage_both.settle([(second, Accepted(SID)), (third, Accepted(OTHER))])

    rows = stage_both.attempts(campaign)
    assert [(row.state, row.sid) for row in rows] == [("accepted", SID), ("unknown", None), ("accepted", OTHER)]
    assert stage_both.status(campaign)["contacted"] == 3
    assert f"attempt {second.attempt_id}" in caplog.text
    assert events(stage_both, "duplicate_sent") == []


def test_a_sid_told_for_two_of_one_slice_is_believed_once(stage_both: Stage):
    campaign, (first, second, third) = several_taken(stage_both, 3)

    stage_both.settle([(third, Accepted(OTHER)), (second, Accepted(SID)), (first, Accepted(SID))])

    assert stage_both.states(campaign) == ["accepted", "unknown", "accepted"]


def test_news_with_the_sid_of_another_message_are_not_followed(stage_both: Stage, caplog):
    campaign, (first, second) = several_taken(stage_both, 2)
    stage_both.settle([(first, Accepted(SID))])

    heard(stage_both, second, "delivered")
    assert stage_both.states(campaign) == ["accepted", "unknown"]
    stage_both.settle([(second, Accepted(OTHER))])
    heard(stage_both, second, "delivered")

    assert [(row.state, row.sid) for row in stage_both.attempts(campaign)] == [("accepted", SID), ("accepted", OTHER)]
    assert events(stage_both, "duplicate_sent") == []
    assert f"attempt {second.attempt_id}" in caplog.text


def test_whoever_got_news_of_another_message_is_not_written_to_by_itself(stage: Stage):
    campaign, (first, second) = several_taken(stage, 2)
    stage.settle([(first, Accepted(SID)), (second, ReadyAgain("not_connected"))])

    heard(stage, second, "sent")
    stage.later(minutes=30)

    assert stage.send(campaign) == []
    assert stage.states(campaign) == ["accepted", "unknown"]


def test_what_ended_stays_as_it_ended_when_news_of_another_come(stage: Stage):
    campaign, (first, second) = several_taken(stage, 2)
    stage.settle([(first, Accepted(SID)), (second, Rejected("refused", "29999"))])

    heard(stage, second, "sent")

    assert stage.states(campaign) == ["accepted", "rejected"]


def test_a_callback_of_an_attempt_believed_unsent_is_believed(stage: Stage):
    campaign, outgoing = taken(stage)
    stage.settle([(outgoing, ReadyAgain("not_connected"))])

    heard(stage, outgoing, "sent")
    stage.later(minutes=30)

    assert stage.send(campaign) == []
    assert only(stage, campaign).state == "sent"


def test_an_unknown_token_is_nobodys(stage: Stage):
    assert stage.change(lambda s: outreach.hear_status(s, "x" * 32, Heard(SID, "sent"), stage.rt.now())) is False


def test_a_word_we_do_not_know_proves_that_it_exists(stage: Stage):
    campaign, outgoing = taken(stage)

    heard(stage, outgoing, "teleported")

    assert only(stage, campaign).state == "accepted"


# ---------------------------------------------------------------- what news mean


def test_an_undelivered_message_reached_nobody_and_the_call_comes_at_once(stage: Stage):
    campaign, outgoing = taken(stage)
    stage.settle([(outgoing, Accepted(SID))])

    heard(stage, outgoing, "undelivered", error_code="30003", why="unreachable")
    stage.later(minutes=2)
    stage.advance()

    first, second = stage.attempts(campaign)
    assert (first.state, first.why, first.error_code) == ("undelivered", "unreachable", "30003")
    assert second.channel == "voice"


def test_our_fault_told_only_later_pauses_the_campaign_as_if_told_at_once(stage_both: Stage):
    campaign, outgoing = taken(stage_both)
    stage_both.settle([(outgoing, Accepted(SID))])

    heard(stage_both, outgoing, "undelivered", error_code="30034", why="sender_not_allowed")

    status = stage_both.status(campaign)
    assert (status["state"], "sender_not_allowed" in status["state_why"]) == ("paused", True)
    stage_both.later(hours=3)
    stage_both.advance()
    assert stage_both.states(campaign) == ["undelivered"]


def resumed(stage: Stage, campaign: int) -> None:
    stage.change(lambda s: campaigns.resume(s, campaign, "me", stage.rt.now()))


def test_whoever_got_nothing_by_our_fault_is_written_to_once_the_campaign_runs_again(stage_both: Stage):
    campaign, outgoing = taken(stage_both)
    stage_both.settle([(outgoing, Accepted(SID))])
    heard(stage_both, outgoing, "undelivered", error_code="30034", why="sender_not_allowed")
    stage_both.later(hours=1)

    resumed(stage_both, campaign)
    stage_both.advance()
    stage_both.later(seconds=1)
    (again,) = stage_both.take(stage_both.claim(campaign))

    assert [(row.step, row.state) for row in stage_both.attempts(campaign)] == [
        ("0:sms", "undelivered"),
        ("0:sms", "submitting"),
    ]
    assert again.text == outgoing.text


def test_our_fault_told_of_what_was_sent_before_it_was_mended_pauses_nothing(stage: Stage):
    campaign, (first, second) = several_taken(stage, 2)
    stage.settle([(first, Accepted(SID)), (second, Accepted(OTHER))])
    heard(stage, first, "undelivered", error_code="30034", why="sender_not_allowed")
    stage.later(hours=1)
    resumed(stage, campaign)

    heard(stage, second, "undelivered", sid=OTHER, error_code="30034", why="sender_not_allowed")
    heard(stage, first, "undelivered", error_code="30034", why="sender_not_allowed")

    assert stage.status(campaign)["state"] == "running"


def test_a_message_lost_in_a_full_queue_is_sent_again_the_next_day(stage: Stage):
    campaign, outgoing = taken(stage)
    stage.settle([(outgoing, Accepted(SID))])

    heard(stage, outgoing, "failed", error_code="30001", why="queue_full")
    stage.later(hours=2)
    stage.advance()
    assert stage.states(campaign) == ["failed"]
    stage.later(days=1)
    stage.advance()

    assert [(row.step, row.state) for row in stage.attempts(campaign)] == [("0:sms", "failed"), ("0:sms", "ready")]
    assert stage.status(campaign)["state"] == "running"


def test_a_call_costs_what_it_took(stage: Stage):
    campaign, outgoing = taken(stage, steps=[{"day": 0, "kind": "voice"}])
    sid = "CA" + "1" * 32
    stage.settle([(outgoing, Accepted(sid))])
    with stage.rt.reading() as session:
        reserved = budgets.spent(session, campaign)

    for status in ("ringing", "in-progress", "completed", "completed"):
        heard(stage, outgoing, status, sid=sid, duration_s=61 if status == "completed" else None)

    row = only(stage, campaign)
    assert (row.state, row.why, row.duration_s) == ("delivered", "completed", 61)
    assert row.answered_at is not None
    assert row.ended_at is not None
    with stage.rt.reading() as session:
        assert budgets.spent(session, campaign) == reserved / 2 == row.cost


@pytest.mark.parametrize("order", list(permutations(("busy", "completed"))), ids="-".join)
def test_a_call_told_busy_and_then_talked_is_not_dialled_again_in_whatever_order_it_is_told(stage_both: Stage, order):
    campaign, outgoing = taken(stage_both, steps=[{"day": 0, "kind": "voice"}, {"day": 3, "kind": "sms"}])
    sid = "CA" + "1" * 32
    stage_both.settle([(outgoing, Accepted(sid))])

    for status in order:
        heard(stage_both, outgoing, status, sid=sid, duration_s=95 if status == "completed" else None)
    (first,) = stage_both.attempts(campaign)
    assert (first.state, first.why, first.duration_s) == ("delivered", "completed", 95)
    with stage_both.rt.reading() as session:
        assert budgets.spent(session, campaign) == first.cost > 0
    for _ in range(3):
        stage_both.later(hours=23)
        stage_both.advance()
        stage_both.send(campaign)

    assert [row.step for row in stage_both.attempts(campaign)] == ["0:voice"]
    stage_both.later(hours=6)
    stage_both.advance()
    assert [row.step for row in stage_both.attempts(campaign)] == ["0:voice", "1:sms"]


def test_what_was_planned_because_nobody_was_reached_is_called_off_when_somebody_was(stage_both: Stage):
    campaign, outgoing = taken(stage_both)
    stage_both.settle([(outgoing, Accepted(SID))])
    heard(stage_both, outgoing, "undelivered", error_code="30006", why="landline_for_sms")
    stage_both.later(minutes=2)
    stage_both.advance()
    assert [row.state for row in stage_both.attempts(campaign)] == ["undelivered", "ready"]

    heard(stage_both, outgoing, "delivered")

    assert [(row.state, row.why) for row in stage_both.attempts(campaign)][1] == ("cancelled", "reached_after_all")
    assert stage_both.send(campaign) == []
    with stage_both.rt.reading() as session:
        assert session.scalars(select(PhoneRow)).one().number_type == "mobile"


def test_machine_detection_after_the_end_is_only_a_fact(stage: Stage):
    campaign, outgoing = taken(stage, steps=[{"day": 0, "kind": "voice"}])
    sid = "CA" + "1" * 32
    stage.settle([(outgoing, Accepted(sid))])
    heard(stage, outgoing, "completed", sid=sid, duration_s=12)

    heard(stage, outgoing, "in-progress", sid=sid, answered_by="machine_start")

    row = only(stage, campaign)
    assert (row.state, row.why, row.answered_by) == ("delivered", "completed", "machine_start")
