"""The life of an issue: open, resolved, opened again. An open one holds its account everywhere, at once.

What was merged into an issue, or concerns several accounts at once, follows it: it ends with it and opens with it.
"""

import uuid
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.orm import Session

from winback.errors import BadInput, NotFound
from winback.services import locks
from winback.services.events import record
from winback.services.gate import effects, gate
from winback.store.campaigns import AttemptRow
from winback.store.crm import IssueRow

KINDS = ("ticket", "complaint", "return", "refund", "late_delivery", "invoice_dispute")


def open_issue(
    session: Session,
    *,
    account_id: int,
    now: datetime,
    kind: str = "ticket",
    source: str = "staff",
    subject: str | None = None,
    contact_id: int | None = None,
    interview_id: int | None = None,
    order_number: str | None = None,
    external_id: str | None = None,
    feed_id: int | None = None,
    opened_at: datetime | None = None,
    actor: str = "customer",
) -> int:
    """Open an issue: what was about to be sent is cancelled, a running interview pauses. The same one twice is one."""
    if kind not in KINDS:
        raise BadInput(f"an issue is one of {', '.join(KINDS)}, not {kind!r}")
    locks.lock_accounts(session, [account_id])
    key = _key(source, interview_id, feed_id, external_id)
    known = session.scalar(select(IssueRow).where(IssueRow.external_key == key))
    if known is not None:
        _tie(session, known, account_id, now)
        reopen(session, known.id, now, actor)
        return known.id
    row = IssueRow(
        account_id=account_id, contact_id=contact_id, feed_id=feed_id, external_id=external_id, external_key=key,
        kind=kind, status="open", subject=subject, order_number=order_number, opened_at=opened_at or now,
        source=source, interview_id=interview_id, created_at=now, updated_at=now,
    )  # fmt: skip
    session.add(row)
    session.flush()
    hold_accounts(session, [account_id], now)
    note(session, "issue_opened", row, now, actor)
    return row.id


def resolve(
    session: Session,
    issue_id: int,
    now: datetime,
    actor: str,
    not_before: date | None = None,
    solved_at: datetime | None = None,
) -> IssueRow:
    """Solved: the account cools off and then comes back by itself; support may say "not yet"."""
    row, everybody = _locked(session, issue_id)
    for one in everybody:
        if one.status == "open":
            one.status, one.resolved_at, one.confirmed_at = "resolved", solved_at or now, None
            note(session, "issue_resolved", one, now, actor)
        one.updated_at = now
    row.not_before = not_before or row.not_before
    _wake(session, everybody, now)
    return row


def reopen(session: Session, issue_id: int, now: datetime, actor: str, *, told: bool = False) -> IssueRow:
    """It was not solved after all: the account is held again. `told`: its source says so, and not we."""
    row, everybody = _locked(session, issue_id)
    for one in everybody:
        if one.status != "open":
            one.status, one.resolved_at, one.confirmed_at, one.updated_at = "open", None, None, now
            one.reopened_at = None if told else now
            note(session, "issue_reopened", one, now, actor)
    session.flush()
    hold_accounts(session, [one.account_id for one in everybody if one.account_id is not None], now)
    return row


def confirm(session: Session, account_id: int, now: datetime) -> None:
    """The customer says that it is solved: nobody asks about it again."""
    session.execute(
        update(IssueRow).where(*_unconfirmed(account_id)).values(confirmed_at=now, updated_at=now)
    )  # fmt: skip


def deny(session: Session, account_id: int, contact_id: int, interview_id: int, now: datetime) -> int:
    """The customer says that it is not solved: the one that was solved last is open again. Its id."""
    newest = select(IssueRow.id).where(*_unconfirmed(account_id)).order_by(IssueRow.resolved_at.desc()).limit(1)
    issue_id = session.scalar(newest)
    if issue_id is not None:
        return reopen(session, issue_id, now, "customer").id
    return open_issue(
        session, account_id=account_id, contact_id=contact_id, interview_id=interview_id, kind="complaint",
        source="interview", now=now,
    )  # fmt: skip


def not_yet(session: Session, issue_id: int, not_before: date | None, now: datetime, actor: str) -> IssueRow:
    """Support wants the account left alone although the issue is solved: until a day, or until support says so."""
    row, everybody = _locked(session, issue_id)
    row.not_before, row.held_back_at, row.updated_at = not_before, None if not_before else now, now
    note(session, "issue_not_yet", row, now, actor)
    session.flush()
    if row.account_id is not None and row.status != "open":
        hold_accounts(session, [row.account_id], now)
    _wake(session, everybody, now)
    return row


