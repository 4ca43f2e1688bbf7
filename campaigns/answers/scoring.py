"""From hits to judgements: what speaks for an intent, a reason, a value, and how strongly."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from campaigns.answers.matching import Hit
from campaigns.answers.tokens import Tokens
from campaigns.makers import maker

MORE = 0.3  # what a second hint of the same kind adds, of the doubt that is left


@dataclass(frozen=True, slots=True)
class Evidence:
    """All hits of one text, with the places they stand in."""

    tokens: Tokens
    hits: Sequence[Hit]
    by_target: Mapping[str, Sequence[Hit]] = field(repr=False, compare=False)
    _holding: dict[str, Sequence[Hit]] = field(repr=False, compare=False)  # of the targets asked for so far

    def of(self, target: str) -> Sequence[Hit]:
        """What holds for a target: not negated, not vetoed by what surrounds it."""
        if target not in self.by_target:
            return ()
        known = self._holding.get(target)
        if known is None:
            known = self._holding[target] = self._holds(target)
        return known

    def without_intent(self, intent: str | None) -> Evidence:
        """The same without what an intent is said with, and without mere hints."""
        said = covered(self.of(f"intent:{intent}"))
        kept = [
            hit
            for hit in self.hits
            if not hit.target.startswith("word:")
            and not (hit.target.startswith("reason:") and said and said & places(hit))
        ]
        return evidence_of(self.tokens, kept)

    def begins(self, prefix: str) -> list[Hit]:
        return [hit for hit in self.hits if hit.target.startswith(prefix) and not hit.negated]

    def clauses(self, hit: Hit) -> tuple[int, int]:
        """The first and the last clause it stands in."""
        return self.tokens.clause[hit.start], self.tokens.clause[hit.stop - 1]

    def clauses_that(self, targets: Iterable[str]) -> Collection[tuple[int, int]]:
        """The clauses in which one of these is said outright."""
        return {self.clauses(hit) for target in targets for hit in self.by_target.get(target, ()) if not hit.negated}

    def _holds(self, target: str) -> list[Hit]:
        kind, _, name = target.partition(":")
        found = [hit for hit in self.by_target[target] if not hit.negated or kind == "word"]
        if kind == "intent" and (vetoed := covered(self.by_target.get(f"veto:{name}", ()))):
            return [hit for hit in found if not vetoed & places(hit)]
        if kind in {"reason", "word"} and (cleared := self.cleared(name)):
            return [hit for hit in found if not cleared & self._within(hit)]
        return found

    def cleared(self, code: str) -> int:
        """ "The service was never the problem" takes back what the same clause says about service, as bits of clauses.

        "The service was not good" clears nothing, nor does "the service was good until you changed it".
        """
        clears = [hit for hit in self.by_target.get(f"clear:{code}", ()) if not hit.negated]
        if not clears:
            return 0
        kept = found = 0
        for keep in self.by_target.get(f"keep:{code}", ()):
            kept |= self._within(keep)
        for clear in clears:
            found |= self._within(clear)
        return found & ~kept

    def _within(self, hit: Hit) -> int:
        """The clauses it stands in, as bits."""
        first, last = self.clauses(hit)
        return (2 << last) - (1 << first)


_evidence = maker(Evidence)


def evidence_of(tokens: Tokens, hits: Sequence[Hit]) -> Evidence:
    """What these hits say of a text."""
    by_target: dict[str, list[Hit]] = {}
    for hit in hits:
        by_target.setdefault(hit.target, []).append(hit)
    return _evidence(tokens, hits, by_target, {})


def places(hit: Hit) -> int:
    """The words of a hit, as bits."""
    return (1 << hit.stop) - (1 << hit.start)


def covered(hits: Iterable[Hit]) -> int:
    """The words of some hits, as bits."""
    found = 0
    for hit in hits:
        found |= places(hit)
    return found


def strength(hits: Sequence[Hit]) -> float:
    """The strongest hit, raised a little by others that stand elsewhere."""
    if len(hits) < 2:
        return hits[0].weight if hits else 0.0
    total = 0.0
    seen = 0
    for hit in sorted(hits, key=lambda hit: (-hit.weight, hit.start)):
        here = places(hit)
        if not here & seen:
            total += (1 - total) * hit.weight * (MORE if seen else 1.0)
            seen |= here
    return total


def outermost(hits: Sequence[Hit]) -> list[Hit]:
    """Hits that do not lie inside a longer one: "not good" hides "good". Of equal ones the stronger feeling counts."""
    if len(hits) < 2:
        return list(hits)
    felt: dict[tuple[int, int], int] = {}
    for hit in hits:
        span = hit.start, -hit.stop
        felt[span] = max(felt.get(span, 0), abs(feeling(hit)))
    reached, inside = -1, set()
    for span in sorted(felt):
        if -span[1] <= reached:
            inside.add(span)
        reached = max(reached, -span[1])
    spans = ((hit, (hit.start, -hit.stop)) for hit in hits)
    return [hit for hit, span in spans if span not in inside and abs(feeling(hit)) == felt[span]]


def feeling(hit: Hit) -> int:
    return _feeling(hit.target)


@cache
def _feeling(target: str) -> int:
    return int(target.partition(":")[2]) if target.startswith("feel:") else 0
