"""Sends of which nobody knows whether they went out, once the looking-up is over: a person decides, nobody else.

"Left": it is taken as sent, and counts as contacted as before. "Again": it is taken as not sent; its money and its
place in the plan are given back, and planning makes a new try that passes the whole gate like every other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from campaigns.attempts import CONTACTED, PENDING
from winback.services import locks
from winback.services.events import record
from winback.services.gate.asks import step_of
from winback.services.planning import members, plans
from winback.services.sending import budgets
from winback.services.talking import interviews
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.crm import AccountRow
from winback.store.returns import SupportCaseRow

Decision = Literal["left", "again"]
LEFT, NOT_SENT = "left_by_a_person", "not_sent_says_a_person"
_NOT_LEFT = func.coalesce(AttemptRow.why, "") != LEFT
SHOWN = 50  # of one group; a decision on the group concerns all of it


@dataclass(frozen=True)
class Group:
    """What one worker left of one campaign: one task for a person."""

    campaign: CampaignRow
    worker: str | None
    state: str  # unknown: being looked up. unknown_final: to be decided
    count: int
    since: datetime | None
    some: Sequence[tuple[AttemptRow, AccountRow]]


@dataclass(frozen=True, slots=True)
class Decided:
    """How many this decision settled; none, where somebody else was first."""

    left: int = 0
    again: int = 0
    moved_on: int = 0  # taken as not sent, but the conversation is over or further on: nothing is sent


def not_settled() -> ColumnElement[bool]:
    """Attempts of which nobody knows, and nobody has said, whether they went out."""
    return and_(AttemptRow.state.in_(("unknown", "unknown_final")), _NOT_LEFT)


def groups(session: Session) -> list[Group]:
    """All of them by worker and campaign; what a person must decide comes first."""
    keys = (AttemptRow.campaign_id, AttemptRow.claimed_by, AttemptRow.state)
    oldest = func.min(AttemptRow.intent_at)
    query = select(*keys, func.count(), oldest).where(not_settled()).group_by(*keys)
    found = session.execute(query.order_by(AttemptRow.state.desc(), oldest)).all()
    theirs = select(CampaignRow).where(CampaignRow.id.in_({one[0] for one in found}))
    campaigns = {row.id: row for row in session.scalars(theirs)}
    return [
        Group(campaigns[campaign_id], worker, state, count, since, _some(session, campaign_id, worker, state))
        for campaign_id, worker, state, count, since in found
    ]


def decide(
    session: Session, decision: Decision, actor: str, now: datetime, *, attempt_ids: Iterable[int] = (),
    of: tuple[int, str | None] | None = None,
) -> Decided:  # fmt: skip
    """Settle some of them, or all that one worker left of a campaign. Said twice, the first word counts."""
    wanted = _of(of) if of else AttemptRow.id.in_(list(attempt_ids))
    accounts = session.scalars(select(AttemptRow.account_id).where(_to_decide(), wanted)).all()
    locks.lock_accounts(session, accounts)
    rows = session.scalars(
        select(AttemptRow).where(_to_decide(), wanted).order_by(AttemptRow.id).with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    ).all()  # fmt: skip
    again = {row.id for row in rows if decision == "again" and row.sid is None}  # with a SID the provider has it
    done = [(_again if row.id in again else _leave)(session, row, actor, now) for row in rows]
    session.flush()
    _close_cases(session, {row.campaign_id for row in rows}, actor, now)
    return Decided(done.count("left"), done.count("again"), done.count("moved_on"))


# ---------------------------------------------------------------- the two decisions


def _leave(session: Session, row: AttemptRow, actor: str, now: datetime) -> str:
    row.why, row.updated_at = LEFT, now
    _note(session, row, "unknown_left", actor, now)
    return "left"


def _again(session: Session, row: AttemptRow, actor: str, now: datetime) -> str:
    """Taken as not sent; the step is free again unless the conversation has gone past it."""
    member = session.get_one(MemberRow, row.member_id, populate_existing=True)
    free = _is_free(session, row, member)
    row.state, row.why, row.updated_at = "absent", NOT_SENT, now
    row.settled_at = row.check_at = None  # should it turn up after all, it counts as contacted then
    session.flush()
    _give_back(session, row, member)
    if free:
        interviews.withdraw(session, row, now)
        member.step = step_of(row)
        members.wait(member, now, now)
    _note(session, row, "unknown_again" if free else "unknown_not_sent", actor, now)
    return "again" if free else "moved_on"


def _is_free(session: Session, row: AttemptRow, member: MemberRow) -> bool:
    """Nobody has answered, nothing of a later step has begun, and nothing is on its way."""
    if member.state != "waiting" and not (member.state == "finished" and _is_update(session, row)):
        return False
    others = session.scalars(
        select(AttemptRow).where(
            AttemptRow.member_id == row.member_id,
            AttemptRow.id != row.id,
            AttemptRow.state.in_((*PENDING, *CONTACTED)),
        )
    ).all()
    return step_of(row) >= 0 and all(0 <= step_of(one) < step_of(row) for one in others)


def _is_update(session: Session, row: AttemptRow) -> bool:
    return session.get_one(CampaignRow, row.campaign_id).kind in plans.ONE_MESSAGE


def _give_back(session: Session, row: AttemptRow, member: MemberRow) -> None:
    """Its reserved money; and the member's place among the contacted, if this was the only contact."""
    members.uncount(session, member, row)
    if row.cost is not None and row.intent_at is not None:
        new = int(not member.contacted)
        spared = budgets.Refund(row.campaign_id, row.intent_at.date(), row.cost, new, row.country)
        budgets.give_back(session, spared)
        row.cost = None


