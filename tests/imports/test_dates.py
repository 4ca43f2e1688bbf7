"""Dates as people and programs write them."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winback.imports.dates import Moment, day_first_of, read_moment

BERLIN = ZoneInfo("Europe/Berlin")
FEBRUARY = date(2026, 2, 3)


@pytest.mark.parametrize(
    "text",
    [
        "03.02.2026", "3.2.2026", "3.2.26", "03. 02. 2026", "2026-02-03", "2026/02/03", "20260203", "03/02/2026",
        "3-2-2026",
        "3. Februar 2026", "3 Feb 2026", "Feb 3, 2026", "February 3rd, 2026", "Di., 3. Feb. 2026", "3-Feb-26",
        "03.Feb.2026",
        46056, 46056.0, "46056", 20260203, "'03.02.2026", "2026-02-03T00:00:00", "03.02.2026 00:00", "1770076800000",
        "1770076800",
    ],
)  # fmt: skip
def test_one_day_in_many_writings(text: object) -> None:
    found = read_moment(text, day_first=True)

    assert found is not None
    assert found.day == FEBRUARY


def test_march_is_written_in_german_too() -> None:
    assert read_moment("3. März 2026", True) == Moment(date(2026, 3, 3))
    assert read_moment("3. Maerz 2026", True) == Moment(date(2026, 3, 3))


@pytest.mark.parametrize("text", ["", "-", "n/a", "0000-00-00", "00.00.0000", "  "])
def test_an_empty_date_says_nothing(text: str) -> None:
    assert read_moment(text, True) is None


@pytest.mark.parametrize(
    "text", ["31.02.2026", "demnächst", "12", "2026-13-01", "99.99.9999", "01.01.0001", "3 Foo 2026", "1.1"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_moment(text, True)


def test_an_american_date_is_read_as_the_file_writes() -> None:
    assert read_moment("02/03/2026", day_first=False) == Moment(FEBRUARY)
    assert read_moment("02/03/2026", day_first=True) == Moment(date(2026, 3, 2))
    assert read_moment("02/13/2026", day_first=True) == Moment(date(2026, 2, 13)), "only one reading is a date"
    assert (day_first_of("13/02/2026"), day_first_of("02/13/2026"), day_first_of("02/03/2026")) == (True, False, None)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-02-03T14:00:00Z", datetime(2026, 2, 3, 14, tzinfo=UTC)),
        ("2026-02-03 14:00:00 +0100", datetime(2026, 2, 3, 13, tzinfo=UTC)),
        ("2026-02-03T14:00:00.123-05:00", datetime(2026, 2, 3, 19, tzinfo=UTC)),
        ("03.02.2026 14:00", datetime(2026, 2, 3, 13, tzinfo=UTC)),
        ("03.07.2026 14:00 Uhr", datetime(2026, 7, 3, 12, tzinfo=UTC)),
        ("2/3/2026 2:05 PM", datetime(2026, 3, 2, 13, 5, tzinfo=UTC)),
        ("Tue, 3 Feb 2026 14:00:00 +0000", datetime(2026, 2, 3, 14, tzinfo=UTC)),
        (46056.5, datetime(2026, 2, 3, 11, tzinfo=UTC)),
    ],
)
def test_a_time_without_a_zone_is_the_firms_own(text: object, instant: datetime) -> None:
    found = read_moment(text, day_first=True)

    assert found is not None
    assert found.instant(BERLIN) == instant


@given(
    st.dates(date(1950, 1, 1), date(2069, 12, 31)),
    st.sampled_from(["%d.%m.%Y", "%Y-%m-%d", "%Y%m%d", "%d/%m/%Y", "%d %b %Y"]),
)
def test_a_day_survives_being_written(day: date, form: str) -> None:
    assert read_moment(day.strftime(form), day_first=True) == Moment(day)


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.times(), st.integers(-12, 14))
def test_an_instant_survives_being_written(day: date, at: time, hours: int) -> None:
    written = datetime.combine(day, at.replace(microsecond=0), timezone(timedelta(hours=hours)))

    found = read_moment(written.isoformat(), day_first=True)

    assert found is not None
    assert found.instant(BERLIN) == written
