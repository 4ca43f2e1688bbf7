"""Who comes back by itself, told by the firm's own past silences alone: used where the purchase model cannot be.

Every silence, ended by a purchase or still going on, is measured in the account's own rhythm. The Kaplan-Meier
estimate then says how many of those who had been silent as long ordered again within the horizon.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from campaigns.dormancy.rhythm import Purchases, Rhythm
from campaigns.dormancy.values import Floats, Ints

FEWEST_SILENCES = 30
MOST_STEPS = 2_000  # the estimate is told to one part in so many


@dataclass(frozen=True)
class Survival:
    """Share of silences longer than `at`, a step function; beyond the last step nothing more is seen to end."""

    at: Floats
    share: Floats

    def longer_than(self, length: Floats) -> Floats:
        steps: Floats = np.append(1.0, self.share)[np.searchsorted(self.at, length, side="right")]
        return steps


def survival(purchases: Purchases, rhythm: Rhythm, silent: Ints) -> Survival:
    """From all gaps (ended) and all present silences (still going on)."""
    account, gap = purchases.gaps()
    scale = own_scale(rhythm)
    ended, going = gap / scale[account], silent / scale
    if len(ended) < FEWEST_SILENCES:
        # a mild belief: three silences in four end, and within four rhythms
        ended = np.concatenate((ended, np.linspace(0.1, 4, 60)))
        going = np.concatenate((going, np.linspace(0.1, 12, 20)))
    at, deaths = np.unique(ended, return_counts=True)
    everything = np.sort(np.concatenate((ended, going)))
    at_risk = len(everything) - np.searchsorted(everything, at, side="left")
    share = np.cumprod(1 - deaths / at_risk).astype(np.float64)
    if len(at) > MOST_STEPS:
        kept = np.diff(np.floor(share * MOST_STEPS), prepend=MOST_STEPS) != 0
        at, share = at[kept], share[kept]
    return Survival(at, share)


def own_scale(rhythm: Rhythm) -> Floats:
    """Days that count as one: the account's own rhythm, the firm's for one-time buyers."""
    return np.maximum(np.where(np.isnan(rhythm.usual), rhythm.firm, rhythm.usual), 1.0)


def comes_back(found: Survival, rhythm: Rhythm, silent: Ints, days: float) -> Floats:
    """Probability that a silence of this length ends within `days`."""
    scale = own_scale(rhythm)
    until_now = found.longer_than(silent / scale)
    chance: Floats = 1 - found.longer_than((silent + days) / scale) / np.maximum(until_now, 1e-9)
    return np.where(until_now > 0, np.clip(chance, 0.0, 1.0), 0.0)
