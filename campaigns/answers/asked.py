"""The answer of somebody asked for one thing: the other firm, what it charges, a wish. Rather none than a wrong one."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from campaigns.answers.tokens import fold_plain
from campaigns.answers.values import Price, Reading

SURE = 0.5  # a reason told as surely as this is no firm's name
MOST_WORDS = 3  # of a name that stands alone
_LEAD = re.compile(
    r"(?:(?:ja|na|also|das|ist|es|jetzt|nun|bei|beim|von|vom|der|die|den|dem|firma|namens|heißt|heissen|heißen|"
    r"yes|well|it|is|it's|its|now|at|from|with|the|called|oui|c'est|chez|le|la)\b[\s,:]*)+",
    re.IGNORECASE,
)
# Who says this names no firm; folded.
_NO_NAME = frozenset(
    """niemand keiner keine nirgends woanders anderswo anderer anderen andere anders verschiedene verschiedenen uberall
    internet online netz supermarkt discounter laden geschaft ort ecke hier da mal egal vergessen unterschiedlich eben
    nobody none nowhere elsewhere other others another different various somewhere everywhere web supermarket store
    shop local locally forgot someone somebody anyone here there personne nulle part ailleurs autre autres
    ich du er sie wir ihr man i you he she we they je nous vous kein nicht no not pas nein non ja yes oui
    weiss keine ahnung idea know""".split()  # noqa: SIM905 - words to be read, not a list to be counted
)
_BARE_AMOUNT = re.compile(r"\D{0,25}?(\d{1,5}(?:[.,]\d{1,2})?)(?!\d)[^\d%]{0,25}")


# "Schmidt is cheaper": who is spoken of, as the text begins.
_SUBJECT = re.compile(
    r"\s*(?:(?:ja|nein|yes|well|weil|denn|because|since)[\s,]+)?((?:(?:der|die|das|the)\s+)?"
    r"[A-ZÄÖÜ][\w.&'’-]*(?:\s(?:&\s)?[A-ZÄÖÜ][\w.'’-]*){0,2})\s+(?:ist|sind|hat|haben|liefert|bietet|nimmt|verlangt|kostet|"
    r"is|are|has|have|delivers|offers|charges|gives|sells)\b"
)


def subject(text: str) -> str | None:
    """The capitalised words with which a sentence about somebody begins; whether it is a firm is not known yet."""
    found = _SUBJECT.match(text)
    return re.sub(r"^(?:[Dd]er|[Dd]ie|[Dd]as|[Tt]he)\s+|['’]s$", "", found[1]) if found else None


def named(reading: Reading, learns: str) -> Reading:
    """The reading with what was asked for, where the text says it by itself."""
    if reading.intent not in {None, "not_now"}:
        return reading
    if learns == "competitor" and not reading.competitor:
        return replace(reading, competitor=_name(reading))
    if learns == "price":
        return _priced(reading)
    if learns == "improvement" and not reading.improvement:
        return replace(reading, improvement=reading.text.strip() or None)
    return reading


def _name(reading: Reading) -> str | None:
    """A few words and nothing else, none of which says something: "Schmidt", "bei Bohne & Co"."""
    bare = _LEAD.sub("", reading.text.strip(), count=1).strip(" .,!?;:'\"„“”()-")
    words = re.findall(r"[^\W_]+", fold_plain(bare))
    told = any(guess.confidence >= SURE and guess.code != "competitor" for guess in reading.reasons)
    if told or not 1 <= len(words) <= MOST_WORDS or not any(len(word) > 1 and word.isalpha() for word in words):
        return None
    return None if _NO_NAME.intersection(words) else bare


def _priced(reading: Reading) -> Reading:
    """An amount alone is what they charge, and "40 a month" is no wish to be asked later."""
    price = reading.price or _amount(reading.text)
    if price is None or reading.intent != "not_now":
        return replace(reading, price=price)
    return replace(reading, price=price, intent=None, intent_confidence=0.0, when=None)


def _amount(text: str) -> Price | None:
    found = _BARE_AMOUNT.fullmatch(text.strip())
    return Price(Decimal(found[1].replace(",", "."))) if found else None
