"""What the books say about why somebody left, beside what they said themselves: two fields, neither corrects the other.

People name the reason that is easy to say; the books know what happened before they fell silent. Each sign is
something that happened, with its days and the reason of the frame it speaks for. Signs prove nothing: they are shown
to whoever calls, and counted beside the stated reasons.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from statistics import median
from typing import Any

BEFORE = timedelta(days=365)  # what happened longer before the last order did not end it
DEARER = Decimal("1.1")  # a unit price that rose by a tenth; so does one that lost its discount
SMALLER = Decimal("0.7")  # the last orders against those before
FEW = 3  # orders on each side of a comparison

# Which reason a sign speaks for, the heaviest first; None: it speaks for none alone.
SIGNS: Mapping[str, str | None] = {
    "unsolved": "unresolved_issue",
    "late_deliveries": "service",
    "complaints": "quality",
    "price_rise": "price",
    "invoice_disputes": "price",
    "smaller_orders": "competitor",
}
AGREEMENTS = ("same", "other", "nothing_known")
LATE, INVOICE, BAD = "late_delivery", "invoice_dispute", ("complaint", "return", "refund")


@dataclass(frozen=True, slots=True)
class Trouble:
    """An issue as the books have it."""

    kind: str
    opened_on: date
    resolved_on: date | None = None


@dataclass(frozen=True, slots=True)
class Bought:
    """An order line that counts."""

    on: date
    amount: Decimal | None = None
    quantity: float | None = None
    product: str | None = None
    late: bool = False  # delivered after the promised day


@dataclass(frozen=True, slots=True)
class Lived:
    """An account up to the day on which somebody of it said why."""

    asked_on: date
    troubles: tuple[Trouble, ...] = ()
    bought: tuple[Bought, ...] = ()


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that happened before they fell silent."""

    code: str
    count: int
    first_on: date
    last_on: date
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def reason(self) -> str | None:
        return SIGNS[self.code]


def signs(lived: Lived) -> tuple[Sign, ...]:
    """Everything the books hold against us, the heaviest first. What came after they were asked does not count."""
    known = _until(lived)
    found = (look(known) for look in LOOKS)
    return tuple(sorted((sign for sign in found if sign), key=lambda sign: list(SIGNS).index(sign.code)))


def reasons(found: Iterable[Sign]) -> tuple[str, ...]:
    """The reasons these speak for, the heaviest first, each once."""
    return tuple(dict.fromkeys(sign.reason for sign in found if sign.reason))


def agreement(stated: str | None, found: Sequence[Sign]) -> str:
    """How the two stand to each other. Nobody is proven wrong by it."""
    told = reasons(found)
    if not told:
        return "nothing_known"
    return "same" if stated in told else "other"


def _until(lived: Lived) -> Lived:
    """What had happened by then, and not too long before the last order."""
    bought = tuple(sorted((one for one in lived.bought if one.on <= lived.asked_on), key=lambda one: one.on))
    begins = (bought[-1].on if bought else lived.asked_on) - BEFORE
    troubles = tuple(one for one in lived.troubles if begins <= one.opened_on <= lived.asked_on)
    return Lived(lived.asked_on, troubles, bought)


# ---------------------------------------------------------------- what is looked for


def _unsolved(lived: Lived) -> Sign | None:
    """Open when they were asked, whatever became of it since."""
    found = [one for one in lived.troubles if one.resolved_on is None or one.resolved_on > lived.asked_on]
    days = [one.opened_on for one in found]
    return _sign("unsolved", days, {"kinds": sorted({one.kind for one in found})})


def _late(lived: Lived) -> Sign | None:
    """As told, or as the orders say; a late order and a complaint about it on the same day are one."""
    told = {one.opened_on for one in lived.troubles if one.kind == LATE}
    begins = (lived.bought[-1].on if lived.bought else lived.asked_on) - BEFORE
    return _sign("late_deliveries", sorted(told | {one.on for one in lived.bought if one.late and one.on >= begins}))


def _complaints(lived: Lived) -> Sign | None:
    found = [one for one in lived.troubles if one.kind in BAD]
    return _sign("complaints", [one.opened_on for one in found], {"kinds": sorted({one.kind for one in found})})


def _invoices(lived: Lived) -> Sign | None:
    return _sign("invoice_disputes", [one.opened_on for one in lived.troubles if one.kind == INVOICE])


def _price_rise(lived: Lived) -> Sign | None:
    """A product they kept buying became dearer by a tenth or more: the strongest rise."""
    by_product: dict[str, list[tuple[date, Decimal]]] = {}
    for one in lived.bought:
        if one.product and one.amount and one.quantity and one.quantity > 0:
            by_product.setdefault(one.product, []).append((one.on, one.amount / Decimal(str(one.quantity))))
    rises = [rise for paid in by_product.values() if (rise := _rise(paid))]
    if not rises:
        return None
    share, on = max(rises)
    return Sign("price_rise", len(rises), on, max(day for _, day in rises), {"percent": round(share * 100)})


def _rise(paid: Sequence[tuple[date, Decimal]]) -> tuple[Decimal, date] | None:
    """From the usual price before to the last one, and since when it is paid."""
    if len(paid) < FEW:
        return None
    last = paid[-1][1]
    place = next(at for at, (_, price) in enumerate(paid) if price * DEARER > last)  # the first near the last price
    before = [price for _, price in paid[:place]]
    if not before or median(before) * DEARER > last:
        return None
    return last / median(before) - 1, paid[place][0]


def _smaller_orders(lived: Lived) -> Sign | None:
    """The last orders were clearly smaller than those before: what is missing may have gone elsewhere."""
    sums: dict[date, Decimal] = {}
    for one in lived.bought:
        if one.amount and one.amount > 0:
            sums[one.on] = sums.get(one.on, Decimal(0)) + one.amount
    days = sorted(sums)
    if len(days) < 2 * FEW:
        return None
    before, last = [sums[day] for day in days[:-FEW]], [sums[day] for day in days[-FEW:]]
    if median(last) > median(before) * SMALLER:
        return None
    share = 1 - median(last) / median(before)
    return Sign("smaller_orders", FEW, days[-FEW], days[-1], {"percent": round(share * 100)})


def _sign(code: str, days: Sequence[date], facts: Mapping[str, Any] | None = None) -> Sign | None:
    return Sign(code, len(days), min(days), max(days), dict(facts or {})) if days else None


LOOKS: tuple[Callable[[Lived], Sign | None], ...] = (
    _unsolved, _late, _complaints, _price_rise, _invoices, _smaller_orders,
)  # fmt: skip
