"""Whether the running secret key is the one these rows were written with.

Numbers, links and stops are kept as hashes keyed with it: under another key nobody who said stop would be recognised.
A short keyed mark of the key stands beside the rows, never the key.
"""

import hmac
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.errors import Conflict
from winback.services import firm
from winback.services.inserting import insert_new
from winback.services.keys import key_mark, phone_hash
from winback.settings import Settings
from winback.store.crm import PhoneRow
from winback.store.house import SettingRow

MARK = "secret_key_mark"
WORDS = "the secret key is not the one the rows were written with, so nobody who said stop would be recognised"


def fits(session: Session, settings: Settings) -> bool:
    """Rows from before there was a mark tell by a number of theirs; with neither, nothing was written yet."""
    kept = firm.setting(session, MARK)
    return is_of(kept, settings.secret_key) if kept else _knows_a_number(session, settings.secret_key)


def is_of(mark: object, secret_key: str) -> bool:
    """Whether this mark is of that key."""
    return hmac.compare_digest(str(mark).encode(), key_mark(secret_key).encode())


def is_bound(session: Session) -> bool:
    """Whether these rows belong to some key already."""
    return firm.setting(session, MARK) is not None or _some_number(session) is not None


def told(settings: Settings) -> str:
    """For whoever has to mend it."""
    return f"{WORDS}. Set the WINBACK_SECRET_KEY of then, or bring back {settings.key_path}"


def bind(session: Session, settings: Settings, now: datetime) -> None:
    """The first start writes the mark; a Conflict at every start with another key."""
    if not fits(session, settings):
        raise Conflict(told(settings))
    row = {"key": MARK, "value": key_mark(settings.secret_key), "changed_by": "start", "changed_at": now}
    insert_new(session, SettingRow, [row])


def _knows_a_number(session: Session, secret_key: str) -> bool:
    found = _some_number(session)
    return found is None or found[1] == phone_hash(secret_key, found[0])


def _some_number(session: Session) -> tuple[str, str] | None:
    known = PhoneRow.e164.is_not(None), PhoneRow.phone_hash.is_not(None)
    found = session.execute(select(PhoneRow.e164, PhoneRow.phone_hash).where(*known).limit(1)).first()
    return (str(found[0]), str(found[1])) if found else None
