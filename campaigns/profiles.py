"""The law and custom of a country as data: read from a mapping, and laid out for each of its states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import time
from typing import Any

from campaigns.facts import HoursWindow, NationalList, Profile, StateRule

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LIMITS = ("per_day", "per_week", "per_campaign")  # ours; beside each stands what the law allows at most
# A live call is one a colleague makes; all others are ours, and automated.
CONSENT_CHANNELS = ("sms", "voice", "voice_live")
KINDS = ("private", "firm")
# What our scripts can say and keep to; a profile that asks for more is refused.
DISCLOSURES = frozenset({"identity", "automation", "address", "opt_out"})
RECORDINGS = frozenset({"never", "after_yes"})
# What we keep of a number that a law's exception for existing customers may ask for. That its owner was told so when it
# was taken, and in every message since, stands nowhere: the exception can be described, and not be used.
RECORDED = frozenset({"no_objection"})


class ProfileError(ValueError):
    """Everything that is wrong with a profile, told at once."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = tuple(faults)


def parse(body: Mapping[str, Any]) -> Profile:
    """A profile from its data file. Every value of it names its source."""
    if faults := faults_of(body):
        raise ProfileError(faults)
    limits: dict[str, Any] = {name: int(body["limits"][name]["value"]) for name in LIMITS}
    most: dict[str, Any] = {f"most_{name}": int(body["limits"][name]["most"]) for name in LIMITS}
    states = body.get("states", {})
    return Profile(
        country=body["country"],
        allowed=body["allowed"]["value"],
        why_not=body["allowed"].get("why", ""),
        hours=week(body["hours"]),
        holidays=body["holidays"]["closed"],
        holiday_categories=tuple(body["holidays"].get("categories", ("public",))),
        states=tuple(body["holidays"].get("states", ())),
        needs_consent={
            channel: {kind: bool(body["consent"][channel][kind]) for kind in KINDS} for channel in CONSENT_CHANNELS
        },
        written=frozenset(channel for channel in CONSENT_CHANNELS if body["consent"][channel].get("written")),
        purpose=body["survey_purpose"]["value"],
        ring_seconds=body["ring_seconds"]["value"],
        calling_code=body["calling_code"],
        source=body["source"],
        without_permission=body.get("existing_customer", {}).get("why", ""),
        zones=tuple(body["zones"]["value"]),
        language=body["language"],
        lists=_lists(body),
        disclosures=tuple(body["disclosures"]["value"]),
        recording=body["recording"]["value"],
        state_rules=tuple(_state(code, one) for code, one in states.items()),
        area_codes={digits: code for code, one in states.items() for digits in one.get("area_codes", ())},
        **limits,
        **most,
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
        "disclosures": ("value",),
        "recording": ("value",),
        **{f"limits.{name}": ("value", "most") for name in LIMITS},
        **{f"consent.{channel}": KINDS for channel in CONSENT_CHANNELS},
        **{path: ("channels", "max_age_days") for path, _ in _all_lists(body)},
        **{f"states.{name}": ("zones",) for name in body.get("states", {})},
        **({"existing_customer": ("channels", "conditions", "why")} if "existing_customer" in body else {}),
    }
    plain = [f"{name} is missing" for name in ("country", "calling_code", "source", "language") if not body.get(name)]
    found = plain + [
        fault for path, needed in sections.items() for fault in _section_faults(path, _at(body, path), needed)
    ]
    return found or list(_promises(body))


def local(profile: Profile) -> dict[str, Profile]:
    """The law of each state by its key; under the country's own the strictest of all, for whoever lives we know not."""
    if not profile.state_rules:
        return {profile.key: profile}
    whole = _together(profile, profile.state_rules, None)
    each = [_together(profile, (rule,), rule.code) for rule in profile.state_rules]
    return {one.key: one for one in (whole, *each)}


def week(given: Mapping[str, Any]) -> dict[int, HoursWindow]:
    """Hours by weekday; a day that is not named is closed."""
    return {day: window(given[name]) for day, name in enumerate(WEEKDAYS) if given.get(name)}


def window(given: Any) -> HoursWindow:
    """["08:00", "20:00"] as from and to."""
    opens, closes = given
    return HoursWindow(time.fromisoformat(opens), time.fromisoformat(closes))


def both(one: HoursWindow, other: HoursWindow) -> HoursWindow | None:
    """What lies in both; None when nothing does. Neither runs past midnight."""
    opens, closes = max(one.opens, other.opens), min(one.closes, other.closes)
    return HoursWindow(opens, closes) if opens < closes else None


def _together(profile: Profile, rules: Iterable[StateRule], state: str | None) -> Profile:
    """The country's law with all that these states add."""
    rules = tuple(rules)
    days = [rule.per_day for rule in rules if rule.per_day is not None]
    hours = dict(profile.hours)
    for rule in rules:
        if rule.hours is not None:
            hours = {
                day: narrowed
                for day, mine in hours.items()
                if (theirs := rule.hours.get(day)) and (narrowed := both(mine, theirs))
            }
    resting = tuple(rule.code for rule in rules if rule.holidays)
    return replace(
        profile,
        state=state,
        hours=hours,
        holidays=profile.holidays or bool(resting),
        states=profile.states if profile.holidays else resting,
        lists=dict(profile.lists) | {name: one for rule in rules for name, one in rule.lists.items()},
        per_day=min([profile.per_day, *days]),
        most_per_day=min([profile.most_per_day, *days]),
        zones=rules[0].zones if state else profile.zones,
    )


def _state(code: str, given: Mapping[str, Any]) -> StateRule:
    return StateRule(
        code,
        tuple(given["zones"]),
        week(given["hours"]) if "hours" in given else None,
        bool(given.get("holidays", False)),
        given.get("per_day"),
        _lists(given),
    )


def _lists(given: Mapping[str, Any]) -> dict[str, NationalList]:
    return {
        name: NationalList(tuple(one["channels"]), int(one["max_age_days"]), tuple(one.get("kinds", KINDS)))
        for name, one in given.get("lists", {}).items()
    }


def _all_lists(body: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every do-not-call list by its place in the file: the country's, then those of its states."""
    for path, part in (("", body), *((f"states.{code}.", one) for code, one in body.get("states", {}).items())):
        yield from ((f"{path}lists.{name}", one) for name, one in part.get("lists", {}).items())


def _promises(body: Mapping[str, Any]) -> Iterable[str]:
    """What a profile may ask of our scripts, and of us."""
    for name in LIMITS:
        if int(body["limits"][name]["most"]) < int(body["limits"][name]["value"]):
            yield f"limits.{name}: ours is more than the most that is allowed"
    for name in body["disclosures"]["value"]:
        if name not in DISCLOSURES:
            yield f"disclosures: our scripts know no {name}"
    if body["recording"]["value"] not in RECORDINGS:
        yield f"recording: one of {', '.join(sorted(RECORDINGS))} was expected"
    if not body["allowed"]["value"] and not body["allowed"].get("why"):
        yield "allowed.why is missing"
    exception = body.get("existing_customer", {})
    if exception.get("channels"):
        unknown = ", ".join(name for name in exception["conditions"] if name not in RECORDED)
        yield f"existing_customer: it opens nothing, because nobody records {unknown or 'its conditions'} here"
    for path, one in _all_lists(body):
        if wrong := [channel for channel in one["channels"] if channel not in CONSENT_CHANNELS]:
            yield f"{path}: {wrong[0]} is no channel"
        if wrong := [kind for kind in one.get("kinds", ()) if kind not in KINDS]:
            yield f"{path}: {wrong[0]} is no kind of customer"


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
