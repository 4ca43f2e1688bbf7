"""How warm a return is, and because of what: points one can add up by hand, and what the rep says first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from math import log10
from typing import Any

from campaigns.answers.values import When

# The most each cause can bring; together they are 100.
PERMISSION, HUMAN, REASON, VALUE, CALLBACK, FRESH, FRIENDLY = 25, 25, 15, 15, 10, 5, 5
HOPELESS = 20  # taken off where there is little to win

ANSWERABLE = ("price", "service", "product", "quality", "competitor")
LITTLE_TO_WIN = ("need_gone", "moved_closed")
OF_THE_REASON = ("fixable_reason", "little_to_win")
SURE = 0.5  # below it a reason counts half

FRESH_FOR = timedelta(days=7)
MUCH = Decimal(10_000)  # of the firm's money: from here on an account brings all points for value
LITTLE = Decimal(50)


@dataclass(frozen=True, slots=True)
class WarmFacts:
    """What is known when an interview is handed to sales."""

    now: datetime
    answered_at: datetime
    permission: bool | None = None  # may a colleague call with an offer?
    wants_human: bool = False
    reason: str | None = None
    confidence: float | None = None
    offer: str | None = None  # key of the granted offer
    offer_answers_reason: bool = False
    value: Decimal = Decimal(0)  # of all orders, in the reporting currency
    currency: str | None = None
    much: Decimal = MUCH
    sentiment: float | None = None
    when: When | None = None  # the wished moment of a call
    issue_told: bool = False
    competitor: str | None = None
    improvement: str | None = None


@dataclass(frozen=True, slots=True)
class Cause:
    """One thing that makes it warmer or colder: a code, its points, its facts. Words are chosen on the page."""

    code: str
    points: int
    facts: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {"code": self.code, "points": self.points, "facts": dict(self.facts)}


@dataclass(frozen=True, slots=True)
class SayFirst:
    """What the rep opens with."""

    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {"code": self.code, "facts": dict(self.facts)}


@dataclass(frozen=True, slots=True)
class Warmth:
    """Priority from 0 to 100: the sum of the causes, kept inside. Causes stand with the weightiest first."""

    priority: int
    causes: tuple[Cause, ...]
    say_first: SayFirst


def weigh(facts: WarmFacts) -> Warmth:
    """How warm, because of what, and what to say first."""
    found = [cause for rule in CAUSES if (cause := rule(facts)) and cause.points]
    causes = tuple(sorted(found, key=lambda cause: (-abs(cause.points), cause.code)))
    priority = max(0, min(100, sum(cause.points for cause in causes)))
    return Warmth(priority, causes, _say_first(facts))


def reweigh(
    kept: Sequence[Mapping[str, Any]], reason: str | None, confidence: float | None, offer: str | None, *, answers: bool
) -> tuple[int, list[dict[str, Any]]]:
    """Priority and causes once the reason is known to be another; whatever else made it warm stands as it stood."""
    cause = _of_reason(reason, confidence, offer, answers=answers)
    causes = [dict(one) for one in kept if one["code"] not in OF_THE_REASON]
    causes += [cause.as_json()] if cause and cause.points else []
    causes.sort(key=lambda one: (-abs(one["points"]), one["code"]))
    return max(0, min(100, sum(one["points"] for one in causes))), causes


# ---------------------------------------------------------------- the causes


def _permission(facts: WarmFacts) -> Cause | None:
    return Cause("permission", PERMISSION) if facts.permission else None


def _wants_human(facts: WarmFacts) -> Cause | None:
    return Cause("wants_human", HUMAN) if facts.wants_human else None


def _reason(facts: WarmFacts) -> Cause | None:
    return _of_reason(facts.reason, facts.confidence, facts.offer, answers=facts.offer_answers_reason)


def _of_reason(reason: str | None, confidence: float | None, offer: str | None, *, answers: bool) -> Cause | None:
    if reason is None:
        return None
    told, sure = {"reason": reason, "confidence": confidence}, _is_sure(confidence)
    if reason in LITTLE_TO_WIN:
        return Cause("little_to_win", -HOPELESS if sure else -HOPELESS // 2, told)
    if reason not in ANSWERABLE:
        return None
    points = REASON if answers else REASON * 2 // 3
    return Cause("fixable_reason", points if sure else points // 2, {**told, "offer": offer})


def _value(facts: WarmFacts) -> Cause | None:
    """On a scale of tens: 500 and 5,000 differ as much as 5,000 and 50,000 would."""
    if facts.value <= LITTLE:
        return None
    share = log10(float(facts.value / LITTLE)) / log10(float(max(facts.much, LITTLE * 10) / LITTLE))
    return Cause("value", round(VALUE * min(1.0, share)), {"value": str(facts.value), "currency": facts.currency})


def _callback(facts: WarmFacts) -> Cause | None:
    return Cause("callback", CALLBACK, {"words": facts.when.words}) if facts.when else None


def _fresh(facts: WarmFacts) -> Cause | None:
    age = max(timedelta(0), facts.now - facts.answered_at)
    points = round(FRESH * (1 - age / FRESH_FOR))
    return Cause("fresh", points, {"at": facts.answered_at.isoformat()}) if points > 0 else None


def _sentiment(facts: WarmFacts) -> Cause | None:
    if facts.sentiment is None:
        return None
    points = round(FRIENDLY * max(-1.0, min(1.0, facts.sentiment)))
    return Cause("sentiment" if points > 0 else "upset", points, {"sentiment": facts.sentiment})


def _is_sure(confidence: float | None) -> bool:
    return confidence is None or confidence >= SURE


CAUSES: tuple[Callable[[WarmFacts], Cause | None], ...] = (
    _permission,
    _wants_human,
    _reason,
    _value,
    _callback,
    _fresh,
    _sentiment,
)


# ---------------------------------------------------------------- what to say first


def _say_first(facts: WarmFacts) -> SayFirst:
    """What hurts most comes first: an issue, then the wish for a person, then the reason with what answers it."""
    told = {
        "reason": facts.reason,
        "offer": facts.offer,
        "competitor": facts.competitor,
        "improvement": facts.improvement,
        "when": facts.when.words if facts.when else None,
    }
    known = {name: value for name, value in told.items() if value}
    if facts.issue_told:
        return SayFirst("unresolved_issue", known)
    if facts.when and facts.wants_human:
        return SayFirst("callback", known)
    if facts.wants_human and not (facts.reason and _is_sure(facts.confidence)):
        return SayFirst("wants_human", known)
    return SayFirst(facts.reason or "other", known)
