"""Sign-ins as rows: begun, seen, ended; idle and absolute limits; and how often a wrong one may be tried."""

import hashlib
import hmac
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from winback.services import keys
from winback.services.events import record
from winback.store.house import SignInRow, SignInTryRow, StaffRow

IDLE = timedelta(hours=2)
ABSOLUTE = timedelta(hours=12)
SEEN_EVERY = timedelta(minutes=5)

WINDOW = timedelta(minutes=15)
# How many wrong tries a window takes: of one name from one address, of one name, from one address.
LIMITS = {"pair": 5, "name": 25, "address": 60}


def begin(session: Session, staff_id: int, now: datetime) -> str:
    """A new sign-in; its token goes into the session cookie, its hash stays here."""
    token = keys.link_token(32)
    session.add(SignInRow(staff_id=staff_id, token_hash=keys.token_hash(token), started_at=now, seen_at=now))
    person = session.get_one(StaffRow, staff_id)
    person.last_login_at, person.current_login_at = person.current_login_at or now, now
    person.login_count = (person.login_count or 0) + 1
    record(session, "signed_in", now, actor=f"staff:{staff_id}")
    return token


def alive(session: Session, token: str, staff_id: int, now: datetime) -> SignInRow | None:
    """The sign-in of this token, or None when it was ended, idle too long, or too old."""
    row = session.scalar(
        select(SignInRow).where(
            SignInRow.token_hash == keys.token_hash(token),
            SignInRow.staff_id == staff_id,
            SignInRow.ended_at.is_(None),
        )
    )
    if row is None or now - row.seen_at > IDLE or now - row.started_at > ABSOLUTE:
        return None
    return row


def needs_seeing(row: SignInRow, now: datetime) -> bool:
    return now - row.seen_at > SEEN_EVERY


def seen(session: Session, sign_in_id: int, now: datetime) -> None:
    session.execute(update(SignInRow).where(SignInRow.id == sign_in_id).values(seen_at=now))


def end(session: Session, token: str, now: datetime) -> None:
    session.execute(
        update(SignInRow)
        .where(SignInRow.token_hash == keys.token_hash(token), SignInRow.ended_at.is_(None))
        .values(ended_at=now)
    )


def end_all(session: Session, staff_id: int, now: datetime) -> None:
    session.execute(
        update(SignInRow).where(SignInRow.staff_id == staff_id, SignInRow.ended_at.is_(None)).values(ended_at=now)
    )


# ---------------------------------------------------------------- wrong tries


def must_wait(session: Session, secret: str, email: str, address: str, now: datetime) -> bool:
    """Whether this name, from this address, was tried too often in the last minutes."""
    wanted = _keys(secret, email, address)
    rows = session.scalars(select(SignInTryRow).where(SignInTryRow.key.in_(wanted)))
    return any(row.tries >= LIMITS[wanted[row.key]] and now - row.since < WINDOW for row in rows)


def note_wrong(session: Session, secret: str, email: str, address: str, now: datetime) -> None:
    session.execute(delete(SignInTryRow).where(SignInTryRow.since < now - WINDOW))
    for key in _keys(secret, email, address):
        row = session.get(SignInTryRow, key)
        if row is None:
            session.add(SignInTryRow(key=key, tries=1, since=now))
        else:
            row.tries += 1


def forgive(session: Session, secret: str, email: str, address: str) -> None:
    """A right sign-in clears the count of its own name and address."""
    pair = [key for key, kind in _keys(secret, email, address).items() if kind == "pair"]
    session.execute(delete(SignInTryRow).where(SignInTryRow.key.in_(pair)))


def _keys(secret: str, email: str, address: str) -> dict[str, str]:
    name = email.strip().lower()
    return {
        _keyed(secret, "pair", name, address): "pair",
        _keyed(secret, "name", name): "name",
        _keyed(secret, "address", address): "address",
    }


def _keyed(secret: str, *parts: str) -> str:
    text = "\x00".join(parts)
    return hmac.new(secret.encode(), b"sign-in\x00" + text.encode(), hashlib.sha256).hexdigest()
