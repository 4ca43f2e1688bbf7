"""Who does something alone, by the database's own clock: clocks of machines may differ, the database has one."""

from datetime import UTC, datetime, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, delete, func, or_, select, update
from sqlalchemy.orm import Session

from winback.services.inserting import insert_new
from winback.store.work import LeaseRow

OF_AN_ATTEMPT = timedelta(seconds=90)
CLOCK_FAULT = timedelta(minutes=1)  # nothing waits its turn, or for a row, as long as this


def database_now(session: Session) -> datetime:
    """The time of the database, not of this machine, and not of the transaction's begin."""
    if session.get_bind().dialect.name == "postgresql":
        return cast(datetime, session.scalar(select(func.clock_timestamp()))).astimezone(UTC)
    text = cast(str, session.scalar(select(func.strftime("%Y-%m-%dT%H:%M:%f", "now"))))
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def over(until: Any, now: datetime, seconds: float) -> ColumnElement[bool]:
    """Whether a lease of so many seconds has run out. One that runs far longer was given by a clock that was wrong."""
    return or_(until < now, until > now + timedelta(seconds=seconds) + CLOCK_FAULT)


def hold(session: Session, name: str, holder: str, seconds: float) -> bool:
    """Take or renew a lease; False while somebody else has it."""
    now = database_now(session)
    until = now + timedelta(seconds=seconds)
    insert_new(session, LeaseRow, [{"name": name, "holder": holder, "until": now - timedelta(seconds=1)}])
    taken = session.scalar(
        update(LeaseRow)
        .where(LeaseRow.name == name, or_(LeaseRow.holder == holder, over(LeaseRow.until, now, seconds)))
        .values(holder=holder, until=until)
        .returning(LeaseRow.name)
    )
    return taken is not None


def is_held(session: Session, name: str, holder: str) -> bool:
    """Whether somebody still has a lease; who asks does not wait for whoever renews it."""
    mine = select(LeaseRow.until).where(LeaseRow.name == name, LeaseRow.holder == holder)
    until = session.scalar(mine)
    return until is not None and database_now(session) < until


def alone(session: Session, name: str) -> None:
    """Until this transaction ends, nobody else does what has this name."""
    row = {"name": name[:80], "holder": "", "until": database_now(session)}
    insert_new(session, LeaseRow, [row])
    session.execute(select(LeaseRow.name).where(LeaseRow.name == row["name"]).with_for_update())


def release(session: Session, name: str, holder: str) -> None:
    """Give a lease back, so that the next one need not wait."""
    session.execute(delete(LeaseRow).where(LeaseRow.name == name, LeaseRow.holder == holder))
