"""The address part of a row: country, state, zone, postcode; an unknown country is a warning."""

import re
from dataclasses import dataclass
from typing import Any

from winback.imports import places
from winback.imports.batch import Context, Line

NOWHERE = "address of a file without one"
_POSTCODE_AND_CITY = re.compile(r"(?:[A-Z]{1,3}-)?(?P<postcode>\d{4,5})\s+(?P<city>[^\d\s].*)")


@dataclass(frozen=True, slots=True)
class Address:
    country: str | None  # None when what is written is no country we know
    country_given: str | None
    postcode: str
    city: str
    place: places.Place

    @property
    def is_written(self) -> bool:
        return bool(self.country_given or self.postcode or self.place.region)

    def columns(self) -> dict[str, Any]:
        """What an account and a contact keep of it."""
        place = self.place
        return {"country": self.country, "region": place.region, "zone": place.zone, "zone_source": place.zone_source}


def read(context: Context, line: Line, country: str | None = None, quiet: bool = False) -> Address:
    """Where no country is written, `country` is meant, else the number's own, else the firm's home."""
    if country is not None or context.has_any("country", "city", "postcode", "region", "phone"):
        return _read(context, line, country, quiet)
    if NOWHERE not in context.memory:
        context.memory[NOWHERE] = _read(context, line, country, quiet)
    nowhere: Address = context.memory[NOWHERE]
    return nowhere


def _read(context: Context, line: Line, country: str | None, quiet: bool) -> Address:
    given = context.text(line, "country", 100)
    code = places.country(given) if given else country or _unwritten(context, line)
    if given and code is None and not quiet:
        column = context.layout.first("country")
        context.warn(line, column, f"{given!r} is not a country we know; kept as given")
    before, city = _city(context.text(line, "city", 200))
    postcode = tidy_postcode(context.text(line, "postcode", 20) or before, code)
    place = places.place(code or "", context.text(line, "region"), postcode)
    return Address(code, given or None, postcode, city, place)


def tidy_postcode(given: str, country: str | None) -> str:
    """A spreadsheet takes the leading zero from 01067."""
    tidy = given.upper().strip()
    if tidy.isdigit() and ((country == "DE" and len(tidy) == 4) or (country == "US" and len(tidy) in {3, 4})):
        return tidy.zfill(5)
    return tidy


def _city(given: str) -> tuple[str, str]:
    """ "50667 Köln" and "D-50667 Köln" are a postcode and a city."""
    both = _POSTCODE_AND_CITY.fullmatch(given)
    return (both["postcode"], both["city"]) if both else ("", given)


def _unwritten(context: Context, line: Line) -> str | None:
    for number in context.silent_phones(line, context.settings.country):
        if number.country and number.given.lstrip("' ").startswith(("+", "00")):
            return number.country
    return context.settings.country or None
