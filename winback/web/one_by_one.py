"""Turns of one process take turns: two threads of Python only slow each other down, and each wants a connection."""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

PATIENCE = 0.05  # seconds: one that waits for somebody else's row holds the others up for no longer


class OneByOne:
    """Lets one after the other through, in the order in which they came. Whoever takes too long is left beside."""

    def __init__(self) -> None:
        self._guard, self._waiting = Lock(), deque[Lock]()
        self._theirs: object = None  # whose turn it is
        self._since = 0.0

    @contextmanager
    def turn(self) -> Iterator[None]:
        me = Lock()
        self._come(me)
        try:
            yield
        finally:
            self._go(me)

    def _come(self, me: Lock) -> None:
        """Returns when the turn is ours."""
        with self._guard:
            if self._theirs is None:
                return self._begin(me)
            me.acquire()
            self._waiting.append(me)
        while not me.acquire(timeout=PATIENCE):
            with self._guard:
                if me not in self._waiting:  # called in this very moment
                    return
                if time.monotonic() - self._since > PATIENCE:
                    self._waiting.remove(me)
                    return self._begin(me)

    def _begin(self, me: object) -> None:
        self._theirs, self._since = me, time.monotonic()

    def _go(self, me: object) -> None:
        with self._guard:
            if self._theirs is not me:  # we took too long
                return
            self._theirs = None
            if self._waiting:
                called = self._waiting.popleft()
                self._begin(called)
                called.release()
