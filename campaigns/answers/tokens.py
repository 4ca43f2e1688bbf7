"""From characters to folded tokens with their clauses and sentences: spelling is made equal before meaning."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from campaigns.answers.remembered import Remembered
from campaigns.makers import maker

LONGEST = 2400  # characters that are read: the beginning and the end of anything longer

_PIECE = re.compile(r"[^\W_]+(?:[.,:]\d+)*(?:['’`´][^\W_]+)*|\n|(?<=\s)-(?=\s)|[^\s\w-]")
_APOSTROPHE = re.compile("['’`´]")
_REPEATED = re.compile(r"([^\W\d_])\1{2,}")
_BREAKS_SENTENCE = frozenset(".!?;\n…")
_BREAKS_CLAUSE = frozenset(",:()–—-/|")
_DROPPED = frozenset("'’`´\"„“”‚‘»«*_~\ufe0f\u200d🏻🏼🏽🏾🏿")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_ACCENTS = dict(zip("àáâãåçèéêëìíîïñòóôõùúûýÿøœæäöüı", "aaaaaceeeeiiiinoooouuuyyoaaaoui", strict=True))
_PLAIN = {**_ACCENTS, "ß": "ss", "\u0307": ""}  # the last: the dot that is left of a Turkish İ
_UMLAUTS = re.compile(r"([ao])e|(?<![aeq])ue")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Folded words in order; `clause` and `sentence` number the part each stands in."""

    words: tuple[str, ...]
    clause: tuple[int, ...]
    sentence: tuple[int, ...]
    asks: bool = False  # ends with, or contains, a question mark

    def __len__(self) -> int:
        return len(self.words)


_tokens = maker(Tokens)

Fold = Callable[[str], str]


def fold_plain(text: str) -> str:
    """Lower case, no accents, no letter thrice."""
    bare = _bare_letters(text)
    return bare if len(set(bare)) > len(bare) - 2 else _REPEATED.sub(r"\1", bare)  # most words: none is there thrice


def _bare_letters(text: str) -> str:
    """Lower case, no accents."""
    low = text.lower()
    return low if low.isascii() else _FOREIGN.sub(lambda found: _PLAIN.get(found[0], found[0]), low)


def fold_german(text: str) -> str:
    """The same, and ä, ae and a written for it become one letter, so that 'spät', 'spaet' and 'spat' are equal."""
    plain = fold_plain(text)
    written_out = "ae" in plain or "oe" in plain or "ue" in plain
    return _UMLAUTS.sub(lambda found: found.group(1) or "u", plain) if written_out else plain


def tokenise(text: str, words_of: Mapping[str, tuple[str, ...]], adversative: Collection[str] = ()) -> Tokens:
    """Words with their places; `words_of` a piece, see `spelling_of`. An adversative opens a new clause."""
    words: list[str] = []
    clauses: list[int] = []
    sentences: list[int] = []
    clause = sentence = 0
    asks = False
    for piece in _PIECE.findall(_bare_letters(_shortened(text))):
        if piece in _BREAKS_SENTENCE:
            asks = asks or piece == "?"
            clause, sentence = clause + 1, sentence + 1
        elif piece in _BREAKS_CLAUSE:
            clause += 1
        else:
            for word in words_of[piece]:
                if word in adversative:
                    clause += 1
                words.append(word)
                clauses.append(clause)
                sentences.append(sentence)
    return _tokens(tuple(words), tuple(clauses), tuple(sentences), asks)


def spelling_of(folded: Mapping[str, str], spelled: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    """The folded words each piece of a text stands for; `spelled` rewrites contractions and dialect."""

    def words(piece: str) -> tuple[str, ...]:
        one = folded[piece]
        return () if one in _DROPPED else spelled.get(one) or _bare(one)

    return Remembered(words)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST * 2 // 3] + "\n" + text[-LONGEST // 3 :]


def _bare(piece: str) -> tuple[str, ...]:
    """English negations are opened ("isn't" is "is not"), other apostrophes vanish."""
    if piece.isalnum():
        return (piece,)
    bare = _APOSTROPHE.sub("'", piece)
    if bare.endswith("n't"):
        return (bare[:-3], "not") if len(bare) > 3 else ("not",)
    return (bare.replace("'", ""),)
