"""Rules and the learned model on one pair of scales: how probable each reason and each intent is.

A rule knows what it says and misses what nobody foresaw; the model guesses at everything. How far either is to be
trusted was learned on texts that no rule was made for (`python -m tests.answers.learn`, `languages/*_scales.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress
from math import copysign, exp
from operator import itemgetter, mul
from typing import NamedTuple

from campaigns.answers.closed import SATISFACTION, Closed
from campaigns.answers.guess import LABELS
from campaigns.answers.intents import Wanted
from campaigns.answers.languages import SCALES
from campaigns.answers.reasons import TOPIC
from campaigns.answers.scoring import Evidence
from campaigns.answers.values import ReasonGuess
from campaigns.facts import REASONS

CLEARLY = 0.75
FAR = 30.0  # beyond, nothing is surer
A_FEW, MANY = 2, 12  # words
# What names a reason's subject; what speaks against an intent.
NAMED = tuple(f"word:{label}" if label in REASONS else f"veto:{label}" for label in LABELS)
FREE = range(len(REASONS))  # where the reasons stand among the labels; the intents come after them
WANTS = range(len(REASONS), len(LABELS))
INTENTS_WEIGHED = LABELS[len(REASONS) :]
SILENT = (0.0,) * len(LABELS)  # a clue that says nothing about any label
SHARED = 13  # clues that speak for or against every label alike
_NAMED = frozenset(NAMED)
_SPOKEN = {label: (f"reason:{label}", f"clear:{label}") for label in REASONS}
_SUBJECTS = frozenset(target for targets in _SPOKEN.values() for target in targets)
_STRENGTHS = itemgetter(*LABELS)
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
    scales = _scales(ruled.language)
    own = [map(mul, weights, clue) for weights, clue in zip(scales.own, _own(ruled, odds), strict=True) if any(clue)]
    shared = compress(scales.shared, _shared(ruled))
    totals = map(sum, zip(map(sum, zip(*own, strict=True)), scales.bias, *shared, strict=True))
    return {
        label: 1 / (1 + exp(-total if -FAR < total < FAR else copysign(FAR, -total)))
        for label, total in zip(LABELS, totals, strict=True)
    }


def clues(place: int, ruled: Ruled, odds: Sequence[float]) -> list[float]:
    """What speaks for and against one label, in the order of the weights in `languages/*_scales.py`."""
    own = [column[place] for column in _own(ruled, odds)]
    return [*(own if place in FREE else own[:-1]), *_shared(ruled)]


@dataclass(frozen=True, slots=True)
class _Scales:
    """The weights of one language, a row a clue and a column a label."""

    bias: Sequence[float]
    own: Sequence[Sequence[float]]
    shared: Sequence[Sequence[float]]


@cache
def _scales(language: str) -> _Scales:
    rows = [SCALES[language][label].weights for label in LABELS]
    own = [row[1:-SHARED] if place in FREE else (*row[1:-SHARED], 0.0) for place, row in enumerate(rows)]
    return _Scales(
        [row[0] for row in rows],
        list(zip(*own, strict=True)),
        list(zip(*(row[-SHARED:] for row in rows), strict=True)),
    )


def _own(ruled: Ruled, odds: Sequence[float]) -> tuple[Sequence[float], ...]:
    """The clues that differ from label to label, a row a clue and a column a label; an intent has one less."""
    likeliest, by_target = _tops(odds), ruled.heard.by_target
    named = [name in by_target for name in NAMED] if not _NAMED.isdisjoint(by_target) else SILENT
    turned = [denied(ruled, label) for label in REASONS] if not _SUBJECTS.isdisjoint(by_target) else ()
    return (
        odds,
        _beside(likeliest),
        _each(likeliest[1].first, likeliest[0].first),
        *_heard(ruled),
        *_told(ruled),
        named,
        (*turned, *SILENT[len(turned) :]),
    )


def _heard(ruled: Ruled) -> tuple[Sequence[float], ...]:
    """How strongly the rules hear a label, and the strongest other of its kind."""
    strengths = _STRENGTHS(ruled.raw)
    if not any(strengths):
        return (SILENT,) * 5
    rivals = _beside(_tops(strengths))
    return (
        strengths,
        [strength >= CLEARLY for strength in strengths],
        [0 < strength < CLEARLY for strength in strengths],
        rivals,
        [strength >= CLEARLY for strength in rivals],
    )


def _told(ruled: Ruled) -> tuple[Sequence[float], ...]:
    """What the rules make of the answer as a whole: for a reason the reasons, for an intent the intent comes first."""
    told, wanted = ruled.told, ruled.wanted.intent
    if not told and wanted is None:
        return (SILENT,) * 4
    is_told = [label in told for label in REASONS]
    return (
        [told.get(label, 0.0) for label in REASONS] + [wanted == label for label in INTENTS_WEIGHED],
        is_told + [wanted not in {None, label} for label in INTENTS_WEIGHED],
        [len(told) > one for one in is_told] + [max(told.values(), default=0.0)] * len(WANTS),
        _each(wanted is not None, bool(told)),
    )


def _each(reason: float, intent: float) -> list[float]:
    return [reason] * len(FREE) + [intent] * len(WANTS)


class _Top(NamedTuple):
    """The two highest among some labels, and which is the highest."""

    place: int
    first: float
    second: float


def _tops(values: Sequence[float]) -> tuple[_Top, _Top]:
    """Of the reasons, and of the intents."""
    return _top(values[: len(FREE)]), _top(values[len(FREE) :])


def _top(values: Sequence[float]) -> _Top:
    second, first = sorted(values)[-2:]
    return _Top(values.index(first), first, second)


def _beside(tops: tuple[_Top, _Top]) -> list[float]:
    """For each label the highest value of another of its kind."""
    found: list[float] = []
    for top, places in zip(tops, (FREE, WANTS), strict=True):
        found += [top.first] * len(places)
        found[places[top.place]] = top.second
    return found


def denied(ruled: Ruled, label: str) -> bool:
    """Whether a reason is spoken of only to say that it was none: "the service was never the problem"."""
    by_target, (said, cleared) = ruled.heard.by_target, _SPOKEN[label]
    if ruled.raw[label] or (said not in by_target and cleared not in by_target):
        return False
    hits = [hit for hit in by_target.get(said, ()) if hit.weight > TOPIC]
    return ruled.heard.cleared(label) != 0 or (bool(hits) and all(hit.negated for hit in hits))


def _shared(ruled: Ruled) -> tuple[float, ...]:
    """What speaks for or against every label alike: each of these holds or does not."""
    question, words, closed = ruled.question, len(ruled.heard.tokens), ruled.closed
    return (
        question is None,
        question == "reason",
        question in {"competition", "improvement"},
        question in {"service", "price"},
        question in {"range", "permission", "may_we_ask"},
        words <= A_FEW,
        words > MANY,
        closed.value is not None,
        closed.confidence >= CLEARLY,
        closed.value in NEGATIVE,
        "hold:on" in ruled.heard.by_target,
        "say:nothing" in ruled.heard.by_target,
        ruled.heard.tokens.asks,
    )


def ruled_by(
    language: str,
    heard: Evidence,
    question: str | None,
    closed: Closed,
    wanted: Wanted,
    reasons: Sequence[ReasonGuess],
    strengths: Mapping[str, float],
) -> Ruled:
    """What the rules say, put together for the scales; `strengths` are those of reasons and intents."""
    told = {guess.code: guess.confidence for guess in reasons}
    judged = COMPLAINED_OF.get(question or "")
    if judged and closed.value in NEGATIVE:
        told[judged] = max(told.get(judged, 0.0), closed.confidence)
    raw = dict(strengths)
    if wanted.intent in raw:
        raw[wanted.intent] = max(raw[wanted.intent], wanted.confidence)
    return Ruled(language, heard, question, closed, wanted, told, raw)
