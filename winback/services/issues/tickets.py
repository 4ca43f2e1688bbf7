"""What a helpdesk reports of one ticket, taken into our books: in the order of its own clock, held when in doubt.

Older news than we have change nothing. "Solved" frees an account only when it is news: not when the helpdesk said so
before and the customer has told us since that it is not. Who cannot be found is kept until an import brings them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.services import locks
from winback.services.gate import gate
from winback.services.issues import feeds, issues
from winback.services.staff import accounts
from winback.services.staff.accounts import Wanted
from winback.store.crm import FeedRow, IssueRow

MOST = 500  # accounts that one requester's address or number may stand for
AHEAD = timedelta(minutes=10)  # so far another clock may be ahead of ours
NOT_YET = "it is solved in the future, so it counts as open"
BACKWARDS = "it was solved before it was opened, so it counts as open"


@dataclass(frozen=True, slots=True)
class News:
    """One ticket as it is now."""

    external_id: str
    state: str  # open | resolved | merged
    given: str  # the state in the helpdesk's words
    kind: str
    who: Wanted
    at: datetime | None = None
    opened_at: datetime | None = None
    resolved_at: datetime | None = None
    subject: str | None = None
    order_number: str | None = None
    merged_into: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of news (opened, reopened, resolved, merged, kept, older, unchanged), and what was odd about them."""

    became: str
    doubt: str | None = None


def hear(session: Session, feed_id: int, news: News, actor: str, now: datetime) -> Taken:
    """Take the news in; the same twice is once."""
    alive(session, feed_id, now)
    doubt = doubted(news.opened_at, news.resolved_at or news.at, now) if news.state == "resolved" else None
    news = replace(news, state="open" if doubt else news.state, at=min(news.at or now, now))
    key = issues.key_of(feed_id, news.external_id)
    found = accounts.named(session, news.who, MOST)
    mine = _locked(session, key, found)
    known = next((row for row in mine if row.external_key == key), None)
    if known is not None and _is_older(known, news):
        return Taken("older", doubt)
    main = known or _begun(session, feed_id, key, news, now)
    _describe(main, news, now)
    _tie(session, main, mine, found, actor, now)
    said_before, main.told_status, main.told_at = main.told_status, _said(news), news.at
    session.flush()
    became = _become(session, main, news, said_before, actor, now)
    if known is None and became == "unchanged":
        became = ("resolved" if main.status != "open" else "opened") if main.account_id is not None else "kept"
    return Taken(became, doubt)


def alive(session: Session, feed_id: int, now: datetime) -> None:
    """The helpdesk spoke. Its webhooks are worked on one after the other: its row is held until the end."""
    feed = session.get_one(FeedRow, feed_id, with_for_update=True, populate_existing=True)
    feeds.still_taken(feed)
    feed.last_seen_at = max(now, feed.last_seen_at or now)


def doubted(opened_at: datetime | None, resolved_at: datetime | None, now: datetime) -> str | None:
    """Why a solution is not believed; None when it may be."""
    if resolved_at is None:
        return None
    if resolved_at > now + AHEAD:
        return NOT_YET
    return BACKWARDS if opened_at is not None and resolved_at.date() < opened_at.date() else None


def is_news_of_a_solution(
    said_before: str | None, reopened_at: datetime | None, solved_at: datetime | None, told_at: datetime
) -> bool:
    """Whether "solved" says more than we knew when support or the customer opened the issue again."""
    if reopened_at is None:
        return True
    if said_before == "resolved":  # closed after solved, a tag, the same file again: nobody solved anything since
        return solved_at is not None and solved_at > reopened_at
    return (solved_at or told_at) > reopened_at


# ---------------------------------------------------------------- what becomes of it


def _become(
    session: Session, main: IssueRow, news: News, said_before: str | None, actor: str, now: datetime
) -> str:  # fmt: skip
    if news.state == "merged":
        return _merge(session, main, news, actor, now)
    if news.state == "open":
        main.follows = None
        return _open(session, main, actor, now)
    rows = issues.family(session, [main.external_key])
    told_at = news.at or now
    if (
        all(row.status != "open" for row in rows)
        or _lives_on(session, main)
        or not is_news_of_a_solution(said_before, main.reopened_at, news.resolved_at, told_at)
    ):
        return "unchanged"
    issues.resolve(session, main.id, now, actor, solved_at=_solved_at(main, news, now))
    return "resolved"


def _open(session: Session, main: IssueRow, actor: str, now: datetime) -> str:
    if main.status == "open":
        return "unchanged"
    issues.reopen(session, main.id, now, actor, told=True)
    return "reopened"


