"""Rules and the learned model on one pair of scales: how probable each reason and each intent is.

A rule knows what it says and misses what nobody foresaw; the model guesses at everything. How far either is to be
trusted was learned on texts that no rule was made for (`python -m tests.answers.learn`, `languages/*_scales.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from operator import mul

from campaigns.answers.closed import SATISFACTION, Closed
from campaigns.answers.guess import LABELS
from campaigns.answers.intents import Wanted
from campaigns.answers.languages import SCALES
from campaigns.answers.reasons import TOPIC
from campaigns.answers.scoring import Evidence, strongest
from campaigns.answers.values import ReasonGuess
from campaigns.facts import REASONS

CLEARLY = 0.75
A_FEW, MANY = 2, 12  # words
# What names a reason's subject; what speaks against an intent.
NAMED = tuple(f"word:{label}" if label in REASONS else f"veto:{label}" for label in LABELS)
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
    tops, shared = _tops(ruled, odds), _shared(ruled)
    said = [(at, clue) for at, clue in enumerate(shared, -len(shared)) if clue]
    found = {}
    for place, (label, scale) in enumerate(SCALES[ruled.language].items()):
        weights = scale.weights  # the bias, then those of a label's own clues, last those of the shared
        total = weights[0] + sum(map(mul, weights[1:], _own(place, ruled, odds, tops)))
        for at, clue in said:
            total += weights[at] * clue
        found[label] = _probability(total)
    return found


def clues(place: int, ruled: Ruled, odds: Sequence[float]) -> list[float]:
    """What speaks for and against one label, in the order of the weights in `languages/*_scales.py`."""
    return [*_own(place, ruled, odds, _tops(ruled, odds)), *_shared(ruled)]


@dataclass(frozen=True, slots=True)
class _Top:
    """The two highest among some labels, and which is the highest."""

    place: int
    first: float
    second: float

    def beside(self, place: int) -> float:
        return self.second if place == self.place else self.first


def _top(values: Sequence[float], places: range) -> _Top:
    first, second = sorted(places, key=values.__getitem__, reverse=True)[:2]
    return _Top(first, values[first], values[second])


def _tops(ruled: Ruled, odds: Sequence[float]) -> tuple[_Top, _Top, _Top, _Top]:
    raw = [ruled.raw[label] for label in LABELS]
    return _top(odds, FREE), _top(odds, WANTS), _top(raw, FREE), _top(raw, WANTS)


def _own(place: int, ruled: Ruled, odds: Sequence[float], tops: tuple[_Top, _Top, _Top, _Top]) -> tuple[float, ...]:
    label, reason = LABELS[place], place in FREE
    told, by_target = ruled.told, ruled.heard.by_target
    free, wants, raw_free, raw_wants = tops
    strength, wanted = ruled.raw[label], ruled.wanted.intent
    rival = (raw_free if reason else raw_wants).beside(place)
    found = (
        odds[place],
        (free if reason else wants).beside(place),
        (wants if reason else free).first,
        strength,
        strength >= CLEARLY,
        0 < strength < CLEARLY,
        rival,
        rival >= CLEARLY,
    )
    if reason:
        is_told = label in told
        return (
            *found,
            told.get(label, 0.0),
            is_told,
            len(told) > is_told,
            wanted is not None,
            NAMED[place] in by_target,
            denied(ruled, label),
        )
    return (
        *found,
        wanted == label,
        wanted not in {None, label},
        max(told.values(), default=0.0),
        bool(told),
        NAMED[place] in by_target,
    )


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
        raw[label] = strongest(heard, f"intent:{label}")
    if wanted.intent in raw:
        raw[wanted.intent] = max(raw[wanted.intent], wanted.confidence)
    return Ruled(language, heard[0], question, closed, wanted, told, raw)


def _probability(total: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))
