"""A contact's declarations as a chain: each hashes the one before it, so that nothing can be changed unnoticed.

The contact's own row knows how many there are and the hash of the last: without it nobody would miss the end.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from winback.services.gate.facts_of_permission import weight
from winback.services.permission import consent_sources
from winback.store.crm import ContactRow
from winback.store.permission import ConsentRow, ConsentSourceRow

START = "0" * 64  # the hash before the first declaration of a contact
Link = dict[str, Any]

SAID = (
    "contact_id", "position", "channel", "purpose", "given", "said_at", "wording", "evidence", "recorded_at",
    "recorded_by",
)  # fmt: skip
COLUMNS = (*SAID, "source_id", "previous_hash", "hash")


@dataclass(frozen=True, slots=True)
class Declaration:
    """What somebody said, as it was recorded."""

    contact_id: int
    channel: str
    purpose: str
    given: bool
    said_at: datetime | None = None
    source_id: int | None = None
    wording: str | None = None
    evidence: str | None = None
    recorded_by: str = "import"


@dataclass(frozen=True, slots=True)
class End:
    """How many declarations there are, and the hash of the last."""

    said: int
    head: str


def sources(session: Session) -> dict[int, dict[str, Any]]:
    """What each registered source adds to the hash of a declaration that refers to it."""
    return {row.id: consent_sources.evidence(row) for row in session.scalars(select(ConsentSourceRow))}


def chains(session: Session, contact_ids: Sequence[int]) -> dict[int, list[Link]]:
    """All that these people declared, in order."""
    found: dict[int, list[Link]] = defaultdict(list)
    query = (
        select(*(getattr(ConsentRow, name) for name in COLUMNS))
        .where(ConsentRow.contact_id.in_(contact_ids))
        .order_by(ConsentRow.contact_id, ConsentRow.position)
    )
    for row in session.execute(query):
        found[row.contact_id].append(dict(row._mapping))
    return found


def says_so(chain: list[Link], one: Declaration) -> bool:
    """Nothing new: a dated declaration that stands in the chain, or an undated one that changes nothing."""
    same = [row for row in chain if row["channel"] == one.channel and row["purpose"] == one.purpose]
    if not same:
        return False
    if one.said_at is None and (not one.given or one.source_id is None):
        return bool(max(same, key=_weight)["given"]) is one.given
    return any(
        (row["given"], row["said_at"], row["source_id"]) == (one.given, one.said_at, one.source_id) for row in same
    )


def link(chain: list[Link], one: Declaration, sources: dict[int, dict[str, Any]], now: datetime) -> Link:
    """The next link of a chain."""
    previous = chain[-1]["hash"] if chain else START
    row: Link = {
        "contact_id": one.contact_id,
        "position": len(chain),
        "channel": one.channel,
        "purpose": one.purpose,
        "given": one.given,
        "said_at": one.said_at.astimezone(UTC) if one.said_at else None,
        "wording": one.wording,
        "evidence": one.evidence,
        "recorded_at": now.astimezone(UTC),
        "recorded_by": one.recorded_by,
        "source_id": one.source_id,
        "previous_hash": previous,
    }
    text = canonical(row, sources.get(one.source_id) if one.source_id else None)
    return row | {"hash": chained(previous, text)}


def seal(session: Session, chains: Mapping[int, Sequence[Link]]) -> None:
    """The contacts know where their chains end now."""
    ends = [
        {"id": one, "consents_said": len(chain), "consents_head": chain[-1]["hash"]} for one, chain in chains.items()
    ]
    session.execute(update(ContactRow), ends)


def ends(session: Session, contact_ids: Sequence[int]) -> dict[int, End]:
    """Where each chain should end; whose declarations are older than this knowledge is missing."""
    query = select(ContactRow.id, ContactRow.consents_said, ContactRow.consents_head)
    rows = session.execute(query.where(ContactRow.id.in_(contact_ids), ContactRow.consents_said.is_not(None)))
    return {id_: End(said or 0, head or "") for id_, said, head in rows}


def told(contact_id: int, chain: Sequence[Link], sources: dict[int, dict[str, Any]], end: End | None) -> dict[str, Any]:
    """A chain as somebody else reads it, with nothing of ours needed to reckon it again."""
    return {
        "contact_id": contact_id,
        "said": end.said if end else None,
        "head": end.head if end else None,
        "declarations": [
            {name: _plain(row[name]) for name in SAID}
            | {"source": sources.get(row["source_id"]) if row["source_id"] else None}
            | {"previous_hash": row["previous_hash"], "hash": row["hash"]}
            for row in chain
        ],
    }


def breaks(contact_id: int, chain: list[Link], sources: dict[int, dict[str, Any]], end: End | None = None) -> list[str]:
    """Where a chain does not hold, in words."""
    previous, faults = START, []
    if end and len(chain) < end.said:
        faults.append(f"contact {contact_id}: {end.said - len(chain)} of {end.said} declarations are missing")
    elif end and end.said and chain[end.said - 1]["hash"] != end.head:
        faults.append(f"contact {contact_id}: the chain does not end as the contact knows it")
    for place, row in enumerate(chain):
        text = canonical(row, sources.get(row["source_id"]) if row["source_id"] else None)
        if row["position"] != place:
            faults.append(f"contact {contact_id}: declaration {place} is missing")
            break
        if row["previous_hash"] != previous or row["hash"] != chained(previous, text):
            faults.append(f"contact {contact_id}: declaration {place} does not match its hash")
        previous = row["hash"]
    return faults


def last_words(chain: Sequence[Link]) -> list[Link]:
    """The last declaration for each channel and purpose."""
    last: dict[tuple[str, str], Link] = {}
    for row in chain:
        key = (row["channel"], row["purpose"])
        if key not in last or _weight(row) > _weight(last[key]):
            last[key] = row
    return list(last.values())


def canonical(row: Any, source: dict[str, Any] | None) -> str:
    """One declaration as the text that is hashed: JSON with sorted keys, no spaces, times in UTC."""
    body = {name: _plain(row[name]) for name in SAID}
    return json.dumps(body | {"source": source}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def chained(previous: str, text: str) -> str:
    """sha256 over the previous hash, a line break, and the canonical text."""
    return sha256(f"{previous}\n{text}".encode()).hexdigest()


def _weight(row: Link) -> tuple[datetime, int]:
    return weight(row["given"], row["said_at"], row["recorded_at"], row["position"])


def _plain(value: Any) -> Any:
    return value.astimezone(UTC).isoformat(timespec="microseconds") if isinstance(value, datetime) else value
