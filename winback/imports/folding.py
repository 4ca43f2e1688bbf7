"""One shape for things that people write in many: headers, names, e-mail addresses, single words."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
SALUTATIONS = frozenset(["herr", "frau", "hr", "fr", "mr", "mrs", "ms", "miss", "mx", "herrn"])
TITLES = frozenset(["dr", "prof", "dipl", "ing", "mag", "phd", "med", "rer", "nat"])
_BRACKETS = re.compile(r"[(\[{].*?[)\]}]")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_IN_BRACKETS = re.compile(r"[<(]\s*([^<>()\s]+@[^<>()\s]+)\s*[>)]")
_EMAIL = re.compile(r"[^@\s<>,;:\"()\[\]\\]+@[^@\s<>,;:\"()\[\]\\.]+(?:\.[^@\s<>,;:\"()\[\]\\.]+)+")


def plain(text: str) -> str:
    """Small letters without accents; umlauts as two letters, as one also writes them."""
    if text.isascii():
        return text.casefold()
    text = unicodedata.normalize("NFC", text).casefold().translate(GERMAN)
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


def header_key(text: str) -> str:
    """'Kd.-Nr.', 'KdNr' and 'kd nr' are one header; so are 'Betrag (EUR)' and 'Betrag'."""
    folded = plain(text)
    return _NOT_WORD.sub("", _BRACKETS.sub(" ", folded)) or _NOT_WORD.sub("", folded)


def words(text: str) -> tuple[str, ...]:
    """The words of a short text, folded."""
    return tuple(_NOT_WORD.sub(" ", plain(text)).split())


@lru_cache(maxsize=50_000)
def name_key(text: str) -> str:
    """A name for matching: 'Müller & Söhne GmbH' and 'MUELLER  Söhne gmbh' are one."""
    return " ".join(re.sub(r"[\W_]+", " ", plain(text)).split())[:300]


def email_key(text: str) -> str | None:
    """The address for matching, or None when it is none. 'Name <a@b.de>' and 'a@b.de; c@d.de' are read."""
    text = text.strip().removeprefix("mailto:")
    if inner := _IN_BRACKETS.search(text):
        text = inner[1]
    text = re.split(r"[;,|]", text)[0].strip().strip("'\"").rstrip(".")
    return text.casefold() if len(text) <= 320 and _EMAIL.fullmatch(text) else None


def external_key(text: str) -> str:
    """An external id without regard to case; a spreadsheet's '10023.0' is '10023'."""
    text = text.strip()
    if text.endswith(".0") and text[:-2].isdigit():
        text = text[:-2]
    return text.casefold()[:200]


@dataclass(frozen=True, slots=True)
class PersonName:
    salutation: str | None
    first: str | None
    last: str | None


def person_name(full: str) -> PersonName:
    """'Frau Dr. Petra Müller', 'Müller, Petra' and 'Petra Müller' taken apart."""
    before, comma, after = full.partition(",")
    parts = (f"{after} {before}" if comma else full).split()
    said = [part for part in parts if plain(part).strip(".") in SALUTATIONS]
    names = [part for part in parts if plain(part).strip(".") not in SALUTATIONS | TITLES]
    if not names:
        return PersonName(None, None, None)
    return PersonName(said[0] if said else None, " ".join(names[:-1]) or None, names[-1])
