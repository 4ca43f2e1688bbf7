"""Erasing a person (rule 60): nothing that tells about them is left, except what the law wants kept.

What is kept: the evidence of their permissions, without a name, for as long as it may be asked for; and a keyed hash
of each number, address and id of theirs, so that nobody who comes back with the next import is contacted again.
The row of a person stays as an empty shell, because numbers of campaigns must still add up.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Table, cast, delete, func, literal, null, select, update
from sqlalchemy.orm import Session
from sqlalchemy.types import JSON, String

from campaigns.attempts import IN_FLIGHT
from winback.errors import NotFound
from winback.services import locks
from winback.services.events import record
from winback.services.gate import effects, gate
from winback.services.permission import opt_outs
from winback.services.person import belongings, person_keys
from winback.services.person.belongings import TELLING, Whose
from winback.services.sales import call_promises
from winback.settings import Settings
from winback.store.base import UtcDateTime
from winback.store.campaigns import AttemptRow
from winback.store.crm import AccountRow, ContactRow, IssueRow
from winback.store.house import LinkRow
from winback.store.interviews import InterviewRow, OpenQuestionRow
from winback.store.permission import OptOutRow
from winback.store.returns import GrantRow, SupportCaseRow, WarmReturnRow
from winback.store.schema import metadata

# Rows that are nothing without the person; all others lose what they tell and still count.
TAKEN_AWAY = ("messages", "orders", "blocks", "phones", "verdicts")


@dataclass(frozen=True, slots=True)
class Erased:
    """What became of it."""

    contact_ids: tuple[int, ...]
    account_id: int
    with_account: bool
    still_moving: int  # sends nobody knows the end of: their number goes when it is known


def erase(session: Session, settings: Settings, contact_id: int, now: datetime, *, actor: str) -> Erased:
    """Erase a person; the account goes with the last one of it. Whatever was about to happen, does not."""
    row = session.get(ContactRow, contact_id)
    if row is None or row.erased_at is not None:
        raise NotFound("there is no such contact")
    locks.lock_accounts(session, [row.account_id])
    if belongings.is_last(session, contact_id):
        return erase_account(session, settings, row.account_id, now, actor=actor)
    return _erase(session, settings, _alone(session, contact_id), row.account_id, actor, now)


def erase_account(session: Session, settings: Settings, account_id: int, now: datetime, *, actor: str) -> Erased:
    """Everybody of an account, and the account."""
    row = session.get(AccountRow, account_id)
    if row is None or row.erased_at is not None:
        raise NotFound(f"there is no account {account_id}")
    locks.lock_accounts(session, [account_id])
    return _erase(session, settings, belongings.of_account(session, account_id), account_id, actor, now)


def finish(session: Session, now: datetime, since: datetime) -> int:
    """What came in about the erased after it, and numbers of what was on its way then. How many were looked after."""
    accounts = session.scalars(select(AccountRow.id).where(AccountRow.erased_at >= since)).all()
    people = select(ContactRow.id).join(AccountRow).where(ContactRow.erased_at >= since, AccountRow.erased_at.is_(None))
    theirs = [belongings.of_account(session, one) for one in accounts]
    theirs += [_alone(session, one) for one in session.scalars(people).all()]
    for whose in theirs:
        _wipe(session, whose, now)
    session.expire_all()
    return len(theirs)


def _erase(session: Session, settings: Settings, whose: Whose, account_id: int, actor: str, now: datetime) -> Erased:
    _stop_everything(session, settings, whose, actor, now)
    _end_their_cases(session, whose, now)
    _wipe(session, whose, now)
    _mark(session, whose, now)
    gate.wake(session, [account_id], now)
    for contact_id in whose.contact_ids or (None,):
        record(session, "erased", now, actor=actor, account_id=account_id, contact_id=contact_id)
    session.flush()
    session.expire_all()
    return Erased(tuple(whose.contact_ids), account_id, bool(whose.account_ids), _still_moving(session, whose))


# ---------------------------------------------------------------- what must not happen any more


def _stop_everything(session: Session, settings: Settings, whose: Whose, actor: str, now: datetime) -> None:
    """Erasure is the strongest stop: first as one, then every sign of theirs is kept as a keyed hash."""
    people = list(whose.contact_ids)
    signs = person_keys.signs(session, settings.secret_key, people)
    effects.end_interviews(session, people, "erased", now)
    for one in people:
        opt_outs.record(
            session, contact_id=one, phone_hash=None, channel="erasure", words=None, doubtful=False, now=now,
            actor=actor,
        )  # fmt: skip
    session.flush()
    kept = select(OptOutRow.contact_id, OptOutRow.phone_hash).where(OptOutRow.contact_id.in_(people))
    known = {(row[0], row[1]) for row in session.execute(kept)}
    session.add_all(
        OptOutRow(
            contact_id=sign.contact_id, phone_hash=sign.hashed, known_by=sign.known_by, channel="erasure",
            doubtful=False, said_at=now,
        )
        for sign in signs
        if (sign.contact_id, sign.hashed) not in known
    )  # fmt: skip
    session.flush()


def _end_their_cases(session: Session, whose: Whose, now: datetime) -> None:
    """Nobody works on somebody who is not there any more, and nobody calls them."""
    call_promises.withdraw(session, whose.contact_ids, now)
    for row, over in ((WarmReturnRow, {"state": "done", "updated_at": now}), (GrantRow, {"state": "withdrawn"})):
        table = metadata.tables[row.__tablename__]
        open_ones = table.c.state.in_(("open", "claimed", "waiting", "granted"))
        session.execute(update(table).where(belongings.theirs(table, whose), open_ones).values(**over))
    cases, issues = metadata.tables[SupportCaseRow.__tablename__], metadata.tables[IssueRow.__tablename__]
    mine = belongings.theirs(cases, whose)
    session.execute(update(cases).where(mine, cases.c.state == "open").values(state="done", done_at=now))
    talks = metadata.tables[InterviewRow.__tablename__]
    unrouted = belongings.theirs(talks, whose), talks.c.wrapped_up_at.is_(None)
    session.execute(update(talks).where(*unrouted).values(wrapped_up_at=now))
    if whose.account_ids:
        session.execute(
            update(issues)
            .where(belongings.theirs(issues, whose), issues.c.status == "open")
            .values(status="resolved", resolved_at=now, updated_at=now)
        )


# ---------------------------------------------------------------- what is taken away


def _wipe(session: Session, whose: Whose, now: datetime) -> None:
    session.flush()
    for link in (OpenQuestionRow, LinkRow):
        table = metadata.tables[link.__tablename__]
        session.execute(delete(table).where(belongings.theirs(table, whose)))
    tables = [
        table for table in belongings.tables() if belongings.ways(table) or table.name in ("contacts", "accounts")
    ]
    for table in tables:
        if table.name not in TAKEN_AWAY:
            _empty(session, table, whose, now)
    for table in sorted(tables, key=lambda one: one.name == "phones"):  # the numbers lead to rows, so they go last
        if table.name in TAKEN_AWAY:
            session.execute(delete(table).where(belongings.theirs(table, whose)))


def _empty(session: Session, table: Table, whose: Whose, now: datetime) -> None:
    """Every telling column of these rows says nothing any more."""
    values = {column.name: _nothing(table, column, now) for column in belongings.columns(table, *TELLING)}
    condition = belongings.theirs(table, whose)
    if table.name == AttemptRow.__tablename__:  # a send nobody knows the end of is looked for by its number
        condition = condition & table.c.state.not_in(IN_FLIGHT)
    if values:
        session.execute(update(table).where(condition).values(values))


def _nothing(table: Table, column: Column[Any], now: datetime) -> Any:
    if column.nullable:
        return null()  # also where the column is JSON, which knows another nothing
    if column.unique:
        return literal("erased:") + cast(table.c.id, String)
    if isinstance(column.type, JSON):
        return NO_STATE if column.name == "state" else [] if column.name in LISTS else {}
    if isinstance(column.type, UtcDateTime):
        return now
    return "" if isinstance(column.type, String) else 0


LISTS = frozenset({"flags", "topics_avoided", "holds", "causes"})
NO_STATE = {"script": "", "version": 0, "language": "en", "ended": "erased"}  # of a talk that is over and was nothing


def _mark(session: Session, whose: Whose, now: datetime) -> None:
    contacts, accounts = metadata.tables[ContactRow.__tablename__], metadata.tables[AccountRow.__tablename__]
    for table in (contacts, accounts):
        mine = belongings.theirs(table, whose), table.c.erased_at.is_(None)
        session.execute(update(table).where(*mine).values(erased_at=now, updated_at=now))


def _alone(session: Session, contact_id: int) -> Whose:
    return belongings.of_person(session, contact_id, with_account=False)


def _still_moving(session: Session, whose: Whose) -> int:
    mine: Sequence[Any] = (AttemptRow.contact_id.in_(list(whose.contact_ids)), AttemptRow.state.in_(IN_FLIGHT))
    return session.scalar(select(func.count()).select_from(AttemptRow).where(*mine)) or 0
