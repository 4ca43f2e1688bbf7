"""Accounts blocked by hand: with a reason, by a name, perhaps until a day."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from winback.errors import BadInput, NotFound
from winback.services import locks
from winback.services.events import record
from winback.services.gate import effects, gate
from winback.store.campaigns import AttemptRow
from winback.store.crm import AccountRow
from winback.store.permission import BlockRow


def block(session: Session, account_id: int, reason: str, by: str, now: datetime, until: date | None = None) -> int:
    """Leave an account alone through that day, or for good; what was about to be sent is cancelled."""
    if not reason.strip():
        raise BadInput("a block needs its reason")
    if session.get(AccountRow, account_id) is None:
        raise NotFound(f"there is no account {account_id}")
    locks.lock_accounts(session, [account_id])
    row = BlockRow(account_id=account_id, reason=reason.strip(), blocked_by=by, blocked_at=now, until=until)
    session.add(row)
    session.flush()
    effects.cancel_attempts(session, AttemptRow.account_id == account_id, "blocked", now)
    gate.wake(session, [account_id], now)
    record(session, "blocked", now, actor=by, account_id=account_id, facts={"block": row.id})
    return row.id


def lift(session: Session, block_id: int, by: str, now: datetime) -> None:
    """The account may be contacted again, if nothing else holds it."""
    row = session.get(BlockRow, block_id)
    if row is None:
        raise NotFound(f"there is no block {block_id}")
    if row.lifted_at is None:
        row.lifted_at = now
        gate.wake(session, [row.account_id], now)
        record(session, "block_lifted", now, actor=by, account_id=row.account_id, facts={"block": block_id})
