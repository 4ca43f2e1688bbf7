"""Statements that are built once, when their module is read: where every millisecond counts, building costs most."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    CursorResult,
    Delete,
    Executable,
    Insert,
    Select,
    Table,
    Update,
    bindparam,
    insert,
    literal,
    select,
    union_all,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from winback.store import bulk
from winback.store.base import Row

Values = Mapping[str, Any]
Write = Insert | Update | Delete
Part = tuple[Write, tuple[str, ...], int]  # a statement, what it is given, and for how many rows


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


def run(session: Session, statement: Executable, values: Values | Sequence[Values]) -> CursorResult[Any]:
    """Past the objects of the session: what hangs in them unwritten is not written before."""
    return session.connection().execute(statement, values)


def written(row: Row, values: Values) -> None:
    """The object of a row that was written past it says so, too."""
    for name, value in values.items():
        set_committed_value(row, name, value)


class Writes:
    """What shall be written: statements, with the values of their rows by column and those of a condition by name."""

    def __init__(self, session: Session) -> None:
        self.dialect = dialect(session)
        self.gathered: list[tuple[Write, tuple[Values, ...]]] = []

    def add(self, statement: Write, *rows: Values) -> None:
        """Rows of one statement are written in their order; else there is none."""
        if rows:
            self.gathered.append((statement, rows))


@contextmanager
def together(session: Session) -> Iterator[Writes]:
    """What is gathered in the block is written at its end. On PostgreSQL as one statement: a third of the cost.

    Its parts do not see each other's rows. Two conditions of one name are about the same thing.
    """
    writes = Writes(session)
    yield writes
    if writes.dialect == "postgresql" and writes.gathered:
        one = _one(tuple((statement, tuple(rows[0]), len(rows)) for statement, rows in writes.gathered))
        run(session, one, _all_values(writes)).close()
    else:
        for statement, rows in writes.gathered:
            run(session, statement, rows if len(rows) > 1 else rows[0])


@contextmanager
def in_rows(session: Session, *, copied: bool = False) -> Iterator[Writes]:
    """The same for many alike: each statement once, in the order it was first heard of, for all its rows.

    Copied, new rows cost PostgreSQL a fifth; but what goes wrong is then told in the driver's words.
    """
    writes = Writes(session)
    yield writes
    alike: dict[tuple[int, tuple[str, ...]], tuple[Write, list[Values]]] = {}
    for statement, rows in writes.gathered:
        for row in rows:
            alike.setdefault((id(statement), tuple(row)), (statement, []))[1].append(row)
    for statement, listed in alike.values():
        if copied and type(statement) is Insert and writes.dialect == "postgresql":
            _copy(session, statement.table, listed)
        else:
            run(session, statement, listed)


def _copy(session: Session, into: Any, listed: Sequence[Values]) -> None:
    known = session.get_bind().dialect
    given = {name: into.c[name].type.dialect_impl(known).bind_processor(known) for name in listed[0]}
    rows = ([take(row[name]) if take else row[name] for name, take in given.items()] for row in listed)
    bulk.insert(session, into, list(given), rows)


@lru_cache(maxsize=200)
def _one(parts: tuple[Part, ...]) -> Select[int]:
    return select(literal(1)).add_cte(*(_part(n, *part).cte(f"part_{n}") for n, part in enumerate(parts)))


def _part(place: int, statement: Write, given: tuple[str, ...], many: int) -> Write:
    columns = [column for column in statement.table.c if column.key in given]
    rows = [[_value(one, f"{one.key}_{place}_{row}") for one in columns] for row in range(many)]
    if isinstance(statement, Delete):
        return statement
    if isinstance(statement, Insert) and many > 1:  # written as VALUES, it would be compiled anew each time
        return statement.from_select(columns, union_all(*(select(*row) for row in rows)))
    return statement.values(dict(zip(columns, rows[0], strict=True)))


def _value(column: ColumnElement[Any], name: str) -> ColumnElement[Any]:
    return sql_cast(bindparam(name, type_=column.type), column.type)


def _all_values(writes: Writes) -> dict[str, Any]:
    return {
        f"{name}_{place}_{row}" if name in statement.table.c else name: value
        for place, (statement, rows) in enumerate(writes.gathered)
        for row, values in enumerate(rows)
        for name, value in values.items()
    }
