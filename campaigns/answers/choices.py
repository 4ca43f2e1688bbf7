"""The options of a question, as somebody may write them: by key, by number, by the words of the words file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from campaigns.answers.tongues import Tongue
from campaigns.answers.values import Option, Vocabulary

LONG_ENOUGH = 5  # letters; shorter phrases are never guessed at


@dataclass(frozen=True, slots=True, eq=False)
class Choices:
    """Which option is meant by what."""

    keys: frozenset[str]
    digits: int  # how many have a key on the phone
    by_number: Mapping[str, str]  # "2", "two", "second"
    by_phrase: Mapping[str, str]
    long_phrases: Mapping[str, str]


@lru_cache(maxsize=1000)
def choices(tongue: Tongue, options: tuple[Option, ...]) -> Choices:
    """Worked out once for each question."""
    digits = {option.digit: option.key for option in options if option.digit}
    numbers = {word: str(number) for word, number in tongue.language.numbers.items()}
    phrases = {
        tongue.phrase(phrase): option.key for option in options for phrase in (*option.words, option.key)
    }  # fmt: skip
    return Choices(
        frozenset(option.key for option in options),
        len(digits),
        {
            word: digits[number]
            for word, number in ({digit: digit for digit in digits} | numbers).items()
            if number in digits
        },
        phrases,
        {phrase: key for phrase, key in phrases.items() if len(phrase) >= LONG_ENOUGH},
    )


@lru_cache(maxsize=100)
def yes_and_no(tongue: Tongue, vocabulary: Vocabulary) -> tuple[tuple[str, frozenset[str]], ...]:
    """How the words file writes yes and no."""
    return tuple(
        (key, frozenset(map(tongue.phrase, words))) for key, words in (("yes", vocabulary.yes), ("no", vocabulary.no))
    )