def may_be_asked(session: Session, issue_id: int, now: datetime, actor: str) -> IssueRow:
    """Support takes its "not yet" back: the usual rest counts again."""
    row, everybody = _locked(session, issue_id)
    row.not_before, row.held_back_at, row.updated_at = now.date(), None, now  # as if it had been until today
    note(session, "issue_may_be_asked", row, now, actor)
    _wake(session, everybody, now)
    return row


def hold_accounts(session: Session, account_ids: Iterable[int], now: datetime) -> None:
    """These accounts have an open issue: cancel what was about to be sent and pause their interviews.

    An import or a helpdesk calls it once for all the accounts of a batch.
    """
    ids = sorted(set(account_ids))
    if not ids:
        return
    locks.lock_accounts(session, ids)
    effects.cancel_attempts(session, AttemptRow.account_id.in_(ids), "open_issue", now)
    effects.pause_interviews(session, ids, now)
    gate.wake(session, ids, now)


def follow(session: Session, keys: Iterable[str], status: str, now: datetime) -> set[int]:
    """What follows these issues becomes what they became, for a whole batch. The accounts concerned."""
    wanted, found = sorted(keys), set()
    values = {"status": status, "resolved_at": now if status == "resolved" else None, "confirmed_at": None}
    for start in range(0, len(wanted), 500):
        changed = session.execute(
            update(IssueRow)
            .where(IssueRow.follows.in_(wanted[start : start + 500]), IssueRow.status != status)
            .values(values | {"updated_at": now})
            .returning(IssueRow.account_id)
            .execution_options(synchronize_session=False)
        )
        found |= {account_id for account_id in changed.scalars() if account_id is not None}
    return found


def note(session: Session, code: str, row: IssueRow, now: datetime, actor: str) -> None:
    """On the account's timeline."""
    facts = {"issue": row.id, "kind": row.kind, "source": row.source}
    record(session, code, now, actor=actor, account_id=row.account_id, contact_id=row.contact_id, facts=facts)


def key_of(feed_id: int, external_id: str) -> str:
    """How a ticket of a feed is known again."""
    return f"{feed_id}:{external_id.casefold()}"


def family(session: Session, keys: Iterable[str]) -> Sequence[IssueRow]:
    """The issues of these keys and all that follow them, however far; as they are in the database."""
    found: dict[int, IssueRow] = {}
    wanted = set(keys)
    while wanted:
        query = select(IssueRow).where(or_(IssueRow.external_key.in_(wanted), IssueRow.follows.in_(wanted)))
        rows = session.scalars(query.order_by(IssueRow.id).execution_options(populate_existing=True)).all()
        new = [row for row in rows if row.id not in found]
        found |= {row.id: row for row in new}
        wanted = {row.external_key for row in new} - wanted
    return [found[one] for one in sorted(found)]


def _key(source: str, interview_id: int | None, feed_id: int | None, external_id: str | None) -> str:
    if external_id:
        return key_of(feed_id, external_id) if feed_id else f"{source}:{external_id.casefold()}"
    return f"interview:{interview_id}" if interview_id is not None else f"{source}:{uuid.uuid4().hex}"


def _unconfirmed(account_id: int) -> tuple[ColumnElement[bool], ...]:
    return IssueRow.account_id == account_id, IssueRow.status == "resolved", IssueRow.confirmed_at.is_(None)


def _tie(session: Session, row: IssueRow, account_id: int, now: datetime) -> None:
    """A ticket that waited for its customer, who is named now."""
    if row.account_id is None:
        row.account_id, row.updated_at = account_id, now
        session.flush()


def _locked(session: Session, issue_id: int) -> tuple[IssueRow, Sequence[IssueRow]]:
    """The issue and whatever follows it, their accounts held, read after that."""
    row = session.get(IssueRow, issue_id)
    if row is None:
        raise NotFound(f"there is no issue {issue_id}")
    before = family(session, [row.external_key])
    locks.lock_accounts(session, [one.account_id for one in before if one.account_id is not None])
    return row, family(session, [row.external_key])


def _wake(session: Session, rows: Sequence[IssueRow], now: datetime) -> None:
    session.flush()
    if ids := [row.account_id for row in rows if row.account_id is not None]:
        gate.wake(session, ids, now)
