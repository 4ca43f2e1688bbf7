"""Promised calls as sales sees them: one's own with a clock, and for whoever leads the team those that are overdue."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, or_
from sqlalchemy.orm import Session, aliased

from campaigns.call_promises import GRACE
from winback.services.sales import returns
from winback.services.sales.call_promises import STILL_TO_KEEP
from winback.services.sales.promised_hours import ToKeep
from winback.services.sales.returns import Listed, Rep
from winback.store.house import StaffRow
from winback.store.returns import CallPromiseRow, WarmReturnRow

NOT_DONE = ("open", "claimed", "waiting")


@dataclass(frozen=True, slots=True)
class Call(ToKeep):
    """A promised call, with the return it is about."""

    listed: Listed


def to_keep(session: Session, rep: Rep, now: datetime) -> list[Call]:
    """What this rep has to keep, the soonest first; overdue ones of others for whoever leads the team."""
    mine = CallPromiseRow.staff_id == rep.id
    others: ColumnElement[bool] = CallPromiseRow.staff_id.is_(None)
    if rep.leads or rep.is_admin:
        others = or_(others, CallPromiseRow.state == "overdue", CallPromiseRow.until_at < now - GRACE)
    wanted = (WarmReturnRow.state.in_(NOT_DONE), returns.visible(rep), or_(mine, others))
    return _calls(session, rep, now, *wanted)


def of_return(session: Session, rep: Rep, row: WarmReturnRow, now: datetime) -> Call | None:
    """The promise still to keep of one return."""
    return next(iter(_calls(session, rep, now, WarmReturnRow.id == row.id)), None)


def others_than(calls: Collection[Call], listed: list[Listed]) -> list[Listed]:
    """The rest of the queue: what stands above it is not shown twice."""
    above = {call.listed.id for call in calls}
    return [one for one in listed if one.id not in above]


def _calls(session: Session, rep: Rep, now: datetime, *where: ColumnElement[bool]) -> list[Call]:
    keeper = aliased(StaffRow)
    query = (
        returns.listing()
        .add_columns(CallPromiseRow, keeper.name)
        .join(CallPromiseRow, CallPromiseRow.interview_id == WarmReturnRow.interview_id)
        .outerjoin(keeper, keeper.id == CallPromiseRow.staff_id)
        .where(CallPromiseRow.state.in_(STILL_TO_KEEP), *where)
        .order_by(CallPromiseRow.from_at, CallPromiseRow.id)
    )
    return [
        Call(found[-2], found[-1], found[-2].staff_id == rep.id, now, Listed(*found[:-2]))
        for found in session.execute(query).unique()
    ]
