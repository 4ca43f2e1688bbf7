"""Claim and take: at most one intent for an attempt, and none that the gate, a pause or a budget forbids."""

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from string import ascii_uppercase
from typing import Any

import pytest
from sqlalchemy import delete, func, select, text, update
from sqlalchemy.exc import OperationalError

from tests.campaigns.stage import WORKER, Stage, number
from tests.gate import rows
from winback.errors import BadInput
from winback.services import firm, leases, locks
from winback.services.issues import issues
from winback.services.keys import phone_hash
from winback.services.permission import opt_outs
from winback.services.planning import campaigns
from winback.services.sending import budgets, outreach, pace, sweeping, switches
from winback.store.campaigns import AttemptRow, PriceRow, SenderRow, VerdictRow
from winback.store.crm import PhoneRow
from winback.store.interviews import InterviewRow, MessageRow
from winback.store.permission import ConsentRow
from winback.store.work import LeaseRow, PaceRow


def at_once(*moves: Callable[[], Any]) -> list[Any]:
    """Run these in threads that begin together; what each returned."""
    gate, found, failed = threading.Barrier(len(moves)), [None] * len(moves), []

    def run(place: int, move: Callable[[], Any]) -> None:
        gate.wait()
        try:
            found[place] = move()
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=run, args=(place, move)) for place, move in enumerate(moves)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed, failed
    return found


def opts_out(stage: Stage, who: Any) -> None:
    stage.change(lambda s: opt_outs.record(s, contact_id=who.contact, phone_hash=who.phone_hash, channel="rep",
                                           words="stop", doubtful=False, now=stage.rt.now()))  # fmt: skip


def households(stage: Stage, *numbers: Sequence[int]) -> list[rows.Person]:
    """Customers by name A, B, …, each with these numbers."""
    with stage.rt.transaction() as session:
        found = []
        for name, (first, *more) in zip(ascii_uppercase, numbers, strict=False):
            who = rows.person(stage.rt, session, number(first), name)
            for place, one in enumerate(more, 1):
                hashed = phone_hash(stage.rt.settings.secret_key, number(one))
                session.add(PhoneRow(contact_id=who.contact, given=number(one), e164=number(one), phone_hash=hashed,
                                     number_type="mobile", country="DE", position=place))  # fmt: skip
            found.append(who)
        return found


# ---------------------------------------------------------------- claim


def test_two_dispatchers_never_claim_the_same_attempt(stage_both: Stage):
    stage_both.customers(20)
    campaign = stage_both.launched()
    stage_both.later(seconds=1)

    claims = at_once(*[lambda: stage_both.claim(campaign, 10) for _ in range(4)])

    claimed = [one for claim in claims for one in claim]
    assert sorted(claimed) == [row.id for row in stage_both.attempts(campaign)]


def test_a_claim_takes_no_more_than_the_pace_allows(stage_both: Stage):
    stage_both.customers(6)
    campaign = stage_both.launched()
    stage_both.later(seconds=1)

    assert [len(stage_both.claim(campaign, 2)) for _ in range(4)] == [2, 2, 2, 0]


def test_what_is_not_due_is_not_claimed(stage: Stage):
    stage.customers(3)
    campaign = stage.launched(per_minute=1)

    assert len(stage.claim(campaign)) == 1
    assert stage.claim(campaign) == []


def test_a_claim_raises_the_fence_and_gives_a_lease_by_database_time(stage_both: Stage):
    stage_both.customers(1)
    campaign = stage_both.launched()

    stage_both.claim(campaign)

    (row,) = stage_both.attempts(campaign)
    with stage_both.rt.reading() as session:
        left = row.lease_until - leases.database_now(session)
    assert row.fence == 1
    assert timedelta(seconds=80) < left <= timedelta(seconds=90)


# ---------------------------------------------------------------- take


@pytest.mark.parametrize("workers", [2, 8])
def test_a_doubled_job_writes_one_intent(stage_both: Stage, workers):
    stage_both.customers(5)
    campaign = stage_both.launched()
    stage_both.later(seconds=1)
    ids = stage_both.claim(campaign)

    taken = at_once(*[lambda: stage_both.take(ids) for _ in range(workers)])

    assert sorted(one.attempt_id for slice_ in taken for one in slice_) == sorted(ids)


def test_a_slice_that_another_worker_took_gives_nothing(stage: Stage):
    stage.customers(1)
    campaign = stage.launched()
    ids = stage.claim(campaign)
    assert len(stage.take(ids)) == 1

    assert stage.take(ids) == []
    assert stage.states(campaign) == ["submitting"]


