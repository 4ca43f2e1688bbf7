"""Moments one can name: heard in languages without a reader, told from other words, and laid on a calendar."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache

from campaigns.answers.by_words import plain
from campaigns.answers.languages import LANGUAGES
from campaigns.answers.values import Moments, When
from campaigns.interview import near

CLOCK = re.compile(r"(\d{1,2})(?:h(?:\d{2})?)?")
AFTERNOON = 8  # nobody wishes to be called at five in the morning
NOON, EVENING = 12, 17
A_WEEK = 7
FARTHEST = 21  # days ahead; later than that it is no date, but "later"


def named(text: str, moments: Moments) -> When | None:
    """The moment a text names by the words of a words file; None when it names none."""
    said = f" {plain(text)} "
    weekday = next((day for day, name in enumerate(moments.weekdays) if f" {plain(name)} " in said), None)
    ahead = next((days for name, days in _longest_first(moments.ahead) if f" {plain(name)} " in said), None)
    part = next((hours for name, hours in moments.parts if f" {plain(name)} " in said), None)
    hours = _hours(said.split(), moments, evening=bool(part and part[0] >= EVENING)) or part
    if weekday is None and ahead is None and hours is None:
        return None
    start, stop = (hours[0], hours[1]) if hours else (None, None)
    return When(weekday, start, stop, ahead, None, text.strip())


def is_near(when: When | None) -> bool:
    """Whether a wished moment can be laid on a calendar and is near enough to go on then."""
    if when is None or when.in_months is not None or (when.in_days or 0) > FARTHEST:
        return False
    return any(part is not None for part in (when.weekday, when.hour_from, when.in_days, when.in_minutes))


def earliest(when: When, there: datetime) -> datetime:
    """The first moment that is meant, in the person's own time; without an hour, the hour it is there now."""
    if when.in_minutes is not None:
        return there + timedelta(minutes=when.in_minutes)
    hour = when.hour_from
    named = hour is not None and hour < 24
    at = there.replace(hour=hour or 0, minute=when.minute or 0, second=0, microsecond=0) if named else there
    if when.in_days is not None and when.weekday is None:
        at += timedelta(days=when.in_days)
    elif when.weekday is not None:
        at += timedelta(days=_days_to(when, there, at))
    if when.hour_to is not None and when.weekday is None and when.in_days in (None, 0) and there.hour >= when.hour_to:
        at += timedelta(days=1)
    elif at < there and when.in_days is None and when.weekday is None and when.hour_to is None:
        at = there  # "after five", said at six
    return max(at, there)


@lru_cache(maxsize=16)
def words_of_time(language: str) -> frozenset[str]:
    """Every word that names a moment in a language we can read."""
    found = LANGUAGES.get(language[:2])
    if found is None:
        return frozenset()
    tables = (
        found.weekdays, found.hours, found.numbers, found.parts_of_day, found.days_ahead, found.units,
        found.clock_words, found.next_words, found.halves, tuple(" ".join(phrase) for phrase, _ in found.fractions),
    )  # fmt: skip
    return frozenset(word for table in tables for name in table for word in plain(name).split())


@lru_cache(maxsize=16)
def words_in(moments: Moments) -> frozenset[str]:
    """The same of a words file."""
    lists = (moments.weekdays, moments.before, moments.clock, tuple(name for name, _ in moments.parts))
    names = [name for one in lists for name in one] + [name for name, _ in (*moments.ahead, *moments.numbers)]
    return near.telling(moments) | {word for name in names for word in plain(name).split()}


def _days_to(when: When, there: datetime, at: datetime) -> int:
    """Days to the next such weekday; "next week Thursday" is the one of next week."""
    days = ((when.weekday or 0) - there.weekday()) % A_WEEK
    gone = days == 0 and (when.hour_from is None or at <= there)
    in_next_week = (when.in_days or 0) >= A_WEEK and there.weekday() + days < A_WEEK
    return days + A_WEEK if gone or in_next_week else days


def _hours(words: list[str], moments: Moments, *, evening: bool) -> tuple[int, int | None] | None:
    before = {word for name in moments.before for word in plain(name).split()[-1:]}
    clock = {plain(name) for name in moments.clock}
    numbers = {plain(name): number for name, number in moments.numbers}
    for at, word in enumerate(words):
        found = CLOCK.fullmatch(word)
        number = int(found[1]) if found else numbers.get(word)
        marked = (at + 1 < len(words) and words[at + 1] in clock) or (found is not None and "h" in word)
        if number is None or number > 23 or not (marked or (at and words[at - 1] in before)):
            continue
        return (number + 12 if number < (NOON if evening else AFTERNOON) else number), None
    return None


def _longest_first(names: tuple[tuple[str, int], ...]) -> list[tuple[str, int]]:
    return sorted(names, key=lambda one: -len(one[0]))
