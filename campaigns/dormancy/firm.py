"""What is measured over the whole firm before one of its accounts is judged: model, rhythm, silences.

It moves slowly. Measured once, it serves for days, and whoever judges a few accounts reads their purchases alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from campaigns.dormancy import bgnbd, survival
from campaigns.dormancy.rhythm import Cadence, Purchases, cadence, rhythm
from campaigns.dormancy.survival import Survival
from campaigns.dormancy.values import Fit

STANDARD = 180  # days ahead: bands do not depend on the horizon somebody asks about


@dataclass(frozen=True)
class Firm:
    """The measures of all accounts that the judgement of one account needs."""

    fit: Fit
    cadence: Cadence
    spreads: Mapping[int, float]  # horizon in days -> k of bgnbd.comes_back; empty where the model cannot be used
    silences: Survival | None  # instead of the model


def measure(purchases: Purchases, today: int, horizons: Iterable[int] = (STANDARD,)) -> Firm:
    """All purchases of the firm up to day `today`."""
    histories = purchases.histories(today)
    fit, of_all = bgnbd.fit(histories), cadence(purchases)
    if fit.usable:
        spreads = {days: bgnbd.spread(fit, histories, days) for days in {*horizons, STANDARD}}
        return Firm(fit, of_all, spreads, None)
    return Firm(fit, of_all, {}, survival.survival(purchases, rhythm(purchases, of_all), histories.silent))


def as_json(firm: Firm) -> dict[str, Any]:
    """As a row keeps it."""
    fit = {name: None if value != value else value for name, value in asdict(firm.fit).items()}  # NaN is no JSON
    steps = {"at": firm.silences.at.tolist(), "share": firm.silences.share.tolist()} if firm.silences else None
    spreads = {str(days): k for days, k in firm.spreads.items()}
    return {"fit": fit, "cadence": asdict(firm.cadence), "spreads": spreads, "silences": steps}


def from_json(kept: Mapping[str, Any]) -> Firm:
    """Read back, it judges as before."""
    fit: dict[str, Any] = {name: float("nan") if value is None else value for name, value in kept["fit"].items()}
    steps = kept["silences"]
    return Firm(
        Fit(**fit),
        Cadence(**kept["cadence"]),
        {int(days): k for days, k in kept["spreads"].items()},
        Survival(np.array(steps["at"]), np.array(steps["share"])) if steps else None,
    )
