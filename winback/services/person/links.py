"""A short unguessable link for one person (rule 71): kept as a hash with its purpose and expiry, revocable one by one.

Whoever opens one looks, and changes nothing. A change is posted with the key of a form, and each change makes every
form that was shown before it worthless: no form works twice, and none that another page has made up.
"""

import hmac
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from winback.errors import Conflict, NotFound
from winback.services.events import record
from winback.services.keys import link_token, token_hash
from winback.services.permission.opt_outs import PERSONAL_TYPES
from winback.settings import Settings
from winback.store.crm import ContactRow, PhoneRow
from winback.store.house import LinkRow

LIVES = timedelta(days=30)
OWN_PAGE = "own_page"
INTERVIEW = "interview"  # only the questions, and nothing of what we hold
SHAPE = re.compile(r"[0-9A-Za-z]{13}")
ADDRESS = re.compile(r"/c/[0-9A-Za-z]{13}\b")


@dataclass(frozen=True, slots=True)
class Opened:
    """A link that works, and whose it is."""

    id: int
    contact_id: int
    account_id: int
    changes: int
    expires_at: datetime


def make(session: Session, settings: Settings, contact_id: int, purpose: str, now: datetime, *, actor: str) -> str:
    """The address of a new link. It is told once: we keep only its hash."""
    account_id = session.scalar(
        select(ContactRow.account_id).where(ContactRow.id == contact_id, ContactRow.erased_at.is_(None))
    )
    if account_id is None:
        raise NotFound("there is no such contact")
    token = link_token()
    session.add(
        LinkRow(
            token_hash=token_hash(token), purpose=purpose, contact_id=contact_id, expires_at=now + LIVES, changes=0,
            created_at=now,
        )
    )  # fmt: skip
    record(
        session, "link_made", now, actor=actor, account_id=account_id, contact_id=contact_id,
        facts={"purpose": purpose},
    )  # fmt: skip
    return f"{settings.base_url}/c/{token}"


def for_number(
    session: Session, settings: Settings, contact_id: int, phone_hash: str, now: datetime, *, purpose: str = OWN_PAGE
) -> str | None:
    """A link for whoever writes from this number; None where it could be somebody else's, too."""
    if not belongs_to(session, contact_id, phone_hash):
        return None
    return make(session, settings, contact_id, purpose, now, actor="customer")


def belongs_to(session: Session, contact_id: int, phone_hash: str) -> bool:
    """Whether a number is this person's own, and nobody else's that we know of."""
    known = select(PhoneRow.contact_id, PhoneRow.number_type).join(ContactRow, ContactRow.id == PhoneRow.contact_id)
    behind = session.execute(
        known.where(
            PhoneRow.phone_hash == phone_hash, PhoneRow.wrong_person_at.is_(None), ContactRow.erased_at.is_(None)
        )
    ).all()
    return {row.contact_id for row in behind} == {contact_id} and behind[0].number_type in PERSONAL_TYPES


def hidden(text: str) -> str:
    """A text as it may be kept: who reads it later cannot open the link in it."""
    return ADDRESS.sub("/c/…", text)


def opened(session: Session, token: str, purpose: str, now: datetime) -> Opened:
    """Whose link this is. Unknown, run out, revoked or for something else: NotFound, and nobody learns which."""
    if SHAPE.fullmatch(token):
        row = session.execute(
            select(LinkRow.id, LinkRow.contact_id, ContactRow.account_id, LinkRow.changes, LinkRow.expires_at)
            .join(ContactRow, ContactRow.id == LinkRow.contact_id)
            .where(
                LinkRow.token_hash == token_hash(token),
                LinkRow.purpose == purpose,
                LinkRow.revoked_at.is_(None),
                LinkRow.expires_at > now,
                ContactRow.erased_at.is_(None),
            )
        ).first()
        if row is not None:
            return Opened(*row)
    raise NotFound("this link does not work any more")


def purpose_of(session: Session, token: str) -> str | None:
    """What a link was made for, whether it still works or not."""
    if not SHAPE.fullmatch(token):
        return None
    return session.scalar(select(LinkRow.purpose).where(LinkRow.token_hash == token_hash(token)))


def belonged_to(session: Session, token: str, purpose: str) -> int | None:
    """The contact a link was made for, whether it still works or not."""
    if not SHAPE.fullmatch(token):
        return None
    return session.scalar(
        select(LinkRow.contact_id).where(LinkRow.token_hash == token_hash(token), LinkRow.purpose == purpose)
    )


def form_key(settings: Settings, token: str, link: Opened, what: str) -> str:
    """What a form of this page must carry: for this link, this change, and only the next one."""
    text = f"customer form\x00{token}\x00{link.id}\x00{link.changes}\x00{what}"
    return hmac.new(settings.secret_key.encode(), text.encode(), sha256).hexdigest()


def spend(session: Session, settings: Settings, token: str, purpose: str, what: str, key: str, now: datetime) -> Opened:
    """Let one change through. A key that was used, or belongs to an older view or another form, is a Conflict."""
    link = allowed(session, settings, token, purpose, what, key, now)
    counted = session.scalar(
        update(LinkRow)
        .where(LinkRow.id == link.id, LinkRow.changes == link.changes, LinkRow.revoked_at.is_(None))
        .values(changes=LinkRow.changes + 1)
        .returning(LinkRow.id)
    )
    if counted is None:
        raise Conflict("this page has changed meanwhile; look at it again")
    return link


def allowed(
    session: Session, settings: Settings, token: str, purpose: str, what: str, key: str, now: datetime
) -> Opened:
    """The same for what changes nothing: the key is looked at, and stays good."""
    link = opened(session, token, purpose, now)
    if not hmac.compare_digest(form_key(settings, token, link, what).encode(), key.encode()):
        raise Conflict("this page has changed meanwhile; look at it again")
    return link


def revoke(session: Session, contact_id: int, now: datetime, *, actor: str) -> int:
    """No link of this person that was given out until now works any more. How many."""
    row = session.get(ContactRow, contact_id)
    if row is None:
        raise NotFound("there is no such contact")
    gone = session.execute(
        update(LinkRow)
        .where(LinkRow.contact_id == contact_id, LinkRow.revoked_at.is_(None), LinkRow.expires_at > now)
        .values(revoked_at=now)
        .returning(LinkRow.id)
        .execution_options(synchronize_session=False)
    ).all()
    record(
        session, "links_revoked", now, actor=actor, account_id=row.account_id, contact_id=contact_id,
        facts={"count": len(gone)},
    )  # fmt: skip
    return len(gone)
