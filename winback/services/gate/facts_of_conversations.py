"""Facts about our conversations with accounts and their households: contacts made, interviews, warm returns."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from campaigns.attempts import CONTACTED, PENDING
from campaigns.facts import Channel, Touch, Turn
from winback.services.gate import asks
from winback.services.scopes import Keys, Within, about, among, one_of, rows
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


def read(session: Session, ids: Keys, behind: Mapping[str, Sequence[int]], hashes: Keys) -> Spoken:
    """A number on two accounts makes them one household: its contacts count for both.

    `behind` names the accounts of this batch behind each of its numbers, and `hashes` these numbers.
    """
    spoken = Spoken()
    together = _together(behind)
    for _, account_id, *touch in about(session, _attempts_of_accounts, ids):
        _touch(spoken, together.get(account_id) or (account_id,), account_id, *touch)
    for phone_hash, *touch in about(session, _attempts_on_numbers, hashes):
        _touch(spoken, behind[phone_hash], *touch)
    if shared := _shared(session, hashes):
        for phone_hash, *touch in about(session, _attempts_of_households, shared):
            _touch(spoken, behind[phone_hash], *touch)
    _interviews(session, ids, spoken)
    _talking_now(session, behind, hashes, spoken)
    spoken.turns = _turns(session, ids, behind, hashes)
    spoken.with_rep = {account_id for (account_id,) in about(session, _returns, ids)}
    return spoken


def _returns(within: Within) -> Any:
    return select(WarmReturnRow.account_id).where(within(WarmReturnRow.account_id), WarmReturnRow.state != "done")


def _together(behind: Mapping[str, Sequence[int]]) -> dict[int, set[int]]:
    """Accounts of this batch with a number in common, each with all of its household."""
    found: dict[int, set[int]] = defaultdict(set)
    for accounts in behind.values():
        if len(accounts) > 1:
            for one in accounts:
                found[one].update(accounts)
    return found


def _shared(session: Session, hashes: Keys) -> Sequence[str]:
    """Those of these numbers that more than one person has: only behind them can there be another account."""
    return [phone_hash for (phone_hash,) in about(session, _of_several, hashes)]


def _of_several(within: Within) -> Any:
    several = func.min(PhoneRow.contact_id) != func.max(PhoneRow.contact_id)
    return select(PhoneRow.phone_hash).where(within(PhoneRow.phone_hash)).group_by(PhoneRow.phone_hash).having(several)


def counts() -> ColumnElement[bool]:
    """Attempts that reached, or may have reached, the person. A call nobody took has rung all the same."""
    rang = and_(AttemptRow.channel == "voice", one_of(AttemptRow.why, ("no_answer", "cancelled")))
    return and_(
        AttemptRow.intent_at.is_not(None),
        or_(one_of(AttemptRow.state, CONTACTED), and_(AttemptRow.state == "undelivered", rang)),
    )


def _attempts(number: Any) -> Any:
    """The number they count for, and what was started."""
    return select(
        number, AttemptRow.account_id, AttemptRow.id, AttemptRow.campaign_id, AttemptRow.channel, AttemptRow.intent_at,
        AttemptRow.step,
    ).where(counts())  # fmt: skip


def _attempts_of_accounts(within: Within) -> Any:
    return _attempts(AttemptRow.phone_hash).where(within(AttemptRow.account_id))


def _attempts_on_numbers(within: Within) -> Any:
    return _attempts(AttemptRow.phone_hash).where(within(AttemptRow.phone_hash))


def _attempts_of_households(within: Within) -> Any:
    """What was started with accounts behind a number, whichever of their numbers was reached."""
    return (
        _attempts(PhoneRow.phone_hash)
        .join(ContactRow, ContactRow.account_id == AttemptRow.account_id)
        .join(PhoneRow, PhoneRow.contact_id == ContactRow.id)
        .where(within(PhoneRow.phone_hash))
    )


def _touch(
    spoken: Spoken,
    account_ids: Iterable[int],
    theirs: int,
    attempt_id: int,
    campaign_id: int,
    channel: Channel,
    at: datetime,
    step: str,
) -> None:
    touch = Touch(at, channel, campaign_id, theirs, attempt_id, asks.is_wish(step), step == asks.INFO)
    for account_id in account_ids:
        spoken.own_touches[account_id][attempt_id] = touch


def _interviews(session: Session, ids: Keys, spoken: Spoken) -> None:
    for account_id, campaign_id, status, ended_at in about(session, _held, ids):
        if status in UNDER_WAY:
            spoken.in_conversation[account_id] = campaign_id
        elif status in ANSWERED and ended_at:
            spoken.interviewed_at[account_id] = max(ended_at, spoken.interviewed_at.get(account_id, ended_at))


def _held(within: Within) -> Any:
    wanted = InterviewRow.account_id, InterviewRow.campaign_id, InterviewRow.status, InterviewRow.ended_at
    return select(*wanted).where(within(InterviewRow.account_id)).order_by(InterviewRow.id)


def _open_questions(within: Within) -> Any:
    return (
        select(OpenQuestionRow.phone_hash, InterviewRow.account_id)
        .join(InterviewRow, InterviewRow.id == OpenQuestionRow.interview_id)
        .where(within(OpenQuestionRow.phone_hash), one_of(InterviewRow.status, UNDER_WAY))
    )


def _talking_now(session: Session, behind: Mapping[str, Sequence[int]], hashes: Keys, spoken: Spoken) -> None:
    for phone_hash, talking in about(session, _open_questions, hashes):
        for account_id in _others(behind[phone_hash], talking):
            spoken.household_talking[account_id] = talking


def _turns(
    session: Session, ids: Keys, behind: Mapping[str, Sequence[int]], hashes: Keys
) -> dict[int, tuple[Turn, ...]]:
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
    for _, phone_hash, campaign_id in rows(session, waiting.where(among(session, AttemptRow.phone_hash, hashes))):
        if campaign_id in priorities:
            for account_id in behind[phone_hash]:
                found[account_id].add(Turn(campaign_id, priorities[campaign_id]))
    return {id_: tuple(sorted(turns, key=lambda turn: turn.campaign_id)) for id_, turns in found.items()}


def _others(account_ids: Iterable[int], talking: int) -> Iterator[int]:
    return (account_id for account_id in account_ids if account_id != talking)
