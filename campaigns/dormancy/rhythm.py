"""An account's own cadence: how many days usually lie between its purchases, and how long a silence is normal.

Gaps of one account are taken as gamma distributed around its own mean with one regularity (shape) for the whole firm:
shape 1 is a customer without any rhythm, 10 one who buys like a clock. A silence is unusual when it is longer than 95 %
of such gaps. Few gaps of one's own are pulled towards the firm's.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import gammaincinv, polygamma, psi

from campaigns.dormancy.values import Floats, Histories, Ints

UNUSUAL = 0.95
PULL = 1.0  # the firm's rhythm weighs as much as this many gaps of one's own
SHORTEST_SILENCE = 30  # days; nobody is called silent before
FEWEST_GAPS = 30  # below that the firm's own regularity is not believed
DEFAULT_RHYTHM = 90.0
REGULARITY = (0.8, 20.0)


@dataclass(frozen=True)
class Purchases:
    """Purchase days of all accounts, one after the other: account index (rising) and day number (rising within it)."""

    account: Ints
    day: Ints
    accounts: int  # every index below this one has at least one purchase

    def histories(self, today: int) -> Histories:
        starts, ends = self.bounds()
        first, last = self.day[starts].astype(np.int64), self.day[ends - 1].astype(np.int64)
        return Histories(ends - starts - 1, last - first, today - first)

    def bounds(self) -> tuple[Ints, Ints]:
        """Start and end of each account's stretch."""
        starts = np.searchsorted(self.account, np.arange(self.accounts))
        return starts, np.append(starts, len(self.day))[1:]

    def gaps(self) -> tuple[Ints, Ints]:
        """Account index and length in days of every gap between two purchases."""
        same = self.account[1:] == self.account[:-1]
        return self.account[1:][same], np.diff(self.day)[same]


@dataclass(frozen=True, slots=True)
class Cadence:
    """What the firm as a whole says about a rhythm."""

    firm: float  # the median of its accounts' median gaps
    regularity: float
    after_the_first: float  # days of silence that are unusual after a first purchase


@dataclass(frozen=True)
class Rhythm:
    """Own cadence of every account, and the silence that is unusual for it. `usual` is NaN for one-time buyers."""

    usual: Floats  # median gap in days
    limit: Floats  # days of silence that are unusual
    firm: float  # the firm's median gap
    regularity: float


def cadence(purchases: Purchases) -> Cadence:
    """Measured on all accounts of the firm."""
    account, gap = purchases.gaps()
    if not len(gap):
        return Cadence(DEFAULT_RHYTHM, 1.0, _at_least(3 * DEFAULT_RHYTHM))
    firm = float(np.nanmedian(_medians(account, gap, purchases.accounts)))
    mean = _own_mean(account, gap, purchases.accounts, firm)[0]
    return Cadence(firm, _regularity(gap, mean[account]), _limit_after_the_first(account, gap, firm))


def rhythm(purchases: Purchases, of_all: Cadence) -> Rhythm:
    """The rhythm of these accounts, of however few of the firm they are."""
    account, gap = purchases.gaps()
    mean, count = _own_mean(account, gap, purchases.accounts, of_all.firm)
    limit = mean * float(gammaincinv(of_all.regularity, UNUSUAL)) / of_all.regularity
    limit[count == 0] = of_all.after_the_first
    usual = _medians(account, gap, purchases.accounts)
    return Rhythm(usual, np.maximum(limit, SHORTEST_SILENCE), of_all.firm, of_all.regularity)


def _own_mean(account: Ints, gap: Ints, accounts: int, firm: float) -> tuple[Floats, Ints]:
    """Mean gap of each account, pulled towards the firm's, and how many gaps it has."""
    count: Ints = np.bincount(account, minlength=accounts)
    total = np.bincount(account, weights=gap, minlength=accounts)
    return (total + PULL * firm) / (count + PULL), count


def _at_least(days: float) -> float:
    return max(days, SHORTEST_SILENCE)


def _medians(account: Ints, gap: Ints, accounts: int) -> Floats:
    order = np.lexsort((gap, account))
    gap, account = gap[order], account[order]
    starts = np.searchsorted(account, np.arange(accounts))
    ends = np.append(starts, len(gap))[1:]
    count = ends - starts
    has = count > 0
    medians = np.full(accounts, np.nan)
    low, high = starts[has] + (count[has] - 1) // 2, starts[has] + count[has] // 2
    medians[has] = (gap[low] + gap[high]) / 2
    return medians


def _regularity(gap: Ints, mean: Floats) -> float:
    """Shape of the gamma by Minka's fixed point, kept between 0.8 and 20."""
    if len(gap) < FEWEST_GAPS:
        return 1.0
    scaled = gap / mean
    spread = float(np.log(scaled.mean()) - np.log(scaled).mean())
    if spread <= 1e-6:
        return REGULARITY[1]
    shape = (3 - spread + np.sqrt((spread - 3) ** 2 + 24 * spread)) / (12 * spread)
    for _ in range(5):
        step = np.log(shape) - psi(shape) - spread
        shape = 1 / (1 / shape + step / (shape**2 * (1 / shape - polygamma(1, shape))))
    return float(np.clip(shape, *REGULARITY))


def _limit_after_the_first(account: Ints, gap: Ints, firm: float) -> float:
    """Of those who bought a second time, 95 % did so within this many days."""
    first = np.concatenate(([True], account[1:] != account[:-1]))
    waits = gap[first]
    return float(np.quantile(waits, UNUSUAL)) if len(waits) >= FEWEST_GAPS else _at_least(3 * firm)
