"""How fast our numbers and campaigns may speak, kept by the database for all workers together.

Each name has the moment at which it may speak next; a second's worth may go out in one burst.
"""

import math
from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.attempts import IN_FLIGHT, MOVING
from winback.services import leases
from winback.services.inserting import insert_new
from winback.store.campaigns import AttemptRow, SenderRow
from winback.store.work import PaceRow

SLOWEST = 0.01
LONGEST_CALL = timedelta(minutes=30)


class Pace:
    """One name's rate, locked for this transaction; what went stands in the row when it is closed.

    Times are the database's.
    """

    def __init__(self, row: PaceRow, per_second: float, now: datetime) -> None:
        self._row, self._now, self._gap = row, now, timedelta(seconds=1 / per_second)
        # Further ahead than one gap only a clock can have set it, which was wrong and is right again.
        self._next_at = row.next_at if row.next_at <= now + self._gap + leases.CLOCK_FAULT else now
        self._burst = timedelta(seconds=max(0.0, 1 - 1 / per_second))
        self._queued = 0

    @property
    def wait(self) -> timedelta:
        """How long the next one has to wait; nothing or less means that it may go now."""
        return max(self._next_at, self._now - self._burst) - self._now

    def go(self) -> None:
        """One goes now."""
        self._next_at = max(self._next_at, self._now - self._burst) + self._gap

    def queue(self) -> timedelta:
        """When one that has to wait should ask again, each behind the one before."""
        self._queued += 1
        return max(self.wait, timedelta(0)) + self._gap * self._queued

    def close(self) -> None:
        self._row.next_at = self._next_at


def lock(session: Session, rates: Mapping[str, float], now: datetime) -> dict[str, Pace]:
    """The paces of a slice by name, all locked at once and in one order."""
    names = sorted(rates)
    insert_new(session, PaceRow, [{"name": name, "next_at": now - timedelta(seconds=1)} for name in names])
    query = select(PaceRow).where(PaceRow.name.in_(names)).order_by(PaceRow.name).with_for_update()
    rows = session.scalars(query.execution_options(populate_existing=True))
    return {row.name: Pace(row, rates[row.name], now) for row in rows}


def calls_going_on(session: Session, sender: str, now: datetime) -> int:
    """Calls of this number that ring, are spoken in, or may be."""
    return (
        session.scalar(
            select(func.count())
            .select_from(AttemptRow)
            .where(
                AttemptRow.sender == sender,
                AttemptRow.channel == "voice",
                AttemptRow.intent_at > now - LONGEST_CALL,
                AttemptRow.ended_at.is_(None),
                AttemptRow.state.in_((*IN_FLIGHT, *MOVING, "delivered")),
            )
        )
        or 0
    )


def rate(sender: SenderRow, channel: str) -> float:
    """Its messages or calls a second; 0 where that is no rate, and then it says nothing."""
    given = sender.calls_per_second if channel == "voice" else sender.messages_per_second
    return max(SLOWEST, given) if isinstance(given, float | int) and 0 < given < math.inf else 0.0


def faults(session: Session) -> list[str]:
    """Numbers of ours that say nothing because their pace cannot be read, each as a sentence."""
    return [
        f"{row.number} starts no {what}: its pace a second cannot be read"
        for row in session.scalars(select(SenderRow).order_by(SenderRow.number))
        for channel, able, what in (("sms", row.sms, "messages"), ("voice", row.voice, "calls"))
        if able and not rate(row, channel)
    ]
