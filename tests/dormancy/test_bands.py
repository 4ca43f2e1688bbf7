"""Who is called dormant, declining or lost, seen from the customer's own rhythm."""

from datetime import date, timedelta

import numpy as np
import pytest

from campaigns.dormancy.judge import Judged, judge
from tests.dormancy.histories import every, purchases
from winback.store.purchases import day_number

TODAY = date(2026, 3, 3)


def judged(*customers: list[date], today: date = TODAY) -> Judged:
    """These customers, in order, among a hundred ordinary ones who buy every month or two and sometimes leave."""
    rng = np.random.default_rng(5)
    ordinary = [
        every(int(rng.integers(25, 70)), int(rng.integers(1, 12)), today - timedelta(days=int(rng.integers(0, 500))))
        for _ in range(100)
    ]
    lines = [(number, day) for number, days in enumerate([*customers, *ordinary]) for day in days]
    _, bought = purchases(lines, today)
    return judge(bought, day_number(today), 180)


def silent_since(days: int, rhythm: int = 23, times: int = 12) -> list[date]:
    return every(rhythm, times, TODAY - timedelta(days=days))


@pytest.mark.parametrize(
    ("silent", "band"), [(5, "active"), (20, "active"), (91, "dormant"), (140, "dormant"), (1200, "lost")]
)
def test_a_customer_of_every_23_days_falls_silent(silent: int, band: str) -> None:
    assert judged(silent_since(silent)).band[0] == band


def test_the_longer_the_silence_the_smaller_the_chance() -> None:
    chances = [judged(silent_since(days)).comes_back[0] for days in (10, 60, 120, 240, 480)]

    assert chances == sorted(chances, reverse=True)


def test_the_rhythm_is_the_customers_own() -> None:
    found = judged(silent_since(60, rhythm=7, times=30), silent_since(60, rhythm=90, times=8))

    assert found.rhythm.usual[:2].tolist() == [7, 90]
    assert found.band[:2].tolist() == ["dormant", "active"]


def test_a_one_time_buyer_is_measured_by_when_others_came_a_second_time() -> None:
    fresh, old = [TODAY - timedelta(days=20)], [TODAY - timedelta(days=700)]
    found = judged(fresh, old)

    assert np.isnan(found.rhythm.usual[:2]).all()
    assert found.band[0] == "active"
    assert found.band[1] in {"dormant", "lost"}


def test_fewer_orders_than_before_but_not_gone_is_declining() -> None:
    busy = every(15, 24, TODAY - timedelta(days=370))
    slower = every(90, 4, TODAY - timedelta(days=20))

    found = judged(busy + slower)

    assert (found.band[0], found.because[0]) == ("declining", "fewer_orders")


def test_nobody_is_silent_after_a_few_days_however_often_they_buy() -> None:
    assert judged(every(1, 60, TODAY - timedelta(days=9))).band[0] != "dormant"


def test_several_orders_on_one_day_are_one_purchase() -> None:
    day = TODAY - timedelta(days=50)

    assert judged([day, day, day]).histories.repeats[0] == 0


def test_a_firm_with_a_handful_of_customers_is_judged_by_rhythm_alone() -> None:
    _, bought = purchases([(1, day) for day in silent_since(120)] + [(2, day) for day in silent_since(3)], TODAY)

    found = judge(bought, day_number(TODAY), 180)

    assert not found.fit.usable
    assert found.band.tolist() == ["dormant", "active"]
    assert found.comes_back[1] > 0.5 > found.comes_back[0]


def test_the_next_look_is_not_later_than_the_next_border() -> None:
    today = judged(silent_since(20))
    ahead = int(today.look_again_in[0])

    before = judged(silent_since(20), today=TODAY + timedelta(days=ahead - 1))

    assert before.band[0] == today.band[0]
