"""DATEV's exports: their first line tells the period, their days ("0501", also "501") have no year of their own."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from winback.imports.sources import Cells, Source

MARKS = ("EXTF", "DTVF")
FISCAL_YEAR, FIRST, LAST = 12, 14, 15  # cells of the first line
_DAY_AND_MONTH = re.compile(r"(?P<day>\d{1,2})(?P<month>\d{2})")


@dataclass(frozen=True, slots=True)
class Period:
    """The days a file speaks of. A day without a year is the one of them."""

    first: date
    last: date

    def day(self, text: str) -> date | None:
        """The day "0501" means here: the fifth of January. None when it does not lie in the period."""
        shape = _DAY_AND_MONTH.fullmatch(text)
        if shape is None:
            return None
        years = range(self.first.year, self.last.year + 1)
        days = (_date(year, int(shape["month"]), int(shape["day"])) for year in years)
        return next((day for day in days if day and self.first <= day <= self.last), None)


def period(source: Source) -> Period | None:
    """What the first line of a DATEV export says; None for any other file."""
    for start, cells in source.candidates():
        if start.line > 1:
            return None
        if len(cells) > LAST and str(cells[0]).strip().upper() in MARKS:
            return _period(cells)
    return None


def lacks_year(text: str) -> bool:
    """Whether this is a day and a month, as DATEV writes them."""
    shape = _DAY_AND_MONTH.fullmatch(text.strip())
    return shape is not None and _date(2024, int(shape["month"]), int(shape["day"])) is not None


def _period(cells: Cells) -> Period | None:
    """From day to day; where these are left out, or odd, the fiscal year."""
    begins, first, last = (_eight_digits(cells[at]) for at in (FISCAL_YEAR, FIRST, LAST))
    if first and last and first <= last < first + timedelta(days=366):
        return Period(first, last)
    start = begins or first
    if start is None:
        return None
    end = _date(start.year + 1, start.month, start.day) or start + timedelta(days=365)
    return Period(start, end - timedelta(days=1))


def _eight_digits(cell: object) -> date | None:
    text = str(cell).strip()
    return _date(int(text[:4]), int(text[4:6]), int(text[6:])) if re.fullmatch(r"\d{8}", text) else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
