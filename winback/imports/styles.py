"""How this file writes dates and amounts, where a single cell leaves it open: 3/2/26, 1.234.

A day above 12 anywhere in a slashed column proves its order; an amount like 12,50 or 1.234,50 proves its mark.
While something open was seen but nothing proven, the search goes on through the file; else the firm's country decides.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from winback.imports.amounts import COMMA_COUNTRIES, decimal_mark_of
from winback.imports.dates import MONTH_FIRST_COUNTRIES, day_first_of, is_slashed
from winback.imports.headers import Layout
from winback.imports.sources import Cells, Row

DATES = (
    "ordered_on", "promised_on", "delivered_on", "opened_at", "resolved_at", "said_at", "withdrawn_at", "listed_on",
    "left_on", "contract_ends_on", "customer_since", "consent_on", "on",
)  # fmt: skip
AMOUNTS = ("amount", "unit_price", "quantity", "rate")
ROWS_AT_LEAST = 1_000


@dataclass(frozen=True, slots=True)
class Styles:
    day_first: bool
    decimal_mark: str


def decide(rows: Iterator[Row], layout: Layout, country: str) -> Styles:
    """Read as much of the file as it takes."""
    day_first, mark = _Search(day_first_of, is_slashed), _Search(decimal_mark_of, _has_mark)
    dates = [column for name in DATES for column in layout.columns.get(name, ())]
    amounts = [column for name in AMOUNTS for column in layout.columns.get(name, ())]
    for count, (_, cells) in enumerate(rows):
        if day_first.found is None:
            day_first.look(cells, dates)
        if mark.found is None:
            mark.look(cells, amounts)
        if count >= ROWS_AT_LEAST and not (day_first.goes_on or mark.goes_on):
            break
    return Styles(
        day_first.found if day_first.found is not None else country not in MONTH_FIRST_COUNTRIES,
        mark.found or ("," if country in COMMA_COUNTRIES else "."),
    )


class _Search:
    """Looks for a proof; knows whether it has seen anything that needs one."""

    def __init__(self, proof, is_open) -> None:  # type: ignore[no-untyped-def]
        self._proof, self._is_open = proof, is_open
        self._seen_open = False
        self.found = None

    @property
    def goes_on(self) -> bool:
        return self._seen_open and self.found is None

    def look(self, cells: Cells, columns: list[int]) -> None:
        for column in columns:
            if column < len(cells) and isinstance(cells[column], str) and cells[column]:
                text = str(cells[column])
                self.found = self._proof(text)
                if self.found is not None:
                    return
                self._seen_open = self._seen_open or self._is_open(text)


def _has_mark(text: str) -> bool:
    return "," in text or "." in text
