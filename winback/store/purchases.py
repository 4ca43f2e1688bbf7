"""Purchase days of all accounts as columns: one set-based query, streamed into arrays."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import numpy as np
from psycopg import sql
from sqlalchemy import ColumnElement, String, func, or_, select, true, type_coerce
from sqlalchemy.orm import Session

from campaigns.dormancy.rhythm import Purchases
from winback.store.crm import AccountRow, OrderRow

CHUNK = 50_000
EPOCH = date(1970, 1, 1)
COPY_HEAD = 19  # bytes before the first row of PostgreSQL's binary copy; two close it
COPIED = np.dtype(
    [("fields", ">i2"), ("account_width", ">i4"), ("account", ">i8"), ("day_width", ">i4"), ("day", ">i4")]
)


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
    ids, days = _by_copy(session, as_of) if _is_postgresql(session) else _by_rows(session, as_of)
    distinct, account = np.unique(ids, return_inverse=True)
    return distinct, Purchases(account.astype(np.int64), days, len(distinct))


def _by_rows(session: Session, as_of: date) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    day_text = type_coerce(OrderRow.ordered_on, String)  # as SQLite keeps it: read once a day, not once a row
    query = (
        select(OrderRow.account_id, day_text)
        .where(OrderRow.counts, OrderRow.ordered_on <= as_of)
        .distinct()
        .order_by(OrderRow.account_id, OrderRow.ordered_on)
    )
    numbers: dict[str, int] = {}
    ids, days = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    for chunk in session.execute(query.execution_options(yield_per=CHUNK)).partitions(CHUNK):
        ids.append(np.fromiter((row[0] for row in chunk), np.int64, len(chunk)))
        days.append(np.fromiter((_number(row[1], numbers) for row in chunk), np.int64, len(chunk)))
    return np.concatenate(ids), np.concatenate(days)


def _by_copy(session: Session, as_of: date) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """The same from PostgreSQL as bytes of fixed width, of which no row is ever an object."""
    statement = sql.SQL(
        "COPY (SELECT DISTINCT account_id::int8, ordered_on - DATE '1970-01-01' AS day FROM orders"
        " WHERE counts AND ordered_on <= {} ORDER BY 1, 2) TO STDOUT (FORMAT binary)"
    ).format(as_of)
    driver: Any = session.connection().connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(statement) as copy:
        raw = b"".join(copy)
    rows = np.frombuffer(raw, COPIED, count=(len(raw) - COPY_HEAD - 2) // COPIED.itemsize, offset=COPY_HEAD)
    return rows["account"].astype(np.int64), rows["day"].astype(np.int64)


def known(session: Session, due_on: date | None = None) -> Iterator[Known]:
    """Every account that is still there, by rising id; of a day, only those that are due or changed."""
    query = (
        select(
            AccountRow.id,
            AccountRow.external_id,
            AccountRow.left_on,
            AccountRow.contract_ends_on,
            AccountRow.currency,
            AccountRow.order_sum,
        )
        .where(AccountRow.erased_at.is_(None), is_due(due_on) if due_on else true())
        .order_by(AccountRow.id)
    )
    for row in session.execute(query.execution_options(yield_per=CHUNK)):
        yield Known(*row)


def is_due(day: date) -> ColumnElement[bool]:
    """Never judged, changed since, or come to the day on which the judgement can change by itself."""
    return or_(AccountRow.look_again_on.is_(None), AccountRow.look_again_on <= day)


def any_due(session: Session, day: date) -> bool:
    return session.scalar(select(AccountRow.id).where(AccountRow.erased_at.is_(None), is_due(day)).limit(1)) is not None


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


def _number(day: str, numbers: dict[str, int]) -> int:
    found = numbers.get(day)
    if found is None:
        found = numbers[day] = day_number(date.fromisoformat(day))
    return found


def _is_postgresql(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"
