"""Counts what a process does to the world outside it, and ends it at one of these moments."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import zip_longest
from typing import NamedTuple

from tests.faults.simulation.scheduler import Killed


class Place(NamedTuple):
    """The third request is the third request, however many statements came before it."""

    kind: str
    number: int

    def __str__(self) -> str:
        return f"{self.kind}:{self.number}"


class Operations:
    """Call it at each operation."""

    def __init__(self, die_at: Place | None = None) -> None:
        self.die_at, self.dead = die_at, False
        self.counts = Counter[str]()
        self.trace: list[str] = []  # the kinds, in their order
        self._unseen = False

    def __call__(self, kind: str) -> None:
        if self._unseen:
            return
        self.counts[kind] += 1
        self.trace.append(kind)
        if (kind, self.counts[kind]) == self.die_at:
            self.dead = True
            raise Killed

    def sample(self, stride: int, offset: int, kinds: Sequence[str]) -> list[Place]:
        """Every so many of each kind and at least one of it, the kinds by turns: first one of each."""
        wanted = [[Place(kind, n + 1) for n in range(self.counts[kind])] for kind in kinds if self.counts[kind]]
        chosen = [places[offset % min(stride, len(places)) :: stride] for places in wanted]
        return [place for turn in zip_longest(*chosen) for place in turn if place]

    @contextmanager
    def unseen(self) -> Iterator[None]:
        """What the test itself reads is no operation."""
        self._unseen = True
        try:
            yield
        finally:
            self._unseen = False
