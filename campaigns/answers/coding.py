"""An answer's codes and nothing else: what it was read as, what a person says, and whether that is the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from campaigns.answers.values import INTENTS, Reading
from campaigns.facts import REASONS

# Questions answered by one of a few values. All others are answered in own words, by reasons.
CLOSED = ("service", "price", "range")


@dataclass(frozen=True, slots=True)
class Coding:
    """The reasons, the strongest first, the wish beside them, and the value of a closed question."""

    reasons: tuple[str, ...] = ()
    intent: str | None = None
    value: str | None = None
    confidence: float | None = None  # of the first reason, or of the value

    @property
    def main(self) -> str | None:
        return self.reasons[0] if self.reasons else None


def of_reading(reading: Reading, question: str | None) -> Coding:
    """What the reader made of a text."""
    return of_kept({"reasons": [{"code": one.code, "confidence": one.confidence} for one in reading.reasons],
                    "intent": reading.intent, "value_confidence": reading.value_confidence},
                   reading.value, question)  # fmt: skip


def of_kept(reading: Mapping[str, Any], value: str | None, question: str | None) -> Coding:
    """The same of a reading as it was kept beside the answer."""
    told = [one for one in reading.get("reasons", ()) if one.get("code") in REASONS]
    closed = question in CLOSED
    sure = reading.get("value_confidence") if closed else (told[0].get("confidence") if told else None)
    return Coding(
        reasons=tuple(dict.fromkeys(one["code"] for one in told)),
        intent=reading.get("intent"),
        value=value if closed else None,
        confidence=sure,
    )


def of_json(kept: Mapping[str, Any] | None) -> Coding:
    """What `as_json` gave; codes that are no longer in the frame are left out."""
    kept = kept or {}
    return coding(kept.get("reasons", ()), kept.get("intent"), kept.get("value"), kept.get("confidence"))


def coding(
    reasons: Iterable[str], intent: str | None, value: str | None = None, confidence: float | None = None
) -> Coding:
    """Codes of the frame and nothing else, whoever names them."""
    known = tuple(dict.fromkeys(one for one in reasons if one in REASONS))
    return Coding(known, intent if intent in INTENTS else None, value, confidence)


def as_json(one: Coding) -> dict[str, Any]:
    told = {"reasons": list(one.reasons), "intent": one.intent, "value": one.value, "confidence": one.confidence}
    return {name: value for name, value in told.items() if value not in (None, [])}


def in_order(picked: Iterable[str], before: Coding) -> tuple[str, ...]:
    """What was picked, in the order it was read in, and what is new behind it in the order of the frame.

    Where nothing of what was read is left, the first of the frame is the main reason; "other" is it only alone.
    """
    wanted = set(picked)
    kept = [code for code in before.reasons if code in wanted and code != "other"]
    return (*kept, *(code for code in REASONS if code in wanted and code not in kept))


def same(one: Coding, other: Coding, question: str | None) -> bool:
    """Whether they mean the same: what was asked for, and the wish. "Other" is as good as no reason at all."""
    if one.intent != other.intent:
        return False
    return one.value == other.value if question in CLOSED else _told(one) == _told(other)


def label(one: Coding, question: str | None) -> str:
    """The one code that stands for it in a table: the wish first, as the reader weighs it."""
    told = one.value if question in CLOSED else one.main
    return one.intent or told or "none"


def _told(one: Coding) -> frozenset[str]:
    return frozenset(one.reasons) or frozenset({"other"})
