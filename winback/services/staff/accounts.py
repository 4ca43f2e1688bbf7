"""Accounts as staff look them up: found by name, number or id, and everything known of one.

Sales sees the accounts of the own team and of no team; everybody else sees all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, false, func, or_, select
from sqlalchemy.orm import Session

from winback.errors import NotFound
from winback.services.gate import explaining
from winback.services.gate.explaining import Explanation
from winback.services.sales import cases
from winback.services.talking import messages
from winback.services.talking.messages import Message
from winback.settings import Settings
from winback.store.crm import AccountRow, ContactRow, IssueRow, OrderRow, PhoneRow
from winback.store.house import EventRow, StaffRow
from winback.store.permission import BlockRow, ConsentRow, ConsentSourceRow
from winback.store.returns import WarmReturnRow

FOUND = 25


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody typed, in every shape it could be."""

    text: str = ""
    name_key: str = ""
    external_key: str = ""
    email_key: str | None = None
    e164: tuple[str, ...] = ()
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A contact with numbers, permissions and what was said with them."""

    row: ContactRow
    phones: Sequence[PhoneRow]
    consents: Sequence[tuple[ConsentRow, ConsentSourceRow | None]]
    messages: Sequence[Message]


@dataclass(frozen=True, slots=True)
class Known:
    """Everything about one account, on one page."""

    row: AccountRow
    people: Sequence[Person]
    orders: Sequence[OrderRow]
    issues: Sequence[IssueRow]
    blocks: Sequence[BlockRow]
    returns: Sequence[WarmReturnRow]
    events: Sequence[tuple[EventRow, str | None]]
    explanation: Explanation


def search(session: Session, wanted: Wanted, team: str | None = None, limit: int = FOUND) -> Sequence[AccountRow]:
    """Exact ids, addresses and numbers first; else names that contain it."""
    for condition in (_exactly(wanted), _starting(wanted), _containing(wanted)):
        query = select(AccountRow).where(condition, _of_team(team), AccountRow.erased_at.is_(None))
        if found := session.scalars(query.order_by(AccountRow.name, AccountRow.id).limit(limit)).all():
            return found
    return []


def named(session: Session, wanted: Wanted, most: int = 5) -> list[int]:
    """The accounts this means exactly: by id of the CRM, address or number; never by name."""
    query = select(AccountRow.id).where(_exactly(wanted), AccountRow.erased_at.is_(None))
    return list(session.scalars(query.order_by(AccountRow.id).limit(most)))


def page(
    session: Session, *, after: int = 0, band: str | None = None, team: str | None = None, limit: int = 50
) -> tuple[Sequence[AccountRow], int]:
    """A page of all accounts by id, and how many there are."""
    wanted = [_of_team(team), AccountRow.erased_at.is_(None)]
    if band:
        wanted.append(AccountRow.band == band)
    count = session.scalar(select(func.count()).select_from(AccountRow).where(*wanted)) or 0
    query = select(AccountRow).where(*wanted, AccountRow.id > after).order_by(AccountRow.id).limit(limit)
    return session.scalars(query).all(), count


def get(session: Session, account_id: int, team: str | None = None) -> AccountRow:
    row = session.scalar(select(AccountRow).where(AccountRow.id == account_id, _of_team(team)))
    if row is None:
        raise NotFound("there is no such account for you")
    return row


def of_ids(session: Session, ids: Sequence[int]) -> list[AccountRow]:
    """These accounts, in this order."""
    rows = {row.id: row for row in session.scalars(select(AccountRow).where(AccountRow.id.in_(ids)))}
    return [rows[one] for one in ids if one in rows]


def by_external(session: Session, external_key: str, team: str | None = None) -> AccountRow:
    row = session.scalar(select(AccountRow).where(AccountRow.external_key == external_key, _of_team(team)))
    if row is None:
        raise NotFound("there is no account of this external id")
    return row


def known(session: Session, account_id: int, now: datetime, settings: Settings, team: str | None = None) -> Known:
    row = get(session, account_id, team)
    return Known(
        row=row,
        people=people(session, account_id),
        orders=cases.orders(session, account_id, 12),
        issues=_all(session, IssueRow, IssueRow.opened_at.desc(), account_id),
        blocks=[one for one in _all(session, BlockRow, BlockRow.id, account_id) if one.lifted_at is None],
        returns=_all(session, WarmReturnRow, WarmReturnRow.id.desc(), account_id),
        events=timeline(session, account_id),
        explanation=explaining.explain(session, account_id, now, settings),
    )


def bands(session: Session, team: str | None = None) -> dict[str, int]:
    """How many accounts are in each band."""
    query = select(AccountRow.band, func.count()).where(AccountRow.erased_at.is_(None), _of_team(team))
    return {str(band): count for band, count in session.execute(query.group_by(AccountRow.band)) if band}


def people(session: Session, account_id: int) -> list[Person]:
    found = []
    for row in cases.contacts(session, account_id):
        phones = session.scalars(select(PhoneRow).where(PhoneRow.contact_id == row.id).order_by(PhoneRow.position))
        found.append(Person(row, phones.all(), last_consents(session, row.id), messages.of_contact(session, row.id)))
    return found


def last_consents(session: Session, contact_id: int) -> list[tuple[ConsentRow, ConsentSourceRow | None]]:
    """The last word of a person for each channel and purpose."""
    query = (
        select(ConsentRow, ConsentSourceRow)
        .outerjoin(ConsentSourceRow, ConsentSourceRow.id == ConsentRow.source_id)
        .where(ConsentRow.contact_id == contact_id)
        .order_by(ConsentRow.position)
    )
    last = {(consent.channel, consent.purpose): (consent, source) for consent, source in session.execute(query)}
    return [last[key] for key in sorted(last)]


def timeline(session: Session, account_id: int, limit: int = 60) -> list[tuple[EventRow, str | None]]:
    """What happened, newest first, with the name of whoever of us did it."""
    query = select(EventRow).where(EventRow.account_id == account_id)
    rows = session.scalars(query.order_by(EventRow.at.desc(), EventRow.id.desc()).limit(limit)).all()
    ids = {int(row.actor[6:]) for row in rows if row.actor.startswith("staff:") and row.actor[6:].isdigit()}
    names = {
        row.id: row.name for row in session.execute(select(StaffRow.id, StaffRow.name).where(StaffRow.id.in_(ids)))
    }
    return [(row, names.get(int(row.actor[6:])) if row.actor[6:].isdigit() else None) for row in rows]


# ---------------------------------------------------------------- small servants


def _of_team(team: str | None) -> ColumnElement[bool]:
    return AccountRow.id.is_not(None) if team is None else or_(AccountRow.team.is_(None), AccountRow.team == team)


def _exactly(wanted: Wanted) -> ColumnElement[bool]:
    ways = [AccountRow.id == wanted.id] if wanted.id is not None else []
    if wanted.external_key:
        ways.append(AccountRow.external_key == wanted.external_key)
    if wanted.email_key:
        mine = select(ContactRow.account_id).where(ContactRow.email_key == wanted.email_key)
        ways += [AccountRow.email_key == wanted.email_key, AccountRow.id.in_(mine)]
    if wanted.e164:
        numbers = select(ContactRow.account_id).join(PhoneRow).where(PhoneRow.e164.in_(wanted.e164))
        ways.append(AccountRow.id.in_(numbers))
    return or_(false(), *ways)


def _starting(wanted: Wanted) -> ColumnElement[bool]:
    last = select(ContactRow.account_id).where(
        func.lower(ContactRow.last_name).startswith(wanted.text.lower(), autoescape=True)
    )
    return or_(AccountRow.name_key.startswith(wanted.name_key, autoescape=True), AccountRow.id.in_(last))


def _containing(wanted: Wanted) -> ColumnElement[bool]:
    return AccountRow.name_key.contains(wanted.name_key, autoescape=True)


def _all(session: Session, row: Any, order: Any, account_id: int) -> Sequence[Any]:
    return session.scalars(select(row).where(row.account_id == account_id).order_by(order)).all()