def _merge(session: Session, main: IssueRow, news: News, actor: str, now: datetime) -> str:
    """The ticket lives on in another one. While we do not know that one, its account stays held."""
    target = _target(session, main, news)
    if target is not None and target.external_key != main.external_key:
        main.follows = target.external_key
    session.flush()
    if target is not None and target.status != "open":
        if main.status == "open":
            issues.resolve(session, main.id, now, actor, solved_at=target.resolved_at)
    elif main.status != "open":
        issues.reopen(session, main.id, now, actor, told=True)
    return "merged"


def _target(session: Session, main: IssueRow, news: News) -> IssueRow | None:
    """The ticket it was merged into; when the helpdesk does not say, the newest open one of the same customer."""
    if news.merged_into:
        key = issues.key_of(main.feed_id or 0, news.merged_into)
        main.follows = key if key != main.external_key else None
        return session.scalar(select(IssueRow).where(IssueRow.external_key == key))
    others = select(IssueRow).where(
        IssueRow.account_id == main.account_id,
        IssueRow.feed_id == main.feed_id,
        IssueRow.status == "open",
        IssueRow.id != main.id,
        IssueRow.follows.is_(None),
    )
    newest = others.order_by(IssueRow.opened_at.desc()).limit(1)
    return session.scalar(newest) if main.account_id is not None else None


def _lives_on(session: Session, main: IssueRow) -> bool:
    """Closed only because it was merged: the other one is not solved, or not known yet."""
    if main.follows is None:
        return False
    status = session.scalar(select(IssueRow.status).where(IssueRow.external_key == main.follows))
    return status != "resolved"


# ---------------------------------------------------------------- rows


def _locked(session: Session, key: str, found: Sequence[int]) -> Sequence[IssueRow]:
    """The ticket's rows, read while all accounts it concerns are held."""
    locks.lock_accounts(session, {*found, *_accounts(issues.family(session, [key]))})
    return issues.family(session, [key])


def _accounts(rows: Sequence[IssueRow]) -> list[int]:
    return [row.account_id for row in rows if row.account_id is not None]


def _is_older(known: IssueRow, news: News) -> bool:
    """Of two words of the same instant the one that holds counts."""
    if news.at is None or known.told_at is None:
        return False
    if news.at == known.told_at:
        return news.state == "resolved" and known.told_status == "open"
    return news.at < known.told_at


def _said(news: News) -> str:
    return "resolved" if news.state == "resolved" else "open"


def _solved_at(main: IssueRow, news: News, now: datetime) -> datetime:
    return min(max(news.resolved_at or news.at or now, main.opened_at), now)


def _begun(session: Session, feed_id: int, key: str, news: News, now: datetime) -> IssueRow:
    """What we hear of for the first time. Solved long ago, it disturbs nothing that is planned."""
    signs = {"key": news.who.external_key, "email": news.who.email_key, "phones": list(news.who.e164)}
    row = IssueRow(
        account_id=None, feed_id=feed_id, external_id=news.external_id, external_key=key, kind=news.kind,
        account_given={name: value for name, value in signs.items() if value}, status=_said(news),
        opened_at=min(news.opened_at or news.at or now, now), source="helpdesk", created_at=now, updated_at=now,
    )  # fmt: skip
    if row.status != "open":
        row.resolved_at = _solved_at(row, news, now)
    session.add(row)
    return row


def _describe(row: IssueRow, news: News, now: datetime) -> None:
    row.status_given, row.updated_at = news.given or row.status_given, now
    row.subject = news.subject or row.subject
    row.order_number = news.order_number or row.order_number
    row.kind = news.kind if row.kind == "ticket" else row.kind


def _tie(
    session: Session, main: IssueRow, mine: Sequence[IssueRow], found: Sequence[int], actor: str, now: datetime
) -> None:
    """To every account its requester may be: one row each, and all follow the first."""
    missing = [one for one in found if one not in _accounts(mine)]
    tied = [main] if main.account_id is None and missing else []
    if tied:
        main.account_id = missing.pop(0)
    tied += [_also(main, account_id, now) for account_id in missing]
    session.add_all(tied)
    session.flush()
    for row in tied:
        issues.note(session, "issue_opened" if row.status == "open" else "issue_resolved", row, now, actor)
    issues.hold_accounts(session, _accounts([row for row in tied if row.status == "open"]), now)
    if solved := _accounts([row for row in tied if row.status != "open"]):
        gate.wake(session, solved, now)


def _also(main: IssueRow, account_id: int, now: datetime) -> IssueRow:
    return IssueRow(
        account_id=account_id, feed_id=main.feed_id, external_id=main.external_id, kind=main.kind,
        external_key=f"{main.external_key}+{account_id}", follows=main.external_key, status=main.status,
        subject=main.subject, order_number=main.order_number, opened_at=main.opened_at,
        resolved_at=main.resolved_at, source="helpdesk", created_at=now, updated_at=now,
    )  # fmt: skip
