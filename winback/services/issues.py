"""The life of an issue: open, resolved, opened again. An open one holds its account everywhere, at once."""

import uuid
from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.errors import BadInput, NotFound
from winback.services import effects, gate, locks
from winback.services.events import record
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
        if known.status != "open":
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
    _record(session, "issue_opened", row, now, actor)
    return row.id


def resolve(session: Session, issue_id: int, now: datetime, actor: str, not_before: date | None = None) -> IssueRow:
    """Solved: the account cools off and then comes back by itself; support may say "not yet"."""
    row = _locked(session, issue_id)
    if row.status == "open":
        row.status, row.resolved_at = "resolved", now
        _record(session, "issue_resolved", row, now, actor)
    row.not_before, row.updated_at = not_before or row.not_before, now
    session.flush()
    _wake(session, row, now)
    return row


def reopen(session: Session, issue_id: int, now: datetime, actor: str) -> IssueRow:
    """It was not solved after all: the account is held again."""
    row = _locked(session, issue_id)
    if row.status != "open":
        row.status, row.resolved_at, row.updated_at = "open", None, now
        _record(session, "issue_reopened", row, now, actor)
        session.flush()
    if row.account_id is not None:
        hold_accounts(session, [row.account_id], now)
    return row


def not_yet(session: Session, issue_id: int, not_before: date, now: datetime, actor: str) -> IssueRow:
    """Support wants the account left alone until a day, although the issue is solved."""
    row = _locked(session, issue_id)
    row.not_before, row.updated_at = not_before, now
    _record(session, "issue_not_yet", row, now, actor)
    session.flush()
    _wake(session, row, now)
    return row


def hold_accounts(session: Session, account_ids: Iterable[int], now: datetime) -> None:
    """These accounts have an open issue: cancel what was about to be sent and pause their interviews.

    An import or a helpdesk calls it once for all the accounts of a batch.
    """
    ids = sorted(set(account_ids))
    locks.lock_accounts(session, ids)
    effects.cancel_attempts(session, AttemptRow.account_id.in_(ids), "open_issue", now)
    effects.pause_interviews(session, ids, now)
    gate.wake(session, ids, now)


def _key(source: str, interview_id: int | None, feed_id: int | None, external_id: str | None) -> str:
    if external_id:
        return f"{feed_id or source}:{external_id.casefold()}"
    return f"interview:{interview_id}" if interview_id is not None else f"{source}:{uuid.uuid4().hex}"


def _locked(session: Session, issue_id: int) -> IssueRow:
    account_id = session.scalar(select(IssueRow.account_id).where(IssueRow.id == issue_id))
    locks.lock_accounts(session, [account_id] if account_id is not None else [])
    row = session.get(IssueRow, issue_id, populate_existing=True)
    if row is None:
        raise NotFound(f"there is no issue {issue_id}")
    return row


def _wake(session: Session, row: IssueRow, now: datetime) -> None:
    if row.account_id is not None:
        gate.wake(session, [row.account_id], now)


def _record(session: Session, code: str, row: IssueRow, now: datetime, actor: str) -> None:
    facts = {"issue": row.id, "kind": row.kind, "source": row.source}
    record(session, code, now, actor=actor, account_id=row.account_id, contact_id=row.contact_id, facts=facts)
