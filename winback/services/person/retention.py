"""How long we keep what people said (rule 63): one line a class of data, counted and cleared in small transactions.

What is cleared says nothing any more and still counts: an answer keeps its reason code, a message is gone.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, ColumnElement, Table, and_, delete, func, null, or_, select, update
from sqlalchemy.orm import Session

from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services import firm
from winback.services.person import erasure
from winback.services.person.data_classes import CLASSES, Clearing
from winback.store.schema import metadata

log = logging.getLogger("winback.retention")

AT_ONCE = 2_000
SETTING, RAN = "retention_days", "retention_ran"
LATE_NEWS = timedelta(days=90)  # so long something about an erased person may still come in


@dataclass(frozen=True, slots=True)
class Count:
    """One line of a run."""

    name: str
    days: int
    rows: int


def days(session: Session) -> dict[str, int]:
    """How many days each class is kept here."""
    chosen: Mapping[str, Any] = firm.setting(session, SETTING, {}) or {}
    return {name: max(int(chosen.get(name, kept.days)), kept.least) for name, kept in CLASSES.items()}


def choose(session: Session, name: str, number: int, by: str, now: datetime) -> None:
    """Keep a class for so many days from now on."""
    if name not in CLASSES:
        raise BadInput(f"a class is one of {', '.join(CLASSES)}, not {name!r}")
    if number < CLASSES[name].least:
        raise BadInput(f"{name} must be kept for at least {CLASSES[name].least} days")
    firm.choose(session, SETTING, days(session) | {name: number}, by, now)


def due(session: Session, now: datetime) -> bool:
    """Once a day."""
    ran = firm.setting(session, RAN, {}) or {}
    return ran.get("day") != now.date().isoformat()


def counts(session: Session, now: datetime) -> list[Count]:
    """How many rows a run would clear, by class."""
    spans = days(session)
    return [
        Count(name, spans[name], sum(_count(session, one, now - timedelta(days=spans[name])) for one in kept.clears))
        for name, kept in CLASSES.items()
    ]


def run(rt: Runtime) -> list[Count]:
    """Clear what is over, and what came in late about the erased. Run twice, the second finds nothing."""
    now = rt.now()
    with rt.reading() as session:
        spans = days(session)
    done = []
    for name, kept in CLASSES.items():
        before = now - timedelta(days=spans[name])
        cleared = sum(_clear(rt, one, before) for one in kept.clears)
        done.append(Count(name, spans[name], cleared))
    with rt.transaction() as session:
        erasure.finish(session, now, now - LATE_NEWS)
        firm.note(session, RAN, {"day": now.date().isoformat(), "rows": {one.name: one.rows for one in done}}, now)
    told = ", ".join(f"{one.name} {one.rows}" for one in done if one.rows)
    log.info("cleared what is no longer kept: %s", told or "nothing")
    return done


def _count(session: Session, one: Clearing, before: datetime) -> int:
    table = metadata.tables[one.table]
    return session.scalar(select(func.count()).select_from(table).where(_meant(one, before))) or 0


def _clear(rt: Runtime, one: Clearing, before: datetime) -> int:
    table, cleared = metadata.tables[one.table], 0
    while True:
        with rt.transaction() as session:
            ids = session.scalars(select(table.c.id).where(_meant(one, before)).limit(AT_ONCE)).all()
            if not ids:
                return cleared
            these = table.c.id.in_(ids)
            nothing = {name: _nothing(table, name) for name in one.columns}
            session.execute(update(table).where(these).values(nothing) if nothing else delete(table).where(these))
            cleared += len(ids)


def _meant(one: Clearing, before: datetime) -> ColumnElement[bool]:
    """Old enough, and still telling something."""
    table = metadata.tables[one.table]
    telling = [_tells(table, name) for name in one.columns]
    return and_(one.condition(table, before), or_(*telling)) if telling else one.condition(table, before)


def _tells(table: Table, name: str) -> ColumnElement[bool]:
    column = table.c[name]
    return column != _nothing(table, name) if isinstance(column.type, JSON) else column.is_not(None)


def _nothing(table: Table, name: str) -> Any:
    column = table.c[name]
    if column.nullable:
        return null()
    return erasure.NO_STATE if name == "state" else {}
