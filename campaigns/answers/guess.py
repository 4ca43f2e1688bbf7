"""What words alone make likely: a linear model over words, pairs and pieces of words, learned from labelled texts.

It knows nothing of the rules; `weighing.py` lays both on the scales. Its weights are data
(`languages/*_weights.py`), written by `python -m tests.answers.learn`. They are whole numbers and their sums stay below
2**24, where single precision holds every whole number: the same text gives the same result on every machine.
"""

from __future__ import annotations

from base64 import b85decode
from bisect import bisect_right
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import sqrt
from typing import TypeVar
from zlib import decompress

import numpy as np
import numpy.typing as npt

from campaigns.answers.languages import WEIGHTS
from campaigns.answers.remembered import Remembered
from campaigns.answers.values import INTENTS
from campaigns.facts import REASONS

LABELS = (*REASONS, *(intent for intent in INTENTS if intent != "unresolved_issue"))  # an open issue is a reason too
PIECES = (3, 4, 5)  # letters of a piece of a word
SHARES = {"w": 10, "b": 10, "c": 3}  # word, pair, piece: in tenths
SCALE = 3.0
STEP = 50  # a weight of 1 is written as so many
ASKED = (None, "reason", "service", "price", "competition", "improvement", "range", "permission", "may_we_ask")
LENGTHS = (2, 4, 15)  # a word alone, a few, many

Name = TypeVar("Name", bound=Hashable)
_Around = tuple[str | None, int, bool]  # the question, of what length, whether it asks back


def features(words: Sequence[str]) -> Iterator[str]:
    """What the model looks at in folded words; `^` and `$` are the borders of the text."""
    for word in words:
        yield f"w{word}"
        yield from (f"c{piece}" for piece in _pieces(word))
    yield from (f"b{before}+{word}" for before, word in _pairs(words))


def _pieces(word: str) -> Sequence[str]:
    framed = f"_{word}_"
    return [framed[at : at + length] for length in PIECES for at in range(len(framed) - length + 1)]


def _pairs(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    return pairwise(("^", *words, "$"))


def surroundings(words: Sequence[str], question: str | None, asks: bool) -> Iterator[str]:
    """What stands around the words: the question that was asked, how long the answer is, whether it asks back."""
    return _named(_around(words, question, asks))


def _around(words: Sequence[str], question: str | None, asks: bool) -> _Around:
    return question if question in ASKED else None, bisect_right(LENGTHS, len(words)), asks


def _named(around: _Around) -> Iterator[str]:
    question, long, asks = around
    yield f"q{question}"
    yield f"l{long}"
    if asks:
        yield "asks"


def log_odds(words: Sequence[str], question: str | None, asks: bool, language: str) -> list[float]:
    """How likely each label is by the words alone, above 0 when rather so, in the order of LABELS."""
    model = _model(language)
    known = set().union(*[model.of_word[word] for word in words], _known(model.pairs, _pairs(words)))
    total = _before_a_word(language, _around(words, question, asks))
    if known:
        rows = model.shared.take(np.fromiter(known, np.intp, len(known)), axis=0)
        sums = model.ones[: len(known)] @ rows.astype(np.float32)
        total = total + sums[:-1] * (SCALE / STEP / sqrt(sums[-1]))
    found: list[float] = total.tolist()
    return found


def knows(word: str, language: str) -> bool:
    """Whether a folded word stood in more than one of the texts that were learned from."""
    return word in _model(language).words


def _known(places: Mapping[Name, int], names: Iterable[Name]) -> list[int]:
    return [at for at in map(places.get, names) if at is not None]


def _parted(pair: str) -> tuple[str, str]:
    """Both words of a pair; the first may be a plus itself."""
    middle = pair.index("+", 1)
    return pair[:middle], pair[middle + 1 :]


class _Model:
    """The weights of one language."""

    def __init__(self, names: str, packed: str, bias: Sequence[int]) -> None:
        every = names.split()
        places: dict[str, dict[str, int]] = {}  # where a feature stands, by its kind
        for at, name in enumerate(every):
            places.setdefault(name[0], {})[name[1:]] = at
        self.words, pairs, self._pieces = (places[kind] for kind in SHARES)
        self.pairs = {_parted(name): at for name, at in pairs.items()}
        self._around = {name: at for at, name in enumerate(every) if name[0] not in SHARES}
        raw = np.frombuffer(decompress(b85decode("".join(packed.split()))), dtype=np.int8)
        self._weights = raw.reshape(len(LABELS), len(every)).T  # a row a feature, a column a label
        shares = np.array([[SHARES.get(name[0], 0)] for name in every], dtype=np.int16)
        shared = np.hstack([self._weights * shares, shares**2])  # by the share of their kind; last, its square
        self.shared = np.ascontiguousarray(shared)  # a row lies together: the memory is read once a feature
        self.ones = np.ones(len(every), dtype=np.float32)
        self._bias = np.array(bias) / STEP
        self.of_word = Remembered(self._of_word)

    def _of_word(self, word: str) -> frozenset[int]:
        """Where the features of one word stand."""
        return frozenset((*_known(self.words, (word,)), *_known(self._pieces, _pieces(word))))

    def before_a_word(self, around: Iterable[str]) -> npt.NDArray[np.float64]:
        """What is likely by what stands around, before a word is said."""
        total: npt.NDArray[np.float64] = self._weights[_known(self._around, around)].sum(axis=0) / STEP + self._bias
        return total


@cache
def _before_a_word(language: str, around: _Around) -> npt.NDArray[np.float64]:
    return _model(language).before_a_word(_named(around))


@cache
def _model(language: str) -> _Model:
    return _Model(*WEIGHTS[language])
