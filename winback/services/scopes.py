"""What a set-based query is about: any number of ids or other keys, as one parameter of a text that never changes."""

import json
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Executable, Integer, func, literal, select
from sqlalchemy.orm import Session
from sqlalchemy.types import UserDefinedType

from winback.store.base import Row


def columns(row: type[Row], *names: str) -> list[Any]:
    """A table's columns without its objects: read so, a million rows cost half the time."""
    table = row.__table__
    return [table.c[name] for name in names]


def rows(session: Session, query: Executable) -> Sequence[Any]:
    """The same for a query: plain tuples, past the identity map."""
    return session.connection().execute(query).all()


def among(session: Session, column: Any, values: Collection[int] | Collection[str]) -> ColumnElement[bool]:
    """Whether the column holds one of these values."""
    listed = json.dumps(list(values), ensure_ascii=False)
    if session.get_bind().dialect.name == "postgresql":
        kind = "BIGINT[]" if isinstance(column.type, Integer) else "VARCHAR[]"
        # Within an array's braces the same quotes and backslashes count as in JSON.
        return column == func.any(literal("{" + listed[1:-1] + "}", ArrayText(kind)))  # type: ignore[no-any-return]
    return column.in_(select(func.json_each(listed).table_valued("value").c.value))  # type: ignore[no-any-return]


class ArrayText(UserDefinedType[str]):
    """A PostgreSQL array in its text form: read once by the server, and not built value by value here."""

    cache_ok = True
    render_bind_cast = True

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def get_col_spec(self, **_: Any) -> str:
        return self.kind
