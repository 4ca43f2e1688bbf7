"""What a helpdesk's table says, and how a payload is read by it.

A table names places as dotted paths into the JSON, the better one first. A word that stands in no table counts as an
open ticket: whoever may have a problem is left alone.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from winback.errors import BadInput

OPEN, RESOLVED, MERGED = "open", "resolved", "merged"
Headers = Mapping[str, str]
Proof = Callable[[str, Headers, bytes, datetime], bool]
Paths = tuple[str, ...]

LONGEST = {"id": 150, "subject": 1000, "order_number": 200, "email": 320, "phone": 60, "person": 200}


@dataclass(frozen=True, slots=True)
class Ticket:
    """One ticket as its helpdesk tells it, in our words."""

    id: str
    state: str  # open | resolved | merged
    given: str  # the state in their words
    kind: str  # type, tags and group in their words
    at: datetime | None  # when this was so, by the helpdesk's clock
    opened_at: datetime | None
    resolved_at: datetime | None
    subject: str
    order_number: str
    email: str
    phone: str
    person: str  # their number in the CRM or the shop
    merged_into: str


@dataclass(frozen=True)
class Helpdesk:
    """Where everything stands in the payloads of one helpdesk, what its words mean, what proves they are its own."""

    name: str
    proof: Proof
    id: Paths
    state: Paths
    states: Mapping[str, str]  # their word, small -> open | resolved | merged
    at: Paths
    person: Paths
    email: Paths
    phone: Paths
    subject: Paths
    secret_is_theirs: bool = False  # the helpdesk makes up the secret, we are told it
    kind: Paths = ()
    order_number: Paths = ()
    opened_at: Paths = ()
    resolved_at: Paths = ()
    merged_into: Paths = ()
    event: Paths = ()  # where the name of the event stands, if it has one …
    events: tuple[str, ...] = ()  # … and the beginnings of those that tell of a ticket


def read(desk: Helpdesk, payload: Any) -> Ticket | None:
    """The ticket this tells of; None when it tells of something else. BadInput says what is missing."""
    if not isinstance(payload, Mapping):
        raise BadInput("this is no JSON object")
    event = _text(payload, desk.event)
    if event and not event.startswith(desk.events):
        return None
    id_, merged_into, given = (_text(payload, paths) for paths in (desk.id, desk.merged_into, desk.state))
    if not id_:
        raise BadInput(f"the number of the ticket is missing ({' or '.join(desk.id)})")
    if len(id_) > LONGEST["id"]:
        raise BadInput("the number of the ticket is too long")
    if not given and not merged_into:
        raise BadInput(f"the state of the ticket is missing ({' or '.join(desk.state)})")
    return Ticket(
        id=id_,
        state=MERGED if merged_into else desk.states.get(given.casefold(), OPEN),
        given=given[:100],
        kind=_words(payload, desk.kind),
        at=_moment(payload, desk.at),
        opened_at=_moment(payload, desk.opened_at),
        resolved_at=_moment(payload, desk.resolved_at),
        merged_into=merged_into[: LONGEST["id"]],
        **{
            name: _text(payload, getattr(desk, name))[: LONGEST[name]]
            for name in ("subject", "order_number", "email", "phone", "person")
        },
    )


def _words(payload: Mapping[str, Any], paths: Paths) -> str:
    """Everything said there, lists too."""
    found = [_at(payload, path) for path in paths]
    said = [one for entry in found for one in (entry if isinstance(entry, list) else [entry]) if isinstance(one, str)]
    return " ".join(said).replace("_", " ").replace("-", " ")[:500]


def _text(payload: Mapping[str, Any], paths: Paths) -> str:
    for path in paths:
        found = _at(payload, path)
        if isinstance(found, str | int) and not isinstance(found, bool) and str(found).strip():
            return str(found).strip().replace("\x00", "")
    return ""


def _at(payload: Any, path: str) -> Any:
    for step in path.split("."):
        payload = payload.get(step) if isinstance(payload, Mapping) else None
    return payload


def _moment(payload: Mapping[str, Any], paths: Paths) -> datetime | None:
    for path in paths:
        if (found := _instant(_at(payload, path))) is not None:
            return found
    return None


def _instant(given: Any) -> datetime | None:
    """ISO 8601 or seconds since 1970; without a zone it is UTC. What cannot be read is not there."""
    try:
        if isinstance(given, int | float) and not isinstance(given, bool):
            return datetime.fromtimestamp(given, UTC)
        if not isinstance(given, str) or not given.strip():
            return None
        text = re.sub(r"\s+UTC$", "+00:00", given.strip())
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None
