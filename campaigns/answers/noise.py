"""Keys pressed to see whether anything happens: "asdf qwer", "bla bla". Never a word somebody may have meant."""

from __future__ import annotations

import re
from collections.abc import Collection

from campaigns.answers.remembered import Remembered

_ROWS = ("qwertzuiop", "qwertyuiop", "asdfghjkl", "yxcvbnm", "zxcvbnm")
_WALKS = " ".join(walk for row in _ROWS for walk in (row, row[::-1]))
_VOWELS = re.compile(r"[aeiouyäöü]")
_SHORT = frozenset({"asd", "qwe"})  # three letters of a row with a vowel among them are a word: "wer"
WALK = 3  # letters side by side on a keyboard
SPELLABLE = 4  # an abbreviation may have no vowel; longer than this hardly any word does


def only_noise(words: Collection[str], noise: Collection[str]) -> bool:
    """Whether there is nothing else in these folded words; `noise`: those the language knows, thanks too."""
    return bool(words) and all(word in noise or _MASHED[word] for word in words)


def _is_mashed(word: str) -> bool:
    if not word.isalpha() or len(word) == 1:
        return False
    if len(set(word)) == 1:
        return True
    if len(word) < WALK:
        return False
    walked = word in _WALKS
    if len(word) == WALK:
        return walked and (word in _SHORT or not _VOWELS.search(word))
    again = len(word) > SPELLABLE and len(set(word)) <= 2
    return walked or again or (len(word) > SPELLABLE and not _VOWELS.search(word))


_MASHED = Remembered(_is_mashed)
