"""Facts about our conversations with accounts and their households: contacts made, interviews, warm returns."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from campaigns.attempts import CONTACTED
from campaigns.facts import Touch
from winback.services.scopes import Scope, numbers_of, rows
from winback.store.campaigns import AttemptRow
from winback.store.crm import ContactRow, PhoneRow
from winback.store.interviews import InterviewRow, OpenQuestionRow
from winback.store.returns import WarmReturnRow

UNDER_WAY = ("opened", "talking", "paused")
ANSWERED = ("finished", "partial")


@dataclass
class Spoken:
    """What a batch of accounts and their households have had of us."""

    own_touches: dict[int, dict[int, Touch]] = field(default_factory=lambda: defaultdict(dict))
    interviewed_at: dict[int, datetime] = field(default_factory=dict)
    in_conversation: dict[int, int] = field(default_factory=dict)
    household_talking: dict[int, int] = field(default_factory=dict)
    with_rep: set[int] = field(default_factory=set)

    def touches(self, account_id: int) -> tuple[Touch, ...]:
        return tuple(sorted(self.own_touches.get(account_id, {}).values(), key=lambda touch: touch.at))


def read(session: Session, scope: Scope) -> Spoken:
    """A number on two accounts makes them one household: its contacts count for both."""
    spoken = Spoken()
    owners = _owners(session, scope)
    for row in rows(session, _attempts().where(scope(AttemptRow.account_id))):
        _touch(spoken, [row.account_id], row)
    for row in rows(session, _attempts().where(AttemptRow.phone_hash.in_(numbers_of(scope)))):
        _touch(spoken, owners.get(row.phone_hash, ()), row)
    for row in rows(session, _attempts_of_households(scope)):
        _touch(spoken, owners.get(row.shared, ()), row)
    _interviews(session, scope, spoken)
    _talking_now(session, scope, owners, spoken)
    returns = select(WarmReturnRow.account_id).where(scope(WarmReturnRow.account_id), WarmReturnRow.state != "done")
    spoken.with_rep = set(session.scalars(returns))
    return spoken


def _owners(session: Session, scope: Scope) -> dict[str, list[int]]:
    """The accounts of the batch behind each number."""
    found: dict[str, list[int]] = defaultdict(list)
    query = (
        select(PhoneRow.phone_hash, ContactRow.account_id)
        .join(ContactRow, ContactRow.id == PhoneRow.contact_id)
        .where(scope(ContactRow.account_id), PhoneRow.phone_hash.is_not(None))
    )
    for phone_hash, account_id in rows(session, query):
        found[str(phone_hash)].append(account_id)
    return found


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
        AttemptRow.intent_at, *more,
    ).where(counts())  # fmt: skip


def _attempts_of_households(scope: Scope) -> Any:
    """What was started with other accounts that share a number with these."""
    return (
        _attempts(PhoneRow.phone_hash.label("shared"))
        .join(ContactRow, ContactRow.account_id == AttemptRow.account_id)
        .join(PhoneRow, PhoneRow.contact_id == ContactRow.id)
        .where(PhoneRow.phone_hash.in_(numbers_of(scope)))
    )


def _touch(spoken: Spoken, account_ids: Iterable[int], row: Any) -> None:
    for account_id in account_ids:
        spoken.own_touches[account_id][row.id] = Touch(
            row.intent_at, row.channel, row.campaign_id, row.account_id, row.id
        )


def _interviews(session: Session, scope: Scope, spoken: Spoken) -> None:
    query = (
        select(InterviewRow.account_id, InterviewRow.campaign_id, InterviewRow.status, InterviewRow.ended_at)
        .where(scope(InterviewRow.account_id))
        .order_by(InterviewRow.id)
    )
    for account_id, campaign_id, status, ended_at in rows(session, query):
        if status in UNDER_WAY:
            spoken.in_conversation[account_id] = campaign_id
        elif status in ANSWERED and ended_at:
            spoken.interviewed_at[account_id] = max(ended_at, spoken.interviewed_at.get(account_id, ended_at))


def _talking_now(session: Session, scope: Scope, owners: dict[str, list[int]], spoken: Spoken) -> None:
    query = (
        select(OpenQuestionRow.phone_hash, InterviewRow.account_id)
        .join(InterviewRow, InterviewRow.id == OpenQuestionRow.interview_id)
        .where(OpenQuestionRow.phone_hash.in_(numbers_of(scope)), InterviewRow.status.in_(UNDER_WAY))
    )
    for phone_hash, talking in rows(session, query):
        for account_id in _others(owners.get(phone_hash, ()), talking):
            spoken.household_talking[account_id] = talking


def _others(account_ids: Iterable[int], talking: int) -> Iterator[int]:
    return (account_id for account_id in account_ids if account_id != talking)
