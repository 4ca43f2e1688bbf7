"""The hour somebody names: "tonight after eight", "um halb acht abends". The part of the day says which eight.

Where nothing says it, afternoon is meant: nobody wishes to be called at five in the morning.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from campaigns.answers.languages.shape import Language

_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(am|pm|h)?")
_MINUTES = re.compile(r"[0-5]\d")
LAST_MINUTE = 59
EVENING, NOON = 17, 12  # hours
AFTERNOON = 8  # an hour below this is one of the afternoon
NEAR = 3  # words between an hour and the part of the day behind it: "8 in the evening"
LATER = 5  # words between the two hours of "between eight and nine"
TURNED = {"from": "to", "to": "from"}  # "not before nine" is after nine


@dataclass(frozen=True, slots=True)
class Hours:
    """From when until when; `minute` is that of `start`."""

    start: int | None = None
    stop: int | None = None
    minute: int | None = None


@dataclass(frozen=True, slots=True)
class _Time:
    """One time as it is written, and the place behind it."""

    hour: int
    minute: int
    fixed: bool  # "8 pm", "20 Uhr": no part of the day changes it
    behind: int


Words = tuple[str, ...]
Part = tuple[int | None, int | None]


def hours(words: Words, language: Language) -> Hours | None:
    """The hours a text names: by a clock, else by a part of the day."""
    part = _part(words, language)
    for at, word in enumerate(words):
        side = language.hours.get(word)
        found = _beside(words, at + 1, language) if side else None
        if side and found:
            return _sided(_turned(side, words, at, language), found, words, part, language)
        found = _time(words, at, language)
        if found and (_marked(words, at, found, language) or (side is None and found.minute)):
            return _at(_meant(found, part))
    return Hours(*part) if part else None


def _part(words: Words, language: Language) -> Part | None:
    """The first part of the day that is wished for: "not in the morning, in the evening" is the evening."""
    for at, word in enumerate(words):
        if word in language.parts_of_day and not _refused(words, at, language):
            return language.parts_of_day[word]
    return None


def _refused(words: Words, at: int, language: Language) -> bool:
    """Whether a negation stands before it, with nothing but little words between."""
    before = at - 1
    while before >= 0 and words[before] in language.before_parts:
        before -= 1
    return before >= 0 and words[before] in language.not_then


def _turned(side: str, words: Words, at: int, language: Language) -> str:
    return TURNED.get(side, side) if at and words[at - 1] in language.not_then else side


def _sided(side: str, first: _Time, words: Words, part: Part | None, language: Language) -> Hours:
    begins = _meant(first, part)
    if side == "between":
        places = range(first.behind, min(first.behind + LATER, len(words)))
        second = next(filter(None, (_time(words, place, language) for place in places)), None)
        return Hours(begins.hour, _after(begins, _meant(second, part)) if second else None, begins.minute or None)
    if side == "from":
        return Hours(begins.hour, None, begins.minute or None)
    if side == "to":
        since = part[0] if part and part[0] is not None and part[0] < begins.hour else None
        return Hours(since, begins.hour)
    return _at(begins)


def _after(first: _Time, second: _Time) -> int:
    """ "Between seven and eight": the second hour is the later one."""
    return second.hour + NOON if second.hour <= first.hour and second.hour < NOON else second.hour


def _at(time: _Time) -> Hours:
    return Hours(time.hour, time.hour + 1, time.minute or None)


def _meant(time: _Time, part: Part | None) -> _Time:
    since = part[0] if part and part[0] is not None else NOON
    if time.fixed or time.hour >= NOON or time.hour == 0:
        return time
    afternoon = since >= EVENING or (since >= NOON and time.hour < AFTERNOON)
    return replace(time, hour=time.hour + NOON) if afternoon else time


def _beside(words: Words, at: int, language: Language) -> _Time | None:
    """The time behind a word such as "after", with a little word between or not: "after about eight"."""
    while at < len(words) and words[at] in language.about:
        at += 1
    return _time(words, at, language)


def _time(words: Words, at: int, language: Language) -> _Time | None:
    """ "8", "8:30", "acht", "halb acht", "half past seven", "quarter to eight"."""
    if at >= len(words):
        return None
    for phrase, minutes in language.fractions:
        if words[at : at + len(phrase)] == phrase:
            whole = _whole(words, at + len(phrase), language)
            return _moved(whole, minutes) if whole else None
    return _whole(words, at, language)


def _moved(time: _Time, minutes: int) -> _Time:
    """So many minutes after the full hour, or before it."""
    if minutes >= 0:
        return replace(time, minute=minutes)
    of_24 = time.fixed or time.hour == 0
    hour = (time.hour - 1) % 24 if of_24 else (time.hour - 1) or NOON
    return replace(time, hour=hour, minute=60 + minutes)


def _whole(words: Words, at: int, language: Language) -> _Time | None:
    if at >= len(words):
        return None
    found = _CLOCK.fullmatch(words[at])
    number = int(found[1]) if found else language.numbers.get(words[at])
    if number is None or number > 24:
        return None
    behind = at + 1
    half = found[3] if found else None
    if half is None and "am" in language.clock_words:
        half, behind = _half_of_day(words, behind)
    if behind < len(words) and words[behind] in language.not_hours:
        return None
    minute = int(found[2]) if found and found[2] else 0
    if words[behind : behind + 1] == ("uhr",) and _MINUTES.fullmatch(
        words[behind + 1] if behind + 1 < len(words) else ""
    ):
        minute, behind = int(words[behind + 1]), behind + 2
    if minute > LAST_MINUTE:
        return None
    hour = number % NOON + (NOON if half == "pm" else 0) if half in {"am", "pm"} and number <= NOON else number
    return _Time(hour, minute, half in {"am", "pm"} or hour > NOON, behind)


def _half_of_day(words: Words, at: int) -> tuple[str | None, int]:
    """ "am", "p.m.": which, and the place behind it."""
    if words[at : at + 1] in {("am",), ("pm",)}:
        return words[at], at + 1
    if words[at : at + 2] in {("a", "m"), ("p", "m")}:
        return words[at] + "m", at + 2
    return None, at


def _marked(words: Words, at: int, time: _Time, language: Language) -> bool:
    """Whether a number is told to be a time: by "Uhr", "pm", or the part of the day right beside it."""
    clocked = any(word in language.clock_words for word in words[at + 1 : time.behind + 1])
    glued = words[at][0].isdigit() and words[at].endswith(("am", "pm", "h"))
    if clocked or glued or (time.fixed and time.behind > at + 1):
        return True
    if time.hour == 1 and not words[at][0].isdigit():  # "one evening" is no hour
        return False
    if at and words[at - 1] in language.parts_of_day:
        return True
    ahead = words[time.behind : time.behind + NEAR]
    place = next((place for place, word in enumerate(ahead) if word in language.parts_of_day), None)
    return place is not None and all(_leads_to_a_part(word, language) for word in ahead[:place])


def _leads_to_a_part(word: str, language: Language) -> bool:
    """ "8 in the evening", "8 on Friday evening"."""
    return word in language.before_parts or word in language.weekdays or word in language.days_ahead
