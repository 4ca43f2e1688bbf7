"""The life of an attempt: its states, the legal moves between them, and how a provider's news is merged into it.

At most once to the customer, at least once in our books: `unknown` (we cannot say whether it went out) is a state of
its own, counts as contacted and is never sent again by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

State = Literal[
    "planned", "ready", "claimed", "submitting",
    "accepted", "queued", "sent", "delivered", "undelivered", "failed",
    "rejected", "unknown", "absent", "unknown_final", "suppressed", "expired", "cancelled",
]  # fmt: skip

# What we do ourselves. What a provider tells us is merged (see `merge`) and may come at any moment.
MOVES: Mapping[str, frozenset[str]] = {
    "planned": frozenset({"ready", "cancelled"}),
    "ready": frozenset({"claimed", "cancelled", "expired"}),
    "claimed": frozenset({"submitting", "ready", "suppressed", "expired", "cancelled"}),
    "submitting": frozenset({"accepted", "rejected", "unknown", "ready"}),
    # Back to ready only by the process that holds the fence and can prove that it never wrote a byte.
    "unknown": frozenset({"accepted", "rejected", "ready", "absent", "unknown_final"}),
    "accepted": frozenset({"queued", "sent", "delivered", "undelivered", "failed"}),
    "queued": frozenset({"sent", "delivered", "undelivered", "failed"}),
    "sent": frozenset({"delivered", "undelivered", "failed"}),
    "delivered": frozenset(),
    "undelivered": frozenset(),
    "failed": frozenset(),
    "rejected": frozenset(),
    "absent": frozenset(),
    "unknown_final": frozenset({"absent"}),
    "suppressed": frozenset(),
    "expired": frozenset(),
    "cancelled": frozenset(),
}

PENDING = ("planned", "ready", "claimed")  # nothing has been sent; may still be cancelled
IN_FLIGHT = ("submitting", "unknown")  # may have been sent; nobody knows yet
TAKEN = ("accepted", "queued", "sent", "delivered", "undelivered", "failed")  # the provider has it
MOVING = ("accepted", "queued", "sent")  # taken, and more is to be heard
# Counts as contacted for caps, rest and statistics (rule 13).
CONTACTED = ("submitting", "unknown", "unknown_final", "accepted", "queued", "sent", "delivered")
FINAL = (
    "delivered", "undelivered", "failed", "rejected", "absent", "unknown_final", "suppressed", "expired", "cancelled",
)  # fmt: skip

# The order in which news wins. Any order of arrival ends at the same place, because the highest always wins:
# a late `sent` after `delivered` changes nothing, and a callback of an attempt we believed unsent is believed.
_RANK = {
    state: rank
    for rank, state in enumerate(
        ("planned", "ready", "claimed", "submitting", "unknown", "absent", "unknown_final", "suppressed", "expired",
         "cancelled", "rejected", "accepted", "queued", "sent", "failed", "undelivered", "delivered")
    )
}  # fmt: skip

_WHY_RANK = {"": 0, "ringing": 1, "in_progress": 2}

# A provider's words for where a message or a call stands -> our state, and why.
SMS_STATUSES: Mapping[str, tuple[str, str | None]] = {
    "accepted": ("accepted", None),
    "scheduled": ("accepted", None),
    "queued": ("queued", None),
    "sending": ("queued", None),
    "sent": ("sent", None),
    "delivered": ("delivered", None),
    "read": ("delivered", None),
    "undelivered": ("undelivered", "undelivered"),
    "failed": ("failed", "failed"),
    "canceled": ("failed", "cancelled"),
}
CALL_STATUSES: Mapping[str, tuple[str, str | None]] = {
    "queued": ("accepted", None),
    "initiated": ("queued", None),
    "ringing": ("sent", "ringing"),
    "in-progress": ("delivered", "in_progress"),
    "completed": ("delivered", "completed"),
    "busy": ("undelivered", "busy"),
    "no-answer": ("undelivered", "no_answer"),
    "failed": ("failed", "failed"),
    "canceled": ("undelivered", "cancelled"),
}
CALL_OVER = frozenset({"completed", "busy", "no-answer", "failed", "canceled"})


@dataclass(frozen=True, slots=True)
class Heard:
    """What a provider told us about one attempt, by callback, by listing or by fetching."""

    sid: str
    status: str  # the provider's word
    error_code: str | None = None  # the provider's
    duration_s: int | None = None
    answered_by: str | None = None
    why: str | None = None  # the error in our words


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One authorised attempt on its way to the provider: everything the channel needs, and the fence it belongs to."""

    attempt_id: int
    fence: int
    channel: Literal["sms", "voice"]
    to: str = field(repr=False)
    sender: str
    token: str = field(repr=False)
    valid_seconds: int  # the message may wait no longer than this at the provider
    text: str | None = field(default=None, repr=False)
    ring_seconds: int = 30


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider has it."""

    sid: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """The provider says that nothing was created, and why."""

    why: str
    error_code: str | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have gone out, or not. Never sent again by itself."""

    why: str


