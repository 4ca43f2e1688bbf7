"""From hits to judgements: what speaks for an intent, a reason, a value, and how strongly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from campaigns.answers.patterns import Hit
from campaigns.answers.tokens import Tokens

UNSOLVED = "clear:unresolved_issue"
NOT_YET = frozenset({"nicht", "nie", "niemals", "not", "never", "unresolved", "unsolved"})
MORE = 0.3  # what a second hint of the same kind adds, of the doubt that is left


@dataclass(frozen=True, slots=True)
class Evidence:
    """All hits of one text, with the places they stand in."""

    tokens: Tokens
    hits: tuple[Hit, ...]
    by_target: Mapping[str, Sequence[Hit]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        sorted_: dict[str, list[Hit]] = {}
        for hit in self.hits:
            sorted_.setdefault(hit.target, []).append(hit)
        object.__setattr__(self, "by_target", sorted_)

    def of(self, target: str) -> list[Hit]:
        """What holds for a target: not negated, not vetoed by what surrounds it."""
        kept = self.by_target.get(target)
        if not kept:
            return []
        found = [hit for hit in kept if not hit.negated or target.startswith("word:")]
        return [hit for hit in found if not self._vetoed(hit)] if found else found

    def tells(self, code: str) -> bool:
        """Whether anything at all was said about a reason."""
        return f"reason:{code}" in self.by_target or f"word:{code}" in self.by_target

    def without_intent(self, intent: str | None) -> Evidence:
        """The same without what an intent is said with, and without mere hints."""
        said = self.of(f"intent:{intent}")
        kept = (
            hit
            for hit in self.hits
            if not hit.target.startswith("word:")
            and not (hit.target.startswith("reason:") and any(overlap(hit, other) for other in said))
        )
        return Evidence(self.tokens, tuple(kept))

    def strength(self, target: str) -> float:
        return strength(self.of(target)) if target in self.by_target else 0.0

    def begins(self, prefix: str) -> list[Hit]:
        return [hit for hit in self.hits if hit.target.startswith(prefix) and not hit.negated]

    def clauses(self, hit: Hit) -> range:
        return range(self.tokens.clause[hit.start], self.tokens.clause[hit.stop - 1] + 1)

    def _vetoed(self, hit: Hit) -> bool:
        kind, _, name = hit.target.partition(":")
        if kind == "intent":
            return any(overlap(hit, other) for other in self.by_target.get(f"veto:{name}", ()))
        if kind in {"reason", "word"}:
            return any(self._cleared(hit, other) for other in self.by_target.get(f"clear:{name}", ()))
        return False

    def _cleared(self, hit: Hit, clear: Hit) -> bool:
        """ "The service was never the problem" takes back what the same clause says about service."""
        if clear.target == UNSOLVED and not NOT_YET.isdisjoint(self.tokens.words[clear.start : clear.stop]):
            return False  # "the refund is still not settled" clears nothing
        return overlap(hit, clear) or bool(set(self.clauses(hit)) & set(self.clauses(clear)))


def strongest(evidence: Sequence[Evidence], target: str) -> float:
    """How strongly a target is told in whichever language it is told best."""
    return max([one.strength(target) for one in evidence])


def overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.stop and other.start < one.stop


def strength(hits: Iterable[Hit]) -> float:
    """The strongest hit, raised a little by others that stand elsewhere."""
    ranked = sorted(hits, key=lambda hit: (-hit.weight, hit.start))
    total = 0.0
    seen: list[Hit] = []
    for hit in ranked:
        if not any(overlap(hit, other) for other in seen):
            total += (1 - total) * hit.weight * (1.0 if not seen else MORE)
            seen.append(hit)
    return total


def outermost(hits: Sequence[Hit]) -> list[Hit]:
    """Hits that do not lie inside a longer one: "not good" hides "good"."""
    return [
        hit
        for hit in hits
        if not any(
            other is not hit
            and other.start <= hit.start
            and hit.stop <= other.stop
            and (other.stop - other.start, abs(feeling(other))) > (hit.stop - hit.start, abs(feeling(hit)))
            for other in hits
        )
    ]


def feeling(hit: Hit) -> int:
    return int(hit.target.partition(":")[2]) if hit.target.startswith("feel:") else 0