# ---------------------------------------------------------------- small servants


def _to_decide() -> ColumnElement[bool]:
    return and_(AttemptRow.state == "unknown_final", _NOT_LEFT)


def _of(group: tuple[int, str | None]) -> ColumnElement[bool]:
    campaign_id, worker = group
    return and_(AttemptRow.campaign_id == campaign_id, func.coalesce(AttemptRow.claimed_by, "") == (worker or ""))


def _some(
    session: Session, campaign_id: int, worker: str | None, state: str
) -> Sequence[tuple[AttemptRow, AccountRow]]:
    query = (
        select(AttemptRow, AccountRow)
        .join(AccountRow, AccountRow.id == AttemptRow.account_id)
        .where(_of((campaign_id, worker)), AttemptRow.state == state, not_settled())
        .order_by(AttemptRow.intent_at, AttemptRow.id)
        .limit(SHOWN)
    )
    return [(attempt, account) for attempt, account in session.execute(query)]


def _close_cases(session: Session, campaigns: set[int], actor: str, now: datetime) -> None:
    """A support case whose last attempt has been decided is settled with it."""
    open_cases = session.scalars(
        select(SupportCaseRow)
        .where(SupportCaseRow.kind == "unknown_attempts", SupportCaseRow.state == "open")
        .order_by(SupportCaseRow.id)
        .with_for_update(key_share=True)
    )
    for case in open_cases:
        of = set(case.facts.get("campaigns", [case.facts.get("campaign")]))
        if of & campaigns and not _open_in(session, case.facts.get("attempts", [])):
            case.state, case.done_at = "done", now
            facts: dict[str, Any] = {"case": case.id, "kind": case.kind}
            record(session, "case_done", now, actor=actor, campaign_id=min(of & campaigns), facts=facts)


def _open_in(session: Session, attempt_ids: Sequence[int]) -> bool:
    return (
        session.scalar(select(AttemptRow.id).where(AttemptRow.id.in_(attempt_ids), _to_decide()).limit(1)) is not None
    )


def _note(session: Session, row: AttemptRow, code: str, actor: str, now: datetime) -> None:
    facts = {"attempt": row.id, "channel": row.channel, "step": row.step}
    record(session, code, now, actor=actor, account_id=row.account_id, contact_id=row.contact_id,
           campaign_id=row.campaign_id, facts=facts)  # fmt: skip
