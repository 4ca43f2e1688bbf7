"""An issues file: tickets, complaints, returns. Open ones hold their account from the moment they are in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.imports import matching, meanings
from winback.imports.batch import Batch, Context, Line
from winback.imports.identity import Known, Who, chunks
from winback.imports.staging import CREATED, UPDATED, Staged
from winback.runtime import Runtime
from winback.services.gate import gate
from winback.services.issues import feeds, tickets
from winback.services.issues import issues as services
from winback.store.crm import IssueRow

COLUMNS = (
    "account_id", "feed_id", "external_id", "external_key", "account_given", "kind", "status", "status_given",
    "subject", "order_number", "opened_at", "resolved_at", "raw", "told_status", "told_at", "reopened_at",
    "confirmed_at", "follows",
)  # fmt: skip
CLEARED = ("resolved_at", "reopened_at", "confirmed_at")
RECENT = timedelta(days=90)
NO_FEED = "import"
NO_NEWS = "solved, says the file, but it was opened again since; still open"


@dataclass(eq=False, slots=True)
class Issue:
    """An issue while a batch is read."""

    id: int | None


@dataclass(frozen=True, slots=True)
class Read:
    """One row, read but not yet tied to its account."""

    line: Line
    who: Who
    key: str
    order: str
    opened_at: datetime | None
    resolved_at: datetime | None
    status: str
    values: dict[str, Any]


def write(session: Session, context: Context, batch: Batch) -> None:
    """Read the batch, find the accounts and the issues that stand, write what is new, hold whom it concerns."""
    rows = [row for line in batch.lines if (row := _read(context, line))]
    context.directory.learn(session, [one for row in rows for one in (row.who, replace(row.who, key=""))])
    of_orders = matching.accounts_of_orders(session, {row.order for row in rows if row.order})
    standing = _adopted(session, context, rows) | _standing(session, [row.key for row in rows])
    staged = Staged(session, IssueRow.__table__, COLUMNS)  # type: ignore[arg-type]
    staged.load(one.id for one in standing.values() if one.id is not None)
    held: set[int] = set()
    touched: set[int] = set()
    turned: dict[str, list[str]] = {"open": [], "resolved": []}
    for row in rows:
        account_id = _account(context, row, of_orders)
        issue = standing.setdefault(row.key, Issue(None))
        account_id = account_id or staged.current(issue).get("account_id")
        was = staged.current(issue).get("status")
        told = row.status
        row = replace(row, status=_believed(context, row, staged.current(issue)))
        values = _values(context, row, account_id, staged.current(issue)) | {"status": row.status, "told_status": told}
        became = staged.put(issue, values, clear=CLEARED)
        if was is not None and row.status != was:
            turned[row.status].append(row.key)
        if account_id is None:
            context.tally.unmatched += 1
            context.tally.warn(
                row.line.number, None, "no account like this is known yet; kept, and matched when it comes"
            )
        else:
            setattr(context.tally, became, getattr(context.tally, became) + 1)
        if account_id is not None and became in {CREATED, UPDATED}:
            touched.add(account_id)
            if (row.status == "open" and was != "open") or staged.current(issue).get("status") == "open":
                held.add(account_id)
    now = context.now
    staged.write({"source": "import", "created_at": now, "updated_at": now}, {"updated_at": now})
    for status, keys in turned.items():
        (held if status == "open" else touched).update(services.follow(session, keys, status, now))
    if held:
        services.hold_accounts(session, held, now)
    gate.wake(session, touched - held, now)


def finish(rt: Runtime, context: Context) -> None:
    """A file read to its end, also one that says "nothing new", proves that its feed lives."""
    with rt.transaction() as session:
        feeds.of_file(session, context.feed_name, context.now)


def _read(context: Context, line: Line) -> Read | None:
    who, order = context.who(line), context.text(line, "order_number", 200)
    issue_id = context.text(line, "issue_id", 200)
    if not (who.named or order or issue_id):
        context.reject_unnamed(line)
        return None
    opened, resolved = context.moment(line, "opened_at"), context.moment(line, "resolved_at")
    status = _status(context, line, resolved is not None)
    subject = context.text(line, "subject", 4_000)
    kind = meanings.issue_kind(" ".join((context.text(line, "kind"), "" if context.layout.has("kind") else subject)))
    values = {
        "external_id": issue_id or None, "kind": kind, "status": status, "subject": subject or None,
        "status_given": context.text(line, "status", 100) or None, "order_number": order or None,
        "raw": context.raw(line) or None,
    }  # fmt: skip
    zone = context.home_zone
    opened_at = opened.instant(zone) if opened else None
    key = _key(context, issue_id, who, order, f"{opened_at} {subject}")
    return Read(
        line,
        replace(who, anywhere=True),
        key,
        order,
        opened_at,
        resolved.instant(zone) if resolved else None,
        status,
        values,
    )


def _status(context: Context, line: Line, has_end: bool) -> str:
    given = context.text(line, "status", 100)
    said = meanings.issue_status(given) if given else None
    if given and said is None:
        reason = f"status {given!r} is not known; counted as open, so that nobody is disturbed"
        context.tally.warn_once(line.number, context.layout.header("status"), reason)
        return "open"
    ticked = meanings.yes_or_no(context.text(line, "resolved"))
    return said or ("resolved" if ticked or (has_end and ticked is None) else "open")


def _believed(context: Context, row: Read, standing: Mapping[str, Any]) -> str:
    """What counts: a solution that cannot be, or that is older than what we were told since, holds."""
    if row.status != "resolved":
        return row.status
    opened_at = row.opened_at or standing.get("opened_at")
    if doubt := tickets.doubted(opened_at, row.resolved_at, context.now):
        context.tally.warn(row.line.number, context.layout.header("resolved_at"), doubt)
        return "open"
    if standing.get("status") != "open" or _is_news(context, row, standing):
        return "resolved"
    context.tally.warn(row.line.number, context.layout.header("status"), NO_NEWS)
    return "open"


def _is_news(context: Context, row: Read, standing: Mapping[str, Any]) -> bool:
    told, told_at = standing.get("told_status"), standing.get("told_at")
    older = row.resolved_at is not None and told_at is not None and told == "open" and row.resolved_at < told_at
    lives_on = standing.get("follows") is not None  # merged, and the other one is still open
    reopened_at = standing.get("reopened_at")
    return (
        not older
        and not lives_on
        and tickets.is_news_of_a_solution(told, reopened_at, row.resolved_at, context.now)
    )  # fmt: skip


def _values(context: Context, row: Read, account_id: int | None, standing: Any) -> dict[str, Any]:
    opened_at = row.opened_at or standing.get("opened_at") or row.resolved_at or context.now
    return row.values | {
        "account_id": account_id, "feed_id": context.feed_id, "external_key": row.key,
        "account_given": matching.given(row.who, row.order), "opened_at": opened_at,
        "resolved_at": _resolved_at(context, row, opened_at, standing) if row.status == "resolved" else None,
        "reopened_at": standing.get("reopened_at") if standing.get("status") == "open" else None,
        "confirmed_at": standing.get("confirmed_at") if row.status == standing.get("status") else None,
    }  # fmt: skip


def _resolved_at(context: Context, row: Read, opened_at: datetime, standing: Any) -> datetime:
    """Without a date: a solution we see for the first time may be of today, that of an old ticket is old."""
    if row.resolved_at or standing.get("resolved_at"):
        return row.resolved_at or standing["resolved_at"]
    recent = bool(standing) or opened_at > context.now - RECENT
    return context.now if recent else opened_at


def _account(context: Context, row: Read, of_orders: dict[str, int]) -> int | None:
    """By id, else by the other signs whatever the id (helpdesks count people by themselves), else by order number."""
    found: Known | None = context.directory.find(row.who).account
    if found is None and row.who.key:
        found = context.directory.find(replace(row.who, key="")).account
    return found.id if found else of_orders.get(row.order)


def _standing(session: Session, keys: list[str]) -> dict[str, Issue]:
    found: dict[str, Issue] = {}
    for chunk in chunks(set(keys)):
        rows = session.execute(select(IssueRow.external_key, IssueRow.id).where(IssueRow.external_key.in_(chunk)))
        found |= {row.external_key: Issue(row.id) for row in rows}
    return found


def _adopted(session: Session, context: Context, rows: list[Read]) -> dict[str, Issue]:
    """Tickets that came before their feed was registered are the same tickets."""
    if context.feed_id is None:
        return {}
    before = {f"{NO_FEED}:{row.key.partition(':')[2]}": row.key for row in rows}
    return {before[key]: issue for key, issue in _standing(session, list(before)).items()}


def _key(context: Context, issue_id: str, who: Who, order: str, text: str) -> str:
    source = str(context.feed_id or NO_FEED)
    if issue_id:
        return f"{source}:{issue_id.casefold()}"[:240]
    signs = "|".join((who.key, who.email, *who.phones, who.name, who.postcode, order, text))
    return f"{source}::{blake2b(signs.encode(), digest_size=16).hexdigest()}"
