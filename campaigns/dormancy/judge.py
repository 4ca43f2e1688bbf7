"""Accounts of a firm judged at once: rhythm, model, chance, band."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from campaigns.dormancy import bands, bgnbd, survival
from campaigns.dormancy.firm import STANDARD, Firm, measure
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


def judge(purchases: Purchases, today: int, horizon_days: int, firm: Firm | None = None) -> Judged:
    """Judge as of day `today`. Without the measures of a firm these accounts are all it has."""
    firm = firm or measure(purchases, today, (horizon_days,))
    histories, own = purchases.histories(today), rhythm(purchases, firm.cadence)
    comes_back, expected = _future(firm, histories, own, horizon_days)
    standard = comes_back if horizon_days == STANDARD else _future(firm, histories, own, STANDARD)[0]
    band, because = bands.bands(histories, own, standard, bands.fewer_orders(purchases, today))
    again = bands.look_again_in(histories.silent, own.limit)
    return Judged(histories, own, firm.fit, comes_back, expected, band, because, again)


def _future(firm: Firm, histories: Histories, own: Rhythm, horizon_days: int) -> tuple[Floats, Floats]:
    """Chance of at least one order, and expected orders: by the model, else by the firm's own silences."""
    if firm.silences is None:
        return (
            bgnbd.comes_back(firm.fit, histories, horizon_days, firm.spreads[horizon_days]),
            bgnbd.expected_orders(firm.fit, histories, horizon_days),
        )
    chance = survival.comes_back(firm.silences, own, histories.silent, horizon_days)
    return chance, chance * np.maximum(1.0, horizon_days / survival.own_scale(own))