def test_a_lease_that_ran_out_authorises_nothing(stage: Stage):
    stage.customers(1)
    campaign = stage.launched()
    ids = stage.claim(campaign)
    stage.change(lambda s: s.execute(update(AttemptRow).values(lease_until=stage.rt.now() - timedelta(days=900))))

    assert stage.take(ids) == []


def test_an_opt_out_before_the_intent_always_wins(stage_both: Stage):
    who = stage_both.customers(1)[0]
    campaign = stage_both.launched()
    ids = stage_both.claim(campaign)

    opts_out(stage_both, who)

    assert stage_both.take(ids) == []
    assert stage_both.states(campaign) == ["cancelled"]


def test_an_opt_out_racing_the_intent_is_decided_by_the_order_of_commits(stage_both: Stage):
    people = stage_both.customers(8)
    campaign = stage_both.launched()
    stage_both.later(seconds=1)
    ids = {row.account_id: row.id for row in stage_both.attempts(campaign)}
    stage_both.claim(campaign)

    moves = [lambda one=ids[who.account]: stage_both.take([one]) for who in people]
    moves += [lambda who=who: opts_out(stage_both, who) for who in people]
    taken = at_once(*moves)[: len(people)]

    for row in stage_both.attempts(campaign):
        went_out = any(one.attempt_id == row.id for slice_ in taken for one in slice_)
        assert row.state == ("submitting" if went_out else "cancelled")


def test_an_issue_opened_between_claim_and_take_holds_the_message(stage_both: Stage):
    who = stage_both.customers(1)[0]
    campaign = stage_both.launched()
    ids = stage_both.claim(campaign)

    stage_both.change(lambda s: issues.open_issue(s, account_id=who.account, now=stage_both.rt.now()))

    assert stage_both.take(ids) == []


