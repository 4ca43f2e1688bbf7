"""While the database works on one batch, the next is read: a thread of its own, never more than one batch ahead."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Generic, TypeVar

T = TypeVar("T")


class Ahead(Generic[T]):
    """The same values in the same order. Whoever works on one says when the next may be read: `begin`, or never.

    Two threads of Python only take turns; so the moment to begin is when this one is about to wait for the database.
    """

    def __init__(self, values: Iterator[T], reader: ThreadPoolExecutor) -> None:
        self._values, self._reader = values, reader
        self._coming: Future[T | None] | None = None

    def begin(self) -> None:
        """The next value is read from now on; once is enough."""
        if self._coming is None:
            self._coming = self._reader.submit(next, self._values, None)

    def __iter__(self) -> Iterator[T]:
        self.begin()
        while self._coming is not None and (value := self._coming.result()) is not None:
            self._coming = None
            yield value
            self.begin()


@contextmanager
def read_ahead(values: Iterator[T]) -> Iterator[Ahead[T]]:
    """At the end of the block nothing is being read any more."""
    with ThreadPoolExecutor(1, thread_name_prefix="import") as reader:
        yield Ahead(values, reader)
