"""What a firm changes in a profile: stricter at once, laxer only where somebody answers for it by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from campaigns.facts import HoursWindow, NationalList, Profile
from campaigns.profiles import CONSENT_CHANNELS, KINDS, LIMITS, WEEKDAYS, both, local, window

Wish = Mapping[str, Any]
Change = tuple[str, Wish]  # DE or US-FL, and what is wished there
AS_IT_IS = "as it is"


def in_force(
    known: Mapping[str, Profile], approved: Iterable[Change], tightened: Iterable[Change]
) -> dict[str, Profile]:
    """The profiles by key as they count here: first what was approved by name, then whatever is stricter."""
    found: dict[str, Profile] = {}
    for country, base in known.items():
        law = base
        for key, wish in approved:
            law = loosened(law, wish) if key == country else law
        found |= local(law)
    for key, wish in approved:
        if key in found and key not in known:
            found[key] = loosened(found[key], wish)
    for key, wish in tightened:
        for one in _concerned(found, key):
            found[one] = stricter(found[one], wish)
    return found


def _concerned(found: Mapping[str, Profile], key: str) -> list[str]:
    """A country's wish concerns all its states; a state's also whoever may live there for all we know."""
    if key not in found:
        return []
    country = found[key].country
    return [key, country] if key != country else [one for one, law in found.items() if law.country == country]


def stricter(profile: Profile, wish: Wish) -> Profile:
    """The profile with a firm's wishes, as far as they are stricter: what would be laxer has no effect."""
    hours = {
        day: narrowed
        for day, law in profile.hours.items()
        if (narrowed := _narrower(law, wish.get("hours", {}).get(WEEKDAYS[day], AS_IT_IS)))
    }
    limits = {name: min(getattr(profile, name), int(wish.get(name, getattr(profile, name)))) for name in LIMITS}
    return replace(
        profile,
        allowed=profile.allowed and wish.get("allowed", True),
        holidays=profile.holidays or wish.get("holidays", False),
        hours=hours,
        needs_consent={
            channel: {kind: needed or _wished(wish, channel, kind, False) for kind, needed in kinds.items()}
            for channel, kinds in profile.needs_consent.items()
        },
        lists={
            name: replace(one, max_age_days=min(one.max_age_days, wish.get("lists", {}).get(name, one.max_age_days)))
            for name, one in profile.lists.items()
        },
        **limits,
    )


def loosened(profile: Profile, wish: Wish) -> Profile:
    """The profile with exactly what is wished, laxer or not: only for what somebody approved by name."""
    hours = dict(profile.hours)
    for name, given in wish.get("hours", {}).items():
        hours.pop(WEEKDAYS.index(name), None)
        if given:
            hours[WEEKDAYS.index(name)] = window(given)
    lists: dict[str, NationalList] = {
        name: replace(one, max_age_days=wish.get("lists", {}).get(name, one.max_age_days))
        for name, one in profile.lists.items()
    }
    limits: dict[str, Any] = {name: int(wish.get(name, getattr(profile, name))) for name in LIMITS}
    return replace(
        profile,
        allowed=wish.get("allowed", profile.allowed),
        holidays=wish.get("holidays", profile.holidays),
        hours=hours,
        needs_consent={
            channel: {kind: _wished(wish, channel, kind, needed) for kind, needed in kinds.items()}
            for channel, kinds in profile.needs_consent.items()
        },
        lists=lists,
        **limits,
    )


def laxer(profile: Profile, wish: Wish) -> list[str]:
    """What of a wish would loosen the profile: named, so that nobody believes it has an effect."""
    found = [
        f"{profile.key}: {name} {wish[name]} is more than the {getattr(profile, name)} allowed"
        for name in LIMITS
        if int(wish.get(name, 0)) > getattr(profile, name)
    ]
    for name, given in wish.get("hours", {}).items():
        law = profile.hours.get(WEEKDAYS.index(name)) if name in WEEKDAYS else None
        if name not in WEEKDAYS:
            found.append(f"{profile.key}: {name} is no weekday")
        elif given and (law is None or window(given).opens < law.opens or window(given).closes > law.closes):
            found.append(f"{profile.key}: {name} {given[0]} to {given[1]} is wider than allowed")
    if wish.get("allowed") and not profile.allowed:
        found.append(f"{profile.key}: may not be contacted at all")
    if wish.get("holidays") is False and profile.holidays:
        found.append(f"{profile.key}: public holidays stay closed")
    found += [
        f"{profile.key}: the list {name} may be {profile.lists[name].max_age_days} days old at most"
        for name, days in wish.get("lists", {}).items()
        if name in profile.lists and days > profile.lists[name].max_age_days
    ]
    return found + [
        f"{profile.key}: {channel} to {kind} customers needs permission"
        for channel, kinds in wish.get("needs_consent", {}).items()
        for kind, needed in kinds.items()
        if not needed and profile.needs_consent.get(channel, {}).get(kind, True)
    ]


def read(name: str, text: str) -> dict[str, Any]:
    """One change as people write it: per_day 2, hours.monday 09:00-17:00, consent.voice_live.firm yes."""
    part, _, rest = name.partition(".")
    if part in LIMITS and not rest:
        return {part: _count(text)}
    if part in ("allowed", "holidays") and not rest:
        return {part: _yes(text)}
    if part == "hours" and rest in WEEKDAYS:
        return {"hours": {rest: None if text == "closed" else _clock(text)}}
    channel, _, kind = rest.partition(".")
    if part == "consent" and channel in CONSENT_CHANNELS and kind in KINDS:
        return {"needs_consent": {channel: {kind: _yes(text)}}}
    if part == "list" and rest:
        return {"lists": {rest: _count(text)}}
    raise ValueError(
        f"{name} cannot be changed; these can: {', '.join(LIMITS)}, allowed, holidays, hours.monday …, "
        "consent.voice_live.firm …, list.tps …"
    )


def _wished(wish: Wish, channel: str, kind: str, otherwise: bool) -> bool:
    return bool(wish.get("needs_consent", {}).get(channel, {}).get(kind, otherwise))


def _narrower(law: HoursWindow, wish: Any) -> HoursWindow | None:
    if wish == AS_IT_IS:
        return law
    return both(law, window(wish)) if wish else None  # the firm closes that day


def _yes(text: str) -> bool:
    if text not in ("yes", "no"):
        raise ValueError(f"yes or no was expected, not {text}")
    return text == "yes"


def _count(text: str) -> int:
    if not text.isdigit():
        raise ValueError(f"a number was expected, not {text}")
    return int(text)


def _clock(text: str) -> list[str]:
    """09:00-17:00"""
    opens, _, closes = text.partition("-")
    found = window((opens, closes))
    if found.opens >= found.closes:
        raise ValueError(f"{text}: the end must come after the beginning")
    return [opens, closes]
