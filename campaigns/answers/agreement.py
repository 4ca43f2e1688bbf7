"""How often the reader and people agree, and what that is worth: shares with 95 % intervals, and Cohen's kappa."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

Z = 1.959964  # 95 %, both sides


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with Wilson's interval: it stays honest where there are few, and at 0 and 1."""

    hits: int
    of: int

    @property
    def share(self) -> float | None:
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        if not self.of:
            return 0.0, 1.0
        n, p, z2 = self.of, self.hits / self.of, Z * Z
        middle = (p + z2 / (2 * n)) / (1 + z2 / n)
        half = Z / (1 + z2 / n) * sqrt(p * (1 - p) / n + z2 / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, slots=True)
class OfCode:
    """One code: how often people say so, how often the reader did, how often both."""

    code: str
    people: int
    reader: int
    both: int


Pair = tuple[str, str]  # what the reader said, what a person says


def kappa(pairs: Sequence[Pair]) -> float | None:
    """Agreement beyond what chance brings. None where there is nothing to agree on but one code."""
    if not pairs:
        return None
    n = len(pairs)
    seen = sum(one == other for one, other in pairs) / n
    reader, people = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(reader[code] * people[code] for code in reader) / (n * n)
    return None if chance == 1 else (seen - chance) / (1 - chance)


def by_code(pairs: Iterable[Pair]) -> list[OfCode]:
    """Every code that was named, the commonest among people first."""
    pairs = list(pairs)
    reader, people = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    both = Counter(one for one, other in pairs if one == other)
    codes = sorted({*reader, *people}, key=lambda code: (-people[code], -reader[code], code))
    return [OfCode(code, people[code], reader[code], both[code]) for code in codes]
