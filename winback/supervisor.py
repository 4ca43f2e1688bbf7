"""One parent for all processes of one machine: starts them, restarts what dies, and leaves nothing behind.

Every child gets a process group of its own, so that Ctrl-C reaches the parent alone, and a parent-death signal, so
that even kill -9 of the parent ends it. A child that keeps dying is started again after a growing wait.
"""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SHORT_LIFE_S = 10.0
LONGEST_WAIT_S = 15.0
GRACE_S = 10.0
PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Child:
    """One process to keep alive. Its output goes to `<name>.log` in the log folder."""

    name: str
    argv: Sequence[str]
    environment: Mapping[str, str]


@dataclass
class _Running:
    child: Child
    process: subprocess.Popen[bytes]
    started: float
    deaths: int = 0
    again_at: float = 0.0


@dataclass
class Supervisor:
    """Call `run` from the main thread; it returns after a signal or `stop()`, when every child has ended."""

    children: Sequence[Child]
    logs: Path
    say: Callable[[str], None]
    _running: list[_Running] = field(default_factory=list)
    _stop: threading.Event = field(default_factory=threading.Event)

    def start(self) -> None:
        """Start every child, in order."""
        self.logs.mkdir(parents=True, exist_ok=True)
        for child in self.children:
            self._running.append(_Running(child, self._spawn(child), time.monotonic()))

    def run(self, each_second: Callable[[], None] = lambda: None) -> None:
        """Watch until told to stop; `each_second` may print what is going on."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: self._stop.set())
        try:
            while not self._stop.wait(0.5):
                self._heal()
                each_second()
        finally:
            self.stop()

    def stop(self) -> None:
        """End every child: asked first, then killed."""
        self._stop.set()
        for one in reversed(self._running):
            _signal_group(one.process, signal.SIGTERM)
        deadline = time.monotonic() + GRACE_S
        for one in self._running:
            with contextlib.suppress(subprocess.TimeoutExpired):
                one.process.wait(max(0.1, deadline - time.monotonic()))
            _signal_group(one.process, signal.SIGKILL)  # also what the child itself left in its group
            one.process.wait()

    def pid(self, name: str) -> int:
        return next(one.process.pid for one in self._running if one.child.name == name)

    def _heal(self) -> None:
        now = time.monotonic()
        for one in self._running:
            if one.process.poll() is None:
                continue
            if not one.again_at:
                lived = now - one.started
                one.deaths = one.deaths + 1 if lived < SHORT_LIFE_S else 0
                wait = min(LONGEST_WAIT_S, 0.2 * 2**one.deaths)
                one.again_at = now + wait
                _signal_group(one.process, signal.SIGKILL)
                self.say(f"{one.child.name} ended (exit {one.process.returncode}); started again in {wait:.0f} s")
            elif now >= one.again_at:
                one.process, one.started, one.again_at = self._spawn(one.child), now, 0.0

    def _spawn(self, child: Child) -> subprocess.Popen[bytes]:
        with (self.logs / f"{child.name}.log").open("ab") as log:
            return subprocess.Popen(  # noqa: S603  our own modules, started with our own interpreter
                [sys.executable, "-m", *child.argv],
                env={**os.environ, **child.environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,
            )


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, number)
