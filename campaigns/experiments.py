"""Holdout: accounts drawn before any gate and not contacted, so that the effect can be measured."""

from __future__ import annotations

import hmac

_STEPS = 2**64


def held_out(share: float, key: str, account_id: int) -> bool:
    """Whether this account is in the holdout of the campaign with this key. The same question, the same answer."""
    if share <= 0:
        return False
    digest = hmac.digest(bytes.fromhex(key), str(account_id).encode(), "sha256")
    return int.from_bytes(digest[:8], "big") < share * _STEPS
