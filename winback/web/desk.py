"""One stands at the desk and serves whoever comes, one after the other; whoever one of them holds up is replaced."""

import logging
import threading
import time
from collections.abc import Callable

PATIENCE = 0.05  # seconds: after so long with one, the next in line takes the desk
log = logging.getLogger(__name__)


class Desk:
    """Calls `serve_next` again and again, from one thread at a time.

    `serve_next` is given a function it calls as soon as somebody is before it, and returns when it is done with them
    or when nobody came for a while. A thread that is with somebody for longer than PATIENCE is replaced by the next in
    line within as long again, and goes to the end of the line when it is done.
    """

    def __init__(self, serve_next: Callable[[Callable[[], None]], None], people: int) -> None:
        self._serve_next = serve_next
        self._line, self._guard = threading.Lock(), threading.Lock()  # `line`: whoever holds it is next
        self._standing: object = None
        self._since: float | None = None  # with somebody since then
        self._closed = threading.Event()
        self._threads = [threading.Thread(target=self._work, name=f"desk-{n}") for n in range(people)]

    def open(self) -> None:
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Nobody else is served. Returns at once."""
        self._closed.set()

    def join(self, seconds: float) -> None:
        """Waits until everybody is done with whom they serve, at most so long."""
        until = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))

    def _work(self) -> None:
        me = object()
        while not self._closed.is_set():
            self._take_over(me)
            while self._standing is me and not self._closed.is_set():
                try:
                    self._serve_next(lambda: self._note(me, time.monotonic()))
                except BaseException:  # also somebody's wish that all ends: others are waiting
                    log.exception("a message could not be served at the desk")
                    self._closed.wait(PATIENCE)
                self._note(me, None)

    def _take_over(self, me: object) -> None:
        """Returns when the desk is ours, or closed."""
        with self._line:
            while not self._closed.is_set():
                with self._guard:
                    held_up = self._since is not None and time.monotonic() - self._since > PATIENCE
                    if self._standing is None or held_up:
                        self._standing, self._since = me, None
                        return
                self._closed.wait(PATIENCE)

    def _note(self, me: object, since: float | None) -> None:
        with self._guard:
            if self._standing is me:
                self._since = since
