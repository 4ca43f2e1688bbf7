"""Helpdesks that report by webhook: where they send to, and the secret that proves it is them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.errors import BadInput, NotFound
from winback.services import sealing
from winback.services.events import record
from winback.services.issues import feeds
from winback.services.keys import attempt_token
from winback.settings import Settings
from winback.store.crm import FeedRow

# Helpdesk -> whether it makes up the secret itself and we are told it.
HELPDESKS = {"zendesk": True, "freshdesk": False, "zammad": False, "chatwoot": True, "generic": False}
SECRET_LENGTH = (16, 200)


@dataclass(frozen=True, slots=True)
class Connection:
    """What is typed into the helpdesk. The secret is shown this once; None: the helpdesk shows it, we are told."""

    address: str
    secret: str | None


def add(
    session: Session, settings: Settings, name: str, helpdesk: str, confirmed_by: str, now: datetime
) -> Connection:  # fmt: skip
    """Register a helpdesk as a feed of webhooks."""
    if helpdesk not in HELPDESKS:
        raise BadInput(f"a helpdesk is one of {', '.join(HELPDESKS)}, not {helpdesk!r}")
    row = session.get_one(FeedRow, feeds.add(session, name, "webhook", confirmed_by, now))
    row.helpdesk = helpdesk
    secret = None if HELPDESKS[helpdesk] else attempt_token()
    if secret:
        row.secret = sealing.seal(settings.secret_key, secret)
    session.flush()
    return Connection(address(settings, helpdesk, row.id), secret)


def new_secret(
    session: Session, settings: Settings, name: str, given: str | None, actor: str, now: datetime
) -> Connection:  # fmt: skip
    """The secret the helpdesk shows, or a new one of ours; the one before is worth nothing any more."""
    row = named(session, name, lock=True)
    desk = str(row.helpdesk)  # it has one, or it had not been found
    if given is None and HELPDESKS[desk]:
        raise BadInput(f"{desk} makes up the secret itself; give the one it shows")
    secret = attempt_token() if given is None else given.strip()
    if not SECRET_LENGTH[0] <= len(secret) <= SECRET_LENGTH[1] or not secret.isascii():
        raise BadInput("a secret has 16 to 200 plain characters")
    row.secret = sealing.seal(settings.secret_key, secret)
    record(session, "helpdesk_secret", now, actor=actor, facts={"feed": row.id})
    session.flush()
    return Connection(address(settings, desk, row.id), secret if given is None else None)


def secret_of(session: Session, settings: Settings, helpdesk: str, feed_id: int) -> str | None:
    """What this feed's webhooks must be signed with; None: nobody is believed."""
    row = session.get(FeedRow, feed_id)
    if row is None or row.helpdesk != helpdesk or not row.secret:
        return None
    return sealing.unseal(settings.secret_key, row.secret)


def still_taken(session: Session, feed_id: int) -> None:
    """A NotFound when this feed has ended; whoever asks has proven to be it."""
    feeds.still_taken(session.get_one(FeedRow, feed_id))


def named(session: Session, name: str, lock: bool = False) -> FeedRow:
    """The feed of this helpdesk; a NotFound when there is none, or none any more."""
    query = select(FeedRow).where(FeedRow.name == name.strip())
    row = session.scalar(query.with_for_update(key_share=True) if lock else query)
    if row is None or row.helpdesk is None:
        raise NotFound(f"there is no helpdesk {name!r}; winback feed list shows them")
    feeds.still_taken(row)
    return row


def address(settings: Settings, helpdesk: str, feed_id: int) -> str:
    """Where this helpdesk sends its webhooks to."""
    return f"{settings.base_url}/helpdesk/{helpdesk}/{feed_id}"
