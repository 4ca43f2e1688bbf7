"""Phone numbers as Twilio sees them: valid or not, their country, how they are written, and its test numbers."""

import re
from functools import lru_cache

import phonenumbers

E164 = re.compile(r"\+[1-9]\d{6,14}")
TEST_PREFIX = "+1500555"  # Twilio's numbers that provoke errors, see REFUSED_TO and REFUSED_FROM

# the last four figures of a test number -> the error it provokes
REFUSED_SMS_TO = {"0001": 21211, "0002": 21612, "0003": 21408, "0004": 21610, "0009": 21614}
REFUSED_CALL_TO = {"0001": 21217, "0002": 21214, "0003": 21215, "0004": 21216}
REFUSED_SMS_FROM = {"0001": 21212, "0007": 21606, "0008": 21611}
REFUSED_CALL_FROM = {"0001": 21212}
GOOD_FROM = TEST_PREFIX + "0006"


def is_test(number: str) -> bool:
    return number.startswith(TEST_PREFIX) and len(number) == len(GOOD_FROM)


@lru_cache(maxsize=4096)
def is_valid(number: str) -> bool:
    if is_test(number):
        return True
    return bool(E164.fullmatch(number)) and phonenumbers.is_valid_number(phonenumbers.parse(number))


@lru_cache(maxsize=4096)
def country(number: str) -> str:
    """ISO code of the country, or an empty text, as webhooks carry it."""
    if not E164.fullmatch(number):
        return ""
    return phonenumbers.region_code_for_country_code(phonenumbers.parse(number).country_code or 0).replace("ZZ", "")


@lru_cache(maxsize=4096)
def is_landline(number: str) -> bool:
    """A number that surely takes no SMS."""
    kind = phonenumbers.number_type(phonenumbers.parse(number)) if E164.fullmatch(number) else None
    return kind == phonenumbers.PhoneNumberType.FIXED_LINE


@lru_cache(maxsize=4096)
def written(number: str) -> str:
    """The way a person in that country writes it."""
    if not E164.fullmatch(number):
        return number
    form = phonenumbers.PhoneNumberFormat
    parsed = phonenumbers.parse(number)
    return phonenumbers.format_number(parsed, form.NATIONAL if parsed.country_code == 1 else form.INTERNATIONAL)
