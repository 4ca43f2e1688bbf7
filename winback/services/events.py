"""What happened, and by whom: the audit log and the timeline in one."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from winback.store.house import EventRow
from winback.store.prepared import Writes, adding

ADD = adding(EventRow)


def record(
    session: Session,
    code: str,
    now: datetime,
    *,
    actor: str,
    account_id: int | None = None,
    contact_id: int | None = None,
    campaign_id: int | None = None,
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Append one event. Facts hold codes and ids, never names, numbers or somebody's words."""
    session.add(
        EventRow(
            at=now, actor=actor, code=code, account_id=account_id, contact_id=contact_id, campaign_id=campaign_id,
            facts=dict(facts or {}),
        )
    )  # fmt: skip


def gather(
    writes: Writes,
    happened: Sequence[tuple[str, Mapping[str, Any]]],
    now: datetime,
    **about: Any,
) -> None:
    """Several events about the same, each a code and its facts, among other writes."""
    writes.add(ADD, *({"at": now, "code": code, "facts": dict(facts)} | about for code, facts in happened))
