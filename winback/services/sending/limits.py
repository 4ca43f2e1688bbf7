"""How many messages and calls may begin in a country on one day, by the whole house: one table with a default.

A country in which we have no number, or whose limit is 0, gets nothing. A table that cannot be read stops all sending.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from winback.errors import BadInput
from winback.services import firm
from winback.services.sending import budgets
from winback.store.campaigns import AttemptRow, SenderRow
from winback.store.work import SpentRow

KEY, DEFAULT = "country_limits", "default"
WHY = "country_limit"  # of an attempt that waits for its country's next day
COUNTRY = re.compile(f"[A-Z]{{2}}|{DEFAULT}")
USUALLY, MOST = 100_000, 100_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """A day's limit of each country named, and of every other."""

    usual: int
    of: Mapping[str, int]

    def allowed(self, ours: Iterable[str]) -> dict[str, int]:
        """The countries of our numbers whose limit is not 0."""
        return {country: most for country in sorted(set(ours)) if (most := self.of.get(country, self.usual)) > 0}


@dataclass(frozen=True, slots=True)
class Day:
    """A country's day: its limit and what has begun."""

    country: str
    most: int
    begun: int

    @property
    def used_up(self) -> bool:
        """Whether nothing more begins there before tomorrow; a country that is closed has nothing to use up."""
        return 0 < self.most <= self.begun


@dataclass(frozen=True, slots=True)
class Waiting:
    """A country whose day is used up, and what waits for the next one."""

    country: str
    most: int
    count: int
    until: datetime


def read(session: Session) -> Limits:
    """The table; a table somebody broke raises, and nobody guesses."""
    kept = firm.setting(session, KEY)
    if faults := faults_of(kept):
        raise BadInput(f"the limits per country cannot be read: {'; '.join(faults)}")
    table = dict(kept or {})
    return Limits(table.pop(DEFAULT, USUALLY), table)


def choose(session: Session, country: str, most: int | None, by: str, now: datetime) -> None:
    """Set a country's limit a day, or the `default`; None takes a country's own limit away."""
    kept = firm.setting(session, KEY)
    table: dict[str, Any] = dict(kept) if isinstance(kept, dict) else {}
    table.pop(country, None)
    wanted = table if most is None else {**table, country: most}
    if faults := faults_of(wanted):
        raise BadInput("; ".join(faults))
    firm.choose(session, KEY, wanted, by, now)
    _ask_again(session, now)


def _ask_again(session: Session, now: datetime) -> None:
    """What waited for tomorrow need not wait where there is room now; where there is none, it waits again."""
    session.execute(
        update(AttemptRow)
        .where(AttemptRow.state == "ready", AttemptRow.due_at > now, AttemptRow.why == WHY)
        .values(due_at=now, why=None, updated_at=now)
        .execution_options(synchronize_session=False)
    )


def faults_of(table: Any) -> list[str]:
    """What is wrong with such a table, in words."""
    if table is None:
        return []
    if not isinstance(table, dict):
        return ["expected a limit for each country"]
    return [f"{name!r} is no country like DE" for name in table if not COUNTRY.fullmatch(str(name))] + [
        f"{name}: expected a whole number from 0 to {MOST}, got {most!r}"
        for name, most in table.items()
        if type(most) is not int or not 0 <= most <= MOST
    ]


def today(session: Session, day: date) -> list[Day]:
    """Every country that may be reached or has a limit, and what has begun there on this day (UTC)."""
    table = read(session)
    countries = sorted({*session.scalars(select(SenderRow.country)), *table.of})
    scopes = {budgets.of_country(country, day): country for country in countries}
    query = select(SpentRow.scope, SpentRow.count).where(SpentRow.scope.in_(scopes))
    begun = {scopes[scope]: count for scope, count in session.execute(query)}
    open_ = table.allowed(session.scalars(select(SenderRow.country)))
    return [Day(country, open_.get(country, 0), begun.get(country, 0)) for country in countries]


def waiting(session: Session, now: datetime) -> list[Waiting]:
    """Countries whose limit of today is used up while sends wait for it. A table nobody can read is told elsewhere."""
    if faults_of(firm.setting(session, KEY)):
        return []
    full = {day.country: day.most for day in today(session, now.date()) if day.used_up}
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time(), UTC)
    query = (
        select(AttemptRow.country, func.count())
        .where(
            AttemptRow.state == "ready", AttemptRow.due_at >= tomorrow, AttemptRow.why == WHY,
            AttemptRow.country.in_(full),
        )
        .group_by(AttemptRow.country)
    )  # fmt: skip
    found = sorted(session.execute(query)) if full else []
    return [Waiting(country, full[country], count, tomorrow) for country, count in found if country]
