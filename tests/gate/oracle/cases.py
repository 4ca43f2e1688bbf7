"""Whose hours are compared: every German state, Austria, the British nations, every American state, and the unknown.

The weeks are written down once more here, from the sources and not from the profiles.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

import numpy as np

from campaigns.facts import HoursWindow, Profile, Route
from campaigns.hours import Window, allowed, next_allowed
from tests.gate import oracle
from tests.gate.oracle import abroad
from tests.gate.values import PROFILES

SECOND = timedelta(seconds=1)
Hours = tuple[int, int] | None
Week = tuple[tuple[int, tuple[int, int]], ...]


def week(workday: Hours, saturday: Hours, sunday: Hours) -> Week:
    """Full hours, as minutes by weekday."""
    days = {**dict.fromkeys(range(5), workday), 5: saturday, 6: sunday}
    return tuple((day, (hours[0] * 60, hours[1] * 60)) for day, hours in days.items() if hours)


CENTRAL = week((8, 20), (9, 18), None)  # Germany and Austria
BRITISH = week((8, 21), (9, 21), None)
EVERY_DAY: Mapping[str, Week] = {name: week(*[hours] * 3) for name, hours in {
    "federal": (8, 21), "8-20": (8, 20), "9-20": (9, 20), "9-21": (9, 21), "10-21": (10, 21),
}.items()}  # fmt: skip
STATE_WEEKS: Mapping[str, Week] = {
    **dict.fromkeys(("FL", "MA", "MD", "NJ", "OK", "WA"), EVERY_DAY["8-20"]),
    **dict.fromkeys(("CT", "NV"), EVERY_DAY["9-20"]),
    **dict.fromkeys(("CA", "IL", "MI", "MN", "NM"), EVERY_DAY["9-21"]),
    **dict.fromkeys(("AL", "LA", "MS"), week((8, 20), (8, 20), None)),
    "KY": EVERY_DAY["10-21"],
    "NE": week((8, 21), (8, 21), (13, 21)),
    "RI": week((9, 18), (10, 17), None),
    "TX": week((9, 21), (9, 21), (12, 21)),
    "UT": week((8, 21), (8, 21), None),
}
STRICTEST = week((10, 18), (10, 17), None)
# Every zone in which an American may live, those of split states in pairs, and all of them where nothing is known.
ZONES: Mapping[str, tuple[str, ...]] = {
    "Pacific/Honolulu": ("HI",),
    "America/Puerto_Rico": ("PR",),
    "America/New_York": ("CT", "DC", "DE", "GA", "MA", "MD", "ME", "NC", "NH", "NJ", "NY", "OH", "PA", "RI", "SC", "VA",
                         "VT", "WV"),
    "America/Chicago": ("AL", "AR", "IA", "IL", "LA", "MN", "MO", "MS", "OK", "WI"),
    "America/Denver": ("CO", "MT", "NM", "UT", "WY"),
    "America/Los_Angeles": ("CA", "WA"),
    "America/Anchorage America/Adak": ("AK",),
    "America/Phoenix America/Denver": ("AZ",),
    "America/New_York America/Chicago": ("FL", "IN", "KY", "MI", "TN"),
    "America/Chicago America/Denver": ("KS", "ND", "NE", "SD", "TX"),
    "America/Boise America/Los_Angeles": ("ID",),
    "America/Los_Angeles America/Denver": ("NV",),
    "America/Los_Angeles America/Boise": ("OR",),
}  # fmt: skip
EVERYWHERE = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Boise", "America/Phoenix", "America/Los_Angeles",
    "America/Anchorage", "America/Adak", "Pacific/Honolulu", "America/Puerto_Rico",
)  # fmt: skip
NIGHTS = (("Europe/Berlin",), ("Europe/London",), *((zone,) for zone in EVERYWHERE))
NO_HOLIDAYS: Callable[[int], frozenset[date]] = lambda year: frozenset()  # noqa: E731  one of a table of functions


@dataclass(frozen=True)
class Case:
    """A place as the product sees it, and the same as the table is made from."""

    name: str
    law: Profile
    region: str | None
    zones: tuple[str, ...]
    week: Week
    closed: Callable[[int], frozenset[date]]

    def route(self) -> Route:
        return Route(1, 1, "+491713920001", "hash", "sms", self.law.country, self.zones, self.region)

    def table(self, year: int) -> np.ndarray:
        """For each minute of the year in UTC: open in every zone? New Year's Eve lies in the year before, somewhere."""
        closed = frozenset().union(*(self.closed(one) for one in (year - 1, year, year + 1)))
        return np.logical_and.reduce([oracle.table(zone, year, self.week, closed) for zone in self.zones])


