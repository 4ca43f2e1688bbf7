"""Purchase days of all accounts as columns: one set-based query, streamed into arrays."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.dormancy.rhythm import Purchases
from winback.store.crm import AccountRow, OrderRow

CHUNK = 50_000
EPOCH = date(1970, 1, 1)


class Known(NamedTuple):
    """What the judgement reads of an account besides its purchases."""

    id: int
    external_id: str | None
    left_on: date | None
    contract_ends_on: date | None
    currency: str | None
    value: Decimal


def day_number(day: date) -> int:
    return (day - EPOCH).days


def day_of(number: int) -> date:
    return EPOCH + timedelta(days=number)


def purchases(session: Session, as_of: date) -> tuple[np.ndarray[Any, Any], Purchases]:
    """Ids of the accounts with a purchase up to `as_of` (rising), and their purchase days. One a day counts."""
    query = (
        select(OrderRow.account_id, OrderRow.ordered_on)
        .where(OrderRow.counts, OrderRow.ordered_on <= as_of)
        .distinct()
        .order_by(OrderRow.account_id, OrderRow.ordered_on)
    )
    numbers: dict[date, int] = {}
    ids, days = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    for chunk in session.execute(query.execution_options(yield_per=CHUNK)).partitions(CHUNK):
        ids.append(np.fromiter((row[0] for row in chunk), np.int64, len(chunk)))
        days.append(np.fromiter((_number(row[1], numbers) for row in chunk), np.int64, len(chunk)))
    distinct, account = np.unique(np.concatenate(ids), return_inverse=True)
    return distinct, Purchases(account.astype(np.int64), np.concatenate(days), len(distinct))


def known(session: Session) -> Iterator[Known]:
    """Every account that is still there, by rising id."""
    query = (
        select(
            AccountRow.id,
            AccountRow.external_id,
            AccountRow.left_on,
            AccountRow.contract_ends_on,
            AccountRow.currency,
            AccountRow.order_sum,
        )
        .where(AccountRow.erased_at.is_(None))
        .order_by(AccountRow.id)
    )
    for row in session.execute(query.execution_options(yield_per=CHUNK)):
        yield Known(*row)


def values_until(session: Session, as_of: date) -> dict[int, Decimal]:
    """Order sums up to a day in the past, in the reporting currency only."""
    query: Any = (
        select(OrderRow.account_id, func.sum(OrderRow.amount))
        .join(AccountRow, AccountRow.id == OrderRow.account_id)
        .where(
            OrderRow.ordered_on <= as_of,
            OrderRow.counts | (OrderRow.amount < 0),
            func.coalesce(OrderRow.currency, AccountRow.currency) == AccountRow.currency,
        )
        .group_by(OrderRow.account_id)
    )
    return {row[0]: row[1] or Decimal(0) for row in session.execute(query)}


def _number(day: date, numbers: dict[date, int]) -> int:
    found = numbers.get(day)
    if found is None:
        found = numbers[day] = day_number(day)
    return found
