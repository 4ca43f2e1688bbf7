"""A crew: processes started for one question, which work its parts side by side and are gone after it.

Whoever asks keeps its own processor for others: a web process answers customers meanwhile. Each part is a function of
a runtime and what it is given, and opens its own reading session; whatever a process cannot do is done here instead.
Settings come to them through a pipe, which ends with whoever asks: a process that reads its end is gone at once.
"""

import gc
import logging
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import fields
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, BinaryIO, TypeVar

from winback import runtime
from winback.runtime import Runtime
from winback.settings import Settings

log = logging.getLogger("winback.planning")

MANY = 10_000  # accounts from which on a page is worth their start
MOST = 4  # each takes some 150 MB, and the database's processors are wanted, too
GENTLE = 10  # who answers people comes first
SELDOM = 100_000  # new objects until the garbage collector looks: facts and decisions hold no cycles
BEGINS = (
    "import sys; from pickle import load; sys.path[:] = load(sys.stdin.buffer);"
    "from winback.services.planning import crew; crew.serve()"
)
SECRET = frozenset(("WINBACK_SETTINGS", "REDIS_URL", *(one.metadata["env"] for one in fields(Settings))))

Found = TypeVar("Found")
_asking = Lock()


class Gone(Exception):
    """Of a process that will not answer."""


@contextmanager
def asked(settings: Settings) -> Iterator["Crew"]:
    """For somebody's page: one question at a time, and everybody else's work comes first."""
    with _asking, started(settings, min(cores(), MOST), GENTLE) as crew:
        yield crew


@contextmanager
def started(settings: Settings, many: int, gentle: int = 0) -> Iterator["Crew"]:
    """However the block ends, so do they."""
    crew = Crew(settings, many, gentle)
    try:
        yield crew
    finally:
        crew.end()


def cores() -> int:
    return os.cpu_count() or 1


class Crew:
    """Its processes from the side of whoever asks: as many threads wait for them."""

    def __init__(self, settings: Settings, many: int, gentle: int) -> None:
        self._ended, self._own = False, _Own(settings)
        self._members = list(_begun(settings, many, gentle))
        self._free: SimpleQueue[_Member | None] = SimpleQueue()
        for place in range(max(1, len(self._members))):
            self._free.put(self._members[place] if self._members else None)
        self._hands = ThreadPoolExecutor(max(1, len(self._members)), "crew")

    def submit(self, work: Callable[..., Found], *given: Any) -> Future[Found]:
        """Done by whoever is free next, with a runtime of its own."""
        return self._hands.submit(self._done, work, given)

    def end(self) -> None:
        self._ended = True
        self._hands.shutdown(wait=False, cancel_futures=True)
        for member in self._members:
            member.process.kill()
        self._hands.shutdown()
        for member in self._members:
            member.bury()
        self._own.end()

    def _done(self, work: Callable[..., Found], given: tuple[Any, ...]) -> Found:
        member = self._free.get()
        try:
            if member is not None:
                return member.do(work, given)  # type: ignore[no-any-return]
        except Gone:
            member = None
            if self._ended:
                raise
            log.warning("a process that was to judge accounts ended; its part is done here")
        finally:
            self._free.put(member)
        return work(self._own.runtime(), *given)


def _begun(settings: Settings, many: int, gentle: int) -> Iterator["_Member"]:
    for _ in range(many):
        try:
            yield _Member(settings, gentle)
        except (OSError, Gone) as error:
            log.warning("a process that was to judge accounts could not be started (%s)", error)
            return


class _Member:
    """One process, from its asker's side."""

    def __init__(self, settings: Settings, gentle: int) -> None:
        self.process = subprocess.Popen(  # noqa: S603  our own module, started with our own interpreter
            [sys.executable, "-c", BEGINS],
            env={name: value for name, value in os.environ.items() if name not in SECRET},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        try:
            self._tell(sys.path)
            self._tell((settings, gentle))
        except Gone:
            self.process.kill()
            self.bury()
            raise

    def do(self, work: Callable[..., Any], given: tuple[Any, ...]) -> Any:
        self._tell((work, given))
        try:
            return pickle.load(self.process.stdout)  # type: ignore[arg-type]  # noqa: S301  our own process
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            raise Gone from error

    def bury(self) -> None:
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                pipe.close()  # type: ignore[union-attr]

    def _tell(self, one: object) -> None:
        pipe = self.process.stdin
        assert pipe is not None
        try:
            pipe.write(pickle.dumps(one))
            pipe.flush()
        except OSError as error:
            raise Gone from error


class _Own:
    """Connections for what is done here after all."""

    def __init__(self, settings: Settings) -> None:
        self._settings, self._lock = settings, Lock()
        self._runtime: Runtime | None = None

    def runtime(self) -> Runtime:
        with self._lock:
            self._runtime = self._runtime or runtime.build(self._settings, pool_size=1)
            return self._runtime

    def end(self) -> None:
        if self._runtime is not None:
            self._runtime.database.dispose()


# ---------------------------------------------------------------- in a process of the crew


def serve() -> None:
    """Part after part, until nobody asks any more. Who meets an error is gone: whoever asked meets it, too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asker, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever prints disturbs nobody
    settings, gentle = pickle.load(asker)  # noqa: S301  whoever started us
    os.nice(gentle)
    rt = runtime.build(settings, pool_size=1)
    wanted: SimpleQueue[tuple[Callable[..., Any], tuple[Any, ...]]] = SimpleQueue()
    Thread(target=_hear, args=(asker, wanted), daemon=True).start()
    gc.freeze()
    gc.set_threshold(SELDOM)
    while True:
        work, given = wanted.get()
        try:
            said = pickle.dumps(work(rt, *given))
        except Exception:
            os._exit(1)
        answers.write(said)
        answers.flush()


def _hear(asker: BinaryIO, wanted: SimpleQueue[Any]) -> None:
    """Its end is ours, in the middle of a part, too."""
    while True:
        try:
            wanted.put(pickle.load(asker))  # noqa: S301  whoever started us
        except Exception:
            os._exit(0)
