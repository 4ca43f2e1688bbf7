"""Something under us goes and comes back: a line each, however often we ask for it meanwhile."""

import logging
import threading
import time

from redis.exceptions import ConnectionError as NoRedis
from redis.exceptions import TimeoutError as SlowRedis

from winback import troubles

REDIS_GONE = (NoRedis, SlowRedis, OSError)


class Outage:
    """What is gone, in words, and since when. Threads of one process tell it."""

    def __init__(self, log: logging.Logger, meanwhile: str, back: str) -> None:
        self._log, self._meanwhile, self._back = log, meanwhile, back
        self._lock = threading.Lock()
        self._gone: str | None = None
        self._since = 0.0

    def gone(self, what: str) -> None:
        """It does not work now. Said when it begins, and when it becomes something else."""
        with self._lock:
            if what == self._gone:
                return
            self._since = self._since if self._gone else time.monotonic()
            self._gone = what
            self._log.error("%s; %s", what, self._meanwhile)

    def over(self) -> None:
        """It works. Said once, if it did not before."""
        with self._lock:
            if self._gone is not None:
                self._log.warning("%s", self._back, extra={"seconds": round(time.monotonic() - self._since)})
            self._gone = None


def of_redis(error: BaseException) -> str:
    return f"Redis is away ({type(error).__name__})"


def of_rows(error: BaseException) -> str | None:
    """A full disk or a database that does not answer, in words; None: a fault of ours, which gets its traceback."""
    trouble = troubles.of_disk(error) or troubles.of_database(error)
    return None if trouble and "(SQLITE_ERROR)" in trouble else trouble  # a statement SQLite cannot read
