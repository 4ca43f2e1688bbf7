"""Hours against a second implementation by minute table: every border, a second on either side."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns.facts import HoursWindow, Route
from campaigns.hours import Window, allowed, closed_days, next_allowed
from tests.gate import oracle
from tests.gate.oracle import abroad, cases
from tests.gate.values import FILED, PROFILES

DE = FILED["DE"]
SECOND = timedelta(seconds=1)
SAMPLE = cases.sample()


def route(zones: tuple[str, ...] = ("Europe/Berlin",), country: str = "DE", region: str | None = None) -> Route:
    return Route(1, 1, "+491713920001", "hash", "sms", country, zones, region)


@pytest.mark.parametrize(("place", "case"), list(enumerate(SAMPLE)), ids=[case.name for case in SAMPLE])
def test_every_place_agrees_with_a_table_of_all_its_minutes(place: int, case: cases.Case) -> None:
    """One of ten years each; `python -m tests.gate.oracle` compares all of them."""
    assert cases.compare(case, 2024 + place % 10) > 300


def test_an_hour_that_is_wrong_on_sundays_alone_is_noticed() -> None:
    texan = next(case for case in cases.american() if case.region == "TX")
    wrong = replace(texan, week=cases.week((9, 21), (9, 21), (11, 21)))

    with pytest.raises(AssertionError, match="US TX"):
        cases.compare(wrong, 2026)


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


def test_holidays_abroad_agree_with_their_laws() -> None:
    for year in range(2020, 2034):
        assert closed("AT", "9", year) == abroad.austrian(year)
        for nation in abroad.NATIONS:
            assert closed("GB", nation, year) == abroad.british(nation, year), (nation, year)
        for state in abroad.RESTING:
            assert closed(f"US-{state}", state, year) == abroad.american(state, year), (state, year)


def closed(key: str, region: str, year: int) -> frozenset[date]:
    law = PROFILES[key]
    return closed_days(law.country, region, year, law.holiday_categories, law.states)
