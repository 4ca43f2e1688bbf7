"""A text about nobody any more: names, numbers and addresses become tags, what it says stays.

Names are taken out where rows know them, behind a title or a greeting, and where somebody gives their own. Rather a
word too many than a person: somebody called Preis loses the word "Preis".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

TAGS = ("[name]", "[firm]", "[email]", "[phone]", "[number]", "[iban]", "[date]", "[address]", "[link]")
SHORTEST_NAME = 2  # letters; a shorter one is an initial
SHORTEST_OF_A_FIRM = 4  # "Kaffee & Co": "Kaffee" is taken out, "Co" is a word
SHORTEST_ID = 3

# What a firm's name shares with a thousand others.
_FORMS = frozenset(
    [
        *(
            "gmbh",
            "mbh",
            "ag",
            "kg",
            "ohg",
            "gbr",
            "ug",
            "ek",
            "ev",
            "eg",
            "se",
            "co",
            "inc",
            "ltd",
            "llc",
            "llp",
            "plc",
        ),
        *("corp", "company", "firma", "sarl", "sa", "sas", "cie", "sons", "söhne", "soehne"),
        *("und", "and", "the", "der", "die", "das", "et"),
    ]
)


@dataclass(frozen=True, slots=True)
class Known:
    """Whom rows know around one text: none of it may be left."""

    people: tuple[str, ...] = ()  # first and last names of the person, and of the people who work here
    firms: tuple[str, ...] = ()  # the customer's firm, and ours
    ids: tuple[str, ...] = ()  # customer, order and ticket numbers, offer codes
    places: tuple[str, ...] = ()  # street, postal code, town


NOBODY = Known()


def deidentify(text: str, known: Known = NOBODY) -> str:
    """The text with tags in place of whatever leads to a person. Done twice, it is the same."""
    before = None
    while text != before:  # beside a new tag something may show that did not before; each round leaves less
        before = text
        for tag, pattern in (*_OUTSIDE, *_of_rows(known), *_INSIDE):
            text = _replaced(text, tag, pattern)
    return text


def leads_to(text: str, known: Known) -> bool:
    """Whether anything the rows know is still in it."""
    return any(pattern.search(part) for _tag, pattern in _of_rows(known) for part in _untagged(text))


# ---------------------------------------------------------------- what shows by its own shape

_AMOUNT_FOLLOWS = r"(?!\s?(?:€|\$|£|%|eur|usd|gbp|chf|euro|dollar|pound|pfund|franken|cent|ct\b|prozent|percent|kg|km))"
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?\b", re.IGNORECASE)
_EMAIL = re.compile(
    r"[\w.+\-]+\s?(?:@|\(at\)|\[at\])\s?[\w\-]+(?:\s?\.\s?[\w\-]+)+|[\w.+\-]+\sat\s[\w\-]+\.[a-z]{2,}", re.IGNORECASE
)
_LINK = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)
_DATE = re.compile(r"\b(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}-\d{2}-\d{2})(?!\d)")
# Six digits or more however they are grouped; a letter may stand right before them ("Tel0171…").
_PHONE = re.compile(rf"(?<!\d)\(?(?:\+|00|\(?0)?\d(?:[ ()/.\-]{{0,2}}\d){{5,}}(?!\d){_AMOUNT_FOLLOWS}", re.IGNORECASE)
_YEAR = r"(?:19|20)\d\d\b"
_MONEY_BEFORE = r"(?<!€)(?<!€ )(?<!\$)(?<!\$ )(?<!£)(?<!£ )"
_NUMBER = re.compile(rf"{_MONEY_BEFORE}\b(?!{_YEAR})\d{{4,}}\b(?![.,]\d){_AMOUNT_FOLLOWS}|#\s?\d{{2,}}", re.IGNORECASE)
_LETTERED = re.compile(r"\b(?=[A-Za-z0-9\-_/]*\d{3})[A-Za-z][A-Za-z0-9]*(?:[\-_/][A-Za-z0-9]+)*\b")  # RE-2024-0012
_STREET = re.compile(
    r"\b[\w\-]*(?:stra(?:ß|ss)e|str\.?|weg|platz|allee|gasse|chaussee|ufer|damm|promenade)\s+\d{1,4}\s?[a-z]?\b"
    r"|\b(?:am|an der|an den|im|in der|zum|zur|unter den)\s+[A-ZÄÖÜ][\wäöüß\-]+\s+\d{1,4}\s?[a-z]?\b"
    r"|\b\d{1,5}\s+(?:[A-Z][\w']+\s){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|square|close|way)\b\.?",
    re.IGNORECASE,
)
_NAME = r"[^\W\d_][\w'’\-]*"
_CAPITAL = r"(?!Dr\b|Prof\b)[A-ZÄÖÜÀ-Ý][\w'’\-]+"
_TITLED = re.compile(
    r"\b(?P<keep>(?:Frau|Herrn?|Hr\.|Fr\.|Mrs?\.?|Ms\.?|Miss|Madame|Monsieur|Prof\.?|Dr\.?)\s+(?:(?:Dr|Prof)\.?\s+)*)"
    rf"(?:(?:von|van|de|zu)\s+(?:der\s+)?)?{_CAPITAL}(?:\s+(?:von|van|de|zu)\s+{_CAPITAL})?"
)
_INTRODUCED = re.compile(
    r"(?i:\b(?P<keep>(?:mein name ist|ich hei(?:ß|ss)e|my name(?: is|'s)|i am called|je m'appelle)\s+"
    rf"(?:nicht\s+|not\s+)?)(?!nicht\b|not\b){_NAME})(?:\s+{_CAPITAL})?"
)
_AND_NOT = re.compile(rf"(?P<keep>\[name\],?\s+(?:nicht|not)\s+(?:die\s+|der\s+)?){_CAPITAL}")
_SIGNED = re.compile(
    r"(?P<keep>\b(?:gr(?:ü|ue)(?:ß|ss)e?n?|gru(?:ß|ss)|lg|vg|mfg|regards|cheers|best wishes|sincerely|cordialement)"
    r"\b[\s,!.\-]+(?:(?:von|from|aus)\b[\s,]*)?)"
    rf"{_NAME}\.?(?:\s+{_NAME}\.?){{0,2}}\s*[.!]?\s*$",
    re.IGNORECASE,
)

_OUTSIDE = (("[link]", _LINK), ("[email]", _EMAIL), ("[iban]", _IBAN), ("[date]", _DATE))
_INSIDE = (
    ("[address]", _STREET), ("[number]", _LETTERED), ("[phone]", _PHONE), ("[number]", _NUMBER), ("[name]", _TITLED),
    ("[name]", _INTRODUCED), ("[name]", _AND_NOT), ("[name]", _SIGNED),
)  # fmt: skip


# ---------------------------------------------------------------- what rows know


@lru_cache(maxsize=64)
def _of_rows(known: Known) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The longest of each kind first, so that "Anna Huber" goes before "Anna"."""
    listed = (
        ("[number]", _ids(known.ids)),
        ("[address]", _places(known.places)),
        ("[firm]", _firms(known.firms)),
        ("[name]", _people(known.people)),
    )
    return tuple((tag, found) for tag, spelled in listed if (found := _any_of(spelled)) is not None)


