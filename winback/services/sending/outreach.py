"""The send protocol: claim, take (gate and intent), settle (outcome), and the news that comes afterwards.

`take` is the only place where a durable intent is written, with the account rows locked; between `take` and `settle`
lies the one POST, made by the caller with no transaction open.
"""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from campaigns.attempts import Outgoing, may_move, valid_seconds
from winback.services import leases, locks
from winback.services.scopes import among
from winback.services.sending import switches
from winback.services.sending.gate_desk import Desk, Go, Stop, Wait
from winback.services.sending.news import hear_status
from winback.services.sending.outcomes import settle, settle_all
from winback.settings import Settings
from winback.store import changes
from winback.store.campaigns import AttemptRow, CampaignRow

log = logging.getLogger("winback.outreach")

LEASE = leases.OF_AN_ATTEMPT
OFF_FOR = timedelta(seconds=30)
LATEST_TAKEN = timedelta(seconds=65)  # after the intent: a request begins within 40 s, and ends within 25

__all__ = ["LEASE", "claim", "hear_status", "move", "settle", "settle_all", "take"]


def claim(session: Session, campaign_id: int, most: int, worker: str, now: datetime) -> list[tuple[int, str, str]]:
    """Claim what is due: id, sender and channel of each. Two callers never get the same one.

    Of a plan that is not whole nothing is claimed: whoever was planning may have been stopped in the middle.
    """
    if session.scalar(select(CampaignRow.planned_at).where(CampaignRow.id == campaign_id)) is None:
        return []
    until = leases.database_now(session) + LEASE
    due = (  # a table of its own: a plain subquery PostgreSQL may run again for each row, and claim more than `most`
        select(AttemptRow.id)
        .where(AttemptRow.campaign_id == campaign_id, AttemptRow.state == "ready", AttemptRow.due_at <= now)
        .order_by(AttemptRow.due_at, AttemptRow.id)
        .limit(most)
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    claimed = session.execute(
        update(AttemptRow)
        .where(AttemptRow.id.in_(select(due.c.id)), AttemptRow.state == "ready")
        .values(state="claimed", fence=AttemptRow.fence + 1, lease_until=until, claimed_by=worker, updated_at=now)
        .returning(AttemptRow.id, AttemptRow.sender, AttemptRow.channel)
        .execution_options(synchronize_session=False)
    )
    return sorted(claimed)


def take(
    session: Session, attempt_ids: Sequence[int], worker: str, now: datetime, settings: Settings
) -> list[Outgoing]:
    """Authorise a slice: the gate on current data, pace and budgets, then the intents. What may go out now.

    Locks in this order, here and everywhere: campaigns, accounts, attempts, pace, budgets.
    """
    until = leases.database_now(session) + LEASE
    these = among(session, AttemptRow.id, attempt_ids)
    mine = [these, AttemptRow.state == "claimed", AttemptRow.lease_until > until - LEASE]
    touched = session.execute(select(AttemptRow.campaign_id, AttemptRow.account_id).where(*mine)).all()
    if not touched:
        return []
    campaigns = _locked_campaigns(session, {campaign_id for campaign_id, _ in touched})
    locks.lock_accounts(session, sorted({account_id for _, account_id in touched}))
    rows = changes.read(session, AttemptRow, *mine, lock=True)
    locks.while_sending_is_on(session)
    if off := switches.causes(session, settings):
        log.warning("nothing is sent", extra={"why_code": ",".join(cause.code for cause in off)})
        for row in rows:
            _wait(row, now + OFF_FOR, None, now)
        changes.write(session, rows)
        return []
    desk = Desk(session, settings, now, campaigns, rows)
    authorised = [row for row in rows if _decided(desk, row, worker, until, now)]
    changes.write(session, rows)
    desk.close()
    session.flush()
    return [_outgoing(desk, row, now) for row in authorised]


def move(session: Session, attempt_id: int, fence: int, came_from: str, goes_to: str, **values: Any) -> bool:
    """Move one attempt on; False when somebody else moved it first."""
    if not may_move(came_from, goes_to):
        raise ValueError(f"an attempt never moves from {came_from} to {goes_to}")
    moved = session.scalar(
        update(AttemptRow)
        .where(AttemptRow.id == attempt_id, AttemptRow.fence == fence, AttemptRow.state == came_from)
        .values(state=goes_to, **values)
        .returning(AttemptRow.id)
    )
    return moved is not None


def _locked_campaigns(session: Session, ids: set[int]) -> dict[int, CampaignRow]:
    """Shared: many slices at once, but a pause waits for them, and none begins after it."""
    query = select(CampaignRow).where(CampaignRow.id.in_(ids)).order_by(CampaignRow.id)
    rows = session.scalars(query.with_for_update(read=True).execution_options(populate_existing=True))
    return {row.id: row for row in changes.plain(rows)}


def _decided(desk: Desk, row: AttemptRow, worker: str, until: datetime, now: datetime) -> bool:
    match desk.decide(row):
        case Go(window_end, cost):
            row.state, row.intent_at, row.claimed_by, row.lease_until = "submitting", now, worker, until
            row.expires_at, row.cost, row.cost_currency = window_end, cost, desk.currency
            row.check_at, row.updated_at = None, now
            return True
        case Wait(until_, why):
            _wait(row, until_, why, now)
        case Stop(state, why):
            row.state, row.why, row.settled_at, row.lease_until, row.updated_at = state, why, now, None, now
    return False


def _wait(row: AttemptRow, due_at: datetime, why: str | None, now: datetime) -> None:
    row.state, row.due_at, row.why, row.lease_until, row.updated_at = "ready", due_at, why, None, now


def _outgoing(desk: Desk, row: AttemptRow, now: datetime) -> Outgoing:
    return Outgoing(
        attempt_id=row.id,
        fence=row.fence,
        channel=row.channel,  # type: ignore[arg-type]
        to=row.to,
        sender=row.sender,
        token=row.token,
        valid_seconds=valid_seconds(now + LATEST_TAKEN, row.expires_at),
        text=desk.text(row),
        ring_seconds=desk.ring_seconds(row),
    )