def every() -> Iterator[Case]:
    yield from german()
    yield from austrian()
    yield from british()
    yield from american()
    yield from nightly()


def sample() -> list[Case]:
    """Each law, week and zones once, as far as a minute of work goes: states that add nothing are twins."""
    found = {(case.law.key if case.closed is not NO_HOLIDAYS else "", case.region if case.law.country != "US" else "",
              case.week, case.zones): case for case in every()}  # fmt: skip
    return [case for case in found.values() if not case.name.startswith(("night (1, 2)", "night (2, 3)"))]


def german() -> Iterator[Case]:
    for state in oracle.STATES:
        yield Case(
            f"DE {state}",
            PROFILES["DE"],
            state,
            ("Europe/Berlin",),
            CENTRAL,
            lambda year, state=state: oracle.german_holidays(state, year),
        )  # type: ignore[misc]
    yield Case("DE unknown", PROFILES["DE"], None, ("Europe/Berlin",), CENTRAL, oracle.all_states)


def austrian() -> Iterator[Case]:
    for state in (*abroad.AUSTRIAN_STATES, None):
        yield Case(f"AT {state}", PROFILES["AT"], state, ("Europe/Vienna",), CENTRAL, abroad.austrian)


def british() -> Iterator[Case]:
    for nation in abroad.NATIONS:
        yield Case(
            f"GB {nation}",
            PROFILES["GB"],
            nation,
            ("Europe/London",),
            BRITISH,
            lambda year, nation=nation: abroad.british(nation, year),
        )  # type: ignore[misc]
    yield Case("GB unknown", PROFILES["GB"], None, ("Europe/London",), BRITISH, _of_all_nations)


def american() -> Iterator[Case]:
    """Every state with each of its zones alone, and with all of them where the address names only the state."""
    for names, states in ZONES.items():
        zones = tuple(names.split())
        for state in states:
            closed = (
                (lambda year, state=state: abroad.american(state, year)) if state in abroad.RESTING else NO_HOLIDAYS
            )
            for some in dict.fromkeys([*((one,) for one in zones), zones]):
                hours = STATE_WEEKS.get(state, EVERY_DAY["federal"])
                yield Case(f"US {state} {' '.join(some)}", PROFILES[f"US-{state}"], state, some, hours, closed)
    yield Case("US unknown", PROFILES["US"], None, EVERYWHERE, STRICTEST, _of_all_resting_states)


def nightly() -> Iterator[Case]:
    """Windows that lie in the hours in which clocks are changed: gone for a night, or there twice."""
    for hours in ((1, 4), (2, 3), (1, 2)):
        all_days = {day: HoursWindow(time(hours[0]), time(hours[1])) for day in range(7)}
        law = replace(PROFILES["DE"], hours=all_days, holidays=False)
        for zones in NIGHTS:
            yield Case(f"night {hours} {' '.join(zones)}", law, None, zones, week(*[hours] * 3), NO_HOLIDAYS)


def compare(case: Case, year: int) -> int:
    """Both say the same a second before each border, on it and a second after, and name the same windows."""
    to, laws, open_ = case.route(), (case.law,), case.table(year)
    borders = oracle.borders(open_, year)
    for at in borders:
        for one in (at - SECOND, at, at + SECOND):
            assert allowed(to, laws, None, None, one) is oracle.is_open(open_, year, one), (case.name, one)
    opening = [at for at in borders if oracle.is_open(open_, year, at)]
    closing = [at for at in borders if not oracle.is_open(open_, year, at)]
    for opens in opening[:-1]:
        window = Window(opens, closing[bisect_right(closing, opens)])
        for asked in (opens, opens - SECOND):
            assert next_allowed(to, laws, None, None, asked) == window, (case.name, asked)
        last = window.closes_at - SECOND
        assert next_allowed(to, laws, None, None, last) == Window(last, window.closes_at), (case.name, last)
    return len(borders)


def _of_all_nations(year: int) -> frozenset[date]:
    return frozenset().union(*(abroad.british(nation, year) for nation in abroad.NATIONS))


def _of_all_resting_states(year: int) -> frozenset[date]:
    return frozenset().union(*(abroad.american(state, year) for state in (None, *abroad.RESTING)))
