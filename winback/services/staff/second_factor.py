"""A second factor: six digits of an authenticator app (RFC 6238). The row keeps a salt; a key needs our secret too."""

import base64
import hashlib
import hmac
import secrets
from datetime import datetime
from urllib.parse import quote

from sqlalchemy.orm import Session

from winback.errors import BadInput, Conflict
from winback.services.events import record
from winback.store.house import StaffRow

STEP_S = 30
DIGITS = 6
METHOD = "authenticator"


def is_on(person: StaffRow) -> bool:
    return person.tf_primary_method == METHOD and bool(person.tf_totp_secret)


def begin(session: Session, person: StaffRow) -> None:
    """A new key, which counts only once a code of it was shown."""
    if is_on(person):
        raise Conflict("the second factor is on already")
    person.tf_totp_secret = f"{secrets.token_hex(16)}:0"
    session.flush()


def confirm(session: Session, person: StaffRow, code: str, secret_key: str, at: float, now: datetime) -> None:
    if is_on(person):
        raise Conflict("the second factor is on already")
    if not accepts(session, person, code, secret_key, at):
        raise BadInput("this code is not right; is the clock of the phone?")
    person.tf_primary_method = METHOD
    record(session, "second_factor_on", now, actor=f"staff:{person.id}")


def switch_off(session: Session, person: StaffRow, actor: str, now: datetime) -> None:
    person.tf_primary_method = person.tf_totp_secret = None
    record(session, "second_factor_off", now, actor=actor, facts={"staff": person.id})


def accepts(session: Session, person: StaffRow, code: str, secret_key: str, at: float) -> bool:
    """Whether this is the code of now, one step early or late. Each code is taken once."""
    salt, _, last = (person.tf_totp_secret or "").partition(":")
    digits = "".join(code.split())
    if not salt or len(digits) != DIGITS or not digits.isascii() or not digits.isdigit():
        return False
    here = int(at) // STEP_S
    key = _key(secret_key, salt)
    for step in (here - 1, here, here + 1):
        if step > int(last or 0) and hmac.compare_digest(code_of(key, step), digits):
            person.tf_totp_secret = f"{salt}:{step}"
            session.flush()
            return True
    return False


def shown_key(person: StaffRow, secret_key: str) -> str:
    """The key as it is typed into the app."""
    salt = (person.tf_totp_secret or "").partition(":")[0]
    return base64.b32encode(_key(secret_key, salt)).decode()


def link(person: StaffRow, secret_key: str, firm: str) -> str:
    """The same as a link that an app on this phone opens."""
    label = quote(f"winback:{person.email}")
    return f"otpauth://totp/{label}?secret={shown_key(person, secret_key)}&issuer={quote(firm or 'winback')}"


def code_of(key: bytes, step: int) -> str:
    digest = hmac.new(key, step.to_bytes(8, "big"), hashlib.sha1).digest()
    start = digest[-1] & 0x0F
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return str(number % 10**DIGITS).zfill(DIGITS)


def _key(secret_key: str, salt: str) -> bytes:
    return hmac.new(secret_key.encode(), b"second factor\x00" + salt.encode(), hashlib.sha256).digest()[:20]
