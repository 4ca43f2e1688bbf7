"""The firm they buy from now, as they wrote it. Precision first: a wrong name in a rep's mouth is worse than none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from campaigns.answers.tongues import Tongue

_WORD = re.compile(r"[^\W_]+(?:[.&'’-][^\W_]+)*")
_WEB = re.compile(r"[\w-]+\.(?:de|com|at|ch|net|shop|eu|coffee|co\.uk)", re.IGNORECASE)
LONGEST = 4  # words of a name
QUOTES = " '\"„“”‘’»«"
NEXT = re.compile(r"\s(?:&\s)?")  # what may stand between two words of one name


Word = re.Match[str]


def competitor(text: str, tongue: Tongue) -> str | None:
    """The name after "at", "from", "switched to", or a shop everybody knows."""
    words = _words(text)
    return next(_shops(words, tongue), None) or next(_named(text, words, tongue), None)


def tells_a_firm(text: str, tongue: Tongue) -> bool:
    """Whether the name stands where only a firm can: "moved to Bean Brothers", "bei kaffee24.de"."""
    return any(_is_firm(name, tongue) for name in _named(text, _words(text), tongue))


def _shops(words: list[Word], tongue: Tongue) -> Iterator[str]:
    yield from (word[0] for word in words if tongue.folded[word[0]] in tongue.shops)


def _named(text: str, words: list[Word], tongue: Tongue) -> Iterator[str]:
    if text.isupper():
        return
    language = tongue.language
    for place, (before, first) in enumerate(pairwise(words), start=1):
        if not _may_begin(first[0]) or text[before.end() : first.start()].strip(QUOTES):  # another sentence begins
            continue
        lead = tongue.folded[before[0]]
        if lead in language.name_before and not _is_about_people(words[:place], tongue):
            if name := _run(text, words[place:], tongue):
                yield from _fitting(name, words[:place], tongue)
        elif lead in language.firm_kinds and first[0][0].isupper():
            yield from _fitting(_run(text, words[place:], tongue), words[:place], tongue)


def _may_begin(word: str) -> bool:
    """Whether this may be the first word of a name: most words are not."""
    return word[0].isupper() or "." in word


def _run(text: str, words: list[Word], tongue: Tongue) -> str:
    """A web address, or the capitalised words from here on that stand side by side."""
    if _WEB.fullmatch(words[0][0]):
        return words[0][0]
    taken: list[Word] = []
    for word in words[:LONGEST]:
        beside = not taken or NEXT.fullmatch(text[taken[-1].end() : word.start()])
        if not beside or not _may_stand(word[0], taken, tongue):
            break
        taken.append(word)
    kinds = tongue.language.firm_kinds
    if not taken or all(tongue.folded[word[0]] in kinds or tongue.folded[word[0]] == "the" for word in taken):
        return ""
    return text[taken[0].start() : taken[-1].end()]


def _may_stand(word: str, taken: list[Word], tongue: Tongue) -> bool:
    folded, language = tongue.folded[word], tongue.language
    if not word[0].isupper() or word.isdigit():
        return False
    if not taken:
        return folded not in language.no_names or word == "The"
    return folded not in language.no_names and folded not in language.not_in_names


def _fitting(name: str, before: list[Word], tongue: Tongue) -> Iterator[str]:
    """ "Moved to Boston" is a place; "moved to Bean Brothers" is not."""
    went = any(tongue.folded[word[0]] in tongue.language.going for word in before[-3:])
    if name and (not went or _is_firm(name, tongue)):
        yield name


def _is_firm(name: str, tongue: Tongue) -> bool:
    return bool(_WEB.fullmatch(name)) or any(tongue.folded[word] in tongue.language.firm_words for word in name.split())


def _is_about_people(before: list[Word], tongue: Tongue) -> bool:
    """ "I work at …", "I spoke to …": not where they buy."""
    return any(tongue.folded[word[0]] in tongue.language.not_buying for word in before[-4:])


def _words(text: str) -> list[Word]:
    return list(_WORD.finditer(text))
