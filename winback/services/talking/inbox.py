"""Each request of a provider is worked on once: its row is written first, in the transaction of its effects."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from winback.store.interviews import InboxRow
from winback.store.prepared import by_dialect, dialect, run, table, together

INBOX = table(InboxRow)
GIVEN = ("provider_key", "kind", "received_at", "payload", "phone_hash")
UNLESS_THERE = {
    name: adds.on_conflict_do_nothing(index_elements=["provider_key"]).returning(INBOX.c.id)
    for name, adds in by_dialect(InboxRow).items()
}
SETTLE = update(INBOX).where(INBOX.c.id == bindparam("entry"))


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of a delivery: `first` is True for exactly one of all deliveries of the same thing."""

    id: int
    first: bool
    reply: str | None = None


def receive(
    session: Session,
    provider_key: str,
    kind: str,
    payload: Mapping[str, str],
    now: datetime,
    phone_hash: str | None = None,
) -> Entry:
    """Store a delivery. A second one waits until the first has committed, and gets the first one's reply."""
    given = values(provider_key, kind, payload, now, phone_hash)
    for (written,) in run(session, UNLESS_THERE[dialect(session)], given):
        return Entry(written, True)
    return known(session, provider_key)


def values(
    provider_key: str, kind: str, payload: Mapping[str, str], now: datetime, phone_hash: str | None = None
) -> dict[str, Any]:
    """A delivery as its row keeps it (GIVEN)."""
    clean = {name.replace("\x00", ""): value.replace("\x00", "") for name, value in payload.items()}
    return dict(zip(GIVEN, (provider_key[:200], kind, now, clean, phone_hash), strict=True))


def known(session: Session, provider_key: str) -> Entry:
    """A delivery that was stored before."""
    query = select(InboxRow.id, InboxRow.reply).where(InboxRow.provider_key == provider_key[:200])
    found = session.execute(query).one()
    return Entry(found.id, False, found.reply)


def settle(session: Session, entry: Entry, reply: str, contact_id: int | None = None) -> str:
    """Keep what we answered, for repeated deliveries, and to whom."""
    whom = {} if contact_id is None else {"contact_id": contact_id}
    with together(session) as writes:
        writes.add(SETTLE, {"entry": entry.id, "reply": reply} | whom)
    return reply
