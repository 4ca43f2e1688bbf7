"""A simulated person with a ringing phone, and then with somebody on the line."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from winback.sandbox.people import mind as minds
from winback.sandbox.records import Phone

GREETINGS = {"de": ("{name}?", "Ja, hallo?", "{name}, guten Tag", "Hallo, hier {name}"),
             "en": ("Hello?", "Yes, hello?", "{name} speaking", "Hi, this is {name}")}  # fmt: skip
REPS = {"de": "Kollegin am Apparat: „Schön, dass Sie dran sind!“", "en": "A colleague answers: “Good to have you!”"}


@dataclass(frozen=True)
class Ringing:
    """What the person does about a ringing phone. `after` None: lets it ring."""

    after: float | None
    machine: bool = False


@dataclass(frozen=True)
class Reaction:
    """Keys or words, so many seconds after the question."""

    after: float
    text: str = ""
    keys: str = ""
    confidence: float | None = None


def on_ringing(phone: Phone) -> Ringing:
    """Some pick up, some never do, for some the voicemail does."""
    mind = phone.mind
    if mind is None or not mind.character.answers_calls or phone.answers == "sms":
        return Ringing(None)
    if mind.character.machine:
        return Ringing(12.0, machine=True)
    return Ringing(phone.rng.uniform(2.5, 7.0))


def greeting(phone: Phone) -> str:
    """The first words into the receiver, or the voicemail's announcement."""
    if phone.mind and phone.mind.character.machine:
        return minds.lines(phone.language)["voicemail"]["greeting"][0].format(name=phone.name)
    return phone.rng.choice(GREETINGS[phone.language]).format(name=phone.name.split(" ")[-1])


def react(phone: Phone, heard: str, inputs: Set[str]) -> Reaction | None:
    """What this person gives back; None is silence."""
    mind = phone.call_mind
    if mind is None or mind.character.machine:
        return None
    said = mind.hear(heard, voice=True, keys="dtmf" in inputs, words="speech" in inputs)
    after = phone.rng.uniform(0.8, 2.5)
    if said.key and "dtmf" in inputs:
        return Reaction(after, keys=said.key)
    if said.text and "speech" in inputs:
        return Reaction(after, text=said.text, confidence=_confidence(phone))
    return None


def hangs_up_within(phone: Phone, answers: int) -> float | None:
    """The share of the next sentence this person still hears before the line goes dead."""
    mind = phone.mind
    if not phone.is_simulated or mind is None or mind.character.hangs_up_after is None:
        return None
    return 0.45 if answers >= mind.character.hangs_up_after else None


def rep_picks_up(phone: Phone) -> bool:
    return phone.rng.random() < 0.85


def rep_greeting(phone: Phone) -> str:
    return REPS[phone.language]


def _confidence(phone: Phone) -> float | None:
    """Speech recognition is rarely sure, and sometimes does not say."""
    return None if phone.rng.random() < 0.07 else round(phone.rng.uniform(0.62, 0.97), 8)
