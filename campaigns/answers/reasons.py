"""Why somebody left: codes of the fixed frame with a calibrated confidence, strongest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from campaigns.answers.calibration import calibrated
from campaigns.answers.scoring import Evidence, covered, places, strength
from campaigns.answers.values import ReasonGuess
from campaigns.facts import REASONS

TOLD_OUTRIGHT, HINTED = 0.75, 0.6  # beside what is told outright, mere hints are no second reason
TOLD = 0.4  # confidence below which a code is not told
OUTRIGHT = 0.7  # weight from which praise in the same clause does not matter
TOPIC = 0.4  # weight up to which a hit only names a subject
SHORT = 3  # words of an answer that only names a subject: "the prices"

ASKS_WHY = frozenset({None, "reason"})
# Intents beside which only what is told outright counts as a reason.
ASIDE = frozenset({"stop", "human", "not_now", "wrong_person", "who_are_you", "data_wish", "bought_again", "distress"})

# Questions about something good elsewhere, or wished: naming the subject is the answer.
ABOUT_SUBJECTS = frozenset({"competition", "improvement"})
SUBJECTS = ("price", "service", "product", "quality", "competitor", "unresolved_issue")

GLAD, UPSET = ("feel:1", "feel:2"), ("feel:-1", "feel:-2")
_CODES = {f"{kind}:{code}": code for kind in ("reason", "word") for code in REASONS}


def reasons_of(
    evidence: Sequence[Evidence], question: str | None, intent: str | None, told: Mapping[str, float]
) -> tuple[ReasonGuess, ...]:
    """Every code that is told, the strongest first. What is part of an intent ("no more calls") is no reason.

    `told` are the strengths of this evidence.
    """
    if all(_CODES.keys().isdisjoint(one.by_target) for one in evidence):
        return ()
    heard = [one.without_intent(intent) for one in evidence] if intent in ASIDE else evidence
    found = strengths(heard, question) if intent in ASIDE else dict(told)
    if found["unresolved_issue"]:
        _part_of_the_issue(heard, found)
    if max(found.values()) >= TOLD_OUTRIGHT:
        found = {code: raw if raw >= HINTED else 0.0 for code, raw in found.items()}
    if question in ABOUT_SUBJECTS:
        found.update(dict.fromkeys((code for code in REASONS if code not in SUBJECTS), 0.0))
    if question == "competition":
        _add_competitor(found)
    if not any(found.values()) and intent not in ASIDE:
        _hinted(heard, question, found)
    if question not in ASKS_WHY:
        found["other"] = 0.0
    sure = [ReasonGuess(code, calibrated(raw)) for code, raw in found.items() if raw > 0]
    sure = [guess for guess in sure if guess.confidence >= TOLD]
    if any(guess.code != "other" for guess in sure):
        sure = [guess for guess in sure if guess.code != "other"]
    return tuple(sorted(sure, key=lambda guess: -guess.confidence))


def strengths(evidence: Sequence[Evidence], question: str | None) -> dict[str, float]:
    """How strongly each code is told, whatever stands beside it."""
    found = dict.fromkeys(REASONS, 0.0)
    for one in evidence:
        for code in _codes_in(one):
            found[code] = max(found[code], _strength(one, code, question))
    return found


def told_strength(evidence: Sequence[Evidence], code: str) -> float:
    """How strongly one code is told."""
    return max([_strength(one, code, None) for one in evidence])


def _codes_in(evidence: Evidence) -> set[str]:
    """The reasons of which anything at all was said."""
    return {_CODES[target] for target in evidence.by_target if target in _CODES}


def _strength(evidence: Evidence, code: str, question: str | None) -> float:
    hits = evidence.of(f"reason:{code}")
    if not hits and question not in ABOUT_SUBJECTS:
        return 0.0
    praised = evidence.clauses_that(GLAD)
    clear = [
        hit for hit in hits if hit.weight >= OUTRIGHT or (hit.weight > TOPIC and evidence.clauses(hit) not in praised)
    ]
    if clear:
        return strength(clear)
    if question in ABOUT_SUBJECTS:
        return 0.75 if hits or evidence.of(f"word:{code}") else 0.0
    bemoaned = evidence.clauses_that(UPSET)  # a subject with a bad feeling beside it in the same clause
    return 0.7 if any(evidence.clauses(hit) in bemoaned for hit in hits) else 0.0


def _part_of_the_issue(evidence: Sequence[Evidence], found: dict[str, float]) -> None:
    """ "No answer to my complaint" is the issue alone: what is said with the same words is no second reason."""
    issues = [covered(one.of("reason:unresolved_issue")) for one in evidence]
    for code in ("service", "product", "price"):
        beside = [
            hit
            for one, issue in zip(evidence, issues, strict=True)
            for hit in one.of(f"reason:{code}")
            if hit.weight > TOPIC and not places(hit) & issue
        ]
        found[code] = strength(beside)


def _add_competitor(found: dict[str, float]) -> None:
    """Whoever says what another offers has another."""
    if any(found[code] for code in ("price", "service", "product", "quality")):
        found["competitor"] = max(found["competitor"], 0.75)


def _hinted(evidence: Sequence[Evidence], question: str | None, found: dict[str, float]) -> None:
    """Nothing was told outright: the subject most spoken of is meant, unless it is praised."""
    if question not in ASKS_WHY:
        return
    counts = {code: sum(len(_named(one, code)) for one in evidence) for code in REASONS}
    best = max(counts, key=lambda code: counts[code])
    short = min(len(one.tokens) for one in evidence) <= SHORT
    if counts[best] and (question == "reason" or counts[best] > 1 or short):
        found[best] = min(0.8, 0.45 + 0.15 * counts[best]) if not short else 0.75


def _named(evidence: Evidence, code: str) -> set[int]:
    """The places where words of a subject stand, outside of clauses that praise or clear it."""
    hits = [*evidence.of(f"word:{code}"), *evidence.of(f"reason:{code}")]
    praised = evidence.clauses_that(GLAD) if hits else ()
    return {hit.start for hit in hits if evidence.clauses(hit) not in praised}
