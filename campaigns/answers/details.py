"""What else an answer names: a price, a moment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from itertools import pairwise

from campaigns.answers import clock
from campaigns.answers.languages import LANGUAGES
from campaigns.answers.languages.shape import Language
from campaigns.answers.tokens import Tokens
from campaigns.answers.values import Price, When

_AMOUNT = r"\d{1,3}(?:[.,']\d{3})+(?:[.,]\d{2})?|\d+(?:[.,]\d{1,2})?"
_MONEY = re.compile(
    rf"(?P<before>€|\$|£|eur|usd|chf|gbp)\s?(?P<a>{_AMOUNT})|"
    rf"(?P<b>{_AMOUNT})\s?(?P<after>€|\$|£|euros?|eur|usd|chf|gbp|dollars?|bucks|pounds?|quid|franken|cents?|ct\b|p\b(?!\.?\s?m\b))",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:kostet\w*|zahl\w*|bezahl\w*|preis|für|um|pay\w*|paid|costs?|costing|price|charge[sd]?|at)\s(?:\w+\s){0,4}?"
    rf"(?P<amount>{_AMOUNT})(?!\s?(?:%|prozent|percent|uhr|pm|am|tag|woche|monat|jahr|day|week|month|year|mal|times|\d))",
    re.IGNORECASE,
)
_OF_TIME = re.compile(r"(?:um|at)\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_CURRENCY = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "usd": "USD", "dollar": "USD",
    "dollars": "USD", "bucks": "USD", "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "quid": "GBP",
    "p": "GBP", "chf": "CHF", "franken": "CHF", "cent": "EUR", "ct": "EUR",
}  # fmt: skip
_HUNDREDTHS = {"cent", "cents", "ct", "p"}


def price(text: str, *, names_a_day: bool = False) -> Price | None:
    """The first amount of money that is named; a bare number only after a word of paying.

    "At 8" is an amount only where no day and no part of one is named.
    """
    if not _DIGIT.search(text):
        return None
    found = _MONEY.search(text)
    if found:
        unit = (found["before"] or found["after"]).lower()
        amount = _decimal(found["a"] or found["b"])
        return Price(amount / 100 if unit in _HUNDREDTHS else amount, _CURRENCY.get(unit))
    bare = _BARE.search(text)
    if bare is None or (names_a_day and _OF_TIME.match(bare[0])):
        return None
    return Price(_decimal(bare["amount"]))


def names_a_day(tokens: Tokens, language: Language) -> bool:
    """Whether a day, or a part of one, is spoken of."""
    return not _days(language.code).isdisjoint(tokens.words)


_OFFER = re.compile(
    r"\b(?:\d{1,3}(?:[.,]\d+)?|zehn|f[uü]nfzehn|fuenfzehn|zwanzig|drei(?:ß|ss)ig|vierzig|f[uü]nfzig|ten|fifteen|twenty|thirty|"
    r"forty|fifty)\s?(?:%|prozent\b|percent\b|per cent\b)(?:\s\w+){0,2}?\s"
    r"(?:billiger|g[uü]nstiger|guenstiger|preiswerter|weniger|rabatt|nachlass|cheaper|less|lower|off|discount|under)\b|"
    rf"\b(?:{_AMOUNT})\s?(?:€|euros?|eur|dollars?|bucks|pounds?|quid|franken|cents?|ct|p)?\s"
    r"(?:billiger|g[uü]nstiger|guenstiger|weniger|cheaper|less)\b|"
    r"\b(?:halb so (?:teuer|viel)|(?:zum|f[uü]r den|um den) halben preis|(?:um )?die h[aä]lfte|half the price|"
    r"half price|for half(?! the))\b|"
    r"\b(?:kostenlose[rn]?|gratis|freie[rn]?|free)\s?-?(?:versand|lieferung|zustellung|delivery|shipping|postage)\b|"
    r"\bversandkostenfrei\b",
    re.IGNORECASE,
)


def offer(text: str) -> str | None:
    """What another firm is said to offer, in their words: "20 % billiger", "half the price", "free delivery"."""
    found = _OFFER.search(text)
    return found[0].strip() if found else None


def _decimal(written: str) -> Decimal:
    """Both 1.234,50 and 1,234.50; a group of three after a single mark means thousands."""
    digits = written.replace("'", "")
    whole, mark, rest = digits.replace(",", ".").rpartition(".")
    if not mark or len(rest) == 3:
        return Decimal(re.sub(r"[.,]", "", digits))
    return Decimal(f"{re.sub('[.]', '', whole)}.{rest}")


# ---------------------------------------------------------------- when


_MONTH_FOLLOWS = frozenset(
    [
        "in",
        "im",
        "ab",
        "bis",
        "nach",
        "vor",
        "until",
        "till",
        "before",
        "after",
        "by",
        "from",
        "mid",
        "early",
        "late",
        "ende",
        "anfang",
        "mitte",
    ]
)


def when(text: str, tokens: Tokens, language: Language) -> When | None:
    """The wished moment: a day, an hour, or a distance; relative until a service pins it to a calendar."""
    words = tokens.words
    if not _may_name_one(words, language):
        return None
    weekday = next((language.weekdays[word] for word in words if word in language.weekdays), None)
    hours = clock.hours(words, language) or clock.Hours()
    days, months = _distance(words, language)
    named = any(word in language.months and before in _MONTH_FOLLOWS for before, word in pairwise(words))
    if (weekday, hours.start, hours.stop, days, months) == (None,) * 5 and not named:
        return None
    return When(weekday, hours.start, hours.stop, days, months, text.strip(), minute=hours.minute)


def _may_name_one(words: tuple[str, ...], language: Language) -> bool:
    """Whether there is a word of time or a number at all: in most texts there is none."""
    time, numbers, hours = _telling(language.code)
    if not time.isdisjoint(words) or _DIGIT.search(" ".join(words)):
        return True
    return not (numbers.isdisjoint(words) or hours.isdisjoint(words))


@cache
def _days(code: str) -> frozenset[str]:
    found = LANGUAGES[code]
    return frozenset().union(found.weekdays, found.parts_of_day, found.days_ahead, found.clock_words - {"am"})  # "I am"


@cache
def _telling(code: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Words that name a moment by themselves, numbers, and what makes an hour of a number."""
    found = LANGUAGES[code]
    time = frozenset().union(found.weekdays, found.months, found.parts_of_day, found.days_ahead, found.units)
    halves = {word for phrase, _ in found.fractions for word in phrase}
    return time, frozenset(found.numbers), found.clock_words.union(found.hours, halves)


def _distance(words: tuple[str, ...], language: Language) -> tuple[int | None, int | None]:
    for at, word in enumerate(words):
        if word in language.days_ahead:
            return language.days_ahead[word], None
        if word in language.units and at:
            unit, many = language.units[word]
            before = words[at - 1]
            if any(word in language.halves for word in words[max(0, at - 2) : at]):
                return (None, round(many / 2)) if unit == "months" else (round(many / 2), None)
            count = 1 if before in language.next_words else _count(before, language.numbers)
            if count is not None:
                total = round(count * many)
                return (total, None) if unit == "days" else (None, total)
    return None, None


def _count(word: str, numbers: Mapping[str, int]) -> int | None:
    return int(word) if word.isdigit() and len(word) < 3 else numbers.get(word)
