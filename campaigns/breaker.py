"""When a running campaign stops itself: failures pile up, or too often nobody knows what became of a send.

Failures are counted among results: how a send ended, or that nobody knows. What the provider has only taken is on its
way and none yet, however much of it there is: carriers tell of what they did not deliver minutes after they took it.
Whether too often nobody knows is asked of everything that was sent, since taken is known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from campaigns.attempts import BLOCKED, MOVING, NUMBER_FAULTS

RECENTLY, LATELY = timedelta(minutes=2), timedelta(hours=1)
LEAST = 5  # results of the last two minutes, before half of them say anything
LEAST_LATELY = 20  # of the last hour: below it, one lost answer alone would already be more than 5 %
UNKNOWN_SHARE = 0.05

UNKNOWN = ("unknown", "unknown_final")
RESULTS = ("delivered", "undelivered", "failed", "rejected", *UNKNOWN)  # a call is delivered when it is answered
SENT = (*MOVING, *RESULTS)
REFUSED = frozenset({"undelivered", "failed", "rejected"})
# What concerns one person says nothing about the campaign.
OF_ONE_PERSON = NUMBER_FAULTS | {BLOCKED, "busy", "no_answer", "cancelled"}


@dataclass(frozen=True, slots=True)
class Results:
    """Results of one kind; what one dead worker left counts once."""

    state: str
    why: str | None
    count: int


@dataclass(frozen=True, slots=True)
class Trip:
    """Why a campaign stops: `failures` or `unknown`, how many of how many, and of which kinds."""

    code: str
    bad: int
    of: int
    whys: Mapping[str, int] = field(default_factory=dict)


def trip(recent: Iterable[Results], lately: Iterable[Results]) -> Trip | None:
    """Whether the campaign must stop, by what it has had since it last began to run.

    `recent` are the RESULTS of the last two minutes, `lately` everything SENT in the last hour.
    """
    return _failures(list(recent)) or _unknown(list(lately))


def is_bad(state: str, why: str | None) -> bool:
    """Whether this result speaks against the campaign: refused or lost, and not for one person's sake."""
    return state in UNKNOWN or (state in REFUSED and why not in OF_ONE_PERSON)


def _failures(recent: list[Results]) -> Trip | None:
    of = sum(one.count for one in recent)
    whys = _whys(one for one in recent if is_bad(one.state, one.why))
    bad = sum(whys.values())
    return Trip("failures", bad, of, whys) if of >= LEAST and 2 * bad >= of else None


def _unknown(lately: list[Results]) -> Trip | None:
    of = sum(one.count for one in lately)
    bad = sum(one.count for one in lately if one.state in UNKNOWN)
    return Trip("unknown", bad, of, {"unknown": bad}) if of >= LEAST_LATELY and bad > UNKNOWN_SHARE * of else None


def _whys(bad: Iterable[Results]) -> dict[str, int]:
    counted: Counter[str] = Counter()
    for one in bad:
        counted["unknown" if one.state in UNKNOWN else one.why or one.state] += one.count
    return dict(counted.most_common())