@dataclass(frozen=True, slots=True)
class ReadyAgain:
    """Provably not processed: 429, or no connection. `after` is the provider's wish in seconds."""

    why: str
    after: float | None = None


Outcome = Accepted | Rejected | Unknown | ReadyAgain

MAX_RETRIES = 6
# The longest wish of a provider that we follow, in seconds: its limits are by the second, and whoever is asked again
# after an hour has lost little. A longer one is a fault, and would keep a message until its window is over.
LONGEST_WISH = 3600.0

# Why a provider refused, in our words, and what that says. The channel's table gives the word.
NUMBER_FAULTS = frozenset({"invalid_number", "landline_for_sms"})  # the number: another one may do
OUR_FAULTS = frozenset(  # every further try would end the same way: the campaign is paused
    {"not_authorised", "account_suspended", "sender_not_allowed", "callback_refused"}
)
# What somebody mends at the provider, or passes by itself: the same is asked again the next day.
MENDABLE = frozenset({"country_not_allowed", "not_verified", "queue_full", "day_full"})
BLOCKED = "blocked"  # the person told the provider to stop


def may_move(state: str, to: str) -> bool:
    """Whether we may move an attempt this way by ourselves."""
    return to in MOVES[state]


def merge(state: str, heard: str) -> str:
    """Where an attempt stands after this news. Order and repetition do not matter."""
    return max(state, heard, key=_RANK.__getitem__)


def merge_why(why: str | None, heard: str | None) -> str | None:
    """The reason beside an unchanged state: the end of a call tells more than its middle, in whatever order."""
    return max(why, heard, key=lambda one: (_WHY_RANK.get(one or "", 3), one or ""))


def status(channel: str, word: str) -> tuple[str, str | None] | None:
    """Our state and reason for a provider's word; None for a word we do not know."""
    return (CALL_STATUSES if channel == "voice" else SMS_STATUSES).get(word.strip().lower())


def is_over(channel: str, word: str) -> bool:
    """Whether nothing more will be heard after this word."""
    known = status(channel, word)
    if known is None:
        return False
    return word.strip().lower() in CALL_OVER if channel == "voice" else known[0] in FINAL


def backoff(retries: int, draw: float, after: float | None = None) -> float:
    """Seconds until an unprocessed attempt is tried again: doubling from 2 to 300, spread by `draw` in 0..1.

    At least as long as the provider wishes, within reason; a wish that is no time is none.
    """
    ceiling = min(300.0, 2.0 * 2.0 ** min(retries, 10))
    wish = min(after, LONGEST_WISH) if after is not None and after > 0 else 0.0
    return max(wish, ceiling * (0.5 + draw / 2))


def valid_seconds(now: datetime, window_end: datetime | None, most: int = 900) -> int:
    """How long a message may wait at the provider: never past the end of its allowed window (rule 16)."""
    if window_end is None:
        return most
    return max(0, min(most, int((window_end - now).total_seconds())))
