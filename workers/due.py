"""What is due, found in the database and pushed as ids. With Redis away the work is done here and now."""

import logging
import math
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from winback.runtime import Runtime
from winback.services.gate import account_walk
from winback.services.person import retention
from winback.services.planning import advancing, plans
from winback.services.reading import reading_list, second_reader
from winback.services.sales import call_promises
from winback.services.sending import breaker, budgets, outreach, pace, replies, sweeping
from winback.services.talking import missed, routing
from winback.store import purchases
from winback.store.campaigns import AttemptRow, CampaignRow, SenderRow
from workers import jobs
from workers.door import Away, Door

log = logging.getLogger("winback.due")

AHEAD_S = 2.0  # how much of the pace is claimed ahead
LARGEST_SLICE = 200
SLICES_A_JOB = 4
PUSH_AGAIN_S = 60.0
NEWCOMERS = timedelta(hours=1)
LONGEST_LOOK_S = 1.0


class Due:
    """Finds work and pushes it. Remembers what it pushed only to push it less often."""

    def __init__(self, rt: Runtime, door: Door, worker: str) -> None:
        self._rt, self._door, self._worker = rt, door, worker
        self._pushed: dict[tuple[Any, ...], float] = {}
        self.redis_away = False

    def attempts(self) -> int:
        """Claim what is due within pace, commit, then push slices. A look that finds nothing locks nothing."""
        with self._rt.reading() as session:
            now = self._rt.now()
            if not any(_anything_ready(session, row.id, now) for row in _running(session)):
                return 0
        with self._rt.transaction() as session:
            claimed = [claim for row in _running(session) for claim in self._claim(session, row)]
            rates = {row.number: row for row in session.scalars(select(SenderRow))}
        slices = list(_slices(claimed, rates))
        if len(slices) == 1:  # the usual: under the name that workers of release 0.1 know, too
            self._push("send", "send_slice", [slices], seconds=60, fresh_for=85)
            return len(claimed)
        together = [[slices[start : start + SLICES_A_JOB]] for start in range(0, len(slices), SLICES_A_JOB)]
        self._push("send", "send_slices", together, seconds=60, fresh_for=85)
        return len(claimed)

    def plans(self) -> None:
        now = self._rt.now()
        with self._rt.reading() as session:
            found = session.scalars(
                select(CampaignRow.id).where(
                    or_(
                        (CampaignRow.state == "launching") & (CampaignRow.launch_at <= now),
                        (CampaignRow.state == "running") & CampaignRow.planned_at.is_(None),
                        (CampaignRow.state == "running")
                        & CampaignRow.standing.is_(True)
                        & (CampaignRow.planned_at < now - NEWCOMERS),
                    )
                )
            ).all()
        self._push_new("after", "plan", found, seconds=3600, again=30.0)

    def interviews(self) -> None:
        """Interviews that ended and are not yet routed; those that wait for an issue do not stand in the way."""
        with self._rt.reading() as session:
            found = routing.due(session)
        self._push_new("after", "wrap_up", found, seconds=60, again=PUSH_AGAIN_S)

    def lost(self) -> None:
        """Leases and windows that ran out; unknown attempts to look for; attempts to ask about."""
        now = self._rt.now()
        with self._rt.reading() as session:
            fallen = sweeping.anything_fallen(session, now)
            looks, polls = sweeping.to_look_for(session, now, 1), sweeping.to_poll(session, now, 1)
        if fallen:
            with self._rt.transaction() as session:
                again, lost = sweeping.leases_over(session, now)
                expired = sweeping.windows_over(session, now)
            log.info("swept", extra={"ready_again": again, "unknown": lost, "expired": expired})
        for job, wanted in (("reconcile", looks), ("poll", polls)):
            if wanted:
                self._push("after", job, [[]], seconds=600, fresh_for=60)

    def results(self) -> None:
        """Campaigns whose results have become bad, though a bad one was not the last."""
        now = self._rt.now()
        with self._rt.reading() as session:
            wrong = breaker.going_wrong(session, now)
        if wrong:
            with self._rt.transaction() as session:
                breaker.watch_all(session, wrong, now)

    def replies(self) -> None:
        """What we answered in conversations, added to what their campaigns spent; days that wait, a few at a time."""
        now, began = self._rt.now(), time.monotonic()
        with self._rt.reading() as session:
            more = replies.behind(session, now)
        while more and time.monotonic() - began < LONGEST_LOOK_S:
            with self._rt.transaction() as session:
                more = budgets.book_replies(session, now, self._rt.settings.currency)

    def judgements(self) -> None:
        """Accounts that are due: the day has come, something changed them, or the rules by which they are judged."""
        now = self._rt.now()
        with self._rt.reading() as session:
            due = purchases.any_due(session, now.date()) or account_walk.behind(session, self._rt.settings, now)
        if due:
            self._push_new("after", "scan", [()], seconds=3600, again=60.0)

    def retention(self) -> None:
        """Once a day, what is no longer kept is cleared."""
        now = self._rt.now()
        with self._rt.reading() as session:
            due = retention.due(session, now)
        if due:
            self._push_new("after", "retain", [()], seconds=3600, again=1800.0)

    def messages(self) -> None:
        """What people wrote while nobody of us was there to hear it stands in the provider's list."""
        now = self._rt.now()
        with self._rt.reading() as session:
            due = missed.due(session, now)
        if due:
            self._push_new("after", "hear_missed", [()], seconds=600, again=missed.EVERY.total_seconds())

    def promises(self) -> None:
        """Promised calls whose hour is over, whose person wants none, or which somebody else must keep."""
        now = self._rt.now()
        with self._rt.reading() as session:
            due = call_promises.anything_due(session, now)
        if due:
            with self._rt.transaction() as session:
                call_promises.look_after(session, self._rt.settings, now)

    def readings(self) -> None:
        """Answers nobody has sorted yet; and those a second reader may be asked about."""
        now = self._rt.now()
        with self._rt.reading() as session:
            new = reading_list.anything_new(session)
            second = second_reader.due(session, self._rt.settings, now)
        if new:
            self._push_new("after", "sort_readings", [()], seconds=600, again=60.0)
        if second:
            self._push_new("after", "second_read", [()], seconds=600, again=60.0)

    def advance(self) -> int:
        return advancing.advance(self._rt)

    # ------------------------------------------------------------ claiming and pushing

    def _claim(self, session: Session, campaign: CampaignRow) -> Sequence[tuple[int, str, str]]:
        plan = plans.readable(campaign.plan)
        if plan is None:
            breaker.pause(session, campaign, {"breaker": "plan"}, self._rt.now())
            return ()
        per_second = plan.per_minute / 60
        on_the_way = session.scalar(
            select(func.count())
            .select_from(AttemptRow)
            .where(AttemptRow.campaign_id == campaign.id, AttemptRow.state == "claimed")
        )
        most = max(1, math.ceil(per_second * AHEAD_S)) - (on_the_way or 0)
        if most <= 0:
            return ()
        return outreach.claim(session, campaign.id, most, self._worker, self._rt.now())

    def _push_new(self, queue: str, job: str, found: Sequence[Any], *, seconds: int, again: float) -> None:
        now = time.monotonic()
        self._pushed = {key: until for key, until in self._pushed.items() if until > now}
        new = [one for one in found if (job, one) not in self._pushed]
        arguments = [list(one) if isinstance(one, tuple) else [one] for one in new]
        self._push(queue, job, arguments, seconds=seconds, fresh_for=int(again))
        self._pushed |= {(job, one): now + again for one in new}

    def _push(self, queue: str, job: str, arguments: Sequence[list[Any]], *, seconds: int, fresh_for: int) -> None:
        if not arguments:
            return
        try:
            self._door.push(queue, job, arguments, seconds=seconds, fresh_for=fresh_for)
            self.redis_away = False
        except Away:
            self.redis_away = True
            run: Callable[..., Any] = getattr(jobs, job)
            for one in arguments:
                run(*one)


