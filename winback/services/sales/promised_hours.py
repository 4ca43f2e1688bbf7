"""Where the hour of a promised call stands right now, for whoever reads it on a page."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from campaigns.call_promises import GRACE
from winback.services.sales.call_promises import STILL_TO_KEEP
from winback.store.house import StaffRow
from winback.store.returns import CallPromiseRow

SOON = timedelta(minutes=15)  # from here on it stands in the way of everything else


@dataclass(frozen=True, slots=True)
class ToKeep:
    """A promised call: who keeps it, and how far its hour is."""

    promise: CallPromiseRow
    keeper: str | None  # None: nobody, so everybody of the team
    mine: bool
    now: datetime

    @property
    def is_overdue(self) -> bool:
        return self.promise.state == "overdue" or self.now > self.promise.until_at + GRACE

    @property
    def is_due(self) -> bool:
        return not self.is_overdue and self.now >= self.promise.from_at - SOON

    @property
    def has_begun(self) -> bool:
        return self.now >= self.promise.from_at


def of_cases(session: Session, case_ids: Collection[int], staff_id: int, now: datetime) -> dict[int, ToKeep]:
    """The promise still to keep of each of support's cases that has one, as this person sees it."""
    query = (
        select(CallPromiseRow, StaffRow.name)
        .outerjoin(StaffRow, StaffRow.id == CallPromiseRow.staff_id)
        .where(CallPromiseRow.case_id.in_(case_ids), CallPromiseRow.state.in_(STILL_TO_KEEP))
        .order_by(CallPromiseRow.id)
    )
    found = session.execute(query) if case_ids else ()
    return {row.case_id or 0: ToKeep(row, keeper, row.staff_id == staff_id, now) for row, keeper in found}


def due_cases(now: datetime) -> Select[int | None]:
    """Support's cases whose promised hour has come, or is over."""
    return select(CallPromiseRow.case_id).where(
        CallPromiseRow.state.in_(STILL_TO_KEEP),
        CallPromiseRow.from_at <= now + SOON,
        CallPromiseRow.case_id.is_not(None),
    )
