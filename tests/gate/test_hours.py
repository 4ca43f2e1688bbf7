"""Hours against a second implementation by minute table: every border, a second on either side."""

from bisect import bisect_right
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns.facts import HoursWindow, Profile, Route
from campaigns.hours import Window, allowed, closed_days, next_allowed
from tests.gate import oracle
from tests.gate.values import FILED

DE, US = FILED["DE"], FILED["US"]  # the federal hours; the states' are in test_states.py
SECOND = timedelta(seconds=1)
YEARS = (2020, 2023, 2024, 2026, 2028)  # leap years, new holidays, and one that Berlin keeps once


def route(zones: tuple[str, ...] = ("Europe/Berlin",), country: str = "DE", region: str | None = None) -> Route:
    return Route(1, 1, "+491713920001", "hash", "sms", country, zones, region)


def agrees(to: Route, profile: Profile, open_: np.ndarray, year: int) -> None:
    """Both say the same a second before each border, on it, and a second after; and name the same windows."""
    borders = oracle.borders(open_, year)
    for at in borders:
        for one in (at - SECOND, at, at + SECOND):
            assert allowed(to, (profile,), None, None, one) is oracle.is_open(open_, year, one), one
    opening = [at for at in borders if oracle.is_open(open_, year, at)]
    closing = [at for at in borders if not oracle.is_open(open_, year, at)]
    for opens in opening[:-1]:
        closes = closing[bisect_right(closing, opens)]
        assert next_allowed(to, (profile,), None, None, opens) == Window(opens, closes)
        assert next_allowed(to, (profile,), None, None, opens - SECOND) == Window(opens, closes)
        assert next_allowed(to, (profile,), None, None, closes - SECOND) == Window(closes - SECOND, closes)


@pytest.mark.parametrize("state", oracle.STATES)
def test_german_hours_in_five_years_of_every_state(state: str) -> None:
    for year in YEARS:
        open_ = oracle.table("Europe/Berlin", year, tuple(oracle.WEEK_DE.items()), oracle.german_holidays(state, year))
        agrees(route(region=state), DE, open_, year)


def test_an_unknown_state_keeps_the_holidays_of_all() -> None:
    for region in (None, "XX"):
        open_ = oracle.table("Europe/Berlin", 2026, tuple(oracle.WEEK_DE.items()), oracle.all_states(2026))
        agrees(route(region=region), DE, open_, 2026)


@pytest.mark.parametrize(
    "zones",
    [
        ("America/New_York",),
        ("America/Phoenix",),
        ("America/Adak",),
        ("America/New_York", "Pacific/Honolulu"),
        ("America/Chicago", "America/Denver", "America/Los_Angeles"),
    ],
)
def test_american_hours_are_open_only_where_they_are_in_all_zones(zones: tuple[str, ...]) -> None:
    for year in (2025, 2026):
        tables = [oracle.table(zone, year, tuple(oracle.WEEK_US.items()), frozenset()) for zone in zones]
        agrees(route(zones, "US"), US, np.logical_and.reduce(tables), year)


@given(
    at=st.integers(0, 3 * 365 * 86_400).map(lambda seconds: datetime(2024, 1, 1, tzinfo=UTC) + seconds * SECOND),
    state=st.sampled_from((None, *oracle.STATES)),
    plan=st.none() | st.builds(HoursWindow, st.times(), st.times()),
    wish=st.none() | st.builds(HoursWindow, st.times(), st.times(), st.sampled_from(((), (0, 1), (5,)))),
)
@settings(max_examples=300, deadline=None)
def test_a_window_is_open_from_its_first_instant_to_its_last(at, state, plan, wish) -> None:
    to = route(region=state)
    found = next_allowed(to, (DE,), plan, wish, at)

    assert allowed(to, (DE,), plan, wish, at) is (found is not None and found.opens_at == at)
    if found:
        tick = timedelta(microseconds=1)
        assert found.opens_at >= at
        assert allowed(to, (DE,), plan, wish, found.opens_at)
        assert allowed(to, (DE,), plan, wish, found.closes_at - tick)
        assert not allowed(to, (DE,), plan, wish, found.closes_at)
        assert found.opens_at == at or not allowed(to, (DE,), plan, wish, found.opens_at - tick)


@pytest.mark.parametrize(
    ("night", "hours"), [(date(2026, 3, 29), 1), (date(2026, 10, 25), 3)], ids=["an hour short", "an hour long"]
)
def test_nights_in_which_the_clock_is_changed(night: date, hours: int) -> None:
    """Whoever may be reached from 01:30 to 03:30 by the wall's clock has one hour in spring and three in autumn."""
    nightly = replace(DE, holidays=False, hours={day: HoursWindow(time(1, 30), time(3, 30)) for day in range(7)})
    start = datetime.combine(night, time(), ZoneInfo("Europe/Berlin")).astimezone(UTC)

    minutes = [start + timedelta(minutes=minute) for minute in range(8 * 60)]
    open_ = [at for at in minutes if allowed(route(), (nightly,), None, None, at)]
    found = next_allowed(route(), (nightly,), None, None, start)

    assert len(open_) == hours * 60
    assert found == Window(open_[0], open_[-1] + timedelta(minutes=1))


def test_no_zone_means_no() -> None:
    noon = datetime(2026, 3, 3, 11, tzinfo=UTC)

    assert not allowed(route(()), (DE,), None, None, noon)
    assert next_allowed(route(()), (DE,), None, None, noon) is None


def test_wished_hours_outside_the_law_never_come() -> None:
    late = HoursWindow(time(22), time(23))

    assert next_allowed(route(), (DE,), None, late, datetime(2026, 3, 3, 11, tzinfo=UTC)) is None


@pytest.mark.parametrize("state", oracle.STATES)
def test_holidays_agree_with_the_reckoning_from_easter(state: str) -> None:
    for year in range(2018, 2031):
        assert closed_days("DE", state, year, DE.holiday_categories, DE.states) == oracle.german_holidays(state, year)
