"""All accounts of a firm judged at once: rhythm, model, chance, band."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from campaigns.dormancy import bands, bgnbd, survival
from campaigns.dormancy.rhythm import Purchases, Rhythm, rhythm
from campaigns.dormancy.values import Fit, Floats, Histories, Ints


@dataclass(frozen=True)
class Judged:
    """One entry an account, in the order of the purchases' account index."""

    histories: Histories
    rhythm: Rhythm
    fit: Fit
    comes_back: Floats
    expected: Floats
    band: NDArray[np.str_]
    because: NDArray[np.str_]
    look_again_in: Ints


def judge(purchases: Purchases, today: int, horizon_days: int, fit: Fit | None = None) -> Judged:
    """Judge as of day `today`; fits the model on these purchases unless one is handed in."""
    histories = purchases.histories(today)
    fit = fit or bgnbd.fit(histories)
    own = rhythm(purchases)
    comes_back, expected = _future(purchases, histories, own, fit, horizon_days)
    # Bands do not depend on the horizon somebody asks about.
    standard = comes_back if horizon_days == 180 else _future(purchases, histories, own, fit, 180)[0]
    band, because = bands.bands(histories, own, standard, bands.fewer_orders(purchases, today))
    again = bands.look_again_in(histories.silent, own.limit)
    return Judged(histories, own, fit, comes_back, expected, band, because, again)


def _future(
    purchases: Purchases, histories: Histories, own: Rhythm, fit: Fit, horizon_days: int
) -> tuple[Floats, Floats]:
    """Chance of at least one order, and expected orders: by the model, else by the firm's own silences."""
    if fit.usable:
        return (
            bgnbd.comes_back(fit, histories, horizon_days),
            bgnbd.expected_orders(fit, histories, horizon_days),
        )
    found = survival.survival(purchases, own, histories.silent)
    chance = survival.comes_back(found, own, histories.silent, horizon_days)
    return chance, chance * np.maximum(1.0, horizon_days / survival.own_scale(own))
