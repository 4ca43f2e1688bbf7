"""Who offers it for less: "Müller ist 20 % billiger", "bei Hofer zahl ich weniger", "Brewster's, they're 10% cheaper".

Precision first. Goods get cheaper, too ("Kaffee ist 20 % billiger"), so that a capital letter says nothing where a
sentence begins: a name is a shop everybody knows, a family name, what only firms are called, or an unknown word that
does what only firms do ("Kestrel liefert am selben Tag").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from campaigns.answers.names import QUOTES, Word, is_firm, is_new, is_surname, run_from, words_in
from campaigns.answers.tongues import Tongue

FAR = 9  # words between a name and what it offers
BEFORE = 2  # words before a name that may say what it is: "Herr Müller"
_ENDS = re.compile(r"[.!?;\n]")
_POSSESSIVE = re.compile(r"['’`]s?$")


def offering(text: str, said: Sequence[str], tongue: Tongue) -> str | None:
    """The firm that is compared with us, as they wrote it; None where it is not sure that one is named.

    `said` are the folded words of the text.
    """
    if tongue.language.better.isdisjoint(said):
        return None
    words = words_in(text)
    return next(filter(None, (_named_at(text, words, place, tongue) for place in range(len(words)))), None)


def _named_at(text: str, words: list[Word], place: int, tongue: Tongue) -> str | None:
    """The name that begins here, if one does, and if what follows compares it with us."""
    name = _name(text, words, place, tongue)
    if not name or _is_somebody(words, place, tongue):
        return None
    behind = place + len(words_in(name))
    before = _word(words, place - 1, text, tongue)
    follows = [tongue.folded[word[0]] for word in _sentence(text, words, behind)]
    if before in tongue.language.not_better or not _better(follows, tongue):
        return None
    verb = follows[0]
    at_theirs = before in tongue.language.buying_at
    if _is_sure(name, tongue):
        told = verb in tongue.language.offering or _at_the_end(before, follows, tongue)
        return name if told or at_theirs or _refers(follows, tongue) else None
    told = verb in tongue.language.giving and is_new(words[place][0], tongue) and words[place][0][0].isupper()
    return name if told and _begins(text, words, place, tongue) and not _is_thing(name, tongue) else None


def _name(text: str, words: list[Word], place: int, tongue: Tongue) -> str:
    """The words of a name from here on; in a text without capitals a family name alone."""
    word = words[place][0]
    if not word[0].isupper():
        return word if _is_sure(word, tongue) and _plain(word, tongue) not in tongue.language.also_words else ""
    return run_from(text, words[place:], tongue)


def _plain(word: str, tongue: Tongue) -> str:
    return _POSSESSIVE.sub("", tongue.folded[word])


def _is_sure(name: str, tongue: Tongue) -> bool:
    """Whether this can only be a firm."""
    if is_firm(name, tongue) and not name.isalpha():  # "Bean Brothers", "kaffee24.de"
        return True
    for word in words_in(name):
        plain = _plain(word[0], tongue)
        if plain in tongue.shops or is_surname(word[0], tongue):
            return True
        owned = plain != tongue.folded[word[0]] and word[0][0].isupper()  # "Brewster's"
        if owned and is_new(plain, tongue) and tongue.language.firms_do:
            return True
    return False


def _is_thing(name: str, tongue: Tongue) -> bool:
    return any(_plain(word[0], tongue).endswith(tongue.language.thing_endings) for word in words_in(name))


def _is_somebody(words: list[Word], place: int, tongue: Tongue) -> bool:
    """ "Herr Müller", "my colleague Evans": a person, not a firm."""
    before = words[max(0, place - BEFORE) : place]
    return any(tongue.folded[word[0]] in tongue.language.titles for word in before)


def _better(follows: list[str], tongue: Tongue) -> bool:
    """Whether what follows is an offer, and not what somebody promised or what was said of their own."""
    near = follows[:FAR]
    language = tongue.language
    return any(word in language.better for word in near) and language.not_better.isdisjoint(near)


def _at_the_end(before: str, follows: list[str], tongue: Tongue) -> bool:
    """ "Weil Schmidt 15 % weniger verlangt"."""
    return before in tongue.language.verb_last and not tongue.language.offering.isdisjoint(follows[:FAR])


def _refers(follows: list[str], tongue: Tongue) -> bool:
    """ "Brewster's, they're 10% cheaper"."""
    return bool(follows) and follows[0] in tongue.language.they


def _sentence(text: str, words: list[Word], place: int) -> list[Word]:
    """The words from here to the end of the sentence."""
    if place >= len(words):
        return []
    ends = _ENDS.search(text, words[place].start())
    return list(takewhile(lambda word: ends is None or word.start() < ends.start(), words[place:]))


def _word(words: list[Word], place: int, text: str, tongue: Tongue) -> str:
    """The word at a place, folded, when it stands right beside the next one."""
    if place < 0 or (place + 1 < len(words) and text[words[place].end() : words[place + 1].start()].strip(QUOTES)):
        return ""
    return tongue.folded[words[place][0]]


def _begins(text: str, words: list[Word], place: int, tongue: Tongue) -> bool:
    """Whether a sentence, or what stands for one, begins here."""
    before = _word(words, place - 1, text, tongue)
    return not before or before in tongue.language.openers
