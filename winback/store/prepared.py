"""Statements that are built once, when their module is read: where every millisecond counts, building costs most."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import CursorResult, Executable, Insert, Table, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from winback.store.base import Row

Values = Mapping[str, Any]


def table(row: type[Row]) -> Table:
    """A table without its objects, for statements past them."""
    return cast(Table, row.__table__)


def adding(row: type[Row]) -> Insert:
    """Adds rows whose ids nobody needs to know."""
    return insert(table(row)).inline()


def by_dialect(row: type[Row]) -> dict[str, Any]:
    """An insert as each database writes it, to say what happens on a conflict."""
    return {"postgresql": postgresql.insert(table(row)), "sqlite": sqlite.insert(table(row))}


def run(session: Session, statement: Executable, values: Values | Sequence[Values]) -> CursorResult[Any]:
    """Past the objects of the session: what hangs in them unwritten is not written before."""
    return session.connection().execute(statement, values)


def dialect(session: Session) -> str:
    return session.get_bind().dialect.name


def written(row: Row, values: Values) -> None:
    """The object of a row that was written past it says so, too."""
    for name, value in values.items():
        set_committed_value(row, name, value)