def _anything_ready(session: Session, campaign_id: int, now: datetime) -> bool:
    theirs = AttemptRow.campaign_id == campaign_id, AttemptRow.state == "ready", AttemptRow.due_at <= now
    # The first of them: in order the index is read, and not the table because most of what waits is taken for due.
    return session.scalar(select(AttemptRow.id).where(*theirs).order_by(AttemptRow.due_at).limit(1)) is not None


def _running(session: Session) -> Sequence[CampaignRow]:
    wanted = select(CampaignRow).where(CampaignRow.state == "running", CampaignRow.planned_at.is_not(None))
    return session.scalars(wanted.order_by(CampaignRow.priority.desc(), CampaignRow.id)).all()


def _slices(claimed: Sequence[tuple[int, str, str]], senders: dict[str, SenderRow]) -> Iterator[list[int]]:
    """Ids of one sender and channel together, at most what its pace sends in a second."""
    groups: dict[tuple[str, str], list[int]] = {}
    for attempt_id, sender, channel in claimed:
        groups.setdefault((sender, channel), []).append(attempt_id)
    for (sender, channel), ids in groups.items():
        row = senders.get(sender)
        size = max(1, min(LARGEST_SLICE, int(pace.rate(row, channel)))) if row else 1
        yield from (ids[start : start + size] for start in range(0, len(ids), size))
