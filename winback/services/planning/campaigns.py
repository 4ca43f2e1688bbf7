"""A campaign from its plan to its end: create, launch with a minute of undo, pause, resume, stop, its balance."""

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from campaigns.attempts import PENDING
from campaigns.facts import Hold, Plan
from winback.errors import BadInput, Conflict, NotFound
from winback.services.events import record
from winback.services.gate.gate import hold_json
from winback.services.inserting import insert_new
from winback.services.planning import launching, members, plans
from winback.services.planning.forecasts import Forecast, Preview, forecast, what_would_we_send
from winback.services.planning.plans import NewCampaign
from winback.services.sending import budgets, unknowns
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow

UNDO = timedelta(seconds=60)
STOPPABLE = ("launching", "running", "paused")

__all__ = [
    "Forecast", "Preview", "create", "edit", "find", "forecast", "launch", "listed", "pause", "resume", "status",
    "stop", "undo", "what_would_we_send",
]  # fmt: skip


def create(session: Session, new: NewCampaign, actor: str, now: datetime) -> CampaignRow:
    """A draft. Nothing happens until it is launched."""
    row = {
        "name": new.name, "kind": new.kind, "state": "draft", "standing": new.standing,
        "plan": plans.to_json(new.plan), "priority": new.priority, "opens_at": new.opens_at,
        "closes_at": new.closes_at, "created_by": actor, "created_at": now, "updated_at": now,
    }  # fmt: skip
    if session.scalar(select(CampaignRow.id).where(func.lower(CampaignRow.name) == new.name.lower())):
        raise Conflict(f"there is already a campaign named {new.name!r}")
    insert_new(session, CampaignRow, [row])
    made = session.scalars(select(CampaignRow).where(CampaignRow.name == new.name)).one()
    record(session, "campaign_created", now, actor=actor, campaign_id=made.id)
    return made


def edit(session: Session, campaign_id: int, new: NewCampaign, actor: str, now: datetime) -> CampaignRow:
    """Change a draft; what was launched stays as it was launched."""
    row = _locked(session, campaign_id)
    if row.state != "draft":
        raise Conflict(f"{row.name} is {row.state}; only a draft can be changed")
    row.name, row.kind, row.standing, row.priority = new.name, new.kind, new.standing, new.priority
    row.plan, row.opens_at, row.closes_at, row.updated_at = plans.to_json(new.plan), new.opens_at, new.closes_at, now
    record(session, "campaign_edited", now, actor=actor, campaign_id=row.id)
    return row


def find(session: Session, name_or_id: str | int) -> CampaignRow:
    """By its id, or by its name without regard to case."""
    given = str(name_or_id).strip()
    wanted = [func.lower(CampaignRow.name) == given.lower()]
    if given.isascii() and given.isdigit() and len(given) < 16:
        wanted.append(CampaignRow.id == int(given))
    row = session.scalars(select(CampaignRow).where(or_(*wanted)).order_by(CampaignRow.id)).first()
    if row is None:
        raise NotFound(f"there is no campaign {given!r}; winback campaign list shows them")
    return row


def listed(session: Session) -> list[CampaignRow]:
    """Every campaign, the newest first."""
    return list(session.scalars(select(CampaignRow).order_by(CampaignRow.id.desc())))


def launch(
    session: Session,
    settings: Settings,
    campaign_id: int,
    actor: str,
    now: datetime,
    *,
    at_once: bool = False,
    holdout_key: str | None = None,
) -> CampaignRow:
    """Freeze script, words and offers, and let the undo minute run. Refused with every reason at once."""
    row = _locked(session, campaign_id)
    if row.state != "draft":
        raise Conflict(f"{row.name} is {row.state}; only a draft can be launched")
    if reasons := launching.reasons_against(session, settings, row, now):
        raise BadInput("; ".join(reasons))
    row.frozen = launching.freeze(session, row, holdout_key=holdout_key or secrets.token_hex(32))
    row.state, row.state_why, row.updated_at = "launching", None, now
    row.launch_at = now if at_once else now + UNDO
    record(session, "campaign_launched", now, actor=actor, campaign_id=row.id,
           facts={"starts": row.launch_at.isoformat()})  # fmt: skip
    return row


def undo(session: Session, campaign_id: int, actor: str, now: datetime) -> CampaignRow:
    """Back to a draft, while nothing has begun."""
    row = _locked(session, campaign_id)
    if row.state != "launching":
        raise Conflict(f"{row.name} is {row.state}; a launch can be undone only while its minute runs")
    row.state, row.frozen, row.launch_at, row.updated_at = "draft", None, None, now
    record(session, "campaign_launch_undone", now, actor=actor, campaign_id=row.id)
    return row


def pause(session: Session, campaign_id: int, actor: str, now: datetime, why: str | None = None) -> CampaignRow:
    """No intent is written after this commits; what is on its way finishes."""
    row = _locked(session, campaign_id)
    if row.state == "paused":
        return row
    if row.state not in {"launching", "running"}:
        raise Conflict(f"{row.name} is {row.state} and cannot be paused")
    row.state, row.state_why, row.updated_at = "paused", why, now
    row.state_at = now
    record(session, "campaign_paused", now, actor=actor, campaign_id=row.id, facts={"why": why})
    return row


