"""What people see of a campaign besides its balance: reasons heard, quotes, lists of its members."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from winback.errors import Conflict, NotFound
from winback.services.planning import members, plans
from winback.services.scripts import starters
from winback.store.campaigns import CampaignRow, MemberRow, OfferLimitRow, OfferRow, ScriptRow, WordsRow
from winback.store.crm import AccountRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.returns import WarmReturnRow

PAGE = 50


@dataclass(frozen=True, slots=True)
class Quote:
    """Something a customer said, and to what."""

    text: str
    account_id: int
    account: str
    reason: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Running:
    """One campaign on a list, with its balance."""

    row: CampaignRow
    balance: dict[str, Any]
    returns: int


def by_id(session: Session, campaign_id: int) -> CampaignRow:
    row = session.get(CampaignRow, campaign_id)
    if row is None:
        raise NotFound("there is no such campaign")
    return row


def name_is_free(session: Session, name: str, but: int) -> None:
    """Names are unique, without regard to case."""
    query = select(CampaignRow.id).where(func.lower(CampaignRow.name) == name.lower(), CampaignRow.id != but)
    if session.scalar(query) is not None:
        raise Conflict(f"there is already a campaign named {name!r}")


def lines(session: Session, rows: Sequence[CampaignRow]) -> list[Running]:
    counted = returns_of(session, [row.id for row in rows])
    return [Running(row, members.balance(session, row.id), counted.get(row.id, 0)) for row in rows]


def active(session: Session, limit: int = 6) -> Sequence[CampaignRow]:
    query = select(CampaignRow).where(CampaignRow.state.in_(("launching", "running", "paused")))
    return session.scalars(query.order_by(CampaignRow.id.desc()).limit(limit)).all()


def returns_of(session: Session, campaign_ids: Sequence[int]) -> dict[int, int]:
    query = (
        select(WarmReturnRow.campaign_id, func.count())
        .where(WarmReturnRow.campaign_id.in_(campaign_ids))
        .group_by(WarmReturnRow.campaign_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def reasons(session: Session, campaign_id: int | None = None) -> list[tuple[str, int]]:
    """Why they left, the most frequent first."""
    query = (
        select(AnswerRow.reason, func.count())
        .join(InterviewRow, InterviewRow.id == AnswerRow.interview_id)
        .where(AnswerRow.question == "reason", AnswerRow.reason.is_not(None))
        .group_by(AnswerRow.reason)
        .order_by(func.count().desc(), AnswerRow.reason)
    )
    if campaign_id is not None:
        query = query.where(InterviewRow.campaign_id == campaign_id)
    return [(str(reason), count) for reason, count in session.execute(query)]


def quotes(session: Session, campaign_id: int | None = None, limit: int = 6) -> list[Quote]:
    """What they said last in their own words: one quote a customer."""
    query = (
        select(AnswerRow.text, InterviewRow.account_id, AccountRow.name, AnswerRow.reason, AnswerRow.heard_at)
        .join(InterviewRow, InterviewRow.id == AnswerRow.interview_id)
        .join(AccountRow, AccountRow.id == InterviewRow.account_id)
        .where(AnswerRow.question.in_(("reason", "improvement", "competition")), func.length(AnswerRow.text) > 12)
        .order_by(AnswerRow.heard_at.desc(), func.length(AnswerRow.text).desc())
        .limit(limit * 5)
    )
    if campaign_id is not None:
        query = query.where(InterviewRow.campaign_id == campaign_id)
    found: dict[int, Quote] = {}
    for text, account_id, name, reason, at in session.execute(query):
        found.setdefault(account_id, Quote(text or "", account_id, name, reason, at))
    return list(found.values())[:limit]


def by_day(session: Session, campaign_id: int, now: datetime) -> list[tuple[str, int]]:
    """Answers heard on each day, the oldest first."""
    heard = session.scalars(
        select(InterviewRow.heard_at)
        .where(InterviewRow.campaign_id == campaign_id, InterviewRow.heard_at.is_not(None))
        .order_by(InterviewRow.heard_at)
    )
    counts: dict[str, int] = {}
    for moment in heard:
        if moment is not None:
            counts[moment.date().isoformat()] = counts.get(moment.date().isoformat(), 0) + 1
    return list(counts.items())


def members_in(
    session: Session, campaign_id: int, state: str, hold: str | None = None, page: int = 1
) -> tuple[list[tuple[MemberRow, AccountRow]], bool]:
    """A page of the accounts in one place of the balance, and whether there are more."""
    query = (
        select(MemberRow, AccountRow)
        .join(AccountRow, AccountRow.id == MemberRow.account_id)
        .where(MemberRow.campaign_id == campaign_id, MemberRow.state == state)
        .order_by(MemberRow.id)
    )
    if hold:
        query = query.where(MemberRow.hold_code == hold)
    found = session.execute(query.limit(PAGE + 1).offset((page - 1) * PAGE)).all()
    return list(found[:PAGE]), len(found) > PAGE


def script_of(session: Session, row: CampaignRow) -> ScriptRow | None:
    """The version it runs with, or would run with if it were launched now."""
    if row.frozen:
        return session.get(ScriptRow, row.frozen["script"])
    plan = plans.from_json(row.plan)
    try:
        return starters.chosen(session, plan.script, plan.script_version)
    except NotFound:
        return None


def choices(session: Session) -> dict[str, list[Any]]:
    """What a new campaign can be put together from."""
    newest = select(func.max(OfferRow.id)).group_by(OfferRow.key)
    off = select(OfferLimitRow.key).where(OfferLimitRow.active.is_(False))
    offers = session.scalars(
        select(OfferRow).where(OfferRow.id.in_(newest), OfferRow.key.not_in(off)).order_by(OfferRow.key)
    ).all()
    return {
        "offers": list(offers),
        "scripts": list(session.scalars(select(ScriptRow).order_by(ScriptRow.name, ScriptRow.version.desc()))),
        "languages": sorted(set(session.scalars(select(WordsRow.language)))),
        "countries": sorted(filter(None, set(session.scalars(select(AccountRow.country).distinct())))),
    }
