"""A moment that is near: "in an hour", "in 20 minutes", by the words of a language's file."""

from __future__ import annotations

import re
from functools import lru_cache

from campaigns.answers.by_words import plain
from campaigns.answers.values import Moments, When

GLUED = re.compile(r"(\d{1,3})([^\W\d_]+)")  # 2h, 30min
NUMBER = re.compile(r"\d{1,3}")
FARTHEST = 48 * 60  # minutes; later than that it is a day, and named as one


def near(text: str, moments: Moments) -> When | None:
    """How far ahead of now the moment is that a text names; None when it names none, or a far one."""
    words, begins = plain(text).split(), _begins(moments)
    for at, word in enumerate(words):
        if word in begins:
            rest = words[at + 1 :]
            minutes = _span(rest, moments) or _span(rest[1:], moments)  # "in about an hour"
            if minutes is not None and 0 < minutes <= FARTHEST:
                return When(in_minutes=minutes, words=text.strip())
    return None


@lru_cache(maxsize=16)
def telling(moments: Moments) -> frozenset[str]:
    """The words by which one notices that such a moment may be named."""
    return frozenset(plain(name).split()[-1] for name, _ in (*moments.units, *moments.spans))


@lru_cache(maxsize=16)
def words_around(moments: Moments) -> frozenset[str]:
    """Every word such a moment may be made of."""
    names = (*moments.within, *(name for name, _ in (*moments.counts, *moments.units, *moments.spans)))
    return frozenset(word for name in names for word in plain(name).split())


@lru_cache(maxsize=16)
def _begins(moments: Moments) -> frozenset[str]:
    return frozenset(plain(name).split()[-1] for name in moments.within)


def _span(words: list[str], moments: Moments) -> int | None:
    for phrase, minutes in _longest_first(moments.spans):
        if tuple(words[: len(phrase)]) == phrase:
            return minutes
    units = _table(moments.units)
    if words and (glued := GLUED.fullmatch(words[0])):
        return int(glued[1]) * units[glued[2]] if glued[2] in units else None
    if len(words) < 2 or words[1] not in units:
        return None
    many = int(words[0]) if NUMBER.fullmatch(words[0]) else _table(moments.counts).get(words[0])
    return many * units[words[1]] if many else None


@lru_cache(maxsize=16)
def _longest_first(spans: tuple[tuple[str, int], ...]) -> tuple[tuple[tuple[str, ...], int], ...]:
    phrases = [(tuple(plain(name).split()), minutes) for name, minutes in spans]
    return tuple(sorted(phrases, key=lambda one: -len(one[0])))


@lru_cache(maxsize=32)
def _table(names: tuple[tuple[str, int], ...]) -> dict[str, int]:
    return {plain(name): number for name, number in names}
