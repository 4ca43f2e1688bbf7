"""While the database works on one batch, the next is read: a thread of its own, never more than one batch ahead."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")


@contextmanager
def read_ahead(values: Iterator[T]) -> Iterator[Iterator[T]]:
    """The same values in the same order. At the end of the block nothing is being read any more."""
    with ThreadPoolExecutor(1, thread_name_prefix="import") as reader:
        yield _values(values, reader)


def _values(values: Iterator[T], reader: ThreadPoolExecutor) -> Iterator[T]:
    coming = reader.submit(next, values, None)
    while (value := coming.result()) is not None:
        coming = reader.submit(next, values, None)
        yield value
