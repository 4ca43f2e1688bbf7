"""When a person may be reached, in their own time: an instant is fine only if it is fine in every zone of theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

import holidays as public_holidays
from phonenumbers.tzdata import TIMEZONE_DATA

from campaigns.facts import HoursWindow, Profile, Route

DAY = timedelta(days=1)
HORIZON_DAYS = 60  # longer than any run of Sundays and holidays
Span = tuple[datetime, datetime]
Moment = TypeVar("Moment", datetime, timedelta)


class Window(NamedTuple):
    """An unbroken stretch in which somebody may be reached; `closes_at` itself is outside."""

    opens_at: datetime
    closes_at: datetime


class Calendar(NamedTuple):
    """All that decides over an hour, apart from the zone."""

    country: str
    region: str | None
    weekly: tuple[tuple[int, HoursWindow], ...]
    narrower: tuple[HoursWindow, ...]
    holidays: bool
    categories: tuple[str, ...]
    states: tuple[str, ...]


def allowed(
    route: Route, laws: Sequence[Profile], plan_hours: HoursWindow | None, preferred: HoursWindow | None, at: datetime
) -> bool:
    """Whether the person may be reached at this instant by all of these laws. No known zone or law means no."""
    calendars = _calendars(route, laws, plan_hours, preferred)
    there = [at.astimezone(ZoneInfo(zone)) for zone in route.zones]
    return bool(there and calendars) and all(_is_open(one, local) for one in calendars for local in there)


def next_allowed(
    route: Route, laws: Sequence[Profile], plan_hours: HoursWindow | None, preferred: HoursWindow | None, at: datetime
) -> Window | None:
    """The window that is open at this instant, else the next one to open; None when none comes."""
    calendars = _calendars(route, laws, plan_hours, preferred)
    at = at.astimezone(UTC)
    found: Window | None = None
    for opens_at, closes_at in _spans_from(route.zones, calendars, at.date()):
        if found and opens_at > found.closes_at:
            return found
        if found:
            found = Window(found.opens_at, closes_at)  # the day's end is no border
        elif closes_at > at:
            found = Window(max(opens_at, at), closes_at)
    return found


def day_begins(day: date, zones: Iterable[str]) -> datetime:
    """The instant at which the day has begun in all of these zones; unknown zones: everywhere on earth."""
    begins = [datetime.combine(day, time(), ZoneInfo(zone)) for zone in zones]
    return max(begins).astimezone(UTC) if begins else datetime.combine(day, time(12), UTC)


@lru_cache(maxsize=4096)
def known_zone(name: str | None) -> bool:
    """Whether this is a zone of the IANA database."""
    try:
        return bool(name) and ZoneInfo(str(name)) is not None
    except (KeyError, ValueError, OSError):
        return False


def zones_of_number(e164: str) -> tuple[str, ...]:
    """Every zone the number's prefix allows, the longest known prefix first; empty when nothing is known."""
    for length in _lengths(e164[1:3]):
        if (prefix := e164[1 : 1 + length]) in TIMEZONE_DATA:
            return _zones_of_prefix(prefix)
    return ()


@lru_cache(maxsize=128)
def _lengths(begins: str) -> tuple[int, ...]:
    """How long the known prefixes are that begin so, the longest first."""
    found = {len(prefix) for prefix in TIMEZONE_DATA if begins and begins.startswith(prefix[:2])}
    return tuple(sorted(found, reverse=True))


@lru_cache(maxsize=4096)
def _zones_of_prefix(prefix: str) -> tuple[str, ...]:
    return tuple(zone for zone in TIMEZONE_DATA[prefix] if known_zone(zone))


@lru_cache(maxsize=4096)
def closed_days(
    country: str, region: str | None, year: int, categories: tuple[str, ...], states: tuple[str, ...]
) -> frozenset[date]:
    """The public holidays of a state; of all states when it is not known which."""
    wanted: tuple[str | None, ...] = (region,) if region in states else (None, *states)
    found = (
        public_holidays.country_holidays(country, subdiv=state, years=year, categories=categories) for state in wanted
    )
    return frozenset(day for table in found for day in table if day.year == year)


