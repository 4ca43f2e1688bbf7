"""What words alone make likely: a linear model over words, pairs and pieces of words, learned from labelled texts.

It knows nothing of the rules; `weighing.py` lays both on the scales. Its weights are data
(`languages/*_weights.py`), written by `python -m tests.answers.learn`. What a text makes likely is a sum of what each
of its words and of its pairs does, so that a word is looked into once and then remembered. All are whole numbers: the
same text gives the same result on every machine.
"""

from __future__ import annotations

from base64 import b85decode
from bisect import bisect_right
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import sqrt
from struct import Struct
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
# A row of whole numbers is kept as one number, 32 bits each, so that rows are added like numbers. Each stays within its
# bits, whatever a text of `tokens.LONGEST` adds; negative ones are raised by half while they are taken apart.
PARTS = Struct(f"<{len(LABELS) + 1}I")
HALF = 1 << 31
RAISED = sum(HALF << 32 * place for place in range(len(LABELS) + 1))
_Around = tuple[str | None, int, bool]  # the question, of what length, whether it asks back


def features(words: Sequence[str]) -> Iterator[str]:
    """What the model looks at in folded words; `^` and `$` are the borders of the text.

    A word that is said again says nothing new; a piece counts once for each word that has it.
    """
    for word in set(words):
        yield f"w{word}"
        yield from (f"c{piece}" for piece in _pieces(word))
    yield from (f"b{before}+{word}" for before, word in _pairs(words))


def _pieces(word: str) -> Collection[str]:
    framed = f"_{word}_"
    return {framed[at : at + length] for length in PIECES for at in range(len(framed) - length + 1)}


def _pairs(words: Sequence[str]) -> Collection[tuple[str, str]]:
    return set(pairwise(("^", *words, "$")))


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
    said = sum(map(model.of_word.__getitem__, set(words))) + sum(_known(model.pairs, _pairs(words)))
    around = _around(words, question, asks)
    if not said:
        return list(_before_a_word(language, around))
    *sums, squares = _numbers(said)
    share = SCALE / STEP / sqrt(squares)
    return [before + one * share for before, one in zip(_before_a_word(language, around), sums, strict=True)]


def knows(word: str, language: str) -> bool:
    """Whether a folded word stood in more than one of the texts that were learned from."""
    return word in _model(language).words


def _known(told: Mapping[Name, int], names: Iterable[Name]) -> Iterator[int]:
    return filter(None, map(told.get, names))


def _together(rows: npt.NDArray[np.int32]) -> list[int]:
    """Each row of numbers as one number of which each is a part, so that rows are added like numbers."""
    raised = (rows.astype(np.int64) + HALF).astype(np.uint32).astype("<u4")
    return [int.from_bytes(row.tobytes(), "little") - RAISED for row in raised]


def _numbers(together: int) -> list[int]:
    """The numbers of which one was made, or the sums of those of several."""
    return [one - HALF for one in PARTS.unpack((together + RAISED).to_bytes(PARTS.size, "little"))]


def _parted(pair: str) -> tuple[str, str]:
    """Both words of a pair; the first may be a plus itself."""
    middle = pair.index("+", 1)
    return pair[:middle], pair[middle + 1 :]


class _Model:
    """The weights of one language.

    What a feature makes likely is one number made of many: of its weight for each label by the share of its kind and,
    last, of the square of this share.
    """

    def __init__(self, names: str, packed: str, bias: Sequence[int]) -> None:
        every = names.split()
        raw = np.frombuffer(decompress(b85decode("".join(packed.split()))), dtype=np.int8)
        weights = raw.reshape(len(LABELS), len(every)).T  # a row a feature, a column a label
        shares = np.array([[SHARES.get(name[0], 0)] for name in every], dtype=np.int32)
        told: dict[str, dict[str, int]] = {}  # by kind
        for name, row in zip(every, _together(np.hstack([weights * shares, shares**2])), strict=True):
            told.setdefault(name[0], {})[name[1:]] = row
        self.words, pairs, self._pieces = (told[kind] for kind in SHARES)
        self.pairs = {_parted(name): row for name, row in pairs.items()}
        self._around = {name: row for name, row in zip(every, weights, strict=True) if name[0] not in SHARES}
        self._bias = np.array(bias)
        self.of_word = Remembered(self._of_word)

    def _of_word(self, word: str) -> int:
        """What one word and its pieces make likely together."""
        return self.words.get(word, 0) + sum(_known(self._pieces, _pieces(word)))

    def before_a_word(self, around: Iterable[str]) -> list[float]:
        """What is likely by what stands around, before a word is said."""
        rows = [self._around[name] for name in around if name in self._around]
        total: npt.NDArray[np.float64] = (np.sum(rows, axis=0) + self._bias) / STEP
        return [float(one) for one in total]


@cache
def _before_a_word(language: str, around: _Around) -> Sequence[float]:
    return _model(language).before_a_word(_named(around))


@cache
def _model(language: str) -> _Model:
    return _Model(*WEIGHTS[language])
