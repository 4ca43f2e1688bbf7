"""What we made of one answer. The words themselves are kept beside it, never replaced by it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

# What somebody may want, apart from answering the question. Order is the order of precedence.
INTENTS = (
    "stop",  # leave me alone, on every channel
    "distress",  # distress or legal threat: a person must read it
    "wrong_person",
    "unresolved_issue",
    "human",
    "not_now",
    "bought_again",
    "who_are_you",  # "why do you write to me?"
    "data_wish",  # INFO, "what do you hold about me?"
)


@dataclass(frozen=True, slots=True)
class Option:
    """One closed answer of a question: its key, the phone key for it, and words that mean it."""

    key: str
    digit: str | None = None
    words: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Of what tells the options of one question apart; their many words are compared, never hashed."""
        return hash((self.key, self.digit))


@dataclass(frozen=True, slots=True)
class Moments:
    """The words of a language without a reader for moments: "jeudi après cinq heures"."""

    weekdays: tuple[str, ...] = ()  # Monday first
    ahead: tuple[tuple[str, int], ...] = ()  # "tomorrow", and in how many days
    parts: tuple[tuple[str, tuple[int, int]], ...] = ()  # a part of the day, from and to
    before: tuple[str, ...] = ()  # what stands before an hour
    clock: tuple[str, ...] = ()  # what stands after one
    numbers: tuple[tuple[str, int], ...] = ()
    # "In an hour", in every language: what stands before, how many, of what (in minutes), and spans said in one.
    within: tuple[str, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()
    units: tuple[tuple[str, int], ...] = ()
    spans: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a language's words file accepts, on top of what the reader knows by itself."""

    language: str
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()
    human: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    correct: tuple[str, ...] = ()  # "no, I meant …"
    topics: tuple[tuple[str, tuple[str, ...]], ...] = ()  # question, and words that show it is meant
    faces: tuple[tuple[str, tuple[str, ...]], ...] = ()  # voice, sms, web, and words that ask for it
    around: tuple[str, ...] = ()  # words that may stand beside such a wish
    moments: Moments = Moments()

    def __hash__(self) -> int:
        """Few are about at a time: what is looked up by one should not cost a hash of all its words."""
        return hash((self.language, len(self.yes), len(self.no), len(self.stop)))


@dataclass(frozen=True, slots=True)
class ReasonGuess:
    """A code of the fixed frame, with a calibrated confidence between 0 and 1."""

    code: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Price:
    amount: Decimal
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A wished moment, relative until a service pins it to a calendar: 'Thursday after five'."""

    weekday: int | None = None  # 0 Monday
    hour_from: int | None = None
    hour_to: int | None = None
    in_days: int | None = None
    in_months: int | None = None
    words: str = ""
    in_minutes: int | None = None  # from now: "in an hour"
    minute: int | None = None  # of the hour it begins in: "half past seven"


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer, understood. `value` is the closed answer when the question had one."""

    text: str
    language: str
    value: str | None = None  # the option's key: yes, no, too_high, very_satisfied, …
    value_confidence: float = 0.0
    others: tuple[str, ...] = ()  # further options named by their keys: "1 and 3"
    reasons: tuple[ReasonGuess, ...] = ()
    intent: str | None = None
    intent_confidence: float = 0.0
    doubtful: bool = False  # taken on the safe side, a person should look
    sentiment: float | None = None  # -1 to 1
    competitor: str | None = None
    offer: str | None = None  # what the other firm offers, in their words: "20 % cheaper"
    price: Price | None = None
    improvement: str | None = None  # the wish, in their words
    when: When | None = None
    holds_on: bool = False  # "one moment", "say that again": no answer yet
    needs_human: bool = False  # to the short human list
