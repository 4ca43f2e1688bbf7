"""What was worked out about a word or a short phrase is kept: most of them come again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
MOST = 50_000  # of them; more than any firm's customers use
LONGEST = 40  # letters; what is longer hardly comes again


class Remembered(dict[str, T]):
    """A table that works out what it does not hold yet; once full, whatever else comes anew each time."""

    def __init__(self, work: Callable[[str], T]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, word: str) -> T:
        found = self._work(word)
        if len(word) <= LONGEST and len(self) < MOST:
            self[word] = found
        return found
