"""The firm they buy from now, as they wrote it. Precision first: a wrong name in a rep's mouth is worse than none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from campaigns.answers.guess import knows
from campaigns.answers.tokens import LONGEST as READ
from campaigns.answers.tongues import Tongue

_WORD = re.compile(r"[^\W_]+(?:[.&'’-][^\W_]+)*")
_WEB = re.compile(r"[\w-]+\.(?:de|com|at|ch|net|shop|eu|coffee|co\.uk)", re.IGNORECASE)
LONGEST = 4  # words of a name
ALONE = 3  # words of an answer that is a name and nothing else
SHORTEST = 3  # letters of a new word
QUOTES = " '\"„“”‘’»«"
NEXT = re.compile(r"\s(?:&\s)?")  # what may stand between two words of one name


_POSSESSIVE = re.compile(r"['’`]s?$")

Word = re.Match[str]


def competitor(text: str, tongue: Tongue) -> str | None:
    """Of who buys elsewhere: a shop everybody knows, the name after "at", "from", "switched to", or a new word."""
    words = words_in(text)
    found = chain(
        _shops(words, tongue),
        _named(text, words, tongue),
        _capitals(text, words, tongue),
        _alone(text, words, tongue),
        _new(text, words, tongue),
    )
    return next(found, None)


def tells_a_firm(text: str, said: Iterable[str], tongue: Tongue) -> bool:
    """Whether the name stands where only a firm can: "moved to Bean Brothers", "bei kaffee24.de".

    `said` are the folded words of the text.
    """
    cut_otherwise = len(text) > READ or "´" in text or "`" in text  # of these words `said` does not tell
    if tongue.before_names.isdisjoint(said) and not cut_otherwise:
        return False
    return any(is_firm(name, tongue) for name in _named(text, words_in(text), tongue))


def _shops(words: list[Word], tongue: Tongue) -> Iterator[str]:
    for word in words:
        folded = tongue.folded[word[0]]
        if folded in tongue.shops and (word[0][0].isupper() or folded not in tongue.language.also_words):
            yield word[0]


def _named(text: str, words: list[Word], tongue: Tongue) -> Iterator[str]:
    if text.isupper():
        return
    language = tongue.language
    for place, (before, first) in enumerate(pairwise(words), start=1):
        lead = tongue.folded[before[0]]
        if lead not in language.name_before and lead not in language.firm_kinds:
            continue
        if not _may_begin(first[0]) or text[before.end() : first.start()].strip(QUOTES):  # another sentence begins
            continue
        if lead in language.name_before and not _is_about_people(words[:place], tongue):
            name = run_from(text, words[place:], tongue)
            if name and not (name.isalpha() and name.lower().endswith(tongue.language.thing_endings)):  # "bei Vorkasse"
                yield from _fitting(name, words[:place], tongue)
        elif lead in language.firm_kinds and first[0][0].isupper():
            told = place - 1 if lead in language.told_with_names else place
            yield from _fitting(run_from(text, words[told:], tongue), words[:place], tongue)


def _capitals(text: str, words: list[Word], tongue: Tongue) -> Iterator[str]:
    """Where only names are written with a capital: such words inside a sentence, or one that no one ever used before
    what firms do: "Kestrel does it for half"."""
    language = tongue.language
    if not language.firms_do or text.isupper():
        return
    end = 0
    for place, word in enumerate(words):
        if word.start() < end or not word[0][0].isupper():
            continue
        name = run_from(text, words[place:], tongue)
        end = word.start() + len(name)
        begins = not place or bool(text[words[place - 1].end() : word.start()].strip(QUOTES))
        if not name or _is_about_people(words[:place], tongue):
            continue
        if begins and not _does(words, end, tongue):
            continue
        if begins and len(name.split()) == 1 and not _does(words, end, tongue, tongue.language.giving):
            continue  # "Silicone is cheaper": a capital says nothing where a sentence begins
        if not begins and tongue.folded[words[place - 1][0]] in language.places_after:
            continue
        if not begins or any(is_new(one, tongue) for one in name.split()):
            yield from _fitting(name, words[:place], tongue)


def _does(words: list[Word], end: int, tongue: Tongue, verbs: frozenset[str] | None = None) -> bool:
    """Whether what follows a name is what firms do."""
    following = next((word for word in words if word.start() >= end), None)
    return following is not None and tongue.folded[following[0]] in (verbs or tongue.language.firms_do)


def _alone(text: str, words: list[Word], tongue: Tongue) -> Iterator[str]:
    """Nothing but a name: each word with a capital, and new to us, or several that say nothing."""
    if 0 < len(words) <= ALONE and not text.isupper():
        name = run_from(text, words, tongue)
        told_by_capitals = bool(tongue.language.firms_do) and len(words) > 1 and not tongue.evidence(text).hits
        known = not told_by_capitals and not any(is_new(word[0], tongue) for word in words)
        if name and name == text.strip(QUOTES + ".!") and (not known or _WEB.fullmatch(name)):
            yield name


def _new(text: str, words: list[Word], tongue: Tongue) -> Iterator[str]:
    """A word no one ever used, written small, where a name stands: "bin jetzt bei vattenfall"."""
    for before, word in pairwise(words):
        beside = not text[before.end() : word.start()].strip(QUOTES)
        leads = beside and word[0].islower() and tongue.folded[before[0]] in tongue.language.buying_at
        if leads and is_new(word[0], tongue):
            yield word[0]
        elif beside and tongue.folded[before[0]] in tongue.language.name_before and is_surname(word[0], tongue):
            yield word[0]  # "zum huber gewechselt"


def is_surname(word: str, tongue: Tongue) -> bool:
    """A family name that is no word of every day, or the firm called after it: "Brewster's", "hendersons"."""
    plain = _POSSESSIVE.sub("", tongue.folded[word])
    return not tongue.language.surnames.isdisjoint((plain, plain.removesuffix("s")))


def is_new(word: str, tongue: Tongue) -> bool:
    """Whether no labelled text ever had this word, nor any rule."""
    folded = tongue.folded[word]
    plain = folded.removesuffix("'s").removesuffix("’s")
    if len(plain) < SHORTEST or not plain.isalpha() or plain in tongue.language.no_names:
        return False
    return not (knows(plain, tongue.language.code) or tongue.evidence(word).hits)


def _may_begin(word: str) -> bool:
    """Whether this may be the first word of a name: most words are not."""
    return word[0].isupper() or "." in word


def run_from(text: str, words: list[Word], tongue: Tongue) -> str:
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
    if name and (not went or is_firm(name, tongue)):
        yield name


def is_firm(name: str, tongue: Tongue) -> bool:
    return bool(_WEB.fullmatch(name)) or any(tongue.folded[word] in tongue.language.firm_words for word in name.split())


def _is_about_people(before: list[Word], tongue: Tongue) -> bool:
    """ "I work at …", "I spoke to …": not where they buy."""
    return any(tongue.folded[word[0]] in tongue.language.not_buying for word in before[-4:])


def words_in(text: str) -> list[Word]:
    return list(_WORD.finditer(text))
