"""Who lives in this world: people from a CSV file or a list of JSON objects."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from winback.sandbox import numbers
from winback.sandbox.people.characters import CHARACTERS
from winback.sandbox.records import Phone


def from_file(path: Path) -> list[Phone]:
    """A CSV file with a header line: number,name,language,character and perhaps answers."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return from_list(csv.DictReader(file))


def from_list(people: Iterable[Mapping[str, Any]]) -> list[Phone]:
    """ValueError names everything that is wrong, with its place in the list."""
    made, faults = [], []
    for place, person in enumerate(people, start=1):
        try:
            made.append(_person(person))
        except ValueError as error:
            faults.append(f"person {place}: {error}")
    if faults:
        raise ValueError("; ".join(faults))
    return made


def _person(given: Mapping[str, Any]) -> Phone:
    number = str(given.get("number") or "").strip()
    character = str(given.get("character") or "hand").strip()
    answers = str(given.get("answers") or "both").strip()
    if not numbers.is_valid(number):
        raise ValueError(f"{number or 'nothing'} is no phone number in the form +49…")
    if character not in CHARACTERS:
        raise ValueError(f"{character} is no character; there are {', '.join(CHARACTERS)}")
    if answers not in ("both", "sms", "voice"):
        raise ValueError("answers must be both, sms or voice")
    return Phone(
        number=number,
        name=str(given.get("name") or number).strip(),
        language="de" if str(given.get("language") or "de").lower().startswith("de") else "en",
        character=character,
        answers=answers,
    )
