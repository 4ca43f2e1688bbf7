"""Which accounts a set-based query is about: a list of ids, or a range of them."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from winback.store.crm import ContactRow, PhoneRow

Scope = Callable[[Any], ColumnElement[bool]]


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
