"""Which hour we may promise somebody for a call, and who keeps it: only what can be kept, else nothing is promised.

An hour is fine when somebody works then and has a seat left, when the law and the person let us call then, and when
it is the time they asked for, if they named one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from campaigns.answers.values import When
from campaigns.hours import Window

AN_HOUR = timedelta(hours=1)
LEAD = timedelta(minutes=30)  # nobody is promised an hour that begins sooner: the colleague must see it first
AHEAD = timedelta(days=7)
AHEAD_FOR_A_WISH = timedelta(days=21)
WORTH_WAITING_FOR_THEIRS = timedelta(days=1)  # so much later the account's own colleague may be
GRACE = timedelta(minutes=30)  # a call that began in its hour is written down a little later
A_WEEK = 7

Week = Mapping[int, tuple[time, time]]  # weekday, 0 is Monday: from and until, in the firm's own time
Taken = Mapping[tuple[int, datetime], AbstractSet[int]]  # who and from when: seats that are given away


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who calls customers, and when."""

    id: int
    week: Week
    calls_an_hour: int
    away_until: date | None = None
    theirs: bool = False  # the account's own


@dataclass(frozen=True, slots=True)
class House:
    """The firm's own time: its zone, and the days on which nobody works."""

    zone: ZoneInfo
    closed: AbstractSet[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Person:
    """When the law and their wishes let us call, and the zone in which they hear the hour."""

    windows: Sequence[Window]
    zone: ZoneInfo
    wish: When | None = None


@dataclass(frozen=True, slots=True)
class Hour:
    """What can be promised: this colleague, this hour, this seat of it."""

    colleague: int
    from_at: datetime
    until_at: datetime
    seat: int


def choose(colleagues: Sequence[Colleague], taken: Taken, house: House, person: Person, now: datetime) -> Hour | None:
    """The first hour that can be kept; a little later one when the account's own colleague has it. None: no promise."""
    if _names_no_time_we_know(person.wish):
        return None
    first: Hour | None = None
    for from_at in _hours(house, person, now):
        free = [found for one in colleagues if (found := _seat(one, taken, house, from_at))]
        own = next((hour for who, hour in free if who.theirs), None)
        if own and (first is None or own.from_at - first.from_at <= WORTH_WAITING_FOR_THEIRS):
            return own
        if first is None and free:
            first = min(free, key=lambda found: (found[1].seat, found[0].id))[1]
        if first and from_at - first.from_at > WORTH_WAITING_FOR_THEIRS:
            return first
    return first


def works_at(colleague: Colleague, house: House, at: datetime, until: datetime) -> bool:
    """Whether this colleague is at work the whole time."""
    begins, ends = at.astimezone(house.zone), until.astimezone(house.zone)
    day = begins.date()
    if day in house.closed or (colleague.away_until and day <= colleague.away_until) or ends.date() != day:
        return False
    since, till = colleague.week.get(day.weekday(), (time(), time()))
    return since <= begins.time() and ends.time() <= till


def fits(wish: When | None, from_at: datetime, until_at: datetime, zone: ZoneInfo, now: datetime) -> bool:
    """Whether this hour is what they asked for, in their own time."""
    if wish is None:
        return True
    if wish.in_minutes is not None:
        meant = now + timedelta(minutes=wish.in_minutes)
        return from_at < meant + AN_HOUR and until_at > meant
    begins, ends, today = from_at.astimezone(zone), until_at.astimezone(zone), now.astimezone(zone).date()
    last = ends.hour + (24 if ends.date() > begins.date() else 0)
    return (
        wish.weekday in (None, begins.weekday())
        and (wish.hour_from is None or begins.hour >= _first_hour(wish))
        and (wish.hour_to is None or last + (ends.minute > 0) <= wish.hour_to)
        and _on_the_day(wish, begins.date(), today)
    )


def _first_hour(wish: When) -> int:
    """ "At half past seven" is in the hour from seven; "after half past seven" is from eight."""
    begun = wish.hour_from or 0
    return begun if not wish.minute or wish.hour_to == begun + 1 else begun + 1


def _on_the_day(wish: When, day: date, today: date) -> bool:
    """ "In three days" is a day; "next week" is any day of it."""
    if wish.in_days is None:
        return True
    meant = today + timedelta(days=wish.in_days)
    return day == meant if wish.in_days < A_WEEK else day.isocalendar()[:2] == meant.isocalendar()[:2]


def _names_no_time_we_know(wish: When | None) -> bool:
    """ "In March", "in two months": a person reads that, nothing is promised for it."""
    if wish is None:
        return False
    pinned = (wish.weekday, wish.hour_from, wish.hour_to, wish.in_days, wish.in_minutes)
    return wish.in_months is not None or all(part is None for part in pinned)


def _hours(house: House, person: Person, now: datetime) -> Iterator[datetime]:
    """Full hours of the firm's clock that suit the person, the soonest first."""
    soonest = (now + LEAD).astimezone(house.zone)
    begins = soonest.replace(minute=0, second=0, microsecond=0).astimezone(UTC)
    begins += AN_HOUR if begins < soonest else timedelta(0)
    last = now + (AHEAD_FOR_A_WISH if person.wish else AHEAD)
    while begins < last:
        ends = begins + AN_HOUR
        allowed = any(window.opens_at <= begins and ends <= window.closes_at for window in person.windows)
        if allowed and fits(person.wish, begins, ends, person.zone, now):
            yield begins
        begins = ends


def _seat(one: Colleague, taken: Taken, house: House, from_at: datetime) -> tuple[Colleague, Hour] | None:
    until_at = from_at + AN_HOUR
    if not works_at(one, house, from_at, until_at):
        return None
    given = taken.get((one.id, from_at), frozenset())
    seat = next((seat for seat in range(1, one.calls_an_hour + 1) if seat not in given), None)
    return (one, Hour(one.id, from_at, until_at, seat)) if seat else None
