"""What a segment or a call minute costs in a country. A missing price means: nothing is sent there."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from phonenumbers import SUPPORTED_REGIONS
from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.errors import BadInput
from winback.places import templates
from winback.services.events import record
from winback.services.inserting import insert_new
from winback.store.campaigns import PriceRow, RateRow

# A call's length before it was made: what is reserved at the intent and what a forecast counts with.
USUAL_MINUTES = 4
UNITS = {"sms": "segment", "voice": "minute"}
DEAREST, PLACES, SOURCE_AT_MOST = 1_000, 4, 300


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


@dataclass(frozen=True, slots=True)
class New:
    """A price as somebody gives it."""

    country: str
    unit: str
    amount: Decimal
    currency: str
    since: date
    source: str


@dataclass(frozen=True, slots=True)
class Listed(New):
    """A price as it stands in the table."""

    is_later: bool  # it does not count yet
    counts: bool  # False: nobody knows what it is in the reporting currency


def listed(session: Session, day: date, currency: str) -> list[Listed]:
    """The price of each country and unit that counts on this day, and those that will."""
    rates, found = _rates(session, day), dict[tuple[str, str, date | None], Listed]()
    for row in session.scalars(select(PriceRow).order_by(PriceRow.country, PriceRow.unit.desc(), PriceRow.since)):
        later = row.since > day
        known = row.amount >= 0 and (row.currency == currency or row.currency in rates)
        found[row.country, row.unit, row.since if later else None] = Listed(
            row.country, row.unit, row.amount, row.currency, row.since, row.source, later, known
        )
    return list(found.values())


def choose(session: Session, new: New, currency: str, by: str, now: datetime) -> None:
    """From its day on this price counts, in the place of another of that day. What could not be read is refused."""
    if faults := list(_faults(session, new, currency, now.date())):
        raise BadInput("; ".join(faults))
    same = PriceRow.country == new.country, PriceRow.unit == new.unit, PriceRow.since == new.since
    row = session.scalars(select(PriceRow).where(*same)).first()
    if row is None:
        session.add(PriceRow(**asdict(new)))
    else:
        row.amount, row.currency, row.source = new.amount, new.currency, new.source
    facts = {"key": f"price {new.country} {new.unit}", "amount": str(new.amount), "currency": new.currency}
    record(session, "setting_changed", now, actor=by, facts=facts | {"since": new.since.isoformat()})


def _faults(session: Session, new: New, currency: str, today: date) -> Iterator[str]:
    if new.country not in SUPPORTED_REGIONS:
        yield f"{new.country!r} is no country like DE"
    if new.unit not in UNITS.values():
        yield f"{new.unit!r} is no unit; there are {' and '.join(UNITS.values())}"
    if not (new.amount.is_finite() and 0 <= new.amount <= DEAREST):
        yield f"expected an amount from 0 to {DEAREST}, got {new.amount}"
    elif new.amount != round(new.amount, PLACES):
        yield f"expected at most {PLACES} places, got {new.amount}"
    if new.currency != currency and new.currency not in _rates(session, max(new.since, today)):
        yield f"no rate of {new.currency} is known, so nothing would be sent; give the price in {currency}"
    if not 0 < len(new.source.strip()) <= SOURCE_AT_MOST:
        yield f"the source is told in 1 to {SOURCE_AT_MOST} characters"


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
