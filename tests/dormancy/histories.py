"""Purchase histories for tests: CDNOW by its conventions, and small ones written by hand."""

import lzma
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import numpy as np

from campaigns.dormancy.rhythm import Purchases
from winback.store.purchases import day_number

CALIBRATED = date(1997, 9, 30)
HOLDOUT_ENDS = date(1998, 6, 30)

Line = tuple[int, date]


def cdnow_sample(folder: Path) -> list[Line]:
    return _lines(folder / "cdnow_sample.txt.xz", day_column=2, header=0)


def cdnow_full(folder: Path) -> list[Line]:
    return _lines(folder / "cdnow_master.txt.xz", day_column=1, header=1)


def _lines(path: Path, day_column: int, header: int) -> list[Line]:
    with lzma.open(path, "rt") as file:
        fields = [line.split() for line in file][header:]
    return [(int(field[0]), date.fromisoformat(field[day_column])) for field in fields]


def purchases(lines: Iterable[Line], as_of: date) -> tuple[list[int], Purchases]:
    """Customers by rising number, one purchase a day, nothing after `as_of`."""
    days = sorted({(customer, day_number(day)) for customer, day in lines if day <= as_of})
    customers = sorted({customer for customer, _ in days})
    place = {customer: index for index, customer in enumerate(customers)}
    account = np.array([place[customer] for customer, _ in days], np.int64)
    return customers, Purchases(account, np.array([day for _, day in days], np.int64), len(customers))


def every(days: int, times: int, until: date) -> list[date]:
    """`times` purchases, `days` apart, the last one on `until`."""
    return [date.fromordinal(until.toordinal() - days * back) for back in range(times)]
