"""Counts what a process does to the world outside it, and ends it at one of these moments."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from tests.faults.simulation.scheduler import Killed


class Operations:
    """Call it at each operation."""

    def __init__(self, die_at: int | None = None) -> None:
        self.die_at, self.count, self.dead = die_at, 0, False
        self.places: dict[str, list[int]] = {}  # kind -> the numbers of its operations
        self.died_in = ""
        self._unseen = False

    def __call__(self, kind: str) -> None:
        if self._unseen:
            return
        self.count += 1
        self.places.setdefault(kind, []).append(self.count)
        if self.count == self.die_at:
            self.dead, self.died_in = True, kind
            raise Killed

    def sample(self, stride: int, offset: int, kinds: Sequence[str]) -> list[int]:
        """Every so many of each kind, and at least one of it."""
        wanted = [places for kind, places in self.places.items() if kind in kinds]
        chosen = [places[offset % min(stride, len(places)) :: stride] for places in wanted]
        return sorted(place for places in chosen for place in places)

    @contextmanager
    def unseen(self) -> Iterator[None]:
        """What the test itself reads is no operation."""
        self._unseen = True
        try:
            yield
        finally:
            self._unseen = False
