"""When the people here can call customers: the firm's week, each person's own, and the days nobody works."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy.orm import Session

from campaigns import hours
from campaigns.call_promises import House, Week
from winback.errors import BadInput
from winback.services import firm
from winback.services.events import record
from winback.services.permission import profiles
from winback.settings import Settings
from winback.store.house import StaffRow

SETTING = "working_hours"
WORKING_DAYS = range(5)
OPENS, CLOSES = "09:00", "17:00"
CALLS_AN_HOUR = 2  # a talk and what is written down about it take about half an hour
MOST_CALLS_AN_HOUR = 12

Kept = Mapping[str, list[str]]  # {"0": ["09:00", "17:00"], …}, 0 is Monday


@dataclass(frozen=True, slots=True)
class Hours:
    """What somebody sets on their own page, or the firm for everybody."""

    week: Week
    calls_an_hour: int
    away_until: date | None = None
    called: str | None = None  # what customers hear


def of_firm(session: Session) -> Hours:
    """Weekdays from nine to five and two promised calls an hour, unless the firm has chosen."""
    chosen: Mapping[str, Any] = firm.setting(session, SETTING, {}) or {}
    usual = {str(day): [OPENS, CLOSES] for day in WORKING_DAYS}
    return Hours(week_of(chosen.get("week", usual)), int(chosen.get("calls_an_hour", CALLS_AN_HOUR)))


def of_person(person: StaffRow, usual: Hours) -> Hours:
    """Their own as far as they have set it, else the firm's."""
    return Hours(
        usual.week if person.hours is None else week_of(person.hours),
        usual.calls_an_hour if person.calls_an_hour is None else person.calls_an_hour,
        person.away_until,
        person.called,
    )


def set_own(session: Session, person: StaffRow, wanted: Hours, now: datetime) -> None:
    """A person's own hours. What was promised before stays promised: the worker looks who can keep it."""
    _check(wanted)
    person.hours = kept(wanted.week)
    person.calls_an_hour, person.away_until = wanted.calls_an_hour, wanted.away_until
    person.called = (wanted.called or "").strip() or None
    session.flush()
    record(session, "hours_set", now, actor=f"staff:{person.id}", facts={"staff": person.id})


def choose_for_firm(session: Session, wanted: Hours, region: str | None, by: str, now: datetime) -> None:
    """The firm's own week, for everybody who has set none; the state whose holidays count."""
    _check(wanted)
    value = {"week": kept(wanted.week), "calls_an_hour": wanted.calls_an_hour, "region": region}
    firm.choose(session, SETTING, value, by, now)


def house(session: Session, settings: Settings, now: datetime, ahead: timedelta) -> House:
    """The firm's zone and its holidays: those of its state; of every state while nobody has said which it is."""
    zone, law = profiles.home_zone(settings), profiles.loaded().get(settings.country)
    region = (firm.setting(session, SETTING, {}) or {}).get("region")
    first, last = now.astimezone(zone).date(), (now + ahead).astimezone(zone).date()
    closed: frozenset[date] = frozenset()
    if law:
        for year in range(first.year, last.year + 1):
            closed |= hours.closed_days(law.country, region, year, law.holiday_categories, law.states)
    return House(zone, closed)


def week_of(given: Kept) -> Week:
    return {int(day): (time.fromisoformat(since), time.fromisoformat(until)) for day, (since, until) in given.items()}


def kept(week: Week) -> dict[str, list[str]]:
    return {str(day): [since.isoformat("minutes"), until.isoformat("minutes")] for day, (since, until) in week.items()}


def _check(wanted: Hours) -> None:
    for day, (since, until) in wanted.week.items():
        if day not in range(7) or since >= until:
            raise BadInput("a working day ends after it begins")
    if not 0 <= wanted.calls_an_hour <= MOST_CALLS_AN_HOUR:
        raise BadInput(f"promised calls an hour lie between 0 and {MOST_CALLS_AN_HOUR}")
