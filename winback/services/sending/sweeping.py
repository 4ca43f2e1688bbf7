"""What fell between two steps: leases that ran out, attempts nobody knows about, and news that never came.

Each sweep is one query on one index. Nothing here sends; an unknown attempt is found again or handed to a person.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, func, select, update
from sqlalchemy.orm import Session

from campaigns.attempts import MOVING, Heard
from winback.services import leases
from winback.services.events import record
from winback.services.sending import news, outcomes
from winback.store.campaigns import AttemptRow, MemberRow
from winback.store.returns import SupportCaseRow

log = logging.getLogger("winback.sweeping")

# When an unknown attempt is looked for in the provider's list, counted from its intent.
LOOKS = tuple(timedelta(minutes=minutes) for minutes in (2, 5, 15, 30, 60))
WITHOUT_A_LIST = LOOKS[-1] + timedelta(minutes=5)  # as long as the provider cannot be asked; then a person may decide
EARLIER, LATER = timedelta(minutes=5), timedelta(minutes=15)
AN_HOUR = timedelta(hours=1)
NOWHERE = ("unknown", "unknown_final")
SOON, SELDOM = timedelta(minutes=2), timedelta(minutes=15)  # when it is asked again
MOST = 500
AS_IT_IS = {"key_share": True}  # the row as it stands, held: news that comes meanwhile waits


@dataclass(frozen=True, slots=True)
class Lost:
    """An attempt to ask the provider about."""

    id: int
    channel: str
    to: str
    sid: str | None


@dataclass(frozen=True, slots=True)
class Listed:
    """A message or call in the provider's list."""

    heard: Heard
    sender: str
    created_at: datetime | None
    body_hash: str | None = None


def anything_fallen(session: Session, now: datetime) -> bool:
    """Whether a sweep would find something; asked without locking anything."""
    leased = AttemptRow.state.in_(("claimed", "submitting")), _run_out(leases.database_now(session))
    lost = select(AttemptRow.id).where(*leased).limit(1)
    # In order, so that a database that takes most of what waits for due reads the index and not the table.
    late = select(AttemptRow.id).where(*_over(now)).order_by(AttemptRow.expires_at).limit(1)
    return any(session.scalar(fallen) is not None for fallen in (lost, late))


def leases_over(session: Session, now: datetime) -> tuple[int, int]:
    """Claimed too long: nothing was sent, ready again. Submitting too long: nobody knows."""
    db_now = leases.database_now(session)
    lost = session.scalars(
        select(AttemptRow.id)
        .where(AttemptRow.state == "submitting", _run_out(db_now))
        .order_by(AttemptRow.id)
        .limit(MOST)
    ).all()
    if lost:
        outcomes.hold_for_loss(session, lost, now)
        log.warning("%s attempts lost their worker between intent and outcome", len(lost))
    again = session.execute(
        update(AttemptRow)
        .where(AttemptRow.state == "claimed", _run_out(db_now))
        .values(state="ready", lease_until=None, updated_at=now)
        .returning(AttemptRow.id)
        .execution_options(synchronize_session=False)
    ).all()
    return len(again), len(lost)


def windows_over(session: Session, now: datetime) -> int:
    """Ready attempts whose window has ended expire; planning looks for the next window at once."""
    gone = session.execute(
        update(AttemptRow)
        .where(*_over(now))
        .values(state="expired", why="window_over", settled_at=now, updated_at=now)
        .returning(AttemptRow.member_id)
        .execution_options(synchronize_session=False)
    ).scalars()
    members = sorted(set(gone))
    if members:
        session.execute(
            update(MemberRow)
            .where(MemberRow.id.in_(members), MemberRow.state == "waiting")
            .values(look_again_at=now)
            .execution_options(synchronize_session=False)
        )
    return len(members)


def to_look_for(session: Session, now: datetime, most: int = 50) -> list[Lost]:
    """Unknown attempts whose next look in the provider's list is due, and given up ones nobody could look for yet."""
    return _due(session, NOWHERE, now, most)


def to_poll(session: Session, now: datetime, most: int = 50) -> list[Lost]:
    """Taken attempts of which nothing final was heard."""
    return _due(session, (*MOVING, "delivered"), now, most)


def not_polled(session: Session, attempt_id: int, now: datetime) -> None:
    """The provider could not be asked; the same question later."""
    session.execute(update(AttemptRow).where(AttemptRow.id == attempt_id).values(check_at=now + SOON))


def not_looked_for(session: Session, attempt_id: int, now: datetime) -> None:
    """The same of an unknown attempt. After WITHOUT_A_LIST a person may decide, and it is looked for all the same."""
    row = session.get_one(AttemptRow, attempt_id, with_for_update=AS_IT_IS)
    if row.state not in NOWHERE:
        return
    age = now - (row.intent_at or row.created_at)
    if row.state == "unknown" and age >= WITHOUT_A_LIST:
        _hand_over(session, row, now)
    pause = SOON if row.state == "unknown" else SELDOM
    row.check_at = None if age > news.POLL_UNTIL else now + pause


