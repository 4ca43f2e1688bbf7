"""When first contacts go out."""

from datetime import UTC, datetime, timedelta

from campaigns.hours import Window
from winback.services.planning.spreading import Look, Queue, Spread

NOW = datetime(2026, 3, 3, 14, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def daily(opens: int, closes: int) -> Look:
    """Somebody who may be reached each day between these hours."""

    def look(at: datetime) -> Window:
        opens_at, closes_at = (at.replace(hour=hour, minute=0, second=0) for hour in (opens, closes))
        if at >= closes_at:
            opens_at, closes_at = opens_at + timedelta(days=1), closes_at + timedelta(days=1)
        return Window(max(at, opens_at), closes_at)

    return look


def spread(**more) -> Spread:
    return Spread(NOW, **({"per_minute": 60, "daily_cap": None} | more))


def test_one_after_another_at_the_pace():
    laid = spread()

    due = [laid.place("DE", daily(8, 19)).opens_at for _ in range(3)]

    assert due == [NOW, NOW + SECOND, NOW + 2 * SECOND]


def test_whose_day_begins_later_holds_nobody_off():
    laid = spread()

    west = laid.place("US", daily(16, 23))
    east = laid.place("US", daily(13, 21))

    assert west.opens_at == NOW.replace(hour=16, minute=0)
    assert east.opens_at == NOW


def test_who_prefers_the_evening_holds_nobody_off_in_the_same_window():
    laid = spread()

    evening = laid.place("DE", daily(18, 19))
    others = [laid.place("DE", daily(8, 19)).opens_at for _ in range(2)]

    assert evening.opens_at == NOW.replace(hour=18, minute=0)
    assert others[0] == NOW
    assert others[1] <= NOW + 2 * SECOND


def test_who_does_not_fit_into_a_window_goes_into_the_next():
    laid = spread(per_minute=1)

    due = [laid.place("DE", daily(8, 15)).opens_at for _ in range(32)]

    assert due[29] == NOW + timedelta(minutes=29)
    assert due[30:] == [NOW.replace(day=4, hour=8, minute=0), NOW.replace(day=4, hour=8, minute=1)]


def test_the_next_batch_goes_behind_what_is_queued_in_its_window():
    ends = NOW.replace(hour=19, minute=0)
    laid = spread(queues={("DE", ends): Queue(NOW, 1000)})

    assert laid.place("DE", daily(8, 19)).opens_at == NOW + 1000 * SECOND
    assert laid.place("US", daily(13, 21)).opens_at == NOW


def test_a_day_takes_no_more_than_its_cap():
    laid = spread(daily_cap=2)

    days = [laid.place("DE", daily(8, 19)).opens_at.day for _ in range(5)]

    assert days == [3, 3, 4, 4, 5]


def test_without_any_window_it_expires_at_once():
    window = spread().place("DE", lambda at: Window(at, at))

    assert window == Window(NOW, NOW)
