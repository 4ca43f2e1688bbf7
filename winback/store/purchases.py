"""Purchase days of all accounts as columns: one set-based query, streamed into arrays."""

from collections.abc import Collection, Iterator
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any, NamedTuple

import numpy as np
from psycopg import sql
from sqlalchemy import ColumnElement, String, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from campaigns.dormancy.rhythm import Purchases
from winback.store.crm import AccountRow, OrderRow

CHUNK = 50_000
EPOCH = date(1970, 1, 1)
Chunk = tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]  # account ids (rising) and day numbers
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


def purchases(
    session: Session, as_of: date, account_ids: Collection[int] | None = None
) -> tuple[np.ndarray[Any, Any], Purchases]:
    """Ids of the accounts with a purchase up to `as_of` (rising), and their purchase days. One a day counts.

    Of these accounts, else of all. A purchase takes eight bytes, however many there are.
    """
    chunks = _by_copy(session, as_of, account_ids) if _is_postgresql(session) else _by_rows(session, as_of, account_ids)
    ids, accounts, days = [np.empty(0, np.int64)], [np.empty(0, np.int32)], [np.empty(0, np.int32)]
    last, place = -1, -1
    for chunk_ids, chunk_days in chunks:
        begins = np.diff(chunk_ids, prepend=last) != 0
        accounts.append((place + np.cumsum(begins)).astype(np.int32))
        ids.append(chunk_ids[begins])
        days.append(chunk_days.astype(np.int32))
        last, place = chunk_ids[-1], int(accounts[-1][-1])
    return np.concatenate(ids), Purchases(np.concatenate(accounts), np.concatenate(days), place + 1)


def _by_rows(session: Session, as_of: date, account_ids: Collection[int] | None) -> Iterator[Chunk]:
    day_text = type_coerce(OrderRow.ordered_on, String)  # as SQLite keeps it: read once a day, not once a row
    query = (
        select(OrderRow.account_id, day_text)
        .where(OrderRow.counts, OrderRow.ordered_on <= as_of)
        .distinct()
        .order_by(OrderRow.account_id, OrderRow.ordered_on)
    )
    if account_ids is not None:
        query = query.where(OrderRow.account_id.in_(account_ids))
    numbers: dict[str, int] = {}
    for chunk in session.execute(query.execution_options(yield_per=CHUNK)).partitions(CHUNK):
        ids = np.fromiter((row[0] for row in chunk), np.int64, len(chunk))
        yield ids, np.fromiter((_number(row[1], numbers) for row in chunk), np.int64, len(chunk))


def _by_copy(session: Session, as_of: date, account_ids: Collection[int] | None) -> Iterator[Chunk]:
    """The same from PostgreSQL as bytes of fixed width, of which no row is ever an object."""
    these = sql.SQL("") if account_ids is None else sql.SQL(" AND account_id = ANY ({})").format([*account_ids])
    statement = sql.SQL(
        "COPY (SELECT DISTINCT account_id::int8, ordered_on - DATE '1970-01-01' AS day FROM orders"
        " WHERE counts AND ordered_on <= {}{} ORDER BY 1, 2) TO STDOUT (FORMAT binary)"
    ).format(as_of, these)
    driver: Any = session.connection().connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(statement) as copy:
        rest, skipped = b"", COPY_HEAD
        while raw := b"".join(islice(copy, CHUNK)):
            raw = rest + raw[skipped:]
            rows = np.frombuffer(raw, COPIED, count=len(raw) // COPIED.itemsize)
            rest, skipped = raw[rows.nbytes :], 0
            if len(rows):
                yield rows["account"].astype(np.int64), rows["day"].astype(np.int64)


def count(session: Session) -> int:
    """How many order lines count as purchases."""
    return session.scalar(select(func.count()).select_from(OrderRow).where(OrderRow.counts)) or 0


def known(session: Session) -> Iterator[Known]:
    """Every account that is still there, by rising id."""
    for row in session.execute(_known().execution_options(yield_per=CHUNK)):
        yield Known(*row)


def due(session: Session, day: date, after: int, most: int) -> list[Known]:
    """Those of them that are due on this day or changed, beyond an id."""
    query = _known().where(AccountRow.id > after, is_due(day)).limit(most)
    return [Known(*row) for row in session.execute(query)]


def _known() -> Any:
    wanted = (
        AccountRow.id, AccountRow.external_id, AccountRow.left_on, AccountRow.contract_ends_on, AccountRow.currency,
        AccountRow.order_sum,
    )  # fmt: skip
    return select(*wanted).where(AccountRow.erased_at.is_(None)).order_by(AccountRow.id)


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
