"""The band of an account: two sources together, its own rhythm and the chance that it comes back by itself.

A silence longer than usual makes nobody dormant while the model still expects an order, and a low chance makes nobody
dormant while the silence is usual. P(alive) is not used.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import bdtr

from campaigns.dormancy.rhythm import Purchases, Rhythm
from campaigns.dormancy.values import Floats, Histories, Ints

STILL_EXPECTED = 0.5  # at this chance of an order by itself nobody is called dormant
HARDLY_EXPECTED = 0.05
LOST_AFTER = 3.0  # times the unusual silence
LOST_AT_THE_EARLIEST = 365  # days of silence
LOST_AT_THE_LATEST = 3 * 365  # days of silence
LATE = 0.6  # of the unusual silence
FEWER_WINDOWS = (90, 180, 365)  # days, each compared with the same stretch before
FEWER_BY = 0.5
FEWER_SURELY = 0.1

Bands = NDArray[np.str_]


def bands(histories: Histories, rhythm: Rhythm, comes_back: Floats, fewer: NDArray[np.bool_]) -> tuple[Bands, Bands]:
    """Band and because-code of every account."""
    silent = histories.silent
    overdue = silent > rhythm.limit
    dormant = overdue & (comes_back < STILL_EXPECTED)
    long_gone = (silent > _lost_after(rhythm.limit)) & (comes_back < HARDLY_EXPECTED)
    lost = dormant & (long_gone | (silent > LOST_AT_THE_LATEST))
    late = (silent > LATE * rhythm.limit) & (histories.repeats > 0) & (silent > 2 * rhythm.usual)
    band = np.select(
        [lost, dormant, fewer, overdue, late], ["lost", "dormant", "declining", "declining", "declining"], "active"
    )
    because = np.select(
        [lost, dormant, fewer, overdue, late],
        ["silent_very_long", "silent_too_long", "fewer_orders", "overdue_but_expected", "late"],
        "in_rhythm",
    )
    return band, because


def fewer_orders(purchases: Purchases, today: int) -> NDArray[np.bool_]:
    """Whether an account ordered clearly less often lately than in the stretch before, in any of the windows.

    Clearly: at most half as many, and a fair coin would bring so few with a probability below 10 % (binomial).
    """
    fewer = np.zeros(purchases.accounts, dtype=bool)
    for window in FEWER_WINDOWS:
        lately = _count(purchases, today - window, today)
        before = _count(purchases, today - 2 * window, today - window)
        unlikely = bdtr(lately, lately + before, 0.5) < FEWER_SURELY
        fewer |= (lately <= FEWER_BY * before) & unlikely
    return fewer


def look_again_in(silent: Ints, limit: Floats) -> Ints:
    """Days until the silence crosses the next border of a band by itself; a month at the latest."""
    borders = np.stack([LATE * limit, limit, _lost_after(limit), np.full(len(limit), float(LOST_AT_THE_LATEST))])
    ahead = np.where(borders >= silent, borders - silent, np.inf).min(axis=0)
    days: Ints = np.clip(np.floor(ahead) + 1, 1, 30).astype(np.int64)
    return days


def _lost_after(limit: Floats) -> Floats:
    return np.maximum(LOST_AFTER * limit, LOST_AT_THE_EARLIEST)


def _count(purchases: Purchases, after: int, until: int) -> Ints:
    inside = (purchases.day > after) & (purchases.day <= until)
    counted: Ints = np.bincount(purchases.account[inside], minlength=purchases.accounts)
    return counted
