"""Why somebody left: codes of the fixed frame with a calibrated confidence, strongest first."""

from __future__ import annotations

from collections.abc import Sequence

from campaigns.answers.calibration import calibrated
from campaigns.answers.closed import feelings
from campaigns.answers.patterns import Hit
from campaigns.answers.scoring import Evidence, strength
from campaigns.answers.values import ReasonGuess
from campaigns.facts import REASONS

TOLD = 0.4  # confidence below which a code is not told
TOPIC = 0.4  # weight up to which a hit only names a subject
SHORT = 3  # words of an answer that only names a subject: "the prices"

# Questions about something good elsewhere, or wished: naming the subject is the answer.
ABOUT_SUBJECTS = frozenset({"competition", "improvement"})


def reasons_of(evidence: Sequence[Evidence], question: str | None) -> tuple[ReasonGuess, ...]:
    """Every code that is told, the strongest first."""
    found = {code: max(_strength(one, code, question) for one in evidence) for code in REASONS}
    if question == "competition":
        _add_competitor(found)
    if not any(found.values()):
        _subjects(evidence, question, found)
    told = [ReasonGuess(code, calibrated(code, raw)) for code, raw in found.items() if raw > 0]
    told = [guess for guess in told if guess.confidence >= TOLD]
    if any(guess.code != "other" for guess in told):
        told = [guess for guess in told if guess.code != "other"]
    return tuple(sorted(told, key=lambda guess: -guess.confidence))


def _strength(evidence: Evidence, code: str, question: str | None) -> float:
    hits = evidence.of(f"reason:{code}")
    clear = [hit for hit in hits if hit.weight > TOPIC]
    if clear:
        return strength(clear)
    if question in ABOUT_SUBJECTS:
        edges = [hit for hit in evidence.hits if hit.target == f"edge:{code}"]
        return 0.75 if hits or edges else 0.0
    return 0.7 if any(_bemoaned(evidence, hit) for hit in hits) else 0.0


def _bemoaned(evidence: Evidence, hit: Hit) -> bool:
    """A subject with a bad feeling beside it in the same clause."""
    return any(
        other.target in {"feel:-1", "feel:-2"}
        and not other.negated
        and evidence.clauses(other) == evidence.clauses(hit)
        for other in evidence.hits
    )


def _add_competitor(found: dict[str, float]) -> None:
    """Whoever says what another offers has another."""
    if any(found[code] for code in ("price", "service", "product", "quality")):
        found["competitor"] = max(found["competitor"], 0.75)


def _subjects(evidence: Sequence[Evidence], question: str | None, found: dict[str, float]) -> None:
    """Nothing else was told: a short answer that only names a subject means it."""
    for one in evidence:
        good = any(felt > 0 for felt in feelings(one))
        if good or (question not in {None, "reason"}) or (question is None and len(one.tokens) > SHORT):
            continue
        for code in REASONS:
            if one.of(f"reason:{code}"):
                found[code] = 0.8 if len(one.tokens) <= SHORT else 0.5
