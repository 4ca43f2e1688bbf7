"""What fell between two steps is found: by its lease, its window, its callback, the provider's list, or a person."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from sqlalchemy import select, text, update
from sqlalchemy.orm import Session

from campaigns.attempts import Accepted, Heard, Outgoing, Unknown
from tests.campaigns.stage import Stage
from tests.sending.test_taking import at_once
from winback.services import locks
from winback.services.keys import body_hash
from winback.services.sending import outcomes, outreach, sweeping, unknowns
from winback.services.sending.sweeping import Listed
from winback.store.campaigns import AttemptRow
from winback.store.returns import SupportCaseRow

SID, OTHER = "SM" + "1" * 32, "SM" + "2" * 32


def taken(stage: Stage, count: int = 1) -> tuple[int, list[Outgoing]]:
    stage.customers(count)
    campaign = stage.launched()
    stage.later(seconds=1)
    return campaign, stage.take(stage.claim(campaign))


def lease_runs_out(stage: Stage) -> None:
    stage.change(lambda s: s.execute(update(AttemptRow).values(lease_until=stage.rt.now() - timedelta(days=900))))
    stage.change(lambda s: sweeping.leases_over(s, stage.rt.now()))


def look(stage: Stage, listed: list[Listed]) -> list[str]:
    with stage.rt.reading() as session:
        lost = sweeping.to_look_for(session, stage.rt.now())
    return [stage.change(lambda s, one=one: sweeping.found(s, one.id, listed, stage.rt.now())) for one in lost]


def in_the_list(stage: Stage, outgoing: Outgoing, sid: str = SID, **more) -> Listed:
    given = {"sender": outgoing.sender, "created_at": stage.rt.now(), "body_hash": body_hash(outgoing.text or "")}
    return Listed(Heard(sid, "sent"), **(given | more))


def test_a_claim_whose_worker_died_is_ready_again_with_a_new_fence(stage_both: Stage):
    stage_both.customers(1)
    campaign = stage_both.launched()
    stage_both.claim(campaign)

    lease_runs_out(stage_both)

    assert stage_both.states(campaign) == ["ready"]
    (outgoing,) = stage_both.take(stage_both.claim(campaign))
    assert outgoing.fence == 2


def test_an_intent_whose_worker_died_is_unknown_and_the_worker_may_still_tell(stage_both: Stage):
    campaign, (outgoing,) = taken(stage_both)

    lease_runs_out(stage_both)
    assert stage_both.states(campaign) == ["unknown"]
    stage_both.settle([(outgoing, Accepted(SID))])

    assert stage_both.states(campaign) == ["accepted"]


def test_a_lease_that_still_runs_is_left_alone(stage: Stage):
    campaign, _ = taken(stage)

    stage.change(lambda s: sweeping.leases_over(s, stage.rt.now()))

    assert stage.states(campaign) == ["submitting"]


def test_an_unknown_message_is_found_in_the_providers_list(stage: Stage):
    campaign, (outgoing,) = taken(stage)
    there = in_the_list(stage, outgoing)
    stage.settle([(outgoing, Unknown("reset"))])
    assert look(stage, [there]) == []  # first it waits for its callback

    stage.later(minutes=3)

    assert look(stage, [there]) == ["sent"]
    (row,) = stage.attempts(campaign)
    assert row.sid == SID


def test_what_one_look_gave_up_is_still_found_by_another_that_began_earlier(stage_both: Stage):
    campaign, (outgoing,) = taken(stage_both)
    stage_both.settle([(outgoing, Unknown("reset"))])
    stage_both.later(minutes=61)
    listed = in_the_list(stage_both, outgoing, created_at=stage_both.rt.now() - timedelta(minutes=61))
    assert look(stage_both, []) == ["unknown_final"]

    stage_both.change(lambda s: sweeping.found(s, outgoing.attempt_id, [listed], stage_both.rt.now()))

    assert stage_both.states(campaign) == ["sent"]


def test_two_in_the_list_are_bound_once_and_told_as_a_duplicate(stage: Stage):
    campaign, (outgoing,) = taken(stage)
    there = [in_the_list(stage, outgoing), in_the_list(stage, outgoing, OTHER)]
    stage.settle([(outgoing, Unknown("reset"))])
    stage.later(minutes=3)

    look(stage, there)

    (row,) = stage.attempts(campaign)
    assert sorted([row.sid, *row.other_sids]) == [SID, OTHER]


class ReadMeanwhile(list[Listed]):
    """A list without it; while it is read, something else happens."""

    def __init__(self, meanwhile: Callable[[], None]) -> None:
        self._meanwhile = meanwhile

    def __iter__(self) -> Iterator[Listed]:
        self._meanwhile()
        return iter(())


def test_what_a_callback_tells_while_the_list_is_read_is_not_overwritten(stage_pg: Stage):
    campaign, (outgoing,) = taken(stage_pg)
    stage_pg.settle([(outgoing, Unknown("reset"))])
    stage_pg.later(minutes=90)
    now = stage_pg.rt.now()

    def callback() -> None:
        stage_pg.change(lambda s: outreach.hear_status(s, outgoing.token, Heard(SID, "delivered"), now))

    assert look(stage_pg, ReadMeanwhile(callback)) == ["delivered"]

    (row,) = stage_pg.attempts(campaign)
    assert (row.state, row.sid) == ("delivered", SID)
    with stage_pg.rt.reading() as session:
        assert session.scalars(select(SupportCaseRow)).all() == []


def test_good_and_bad_news_of_one_message_at_once_are_both_heard(stage_pg: Stage):
    campaign, (outgoing,) = taken(stage_pg)
    now = stage_pg.rt.now()

    def bad() -> None:  # holds the campaign first, which may have to be paused
        stage_pg.change(lambda s: outreach.hear_status(s, outgoing.token, Heard(SID, "failed"), now))

    with ThreadPoolExecutor(1) as another:
        with stage_pg.rt.transaction() as session:
            locks.lock_account(session, session.get_one(AttemptRow, outgoing.attempt_id).account_id)
            waiting = another.submit(bad)
            somebody_waits(session)
            outreach.hear_status(session, outgoing.token, Heard(SID, "sent"), now)  # writes about the campaign
        waiting.result()

    assert stage_pg.states(campaign) == ["failed"]


def somebody_waits(session: Session) -> None:
    """Until another connection waits for a row that this one holds."""
    for _ in range(1000):
        waits = "SELECT count(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))"
        if session.scalar(text(waits)):
            return
        time.sleep(0.01)
    raise AssertionError("nobody waits")


def test_what_is_not_ours_in_the_list_is_not_bound(stage: Stage):
    _, (outgoing,) = taken(stage)
    others = [
        in_the_list(stage, outgoing, sender="+12025550100"),
        in_the_list(stage, outgoing, created_at=stage.rt.now() - timedelta(hours=2)),
        in_the_list(stage, outgoing, created_at=None),
        in_the_list(stage, outgoing, body_hash=body_hash("something else")),
    ]
    stage.settle([(outgoing, Unknown("reset"))])
    stage.later(minutes=3)

    assert look(stage, others) == ["unknown"]


def test_a_sid_that_belongs_to_another_attempt_is_not_bound_again(stage: Stage):
    _, (first, second) = taken(stage, 2)
    stage.settle([(first, Accepted(SID)), (second, Unknown("reset"))])
    there = in_the_list(stage, second, created_at=stage.rt.now())
    stage.later(minutes=3)

    assert look(stage, [there]) == ["unknown"]


def test_after_an_hour_of_lists_without_it_a_person_decides_once_for_all(stage: Stage):
    campaign, outgoings = taken(stage, 3)
    stage.settle([(outgoing, Unknown("lost")) for outgoing in outgoings])

    for _ in range(13):
        stage.later(minutes=5)
        look(stage, [])
        stage.send(campaign)

    assert stage.states(campaign) == ["unknown_final"] * 3
    with stage.rt.reading() as session:
        (case,) = session.scalars(select(SupportCaseRow).where(SupportCaseRow.kind == "unknown_attempts")).all()
    assert sorted(case.facts["attempts"]) == sorted(one.attempt_id for one in outgoings)
    assert stage.status(campaign)["contacted"] == 3


def look_again(stage: Stage) -> list[str]:
    stage.later(minutes=30)
    return look(stage, [])


def cannot_look(stage: Stage) -> None:
    with stage.rt.reading() as session:
        lost = sweeping.to_look_for(session, stage.rt.now())
    for one in lost:
        stage.change(lambda s, one=one: sweeping.not_looked_for(s, one.id, stage.rt.now()))


def test_where_the_list_cannot_be_read_for_an_hour_a_person_may_decide_and_it_is_still_looked_for(stage_both: Stage):
    campaign, (first, second) = taken(stage_both, 2)
    stage_both.settle([(first, Unknown("lost")), (second, Unknown("lost"))])

    for minute in range(3, 69, 3):
        assert stage_both.states(campaign) == ["unknown"] * 2, minute
        stage_both.later(minutes=3)
        cannot_look(stage_both)
    handed_over = stage_both.states(campaign)
    with stage_both.rt.reading() as session:
        (case,) = session.scalars(select(SupportCaseRow).where(SupportCaseRow.kind == "unknown_attempts")).all()
    stage_both.later(minutes=10)
    asked_too_soon = look(stage_both, [])
    stage_both.later(minutes=10)
    cannot_look(stage_both)
    stage_both.later(minutes=20)
    found = sorted(
        look(stage_both, [in_the_list(stage_both, first, created_at=stage_both.attempts(campaign)[0].intent_at)])
    )

    assert handed_over == ["unknown_final"] * 2
    assert sorted(case.facts["attempts"]) == sorted([first.attempt_id, second.attempt_id])
    assert asked_too_soon == []
    assert found == ["sent", "unknown_final"]
    assert look_again(stage_both) == []


def test_nobody_looks_for_ever_for_what_a_person_may_decide(stage: Stage):
    campaign, (outgoing,) = taken(stage)
    stage.settle([(outgoing, Unknown("lost"))])

    stage.later(days=40)
    cannot_look(stage)

    assert stage.states(campaign) == ["unknown_final"]
    assert look_again(stage) == []


def told_meanwhile(stage: Stage) -> tuple[int, int]:
    """A campaign and its attempt: begun to be looked for, and told of by a callback before anything was found."""
    campaign, (outgoing,) = taken(stage)
    stage.settle([(outgoing, Unknown("reset"))])
    stage.later(minutes=90)
    with stage.rt.reading() as session:
        (lost,) = sweeping.to_look_for(session, stage.rt.now())
    stage.change(lambda s: outreach.hear_status(s, outgoing.token, Heard(SID, "delivered"), stage.rt.now()))
    return campaign, lost.id


def test_what_was_told_while_nobody_could_look_is_not_given_up(stage_both: Stage):
    campaign, lost = told_meanwhile(stage_both)

    stage_both.change(lambda s: sweeping.not_looked_for(s, lost, stage_both.rt.now()))

    (row,) = stage_both.attempts(campaign)
    assert (row.state, row.check_at) == ("delivered", None), "nobody asks about it any more"


def test_what_was_heard_of_while_the_last_list_was_read_is_not_given_up(stage_both: Stage):
    campaign, lost = told_meanwhile(stage_both)

    said = stage_both.change(lambda s: sweeping.found(s, lost, [], stage_both.rt.now()))

    assert (said, stage_both.states(campaign)) == ("delivered", ["delivered"])
    with stage_both.rt.reading() as session:
        assert session.scalars(select(SupportCaseRow)).all() == []


def test_an_outcome_written_just_before_the_sweep_is_kept(stage_both: Stage):
    campaign, (outgoing,) = taken(stage_both)
    stage_both.settle([(outgoing, Accepted(SID))])

    stage_both.change(lambda s: outcomes.hold_for_loss(s, [outgoing.attempt_id], stage_both.rt.now()))

    (row,) = stage_both.attempts(campaign)
    assert (row.state, row.sid) == ("accepted", SID)


def test_a_dead_worker_leaves_one_task_whatever_campaigns_it_worked_for(stage_both: Stage):
    stage_both.customers(6)
    for name, places in (("spring", range(3)), ("autumn", range(3, 6))):
        campaign = stage_both.launched(name, audience={"accounts": [f"customer {place}" for place in places]})
        stage_both.later(seconds=1)
        stage_both.take(stage_both.claim(campaign))
    lease_runs_out(stage_both)

    for _ in range(12):
        stage_both.later(minutes=5)
        with stage_both.rt.reading() as session:
            lost = sweeping.to_look_for(session, stage_both.rt.now())
        at_once(*[
            lambda one=one: stage_both.change(lambda s: sweeping.found(s, one.id, [], stage_both.rt.now()))
            for one in lost
        ])  # fmt: skip

    with stage_both.rt.reading() as session:
        (case,) = session.scalars(select(SupportCaseRow).where(SupportCaseRow.kind == "unknown_attempts")).all()
        assert len(case.facts["attempts"]) == 6
        assert len(case.facts["campaigns"]) == 2
        ids = case.facts["attempts"]
    stage_both.change(lambda s: unknowns.decide(s, "left", "staff:1", stage_both.rt.now(), attempt_ids=ids))
    with stage_both.rt.reading() as session:
        assert session.get_one(SupportCaseRow, case.id).state == "done"


def test_an_account_with_an_unknown_attempt_counts_as_contacted_and_rests(stage_both: Stage):
    campaign, outgoings = taken(stage_both, 2)
    stage_both.settle([(outgoings[0], Unknown("reset"))])
    lease_runs_out(stage_both)  # and of the other nobody knows either
    other = stage_both.launched("autumn")

    for days in range(12):  # first it is in conversation, then it rests
        assert stage_both.send(other) == [], days
        stage_both.later(days=1)
        stage_both.advance()

    assert stage_both.status(campaign)["contacted"] == 2
    assert sum(stage_both.status(other)["left_alone"].values()) == 2
    assert stage_both.status(campaign)["unknown"]["oldest_seconds"] > 11 * 86_400


def test_a_late_callback_still_binds_what_was_given_up(stage: Stage):
    campaign, (outgoing,) = taken(stage)
    stage.settle([(outgoing, Unknown("lost"))])
    for _ in range(13):
        stage.later(minutes=5)
        look(stage, [])

    stage.change(lambda s: outreach.hear_status(s, outgoing.token, Heard(SID, "delivered"), stage.rt.now()))

    assert stage.states(campaign) == ["delivered"]


def test_an_attempt_of_which_nothing_final_was_heard_is_asked_about_until_it_has_ended(stage: Stage):
    campaign, (outgoing,) = taken(stage)
    stage.settle([(outgoing, Accepted(SID))])

    def poll(status: str | None) -> int:
        with stage.rt.reading() as session:
            waiting = sweeping.to_poll(session, stage.rt.now())
        for one in waiting:
            heard = Heard(SID, status) if status else None
            stage.change(lambda s, one=one, heard=heard: sweeping.polled(s, one.id, heard, stage.rt.now()))
        return len(waiting)

    assert poll("sent") == 0
    stage.later(minutes=11)
    assert poll("sent") == 1
    assert poll("sent") == 0
    stage.later(minutes=11)
    assert poll("delivered") == 1
    stage.later(days=1)

    assert poll("delivered") == 0
    assert stage.states(campaign) == ["delivered"]


def test_a_call_whose_end_was_never_told_is_asked_about(stage: Stage):
    stage.customers(1)
    campaign = stage.launched(steps=[{"day": 0, "kind": "voice"}])
    stage.later(seconds=1)
    (outgoing,) = stage.take(stage.claim(campaign))
    call = "CA" + "1" * 32
    over = Heard(call, "completed", duration_s=61)
    stage.settle([(outgoing, Accepted(call))])
    talking = Heard(call, "in-progress")
    stage.change(lambda s: outreach.hear_status(s, outgoing.token, talking, stage.rt.now()))
    stage.later(minutes=20)

    with stage.rt.reading() as session:
        waiting = sweeping.to_poll(session, stage.rt.now())
    for one in waiting:
        stage.change(lambda s, one=one: sweeping.polled(s, one.id, over, stage.rt.now()))

    (row,) = stage.attempts(campaign)
    assert (row.state, row.duration_s, row.check_at) == ("delivered", 61, None)


def test_nobody_is_asked_about_for_ever(stage: Stage):
    campaign, (outgoing,) = taken(stage)
    stage.settle([(outgoing, Accepted(SID))])
    stage.later(days=4)

    stage.change(lambda s: sweeping.polled(s, outgoing.attempt_id, None, stage.rt.now()))

    (row,) = stage.attempts(campaign)
    assert row.check_at is None
