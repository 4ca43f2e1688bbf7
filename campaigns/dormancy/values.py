"""The values of the judgement: purchase histories in a few columns, a fitted model, and what is said of one account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

DAYS_PER_WEEK = 7.0


@dataclass(frozen=True, slots=True)
class Histories:
    """Purchase histories in whole days, one entry an account, all arrays of equal length.

    repeats: purchase days after the first; last: days from first to last purchase; age: days from first purchase to
    the day of the judgement. 0 <= last <= age, and repeats == 0 exactly where last == 0.
    """

    repeats: Ints
    last: Ints
    age: Ints

    def __len__(self) -> int:
        return len(self.repeats)

    @property
    def silent(self) -> Ints:
        return self.age - self.last


@dataclass(frozen=True, slots=True)
class Fit:
    """BG/NBD parameters, in weeks. `usable` is False where nothing may be concluded from them, and `why` says so."""

    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float
    customers: int
    usable: bool
    why: str  # fitted | too_few_customers | too_few_repeats | nobody_leaves | at_the_border | not_converged

    @property
    def parameters(self) -> tuple[float, float, float, float]:
        return self.r, self.alpha, self.a, self.b


@dataclass(frozen=True, slots=True)
class Judgement:
    """What we think of one account on one day, with the facts behind it."""

    account_id: int
    account: str  # external id, else the row's number
    band: str  # active | declining | dormant | lost
    because: str  # why this band: a code, worded where it is shown
    comes_back: float | None  # probability of at least one purchase within the horizon; None without any order
    horizon_days: int
    expected_orders: float | None
    next_order_on: date | None  # None: not expected within the horizon
    rhythm_days: float | None  # None for one-time buyers
    silent_days: int | None
    one_time: bool
    value: Decimal
    currency: str | None
    look_again_on: date
    facts: Mapping[str, Any] = field(default_factory=dict)
