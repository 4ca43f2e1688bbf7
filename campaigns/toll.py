"""The last look at a number before it costs money: its country and its kind, read from the number itself.

Whoever sneaks a costly number into the data earns with each message and call; so nothing the data say is believed here.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache
from typing import Any

import phonenumbers
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata
from phonenumbers import PhoneNumberType as Kind

from campaigns.facts import Hold

# Mobiles and landlines, those of the internet among them. Premium, shared-cost, toll-free, personal, satellite numbers,
# pagers, and whatever is of no known kind are never reached.
KINDS = frozenset({Kind.MOBILE, Kind.FIXED_LINE, Kind.FIXED_LINE_OR_MOBILE, Kind.VOIP})

ODD = ("premium_rate", "toll_free", "shared_cost", "voip", "personal_number", "pager", "uan", "voicemail")


def fraud(e164: str, country: str | None, allowed: Container[str]) -> Hold | None:
    """What speaks against this number; nothing when its country is allowed and really its own, and its kind usual."""
    if country in allowed and _is_plainly_usual(e164, country or ""):
        return None
    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return Hold("number_kind", {"type": "invalid"})
    region, kind = phonenumbers.region_code_for_number(number), phonenumbers.number_type(number)
    if region is None or region != country or region not in allowed:
        return Hold("country_closed", {"country": region or country})
    return None if kind in KINDS else Hold("number_kind", {"type": Kind.to_string(kind).lower()})


def _is_plainly_usual(e164: str, country: str) -> bool:
    """Whether the numbering plan's table, read as one expression, proves a mobile or a landline of this country.

    Nothing else is believed on it: what it does not know is looked at number by number, at ten times the cost.
    """
    usual = _usual(country)
    found = usual.fullmatch(e164) if usual else None
    return found is not None and len(e164) - found.end("code") in _lengths(country, found.lastgroup or "")


@lru_cache(maxsize=300)
def _usual(country: str) -> re.Pattern[str] | None:
    """None for a country that shares its calling code and is not the first to be asked there."""
    plan: Any = PhoneMetadata.metadata_for_region(country, None)
    if plan is None or plan.leading_digits or COUNTRY_CODE_TO_REGION_CODE[plan.country_code][0] != country:
        return None
    odd = "|".join(filter(None, (_digits(plan, kind) for kind in ODD)))
    fixed, mobile = _digits(plan, "fixed_line"), _digits(plan, "mobile")
    if not (fixed and mobile):
        return None
    # A prefix that is only dialled within the country would be taken off, and another number be reached.
    unlike = [rf"(?:{odd})\Z"] * bool(odd) + [plan.national_prefix_for_parsing] * bool(plan.national_prefix_for_parsing)
    without = "".join(f"(?!{one})" for one in unlike)
    return re.compile(
        rf"(?P<code>\+{plan.country_code}){without}(?={_digits(plan, 'general_desc')}\Z)"
        rf"(?:(?P<fixed_line>{fixed})|(?P<mobile>{mobile}))"
    )


def _digits(plan: Any, kind: str) -> str:
    found = getattr(plan, kind)
    return f"(?:{found.national_number_pattern})" if found is not None and found.national_number_pattern else ""


@lru_cache(maxsize=600)
def _lengths(country: str, kind: str) -> frozenset[int]:
    return frozenset(getattr(PhoneMetadata.metadata_for_region(country, None), kind).possible_length)
