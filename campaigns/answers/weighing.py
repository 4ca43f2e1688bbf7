"""Rules and the learned model on one pair of scales: how probable each reason and each intent is.

A rule knows what it says and misses what nobody foresaw; the model guesses at everything. How far either is to be
trusted was learned on texts that no rule was made for (`python -m tests.answers.learn`, `languages/*_scales.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import compress
from math import exp
from operator import itemgetter
from typing import NamedTuple

from campaigns.answers.closed import SATISFACTION, Closed
from campaigns.answers.guess import LABELS
from campaigns.answers.intents import Wanted
from campaigns.answers.languages import SCALES
from campaigns.answers.reasons import TOPIC
from campaigns.answers.scoring import Evidence
from campaigns.answers.values import ReasonGuess
from campaigns.facts import REASONS
from campaigns.makers import maker

CLEARLY = 0.75
FAR = 30.0  # beyond, nothing is less likely
A_FEW, MANY = 2, 12  # words
# What names a reason's subject; what speaks against an intent.
NAMED = tuple(f"word:{label}" if label in REASONS else f"veto:{label}" for label in LABELS)
FREE = range(len(REASONS))  # where the reasons stand among the labels; the intents come after them
WANTS = range(len(REASONS), len(LABELS))
INTENTS_WEIGHED = LABELS[len(REASONS) :]
PLACE = {label: place for place, label in enumerate(LABELS)}
PLACE_OF_NAMED = {name: place for place, name in enumerate(NAMED)}
KEPT = 20_000  # of what rules hear; more than a firm's customers say in a week
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


_ruled = maker(Ruled)


class Clue(NamedTuple):
    """What one clue says: the same of every reason and of every intent, but for some labels, by their place."""

    reasons: float
    intents: float
    others: Mapping[int, float]

    def at(self, place: int) -> float:
        return self.others.get(place, self.reasons if place in FREE else self.intents)


class _Said(NamedTuple):
    """What the rules heard, as far as it is weighed; the same of many texts."""

    shared: tuple[bool, ...]
    strengths: tuple[float, ...]
    told: tuple[tuple[str, float], ...]
    wanted: str | None
    named: frozenset[str]  # targets
    turned: tuple[int, ...]  # places of reasons that are spoken of and denied


NOTHING = Clue(0.0, 0.0, {})


def weigh(ruled: Ruled, odds: Sequence[float]) -> dict[str, float]:
    """The probability of each label."""
    scales, (reasons, intents) = _scales(ruled.language), _tops(odds)
    weights = zip(
        _of_rules(ruled.language, _said(ruled)), odds, scales.odds, scales.reasons, scales.intents, strict=True
    )
    totals = [
        rules + odd * own + reasons.first * one + intents.first * other for rules, odd, own, one, other in weights
    ]
    for top in (reasons, intents):
        totals[top.place] += (top.second - top.first) * scales.beside[top.place]
    return {label: 1 / (1 + exp(-total if total > -FAR else FAR)) for label, total in zip(LABELS, totals, strict=True)}


def clues(place: int, ruled: Ruled, odds: Sequence[float]) -> list[float]:
    """What speaks for and against one label, in the order of the weights in `languages/*_scales.py`."""
    said, (reasons, intents) = _said(ruled), _tops(odds)
    beside, of_others = _beside(reasons, intents), Clue(intents.first, reasons.first, {})
    own = [odds[place], *(clue.at(place) for clue in (beside, of_others, *_clues(said)))]
    return [*(own if place in FREE else own[:-1]), *said.shared]


@dataclass(frozen=True, slots=True)
class _Scales:
    """The weights of one language, a row a clue and a column a label."""

    bias: Sequence[float]
    odds: Sequence[float]
    beside: Sequence[float]  # of the likeliest other label of its kind
    reasons: Sequence[float]  # of the likeliest reason: beside another reason, or of the other kind
    intents: Sequence[float]  # of the likeliest intent
    rules: Sequence[Sequence[float]]
    shared: Sequence[Sequence[float]]


@cache
def _scales(language: str) -> _Scales:
    rows = [SCALES[language][label].weights for label in LABELS]
    own = [row[1:-SHARED] if place in FREE else (*row[1:-SHARED], 0.0) for place, row in enumerate(rows)]
    odds, beside, across, *rules = zip(*own, strict=True)
    shared = list(zip(*(row[-SHARED:] for row in rows), strict=True))
    of_reasons = [(beside if place in FREE else across)[place] for place in range(len(LABELS))]
    of_intents = [(across if place in FREE else beside)[place] for place in range(len(LABELS))]
    return _Scales([row[0] for row in rows], odds, beside, of_reasons, of_intents, rules, shared)


@lru_cache(maxsize=KEPT)
def _of_rules(language: str, said: _Said) -> Sequence[float]:
    """What the rules add to each label, with what speaks for or against every label alike."""
    scales = _scales(language)
    totals = list(_of_all_labels(language, said.shared))
    for clue, weights in zip(_clues(said), scales.rules, strict=True):
        if clue is NOTHING:
            continue
        reasons, intents, others = clue
        for same, kind in ((reasons, FREE), (intents, WANTS)):
            if same:
                for place in kind:
                    totals[place] += same * weights[place]
        for place, one in others.items():
            totals[place] += (one - (reasons if place in FREE else intents)) * weights[place]
    return totals


@lru_cache(maxsize=KEPT)
def _of_all_labels(language: str, shared: tuple[bool, ...]) -> Sequence[float]:
    """What a label has before anything is heard, with what speaks for or against all labels alike."""
    scales = _scales(language)
    return list(map(sum, zip(scales.bias, *compress(scales.shared, shared), strict=True)))


def _said(ruled: Ruled) -> _Said:
    by_target = ruled.heard.by_target
    spoken_of = not _SUBJECTS.isdisjoint(by_target)
    return _Said(
        _shared(ruled),
        _STRENGTHS(ruled.raw),
        tuple(ruled.told.items()),
        ruled.wanted.intent,
        _NAMED.intersection(by_target),
        tuple([place for place in FREE if denied(ruled, LABELS[place])]) if spoken_of else (),
    )


def _clues(said: _Said) -> tuple[Clue, ...]:
    """The clues of the rules that differ from label to label; the last is one of reasons alone."""
    return *_heard(said), *_told(said), _true([PLACE_OF_NAMED[name] for name in said.named]), _true(said.turned)


def _true(places: Sequence[int]) -> Clue:
    return Clue(0.0, 0.0, dict.fromkeys(places, 1.0)) if places else NOTHING


def _heard(said: _Said) -> tuple[Clue, ...]:
    """How strongly the rules hear a label, and the strongest other of its kind."""
    if not any(said.strengths):
        return (NOTHING,) * 5
    heard = {place: strength for place, strength in enumerate(said.strengths) if strength}
    rivals = _beside(*_tops(said.strengths))
    return (
        Clue(0.0, 0.0, heard),
        _true([place for place, strength in heard.items() if strength >= CLEARLY]),
        _true([place for place, strength in heard.items() if strength < CLEARLY]),
        rivals,
        Clue(
            rivals.reasons >= CLEARLY,
            rivals.intents >= CLEARLY,
            {place: strength >= CLEARLY for place, strength in rivals.others.items()},
        ),
    )


def _told(said: _Said) -> tuple[Clue, ...]:
    """What the rules make of the answer as a whole: for a reason the reasons, for an intent the intent comes first."""
    if not said.told and said.wanted is None:
        return (NOTHING,) * 4
    reasons = {PLACE[label]: sure for label, sure in said.told}
    intent = {PLACE[said.wanted]: 1.0} if said.wanted in INTENTS_WEIGHED else {}
    wants = said.wanted is not None
    return (
        Clue(0.0, 0.0, {**reasons, **intent}),
        Clue(0.0, wants, {**dict.fromkeys(reasons, 1.0), **dict.fromkeys(intent, 0.0)}),
        Clue(
            bool(reasons), max(reasons.values(), default=0.0), dict.fromkeys(reasons if len(reasons) == 1 else (), 0.0)
        ),
        Clue(wants, bool(reasons), {}),
    )


class _Top(NamedTuple):
    """The two highest among labels of one kind, and which is the highest."""

    place: int
    first: float
    second: float


def _tops(values: Sequence[float]) -> tuple[_Top, _Top]:
    """Of the reasons, and of the intents."""
    return _top(values, FREE), _top(values, WANTS)


def _top(values: Sequence[float], kind: range) -> _Top:
    mine = values[kind.start : kind.stop]
    second, first = sorted(mine)[-2:]
    return _Top(kind.start + mine.index(first), first, second)


def _beside(reasons: _Top, intents: _Top) -> Clue:
    """For each label the highest value of another of its kind."""
    return Clue(reasons.first, intents.first, {reasons.place: reasons.second, intents.place: intents.second})


def denied(ruled: Ruled, label: str) -> bool:
    """Whether a reason is spoken of only to say that it was none: "the service was never the problem"."""
    by_target, (said, cleared) = ruled.heard.by_target, _SPOKEN[label]
    if ruled.raw[label] or (said not in by_target and cleared not in by_target):
        return False
    hits = [hit for hit in by_target.get(said, ()) if hit.weight > TOPIC]
    return ruled.heard.cleared(label) != 0 or (bool(hits) and all(hit.negated for hit in hits))


def _shared(ruled: Ruled) -> tuple[bool, ...]:
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
    return _ruled(language, heard, question, closed, wanted, told, raw)
