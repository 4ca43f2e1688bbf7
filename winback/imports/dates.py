"""Dates as people and programs write them: 03.02.2026, 3/2/26, 2026-02-03T14:00:00+01:00, 46056, 3. März 2026."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from winback.imports.datev import Period
from winback.imports.folding import plain

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january januar jan jaenner", "february februar feb feber", "march maerz mar mrz marz", "april apr",
            "may mai", "june juni jun", "july juli jul", "august aug", "september sep sept", "october oktober oct okt",
            "november nov", "december dezember dec dez",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
MONTH_FIRST_COUNTRIES = frozenset({"US", "PH"})
NOTHING = frozenset({"", "-", "--", "n/a", "na", "null", "none", "0000-00-00", "00.00.0000", "00.00.00", "0"})

_TIME = (
    r"(?:[T ,]+(?:um )?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<half>[aApP]\.?[mM]\.?)?(?: ?Uhr)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?"
)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})" + _TIME)
_DOTTED = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4}|\d{2})" + _TIME)
_SLASHED = re.compile(r"(?P<one>\d{1,2})[/-](?P<two>\d{1,2})[/-](?P<year>\d{4}|\d{2})" + _TIME)
_NAMED_DAY_FIRST = re.compile(
    r"(?:[a-z]{2,10}\.?,? )?(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?[ -]*(?P<name>[a-z]{3,10})\.?,?[ -]*"
    r"(?P<year>\d{4}|\d{2})" + _TIME,
    re.IGNORECASE,
)
_NAMED_MONTH_FIRST = re.compile(
    r"(?:[a-z]{2,10}\.?,? )?(?P<name>[a-z]{3,10})\.?[ -]*(?P<day>\d{1,2})(?:st|nd|rd|th)?,?[ -]+(?P<year>\d{4})"
    + _TIME,
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?P<rest>\d{6})?")
_EXCEL_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001  a spreadsheet's serial has no zone


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, perhaps with a time, perhaps with a zone: as much as was written."""

    day: date
    at: time | None = None
    zone: tzinfo | None = None

    def instant(self, home: tzinfo) -> datetime:
        """In UTC; what has no zone is meant in the firm's own."""
        return datetime.combine(self.day, self.at or time(0), tzinfo=self.zone or home).astimezone(UTC)


class Dates:
    """Reads the dates of one column. Each distinct text is read once."""

    def __init__(self, day_first: bool, period: Period | None = None) -> None:
        self._day_first = day_first
        self.period = period
        self._read: dict[object, Moment | None] = {}

    def __call__(self, cell: object) -> Moment | None:
        """None when the cell says nothing; a ValueError when what it says is no date."""
        if cell in self._read:
            return self._read[cell]
        if len(self._read) > 50_000:
            self._read.clear()
        found = self._read[cell] = self._within(cell) or read_moment(cell, self._day_first)
        return found

    def _within(self, cell: object) -> Moment | None:
        """A day that has its year from the file's first line."""
        day = self.period.day(str(cell).strip()) if self.period else None
        return Moment(day) if day else None


def read_moment(cell: object, day_first: bool) -> Moment | None:
    """One date. `day_first` decides only where a text like 3/2/26 leaves it open."""
    if isinstance(cell, datetime):
        return _sane(Moment(cell.date(), cell.time().replace(microsecond=0), cell.tzinfo))
    if isinstance(cell, date):
        return _sane(Moment(cell))
    if isinstance(cell, int | float):
        return _sane(_serial(float(cell)))
    text = str(cell).strip().removeprefix("'").strip()
    if text.casefold() in NOTHING:
        return None
    return _sane(_written(text, day_first))


def day_first_of(text: str) -> bool | None:
    """What a slashed date proves about its column: True for day first, None when it leaves it open."""
    shape = _SLASHED.fullmatch(text.strip().removeprefix("'"))
    if shape is None:
        return None
    one, two = int(shape["one"]), int(shape["two"])
    if one > 12 >= two:
        return True
    return False if two > 12 >= one else None


def is_slashed(text: str) -> bool:
    return _SLASHED.fullmatch(text.strip().removeprefix("'")) is not None


def _written(text: str, day_first: bool) -> Moment:
    if shape := _YEAR_FIRST.fullmatch(text) or _DOTTED.fullmatch(text):
        return _moment(shape, int(shape["month"]), int(shape["day"]))
    if shape := _SLASHED.fullmatch(text):
        one, two = int(shape["one"]), int(shape["two"])
        first_is_day = one > 12 or (day_first and two <= 12)
        return _moment(shape, two if first_is_day else one, one if first_is_day else two)
    folded = plain(text)
    if shape := _NAMED_DAY_FIRST.fullmatch(folded) or _NAMED_MONTH_FIRST.fullmatch(folded):
        return _moment(shape, _month(shape["name"]), int(shape["day"]))
    if shape := _COMPACT.fullmatch(text):
        return _compact(shape)
    if re.fullmatch(r"\d{5}([.,]\d+)?|\d{10}|\d{13}", text):
        return _serial(float(text.replace(",", ".")))
    raise ValueError("not a date")


def _month(name: str) -> int:
    if name not in MONTHS:
        raise ValueError("not a date: unknown month")
    return MONTHS[name]


def _moment(shape: re.Match[str], month: int, day: int) -> Moment:
    year = int(shape["year"])
    if len(shape["year"]) == 2:
        year += 2000 if year < 70 else 1900
    return Moment(date(year, month, day), _time(shape), _zone(shape["zone"]))


def _time(shape: re.Match[str]) -> time | None:
    if shape["hour"] is None:
        return None
    hour, half = int(shape["hour"]), (shape["half"] or "").replace(".", "").casefold()
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, int(shape["minute"]), int(shape["second"] or 0))


def _zone(written: str | None) -> tzinfo | None:
    if not written:
        return None
    if written in {"Z", "UTC", "GMT", "z", "utc", "gmt"}:
        return UTC
    sign = -1 if written[0] == "-" else 1
    digits = written[1:].replace(":", "").ljust(4, "0")
    return timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))


def _compact(shape: re.Match[str]) -> Moment:
    day = date(int(shape["year"]), int(shape["month"]), int(shape["day"]))
    rest = shape["rest"]
    return Moment(day, time(int(rest[:2]), int(rest[2:4]), int(rest[4:])) if rest else None)


def _serial(number: float) -> Moment:
    """A spreadsheet's day count, or seconds or milliseconds since 1970."""
    if 15_000 <= number <= 80_000:
        at = _EXCEL_ZERO + timedelta(seconds=round(number * 86_400))
        return Moment(at.date(), at.time() if number % 1 else None)
    if 3e8 <= number < 4.2e9:
        return _from_instant(datetime.fromtimestamp(number, UTC))
    if 3e11 <= number < 4.2e12:
        return _from_instant(datetime.fromtimestamp(number / 1000, UTC))
    if 19_000_101 <= number <= 21_001_231 and (shape := _COMPACT.fullmatch(str(int(number)))):
        return _compact(shape)
    raise ValueError("not a date")


def _from_instant(at: datetime) -> Moment:
    return Moment(at.date(), at.time().replace(microsecond=0), UTC)


def _sane(moment: Moment) -> Moment:
    if not 1900 <= moment.day.year <= 2100:
        raise ValueError(f"not a date of our time: the year {moment.day.year}")
    return moment