def _ids(given: Iterable[str]) -> Iterator[str]:
    yield from (one.strip() for one in given if len(one.strip()) >= SHORTEST_ID)


def _places(given: Iterable[str]) -> Iterator[str]:
    yield from (one.strip() for one in given if len(one.strip()) >= SHORTEST_ID)


def _firms(given: Iterable[str]) -> Iterator[str]:
    """The whole name, and each longer word of it that is not shared by all firms."""
    for one in given:
        words = [word for word in re.findall(r"[^\W_]+", one) if word.casefold() not in _FORMS]
        if words:
            yield one.strip()
            yield " ".join(words)
        yield from (word for word in words if len(word) >= SHORTEST_OF_A_FIRM)


def _people(given: Iterable[str]) -> Iterator[str]:
    for one in given:
        words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", one)
        if len(words) > 1:
            yield one.strip()
        yield from (word for word in words if len(word) >= SHORTEST_NAME)


def _any_of(spelled: Iterable[str]) -> re.Pattern[str] | None:
    """However it is written: capitals, umlauts as two letters or one, more or fewer spaces, a genitive behind it."""
    written = sorted({one for one in spelled if any(map(str.isalnum, one))}, key=lambda one: (-len(one), one))
    if not written:
        return None
    any_of = "|".join(map(_variants, written))
    return re.compile(rf"(?<![^\W_])(?:{any_of})(?:['’]?s)?(?![^\W_])", re.IGNORECASE)


def _variants(word: str) -> str:
    return "".join(_LETTERS.get(letter, _sign(letter)) for letter in word.casefold())


def _sign(letter: str) -> str:
    return re.escape(letter) if letter.isalnum() else r"[\s.,&+'’/\-]*"


_LETTERS = {
    "ä": "(?:ä|ae|a)", "ö": "(?:ö|oe|o)", "ü": "(?:ü|ue|u)", "ß": "(?:ß|ss)", "é": "(?:é|e)", "è": "(?:è|e)",
    "á": "(?:á|a)", "à": "(?:à|a)", "ç": "(?:ç|c)", "ñ": "(?:ñ|n)", "ø": "(?:ø|oe|o)", "å": "(?:å|aa|a)",
    "ı": "[ıi]", "ş": "[şs]", "ğ": "[ğg]", "ć": "[ćc]", "č": "[čc]", "ł": "[łl]", "ó": "[óo]", "ž": "[žz]", "š": "[šs]",
}  # fmt: skip


# ---------------------------------------------------------------- putting the tags in

_TAG = re.compile("|".join(map(re.escape, TAGS)))


def _replaced(text: str, tag: str, pattern: re.Pattern[str]) -> str:
    """Only outside of tags that are there already; what a pattern wants kept stays before the tag."""
    made: list[str] = []
    at = 0
    for found in pattern.finditer(text):
        kept = found.groupdict().get("keep") or ""
        begins = found.start() + len(kept)
        if found.start() < at or _TAG.search(text[begins : found.end()]) or _inside_a_tag(text, begins):
            continue
        made += [text[at : found.start()], kept, tag]
        at = found.end()
    return "".join([*made, text[at:]])


def _inside_a_tag(text: str, place: int) -> bool:
    return any(tag.start() <= place < tag.end() for tag in _TAG.finditer(text))


def _untagged(text: str) -> list[str]:
    return _TAG.split(text)
