"""The firm they buy from now, as they wrote it. Precision first: a wrong name in a rep's mouth is worse than none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from campaigns.answers.languages.shape import Language

_WORD = re.compile(r"[^\W_]+(?:[.&'’-][^\W_]+)*")
_WEB = re.compile(r"[\w-]+\.(?:de|com|at|ch|net|shop|eu|coffee|co\.uk)", re.IGNORECASE)
LONGEST = 4  # words of a name
QUOTES = " '\"„“”‘’»«"
NEXT = re.compile(r"\s(?:&\s)?")  # what may stand between two words of one name


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of the text, with its place."""

    text: str
    start: int
    end: int


def competitor(text: str, language: Language, known: Iterable[str]) -> str | None:
    """The name after "at", "from", "switched to", or a shop everybody knows."""
    shops, words = frozenset(known), _words(text)
    return next(_shops(text, words, language, shops), None) or next(_named(text, words, language), None)


def tells_a_firm(text: str, language: Language) -> bool:
    """Whether the name stands where only a firm can: "moved to Bean Brothers", "bei kaffee24.de"."""
    words = _words(text)
    return any(_is_firm(name, language) for name in _named(text, words, language))


def _shops(text: str, words: list[_Word], language: Language, shops: frozenset[str]) -> Iterator[str]:
    yield from (word.text for word in words if language.fold(word.text) in shops)


def _named(text: str, words: list[_Word], language: Language) -> Iterator[str]:
    if text.isupper():
        return
    for place, (before, first) in enumerate(pairwise(words), start=1):
        if text[before.end : first.start].strip(QUOTES):  # another sentence begins
            continue
        lead = language.fold(before.text)
        if lead in language.name_before and not _is_about_people(words[:place], language):
            if name := _run(text, words[place:], language):
                yield from _fitting(name, words[:place], language)
        elif lead in language.firm_kinds and first.text[0].isupper():
            yield from _fitting(_run(text, words[place:], language), words[:place], language)


def _run(text: str, words: list[_Word], language: Language) -> str:
    """A web address, or the capitalised words from here on that stand side by side."""
    if _WEB.fullmatch(words[0].text):
        return words[0].text
    taken: list[_Word] = []
    for word in words[:LONGEST]:
        beside = not taken or NEXT.fullmatch(text[taken[-1].end : word.start])
        if not beside or not _may_stand(word, taken, language):
            break
        taken.append(word)
    if not taken or all(language.fold(word.text) in {*language.firm_kinds, "the"} for word in taken):
        return ""
    return text[taken[0].start : taken[-1].end]


def _may_stand(word: _Word, taken: list[_Word], language: Language) -> bool:
    folded = language.fold(word.text)
    if not word.text[0].isupper() or word.text.isdigit():
        return False
    if not taken:
        return folded not in language.no_names or word.text == "The"
    return folded not in language.no_names | language.not_in_names


def _fitting(name: str, before: list[_Word], language: Language) -> Iterator[str]:
    """ "Moved to Boston" is a place; "moved to Bean Brothers" is not."""
    went = any(language.fold(word.text) in language.going for word in before[-3:])
    if name and (not went or _is_firm(name, language)):
        yield name


def _is_firm(name: str, language: Language) -> bool:
    return bool(_WEB.fullmatch(name)) or any(language.fold(word) in language.firm_words for word in name.split())


def _is_about_people(before: list[_Word], language: Language) -> bool:
    """ "I work at …", "I spoke to …": not where they buy."""
    return any(language.fold(word.text) in language.not_buying for word in before[-4:])


def _words(text: str) -> list[_Word]:
    return [_Word(found[0], found.start(), found.end()) for found in _WORD.finditer(text)]
