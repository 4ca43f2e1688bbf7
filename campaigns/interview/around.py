"""Words that mean nothing beside a face or a moment, and whether a text is a moment and nothing else."""

from __future__ import annotations

from functools import lru_cache

from campaigns.answers.by_words import plain
from campaigns.answers.values import Vocabulary
from campaigns.interview import moments
from campaigns.interview.near import words_around


def only_a_moment(text: str, vocabulary: Vocabulary) -> bool:
    """Whether nothing in it means more than a moment does."""
    beside = around(vocabulary)
    return all(means_nothing(word, beside) for word in plain(text).split())


def means_nothing(word: str, beside: frozenset[str]) -> bool:
    """Beside a face or a moment: a filler, a word of time, 17, 17h."""
    return word in beside or word.removesuffix("h").isdigit()


def around(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that may stand beside a face or a moment without meaning anything else."""
    return _words(vocabulary.around) | of_time(vocabulary) | words_around(vocabulary.moments)


def of_time(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that name a moment."""
    return moments.words_of_time(vocabulary.language) | moments.words_in(vocabulary.moments)


@lru_cache(maxsize=64)
def _words(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in plain(phrase).split())