def resume(session: Session, campaign_id: int, actor: str, now: datetime) -> CampaignRow:
    """Go on where it was paused."""
    row = _locked(session, campaign_id)
    if row.state == "running":
        return row
    if row.state != "paused":
        raise Conflict(f"{row.name} is {row.state} and cannot be resumed")
    row.state, row.state_why, row.updated_at = "running" if row.planned_at else "launching", None, now
    row.state_at = now
    record(session, "campaign_resumed", now, actor=actor, campaign_id=row.id)
    return row


def stop(session: Session, campaign_id: int, actor: str, now: datetime) -> CampaignRow:
    """For good: nothing new begins. Who was asked may still answer until the silence is over."""
    row = _locked(session, campaign_id)
    if row.state == "stopped":
        return row
    if row.state not in STOPPABLE:
        raise Conflict(f"{row.name} is {row.state} and cannot be stopped")
    row.state, row.state_why, row.updated_at = "stopped", None, now
    session.execute(
        update(AttemptRow)
        .where(AttemptRow.campaign_id == row.id, AttemptRow.state.in_(PENDING))
        .values(state="cancelled", why="campaign_stopped", fence=AttemptRow.fence + 1, lease_until=None,
                settled_at=now, updated_at=now)
        .execution_options(synchronize_session=False)
    )  # fmt: skip
    hold = Hold("campaign_stopped")
    session.execute(
        update(MemberRow)
        .where(MemberRow.campaign_id == row.id, MemberRow.state == "waiting", MemberRow.contacted.is_(False))
        .values(state="left_alone", holds=[hold_json(hold)], hold_code=hold.code, look_again_at=None, updated_at=now)
        .execution_options(synchronize_session=False)
    )
    session.execute(
        update(MemberRow)
        .where(MemberRow.campaign_id == row.id, MemberRow.state.in_(members.OPEN), MemberRow.contacted.is_(True))
        .values(look_again_at=now + members.SILENCE, updated_at=now)
        .execution_options(synchronize_session=False)
    )
    record(session, "campaign_stopped", now, actor=actor, campaign_id=row.id)
    return row


def status(session: Session, campaign_id: int, now: datetime) -> dict[str, Any]:
    """Where a campaign stands. audience = waiting + in_conversation + finished + closed + left_alone + holdout."""
    row = session.get(CampaignRow, campaign_id)
    if row is None:
        raise NotFound(f"there is no campaign {campaign_id}")
    return {
        "id": row.id,
        "name": row.name,
        "kind": row.kind,
        "state": row.state,
        "state_why": row.state_why,
        "state_at": row.state_at.isoformat() if row.state_at else None,
        "standing": row.standing,
        "starts_in_seconds": _seconds_left(row, now),
        "planned_at": row.planned_at.isoformat() if row.planned_at else None,
        **members.balance(session, campaign_id),
        "attempts": _attempts(session, campaign_id),
        "unknown": _unknown(session, campaign_id, now),
        "cost": str(budgets.spent(session, campaign_id)),
        "waits_for_money": _waits_for_money(session, campaign_id, now),
    }


def plan_of(row: CampaignRow) -> Plan:
    return plans.from_json(row.plan)


def _locked(session: Session, campaign_id: int) -> CampaignRow:
    query = select(CampaignRow).where(CampaignRow.id == campaign_id).with_for_update(key_share=True)
    row = session.scalars(query.execution_options(populate_existing=True)).first()
    if row is None:
        raise NotFound(f"there is no campaign {campaign_id}")
    return row


def _seconds_left(row: CampaignRow, now: datetime) -> int | None:
    if row.state != "launching" or row.launch_at is None:
        return None
    return max(0, round((max(row.launch_at, row.opens_at or row.launch_at) - now).total_seconds()))


def _attempts(session: Session, campaign_id: int) -> dict[str, int]:
    rows = session.execute(
        select(AttemptRow.state, func.count()).where(AttemptRow.campaign_id == campaign_id).group_by(AttemptRow.state)
    )
    return dict(sorted(rows.all()))


def _waits_for_money(session: Session, campaign_id: int, now: datetime) -> dict[str, Any]:
    """How many sends wait because the day's budget is spent, and until when."""
    waiting = (AttemptRow.campaign_id == campaign_id, AttemptRow.state == "ready", AttemptRow.due_at > now)
    query = select(func.count(), func.min(AttemptRow.due_at)).where(*waiting, AttemptRow.why == "daily_budget_spent")
    count, until = session.execute(query).one()
    return {"count": count, "until": until.isoformat() if until else None}


def _unknown(session: Session, campaign_id: int, now: datetime) -> dict[str, Any]:
    count, oldest = session.execute(
        select(func.count(), func.min(AttemptRow.intent_at)).where(
            AttemptRow.campaign_id == campaign_id, unknowns.not_settled()
        )
    ).one()
    age = round((now - oldest).total_seconds()) if oldest else None
    return {"count": count, "oldest_seconds": age}
