"""Many rows of one table: read as plain objects, and what was changed in them written as one statement.

An object of the session costs several times as much to read, to change and to write. Who reads plain ones holds their
rows, and says what was changed; nobody else has to do with them in the meantime.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, TypeVar, cast

from sqlalchemy import JSON, ColumnElement, Dialect, Text, Update, bindparam, column, func, inspect, select, update
from sqlalchemy import cast as sql_cast
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from winback.store.base import Row
from winback.store.prepared import dialect, run, table

Names = tuple[str, ...]
MANY = 20  # rows from which on it is looked whether all of them got the same
AS_JSON = json.JSONEncoder(default=str).encode
AnyRow = TypeVar("AnyRow", bound=Row)


class Plain:
    """A row without a session: the columns of `kind` by the names of its attributes."""

    def __init__(self, kind: type[Row], names: Names, values: tuple[Any, ...]) -> None:
        vars(self).update(zip(names, values, strict=True))
        self._kind, self._names, self._was = kind, names, values

    def _changed(self) -> Names:
        now = vars(self)
        return tuple(
            name for name, was in zip(self._names, self._was, strict=True) if now[name] is not was and now[name] != was
        )

    def _written(self) -> None:
        self._was = tuple(map(vars(self).__getitem__, self._names))


def read(session: Session, kind: type[AnyRow], *where: ColumnElement[bool], lock: bool = False) -> list[AnyRow]:
    """These rows as plain objects, in the order of their ids."""
    session.flush()
    names, columns = _columns(kind)
    query = select(*columns).where(*where).order_by(table(kind).c.id)
    found = session.connection().execute(query.with_for_update(key_share=True) if lock else query).all()
    return cast("list[AnyRow]", [Plain(kind, names, tuple(row)) for row in found])


def plain(rows: Iterable[AnyRow]) -> list[AnyRow]:
    """The session's own as plain objects: where one row is read for each of many others."""
    named = ((row, _columns(type(row))[0]) for row in rows)
    return [cast("AnyRow", Plain(type(row), names, tuple(getattr(row, one) for one in names))) for row, names in named]


def write(session: Session, rows: Iterable[Row]) -> None:
    """Write the changes of these rows, which the caller holds and which have an `id`: plain ones or the session's.

    On SQLite the session writes its own.
    """
    alike: dict[tuple[type[Row], Names, bool], list[Any]] = {}
    for row in rows:
        plain = isinstance(row, Plain)
        if names := row._changed() if isinstance(row, Plain) else _changed(row):
            alike.setdefault((row._kind if isinstance(row, Plain) else type(row), names, plain), []).append(row)
    for (kind, names, plain), changed in alike.items():
        if dialect(session) == "postgresql":
            _write_together(session, kind, names, changed)
        elif plain:
            _write_each(session, kind, names, changed)
        (_forget if plain else _commit)(session, kind, names, changed)


def _write_together(session: Session, kind: type[Row], names: Names, changed: Sequence[Any]) -> None:
    same = tuple(name for name in names if _same(kind, name, changed))
    ways = _ways(kind, ("id", *(name for name in names if name not in same)), session.get_bind().dialect)
    given = [{name: way(getattr(row, name)) for name, way in ways.items()} for row in changed]
    once = {f"new_{name}": getattr(changed[0], name) for name in same}
    run(session, _statement(kind, tuple(ways), same), {"rows": AS_JSON(given)} | once)


def _same(kind: type[Row], name: str, changed: Sequence[Any]) -> bool:
    """Whether all of many rows got the same; for few it is not worth a statement of its own."""
    if len(changed) < MANY or isinstance(inspect(kind).columns[name].type, JSON):
        return False
    first = getattr(changed[0], name)
    return all(getattr(row, name) is first or getattr(row, name) == first for row in changed)


def _write_each(session: Session, kind: type[Row], names: Names, changed: Iterable[Plain]) -> None:
    columns = inspect(kind).columns
    changes = {columns[name]: bindparam(f"new_{name}", type_=columns[name].type) for name in names}
    one = update(table(kind)).where(table(kind).c.id == bindparam("row")).values(changes)
    session.connection().execute(
        one, [{"row": vars(row)["id"]} | {f"new_{name}": vars(row)[name] for name in names} for row in changed]
    )


def _forget(session: Session, kind: type[Row], _names: Names, changed: Iterable[Plain]) -> None:
    """What the session itself had read of them is read anew."""
    for row in changed:
        row._written()
    for known in [one for one in session.identity_map.values() if isinstance(one, kind)]:
        session.expire(known)


def _commit(session: Session, _kind: type[Row], names: Names, changed: Iterable[Row]) -> None:
    """On SQLite nothing was written yet."""
    if dialect(session) == "postgresql":
        for row in changed:
            for name in names:
                set_committed_value(row, name, getattr(row, name))


@lru_cache(maxsize=20)
def _columns(kind: type[Row]) -> tuple[Names, list[Any]]:
    columns = inspect(kind).columns
    return tuple(columns.keys()), list(columns.values())


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
def _statement(kind: type[Row], own: Names, same: Names) -> Update:
    """What differs from row to row is listed; what is the same in all of them is told once."""
    into, columns = table(kind), inspect(kind).columns
    given = (
        func.json_to_recordset(sql_cast(bindparam("rows", type_=Text), JSON))
        .table_valued(*(column(name, columns[name].type) for name in own))
        .render_derived(with_types=True)
    )
    once = {columns[name]: bindparam(f"new_{name}", type_=columns[name].type) for name in same}
    listed = {columns[name]: given.c[name] for name in own if name != "id"}
    return update(into).where(into.c.id == given.c.id).values(once | listed)