def found(session: Session, attempt_id: int, listed: Sequence[Listed], now: datetime) -> str:
    """What the provider's list says about an unknown attempt; its state afterwards."""
    row = session.get_one(AttemptRow, attempt_id)
    if row.state not in NOWHERE:
        return row.state
    matching = [one for one in listed if _is_ours(session, row, one)]
    if matching:
        for one in sorted(matching, key=lambda one: one.created_at or now):
            news.hear(session, attempt_id, one.heard, now)
        return row.state
    session.refresh(row, with_for_update=AS_IT_IS)
    if row.state in NOWHERE:  # a callback may have told of it since
        _not_found(session, row, now)
        session.flush()
    return row.state


def polled(session: Session, attempt_id: int, heard: Heard | None, now: datetime) -> None:
    """What the provider says about an attempt we heard nothing final of."""
    row = session.get_one(AttemptRow, attempt_id)
    if heard is not None:
        news.hear(session, attempt_id, heard, now)
    session.refresh(row, with_for_update=AS_IT_IS)
    if row.check_at is None:
        return
    age = now - (row.intent_at or row.created_at)
    row.check_at = None if age > news.POLL_UNTIL else now + max(timedelta(minutes=5), age / 2)


def _run_out(db_now: datetime) -> ColumnElement[bool]:
    return leases.over(AttemptRow.lease_until, db_now, leases.OF_AN_ATTEMPT.total_seconds())


def _over(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Ready, and too late; in the words of the index over what waits, and in none of those over states."""
    waits = AttemptRow.settled_at.is_(None), AttemptRow.lease_until.is_(None)
    return *waits, AttemptRow.expires_at <= now, func.coalesce(AttemptRow.state, "") == "ready"


def _due(session: Session, states: Sequence[str], now: datetime, most: int) -> list[Lost]:
    rows = session.execute(
        select(AttemptRow.id, AttemptRow.channel, AttemptRow.to, AttemptRow.sid)
        .where(AttemptRow.state.in_(states), AttemptRow.check_at <= now)
        .order_by(AttemptRow.check_at)
        .limit(most)
    )
    return [Lost(*row) for row in rows]


def _is_ours(session: Session, row: AttemptRow, listed: Listed) -> bool:
    """The same sender, made about when we sent, the same words if both are known, and nobody else's."""
    sent = row.intent_at or row.created_at
    if listed.sender != row.sender or listed.created_at is None:
        return False
    if not sent - EARLIER <= listed.created_at <= sent + LATER:
        return False
    if row.body_hash and listed.body_hash and row.body_hash != listed.body_hash:
        return False
    others = exists().where(AttemptRow.sid == listed.heard.sid, AttemptRow.id != row.id)
    return not session.scalar(select(others))


def _not_found(session: Session, row: AttemptRow, now: datetime) -> None:
    sent = row.intent_at or row.created_at
    later = [sent + look for look in LOOKS if sent + look > now]
    row.check_at = later[0] if later else None
    if row.state == "unknown" and not later:
        _hand_over(session, row, now)


def _hand_over(session: Session, row: AttemptRow, now: datetime) -> None:
    """An hour of lists without it is evidence, not proof: a person decides, we never send it again by ourselves."""
    row.state, row.why, row.updated_at = "unknown_final", row.why or "not_found", now
    _case(session, row, now)


def _case(session: Session, row: AttemptRow, now: datetime) -> None:
    """One task for all that one dead worker left, in whatever campaigns."""
    of = row.claimed_by or "nobody"
    leases.alone(session, f"case:{of}")
    open_cases = session.scalars(
        select(SupportCaseRow)
        .where(SupportCaseRow.kind == "unknown_attempts", SupportCaseRow.state == "open")
        .where(SupportCaseRow.created_at > now - AN_HOUR)
        .with_for_update(key_share=True)
    )
    case = next((case for case in open_cases if case.facts.get("of") == of), None)
    if case is None:
        case = SupportCaseRow(kind="unknown_attempts", facts={"of": of, "campaigns": [], "attempts": []},
                              created_at=now, state="open", wants_human=False)  # fmt: skip
        session.add(case)
    campaigns = sorted({*case.facts["campaigns"], row.campaign_id})
    case.facts = {**case.facts, "campaigns": campaigns, "attempts": sorted({*case.facts["attempts"], row.id})}
    record(session, "attempt_unknown_final", now, actor="worker", account_id=row.account_id,
           campaign_id=row.campaign_id, facts={"attempt": row.id})  # fmt: skip
