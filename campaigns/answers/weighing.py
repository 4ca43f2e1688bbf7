"""Rules and the learned model on one pair of scales: how probable each reason and each intent is.

A rule knows what it says and misses what nobody foresaw; the model guesses at everything. How far either is to be
trusted was learned on texts that no rule was made for (`python -m tests.answers.learn`, `languages/scales.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

from campaigns.answers.closed import SATISFACTION, Closed
from campaigns.answers.guess import LABELS
from campaigns.answers.intents import Wanted
from campaigns.answers.languages import SCALES
from campaigns.answers.languages.shape import Scale
from campaigns.answers.reasons import TOPIC
from campaigns.answers.scoring import Evidence
from campaigns.answers.values import ReasonGuess
from campaigns.facts import REASONS

CLEARLY = 0.75
A_FEW, MANY = 2, 12  # words
FREE = range(len(REASONS))  # where the reasons stand among the labels; the intents come after them
WANTS = range(len(REASONS), len(LABELS))
NEGATIVE = frozenset({*SATISFACTION[:2], "too_high", "rather_high"})
COMPLAINED_OF = {"service": "service", "price": "price"}  # question -> what a bad judgement is the reason of


@dataclass(frozen=True, slots=True)
class Ruled:
    """What the rules make of an answer, before anything is weighed."""

    language: str
    heard: Evidence
    question: str | None
    closed: Closed
    wanted: Wanted
    told: Mapping[str, float]  # reasons with their confidence
    raw: Mapping[str, float]  # strength of every label, told or not


def weigh(ruled: Ruled, odds: Sequence[float]) -> dict[str, float]:
    """The probability of each label."""
    shared = _shared(ruled)
    scales = SCALES[ruled.language]
    return {label: _probability(scales[label], clues(place, ruled, odds, shared)) for place, label in enumerate(LABELS)}


def clues(place: int, ruled: Ruled, odds: Sequence[float], shared: Sequence[float] | None = None) -> list[float]:
    """What speaks for and against one label, in the order of the weights in `languages/scales.py`."""
    label, own = LABELS[place], FREE if place in FREE else WANTS
    raw, told = ruled.raw, ruled.told
    strength = raw[label]
    rival = max(raw[LABELS[other]] for other in own if other != place)
    found = [
        odds[place],
        max(odds[other] for other in own if other != place),
        max(odds[other] for other in (WANTS if place in FREE else FREE)),
        strength,
        float(strength >= CLEARLY),
        float(0 < strength < CLEARLY),
        rival,
        float(rival >= CLEARLY),
    ]
    if place in FREE:
        found += [
            told.get(label, 0.0),
            float(label in told),
            float(len(told) > (label in told)),
            float(ruled.wanted.intent is not None),
            float(f"word:{label}" in ruled.heard.by_target),
            float(denied(ruled, label)),
        ]
    else:
        wanted = ruled.wanted.intent
        found += [
            float(wanted == label),
            float(wanted not in {None, label}),
            max(told.values(), default=0.0),
            float(bool(told)),
            float(f"veto:{label}" in ruled.heard.by_target),
        ]
    return [*found, *(_shared(ruled) if shared is None else shared)]


def denied(ruled: Ruled, label: str) -> bool:
    """Whether a reason is spoken of only to say that it was none: "the service was never the problem"."""
    if ruled.raw[label]:
        return False
    said = [hit for hit in ruled.heard.by_target.get(f"reason:{label}", ()) if hit.weight > TOPIC]
    return f"clear:{label}" in ruled.heard.by_target or (bool(said) and all(hit.negated for hit in said))


def _shared(ruled: Ruled) -> tuple[float, ...]:
    """What speaks for or against every label alike."""
    question, words, closed = ruled.question, len(ruled.heard.tokens), ruled.closed
    return (
        float(question is None),
        float(question == "reason"),
        float(question in {"competition", "improvement"}),
        float(question in {"service", "price"}),
        float(question in {"range", "permission", "may_we_ask"}),
        float(words <= A_FEW),
        float(words > MANY),
        float(closed.value is not None),
        float(closed.confidence >= CLEARLY),
        float(closed.value in NEGATIVE),
        float("hold:on" in ruled.heard.by_target),
        float("say:nothing" in ruled.heard.by_target),
        float(ruled.heard.tokens.asks),
    )


def ruled_by(
    language: str,
    heard: Sequence[Evidence],
    question: str | None,
    closed: Closed,
    wanted: Wanted,
    reasons: Sequence[ReasonGuess],
    strengths: Mapping[str, float],
) -> Ruled:
    """What the rules say, put together for the scales; `strengths` are those of the reasons."""
    told = {guess.code: guess.confidence for guess in reasons}
    judged = COMPLAINED_OF.get(question or "")
    if judged and closed.value in NEGATIVE:
        told[judged] = max(told.get(judged, 0.0), closed.confidence)
    raw = dict(strengths)
    for place in WANTS:
        label = LABELS[place]
        raw[label] = max(one.strength(f"intent:{label}") for one in heard)
    if wanted.intent in raw:
        raw[wanted.intent] = max(raw[wanted.intent], wanted.confidence)
    return Ruled(language, heard[0], question, closed, wanted, told, raw)


def _probability(scale: Scale, found: Sequence[float]) -> float:
    bias, *weights = scale.weights
    total = bias + sum(weight * clue for weight, clue in zip(weights, found, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))
