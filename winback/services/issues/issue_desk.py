"""Issues as a helpdesk reports them: it names a customer in its own way, and its own ticket number."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.errors import BadInput, NotFound
from winback.services.issues import feeds, issues
from winback.services.staff.accounts import Wanted, named
from winback.store.crm import IssueRow


def report(
    session: Session, who: Wanted, ticket: Mapping[str, Any], actor: str, now: datetime
) -> tuple[IssueRow, bool]:
    """An issue, new or known, and whether it is new. One of an unknown customer waits for its account."""
    given = dict(ticket)
    feed = given.pop("feed", None)
    feed_id = feeds.seen(session, feed, now) if feed else None
    if given.get("opened_at") and given["opened_at"] > now:
        raise BadInput("opened_at lies in the future")
    known = by_external(session, given.get("external_id"), feed_id)
    found = named(session, who)
    if len(found) > 1:
        raise BadInput("this names several accounts; send its id or external_id")
    if not found:
        return _waiting(session, who, given, feed_id, known, now), known is None
    issue_id = issues.open_issue(
        session, account_id=found[0], now=now, source="api", actor=actor, feed_id=feed_id, **given
    )  # fmt: skip
    return session.get_one(IssueRow, issue_id), known is None


def by_external(session: Session, external_id: str | None, feed_id: int | None) -> IssueRow | None:
    """The issue of a ticket number in a feed."""
    if not external_id:
        return None
    return session.scalar(select(IssueRow).where(IssueRow.external_key == _key(external_id, feed_id)))


def resolve(
    session: Session, external_id: str, feed: str | None, actor: str, now: datetime, not_before: date | None
) -> IssueRow:
    """Solved, by the ticket number."""
    row = by_external(session, external_id, feeds.seen(session, feed, now) if feed else None)
    if row is None:
        raise NotFound("there is no issue of this number in this feed")
    return issues.resolve(session, row.id, now, actor, not_before)


def get(session: Session, issue_id: int) -> IssueRow:
    row = session.get(IssueRow, issue_id)
    if row is None:
        raise NotFound("there is no such issue")
    return row


def page(session: Session, *, after: int, status: str | None, limit: int) -> Sequence[IssueRow]:
    query = select(IssueRow).where(IssueRow.id > after).order_by(IssueRow.id).limit(limit)
    return session.scalars(query.where(IssueRow.status == status) if status else query).all()


def _waiting(
    session: Session, who: Wanted, given: dict[str, Any], feed_id: int | None, known: IssueRow | None, now: datetime
) -> IssueRow:
    """Kept without an account; an import that brings the account ties it."""
    if known is not None:
        return issues.reopen(session, known.id, now, "api", told=True)
    external_id = given.get("external_id")
    if not external_id:
        raise NotFound("there is no such account, and without an external_id the issue could not be matched later")
    signs = {"key": who.external_key, "email": who.email_key, "phones": list(who.e164)}
    row = IssueRow(
        account_id=None, feed_id=feed_id, external_id=external_id, external_key=_key(external_id, feed_id),
        account_given={name: value for name, value in signs.items() if value}, kind=given.get("kind", "ticket"),
        status="open", subject=given.get("subject"), order_number=given.get("order_number"),
        opened_at=given.get("opened_at") or now, source="api", created_at=now, updated_at=now,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row


def _key(external_id: str, feed_id: int | None) -> str:
    return f"{feed_id or 'api'}:{external_id.casefold()}"
