"""Callers who are nobody: a number that was withheld comes as a word, or as that word spelled on a telephone's keys.

ANONYMOUS is dialled 266696687. Such a number is in E.164 and belongs to nobody, or to a stranger who never called.
"""

from __future__ import annotations

WORDS = ("anonymous", "restricted", "unavailable", "unknown", "blocked")
KEYS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
# With the code of North America, too, where ten digits are taken for a number of there.
NUMBERS = frozenset(f"{code}{word.translate(KEYS)}" for word in WORDS for code in ("+", "+1"))


def is_nobodys(e164: str) -> bool:
    """Whether this only says that a number was withheld: nobody can be known, called, written to or closed by it."""
    return e164 in NUMBERS
