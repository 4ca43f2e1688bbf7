"""Telephone numbers into E.164, by the country they were written in. Each distinct text is read once."""

import re
from dataclasses import dataclass

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from campaigns.withheld import is_nobodys
from winback.services.keys import phone_hash

TYPES = {
    PhoneNumberType.MOBILE: "mobile",
    PhoneNumberType.FIXED_LINE: "fixed_line",
    PhoneNumberType.FIXED_LINE_OR_MOBILE: "fixed_or_mobile",
    PhoneNumberType.PREMIUM_RATE: "premium",
    PhoneNumberType.TOLL_FREE: "toll_free",
    PhoneNumberType.SHARED_COST: "shared_cost",
    PhoneNumberType.VOIP: "voip",
    PhoneNumberType.PAGER: "pager",
    PhoneNumberType.UAN: "uan",
    PhoneNumberType.PERSONAL_NUMBER: "personal",
    PhoneNumberType.VOICEMAIL: "voicemail",
}
# '030/123456' is one number; '030 123456 / 0171 …' and '030 123456; 0171 …' are two
_SEVERAL = re.compile(r"\s*(?:[;|\n]|\s/\s|\s(?:oder|or|und|and)\s)\s*", re.IGNORECASE)
_NOISE = re.compile(r"^(?:tel|telefon|phone|mobil|mobile|handy|fon)\.?:?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """One number as given, and what it is. `e164` is None when it is no number."""

    given: str
    e164: str | None
    phone_hash: str | None
    number_type: str
    country: str | None
    label: str = ""  # the column it stood in


class Numbers:
    """Reads numbers with one keyed hash; remembers what it has read."""

    def __init__(self, secret_key: str, home: str) -> None:
        self._secret = secret_key
        self._home = home
        self._read: dict[tuple[str, str], Number] = {}

    def __call__(self, cell: object, country: str | None) -> tuple[Number, ...]:
        """Every number in the cell, in order; an empty cell holds none."""
        return tuple(self.one(part, country) for part in _parts(cell))

    def one(self, given: str, country: str | None) -> Number:
        key = (given, country or self._home)
        found = self._read.get(key)
        if found is None:
            if len(self._read) > 100_000:
                self._read.clear()
            found = self._read[key] = self._parse(*key)
        return found

    def _parse(self, given: str, country: str) -> Number:
        text = _NOISE.sub("", given.removeprefix("'").strip()).replace("(0)", " ")
        if self._lost_its_plus(text, country):
            text = f"+{text}"
        try:
            parsed = phonenumbers.parse(text, country)
        except phonenumbers.NumberParseException:
            return Number(given, None, None, "invalid", None)
        if not phonenumbers.is_valid_number(parsed):
            return Number(given, None, None, "invalid", None)
        e164 = phonenumbers.format_number(parsed, PhoneNumberFormat.E164)
        if is_nobodys(e164):  # exported by a telephone system for whoever withheld theirs
            return Number(given, None, None, "invalid", None)
        kind = TYPES.get(phonenumbers.number_type(parsed), "unknown")
        return Number(given, e164, phone_hash(self._secret, e164), kind, phonenumbers.region_code_for_number(parsed))

    def _lost_its_plus(self, text: str, country: str) -> bool:
        """A spreadsheet takes +49171… for the number 49171…"""
        code = str(phonenumbers.country_code_for_region(country))
        if not text.isdigit() or not text.startswith(code) or len(text) < 10:
            return False
        return phonenumbers.is_valid_number(phonenumbers.parse(f"+{text}", None))


def _parts(cell: object) -> list[str]:
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)  # a spreadsheet took the number for a number
    text = "" if cell is None else str(cell).strip()
    if text.endswith(".0") and text[:-2].isdigit():
        text = text[:-2]
    parts = [part.strip()[:100] for part in _SEVERAL.split(text)]
    return [part for part in parts if part and any(letter.isdigit() or letter.isalpha() for letter in part)]