def test_a_permission_withdrawn_in_the_meantime_suppresses_and_is_looked_at_again(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.launched()
    ids = stage.claim(campaign)
    stage.change(lambda s: s.execute(update(ConsentRow).values(given=False)))

    assert stage.take(ids) == []
    (row,) = stage.attempts(campaign)
    assert (row.state, row.why) == ("suppressed", "permission_withdrawn")
    member = stage.member(who.account, campaign)
    assert (member.state, member.hold_code) == ("left_alone", "permission_withdrawn")
    stage.advance()
    assert len(stage.attempts(campaign)) == 1


def test_every_intent_stands_in_the_ledger_with_its_verdict(stage: Stage):
    stage.customers(2)
    campaign = stage.launched()
    stage.later(seconds=1)

    sent = stage.take(stage.claim(campaign))

    with stage.rt.reading() as session:
        noted = session.scalars(select(VerdictRow).where(VerdictRow.moment == "intent")).all()
    assert sorted(row.attempt_id for row in noted) == sorted(one.attempt_id for one in sent)
    assert all(row.holds == [] for row in noted)


def test_using_a_permission_extends_how_long_its_evidence_is_kept(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.launched()

    stage.send(campaign)

    with stage.rt.reading() as session:
        used = {row.channel: row.last_used_at for row in session.scalars(
            select(ConsentRow).where(ConsentRow.contact_id == who.contact))}  # fmt: skip
    assert used == {"sms": stage.rt.now(), "voice": None}


def test_outside_the_hours_it_waits_for_the_next_window(stage: Stage):
    stage.customers(1)
    campaign = stage.launched()
    stage.change(lambda s: s.execute(update(AttemptRow).values(expires_at=stage.rt.now() + timedelta(days=3))))
    stage.later(hours=8)  # ten in the evening

    assert stage.send(campaign) == []
    (row,) = stage.attempts(campaign)
    assert (row.state, row.why) == ("ready", "outside_hours")
    assert row.due_at - stage.rt.now() > timedelta(hours=8)


def test_a_message_does_not_outlive_its_window(stage: Stage):
    stage.customers(1)
    campaign = stage.launched(hours={"from": "15:00", "to": "15:05"})

    (sent,) = stage.send(campaign)

    # The provider counts from the moment it takes it, which may be a minute after the intent.
    assert 0 < sent.valid_seconds <= 299 - 65


def test_two_campaigns_in_one_slice_write_to_a_customer_once(stage_both: Stage):
    stage_both.customers(1)
    spring, summer = stage_both.launched("spring"), stage_both.launched("summer")
    stage_both.later(seconds=1)

    sent = stage_both.take([*stage_both.claim(spring), *stage_both.claim(summer)])

    assert len(sent) == 1
    assert sorted(stage_both.states(spring) + stage_both.states(summer)) == ["ready", "submitting"]
    stage_both.later(minutes=2)
    assert stage_both.take([*stage_both.claim(spring), *stage_both.claim(summer)]) == []


def test_in_the_last_two_minutes_of_a_window_nothing_is_begun(stage: Stage):
    stage.customers(1)
    campaign = stage.launched(hours={"from": "15:00", "to": "15:05"})
    stage.later(minutes=3, seconds=30)

    assert stage.send(campaign) == []
    (row,) = stage.attempts(campaign)
    assert (row.state, row.why) == ("ready", "outside_hours")
    assert row.due_at - stage.rt.now() > timedelta(hours=20)


# ---------------------------------------------------------------- pause, stop, switches


def test_no_intent_is_written_after_a_pause_has_committed(stage_both: Stage):
    stage_both.customers(20)
    campaign = stage_both.launched()
    stage_both.later(seconds=1)
    ids = stage_both.claim(campaign)

    def pause() -> int:
        stage_both.change(lambda s: campaigns.pause(s, campaign, "Marta", stage_both.rt.now()))
        return stage_both.states(campaign).count("submitting")

    *_, at_pause = at_once(*[lambda one=one: stage_both.take([one]) for one in ids], pause)

    assert stage_both.states(campaign).count("submitting") == at_pause
    assert set(stage_both.states(campaign)) <= {"submitting", "ready"}


def test_a_pause_waits_for_the_slice_that_is_being_authorised(stage_both: Stage, monkeypatch):
    stage_both.customers(1)
    campaign = stage_both.launched()
    stage_both.later(seconds=1)
    ids = stage_both.claim(campaign)
    pause = threading.Thread(
        target=lambda: stage_both.change(lambda s: campaigns.pause(s, campaign, "Marta", stage_both.rt.now()))
    )
    lock, waited = locks.lock_accounts, []

    def pausing_meanwhile(session, accounts):  # after the campaign was read, before its intents are written
        pause.start()
        pause.join(0.5)
        waited.append(pause.is_alive())
        lock(session, accounts)

    monkeypatch.setattr(locks, "lock_accounts", pausing_meanwhile)
    stage_both.take(ids)
    pause.join(20)

    assert waited == [True]
    assert stage_both.campaign(campaign).state == "paused"


def test_a_stop_of_everything_waits_for_the_slice_that_is_being_authorised(stage_both: Stage, monkeypatch):
    stage_both.customers(1)
    campaign = stage_both.launched()
    stage_both.later(seconds=1)
    ids = stage_both.claim(campaign)
    stop = threading.Thread(
        target=lambda: stage_both.change(lambda s: firm.stop_sending(s, "a mistake", "Marta", stage_both.rt.now()))
    )
    causes, waited = switches.causes, []

    def stopping_meanwhile(session, settings):  # nothing was stopped yet when it was asked
        found = causes(session, settings)
        stop.start()
        stop.join(0.5)
        waited.append(stop.is_alive())
        return found

    monkeypatch.setattr(switches, "causes", stopping_meanwhile)
    assert len(stage_both.take(ids)) == 1
    stop.join(20)

    assert waited == [True]
    with stage_both.rt.reading() as session:
        assert firm.sending_stopped(session)


def test_a_stop_of_everything_goes_on_when_a_slice_hangs(stage_pg: Stage):
    with stage_pg.rt.transaction() as hanging, ThreadPoolExecutor(1) as another:
        locks.while_sending_is_on(hanging)
        another.submit(
            lambda: stage_pg.change(lambda s: firm.stop_sending(s, "a mistake", "Marta", stage_pg.rt.now()))
        ).result(20)

        assert firm.sending_stopped(hanging)


@pytest.mark.parametrize(("ahead", "goes"), [(20, 1), (40, 0)])
def test_with_a_clock_that_is_half_a_minute_wrong_nothing_goes_out(stage_both: Stage, monkeypatch, ahead, goes):
    stage_both.customers(1)
    campaign = stage_both.launched()
    monkeypatch.setattr(switches, "machine_now", lambda: datetime.now(UTC) + timedelta(seconds=ahead))

    assert len(stage_both.send(campaign)) == goes


def test_while_sending_is_stopped_nothing_goes_out(stage: Stage):
    stage.customers(1)
    campaign = stage.launched()
    stage.change(lambda s: firm.stop_sending(s, "a mistake", "Marta", stage.rt.now()))

    assert stage.send(campaign) == []
    assert stage.states(campaign) == ["ready"]
    with pytest.raises(BadInput, match="stopped by Marta"):
        stage.launched("another")


def test_without_a_token_nobody_is_written_to_whose_answer_we_could_not_trust(stage_both: Stage):
    stage_both.customers(1)
    campaign = stage_both.launched()
    ids = stage_both.claim(campaign)
    without = replace(stage_both.rt.settings, twilio_auth_token="")

    sent = stage_both.change(lambda s: outreach.take(s, ids, WORKER, stage_both.rt.now(), without))

    assert sent == []
    assert stage_both.states(campaign) == ["ready"]
    with stage_both.rt.reading() as session:
        assert [off.code for off in switches.causes(session, without)] == ["no_token"]


# ---------------------------------------------------------------- pace, prices, budgets


def test_a_slow_number_sends_what_its_pace_allows_and_keeps_the_rest(stage: Stage):
    stage.customers(6)
    stage.change(lambda s: s.execute(update(SenderRow).values(messages_per_second=2)))
    campaign = stage.launched()

    sent = stage.send(campaign)

    assert 1 <= len(sent) <= 3
    rest = [row for row in stage.attempts(campaign) if row.state == "ready"]
    assert len(rest) == 6 - len(sent)
    assert all(row.due_at > stage.rt.now() for row in rest)


def test_a_number_that_was_silent_for_an_hour_does_not_make_up_for_it_at_once(stage_both: Stage):
    stage_both.customers(9)
    stage_both.change(lambda s: s.execute(update(SenderRow).values(messages_per_second=2)))
    campaign = stage_both.launched()
    stage_both.send(campaign)
    an_hour_ago = stage_both.change(leases.database_now) - timedelta(hours=1)
    stage_both.change(lambda s: s.execute(update(PaceRow).values(next_at=an_hour_ago)))
    stage_both.later(minutes=1)

    assert 1 <= len(stage_both.send(campaign)) <= 2  # a second's worth, as after a second


def test_many_workers_together_keep_one_pace(stage_both: Stage):
    stage_both.customers(12)
    stage_both.change(lambda s: s.execute(update(SenderRow).values(messages_per_second=3)))
    campaign = stage_both.launched()
    stage_both.later(seconds=1)
    ids = stage_both.claim(campaign)

    began = time.monotonic()
    taken = at_once(*[lambda one=one: stage_both.take([one]) for one in ids])
    passed = time.monotonic() - began

    assert 1 <= sum(map(len, taken)) <= 3 * (1 + passed) + 1  # a second's worth at once, then three a second


def test_whoever_asks_how_fast_a_number_may_speak_waits_for_whoever_asked_before(stage_pg: Stage):
    rates, now = {"+493023125000": 3.0}, stage_pg.rt.now()
    stage_pg.change(lambda s: pace.lock(s, rates, now))

    with stage_pg.rt.transaction() as first, stage_pg.rt.reading() as second:
        pace.lock(first, rates, now)
        second.execute(text("SET LOCAL lock_timeout = '100ms'"))
        with pytest.raises(OperationalError) as told:
            pace.lock(second, rates, now)

    assert getattr(told.value.orig, "sqlstate", None) == "55P03", "it waited for the row"


def test_a_clock_that_was_a_day_ahead_holds_nothing_up_once_it_is_right(stage_both: Stage):
    stage_both.customers(2)
    campaign = stage_both.launched()
    stage_both.later(seconds=1)
    ids = stage_both.claim(campaign)
    stage_both.take(ids[:1])
    ahead = timedelta(days=1)
    with stage_both.rt.transaction() as session:  # as if all of it had been written by that clock
        assert leases.hold(session, "dispatcher", "a", 15)
        session.execute(update(PaceRow).values(next_at=leases.database_now(session) + ahead))
        session.execute(update(AttemptRow).values(lease_until=leases.database_now(session) + ahead))
        session.execute(update(LeaseRow).values(until=leases.database_now(session) + ahead))

    with stage_both.rt.transaction() as session:
        assert leases.hold(session, "dispatcher", "b", 15)
        assert sweeping.anything_fallen(session, stage_both.rt.now())
        assert sweeping.leases_over(session, stage_both.rt.now()) == (1, 1)
    assert len(stage_both.take(stage_both.claim(campaign))) == 1


def test_no_more_calls_at_once_than_lines(stage: Stage):
    stage.customers(5)
    stage.change(lambda s: s.execute(update(SenderRow).values(calls_at_once=2)))
    campaign = stage.launched(steps=[{"day": 0, "kind": "voice"}])

    assert len(stage.send(campaign)) == 2
    stage.later(seconds=30)
    assert stage.send(campaign) == []


def test_without_a_price_nothing_is_sent_there(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.launched()
    stage.change(lambda s: s.execute(delete(PriceRow)))

    assert stage.send(campaign) == []
    assert stage.member(who.account, campaign).hold_code == "no_price"
    assert stage.states(campaign) == ["suppressed"]


def test_of_many_workers_at_the_last_cent_exactly_one_passes(stage_both: Stage):
    stage_both.customers(6)
    with stage_both.rt.reading() as session:
        price = session.scalar(select(PriceRow.amount).where(PriceRow.country == "DE", PriceRow.unit == "segment"))
    campaign = stage_both.launched(budget=str(price * 3))  # one message of two or three segments
    stage_both.later(seconds=1)
    ids = stage_both.claim(campaign)

    taken = at_once(*[lambda one=one: stage_both.take([one]) for one in ids])

    assert sum(map(len, taken)) == 1
    with stage_both.rt.reading() as session:
        assert Decimal(0) < budgets.spent(session, campaign) <= price * 3
    assert stage_both.status(campaign)["left_alone"] == {"budget_spent": 5}


def test_a_message_without_money_leaves_no_interview(stage: Stage):
    stage.customers(3)
    campaign = stage.launched(budget="0.0001")

    assert stage.send(campaign) == []
    with stage.rt.reading() as session:
        assert session.scalar(select(func.count()).select_from(InterviewRow)) == 0


@pytest.mark.parametrize("theirs", [((1,), (1,)), ((1, 9), (2, 9))], ids=["one number", "a second number"])
def test_who_shares_a_number_and_is_wanted_by_two_campaigns_gets_one_message(stage_both: Stage, theirs):
    stage = stage_both
    households(stage, *theirs)
    stage.later(minutes=1)
    wanting = [stage.launched(f"for {name}", audience={"accounts": [name]}) for name in "AB"]
    stage.later(minutes=1)

    claimed = [one for campaign in wanting for one in stage.claim(campaign)]
    assert len(stage.take(claimed)) == 1


def test_the_daily_cap_lets_the_rest_wait_for_tomorrow(stage: Stage):
    stage.customers(3)
    campaign = stage.launched(daily_cap=2)

    assert len(stage.send(campaign)) == 2
    assert stage.send(campaign) == []
    stage.later(days=1)
    assert len(stage.send(campaign)) == 1


def test_the_daily_cap_holds_whatever_the_plan_says_is_due(stage: Stage):
    stage.customers(3)
    campaign = stage.launched(daily_cap=2)
    stage.change(lambda s: s.execute(update(AttemptRow).values(due_at=stage.rt.now())))

    assert len(stage.send(campaign)) == 2
    assert sorted(stage.states(campaign)) == ["accepted", "accepted", "ready"]


def test_a_reminder_and_a_first_contact_planned_after_it_go_out_in_one_slice(stage_both: Stage):
    stage_both.customers(1)
    spring = stage_both.launched(steps=[{"day": 0, "kind": "sms"}, {"day": 1, "kind": "reminder"}])
    stage_both.send(spring)
    stage_both.later(days=1, hours=1)
    stage_both.advance()
    with stage_both.rt.transaction() as session:
        rows.person(stage_both.rt, session, number(9), "newcomer", look_again_on=date(2030, 1, 1))
    summer = stage_both.launched("summer")
    ids = [*stage_both.claim(spring), *stage_both.claim(summer)]
    steps = [row.step for campaign in (spring, summer) for row in stage_both.attempts(campaign) if row.id in ids]

    sent = stage_both.take(ids)

    assert steps == ["1:reminder", "0:sms"]
    assert [one.attempt_id for one in sent] == ids
    with stage_both.rt.reading() as session:
        talks, said = (session.scalar(select(func.count()).select_from(row)) for row in (InterviewRow, MessageRow))
    assert (talks, said) == (2, 3)


def test_the_daily_cap_counts_whom_we_begin_with_and_no_reminders(stage: Stage):
    stage.customers(2)
    campaign = stage.launched(daily_cap=1, steps=[{"day": 0, "kind": "sms"}, {"day": 1, "kind": "reminder"}])
    assert len(stage.send(campaign)) == 1
    stage.later(days=1, minutes=1)
    stage.advance()

    sent = stage.send(campaign)

    assert len(sent) == 2
    steps = {row.id: row.step for row in stage.attempts(campaign)}
    assert sorted(steps[one.attempt_id] for one in sent) == ["0:sms", "1:reminder"]


def test_moving_an_attempt_against_its_table_is_a_mistake(stage: Stage):
    with pytest.raises(ValueError, match="never moves"), stage.rt.transaction() as session:
        outreach.move(session, 1, 1, "delivered", "ready")
