"""Several slices by one job, two at a time: one is worked on while the requests of the other are on their way."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from campaigns.attempts import Accepted, Outcome, Outgoing
from tests.campaigns.stage import Stage
from winback.services.permission import opt_outs
from winback.services.planning import campaigns
from winback.services.sending import openings
from winback.store.campaigns import AttemptRow, SenderRow
from workers import jobs, process


@dataclass
class Slow:
    """A provider whose answers come only when they are waited for; meanwhile `meanwhile` happens once."""

    told: list[tuple[str, int]] = field(default_factory=list)
    coming: int = 0  # given: of so many slices each is answered when the next one was begun, and the last one at once
    meanwhile: Callable[[], None] = lambda: None
    _next: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def begin_all(self, outgoings: Sequence[Outgoing], before: float | None = None) -> Callable[[], list[Outcome]]:
        self.told.append(("begun", len(outgoings)))
        happens, self.meanwhile = self.meanwhile, lambda: None
        happens()
        begun = self.told.count(("begun", len(outgoings)))
        for _ in range((begun > 1) + (begun == self.coming)):
            self._next.release()

        def outcomes() -> list[Outcome]:
            if self.coming:
                assert self._next.acquire(timeout=60)
            self.told.append(("waited for", len(outgoings)))
            return [Accepted(f"SM{one.attempt_id:032d}") for one in outgoings]

        return outcomes

    @property
    def begun(self) -> int:
        return sum(many for what, many in self.told if what == "begun")


@pytest.fixture
def slow(stage_both: Stage, monkeypatch: pytest.MonkeyPatch) -> Slow:
    slow = Slow()
    monkeypatch.setattr(process, "runtime", lambda: stage_both.rt)
    monkeypatch.setattr(process, "channel", lambda: slow)
    return slow


def sliced(stage: Stage, *, each: int, slices: int, **plan: object) -> tuple[int, list[list[int]]]:
    stage.customers(each * slices)
    campaign = stage.launched(**plan)
    stage.later(seconds=1)
    ids = stage.claim(campaign)
    return campaign, [ids[start : start + each] for start in range(0, len(ids), each)]


def test_a_second_slice_is_begun_while_the_first_is_waited_for_and_never_a_third(stage_both: Stage, slow: Slow):
    campaign, slices = sliced(stage_both, each=2, slices=3)
    slow.coming = 3

    assert jobs.send_slices(slices) == 6

    begun, waited = ("begun", 2), ("waited for", 2)
    assert slow.told == [begun, begun, waited, begun, waited, waited]
    assert stage_both.states(campaign) == ["accepted"] * 6


def test_one_that_cannot_be_judged_holds_up_none_of_its_slice(
    stage_both: Stage, slow: Slow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    campaign, (ids,) = sliced(stage_both, each=4, slices=1)
    real = openings.Openings.of

    def cannot(self: openings.Openings, attempt: AttemptRow) -> openings.Opening:
        if attempt.id == ids[1]:
            raise KeyError("a script without its first question")
        return real(self, attempt)

    monkeypatch.setattr(openings.Openings, "of", cannot)

    assert jobs.send_slices([ids]) == 3

    states = {row.id: row.state for row in stage_both.attempts(campaign)}
    assert states == dict.fromkeys(ids, "accepted") | {ids[1]: "claimed"}
    assert slow.begun == 3
    assert [record.message for record in caplog.records if record.exc_info] == ["attempts cannot be judged"] * 2


def test_what_was_taken_alone_goes_out_though_the_database_goes_away_meanwhile(
    stage_both: Stage, slow: Slow, monkeypatch: pytest.MonkeyPatch
):
    campaign, (ids,) = sliced(stage_both, each=3, slices=1)
    real, left = jobs.outreach.take, iter([KeyError("sick"), None, OperationalError("BEGIN", {}, Exception("away"))])

    def take(*given: object) -> list[Outgoing]:
        if error := next(left):
            raise error
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(jobs.outreach, "take", take)

    assert jobs.send_slices([ids]) == 1

    assert slow.begun == 1
    assert sorted(stage_both.states(campaign)) == ["accepted", "claimed", "claimed"]


def test_a_database_that_is_away_is_no_fault_of_an_attempt(
    stage_both: Stage, slow: Slow, monkeypatch: pytest.MonkeyPatch
):
    campaign, (ids,) = sliced(stage_both, each=2, slices=1)

    def away(*_: object) -> None:
        raise OperationalError("SELECT", {}, Exception("the server closed the connection"))

    monkeypatch.setattr(jobs.outreach, "take", away)

    with pytest.raises(OperationalError):
        jobs.send_slices([ids])

    assert (slow.begun, stage_both.states(campaign)) == (0, ["claimed"] * 2)


@pytest.fixture
def one_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """What happens while one slice is on its way happens before the next one is taken."""
    monkeypatch.setattr(jobs, "HANDS", 1)


@pytest.mark.usefixtures("one_hand")
def test_nothing_of_a_slice_begins_after_a_pause_has_committed(stage_both: Stage, slow: Slow):
    campaign, slices = sliced(stage_both, each=2, slices=3)
    slow.meanwhile = lambda: stage_both.change(
        lambda s: campaigns.pause(s, campaign, "Marta", stage_both.rt.now())
    )  # while the requests of the first slice are on their way

    jobs.send_slices(slices)

    assert slow.begun == 2
    assert sorted(stage_both.states(campaign)) == ["accepted"] * 2 + ["ready"] * 4


def test_of_two_at_a_time_nothing_is_taken_after_a_pause_has_committed(stage_both: Stage, slow: Slow):
    campaign, slices = sliced(stage_both, each=2, slices=4)
    taken_before = []

    def pausing(session: Session) -> None:  # the other hand may take slices until it is its turn
        campaigns.pause(session, campaign, "Marta", stage_both.rt.now())
        intents = select(func.count()).where(AttemptRow.intent_at.is_not(None))
        taken_before.append(session.scalar(intents))

    slow.meanwhile = lambda: stage_both.change(pausing)

    jobs.send_slices(slices)

    assert [slow.begun] == taken_before
    assert sorted(stage_both.states(campaign)) == ["accepted"] * slow.begun + ["ready"] * (8 - slow.begun)


@pytest.mark.usefixtures("one_hand")
def test_nobody_of_a_later_slice_is_written_to_after_saying_stop(stage_both: Stage, slow: Slow):
    campaign, slices = sliced(stage_both, each=1, slices=3)
    last = stage_both.attempts(campaign)[-1].contact_id
    slow.meanwhile = lambda: stage_both.change(
        lambda s: opt_outs.record(s, contact_id=last, phone_hash=None, channel="sms", words="stop", doubtful=False,
                                  now=stage_both.rt.now())
    )  # fmt: skip

    jobs.send_slices(slices)

    assert slow.begun == 2
    assert "accepted" not in {one.state for one in stage_both.attempts(campaign) if one.contact_id == last}


def test_several_slices_of_one_job_keep_the_pace_of_the_number(stage_both: Stage, slow: Slow):
    campaign, slices = sliced(stage_both, each=1, slices=3)
    stage_both.change(lambda s: s.execute(update(SenderRow).values(messages_per_second=0.01)))

    jobs.send_slices(slices)

    assert slow.begun == 1
    assert sorted(stage_both.states(campaign)) == ["accepted"] + ["ready"] * 2


def test_a_slice_that_cannot_be_authorised_leaves_the_one_before_settled(
    stage_both: Stage, slow: Slow, monkeypatch: pytest.MonkeyPatch
):
    campaign, slices = sliced(stage_both, each=2, slices=2)
    once = iter([jobs.outreach.take])

    def fails_the_second_time(*given: object) -> list[Outgoing]:
        if take := next(once, None):
            return take(*given)  # type: ignore[arg-type]
        raise OSError("the disk is full")

    monkeypatch.setattr(jobs.outreach, "take", fails_the_second_time)
    with pytest.raises(OSError, match="disk"):
        jobs.send_slices(slices)

    assert sorted(stage_both.states(campaign)) == ["accepted"] * 2 + ["claimed"] * 2


def test_a_slow_job_leaves_the_rest_of_its_slices_to_others(stage_both: Stage, slow: Slow, monkeypatch):
    campaign, slices = sliced(stage_both, each=1, slices=3)
    monkeypatch.setattr(jobs, "LATEST_TAKE_S", -1.0)

    assert jobs.send_slices(slices) == 0

    assert (slow.told, stage_both.states(campaign)) == ([], ["claimed"] * 3)
