"""Who watches a page is told when something changed: a counter per phone, and one bell."""

import threading
from collections import defaultdict

EVERYTHING = "*"


class Pulse:
    """`touch(number)` when a phone changed; `wait(number, seen)` returns the new count, or the old after a while."""

    def __init__(self) -> None:
        self._bell = threading.Condition()
        self._counts: dict[str, int] = defaultdict(int)

    def count(self, what: str = EVERYTHING) -> int:
        with self._bell:
            return self._counts[what]

    def touch(self, number: str) -> None:
        with self._bell:
            self._counts[number] += 1
            self._counts[EVERYTHING] += 1
            self._bell.notify_all()

    def wait(self, what: str, seen: int, seconds: float) -> int:
        with self._bell:
            self._bell.wait_for(lambda: self._counts[what] != seen, seconds)
            return self._counts[what]
