"""What somebody said beside what the books say, for one talk, one account, or all of them in a table.

The books' side is computed whenever it is read, from issues and orders as they are known today, up to the day on which
somebody said why: an import that comes late mends it, erasure and retention need no second place, and what was said is
never touched. Only what the books hold is read; it is kept nowhere.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.stated import BEFORE, Bought, Lived, Sign, Trouble, agreement, reasons, signs
from winback.services.scopes import among
from winback.store.crm import AccountRow, IssueRow, OrderRow
from winback.store.interviews import AnswerRow, InterviewRow

AT_ONCE = 1_000
LONG_BEFORE = BEFORE * 3  # orders further back are not compared with


@dataclass(frozen=True, slots=True)
class Beside:
    """Both, side by side."""

    account_id: int
    interview_id: int | None
    stated: str | None
    stated_at: datetime
    signs: tuple[Sign, ...]

    @property
    def facts(self) -> tuple[str, ...]:
        """The reasons the books speak for, the heaviest first."""
        return reasons(self.signs)

    @property
    def agreement(self) -> str:
        return agreement(self.stated, self.signs)


def of_interview(session: Session, interview_id: int) -> Beside | None:
    """One talk, once somebody said why in it."""
    return next(_beside(session, _stated(session, interview_id=interview_id)), None)


def of_account(session: Session, account_id: int) -> list[Beside]:
    """Each talk with anybody of an account, the newest first."""
    return list(_beside(session, _stated(session, account_id=account_id)))[::-1]


def of_interviews(session: Session, interview_ids: Collection[int]) -> dict[int, Beside]:
    """The same for many talks at once."""
    wanted = set(interview_ids)
    listed = [one for one in _stated(session, among_=wanted) if one[1] in wanted]
    return {one.interview_id: one for one in _beside(session, listed) if one.interview_id is not None}


def table(session: Session) -> dict[tuple[str, str], int]:
    """How many said this while the books speak for that: talks by stated reason and the books' heaviest one."""
    counts = Counter((one.stated or "", _heaviest(one)) for one in _beside(session, _stated(session)))
    return dict(sorted(counts.items()))


def in_cell(session: Session, stated: str, facts: str) -> Iterator[tuple[Beside, AccountRow]]:
    """The talks that a number of the table counts, the newest first, with their accounts."""
    found = [one for one in _beside(session, _stated(session)) if (one.stated, _heaviest(one)) == (stated, facts)]
    rows = select(AccountRow).where(among(session, AccountRow.id, {one.account_id for one in found}))
    accounts = {row.id: row for row in session.scalars(rows)}
    return ((one, accounts[one.account_id]) for one in reversed(found))


NOTHING = "nothing_known"


def _heaviest(one: Beside) -> str:
    return next(iter(one.facts), NOTHING)


# ---------------------------------------------------------------- read in sets

Statement = tuple[int, int, str, datetime]  # account, interview, reason, when


def _stated(
    session: Session,
    *,
    interview_id: int | None = None,
    account_id: int | None = None,
    among_: Collection[int] | None = None,
) -> list[Statement]:
    """The reason stated last in each talk, the oldest first. Who was erased said nothing."""
    query = (
        select(InterviewRow.account_id, InterviewRow.id, AnswerRow.reason, AnswerRow.heard_at)
        .join(InterviewRow, InterviewRow.id == AnswerRow.interview_id)
        .join(AccountRow, AccountRow.id == InterviewRow.account_id)
        .where(AnswerRow.question == "reason", AnswerRow.reason.is_not(None), AccountRow.erased_at.is_(None))
        .order_by(AnswerRow.heard_at, AnswerRow.id)
    )
    if interview_id is not None:
        query = query.where(InterviewRow.id == interview_id)
    if account_id is not None:
        query = query.where(InterviewRow.account_id == account_id)
    if among_ is not None:
        query = query.where(among(session, InterviewRow.id, among_))
    last = {row[1]: row for row in session.execute(query)}
    return [(account, talk, str(reason), at) for account, talk, reason, at in last.values()]


def _beside(session: Session, stated: Sequence[Statement]) -> Iterator[Beside]:
    rest = iter(stated)
    while some := list(islice(rest, AT_ONCE)):
        accounts = {account for account, *_ in some}
        begins = min(at for *_, at in some).date() - LONG_BEFORE
        troubles, bought = _troubles(session, accounts), _bought(session, accounts, begins)
        for account, talk, reason, at in some:
            before = tuple(trouble for opened, trouble in troubles[account] if opened <= at)
            lived = Lived(at.date(), before, tuple(bought[account]))
            yield Beside(account, talk, reason, at, signs(lived))


def _troubles(session: Session, accounts: Collection[int]) -> dict[int, list[tuple[datetime, Trouble]]]:
    """Every issue of these accounts and when it was opened, to the minute: what comes up on the day of the talk may be
    its doing. What the talk itself brought to light is left out: that was said, not known."""
    query = select(IssueRow.account_id, IssueRow.kind, IssueRow.opened_at, IssueRow.resolved_at).where(
        among(session, IssueRow.account_id, accounts), IssueRow.source != "interview"
    )
    found: dict[int, list[tuple[datetime, Trouble]]] = defaultdict(list)
    for account, kind, opened, resolved in session.execute(query):
        trouble = Trouble(kind, _day(opened), _day(resolved) if resolved else None)
        found[account or 0].append((opened, trouble))
    return found


def _bought(session: Session, accounts: Collection[int], begins: date) -> dict[int, list[Bought]]:
    columns: tuple[Any, ...] = (
        OrderRow.account_id, OrderRow.ordered_on, OrderRow.amount, OrderRow.quantity, OrderRow.product,
        OrderRow.promised_on, OrderRow.delivered_on,
    )  # fmt: skip
    query = select(*columns).where(
        among(session, OrderRow.account_id, accounts), OrderRow.counts.is_(True), OrderRow.ordered_on >= begins
    )
    found: dict[int, list[Bought]] = defaultdict(list)
    for account, on, amount, quantity, product, promised, delivered in session.execute(query):
        late = bool(promised and delivered and delivered > promised)
        found[account].append(Bought(on, amount, quantity, product, late))
    return found


def _day(at: datetime) -> date:
    return at.astimezone(UTC).date()


__all__ = ["NOTHING", "Beside", "in_cell", "of_account", "of_interview", "of_interviews", "table"]
