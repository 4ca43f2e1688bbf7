"""What was changed in many objects of one table, written as one statement: on PostgreSQL a fraction of one each."""

import json
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from sqlalchemy import JSON, Dialect, Text, Update, bindparam, column, func, inspect, update
from sqlalchemy import cast as sql_cast
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from winback.store.base import Row
from winback.store.prepared import dialect, run, table

Names = tuple[str, ...]


def write(session: Session, rows: Iterable[Row]) -> None:
    """Write the changes of these rows, which the caller holds and which have an `id`. On SQLite the session does."""
    if dialect(session) != "postgresql":
        return
    alike: dict[tuple[type[Row], Names], list[Row]] = {}
    for row in rows:
        if names := _changed(row):
            alike.setdefault((type(row), names), []).append(row)
    for (kind, names), changed in alike.items():
        ways = _ways(kind, ("id", *names), session.get_bind().dialect)
        given = [{name: way(getattr(row, name)) for name, way in ways.items()} for row in changed]
        run(session, _statement(kind, names), {"rows": json.dumps(given, default=str)})
        for row in changed:
            for name in names:
                set_committed_value(row, name, getattr(row, name))


def _changed(row: Row) -> Names:
    state = inspect(row)
    return tuple(sorted({*state.mapper.columns.keys()} - state.unmodified))


def _ways(kind: type[Row], names: Names, known: Dialect) -> dict[str, Callable[[Any], Any]]:
    """How the values of each column go into JSON."""
    return {name: _way(inspect(kind).columns[name].type, known) for name in names}


def _way(kept: Any, known: Dialect) -> Callable[[Any], Any]:
    own = kept.dialect_impl(known)
    processed = None if isinstance(own, JSON) else own.bind_processor(known)
    return processed or _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


@lru_cache(maxsize=200)
def _statement(kind: type[Row], names: Names) -> Update:
    into, columns = table(kind), inspect(kind).columns
    given = (
        func.json_to_recordset(sql_cast(bindparam("rows", type_=Text), JSON))
        .table_valued(*(column(name, columns[name].type) for name in ("id", *names)))
        .render_derived(with_types=True)
    )
    return update(into).where(into.c.id == given.c.id).values({columns[name]: given.c[name] for name in names})
