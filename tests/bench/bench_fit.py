"""How fast the purchase model is fitted, against the lifetimes package in the same run.

    python -m tests.bench.bench_fit [accounts]

Two populations of 1,000,000 accounts: resampled from CDNOW (few distinct histories) and simulated in whole days
(almost all distinct). Prints a table and one JSON line; the figures to quote are the ratios.
"""

import json
import platform
import sys
import time
import warnings
from collections.abc import Callable
from typing import TypeVar

import numpy as np

from campaigns.dormancy import bgnbd
from campaigns.dormancy.values import Fit, Histories
from tests.dormancy.test_bgnbd import simulate

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from lifetimes import BetaGeoFitter
    from lifetimes.datasets import load_cdnow_summary


T = TypeVar("T")


def main(accounts: int = 1_000_000) -> None:
    rng = np.random.default_rng(11)
    rows = [
        measure("resampled from CDNOW", resampled(rng, accounts)),
        measure("simulated, day grain", simulate(rng, accounts, 0.55, 9.0, 0.8, 2.5, 104)),
    ]
    print(f"{'population':<24}{'ours s':>9}{'lifetimes s':>13}{'ratio':>8}{'LL ours':>18}{'LL lifetimes':>18}")
    for row in rows:
        print(
            f"{row['population']:<24}{row['ours_s']:>9.3f}{row['lifetimes_s']:>13.2f}{row['ratio']:>8.0f}"
            f"{row['ll_ours']:>18.2f}{row['ll_lifetimes']:>18.2f}"
        )
    print(json.dumps({"accounts": accounts, "machine": platform.platform(), "rows": rows}))


def resampled(rng: np.random.Generator, accounts: int) -> Histories:
    sample = load_cdnow_summary(index_col=[0])
    days = (sample[["frequency", "recency", "T"]].to_numpy() * [1, 7, 7]).round().astype(np.int64)
    return Histories(*days[rng.integers(0, len(days), accounts)].T)


def measure(name: str, histories: Histories) -> dict[str, object]:
    ours, fit = timed(lambda: bgnbd.fit(histories))
    theirs, fitter = timed(lambda: peer(histories))
    theirs_ll = bgnbd.log_likelihood(histories, tuple(fitter.params_[["r", "alpha", "a", "b"]]))
    assert isinstance(fit, Fit)
    return {
        "population": name,
        "ours_s": ours,
        "lifetimes_s": theirs,
        "ratio": theirs / ours,
        "ll_ours": fit.log_likelihood,
        "ll_lifetimes": theirs_ll,
    }


def peer(histories: Histories) -> BetaGeoFitter:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return BetaGeoFitter().fit(histories.repeats, histories.last / 7, histories.age / 7)


def timed(work: Callable[[], T]) -> tuple[float, T]:
    begun = time.perf_counter()
    result = work()
    return time.perf_counter() - begun, result


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
