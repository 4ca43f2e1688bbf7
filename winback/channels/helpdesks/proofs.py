"""What proves that a webhook comes from the helpdesk: a signature over its body, or a secret beside it.

A wrong or missing header is False, never an exception, and takes as long as a right one.
"""

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Mapping
from datetime import datetime, timedelta

Headers = Mapping[str, str]
FRESH = timedelta(minutes=5)  # a signature with its own time is taken so long
SECRET_HEADER = "X-Winback-Secret"  # noqa: S105  the name of a header
SIGNATURE_HEADER = "X-Winback-Signature"


def zendesk(secret: str, headers: Headers, body: bytes, now: datetime) -> bool:
    """Base64 of HMAC-SHA256 over time and body, one after the other."""
    at = headers.get("X-Zendesk-Webhook-Signature-Timestamp", "")
    expected = base64.b64encode(_hmac(secret, at.encode() + body, "sha256")).decode()
    return bool(at) and _same(expected, headers.get("X-Zendesk-Webhook-Signature", ""))


def zammad(secret: str, headers: Headers, body: bytes, now: datetime) -> bool:
    """HMAC-SHA1 of the body."""
    return _same(f"sha1={_hmac(secret, body, 'sha1').hex()}", headers.get("X-Hub-Signature", ""))


def chatwoot(secret: str, headers: Headers, body: bytes, now: datetime) -> bool:
    """HMAC-SHA256 over time, a dot and the body."""
    at = headers.get("X-Chatwoot-Timestamp", "")
    expected = f"sha256={_hmac(secret, f'{at}.'.encode() + body, 'sha256').hex()}"
    return bool(at) and _same(expected, headers.get("X-Chatwoot-Signature", ""))


def shared_secret(secret: str, headers: Headers, body: bytes, now: datetime) -> bool:
    """The secret itself: in a header of its own, or as the password of basic authentication."""
    given = headers.get(SECRET_HEADER, "") or _password(headers.get("Authorization", ""))
    return _same(secret, given)


def ours(secret: str, headers: Headers, body: bytes, now: datetime) -> bool:
    """`t=seconds,v1=hex`: HMAC-SHA256 over t, a dot and the body, no more than five minutes old."""
    found = re.fullmatch(r"t=(\d{1,12}),\s?v1=([0-9a-f]{64})", headers.get(SIGNATURE_HEADER, ""))
    if not found or abs(now.timestamp() - int(found[1])) > FRESH.total_seconds():
        return False
    return _same(_hmac(secret, f"{found[1]}.".encode() + body, "sha256").hex(), found[2])


def _hmac(secret: str, signed: bytes, digest: str) -> bytes:
    return hmac.new(secret.encode(), signed, getattr(hashlib, digest)).digest()


def _same(expected: str, given: str) -> bool:
    return hmac.compare_digest(expected.encode(), given.encode("utf-8", "surrogatepass"))


def _password(authorization: str) -> str:
    scheme, _, packed = authorization.partition(" ")
    if scheme.casefold() != "basic":
        return ""
    try:
        return base64.b64decode(packed, validate=True).decode().partition(":")[2]
    except (binascii.Error, ValueError):
        return ""
