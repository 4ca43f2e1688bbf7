"""When a running campaign stops itself: failures pile up, or too often nobody knows what became of a send."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from campaigns.attempts import BLOCKED, NUMBER_FAULTS

RECENTLY, LATELY = timedelta(minutes=2), timedelta(hours=1)
LEAST = 5  # results of the last two minutes, before half of them say anything
LEAST_LATELY = 20  # of the last hour: below it, one lost answer alone would already be more than 5 %
UNKNOWN_SHARE = 0.05

UNKNOWN = ("unknown", "unknown_final")
RESULTS = ("accepted", "queued", "sent", "delivered", "undelivered", "failed", "rejected", *UNKNOWN)
REFUSED = frozenset({"undelivered", "failed", "rejected"})
# What concerns one person says nothing about the campaign.
OF_ONE_PERSON = NUMBER_FAULTS | {BLOCKED, "busy", "no_answer", "cancelled"}


@dataclass(frozen=True, slots=True)
class Results:
    """Results of one kind, and whether they are of the last two minutes; what one dead worker left counts once."""

    state: str
    why: str | None
    recent: bool
    count: int


@dataclass(frozen=True, slots=True)
class Trip:
    """Why a campaign stops: `failures` or `unknown`, how many of how many, and of which kinds."""

    code: str
    bad: int
    of: int
    whys: Mapping[str, int] = field(default_factory=dict)


def trip(results: Iterable[Results]) -> Trip | None:
    """Whether the campaign must stop, by its results since it last began to run and of the last hour."""
    found = list(results)
    return _failures([one for one in found if one.recent]) or _unknown(found)


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
