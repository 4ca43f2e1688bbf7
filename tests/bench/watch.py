"""What a piece of work costs: seconds, processor seconds of all processes with the database's, and their memory."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Any

from sqlalchemy import text

from winback.store.engine import Database

TICK = os.sysconf("SC_CLK_TCK")
EVERY_S = 0.2
MB = 1024


def measured(work: Callable[[], int], database: Database) -> dict[str, Any]:
    """Runs it. The peaks are of Python's processes while it ran: of the largest one, and of all together."""
    server = _server(database)
    memory, clock, cpu, served = _Memory(), time.perf_counter(), _own_cpu(), _cpu_of(server)
    with memory:
        count = work()
    return {
        "count": count,
        "seconds": round(time.perf_counter() - clock, 2),
        "cpu_seconds": round(_own_cpu() - cpu, 2),
        "database_cpu_seconds": round(_cpu_of(server) - served, 2),
        "peak_mb": memory.largest // MB,
        "peak_of_all_mb": memory.together // MB,
        "load": round(os.getloadavg()[0], 1),
    }


class _Memory:
    """The peak of resident memory of this process and its children, looked at every now and then."""

    def __init__(self) -> None:
        self.largest = self.together = 0
        self._ended = Event()
        self._looks = Thread(target=self._look, daemon=True)

    def __enter__(self) -> None:
        self._looks.start()

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._looks.join()

    def _look(self) -> None:
        while True:
            sizes = [_resident(pid) for pid in _tree(os.getpid())]
            self.largest, self.together = max(self.largest, *sizes), max(self.together, sum(sizes))
            if self._ended.wait(EVERY_S):
                return


def _tree(pid: int) -> Iterator[int]:
    """A process and the Python processes it started; a server of the bench is none."""
    yield pid
    for child in _children(pid):
        if "python" in _read(f"/proc/{child}/comm"):
            yield from _tree(child)


def _children(pid: int) -> list[int]:
    try:
        threads = os.listdir(f"/proc/{pid}/task")
    except OSError:
        return []
    return [int(child) for thread in threads for child in _read(f"/proc/{pid}/task/{thread}/children").split()]


def _resident(pid: int) -> int:
    """In kB; pages that processes share count in each."""
    lines = _read(f"/proc/{pid}/status").splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)


def _own_cpu() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _server(database: Database) -> int | None:
    """The process that starts all others of a PostgreSQL server on this machine."""
    if database.is_sqlite:
        return None
    with database.engine.connect() as connection:
        folder = connection.execute(text("SHOW data_directory")).scalar_one()
    try:
        return int(Path(folder, "postmaster.pid").read_text().split()[0])
    except OSError:
        return None


def _cpu_of(server: int | None) -> float:
    """Of the server, those it still runs and those that have ended."""
    if server is None:
        return 0.0
    return sum(_ticks(server)) / TICK + sum(sum(_ticks(child)[:2]) for child in _children(server)) / TICK


def _ticks(pid: int) -> list[int]:
    """User, system, and both of the children that have ended."""
    return [int(one) for one in _read(f"/proc/{pid}/stat").rpartition(")")[2].split()[11:15]]


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError:
        return ""
