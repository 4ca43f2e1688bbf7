"""Secrets of other programs that we must know in clear: sealed with the installation's key, so that no row tells them.

A key of its own for each: HMAC-SHA256 in counter mode hides it, an HMAC over that shows whether it was touched.
"""

import hashlib
import hmac
import secrets

SALT = 16
TAG = 32


def seal(secret_key: str, text: str) -> str:
    salt, clear = secrets.token_bytes(SALT), text.encode()
    hidden = _mixed(_key(secret_key, salt, b"hide"), clear)
    return (salt + hidden + _tag(secret_key, salt, hidden)).hex()


def unseal(secret_key: str, kept: str) -> str | None:
    """The secret; None when another key sealed it, or somebody changed it."""
    try:
        raw = bytes.fromhex(kept)
    except ValueError:
        return None
    salt, hidden, tag = raw[:SALT], raw[SALT:-TAG], raw[-TAG:]
    if not hmac.compare_digest(tag, _tag(secret_key, salt, hidden)):
        return None
    return _mixed(_key(secret_key, salt, b"hide"), hidden).decode()


def _mixed(key: bytes, text: bytes) -> bytes:
    blocks = range(-(-len(text) // hashlib.sha256().digest_size))
    stream = b"".join(_hmac(key, block.to_bytes(4, "big")) for block in blocks)
    return bytes(one ^ other for one, other in zip(text, stream, strict=False))


def _tag(secret_key: str, salt: bytes, hidden: bytes) -> bytes:
    return _hmac(_key(secret_key, salt, b"show"), hidden)


def _key(secret_key: str, salt: bytes, what_for: bytes) -> bytes:
    return _hmac(secret_key.encode(), b"sealed secret\x00" + what_for + salt)


def _hmac(key: bytes, text: bytes) -> bytes:
    return hmac.new(key, text, hashlib.sha256).digest()
