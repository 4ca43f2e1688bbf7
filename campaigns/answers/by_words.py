"""A language without a reader: the words of its words file, and nothing guessed. Open talk goes to a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from campaigns.answers.remembered import Remembered
from campaigns.answers.service_words import OTHERS, STATUTORY, other
from campaigns.answers.tokens import fold_plain
from campaigns.answers.values import Option, Reading, ReasonGuess, Vocabulary

EXACT, BEGINS, INSIDE = 0.97, 0.75, 0.6
A_FEW = 4  # words of a message in which one listed word alone is taken for a wish
UNREADABLE = (ReasonGuess("other", 0.0),)


def read_by_words(text: str, language: str, options: tuple[Option, ...], vocabulary: Vocabulary) -> Reading:
    """A wish or a closed answer when the words file lists it; else kept word for word, for a person.

    A whole message is certain, one that begins with a listed answer is likely. A stop inside a message is doubtful:
    it is one, and a person looks at it.
    """
    said = plain(text)
    wishes, answers = _wishes(vocabulary), _answers(options, vocabulary)
    for intent, phrases in wishes.items():
        if said in phrases:
            return Reading(text=text, language=language, intent=intent, intent_confidence=EXACT)
    for key, phrases in answers:
        if said in phrases:
            return Reading(text=text, language=language, value=key, value_confidence=EXACT)
    if (word := other(said.split())) is not None:
        wish = OTHERS[word]
        return Reading(text=text, language=language, intent=wish, intent_confidence=EXACT if wish else 0.0)
    for intent, phrases in wishes.items():
        if any(_stands_in(said, phrase) for phrase in phrases):
            doubtful = intent == "stop"
            return Reading(
                text=text, language=language, intent=intent, intent_confidence=INSIDE, doubtful=doubtful,
                needs_human=doubtful,
            )  # fmt: skip
    begun = [(len(phrase), key) for key, phrases in answers for phrase in phrases if _begins(said, phrase)]
    if begun:
        return Reading(text=text, language=language, value=max(begun)[1], value_confidence=BEGINS)
    return Reading(text=text, language=language, reasons=UNREADABLE, needs_human=True)


def plain(text: str) -> str:
    """Its words without accents, capitals and signs; a sign alone stays."""
    return _PLAIN[text]


_PLAIN = Remembered(lambda text: " ".join(re.findall(r"\w+", fold_plain(text))) or text.strip())


@lru_cache(maxsize=100)
def _wishes(vocabulary: Vocabulary) -> Mapping[str, frozenset[str]]:
    """What somebody may want, stop first."""
    listed: dict[str, Iterable[str]] = {
        "stop": (*vocabulary.stop, *STATUTORY),
        "human": vocabulary.human,
        "not_now": vocabulary.later,
        "who_are_you": vocabulary.who,
    }
    return {intent: frozenset(map(plain, words)) for intent, words in listed.items()}


@lru_cache(maxsize=1000)
def _answers(options: tuple[Option, ...], vocabulary: Vocabulary) -> list[tuple[str, frozenset[str]]]:
    return [(key, frozenset(filter(None, map(plain, words)))) for key, words in _listed(options, vocabulary)]


def _listed(options: tuple[Option, ...], vocabulary: Vocabulary) -> Iterator[tuple[str, Iterable[str]]]:
    yield from ((option.key, (option.digit or "", option.key, *option.words)) for option in options)
    if not options:
        yield from (("yes", vocabulary.yes), ("no", vocabulary.no))


def _stands_in(said: str, phrase: str) -> bool:
    """A phrase of several words anywhere, a single word only in a message of a few."""
    short = " " in phrase or said.count(" ") < A_FEW
    return short and f" {phrase} " in f" {said} "


def _begins(said: str, phrase: str) -> bool:
    return f"{said} ".startswith(f"{phrase} ")
