"""How somebody wants to be spoken to: language, Sie or du, channel, hours, topics left out."""

import re
from typing import Any

from winback.imports import meanings, places
from winback.imports.batch import Context, Line

DAYS = {
    name: day
    for day, names in enumerate(
        ("mo mon montag monday", "di tue dienstag tuesday", "mi wed mittwoch wednesday", "do thu donnerstag thursday",
         "fr fri freitag friday", "sa sat samstag saturday", "so sun sonntag sunday")
    )
    for name in names.split()
}  # fmt: skip
PARTS_OF_DAY = {
    "vormittag": ("09:00", "12:00"), "morgen": ("08:00", "10:00"), "mittag": ("12:00", "14:00"),
    "nachmittag": ("13:00", "17:00"), "abend": ("17:00", "20:00"), "morning": ("09:00", "12:00"),
    "afternoon": ("13:00", "17:00"), "noon": ("12:00", "14:00"), "evening": ("17:00", "20:00"),
}  # fmt: skip
_HOURS = re.compile(
    r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr|h)?\s*(am|pm)?\s*(?:-|–|bis|to|until)\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?"
)
_FROM = re.compile(r"(?:ab|nach|after|from|since)\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?")


def read(context: Context, line: Line) -> dict[str, Any]:
    """How this person wants to be spoken to."""
    avoided = context.text(line, "topics_avoided", 500)
    channel = meanings.first_of(context.text(line, "preferred_channel"), meanings.CHANNELS)
    return {
        "address_form": _form(context, line),
        "preferred_channel": channel if channel in {"sms", "voice"} else None,
        "preferred_hours": hours(context.text(line, "preferred_hours")),
        "topics_avoided": [part.strip() for part in re.split(r"[;,|]", avoided) if part.strip()] or None,
    }


def hours(text: str) -> dict[str, Any] | None:
    """'17-20 Uhr', 'ab 17 Uhr', 'Mo-Fr vormittags', 'evenings' as hours; None when it says nothing we can keep."""
    folded = text.casefold()
    found: dict[str, Any] = {}
    if shape := _HOURS.search(folded):
        found = {"from": _clock(*shape.group(1, 2, 3)), "to": _clock(*shape.group(4, 5, 6))}
    elif shape := _FROM.search(folded):
        found = {"from": _clock(*shape.group(1, 2, 3))}
    else:
        part = next((span for name, span in PARTS_OF_DAY.items() if name in folded), None)
        found = {"from": part[0], "to": part[1]} if part else {}
    days = _days(folded)
    return (found | ({"days": days} if days else {})) or None


def language(context: Context, line: Line) -> str | None:
    given = context.text(line, "language", 40)
    found = places.language(given) if given else None
    if given and found is None:
        context.tally.warn_once(
            line.number, context.layout.header("language"), f"{given!r} is not a language we know; left empty"
        )
    return found


def _form(context: Context, line: Line) -> str | None:
    given = context.text(line, "address_form", 40)
    if not given:
        return None
    header = (context.layout.header("address_form") or "").casefold()
    ticked = meanings.yes_or_no(given)
    if ticked is not None and ("duz" in header or header in {"du", "per du"}):
        return "du" if ticked else "sie"
    return meanings.address_form(given)


def _clock(hour: str, minute: str | None, half: str | None) -> str:
    at = int(hour) % 24
    if half == "pm" and at < 12:
        at += 12
    return f"{at:02d}:{int(minute or 0) % 60:02d}"


def _days(folded: str) -> list[int]:
    if span := re.search(
        r"\b(mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\.?\s*(?:-|–|bis|to)\s*(di|mi|do|fr|sa|so|tue|wed|thu|fri|sat|sun)\b",
        folded,
    ):
        first, last = DAYS[span[1]], DAYS[span[2]]
        return list(range(first, last + 1)) if first <= last else []
    return sorted({DAYS[word] for word in re.findall(r"[a-z]+", folded) if word in DAYS})
