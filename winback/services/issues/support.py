"""Support's list: issues told in interviews, stops that were doubtful, sends nobody knows the end of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from winback.errors import BadInput, Conflict, NotFound
from winback.services.events import record
from winback.services.issues import issues
from winback.services.permission import consents, opt_outs
from winback.services.sales import call_promises, promised_hours
from winback.store.crm import AccountRow, ContactRow, IssueRow
from winback.store.house import StaffRow
from winback.store.permission import OptOutRow
from winback.store.returns import SupportCaseRow

Listing = Select[SupportCaseRow, AccountRow, ContactRow, IssueRow, str]


@dataclass(frozen=True, slots=True)
class Listed:
    """One case, with whom and what it is about."""

    row: SupportCaseRow
    account: AccountRow | None
    contact: ContactRow | None
    issue: IssueRow | None
    taken_by: str | None


def cases(session: Session, now: datetime, *, state: str = "open", limit: int = 100, offset: int = 0) -> list[Listed]:
    """Promised calls whose hour has come first, then who asked for a person, then the oldest."""
    urgent = case(
        (SupportCaseRow.kind == "distress", 0),
        (SupportCaseRow.id.in_(promised_hours.due_cases(now)), 1),
        (SupportCaseRow.wants_human.is_(True), 2),
        else_=3,
    )
    order = (urgent, SupportCaseRow.created_at) if state == "open" else (SupportCaseRow.done_at.desc(),)
    query = _listing().where(SupportCaseRow.state == state).order_by(*order, SupportCaseRow.id)
    return [Listed(*found) for found in session.execute(query.limit(limit).offset(offset)).unique()]


def waiting_count(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(SupportCaseRow).where(SupportCaseRow.state == "open")) or 0


def get(session: Session, case_id: int) -> Listed:
    found = session.execute(_listing().where(SupportCaseRow.id == case_id)).unique().first()
    if found is None:
        raise NotFound("there is no such case")
    return Listed(*found)


def open_issues(session: Session, limit: int = 50, offset: int = 0) -> Sequence[tuple[IssueRow, AccountRow | None]]:
    """Every issue that holds an account right now, the oldest first."""
    query = (
        select(IssueRow, AccountRow)
        .outerjoin(AccountRow, AccountRow.id == IssueRow.account_id)
        .where(IssueRow.status == "open")
        .order_by(IssueRow.opened_at, IssueRow.id)
        .limit(limit)
        .offset(offset)
    )
    return [(issue, account) for issue, account in session.execute(query)]


def take(session: Session, case_id: int, staff_id: int, now: datetime) -> None:
    """Says to the colleagues that somebody is on it."""
    row = _open_case(session, case_id)
    if row.taken_by not in (None, staff_id):
        raise Conflict("a colleague is on it already")
    row.taken_by = staff_id
    _note(session, row, "case_taken", f"staff:{staff_id}", now)


def resolve(session: Session, case_id: int, actor: str, now: datetime, not_before: date | None = None) -> int | None:
    """The issue is solved; the account cools off, or rests until a day that support names. Which issue it was."""
    if not_before is not None and not_before < now.date():
        raise BadInput("the day until which they are left alone lies in the past")
    row = _open_case(session, case_id)
    if row.issue_id is not None:
        issues.resolve(session, row.issue_id, now, actor, not_before)
    _done(session, row, actor, now)
    return row.issue_id


def not_yet(session: Session, case_id: int, not_before: date, actor: str, now: datetime) -> None:
    """Leave them alone until that day at least; the case stays open."""
    row = _open_case(session, case_id)
    if row.issue_id is None:
        raise BadInput("there is no issue in this case")
    if not_before <= now.date():
        raise BadInput("that day lies in the past")
    issues.not_yet(session, row.issue_id, not_before, now, actor)


def confirm_stop(session: Session, case_id: int, actor: str, now: datetime) -> None:
    """It was a stop: it stays one, and the permissions are withdrawn with it."""
    row = _doubtful(session, case_id)
    for opt_out in _opt_outs(session, row):
        opt_out.doubtful = False
    if row.contact_id is not None:
        consents.withdraw_all(session, [row.contact_id], now, by=actor, evidence="a doubtful stop, read and confirmed")
    _done(session, row, actor, now)


def no_stop(session: Session, case_id: int, actor: str, now: datetime) -> None:
    """Somebody read it, and it was none."""
    row = _doubtful(session, case_id)
    for opt_out in _opt_outs(session, row):
        if opt_out.lifted_at is None:
            opt_outs.lift(session, opt_out.id, actor, now)
    _done(session, row, actor, now)


def close(session: Session, case_id: int, actor: str, now: datetime) -> None:
    """Read and settled outside; nothing else changes."""
    _done(session, _open_case(session, case_id), actor, now)


# ---------------------------------------------------------------- small servants


def _listing() -> Listing:
    return (
        select(SupportCaseRow, AccountRow, ContactRow, IssueRow, StaffRow.name)
        .outerjoin(AccountRow, AccountRow.id == SupportCaseRow.account_id)
        .outerjoin(ContactRow, ContactRow.id == SupportCaseRow.contact_id)
        .outerjoin(IssueRow, IssueRow.id == SupportCaseRow.issue_id)
        .outerjoin(StaffRow, StaffRow.id == SupportCaseRow.taken_by)
    )


def _open_case(session: Session, case_id: int) -> SupportCaseRow:
    row = session.get(SupportCaseRow, case_id, with_for_update=True)
    if row is None:
        raise NotFound("there is no such case")
    if row.state != "open":
        raise Conflict("this case has been settled")
    return row


def _doubtful(session: Session, case_id: int) -> SupportCaseRow:
    row = _open_case(session, case_id)
    if row.kind != "doubtful_stop":
        raise BadInput("this case is not about a stop")
    return row


def _opt_outs(session: Session, row: SupportCaseRow) -> list[OptOutRow]:
    query = select(OptOutRow).where(
        OptOutRow.contact_id == row.contact_id, OptOutRow.doubtful.is_(True), OptOutRow.lifted_at.is_(None)
    )
    return list(session.scalars(query)) if row.contact_id is not None else []


def _done(session: Session, row: SupportCaseRow, actor: str, now: datetime) -> None:
    row.state, row.done_at = "done", now
    call_promises.case_done(session, row.id, now)
    _note(session, row, "case_done", actor, now)


def _note(session: Session, row: SupportCaseRow, code: str, actor: str, now: datetime) -> None:
    facts = {"case": row.id, "kind": row.kind}
    record(session, code, now, actor=actor, account_id=row.account_id, contact_id=row.contact_id, facts=facts)
