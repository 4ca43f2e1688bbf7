"""What "planned for" may be: a month (2027-03), a quarter (2027-Q1) or a day (2027-03-15)."""

import re
from datetime import date, timedelta

from winback.errors import BadInput

_QUARTER = re.compile(r"(\d{4})-Q([1-4])", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
FARTHEST = timedelta(days=3 * 366)


def planned_for(given: str | None, today: date) -> str:
    """The moment as it is kept; refused when it is none, over already, or too far away to be a promise."""
    wanted = (given or "").strip().upper()
    try:
        first, last = span_of(wanted)
    except ValueError:
        raise BadInput("planned for when? A month like 2027-03, a quarter like 2027-Q1, or a day") from None
    if last < today:
        raise BadInput("what is planned lies in the future")
    if first > today + FARTHEST:
        raise BadInput("what is planned lies within three years")
    return wanted


def span_of(planned: str) -> tuple[date, date]:
    """The first and the last day of it."""
    if (quarter := quarter_of(planned)) is not None:
        year, number = quarter
        return date(year, 3 * number - 2, 1), _last_day(year, 3 * number)
    if found := _MONTH.fullmatch(planned):
        year, month = int(found[1]), int(found[2])
        return date(year, month, 1), _last_day(year, month)
    if not _DAY.fullmatch(planned):
        raise ValueError(planned)
    day = date.fromisoformat(planned)
    return day, day


def quarter_of(planned: str) -> tuple[int, int] | None:
    found = _QUARTER.fullmatch(planned)
    return (int(found[1]), int(found[2])) if found else None


def _last_day(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
