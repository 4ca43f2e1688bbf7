"""What a person is known again by when they come back with an import: keyed hashes of number, address and CRM id."""

import hashlib
import hmac
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.services.scopes import among
from winback.store.crm import ContactRow, PhoneRow
from winback.store.permission import OptOutRow


@dataclass(frozen=True, slots=True)
class Sign:
    """One hash, and what was hashed: None for a number."""

    contact_id: int
    hashed: str
    known_by: str | None = None


def hashed(secret_key: str, known_by: str, folded: str) -> str:
    """Of an address or a CRM id: equal ones have equal hashes, and none is a number's."""
    key = hashlib.sha256(b"winback person hash\x00" + secret_key.encode()).digest()
    return hmac.new(key, f"{known_by}\x00{folded}".encode(), hashlib.sha256).hexdigest()


def signs(session: Session, secret_key: str, contact_ids: Collection[int]) -> list[Sign]:
    """All signs of these people."""
    numbers = select(PhoneRow.contact_id, PhoneRow.phone_hash).where(
        PhoneRow.contact_id.in_(list(contact_ids)), PhoneRow.phone_hash.is_not(None)
    )
    found = [Sign(contact_id, number) for contact_id, number in session.execute(numbers) if number]
    people = select(ContactRow.id, ContactRow.email_key, ContactRow.external_key).where(
        ContactRow.id.in_(list(contact_ids))
    )
    for contact_id, email, crm_id in session.execute(people):
        found += [Sign(contact_id, one, by) for one, by in of_values(secret_key, email, crm_id)]
    return found


def of_values(secret_key: str, email_key: str | None, external_key: str | None) -> list[tuple[str, str]]:
    """Hash and kind of what is known of somebody beside their numbers."""
    known = (("email", email_key), ("crm_id", external_key))
    return [(hashed(secret_key, by, folded), by) for by, folded in known if folded]


def closed(session: Session, secret_key: str, people: Mapping[int, tuple[str | None, str | None]]) -> set[int]:
    """Those of these new people (id -> address, CRM id) who said stop, or were erased, under one of their signs."""
    mine: dict[str, set[int]] = {}
    for contact_id, (email, crm_id) in people.items():
        for one, _ in of_values(secret_key, email, crm_id):
            mine.setdefault(one, set()).add(contact_id)
    return {contact_id for found in _said_stop(session, mine) for contact_id in mine[found]}


def _said_stop(session: Session, hashes: Collection[str]) -> Iterable[str]:
    if not hashes:
        return ()
    known = OptOutRow.lifted_at.is_(None), OptOutRow.known_by.is_not(None)
    return session.scalars(select(OptOutRow.phone_hash).where(among(session, OptOutRow.phone_hash, hashes), *known))
