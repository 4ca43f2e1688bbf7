"""What happens later: one clock thread with a heap, and a pool that does the work. No thread per person."""

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

logger = logging.getLogger(__name__)
Job = Callable[..., Any]


class Agenda:
    """`after(2, ring, call)` rings in two seconds. Jobs may block; the clock does not."""

    def __init__(self, threads: int = 64) -> None:
        self._heap: list[tuple[float, int, Job, tuple[Any, ...]]] = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        self._stopped = threading.Event()
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="sandbox")
        self._clock = threading.Thread(target=self._run, name="sandbox-clock", daemon=True)

    def start(self) -> None:
        self._clock.start()

    def after(self, seconds: float, job: Job, *args: Any) -> None:
        with self._changed:
            if not self._stopped.is_set():
                heapq.heappush(self._heap, (time.monotonic() + max(0.0, seconds), next(self._order), job, args))
                self._changed.notify()

    @property
    def stopped(self) -> bool:
        return self._stopped.is_set()

    def sleep(self, seconds: float) -> None:
        """Wait a little; ends at once when everything stops."""
        self._stopped.wait(seconds)

    def clear(self) -> None:
        with self._changed:
            self._heap.clear()

    def stop(self) -> None:
        """Nothing more begins; what runs may end, but is not waited for."""
        with self._changed:
            self._stopped.set()
            self._heap.clear()
            self._changed.notify()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _run(self) -> None:
        while (due := self._next()) is not None:
            self._pool.submit(_do, *due)

    def _next(self) -> tuple[Job, tuple[Any, ...]] | None:
        with self._changed:
            while not self._stopped.is_set():
                wait = self._heap[0][0] - time.monotonic() if self._heap else None
                if wait is not None and wait <= 0:
                    _, _, job, args = heapq.heappop(self._heap)
                    return job, args
                self._changed.wait(wait)
            return None


def _do(job: Job, args: tuple[Any, ...]) -> None:
    try:
        job(*args)
    except Exception:
        logger.exception("a job of the sandbox failed")
