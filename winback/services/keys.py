"""Keyed hashes and unguessable tokens."""

import hashlib
import hmac
import secrets

BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def phone_hash(secret_key: str, e164: str) -> str:
    """The keyed hash of a number: equal numbers have equal hashes, the number cannot be read from it."""
    key = hashlib.sha256(b"winback phone hash\x00" + secret_key.encode()).digest()
    return hmac.digest(key, e164.encode(), "sha256").hex()


def key_mark(secret_key: str) -> str:
    """Tells one secret key from another; says nothing else of it."""
    key = hashlib.sha256(b"winback key mark\x00" + secret_key.encode()).digest()
    return hmac.digest(key, b"which key", "sha256").hex()[:16]


def token_hash(token: str) -> str:
    """How a token is kept: it has full entropy, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def attempt_token() -> str:
    """Stands in an attempt's callback URLs; 128 bits."""
    return secrets.token_hex(16)


def attempt_tokens(many: int) -> list[str]:
    """As many of them, of one draw."""
    drawn = secrets.token_hex(16 * many)
    return [drawn[start : start + 32] for start in range(0, len(drawn), 32)]


def link_token(length: int = 13) -> str:
    """Stands in a customer's link: 13 base62 characters are 77 bits (rule 71)."""
    return "".join(secrets.choice(BASE62) for _ in range(length))


def body_hash(text: str) -> str:
    """Tells whether a message in the provider's list is ours, without keeping its words beside the attempt."""
    return hashlib.sha256(text.encode()).hexdigest()
