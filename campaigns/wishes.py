"""What somebody wishes for, so that the same wish in other words, also in another language, is one entry.

A wish is what it is about (delivery), how that should be (faster), and whose name it has (DATEV). These make its key;
equal keys are the same wish, and `because` says which words led there. Nothing is guessed beyond that: what is nearly
the same (`alike`) is shown to a person, who merges it. Where none of our words is said, the wish is known by a hash of
its own ones, so that the key tells nothing about anybody.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from campaigns.answers.spelling import Speller, speller
from campaigns.answers.tokens import fold_german
from campaigns.wish_words import AROUND, NAMES, OFTEN, QUALITIES, SUBJECTS, TOGETHER

LONGEST = 600  # characters of an answer that are read
MOST = 4  # wishes in one answer
LONGEST_KEY = 200
# What a pressed key of the question means.
CHOSEN = {"price": "price", "service": "service", "product": "range", "quality": "quality"}
SAYS_LITTLE = frozenset({"range", "ordering"})  # their own word beside it says what it is really about

_PARTS = re.compile(r"[.!?;,\n]+|\s+(?:und|sowie|and|et|plus|&|\+)\s+|\s+-\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_NAMED = re.compile(r"[A-ZÄÖÜ]{2,}[0-9]*|[A-Z]+[a-z]+[A-Z]\w*")


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish: its key, the words it was read from, and which of them stand for what."""

    key: str
    words: str
    because: tuple[tuple[str, str], ...] = ()  # word, what it stands for
    own_words: bool = True  # False: a key was pressed


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of an answer, and what was recognised in it."""

    begins: int
    ends: int
    found: tuple[tuple[str, str], ...]  # word, what it stands for: delivery, how:faster, name:datev
    left: tuple[str, ...]  # words that mean nothing to us, and are not said around a wish

    @property
    def has_subject(self) -> bool:
        return any(not code.startswith("how:") for _, code in self.found)


def wishes_in(text: str | None, chosen: str | None = None) -> tuple[Wish, ...]:
    """The wishes of one answer; of a pressed key the one it stands for."""
    said = (text or "").strip()[:LONGEST]
    parts = _joined(_part(said, *span) for span in _spans(said)) if _speaks(said) else []
    read = (wish for part in parts if part.found or part.left for wish in _of_part(part, said))
    wishes: dict[str, Wish] = {}
    for wish in read:
        wishes.setdefault(wish.key, wish)
    if wishes:
        return tuple(wishes.values())[:MOST]
    return (Wish(CHOSEN[chosen], "", (), own_words=False),) if chosen in CHOSEN else ()


def alike(key: str, others: Iterable[str]) -> list[str]:
    """Keys that share what they are about: somebody may find that they are the same. The nearest first."""
    mine = set(codes(key))
    shared = [
        (len(mine & set(codes(other))) / len(mine | set(codes(other))), other) for other in others if other != key
    ]
    return [other for near, other in sorted(shared, key=lambda one: (-one[0], one[1])) if near >= 0.5]


def codes(key: str) -> tuple[str, ...]:
    """What a key says: subjects, qualities, names. Nothing of free words."""
    return tuple(part for part in key.split("+") if not part.startswith("~"))


def is_named(key: str) -> bool:
    """Whether the key can be read; a wish in free words only is known by their hash."""
    return bool(codes(key))


def quoted(text: str, longest: int) -> str:
    """Their own words, short enough to be said back to them: whole words, and dots where more was said."""
    plain = " ".join(text.replace('"', "'").split())
    if len(plain) <= longest:
        return plain
    cut = plain[: longest - 3].rsplit(" ", 1)[0] if " " in plain[: longest - 3] else plain[: longest - 3]
    return f"{cut.rstrip(' ,;:-')}..."


# ---------------------------------------------------------------- the parts of an answer


def _speaks(text: str) -> bool:
    return sum(char.isalpha() for char in text) > 2


def _spans(text: str) -> Iterator[tuple[int, int]]:
    begins = 0
    for between in _PARTS.finditer(text):
        yield begins, between.start()
        begins = between.end()
    yield begins, len(text)


def _part(said: str, begins: int, ends: int) -> _Part:
    text = said[begins:ends]
    shouted = text.upper() == text
    words = _WORD.findall(text)
    folded = [fold_german(word) for word in words]
    found: list[tuple[str, str]] = []
    left: list[str] = []
    skip = False
    for at, (word, plain) in enumerate(zip(words, folded, strict=True)):
        if skip:
            skip = False
            continue
        pair = f"{plain}_{folded[at + 1]}" if at + 1 < len(words) else ""
        both = _meaning(pair) if pair else ()
        skip = bool(both)
        if meant := both or _meaning(plain) or _misspelt(plain):
            found += [(word, code) for code in meant]
        elif plain not in _around() and not plain.isdigit() and len(plain) > 1:
            if not shouted and _NAMED.fullmatch(word):
                found.append((word, f"name:{plain}"))
            else:
                left.append(plain)
    return _Part(begins, ends, tuple(found), tuple(left))


def _joined(parts: Iterable[_Part]) -> list[_Part]:
    """A part that says only how ("faster and more reliable delivery") belongs to the one that says what."""
    joined: list[_Part] = []
    waiting: _Part | None = None
    for part in parts:
        if waiting is not None:
            part, waiting = _together(waiting, part), None
        if part.has_subject or not part.found:
            joined.append(part)
        elif joined and joined[-1].has_subject:
            joined[-1] = _together(joined[-1], part)
        else:
            waiting = part
    if waiting is not None:
        joined.append(waiting)
    clear = [part for part in joined if part.found]
    return clear or (joined and [functools.reduce(_together, joined)])  # beside a clear wish the rest is talk


def _together(first: _Part, second: _Part) -> _Part:
    return _Part(first.begins, second.ends, first.found + second.found, first.left + second.left)


def _of_part(part: _Part, said: str) -> list[Wish]:
    """One wish; "faster and more reliable delivery" are two about the same."""
    found = dict.fromkeys(code for _, code in part.found)
    subjects, how, names = _settled(
        {code for code in found if ":" not in code},
        {code.removeprefix("how:") for code in found if code.startswith("how:")},
        {code.removeprefix("name:") for code in found if code.startswith("name:")},
    )
    own = [_hash(part.left)] if part.left and not (how | names | (subjects - SAYS_LITTLE)) else []
    because = tuple((word, code.split(":")[-1]) for word, code in part.found)
    several = [[one] for one in sorted(how)] if len(subjects) == 1 and len(how) > 1 else [sorted(how)]
    keys = ["+".join([*sorted(subjects), *some, *sorted(names), *own])[:LONGEST_KEY] for some in several]
    return [Wish(key, said[part.begins : part.ends].strip(), because) for key in keys if key]


def _settled(subjects: set[str], how: set[str], names: set[str]) -> tuple[set[str], set[str], set[str]]:
    """What says the same, or nothing more, is said once."""
    for both, one in TOGETHER.items():
        if both <= subjects:
            subjects = (subjects - both) | {one}
    if "delivery" in subjects and how & {"cheaper", "free"}:
        subjects, how = (subjects - {"delivery"}) | {"shipping_cost"}, how - {"cheaper", "free"}
    if subjects & {"price", "shipping_cost", "discount", "minimum_order"}:
        how = how - {"cheaper", "free", "smaller"}
    subjects = subjects - {about for about, these in _names().items() if names & these}
    if names or len(subjects) > 1 or "vegan" in how:
        subjects = subjects - SAYS_LITTLE
    return subjects, how, names


def _hash(words: Collection[str]) -> str:
    """Of free words, however they are ordered or ended."""
    return "~" + sha256(" ".join(sorted({word[:6] for word in words})).encode()).hexdigest()[:16]


# ---------------------------------------------------------------- words and what they stand for


def _misspelt(word: str) -> tuple[str, ...]:
    """One letter away from a word that is often wished with."""
    if word in _around():
        return ()
    return next((meant for near in _speller().respell(word) if (meant := _meaning(near))), ())


@cache
def _meaning(word: str) -> tuple[str, ...]:
    """What one folded word stands for: a name, else a subject and a way it should be."""
    for about, these in _names().items():
        if word in these:
            return (f"name:{word}",)
        if named := next((one for one in these if len(one) > 3 and word.startswith(one)), None):
            return (f"name:{named}", about)  # Datevschnittstelle
    subject = _longest(word, _lexicon("subjects"))
    how = _longest(word, _lexicon("qualities"))
    return tuple(code for code in (subject, f"how:{how}" if how else None) if code)


def _longest(word: str, lexicon: Mapping[str, tuple[str, ...]]) -> str | None:
    fits = [(len(pattern), code) for code, patterns in lexicon.items() for pattern in patterns if _fits(word, pattern)]
    return max(fits)[1] if fits else None


def _fits(word: str, pattern: str) -> bool:
    if ("_" in word) != ("_" in pattern):
        return False
    if pattern.startswith("*"):
        return word.endswith(pattern[1:]) and word != pattern[1:]
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


@cache
def _lexicon(which: str) -> Mapping[str, tuple[str, ...]]:
    words = SUBJECTS if which == "subjects" else QUALITIES
    return {code: tuple(_folded(listed)) for code, listed in words.items()}


def _folded(listed: str) -> Iterator[str]:
    return (fold_german(word) for word in listed.split())


@cache
def _names() -> Mapping[str, frozenset[str]]:
    return {about: frozenset(_folded(listed)) for about, listed in NAMES.items()}


@cache
def _speller() -> Speller:
    return speller(OFTEN, fold_german, german=True)


@cache
def _around() -> frozenset[str]:
    return frozenset(_folded(AROUND))
