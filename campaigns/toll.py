"""The last look at a number before it costs money: its country and its kind, read from the number itself.

Whoever sneaks a costly number into the data earns with each message and call; so nothing the data say is believed here.
"""

from __future__ import annotations

from collections.abc import Container

import phonenumbers
from phonenumbers import PhoneNumberType as Kind

from campaigns.facts import Hold

# Mobiles and landlines, those of the internet among them. Premium, shared-cost, toll-free, personal, satellite numbers,
# pagers, and whatever is of no known kind are never reached.
KINDS = frozenset({Kind.MOBILE, Kind.FIXED_LINE, Kind.FIXED_LINE_OR_MOBILE, Kind.VOIP})


def fraud(e164: str, country: str | None, allowed: Container[str]) -> Hold | None:
    """What speaks against this number; nothing when its country is allowed and really its own, and its kind usual."""
    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return Hold("number_kind", {"type": "invalid"})
    region, kind = phonenumbers.region_code_for_number(number), phonenumbers.number_type(number)
    if region is None or region != country or region not in allowed:
        return Hold("country_closed", {"country": region or country})
    return None if kind in KINDS else Hold("number_kind", {"type": Kind.to_string(kind).lower()})
