"""The law and custom of a country as data: read from a mapping, and made stricter by a firm, never laxer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from typing import Any

from campaigns.facts import HoursWindow, Profile

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LIMITS = ("per_day", "per_week", "per_campaign")
# A live call is one a colleague makes; all others are ours, and automated.
CONSENT_CHANNELS = ("sms", "voice", "voice_live")
KINDS = ("private", "firm")


class ProfileError(ValueError):
    """Everything that is wrong with a profile, told at once."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = tuple(faults)


def parse(body: Mapping[str, Any]) -> Profile:
    """A profile from its data file. Every value of it names its source."""
    if faults := faults_of(body):
        raise ProfileError(faults)
    limits = {name: int(body["limits"][name]["value"]) for name in LIMITS}
    return Profile(
        country=body["country"],
        allowed=body["allowed"]["value"],
        hours={day: _window(body["hours"][name]) for day, name in enumerate(WEEKDAYS) if body["hours"].get(name)},
        holidays=body["holidays"]["closed"],
        holiday_categories=tuple(body["holidays"].get("categories", ("public",))),
        states=tuple(body["holidays"].get("states", ())),
        needs_consent={
            channel: {kind: bool(body["consent"][channel][kind]) for kind in KINDS} for channel in CONSENT_CHANNELS
        },
        purpose=body["survey_purpose"]["value"],
        ring_seconds=body["ring_seconds"]["value"],
        calling_code=body["calling_code"],
        source=body["source"],
        demo=body.get("demo", False),
        zones=tuple(body["zones"]["value"]),
        language=body["language"],
        **limits,
    )


def faults_of(body: Mapping[str, Any]) -> list[str]:
    """What a profile lacks; empty means it can be used."""
    sections = {
        "allowed": ("value",),
        "hours": (),
        "holidays": ("closed",),
        "survey_purpose": ("value",),
        "ring_seconds": ("value",),
        "zones": ("value",),
        **{f"limits.{name}": ("value",) for name in LIMITS},
        **{f"consent.{channel}": KINDS for channel in CONSENT_CHANNELS},
    }
    plain = [f"{name} is missing" for name in ("country", "calling_code", "source", "language") if not body.get(name)]
    return plain + [
        fault for path, needed in sections.items() for fault in _section_faults(path, _at(body, path), needed)
    ]


def stricter(profile: Profile, wish: Mapping[str, Any]) -> Profile:
    """The profile with a firm's wishes, as far as they are stricter: what would be laxer has no effect."""
    hours = {
        day: narrowed
        for day, window in profile.hours.items()
        if (narrowed := _narrower(window, wish.get("hours", {}).get(WEEKDAYS[day], "as it is")))
    }
    limits = {name: min(getattr(profile, name), int(wish.get(name, getattr(profile, name)))) for name in LIMITS}
    return replace(
        profile,
        allowed=profile.allowed and wish.get("allowed", True),
        holidays=profile.holidays or wish.get("holidays", False),
        hours=hours,
        needs_consent={
            channel: {
                kind: needed or bool(wish.get("needs_consent", {}).get(channel, {}).get(kind, False))
                for kind, needed in kinds.items()
            }
            for channel, kinds in profile.needs_consent.items()
        },
        **limits,
    )


def laxer(profile: Profile, wish: Mapping[str, Any]) -> list[str]:
    """What of a wish would loosen the profile: named, so that nobody believes it has an effect."""
    found = [
        f"{profile.country}: {name} {wish[name]} is more than the {getattr(profile, name)} allowed"
        for name in LIMITS
        if int(wish.get(name, 0)) > getattr(profile, name)
    ]
    for name, given in wish.get("hours", {}).items():
        law = profile.hours.get(WEEKDAYS.index(name)) if name in WEEKDAYS else None
        if name not in WEEKDAYS:
            found.append(f"{profile.country}: {name} is no weekday")
        elif given and (law is None or _window(given).opens < law.opens or _window(given).closes > law.closes):
            found.append(f"{profile.country}: {name} {given[0]} to {given[1]} is wider than allowed")
    if wish.get("allowed") and not profile.allowed:
        found.append(f"{profile.country}: may not be contacted at all")
    if wish.get("holidays") is False and profile.holidays:
        found.append(f"{profile.country}: public holidays stay closed")
    return found + [
        f"{profile.country}: {channel} to {kind} customers needs permission"
        for channel, kinds in wish.get("needs_consent", {}).items()
        for kind, needed in kinds.items()
        if not needed and profile.needs_consent.get(channel, {}).get(kind, True)
    ]


def _narrower(window: HoursWindow, wish: Any) -> HoursWindow | None:
    if wish == "as it is":
        return window
    if not wish:
        return None  # the firm closes that day
    given = _window(wish)
    opens, closes = max(window.opens, given.opens), min(window.closes, given.closes)
    return HoursWindow(opens, closes) if opens < closes else None


def _window(given: Any) -> HoursWindow:
    opens, closes = given
    return HoursWindow(time.fromisoformat(opens), time.fromisoformat(closes))


def _at(body: Mapping[str, Any], path: str) -> Any:
    found: Any = body
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def _section_faults(path: str, section: Any, needed: tuple[str, ...]) -> list[str]:
    if not isinstance(section, Mapping):
        return [f"{path} is missing"]
    missing = [f"{path}.{name} is missing" for name in needed if name not in section]
    return missing + ([] if section.get("source") else [f"{path} names no source"])
