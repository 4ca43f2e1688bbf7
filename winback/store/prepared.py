"""Statements that are built once, when their module is read: where every millisecond counts, building costs most."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from itertools import repeat
from typing import Any, cast

from sqlalchemy import (
    JSON,
    ColumnElement,
    Delete,
    Dialect,
    Executable,
    Insert,
    Select,
    Table,
    Text,
    Update,
    bindparam,
    column,
    func,
    insert,
    literal,
    select,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from winback.store import bulk, ready
from winback.store.base import Row

Values = Mapping[str, Any]
Write = Insert | Update | Delete
Part = tuple[Write, tuple[str, ...]]  # a statement, and what it is given

TOGETHER = "writes_together"


def table(row: type[Row]) -> Table:
    """A table without its objects, for statements past them."""
    return cast(Table, row.__table__)


def adding(row: type[Row]) -> Insert:
    """Adds rows whose ids nobody needs to know."""
    return insert(table(row)).inline()


def by_dialect(row: type[Row]) -> dict[str, Any]:
    """An insert as each database writes it, to say what happens on a conflict."""
    return {"postgresql": postgresql.insert(table(row)), "sqlite": sqlite.insert(table(row))}


def dialect(session: Session) -> str:
    return session.get_bind().dialect.name


def run(session: Session, statement: Executable, values: Values, *, last: bool = False) -> list[tuple[Any, ...]]:
    """Its rows. Past the objects of the session: what hangs in them unwritten is not written before.

    The last one may end the transaction, unless something hangs in the session's objects.
    """
    return ready.execute(session.connection(), statement, values, last=last and not session.in_transaction())


def _run_for_each(session: Session, statement: Executable, rows: Sequence[Values]) -> None:
    session.connection().execute(statement, rows)


class Writes:
    """What shall be written: statements, with the values of their rows by column and those of a condition by name."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.dialect = dialect(session)
        self.gathered: list[tuple[Write, tuple[Values, ...]]] = []

    def add(self, statement: Write, *rows: Values) -> None:
        """Rows of one statement are written in their order; else there is none."""
        if rows:
            self.gathered.append((statement, rows))

    def at_once(self, *, last: bool = False) -> None:
        """Write what was gathered so far: somebody is about to read it, or nothing comes after it."""
        gathered, self.gathered = self.gathered, []
        if self.dialect == "postgresql" and gathered:
            one = _one(tuple((statement, tuple(rows[0])) for statement, rows in gathered))
            run(self.session, one, _all_values(gathered), last=last)
        else:
            for statement, rows in gathered:
                _run_for_each(self.session, statement, rows)


@contextmanager
def together(session: Session, *, last: bool = False) -> Iterator[Writes]:
    """What is gathered in the block is written at its end, or at the end of the block around it.

    On PostgreSQL as one statement, at a third of the cost. Its parts do not see each other's rows. Two conditions of
    one name are about the same thing. After the last one nothing else is done in this transaction.
    """
    if (around := session.info.get(TOGETHER)) is not None:
        yield around
        return
    writes = session.info[TOGETHER] = Writes(session)
    try:
        yield writes
    finally:
        del session.info[TOGETHER]
    writes.at_once(last=last)


@contextmanager
def in_rows(session: Session, *, copied: bool = False) -> Iterator[Writes]:
    """The same for many alike: each statement once, in the order it was first heard of, for all its rows.

    Copied, new rows cost PostgreSQL a fifth, and SQLite half. On PostgreSQL all others are one parameter.
    """
    writes = Writes(session)
    yield writes
    alike: dict[tuple[int, tuple[str, ...]], tuple[Write, list[Values]]] = {}
    for statement, rows in writes.gathered:
        for row in rows:
            alike.setdefault((id(statement), tuple(row)), (statement, []))[1].append(row)
    for statement, listed in alike.values():
        if copied and type(statement) is Insert:
            _copy(session, statement.table, listed)
        elif isinstance(statement, Insert) and writes.dialect == "postgresql":
            run(session, _listing(statement, tuple(listed[0])), {"rows_0": ROWS.encode(_last_ones(statement, listed))})
        else:
            _run_for_each(session, statement, listed)


