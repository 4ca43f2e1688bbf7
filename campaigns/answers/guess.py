"""A guess where no rule spoke: a small linear model over words, pairs and letters, learned from the training texts.

It decides nothing that a rule has decided. Its weights are data in sight (`languages/*_weights.py`), written by
`python -m tests.answers.learn`; a positive weight speaks for a label, a negative one against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, sqrt

from campaigns.answers.languages import WEIGHTS

LETTERS = 4  # of a piece of a word
SHARE = {"w": 1.0, "b": 0.6, "c": 0.35}  # words, pairs of words, pieces of words
SCALE = 3.0
TENTHS = 10


@dataclass(frozen=True, slots=True)
class Guess:
    """The label that fits best: a reason or an intent, and how probable it is among all labels."""

    label: str
    probability: float


def features(words: Sequence[str]) -> Iterator[str]:
    """What the model looks at: each folded word, each pair, each piece of four letters with its borders."""
    before = ""
    for word in words:
        yield f"w{word}"
        yield f"b{before}+{word}"
        framed = f"_{word}_"
        for at in range(len(framed) - LETTERS + 1):
            yield f"c{framed[at : at + LETTERS]}"
        before = word
    yield f"b{before}+"


def guess(words: Sequence[str], language: str) -> Guess | None:
    """The best label, or None when the model knows nothing of these words."""
    model = _model(language)
    known = [feature for feature in set(features(words)) if feature in model.weights]
    if not known:
        return None
    length = sqrt(sum(SHARE[feature[0]] ** 2 for feature in known))
    scores = list(model.bias)
    for feature in sorted(known):  # one order of adding, one result on every machine
        share = SHARE[feature[0]] / length * SCALE
        for label, weight in model.weights[feature]:
            scores[label] += share * weight
    top = max(scores)
    best = scores.index(top)
    return Guess(model.labels[best], 1 / sum(exp(score - top) for score in scores))


@dataclass(frozen=True)
class _Model:
    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, tuple[tuple[int, float], ...]]


@cache
def _model(language: str) -> _Model:
    weights: dict[str, list[tuple[int, float]]] = {}
    bias: list[float] = []
    for label, lines in enumerate(WEIGHTS[language].values()):
        first, *rest = lines.split()
        bias.append(int(first) / TENTHS)
        for entry in rest:
            feature, _, weight = entry.rpartition(":")
            weights.setdefault(feature, []).append((label, int(weight) / TENTHS))
    kept = {feature: tuple(some) for feature, some in weights.items()}
    return _Model(tuple(WEIGHTS[language]), tuple(bias), kept)
