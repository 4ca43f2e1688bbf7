"""What follows a call that spoke with nobody: when it is dialled again, how often, and whether we write instead.

One table, by what became of the call. Whatever it says goes through the gate like everything we start: hours, caps,
permission for the channel and every hold count again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

EARLY = 10  # seconds: whoever hangs up sooner has not let us finish the first sentence


@dataclass(frozen=True, slots=True)
class After:
    """Dialled again so long after it, so often at most; `writes`: a text message goes instead."""

    again: timedelta | None
    most: int
    writes: bool
    why: str


TABLE: Mapping[str, After] = {
    "busy": After(timedelta(minutes=20), 1, False, "somebody is there, and a call ends within minutes"),
    "no_answer": After(timedelta(hours=3), 1, False, "another time of the day; a phone that rings often is a nuisance"),
    "machine": After(None, 0, True, "it heard one neutral sentence; a second call would leave a second one"),
    "fax": After(None, 0, True, "nobody speaks there"),
    "failed": After(None, 0, True, "the call could not be connected; the same number would fail again"),
    "hung_up_early": After(None, 0, False, "they have heard who we are and want no call now; the plan goes on"),
}


def outcome(state: str, why: str | None, answered_by: str | None, seconds: int | None) -> str | None:
    """The row of the table for a call as it ended; None: somebody spoke with us, or it was called off."""
    if state == "failed":
        return "failed"
    if state == "undelivered":
        return why if why in TABLE else None
    if answered_by in {"machine", "fax"}:
        return answered_by
    return "hung_up_early" if seconds is not None and seconds < EARLY else None
