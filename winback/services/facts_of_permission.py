"""Facts about permission: the last declarations, closed numbers, do-not-call lists."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.facts import Consent
from winback.services import profiles
from winback.services.scopes import Scope, contacts_of, numbers_of
from winback.settings import Settings
from winback.store.permission import ConsentRow, ConsentSourceRow, DoNotCallRow, OptOutRow

NEVER = datetime.min.replace(tzinfo=UTC)


def consents(session: Session, scope: Scope, settings: Settings) -> dict[int, list[Consent]]:
    """The last declaration of each contact for each channel and purpose."""
    zone = profiles.home_zone(settings)
    sources = {row.id: row for row in session.scalars(select(ConsentSourceRow))}
    query = select(
        ConsentRow.id, ConsentRow.contact_id, ConsentRow.position, ConsentRow.channel, ConsentRow.purpose,
        ConsentRow.given, ConsentRow.said_at, ConsentRow.recorded_at, ConsentRow.source_id,
    ).where(ConsentRow.contact_id.in_(contacts_of(scope)), ConsentRow.channel.in_(("sms", "voice")))  # fmt: skip
    last: dict[tuple[int, str, str], Any] = {}
    for row in session.execute(query):
        key = (row.contact_id, row.channel, row.purpose)
        if key not in last or weight(row) > weight(last[key]):
            last[key] = row
    found: dict[int, list[Consent]] = defaultdict(list)
    for (contact_id, channel, purpose), row in last.items():
        source = sources.get(row.source_id)
        proven = source is not None and covers(source, channel, purpose, row.said_at, zone)
        found[contact_id].append(
            Consent(channel, purpose, row.given, row.said_at, source.name if source else None, proven, id=row.id)  # type: ignore[arg-type]
        )
    return found


def weight(row: Any) -> tuple[datetime, int]:
    """Which of two declarations is the later one.

    A tick without a date is older than anything dated; a withdrawal without a date counts from when we heard of it.
    """
    if row.said_at is not None:
        return row.said_at, row.position
    return (NEVER if row.given else row.recorded_at), row.position


def covers(source: ConsentSourceRow, channel: str, purpose: str, said_at: datetime | None, zone: Any) -> bool:
    """Whether this registered source stands behind a declaration of that channel, purpose and day."""
    if said_at is None:
        return False
    day = said_at.astimezone(zone).date()
    in_time = source.valid_from <= day and (source.valid_to is None or day <= source.valid_to)
    return in_time and channel in source.channels and purpose in source.purposes


def closed_numbers(session: Session, scope: Scope) -> set[str]:
    """Numbers on which somebody said stop, whoever has them now."""
    query = select(OptOutRow.phone_hash).where(
        OptOutRow.phone_hash.in_(numbers_of(scope)), OptOutRow.lifted_at.is_(None)
    )
    return set(session.scalars(query))


def listed_numbers(session: Session, scope: Scope) -> dict[str, Sequence[str]]:
    """The do-not-call lists each number stands on."""
    found: dict[str, list[str]] = defaultdict(list)
    query = select(DoNotCallRow.phone_hash, DoNotCallRow.list_name).where(
        DoNotCallRow.phone_hash.in_(numbers_of(scope))
    )
    for phone_hash, name in session.execute(query.order_by(DoNotCallRow.list_name)):
        found[phone_hash].append(name)
    return dict(found)
