"""What words alone make likely: a linear model over words, pairs and pieces of words, learned from labelled texts.

It knows nothing of the rules; `weighing.py` lays both on the scales. Its weights are data
(`languages/*_weights.py`), written by `python -m tests.answers.learn`. They are whole numbers and are added as whole
numbers: the same text gives the same result on every machine.
"""

from __future__ import annotations

from base64 import b85decode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, pairwise
from math import sqrt
from zlib import decompress

import numpy as np
import numpy.typing as npt

from campaigns.answers.languages import WEIGHTS
from campaigns.answers.values import INTENTS
from campaigns.facts import REASONS

LABELS = (*REASONS, *(intent for intent in INTENTS if intent != "unresolved_issue"))  # an open issue is a reason too
PIECES = (3, 4, 5)  # letters of a piece of a word
SHARES = {"w": 10, "b": 6, "c": 3}  # word, pair, piece: in tenths
SCALE = 3.0
STEP = 50  # a weight of 1 is written as so many
ASKED = (None, "reason", "service", "price", "competition", "improvement", "range", "permission", "may_we_ask")
LENGTHS = (2, 4, 15)  # a word alone, a few, many

Counts = npt.NDArray[np.int32]


def features(words: Sequence[str]) -> Iterator[str]:
    """What the model looks at in folded words; `^` and `$` are the borders of the text."""
    for word in words:
        yield from _of_word(word)
    yield from _pairs(words)


def _of_word(word: str) -> Iterator[str]:
    yield f"w{word}"
    framed = f"_{word}_"
    for length in PIECES:
        for at in range(len(framed) - length + 1):
            yield f"c{framed[at : at + length]}"


def _pairs(words: Sequence[str]) -> Iterator[str]:
    return (f"b{before}+{word}" for before, word in pairwise(("^", *words, "$")))


def surroundings(words: Sequence[str], question: str | None, asks: bool) -> Iterator[str]:
    """What stands around the words: the question that was asked, how long the answer is, whether it asks back."""
    yield f"q{question if question in ASKED else None}"
    yield f"l{sum(len(words) >= length for length in LENGTHS)}"
    if asks:
        yield "asks"


def log_odds(words: Sequence[str], question: str | None, asks: bool, language: str) -> tuple[float, ...]:
    """How likely each label is by the words alone, above 0 when rather so, in the order of LABELS."""
    model = _model(language)
    places = model.places
    known = list({*chain.from_iterable(_places(language, word) for word in words), *_known(places, _pairs(words))})
    around = _known(places, surroundings(words, question, asks))
    total = model.weights[around].sum(axis=0) / STEP
    if known:
        length = sqrt(int(model.squares[known].sum()))
        total += (model.shared[known].sum(axis=0)) * (SCALE / STEP / length)
    return tuple((total + model.bias).tolist())


def _known(places: Mapping[str, int], names: Iterable[str]) -> list[int]:
    return [at for at in map(places.get, names) if at is not None]


@lru_cache(maxsize=50_000)  # more words than any firm's customers use
def _places(language: str, word: str) -> frozenset[int]:
    """Where the features of one word stand: most words come again and again."""
    return frozenset(_known(_model(language).places, _of_word(word)))


@dataclass(frozen=True, eq=False)
class _Model:
    places: dict[str, int]
    weights: Counts  # a row a feature, a column a label
    shared: Counts  # the same, by the share of the feature's kind
    squares: Counts
    bias: npt.NDArray[np.float64]


@cache
def _model(language: str) -> _Model:
    names, packed, bias = WEIGHTS[language]
    places = {name: at for at, name in enumerate(names.split())}
    raw = np.frombuffer(decompress(b85decode("".join(packed.split()))), dtype=np.int8)
    weights = raw.reshape(len(LABELS), len(places)).T.astype(np.int32)
    shares = np.array([SHARES.get(name[0], 0) for name in places], dtype=np.int32)
    return _Model(places, weights, weights * shares[:, None], shares**2, np.array(bias) / STEP)
