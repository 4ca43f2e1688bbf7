"""X-Twilio-Signature, written from Twilio's description: HMAC-SHA1 over the address and the sorted form fields."""

import base64
import hashlib
import hmac
from collections.abc import Mapping


def signature(token: str, url: str, fields: Mapping[str, str]) -> str:
    """`url` is what is really requested: with its query, without its fragment."""
    signed = url + "".join(name + fields[name] for name in sorted(fields))
    digest = hmac.new(token.encode(), signed.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()
