"""The runtime of a simulated process: real rows, a point around every transaction, and a count of commits.

The count is the order of commits: whether an intent came before or after an opt-out is read from it, not from clocks.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from tests.faults.simulation.scheduler import Scheduler
from winback.runtime import Runtime


@dataclass
class Weather:
    """What the database does to us."""

    away_until: datetime | None = None
    answer_lost: float = 0.0  # the COMMIT was made, and nobody told us
    commits: int = 0
    moments: dict[int, datetime] = field(default_factory=dict)  # when each commit was made
    after_commit: Callable[[], None] = lambda: None


@dataclass(frozen=True)
class SimulatedRuntime(Runtime):
    scheduler: Scheduler
    weather: Weather

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        self.scheduler.point()
        self._reached()
        with self.database.transaction() as session:
            yield session
        self.weather.commits += 1
        self.weather.moments[self.weather.commits] = self.scheduler.now
        self.weather.after_commit()
        actor = self.scheduler.current
        if actor is not None:
            actor.commit = self.weather.commits
            if self.scheduler.random.random() < self.weather.answer_lost:
                raise OperationalError("COMMIT", None, Exception("the connection was lost"))
        self.scheduler.point()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        self.scheduler.point()
        self._reached()
        with self.database.reading() as session:
            yield session

    def _reached(self) -> None:
        if self.weather.away_until and self.scheduler.now < self.weather.away_until:
            raise OperationalError("BEGIN", None, Exception("the database is away"))