def _calendars(
    route: Route, laws: Sequence[Profile], plan_hours: HoursWindow | None, preferred: HoursWindow | None
) -> tuple[Calendar, ...]:
    narrower = tuple([window for window in (plan_hours, preferred) if window])
    return tuple(
        [
            Calendar(
                law.country,
                route.region if route.country == law.country else None,
                tuple(sorted(law.hours.items())),
                narrower,
                law.holidays,
                law.holiday_categories,
                law.states,
            )
            for law in laws
        ]
    )


def _is_open(calendar: Calendar, local: datetime) -> bool:
    since_midnight = timedelta(
        hours=local.hour, minutes=local.minute, seconds=local.second, microseconds=local.microsecond
    )
    return any(opens <= since_midnight < closes for opens, closes in _open_times(calendar, local.date()))


@lru_cache(maxsize=65_536)
def _open_times(calendar: Calendar, day: date) -> tuple[tuple[timedelta, timedelta], ...]:
    """The open wall-clock times of one local day."""
    windows = dict(calendar.weekly)
    if day.weekday() not in windows or (calendar.holidays and _is_holiday(calendar, day)):
        return ()
    open_ = list(_times(windows[day.weekday()], day))
    for window in calendar.narrower:
        open_ = [both for one in open_ for other in _times(window, day) if (both := _overlap(one, other))]
    return tuple(open_)


def _is_holiday(calendar: Calendar, day: date) -> bool:
    return day in closed_days(calendar.country, calendar.region, day.year, calendar.categories, calendar.states)


def _times(window: HoursWindow, day: date) -> Iterator[tuple[timedelta, timedelta]]:
    if window.days and day.weekday() not in window.days:
        return
    opens, closes = _since_midnight(window.opens), _since_midnight(window.closes)
    if opens < closes:
        yield opens, closes
        return
    if closes:
        yield timedelta(0), closes  # the end of a window that runs past midnight
    yield opens, DAY


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second, microseconds=at.microsecond)


def _overlap(one: tuple[Moment, Moment], other: tuple[Moment, Moment]) -> tuple[Moment, Moment] | None:
    start, end = max(one[0], other[0]), min(one[1], other[1])
    return (start, end) if start < end else None


def _spans_from(zones: tuple[str, ...], calendars: tuple[Calendar, ...], first: date) -> Iterator[Span]:
    for ahead in range(HORIZON_DAYS):
        yield from _spans(zones, calendars, first + ahead * DAY)


@lru_cache(maxsize=65_536)
def _spans(zones: tuple[str, ...], calendars: tuple[Calendar, ...], day: date) -> tuple[Span, ...]:
    """What is open in all zones and by all calendars during one UTC day, in order."""
    start = datetime.combine(day, time(), UTC)
    spans: list[Span] = [(start, start + DAY)] if zones and calendars else []
    for zone in zones:
        for calendar in calendars:
            there = list(_open_in(ZoneInfo(zone), calendar, start, start + DAY))
            spans = [both for one in spans for other in there if (both := _overlap(one, other))]
    return tuple(sorted(spans))


def _open_in(zone: ZoneInfo, calendar: Calendar, start: datetime, end: datetime) -> Iterator[Span]:
    """Exact in nights in which the clock is changed: each stretch of one offset is laid out by itself."""
    for since, until in _stretches(zone, start, end):
        offset = since.astimezone(zone).utcoffset() or timedelta(0)
        day = (since + offset).date()
        while datetime.combine(day, time(), UTC) - offset < until:
            midnight = datetime.combine(day, time(), UTC) - offset
            for opens, closes in _open_times(calendar, day):
                if both := _overlap((midnight + opens, midnight + closes), (since, until)):
                    yield both
            day += DAY


def _stretches(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[Span]:
    """A day cut where the zone's offset changes: at most once a day."""
    before, after = start.astimezone(zone).utcoffset(), end.astimezone(zone).utcoffset()
    if before == after:
        yield start, end
        return
    low, high = start, end
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
        low, high = (middle, high) if middle.astimezone(zone).utcoffset() == before else (low, middle)
    yield start, high
    yield high, end
