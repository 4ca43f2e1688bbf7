"""What makes an answer one that a person should look at: codes, the most pressing first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from campaigns.answers.coding import CLOSED, of_kept

SURE_REASON, SURE_VALUE = 0.5, 0.7  # calibrated confidence below which a person should look
# What is looked at first. A stop that was doubtful comes before all of them.
RANKS = ("doubtful_stop", "distress", "contradiction", "differs", "no_reader", "misheard", "other", "low", "sample")
HAPPY, UNHAPPY = frozenset({"satisfied", "very_satisfied"}), -0.5
_STEPS = 2**64


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer of an interview as it is kept."""

    question: str
    value: str | None
    reading: Mapping[str, Any]
    channel: str = "sms"


def doubts(answer: Kept) -> tuple[str, ...]:
    """Why this answer alone is unsure; nothing when it is sure."""
    reading = answer.reading
    if not reading.get("text"):
        return ()
    coded = of_kept(reading, answer.value, answer.question)
    closed = answer.question in CLOSED
    unsure = _below(coded.confidence, SURE_VALUE if closed else SURE_REASON) or (closed and coded.value is None)
    found = []
    if coded.intent == "distress":
        found.append("distress")
    if _unread(reading):
        found.append("no_reader")
    elif answer.question == "reason" and not coded.intent and _says_nothing(coded.main, unsure):
        found.append("other")
    elif unsure:
        found.append("low")
    if reading.get("needs_human") and not found:
        found.append("misheard" if answer.channel == "voice" else "low")
    return in_order(found)


def contradictions(answers: Sequence[Kept]) -> set[int]:
    """Places of answers that say the opposite of each other: the price is fair, and the reason was the price."""
    found: set[int] = set()
    for place, one in enumerate(answers):
        coded = of_kept(one.reading, one.value, one.question)
        if one.question == "reason":
            for other, closed in enumerate(answers):
                if _opposite(coded.main, closed):
                    found |= {place, other}
        if one.question == "service" and coded.value in HAPPY and _upset(one.reading):
            found.add(place)
    return found


def rank(why: Sequence[str]) -> int:
    return min((RANKS.index(code) for code in why if code in RANKS), default=len(RANKS))


def in_order(why: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(why), key=lambda code: RANKS.index(code) if code in RANKS else len(RANKS)))


def sampled(answer_id: int, rate: float, key: str) -> bool:
    """Whether a sure answer is shown all the same: asked again, the same answer, and nobody can foresee it."""
    digest = sha256(f"{key}:review:{answer_id}".encode()).digest()
    return int.from_bytes(digest[:8], "big") < rate * _STEPS


def _unread(reading: Mapping[str, Any]) -> bool:
    """Kept word for word: `other` with confidence 0."""
    told = reading.get("reasons", ())
    return len(told) == 1 and told[0].get("code") == "other" and told[0].get("confidence") == 0.0


def _says_nothing(main: str | None, unsure: bool) -> bool:
    """A sure "other" is a reason of another kind; an unsure one is none that was understood."""
    return main is None or (main == "other" and unsure)


def _opposite(reason: str | None, closed: Kept) -> bool:
    if closed.question == "price":
        return reason == "price" and closed.value == "fair"
    return closed.question == "service" and reason == "service" and closed.value in HAPPY


def _upset(reading: Mapping[str, Any]) -> bool:
    felt = reading.get("sentiment")
    return isinstance(felt, int | float) and felt <= UNHAPPY


def _below(confidence: float | None, sure: float) -> bool:
    return confidence is not None and confidence < sure
