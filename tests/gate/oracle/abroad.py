"""Public holidays of Austria, the United Kingdom and some American states, reckoned from Easter and the calendar.

Written from the laws and kept apart from the library that the product asks.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from tests.gate.oracle import DAY, easter

NATIONS = ("ENG", "NIR", "SCT", "WLS")
AUSTRIAN_STATES = tuple("123456789")
RESTING = ("AL", "LA", "MS", "NE", "PA", "RI", "UT")  # American states that keep their holidays free of calls
WEEKEND = (5, 6)


@lru_cache
def austrian(year: int) -> frozenset[date]:
    sunday = easter(year)
    moving = {sunday + offset * DAY for offset in (1, 39, 50, 60)}
    fixed = {(1, 1), (1, 6), (5, 1), (8, 15), (10, 26), (11, 1), (12, 8), (12, 25), (12, 26)}
    return frozenset(moving | {date(year, month, day) for month, day in fixed})


@lru_cache
def british(nation: str, year: int) -> frozenset[date]:
    """Bank holidays with the days in lieu; what was proclaimed once stands below."""
    sunday = easter(year)
    found = {sunday - 2 * DAY, nth(year, 5, 0, 1), nth(year, 5, 0, -1)}
    if nation != "SCT":
        found |= {sunday + DAY, nth(year, 8, 0, -1)}
        found |= in_lieu([date(year, 1, 1)])
    else:
        found |= {nth(year, 8, 0, 1)} | in_lieu([date(year, 1, 1), date(year, 1, 2)]) | in_lieu([date(year, 11, 30)])
    found |= in_lieu([date(year, 12, 25), date(year, 12, 26)])
    if nation == "NIR":
        found |= in_lieu([date(year, 3, 17)]) | in_lieu([date(year, 7, 12)])
    return frozenset(
        found - MOVED_AWAY.get(year, set()) | ONCE.get(year, set()) | ONCE_BY_NATION.get((nation, year), set())
    )


MOVED_AWAY = {2020: {date(2020, 5, 4)}, 2022: {date(2022, 5, 30)}}
ONCE = {
    2020: {date(2020, 5, 8)},
    2022: {date(2022, 6, 2), date(2022, 6, 3), date(2022, 9, 19)},
    2023: {date(2023, 5, 8)},
}
ONCE_BY_NATION = {("SCT", 2026): {date(2026, 6, 15)}}


@lru_cache
def american(state: str | None, year: int) -> frozenset[date]:
    """Federal holidays, and what these states add or leave out."""
    fixed = {date(year, 1, 1), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25)}
    if year >= 2021:
        fixed.add(date(year, 6, 19))
    thanksgiving = nth(year, 11, 3, 4)
    found = {nth(year, 1, 0, 3), nth(year, 2, 0, 3), nth(year, 5, 0, -1), nth(year, 9, 0, 1), thanksgiving}
    if state not in ("LA", "MS"):
        found.add(nth(year, 10, 0, 2))
    sunday = easter(year)
    found |= {
        "AL": {nth(year, 4, 0, 4), nth(year, 6, 0, 1)},
        "LA": {sunday - 47 * DAY, sunday - 2 * DAY},
        "MS": {nth(year, 4, 0, -1)},
        "NE": {nth(year, 4, 4, -1)},
        "PA": {thanksgiving + DAY},
        "RI": {nth(year, 8, 0, 2)},
    }.get(state or "", set())
    if state == "LA" and year % 2 == 0:
        found.add(nth(year, 11, 0, 1) + DAY)
    if state == "UT":
        fixed.add(date(year, 7, 24))
    moved = {_moved(one) for one in (*fixed, date(year + 1, 1, 1))}
    return frozenset(found | fixed | {one for one in moved if one and one.year == year})


def nth(year: int, month: int, weekday: int, count: int) -> date:
    """The n-th of a weekday in a month; -1 is the last."""
    days = [date(year, month, 1) + offset * DAY for offset in range(31)]
    return [one for one in days if one.month == month and one.weekday() == weekday][count - (count > 0)]


def in_lieu(days: Iterable[date]) -> set[date]:
    """These days, and for each on a weekend the next working day that is none of them."""
    found = set(days)
    for one in sorted(found):
        instead = one
        while one.weekday() in WEEKEND and (instead.weekday() in WEEKEND or instead in found):
            instead += DAY
        found.add(instead)
    return found


def _moved(one: date) -> date | None:
    """A Saturday's is kept on Friday, a Sunday's on Monday."""
    return {5: one - timedelta(days=1), 6: one + timedelta(days=1)}.get(one.weekday())
