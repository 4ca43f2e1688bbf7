"""The purchase model agrees with the published figures, and says when it must not be believed."""

import json
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from scipy.optimize import approx_fprime
from scipy.stats import rankdata

from campaigns.dormancy import bgnbd
from campaigns.dormancy.values import Fit, Histories
from tests.dormancy import histories as made
from winback.store.purchases import day_number

PUBLISHED = Fit(0.243, 4.414, 0.793, 2.426, -9582.4, 2357, True, "fitted")


def of(*triples: tuple[int, int, int]) -> Histories:
    columns = np.array(triples, np.int64).T
    return Histories(*columns)


@pytest.fixture(scope="module")
def reference(test_data: Path) -> dict:
    return json.loads((test_data / "bgnbd_reference.json").read_text())


@pytest.mark.parametrize(("load", "name"), [(made.cdnow_sample, "cdnow_sample"), (made.cdnow_full, "cdnow_full")])
def test_the_fit_agrees_with_the_reference_on_cdnow(test_data: Path, reference: dict, load, name: str) -> None:
    _, purchases = made.purchases(load(test_data), made.CALIBRATED)

    fit = bgnbd.fit(purchases.histories(day_number(made.CALIBRATED)))

    assert fit.usable
    assert fit.parameters == pytest.approx(reference["recomputed"][name]["params"], abs=1e-3)
    assert fit.log_likelihood == pytest.approx(reference["recomputed"][name]["LL"], abs=0.01)


def test_the_worked_example_of_the_literature() -> None:
    example = Histories(np.array([2]), np.array([30.43 * 7]), np.array([38.86 * 7]))  # type: ignore[arg-type]

    assert bgnbd.p_alive(PUBLISHED, example)[0] == pytest.approx(0.7266, abs=1e-3)
    assert bgnbd.expected_orders(PUBLISHED, example, 39 * 7)[0] == pytest.approx(1.226, abs=1e-3)


def test_many_purchases_and_then_silence_say_more_than_few() -> None:
    """The published paradox: of two customers silent since week 20, the busier one is surely gone."""
    silent = Histories(np.array([10, 15, 20, 25]), np.full(4, 140), np.full(4, 273))

    expected = bgnbd.expected_orders(PUBLISHED, silent, 52 * 7)

    assert expected == pytest.approx([0.3474606, 0.04283391, 0.004158973, 0.0003583685], rel=0.01)


def test_the_ranking_finds_who_buys_again(test_data: Path) -> None:
    lines = made.cdnow_sample(test_data)
    customers, purchases = made.purchases(lines, made.CALIBRATED)
    histories = purchases.histories(day_number(made.CALIBRATED))
    later = {customer for customer, day in lines if made.CALIBRATED < day <= made.HOLDOUT_ENDS}
    bought = np.array([customer in later for customer in customers])

    fit = bgnbd.fit(histories)

    assert auc(bgnbd.expected_orders(fit, histories, 39 * 7), bought) >= 0.77
    assert auc(bgnbd.comes_back(fit, histories, 39 * 7), bought) >= 0.77
    assert auc(bgnbd.p_alive(fit, histories), bought) < 0.5  # why P(alive) never selects by itself


def auc(score: np.ndarray, positive: np.ndarray) -> float:
    ranks, ones = rankdata(score), positive.sum()
    return (ranks[positive].sum() - ones * (ones + 1) / 2) / (ones * (len(score) - ones))


def test_the_gradient_is_the_slope_of_the_likelihood() -> None:
    rows = bgnbd.compress(of((0, 0, 200), (0, 0, 90), (3, 150, 200), (1, 20, 180), (3, 150, 200), (12, 190, 193)))
    at = np.log([0.6, 5.0, 0.9, 2.0])

    _, gradient = bgnbd._loss(at, rows, 1.0)

    assert gradient == pytest.approx(approx_fprime(at, lambda p: bgnbd._loss(p, rows, 1.0)[0], 1e-7), rel=1e-4)


def test_equal_histories_count_as_often_as_they_occur() -> None:
    once = of((0, 0, 200), (3, 150, 200))
    thrice = of(*[(0, 0, 200), (3, 150, 200)] * 3)
    parameters = (0.6, 5.0, 0.9, 2.0)

    assert bgnbd.log_likelihood(thrice, parameters) == pytest.approx(3 * bgnbd.log_likelihood(once, parameters))


def test_a_firm_whose_customers_never_leave_gets_no_model() -> None:
    rng = np.random.default_rng(7)
    repeats = rng.poisson(9, 400) + 1
    loyal = Histories(repeats, np.full(400, 364) - rng.integers(0, 3, 400), np.full(400, 365))

    fit = bgnbd.fit(loyal)

    assert (fit.usable, fit.why) == (False, "nobody_leaves")


@pytest.mark.parametrize(
    ("histories", "why"),
    [(of((1, 10, 20)), "too_few_customers"), (of(*[(0, 0, n) for n in range(1, 200)]), "too_few_repeats")],
)
def test_too_little_to_go_by_is_said(histories: Histories, why: str) -> None:
    assert bgnbd.fit(histories).why == why


def test_a_simulated_firm_is_recovered() -> None:
    histories = simulate(np.random.default_rng(3), 40_000, 0.6, 6.0, 0.9, 2.5, 78)

    fit = bgnbd.fit(histories)

    assert fit.parameters == pytest.approx((0.6, 6.0, 0.9, 2.5), rel=0.12)


def simulate(rng, customers: int, r: float, alpha: float, a: float, b: float, weeks: int) -> Histories:
    """Purchases drawn from the model itself, in whole days."""
    rate, leave = rng.gamma(r, 1 / alpha, customers), rng.beta(a, b, customers)
    age = rng.integers(weeks * 3, weeks * 7, customers)
    repeats, last = np.zeros(customers, np.int64), np.zeros(customers)
    at, alive = np.zeros(customers), np.ones(customers, bool)
    while alive.any():
        at = at + rng.exponential(1 / np.maximum(rate, 1e-9)) * 7
        alive &= at < age
        repeats[alive] += 1
        last[alive] = at[alive]
        alive &= rng.random(customers) >= leave
    whole = np.where(repeats > 0, np.maximum(np.ceil(last), 1), 0).astype(np.int64)
    return Histories(repeats, np.minimum(whole, age), age)


def test_the_day_numbers_are_days() -> None:
    assert day_number(date(1970, 1, 2)) == 1
