"""When first contacts go out: one after another at the campaign's pace, each in the hours of whom it reaches.

Every window of hours has a queue of its own. So somebody whose day has not begun yet, or who may be reached in the
evening only, holds nobody off who may be reached now. The pace itself is kept when it is sent.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.hours import Window
from winback.store.campaigns import AttemptRow

Look = Callable[[datetime], Window]  # the window of one person that is open at an instant, or the next one


@dataclass(slots=True)
class Queue:
    """Who waits for one window: since when, and how many."""

    begins: datetime
    waiting: int = 0

    def free(self, gap: timedelta) -> datetime:
        return self.begins + self.waiting * gap


Key = tuple[str, datetime]  # the country of the number, and the end of the window


class Spread:
    """Lays first contacts into their windows."""

    def __init__(
        self, now: datetime, per_minute: float, daily_cap: int | None, queues: Mapping[Key, Queue] | None = None
    ) -> None:
        self._now, self._most = now, daily_cap
        self._gap = timedelta(minutes=1) / per_minute
        self._queues = dict(queues or {})
        self._days: dict[date, int] = {}
        self._later: dict[Key, datetime] = {}  # a full window, and from when on there was room

    @classmethod
    def after(
        cls, session: Session, campaign_id: int, now: datetime, per_minute: float, daily_cap: int | None
    ) -> "Spread":
        """Behind what is already in the queues."""
        waiting = (
            select(AttemptRow.country, AttemptRow.expires_at, func.min(AttemptRow.due_at), func.count())
            .where(AttemptRow.campaign_id == campaign_id, AttemptRow.state.in_(("planned", "ready")))
            .group_by(AttemptRow.country, AttemptRow.expires_at)
        )
        found = session.execute(waiting).all()
        queues = {(country or "", ends): Queue(max(begins, now), many) for country, ends, begins, many in found if ends}
        return cls(now, per_minute, daily_cap, queues)

    def place(self, country: str, look: Look) -> Window:
        """The first free moment of the first window with room; without any window it expires at once."""
        first = due = look(self._now)
        due = self._from_where_there_was_room(country, first, look)
        while due.opens_at < due.closes_at:
            at = self._free(country, due)
            if at < due.closes_at and not self._full(at):
                break
            due = look(_tomorrow(at) if at < due.closes_at else due.closes_at)
            self._later[country, first.closes_at] = due.opens_at
        else:
            at = due.opens_at
        return self._taken(country, due, at)

    def _from_where_there_was_room(self, country: str, first: Window, look: Look) -> Window:
        later = self._later.get((country, first.closes_at))
        return look(later) if later else first

    def _free(self, country: str, window: Window) -> datetime:
        queue = self._queues.get((country, window.closes_at))
        if queue is None or window.opens_at < queue.begins:
            return window.opens_at
        return max(window.opens_at, queue.free(self._gap))

    def _full(self, at: datetime) -> bool:
        return self._most is not None and self._days.get(at.date(), 0) >= self._most

    def _taken(self, country: str, window: Window, at: datetime) -> Window:
        queue = self._queues.get((country, window.closes_at))
        if queue is None:
            queue = self._queues[country, window.closes_at] = Queue(window.opens_at)
        queue.begins, queue.waiting = min(queue.begins, window.opens_at), queue.waiting + 1
        if self._most is not None:
            self._days[at.date()] = self._days.get(at.date(), 0) + 1
        return Window(at, window.closes_at)


def _tomorrow(at: datetime) -> datetime:
    return datetime.combine(at.date() + timedelta(days=1), time(), UTC)
