"""Which accounts a set-based query is about: a list of ids, or a range of them."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Executable, Select, select
from sqlalchemy.orm import Session

from winback.store.base import Row
from winback.store.crm import ContactRow, PhoneRow

Scope = Callable[[Any], ColumnElement[bool]]


def columns(row: type[Row], *names: str) -> list[Any]:
    """A table's columns without its objects: read so, a million rows cost half the time."""
    table = row.__table__
    return [table.c[name] for name in names]


def rows(session: Session, query: Executable) -> Sequence[Any]:
    """The same for a query: plain tuples, past the identity map."""
    return session.connection().execute(query).all()


def by_ids(ids: Sequence[int]) -> Scope:
    return lambda column: column.in_(ids)


def by_range(first: int, last: int) -> Scope:
    return lambda column: column.between(first, last)


def contacts_of(scope: Scope) -> Select[Any]:
    """The ids of the contacts of these accounts, for an IN."""
    return select(ContactRow.id).where(scope(ContactRow.account_id))


def numbers_of(scope: Scope) -> Select[Any]:
    """The hashes of the numbers of these accounts, for an IN."""
    return (
        select(PhoneRow.phone_hash)
        .join(ContactRow, ContactRow.id == PhoneRow.contact_id)
        .where(scope(ContactRow.account_id), PhoneRow.phone_hash.is_not(None))
    )
