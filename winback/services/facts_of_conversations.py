"""Facts about our conversations with accounts and their households: contacts made, interviews, warm returns."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from campaigns.attempts import CONTACTED, PENDING
from campaigns.facts import Touch, Turn
from winback.services import asks
from winback.services.scopes import among, rows
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.crm import ContactRow, PhoneRow
from winback.store.interviews import UNDER_WAY, InterviewRow, OpenQuestionRow
from winback.store.returns import WarmReturnRow

ANSWERED = ("finished", "partial")


@dataclass
class Spoken:
    """What a batch of accounts and their households have had of us."""

    own_touches: dict[int, dict[int, Touch]] = field(default_factory=lambda: defaultdict(dict))
    interviewed_at: dict[int, datetime] = field(default_factory=dict)
    in_conversation: dict[int, int] = field(default_factory=dict)
    household_talking: dict[int, int] = field(default_factory=dict)
    turns: dict[int, tuple[Turn, ...]] = field(default_factory=dict)
    with_rep: set[int] = field(default_factory=set)

    def touches(self, account_id: int) -> tuple[Touch, ...]:
        own = self.own_touches.get(account_id)
        return tuple(sorted(own.values(), key=lambda touch: touch.at)) if own else ()


def read(session: Session, ids: Collection[int], behind: Mapping[str, Sequence[int]]) -> Spoken:
    """A number on two accounts makes them one household: its contacts count for both.

    `behind` names the accounts of this batch behind each of its numbers.
    """
    spoken = Spoken()
    together = _together(behind)
    for row in rows(session, _attempts().where(among(session, AttemptRow.account_id, ids))):
        _touch(spoken, together.get(row.account_id) or (row.account_id,), row)
    for row in rows(session, _attempts().where(among(session, AttemptRow.phone_hash, behind))):
        _touch(spoken, behind[row.phone_hash], row)
    if shared := _shared(session, behind):
        for row in rows(session, _attempts_of_households().where(among(session, PhoneRow.phone_hash, shared))):
            _touch(spoken, behind[row.shared], row)
    _interviews(session, ids, spoken)
    _talking_now(session, behind, spoken)
    spoken.turns = _turns(session, ids, behind)
    returns = select(WarmReturnRow.account_id).where(
        among(session, WarmReturnRow.account_id, ids), WarmReturnRow.state != "done"
    )
    spoken.with_rep = set(session.scalars(returns))
    return spoken


def _together(behind: Mapping[str, Sequence[int]]) -> dict[int, set[int]]:
    """Accounts of this batch with a number in common, each with all of its household."""
    found: dict[int, set[int]] = defaultdict(set)
    for accounts in behind.values():
        if len(accounts) > 1:
            for one in accounts:
                found[one].update(accounts)
    return found


def _shared(session: Session, hashes: Collection[str]) -> Sequence[str]:
    """Those of these numbers that more than one person has: only behind them can there be another account."""
    query = select(PhoneRow.phone_hash).where(among(session, PhoneRow.phone_hash, hashes)).group_by(PhoneRow.phone_hash)
    several = func.min(PhoneRow.contact_id) != func.max(PhoneRow.contact_id)
    return [phone_hash for (phone_hash,) in rows(session, query.having(several))]


def counts() -> ColumnElement[bool]:
    """Attempts that reached, or may have reached, the person. A call nobody took has rung all the same."""
    rang = and_(AttemptRow.channel == "voice", AttemptRow.why.in_(("no_answer", "cancelled")))
    return and_(
        AttemptRow.intent_at.is_not(None),
        or_(AttemptRow.state.in_(CONTACTED), and_(AttemptRow.state == "undelivered", rang)),
    )


def _attempts(*more: Any) -> Any:
    return select(
        AttemptRow.id, AttemptRow.account_id, AttemptRow.campaign_id, AttemptRow.channel, AttemptRow.phone_hash,
        AttemptRow.intent_at, AttemptRow.step, *more,
    ).where(counts())  # fmt: skip


def _attempts_of_households() -> Any:
    """What was started with accounts behind a number, whichever of their numbers was reached."""
    return (
        _attempts(PhoneRow.phone_hash.label("shared"))
        .join(ContactRow, ContactRow.account_id == AttemptRow.account_id)
        .join(PhoneRow, PhoneRow.contact_id == ContactRow.id)
    )


def _touch(spoken: Spoken, account_ids: Iterable[int], row: Any) -> None:
    for account_id in account_ids:
        spoken.own_touches[account_id][row.id] = Touch(
            row.intent_at, row.channel, row.campaign_id, row.account_id, row.id, asks.is_wish(row.step)
        )


def _interviews(session: Session, ids: Collection[int], spoken: Spoken) -> None:
    query = (
        select(InterviewRow.account_id, InterviewRow.campaign_id, InterviewRow.status, InterviewRow.ended_at)
        .where(among(session, InterviewRow.account_id, ids))
        .order_by(InterviewRow.id)
    )
    for account_id, campaign_id, status, ended_at in rows(session, query):
        if status in UNDER_WAY:
            spoken.in_conversation[account_id] = campaign_id
        elif status in ANSWERED and ended_at:
            spoken.interviewed_at[account_id] = max(ended_at, spoken.interviewed_at.get(account_id, ended_at))


def _talking_now(session: Session, behind: Mapping[str, Sequence[int]], spoken: Spoken) -> None:
    query = (
        select(OpenQuestionRow.phone_hash, InterviewRow.account_id)
        .join(InterviewRow, InterviewRow.id == OpenQuestionRow.interview_id)
        .where(among(session, OpenQuestionRow.phone_hash, behind), InterviewRow.status.in_(UNDER_WAY))
    )
    for phone_hash, talking in rows(session, query):
        for account_id in _others(behind[phone_hash], talking):
            spoken.household_talking[account_id] = talking


def _turns(session: Session, ids: Collection[int], behind: Mapping[str, Sequence[int]]) -> dict[int, tuple[Turn, ...]]:
    """Campaigns about to contact these accounts; asked only while running campaigns differ in priority."""
    running = select(CampaignRow.id, CampaignRow.priority).where(CampaignRow.state == "running")
    priorities: dict[int, int] = {row.id: row.priority for row in rows(session, running)}
    if len(set(priorities.values())) < 2:
        return {}
    waiting = (
        select(AttemptRow.account_id, AttemptRow.phone_hash, AttemptRow.campaign_id)
        .where(AttemptRow.state.in_(PENDING))
        .distinct()
    )
    found: dict[int, set[Turn]] = defaultdict(set)
    for account_id, _, campaign_id in rows(session, waiting.where(among(session, AttemptRow.account_id, ids))):
        if campaign_id in priorities:
            found[account_id].add(Turn(campaign_id, priorities[campaign_id]))
    for _, phone_hash, campaign_id in rows(session, waiting.where(among(session, AttemptRow.phone_hash, behind))):
        if campaign_id in priorities:
            for account_id in behind[phone_hash]:
                found[account_id].add(Turn(campaign_id, priorities[campaign_id]))
    return {id_: tuple(sorted(turns, key=lambda turn: turn.campaign_id)) for id_, turns in found.items()}


def _others(account_ids: Iterable[int], talking: int) -> Iterator[int]:
    return (account_id for account_id in account_ids if account_id != talking)
