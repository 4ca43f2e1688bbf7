"""Where an account is: country, state and time zone from what was written. What is not sure stays None."""

import re
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from babel import Locale

from winback.imports.folding import header_key, words
from winback.imports.postcodes import state_of
from winback.imports.regions import GERMAN_POSTCODES, REGION_NAMES, US_ZIP, US_ZONES

LANGUAGES_OF_NAMES = ("de", "en", "fr")
ALSO_CALLED = {
    "usa": "US", "us": "US", "unitedstatesofamerica": "US", "amerika": "US", "uk": "GB", "gb": "GB", "england": "GB",
    "scotland": "GB", "schottland": "GB", "wales": "GB", "greatbritain": "GB", "grossbritannien": "GB", "brd": "DE",
    "d": "DE", "a": "AT", "fl": "LI", "i": "IT", "f": "FR", "l": "LU", "b": "BE", "nl": "NL", "holland": "NL",
    "thenetherlands": "NL", "deutschl": "DE", "dtl": "DE", "dtld": "DE", "oe": "AT", "schweizsuisse": "CH",
    "czechrepublic": "CZ", "tschechischerepublik": "CZ", "tuerkei": "TR", "turkey": "TR",
    "deu": "DE", "ger": "DE", "aut": "AT", "che": "CH", "gbr": "GB", "fra": "FR", "ita": "IT", "esp": "ES", "nld": "NL",
    "bel": "BE", "lux": "LU", "pol": "PL", "cze": "CZ", "dnk": "DK", "swe": "SE", "nor": "NO", "fin": "FI", "irl": "IE",
    "prt": "PT", "hun": "HU", "can": "CA", "aus": "AU",
}  # fmt: skip
# Countries whose mainland keeps one time though the zone table lists more than one name.
ONE_ZONE = {"DE": "Europe/Berlin", "AT": "Europe/Vienna", "CH": "Europe/Zurich", "GB": "Europe/London"}


@dataclass(frozen=True, slots=True)
class Place:
    country: str | None
    region: str | None
    zone: str | None
    zone_source: str | None


@lru_cache(maxsize=50_000)
def place(country_given: str, region_given: str, postcode: str) -> Place:
    """Everything the address tells; each distinct address part is worked out once."""
    code = country(country_given)
    state = region(code, region_given, postcode) or (_named(code, country_given) if code == "GB" else None)
    where = zone(code, state)
    return Place(code, state, where, "address" if where else None)


def country(given: str) -> str | None:
    """ISO 3166-1 alpha-2 of a country written in German, English, French or as a code."""
    key = header_key(given)
    if not key:
        return None
    names = _country_names()
    return names.get(key) or next((names[word] for word in (header_key(given.split("(")[0]),) if word in names), None)


def region(country_code: str | None, given: str, postcode: str) -> str | None:
    """The state, as ISO 3166-2 names it without its country: BY, NW, NY."""
    if country_code is None:
        return None
    return _named(country_code, given) or _region_of_postcode(country_code, postcode)


def zone(country_code: str | None, state: str | None) -> str | None:
    """The IANA zone, when the place has only one."""
    if country_code is None:
        return None
    if country_code == "US":
        return US_ZONES.get(state or "")
    return ONE_ZONE.get(country_code) or _single_zones().get(country_code)


def language(given: str) -> str | None:
    """'Deutsch', 'German', 'de-DE', 'DE' -> de. None when it is no language we know the name of."""
    key = header_key(given)
    names = _language_names()
    first = words(given)[:1]
    return names.get(key) or (names.get(first[0]) if first else None)


def _named(country_code: str, given: str) -> str | None:
    """A state by its name or code; Scotland is one also where it was given as the country."""
    key = header_key(given).removeprefix(country_code.casefold()) or header_key(given)
    names = REGION_NAMES.get(country_code, {})
    return names.get(key) or names.get(header_key(given))


def _region_of_postcode(country_code: str, postcode: str) -> str | None:
    digits = re.sub(r"\D", "", postcode)
    if country_code == "DE" and len(digits) == 5:
        return next((state for state, prefixes in GERMAN_POSTCODES.items() if digits.startswith(prefixes)), None)
    if country_code == "US" and len(digits) in {5, 9}:
        prefix = int(digits[:3])
        return next((state for first, last, state in US_ZIP if first <= prefix <= last), None)
    return state_of(country_code, postcode)


@lru_cache(maxsize=1)
def _country_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for locale in LANGUAGES_OF_NAMES:
        names |= _two_letters(Locale(locale).territories)
    return names | {code.casefold(): code for code in names.values()} | ALSO_CALLED


@lru_cache(maxsize=1)
def _language_names() -> dict[str, str]:
    names: dict[str, str] = {"dt": "de", "ger": "de", "deu": "de", "eng": "en", "engl": "en", "at": "de", "us": "en"}
    for locale in LANGUAGES_OF_NAMES:
        names |= _two_letters(Locale(locale).languages)
    return names | {code: code for code in names.values()}


def _two_letters(named: Mapping[Any, Any]) -> dict[str, str]:
    """Folded name -> code, leaving out groups of countries and what has no short code."""
    pairs = ((str(code), str(name)) for code, name in named.items())
    return {header_key(name): code for code, name in pairs if len(code) == 2 and code.isalpha()}


@lru_cache(maxsize=1)
def _single_zones() -> dict[str, str]:
    """Countries with one line in the zone table."""
    zones: dict[str, list[str]] = {}
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            code, _, name = line.split("\t")[:3]
            zones.setdefault(code, []).append(name)
    return {code: names[0] for code, names in zones.items() if len(names) == 1}


@lru_cache(maxsize=1)
def all_zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())
