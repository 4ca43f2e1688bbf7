"""How often somebody may be contacted: our own limits, and what gives way to what the person asks for.

All that we start counts in rolling windows: on every channel, across campaigns, people and the household. Our own
limits lie below the most that the law, or the code it goes by, allows; both stand in the profile. Who asks in our
conversation to go on elsewhere ("call me instead", "send me a text") gets an answer to their own words, no contact of
our making: the first such call and the first such text of a day count against that most alone, and so does the first
link to their own page, for whoever asks what we hold. Another one on the same day may be one more than our own limit,
never more than the most. A limit that a firm set to nothing stays nothing.

A contact that is promised and still to come may stand among the touches: it counts for whatever is less than the span
before it, as it will afterwards for whatever comes after it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from campaigns.facts import Ask, Hold, Profile, Touch

SPANS = {"day": timedelta(days=1), "week": timedelta(days=7)}
NAMES = ("day", "week", "campaign")

Most = Mapping[str, int]


def reached(laws: Sequence[Profile], touches: Sequence[Touch], ask: Ask, now: datetime) -> Hold | None:
    """The limit that is reached, until the first moment at which none is; nothing where there is no law to ask."""
    if not laws or not (touches or ask.own_steps):
        return None
    counted = [one for one in touches if one.attempt_id is None or one.attempt_id != ask.attempt_id]
    ours = {name: min(getattr(law, f"per_{name}") for law in laws) for name in NAMES}
    if ask.wished_at is None or not all(ours.values()):
        return _longest(_full(ours, counted, ask, now))
    most = {name: min(getattr(law, f"most_per_{name}") for law in laws) for name in NAMES}
    one_more = {name: max(ours[name], min(ours[name] + 1, most[name])) for name in NAMES}
    held = _longest(_full(one_more, counted, ask, now))
    answer = held and _longest([*_full(most, counted, ask, now), *_answered(counted, ask, now)])
    return _sooner(held, answer) if held and answer else None


def gave_way(laws: Sequence[Profile], touches: Sequence[Touch], ask: Ask, now: datetime) -> Hold | None:
    """Our own limit that would have held this contact, had the person not asked for it."""
    if ask.wished_at is None or (ours := reached(laws, touches, replace(ask, wished_at=None), now)) is None:
        return None
    return Hold("asked_for", dict(ours.facts) | {"asked_on": ask.wished_at})


def _full(most: Most, touches: Sequence[Touch], ask: Ask, now: datetime) -> list[Hold]:
    """Each limit that is reached, until the contact that must fall out of its window has done so."""
    return [hold for name in NAMES if (hold := _one(name, most[name], touches, ask, now))]


def _one(name: str, most: int, touches: Sequence[Touch], ask: Ask, now: datetime) -> Hold | None:
    span = SPANS.get(name)
    if span is None:
        theirs = sum(ask.campaign_id is not None and one.campaign_id == ask.campaign_id for one in touches)
        made = max(ask.own_steps, theirs)
    else:
        recent = sorted(one.at for one in touches if abs(now - one.at) < span)
        made = len(recent)
    if made < most:
        return None
    ends = recent[made - most] + span if span and most > 0 else None
    return Hold("contact_limit", {"per": name, "allowed": most, "made": made}, ends)


def _answered(touches: Sequence[Touch], ask: Ask, now: datetime) -> list[Hold]:
    """They had what they ask for today: a second call, text, or link to their page, that day is no answer any more."""
    ends = [
        one.at + SPANS["day"]
        for one in touches
        if (one.info if ask.info else one.wished) and one.channel == ask.channel and abs(now - one.at) < SPANS["day"]
    ]
    return [Hold("contact_limit", {"per": "day", "allowed": 1, "made": len(ends)}, max(ends))] if ends else []


def _longest(full: Sequence[Hold]) -> Hold | None:
    """Of several, the one that ends last; one without an end before all."""
    return max(full, key=_end, default=None)


def _sooner(one: Hold, other: Hold) -> Hold:
    """Either way will do: the one that is open again first."""
    return min(one, other, key=_end)


def _end(hold: Hold) -> datetime:
    return hold.until or datetime.max.replace(tzinfo=UTC)
