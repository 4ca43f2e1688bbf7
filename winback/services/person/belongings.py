"""Which rows belong to a person, read off the schema: export, erasure and retention walk the same columns.

A row belongs to whom its most particular link names: the person, else the conversation or attempt, else the account,
else the number. So what a colleague of the same account said is never taken for this person's.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, and_, false, or_, select
from sqlalchemy.orm import Session

from winback.errors import NotFound
from winback.store.base import Personal
from winback.store.campaigns import AttemptRow
from winback.store.crm import ContactRow, PhoneRow
from winback.store.interviews import InboxRow
from winback.store.permission import OptOutRow
from winback.store.schema import metadata

TELLING = (Personal.IDENTITY, Personal.RELATION, Personal.CONTENT)  # goes with the person
KEPT_BY_LAW = Personal.EVIDENCE  # stays, restricted
# The links of a row, the most particular first; and the table each of them points to.
WAYS = {
    "contact_id": "contacts", "interview_id": "interviews", "return_id": "warm_returns", "attempt_id": "attempts",
    "member_id": "members", "account_id": "accounts", "phone_hash": None,
}  # fmt: skip
# Told columns that lead to nobody, and why.
UNTIED = {"imports": "counts and headers of a file; what it quoted of rows is not kept"}
SOME_TIME = timedelta(days=1)


@dataclass(frozen=True)
class Whose:
    """A person as rows know them. Accounts are named where what is known of the account is meant, too."""

    contact_ids: Collection[int]
    account_ids: Collection[int] = ()
    numbers: Collection[str] = ()  # theirs alone, as keyed hashes
    sids: Sequence[str] = field(default=())  # what the provider calls our messages and calls to them
    since: datetime | None = None  # of the first of these


def of_person(session: Session, contact_id: int, *, with_account: bool) -> Whose:
    """One person; with the account, all that is known of it and of nobody else in it."""
    row = session.get(ContactRow, contact_id)
    if row is None:
        raise NotFound("there is no such contact")
    return _whose(session, [contact_id], [row.account_id] if with_account else [])


def of_account(session: Session, account_id: int) -> Whose:
    """Everybody of an account, and the account itself."""
    contacts = list(session.scalars(select(ContactRow.id).where(ContactRow.account_id == account_id)))
    return _whose(session, contacts, [account_id])


def is_last(session: Session, contact_id: int) -> bool:
    """Whether the account has nobody else left."""
    account = select(ContactRow.account_id).where(ContactRow.id == contact_id).scalar_subquery()
    others = select(ContactRow.id).where(
        ContactRow.account_id == account, ContactRow.id != contact_id, ContactRow.erased_at.is_(None)
    )
    return session.scalar(others.limit(1)) is None


def tables() -> list[Table]:
    """Every table that tells something about a person, in an order in which rows can be taken away."""
    told = (*TELLING, KEPT_BY_LAW)
    return [table for table in reversed(metadata.sorted_tables) if columns(table, *told)]


def columns(table: Table, *classes: Personal) -> list[Column[Any]]:
    return [column for column in table.columns if column.info.get("personal") in classes]


def theirs(table: Table, whose: Whose) -> ColumnElement[bool]:
    """The rows of this table that belong to them."""
    if table.name in ("contacts", "accounts"):
        return table.c.id.in_(list(whose.contact_ids if table.name == "contacts" else whose.account_ids))
    found: list[ColumnElement[bool]] = []
    unlinked: list[ColumnElement[bool]] = []
    for way in ways(table):
        column = table.c[way]
        found.append(and_(*unlinked, column.in_(_target(way, whose))))
        if not column.nullable:
            break
        unlinked.append(column.is_(None))
    if table.name == InboxRow.__tablename__:
        found.append(_news_of_attempts(whose))
    return or_(false(), *found)


def ways(table: Table) -> list[str]:
    """The links of a table that lead to a person, the most particular first."""
    return [way for way in WAYS if way in table.c]


def _target(way: str, whose: Whose) -> Any:
    if way == "contact_id":
        return list(whose.contact_ids)
    if way == "account_id":
        return list(whose.account_ids)
    if way == "phone_hash":
        return list(whose.numbers)
    other = metadata.tables[str(WAYS[way])]
    return select(other.c.id).where(theirs(other, whose))


def _news_of_attempts(whose: Whose) -> ColumnElement[bool]:
    """Status news hold a number, and are known by the provider's id alone."""
    if not whose.sids or whose.since is None:
        return false()
    keys = [InboxRow.provider_key.startswith(f"status:{sid}:", autoescape=True) for sid in whose.sids]
    return and_(InboxRow.kind == "status", InboxRow.received_at >= whose.since - SOME_TIME, or_(*keys))


def _whose(session: Session, contact_ids: Sequence[int], account_ids: Sequence[int]) -> Whose:
    numbers = set(session.scalars(select(PhoneRow.phone_hash).where(PhoneRow.contact_id.in_(contact_ids))))
    # Of whom is erased, nothing else is left.
    stopped = select(OptOutRow.phone_hash).where(OptOutRow.contact_id.in_(contact_ids), OptOutRow.known_by.is_(None))
    numbers |= set(session.scalars(stopped))
    shared = set(
        session.scalars(
            select(PhoneRow.phone_hash).where(PhoneRow.phone_hash.in_(numbers), PhoneRow.contact_id.not_in(contact_ids))
        )
    )
    attempts = session.execute(
        select(AttemptRow.sid, AttemptRow.created_at).where(
            AttemptRow.contact_id.in_(contact_ids), AttemptRow.sid.is_not(None)
        )
    ).all()
    return Whose(
        tuple(contact_ids),
        tuple(account_ids),
        tuple(sorted(one for one in numbers - shared if one)),
        tuple(sid for sid, _ in attempts if sid),
        min((at for _, at in attempts), default=None),
    )
