"""A simulated person with an SMS in the hand."""

from __future__ import annotations

from dataclasses import dataclass

from winback.sandbox.people.mind import Said
from winback.sandbox.records import Phone

QUICKEST, SLOWEST = 1.5, 6.0  # seconds at speed 1: watchable


@dataclass(frozen=True)
class Text:
    """One SMS that will be written, so many seconds from now."""

    text: str
    after: float


def answer(phone: Phone, heard: str) -> list[Text]:
    """What this person writes back; empty when nothing."""
    mind = phone.mind
    if mind is None or not mind.character.texts or phone.answers == "voice":
        return []
    said = mind.hear(heard, keys=True)
    return _two_messages(phone, said) if said.text or said.key else []


def _two_messages(phone: Phone, said: Said) -> list[Text]:
    """The talkative press send too early and go on in a second message."""
    after = phone.rng.uniform(QUICKEST, SLOWEST)
    if "||" not in said.text:
        return [Text(said.text or said.key, after)]
    first, second = said.text.split("||", 1)
    return [Text(first.strip(), after), Text(second.strip(), after + phone.rng.uniform(2.0, 3.5))]
