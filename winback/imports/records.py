"""Cuts lines of text into cells. A broken quote costs its own line and no other."""

import csv
from collections import deque
from collections.abc import Callable, Generator, Iterator
from typing import Any

LONGEST_CELL = 100_000
UNCLOSED = "a quote is opened and never closed"


def cut(
    blocks: Iterator[list[str]], first: int, delimiter: str, tell: Callable[[int, str], None]
) -> Iterator[tuple[int, list[object]]]:
    """Line number and cells of each record; `first` is the number of the first line. What cannot be read is told.

    A block in which every line is a record is cut at once, any other record by record.
    """
    csv.field_size_limit(LONGEST_CELL)
    line = first
    for block in blocks:
        if rows := _at_once(block, delimiter):
            yield from enumerate(rows, line)
            line += len(rows)
        else:
            line = yield from _one_by_one(_Feed(block, blocks), line, delimiter, tell)


def _at_once(block: list[str], delimiter: str) -> list[Any]:
    """Nothing when one of the lines is no record by itself."""
    try:
        rows = list(csv.reader(block, delimiter=delimiter))
    except csv.Error:
        return []
    return rows if len(rows) == len(block) and _is_whole(block[-1:], delimiter) else []


def _one_by_one(
    feed: "_Feed", line: int, delimiter: str, tell: Callable[[int, str], None]
) -> Generator[tuple[int, list[object]], None, int]:
    """The number of the line after them, at the end."""
    taken = feed.taken
    while True:
        try:
            for cells in csv.reader(feed, delimiter=delimiter):
                if (len(taken) > 1 or feed.ended) and not _is_whole(taken, delimiter):
                    raise csv.Error(UNCLOSED)
                yield line, cells  # type: ignore[misc]
                line += len(taken)
                taken.clear()
            return line
        except csv.Error as error:
            tell(line, UNCLOSED if len(taken) > 1 else str(error))
            feed.take_back_all_but_the_first()
            line += 1


class _Feed:
    """Lines of a block on their way to the reader, and of the blocks after it while a record is open.

    Those of the record that is being read can be taken back.
    """

    def __init__(self, block: list[str], blocks: Iterator[list[str]]) -> None:
        self._lines = deque(block)
        self._blocks = blocks
        self.taken: list[str] = []
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if not self._lines and self.taken:
            self._lines.extend(next(self._blocks, ()))
            self.ended = not self._lines
        if not self._lines:
            raise StopIteration
        line = self._lines.popleft()
        self.taken.append(line)
        return line

    def take_back_all_but_the_first(self) -> None:
        self._lines.extendleft(reversed(self.taken[1:]))
        self.taken.clear()
        self.ended = False


def _is_whole(lines: list[str], delimiter: str) -> bool:
    """Whether every quote of these lines is opened and closed where it should be."""
    try:
        return len(list(csv.reader(lines, delimiter=delimiter, strict=True))) == 1
    except csv.Error:
        return False
