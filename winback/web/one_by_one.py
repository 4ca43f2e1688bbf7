"""Turns of one process take turns: two threads of Python only slow each other down, and each wants a connection."""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

PATIENCE = 0.05  # seconds: one that waits for somebody else's row holds nobody up for longer


class OneByOne:
    """Lets one after the other through, in the order in which they came; who has waited long goes beside."""

    def __init__(self) -> None:
        self._guard, self._busy, self._waiting = Lock(), False, deque[Lock]()

    @contextmanager
    def turn(self) -> Iterator[None]:
        ours = self._come()
        try:
            yield
        finally:
            if ours:
                self._next()

    def _come(self) -> bool:
        """Whether the turn is ours; else we go beside whoever has it."""
        with self._guard:
            if not self._busy:
                self._busy = True
                return True
            called = Lock()
            called.acquire()
            self._waiting.append(called)
        if called.acquire(timeout=PATIENCE):
            return True
        with self._guard:
            if called in self._waiting:
                self._waiting.remove(called)
                return False
        return True  # called in this very moment

    def _next(self) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._busy = False
