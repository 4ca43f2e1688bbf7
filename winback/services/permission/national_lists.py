"""Do-not-call lists of countries and states: the copies we hold, their age, and how a newer one takes an older's place.

While a copy comes in, numbers of both count; the age changes only when the new copy is whole.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from campaigns.facts import NationalList, Profile
from winback.errors import BadInput
from winback.services.events import record
from winback.services.inserting import insert_new
from winback.services.permission import profiles
from winback.store.permission import DoNotCallRow, NationalListRow


@dataclass(frozen=True, slots=True)
class ListState:
    """A list that some profile needs, and the copy we hold."""

    name: str
    country: str
    max_age_days: int
    channels: tuple[str, ...]
    drawn_on: date | None = None
    age_days: int | None = None
    numbers: int = 0
    coming_in: date | None = None
    region: str | None = None  # the state whose list it is

    @property
    def state(self) -> str:
        """fresh, stale or missing."""
        if self.age_days is None:
            return "missing"
        return "fresh" if self.age_days <= self.max_age_days else "stale"


def listing(session: Session, now: datetime) -> list[ListState]:
    """Every list the profiles ask for, held or not."""
    held = {row.name: row for row in session.scalars(select(NationalListRow))}
    return [_state(one, held.get(one.name), now) for one in _needed()]


def held(session: Session) -> dict[str, date]:
    """The lists that are here in whole, and of which day each is: what the gate asks."""
    query = select(NationalListRow.name, NationalListRow.drawn_on).where(NationalListRow.drawn_on.is_not(None))
    return {name: drawn_on for name, drawn_on in session.execute(query) if drawn_on}


def country_of(name: str) -> Profile:
    """The profile that asks for this list."""
    known = {one.name: one.profile for one in _needed()}
    if name not in known:
        raise BadInput(f"there is no national list {name!r}; there are {', '.join(sorted(known))}")
    return known[name]


def begin(session: Session, name: str, drawn_on: date, by: str, now: datetime) -> Profile:
    """A copy of that day starts to come in."""
    profile = country_of(name)
    if drawn_on > now.date():
        raise BadInput(f"the day {drawn_on.isoformat()} is in the future")
    row = session.get(NationalListRow, name)
    if row is None:
        row = NationalListRow(name=name, numbers=0, brought_by=by, brought_at=now)
        session.add(row)
    elif row.drawn_on and drawn_on < row.drawn_on:
        raise BadInput(f"a newer copy of {name} is here already, of {row.drawn_on.isoformat()}")
    row.coming_in, row.brought_by, row.brought_at = drawn_on, by, now
    session.flush()
    return profile


def add(session: Session, name: str, hashes: Collection[str], drawn_on: date, now: datetime) -> None:
    """Some numbers of the copy that comes in. Said twice, they stand there once."""
    unique: Sequence[str] = sorted(set(hashes))
    here = (DoNotCallRow.list_name == name, DoNotCallRow.phone_hash.in_(unique))
    session.execute(update(DoNotCallRow).where(*here).values(listed_on=drawn_on))
    rows = [{"phone_hash": one, "list_name": name, "listed_on": drawn_on, "added_at": now} for one in unique]
    insert_new(session, DoNotCallRow, rows)


def finish(session: Session, name: str, drawn_on: date, by: str, now: datetime) -> int:
    """The copy is whole: it counts from now on, and who stands on older ones only is off the list."""
    old = DoNotCallRow.listed_on.is_(None) | (DoNotCallRow.listed_on < drawn_on)
    session.execute(delete(DoNotCallRow).where(DoNotCallRow.list_name == name, old))
    count = session.scalar(select(func.count()).select_from(DoNotCallRow).where(DoNotCallRow.list_name == name)) or 0
    row = session.get_one(NationalListRow, name)
    row.drawn_on, row.coming_in, row.numbers = drawn_on, None, count
    record(session, "national_list_brought", now, actor=by, facts={"list": name, "numbers": count})
    return count


def as_json(one: ListState) -> Mapping[str, object]:
    """A list as `winback lists show --json` has it."""
    return {
        "name": one.name, "country": one.country, "region": one.region, "state": one.state,
        "max_age_days": one.max_age_days,
        "drawn_on": one.drawn_on.isoformat() if one.drawn_on else None, "age_days": one.age_days,
        "numbers": one.numbers, "coming_in": one.coming_in.isoformat() if one.coming_in else None,
    }  # fmt: skip


class _Needed(NamedTuple):
    """A list that a profile asks for, and the state that keeps it."""

    name: str
    profile: Profile
    region: str | None
    terms: NationalList


def _needed() -> list[_Needed]:
    """Of each country its own lists, then those of its states."""
    found: list[_Needed] = []
    for profile in profiles.loaded().values():
        found += [_Needed(name, profile, None, profile.lists[name]) for name in sorted(profile.lists)]
        for rule in profile.state_rules:
            found += [_Needed(name, profile, rule.code, rule.lists[name]) for name in sorted(rule.lists)]
    return found


def _state(one: _Needed, row: NationalListRow | None, now: datetime) -> ListState:
    plain = ListState(
        one.name, one.profile.country, one.terms.max_age_days, one.terms.channels, region=one.region
    )  # fmt: skip
    if row is None:
        return plain
    age = (now.date() - row.drawn_on).days if row.drawn_on else None
    return replace(plain, drawn_on=row.drawn_on, age_days=age, numbers=row.numbers, coming_in=row.coming_in)
