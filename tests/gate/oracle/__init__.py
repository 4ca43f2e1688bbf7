"""A second opinion on hours: a table of all minutes of a year, and German holidays reckoned from Easter."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np

DAY = timedelta(days=1)
STATES = ("BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH")
NORTH = ("SH", "HH", "NI", "HB")
WEEK_DE = dict.fromkeys(range(5), (8 * 60, 20 * 60)) | {5: (9 * 60, 18 * 60)}
WEEK_US = dict.fromkeys(range(7), (8 * 60, 21 * 60))


def easter(year: int) -> date:
    """Sunday after the first full moon of spring, as the church reckons it."""
    golden, century = year % 19, year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - moon // 28 * (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - weekday
    month = 3 + (days + 40) // 44
    return date(year, month, days + 28 - 31 * (month // 4))


@lru_cache
def german_holidays(state: str, year: int) -> frozenset[date]:
    """By the sixteen laws; days that only some communities of a state keep count for the whole of it."""
    sunday = easter(year)
    found = {date(year, 1, 1), date(year, 5, 1), date(year, 10, 3), date(year, 12, 25), date(year, 12, 26)}
    found |= {sunday + offset * DAY for offset in (-2, 1, 39, 50)}
    if state in ("BW", "BY", "ST"):
        found.add(date(year, 1, 6))
    if (state == "BE" and year >= 2019) or (state == "MV" and year >= 2023):
        found.add(date(year, 3, 8))
    if state == "BE" and year in (2020, 2025):
        found.add(date(year, 5, 8))
    if state == "BE" and year == 2028:
        found.add(date(2028, 6, 17))
    if state == "BB":
        found |= {sunday, sunday + 49 * DAY}
    if state in ("BW", "BY", "HE", "NW", "RP", "SL", "SN", "TH"):
        found.add(sunday + 60 * DAY)
    if state in ("BY", "SL"):
        found.add(date(year, 8, 15))
    if state == "TH" and year >= 2019:
        found.add(date(year, 9, 20))
    if state in ("BB", "MV", "SN", "ST", "TH") or (state in NORTH and year >= 2018) or year == 2017:
        found.add(date(year, 10, 31))
    if state in ("BW", "BY", "NW", "RP", "SL"):
        found.add(date(year, 11, 1))
    if state == "SN":
        found.add(next(date(year, 11, day) for day in range(16, 23) if date(year, 11, day).weekday() == 2))
    return frozenset(found)


def all_states(year: int) -> frozenset[date]:
    return frozenset().union(*(german_holidays(state, year) for state in STATES))


@lru_cache(maxsize=16)
def _offsets(zone: str, year: int) -> np.ndarray:
    """Minutes that local clocks are ahead of UTC, for each minute of the year: looked up hour by hour."""
    first = datetime(year, 1, 1, tzinfo=UTC)
    hours = int((datetime(year + 1, 1, 1, tzinfo=UTC) - first) / timedelta(hours=1))
    there = ZoneInfo(zone)
    each = [(first + timedelta(hours=hour)).astimezone(there).utcoffset() for hour in range(hours)]
    return np.repeat(np.array([int(offset.total_seconds() // 60) for offset in each]), 60)


@lru_cache(maxsize=32)
def table(zone: str, year: int, week: tuple[tuple[int, tuple[int, int]], ...], closed: frozenset[date]) -> np.ndarray:
    """For each UTC minute of the year: is it open there?"""
    offsets = _offsets(zone, year)
    first = date(year, 1, 1)
    local = np.arange(len(offsets)) + offsets
    day_of, minute = np.floor_divide(local, 1440), np.mod(local, 1440)
    days = range(-1, int(day_of.max()) + 1)
    opens, closes = np.zeros(len(days) + 1, int), np.zeros(len(days) + 1, int)
    for day in days:
        on = first + day * DAY
        if on not in closed and on.weekday() in dict(week):
            opens[day + 1], closes[day + 1] = dict(week)[on.weekday()]
    return (opens[day_of + 1] <= minute) & (minute < closes[day_of + 1])


def borders(open_: np.ndarray, year: int) -> list[datetime]:
    """Every instant of the year at which it opens or closes."""
    return [
        datetime(year, 1, 1, tzinfo=UTC) + timedelta(minutes=int(minute) + 1)
        for minute in np.flatnonzero(open_[1:] != open_[:-1])
    ]


def is_open(open_: np.ndarray, year: int, at: datetime) -> bool:
    return bool(open_[int((at - datetime(year, 1, 1, tzinfo=UTC)) // timedelta(minutes=1))])
