"""Cuts lines of text into cells. A broken quote costs its own line and no other."""

import csv
from collections import deque
from collections.abc import Callable, Iterator

LONGEST_CELL = 100_000
UNCLOSED = "a quote is opened and never closed"


def cut(
    lines: Iterator[str], first: int, delimiter: str, tell: Callable[[int, str], None]
) -> Iterator[tuple[int, list[object]]]:
    """Line number and cells of each record; `first` is the number of the first line. What cannot be read is told."""
    csv.field_size_limit(LONGEST_CELL)
    feed, line = _Feed(lines), first
    taken = feed.taken
    while True:
        try:
            for cells in csv.reader(feed, delimiter=delimiter):
                if (len(taken) > 1 or feed.ended) and not _is_whole(taken, delimiter):
                    raise csv.Error(UNCLOSED)
                yield line, cells  # type: ignore[misc]
                line += len(taken)
                taken.clear()
            return
        except csv.Error as error:
            tell(line, UNCLOSED if len(taken) > 1 else str(error))
            feed.take_back_all_but_the_first()
            line += 1


class _Feed:
    """Lines on their way to the reader. Those of the record that is being read can be taken back."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._again: deque[str] = deque()
        self.taken: list[str] = []
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._again:
            line = self._again.popleft()
        else:
            try:
                line = next(self._lines)
            except StopIteration:
                self.ended = True
                raise
        self.taken.append(line)
        return line

    def take_back_all_but_the_first(self) -> None:
        self._again.extendleft(reversed(self.taken[1:]))
        self.taken.clear()
        self.ended = False


def _is_whole(lines: list[str], delimiter: str) -> bool:
    """Whether every quote of these lines is opened and closed where it should be."""
    try:
        return len(list(csv.reader(lines, delimiter=delimiter, strict=True))) == 1
    except csv.Error:
        return False
