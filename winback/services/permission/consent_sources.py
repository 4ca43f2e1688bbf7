"""Where permission is asked: registered once, with its exact wording; imported ticks refer to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.errors import BadInput, Conflict, NotFound
from winback.services.events import record
from winback.store.permission import ConsentSourceRow

CHANNELS = ("sms", "voice", "email")
PURPOSES = ("marketing", "research", "offer")


@dataclass(frozen=True, slots=True)
class NewSource:
    """What a firm says about one of its forms."""

    name: str
    wording: str
    place: str
    recipient: str
    channels: Sequence[str]
    purposes: Sequence[str]
    valid_from: date
    valid_to: date | None = None
    written: bool | None = None  # signed or ticked by the person; None: not known, then not


def register(session: Session, source: NewSource, by: str, now: datetime) -> int:
    """A source never changes: another wording is another source."""
    if faults := _faults(source):
        raise BadInput("; ".join(faults))
    if _by_name(session, source.name):
        raise Conflict(f"there is a consent source {source.name!r} already; another wording is another source")
    row = ConsentSourceRow(
        key=source.name.strip().casefold(), name=source.name.strip(), wording=source.wording.strip(),
        place=source.place.strip(), recipient=source.recipient.strip(), channels=list(source.channels),
        purposes=list(source.purposes), valid_from=source.valid_from, valid_to=source.valid_to,
        written=source.written, registered_by=by, registered_at=now,
    )  # fmt: skip
    session.add(row)
    session.flush()
    record(session, "consent_source_registered", now, actor=by, facts={"source": row.id})
    return row.id


def named(session: Session, name: str) -> ConsentSourceRow:
    row = _by_name(session, name)
    if row is None:
        raise NotFound(f"there is no consent source {name!r}; winback consent sources shows them")
    return row


def ids_by_key(session: Session) -> dict[str, int]:
    """Source ids by casefolded name: an import looks its ticks up in it."""
    rows = session.execute(select(ConsentSourceRow.key, ConsentSourceRow.id))
    return {row.key: row.id for row in rows}


def listing(session: Session) -> list[ConsentSourceRow]:
    return list(session.scalars(select(ConsentSourceRow).order_by(ConsentSourceRow.id)))


def evidence(row: ConsentSourceRow) -> dict[str, Any]:
    """The source as it enters the hash of every declaration that refers to it."""
    written = {} if row.written is None else {"written": row.written}  # older chains were reckoned without it
    return written | {
        "name": row.name,
        "wording": row.wording,
        "place": row.place,
        "recipient": row.recipient,
        "channels": list(row.channels),
        "purposes": list(row.purposes),
        "valid_from": row.valid_from.isoformat(),
        "valid_to": row.valid_to.isoformat() if row.valid_to else None,
    }


def _by_name(session: Session, name: str) -> ConsentSourceRow | None:
    return session.scalar(select(ConsentSourceRow).where(ConsentSourceRow.key == name.strip().casefold()))


def _faults(source: NewSource) -> list[str]:
    faults = [
        f"{name} is missing" for name in ("name", "wording", "place", "recipient") if not getattr(source, name).strip()
    ]
    for name, given, known in (("channels", source.channels, CHANNELS), ("purposes", source.purposes, PURPOSES)):
        wrong = [one for one in given if one not in known]
        if wrong or not given:
            faults.append(f"{name}: expected some of {', '.join(known)}, got {', '.join(wrong) or 'nothing'}")
    if source.valid_to and source.valid_to < source.valid_from:
        faults.append("the last day lies before the first")
    return faults
