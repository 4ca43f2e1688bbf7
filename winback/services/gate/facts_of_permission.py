"""Facts about permission: the last declarations, closed numbers, do-not-call lists."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from campaigns.facts import Consent
from campaigns.makers import maker
from winback.services.permission import profiles
from winback.services.scopes import Keys, Within, about, columns, one_of
from winback.settings import Settings
from winback.store.permission import ConsentRow, ConsentSourceRow, DoNotCallRow, OptOutRow

CONSENT = maker(Consent)
NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Source:
    """A registered consent source, as far as it decides what it stands behind."""

    id: int
    name: str
    channels: frozenset[str]
    purposes: frozenset[str]
    written: bool
    valid_from: date
    valid_to: date | None


def consents(session: Session, contact_ids: Keys, settings: Settings) -> dict[int, list[Consent]]:
    """The last declaration of each contact for each channel and purpose."""
    zone = profiles.home_zone(settings)
    sources = known_sources(session)
    known: dict[tuple[Any, ...], tuple[bool, str | None, bool]] = {}  # many ticks are of one form and one day
    found: dict[int, list[Consent]] = defaultdict(list)
    for id_, contact_id, _, channel, purpose, given, said_at, source_id, _ in _last_ones(session, contact_ids):
        tick = source_id, channel, purpose, said_at
        if tick not in known:
            known[tick] = _stood_behind(sources.get(source_id), channel, purpose, said_at, zone)
        proven, name, written = known[tick]
        found[contact_id].append(CONSENT(channel, purpose, given, said_at, name, proven, None, id_, written))
    return found


def _stood_behind(
    source: Source | None, channel: str, purpose: str, said_at: datetime | None, zone: Any
) -> tuple[bool, str | None, bool]:
    """Whether the tick is proven, the name of its source, and whether that asks in writing."""
    if source is None:
        return False, None, False
    return covers(source, channel, purpose, said_at, zone), source.name, source.written


def _last_ones(session: Session, contact_ids: Keys) -> Iterable[Any]:
    last: dict[tuple[int, str, str], Any] = {}
    for row in about(session, _declarations, contact_ids):
        key = row[1], row[3], row[4]
        other = last.get(key)
        if other is None or _weight(row) >= _weight(other):
            last[key] = row
    return last.values()


def _declarations(within: Within) -> Any:
    wanted = columns(ConsentRow, "id", "contact_id", "position", "channel", "purpose", "given", "said_at", "source_id")
    wanted.append(case((ConsentRow.said_at.is_(None), ConsentRow.recorded_at)))  # needed only where nobody dated it
    return select(*wanted).where(within(ConsentRow.contact_id), one_of(ConsentRow.channel, ("sms", "voice")))


def _weight(row: Any) -> tuple[datetime, int]:
    _, _, position, _, _, given, said_at, _, recorded_at = row
    return weight(given, said_at, recorded_at, position)


def known_sources(session: Session) -> dict[int, Source]:
    return {
        row.id: Source(
            row.id, row.name, frozenset(row.channels), frozenset(row.purposes), bool(row.written), row.valid_from,
            row.valid_to,
        )
        for row in session.scalars(select(ConsentSourceRow))
    }  # fmt: skip


def weight(given: bool, said_at: datetime | None, recorded_at: datetime, position: int) -> tuple[datetime, int]:
    """Which of two declarations is the later one.

    A tick without a date is older than anything dated; a withdrawal without a date counts from when we heard of it.
    """
    if said_at is not None:
        return said_at, position
    return (NEVER if given else recorded_at), position


def covers(source: Source, channel: str, purpose: str, said_at: datetime | None, zone: Any) -> bool:
    """Whether this registered source stands behind a declaration of that channel, purpose and day."""
    if said_at is None:
        return False
    day = said_at.astimezone(zone).date()
    in_time = source.valid_from <= day and (source.valid_to is None or day <= source.valid_to)
    return in_time and channel in source.channels and purpose in source.purposes


def closed_numbers(session: Session, hashes: Keys) -> set[str]:
    """Those of these numbers on which somebody said stop, whoever has them now."""
    return {phone_hash for (phone_hash,) in about(session, _closed, hashes)}


def _closed(within: Within) -> Any:
    return select(OptOutRow.phone_hash).where(within(OptOutRow.phone_hash), OptOutRow.lifted_at.is_(None))


def listed_numbers(session: Session, hashes: Keys) -> dict[str, Sequence[str]]:
    """The do-not-call lists each of these numbers stands on."""
    found: dict[str, list[str]] = defaultdict(list)
    for phone_hash, name in about(session, _on_lists, hashes):
        found[phone_hash].append(name)
    return dict(found)


def _on_lists(within: Within) -> Any:
    on_lists = select(DoNotCallRow.phone_hash, DoNotCallRow.list_name).where(within(DoNotCallRow.phone_hash))
    return on_lists.order_by(DoNotCallRow.list_name)
