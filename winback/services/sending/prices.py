"""What a segment or a call minute costs in a country. A missing price means: nothing is sent there."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.errors import BadInput
from winback.places import templates
from winback.services.inserting import insert_new
from winback.store.campaigns import PriceRow, RateRow

# A call's length before it was made: what is reserved at the intent and what a forecast counts with.
USUAL_MINUTES = 4
UNITS = {"sms": "segment", "voice": "minute"}


@dataclass(frozen=True, slots=True)
class Prices:
    """The prices of one day, in the reporting currency. `get` is None where there is none."""

    currency: str
    table: Mapping[tuple[str, str], Decimal]  # (country, unit) -> amount

    def get(self, country: str | None, channel: str) -> Decimal | None:
        return self.table.get((country or "", UNITS[channel]))

    def cost(self, country: str | None, channel: str, units: int) -> Decimal | None:
        """Units are segments for an SMS and minutes for a call."""
        price = self.get(country, channel)
        return None if price is None else price * units


def install(session: Session, currency: str) -> int:
    """Copy the starter prices whose country and unit have none yet; how many."""
    given = tomllib.loads((templates() / "prices.toml").read_text(encoding="utf-8"))
    known = set(session.execute(select(PriceRow.country, PriceRow.unit)))
    starters = (_row(price, currency) for price in given["prices"])
    rows = [row for row in starters if (row["country"], row["unit"]) not in known]
    insert_new(session, PriceRow, rows)
    return len(rows)


def on(session: Session, day: date, currency: str) -> Prices:
    """The newest price of each country and unit up to this day; one whose rate is not known is missing."""
    table: dict[tuple[str, str], Decimal] = {}
    rates = _rates(session, day)
    for row in session.scalars(select(PriceRow).where(PriceRow.since <= day).order_by(PriceRow.since)):
        rate = Decimal(1) if row.currency == currency else rates.get(row.currency)
        table.pop((row.country, row.unit), None)  # a newer price that cannot be read is not the older one
        if rate is not None and row.amount >= 0:
            table[row.country, row.unit] = row.amount * rate
    return Prices(currency, table)


def _rates(session: Session, day: date) -> dict[str, Decimal]:
    rows = session.scalars(select(RateRow).where(RateRow.on <= day).order_by(RateRow.on))
    return {row.currency: row.rate for row in rows}


def _row(given: Mapping[str, Any], currency: str) -> dict[str, Any]:
    if given["unit"] not in UNITS.values():
        raise BadInput(f"prices: unit must be segment or minute, not {given['unit']!r}")
    return {
        "country": given["country"],
        "unit": given["unit"],
        "amount": Decimal(str(given["amount"])),
        "currency": given.get("currency", currency),
        "since": given["since"],
        "source": given["source"],
    }
