"""What a process of ours holds while it lives: settings, database, clock. Built once by each rim, after any fork.

It loads every table: a row can only be written where the tables its keys name are known.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from winback.errors import SettingsError
from winback.settings import Settings
from winback.store import schema  # noqa: F401  for what it loads
from winback.store.engine import Database

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Runtime:
    """Passed to every service that needs more than a session."""

    settings: Settings
    database: Database
    clock: Clock

    def now(self) -> datetime:
        """The one clock, in UTC."""
        return self.clock()

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        with self.database.transaction() as session:
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        with self.database.reading() as session:
            yield session


def shifted_clock(seconds: int) -> Clock:
    shift = timedelta(seconds=seconds)
    return lambda: datetime.now(UTC) + shift


def build(settings: Settings, pool_size: int = 10) -> Runtime:
    """A SettingsError when these settings name no database that could be opened."""
    if faults := settings.unusable():
        raise SettingsError(faults)
    try:
        database = Database(settings.database, pool_size)
    except OSError as error:
        raise SettingsError([f"the database's folder {error.filename} cannot be made: {error.strerror}"]) from error
    return Runtime(settings, database, shifted_clock(int(settings.clock_shift)))