def _last_ones(statement: Insert, listed: Sequence[Values]) -> Sequence[Values]:
    """One statement may not replace a row twice: of those that would, the last one stays, as if each went by itself."""
    key = getattr(statement._post_values_clause, "inferred_target_elements", None)
    if key is None:
        return listed
    return list({tuple(row[str(name)] for name in key): row for row in listed}.values())


def _copy(session: Session, into: Any, listed: Sequence[Values]) -> None:
    copy(session, into, {}, {name: [row[name] for row in listed] for name in listed[0]})


def copy(session: Session, into: Table, same: Values, each: Mapping[str, Sequence[Any]]) -> None:
    """New rows by column: values that all of them have, and those of each."""
    known = session.get_bind().dialect
    ways = {name: _way(into.c[name].type, known) for name in (*same, *each)}
    columns: list[Iterable[Any]] = [
        repeat(take(value) if (take := ways[name]) else value) for name, value in same.items()
    ]
    columns += [map(take, values) if (take := ways[name]) else values for name, values in each.items()]
    bulk.insert(session, into, list(ways), zip(*columns, strict=False))  # what is the same has no end


def _way(kept: TypeEngine[Any], known: Dialect) -> Callable[[Any], Any] | None:
    """How values of this type are written. One object that stands in many rows becomes JSON once."""
    take = kept.dialect_impl(known).bind_processor(known)
    return _remembering(take) if take and isinstance(kept, JSON) else take


def _remembering(take: Callable[[Any], Any]) -> Callable[[Any], Any]:
    taken: dict[int, tuple[Any, Any]] = {}

    def once(value: Any) -> Any:
        if id(value) not in taken:
            taken[id(value)] = value, take(value)  # with the object itself, so that no other gets its id
        return taken[id(value)][1]

    return once


@lru_cache(maxsize=200)
def _listing(statement: Insert, given: tuple[str, ...]) -> Write:
    return _part(0, statement, given)


@lru_cache(maxsize=200)
def _one(parts: tuple[Part, ...]) -> Select[int]:
    return select(literal(1)).add_cte(*(_part(n, *part).cte(f"part_{n}") for n, part in enumerate(parts)))


def _part(place: int, statement: Write, given: tuple[str, ...]) -> Write:
    columns = [column for column in statement.table.c if column.key in given]
    if isinstance(statement, Insert):
        return statement.from_select(columns, select(*_listed(place, columns)))
    if isinstance(statement, Update):
        return statement.values({one: bindparam(f"{one.key}_{place}", type_=one.type) for one in columns})
    return statement


def _listed(place: int, columns: Sequence[ColumnElement[Any]]) -> Iterable[ColumnElement[Any]]:
    """New rows as one parameter: any number of them, and one text for the server and the driver to know."""
    listed = func.jsonb_to_recordset(sql_cast(bindparam(f"rows_{place}", type_=Text), JSONB))
    return listed.table_valued(*(column(str(one.key), one.type) for one in columns)).render_derived(with_types=True).c


def _all_values(gathered: Iterable[tuple[Write, tuple[Values, ...]]]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for place, (statement, rows) in enumerate(gathered):
        if isinstance(statement, Insert):
            values[f"rows_{place}"] = ROWS.encode(rows)
        else:
            names = statement.table.c
            values |= {f"{name}_{place}" if name in names else name: value for name, value in rows[0].items()}
    return values


def _instant(value: Any) -> str:
    """As text, which the server makes an instant of again; it names its zone."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise ValueError(f"neither JSON nor a time with a zone: {value!r}")
    return value.isoformat()


ROWS = json.JSONEncoder(default=_instant)
