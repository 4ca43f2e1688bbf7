"""What a set-based query is about: any number of ids or other keys, as one parameter of a text that never changes."""

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Executable, Integer, Text, bindparam, func, literal, select
from sqlalchemy.orm import Session
from sqlalchemy.types import UserDefinedType

from winback.store.base import Row
from winback.store.prepared import dialect, run


@dataclass(frozen=True, slots=True)
class Listed:
    """Keys that several queries are about, written out once."""

    text: str


Keys = Collection[int] | Collection[str] | Listed
Within = Callable[[Any], ColumnElement[bool]]  # whether a column holds one of the keys a query is about


def columns(row: type[Row], *names: str) -> list[Any]:
    """A table's columns without its objects: read so, a million rows cost half the time."""
    table = row.__table__
    return [table.c[name] for name in names]


def rows(session: Session, query: Executable) -> Sequence[Any]:
    """The same for a query: plain tuples, past the identity map."""
    return session.connection().execute(query).all()


def about(
    session: Session, query: Callable[[Within], Executable], keys: Keys, **values: Any
) -> Sequence[tuple[Any, ...]]:
    """The rows of a query about these keys. It is built once: that took longer than it takes the server to answer."""
    name = dialect(session)
    return run(session, _built(query, name), {"keys": _text_of(name, keys)} | values)


def among(session: Session, column: Any, values: Keys) -> ColumnElement[bool]:
    """Whether the column holds one of these values."""
    name = dialect(session)
    kept = _kept(column) if name == "postgresql" else Text()
    return _within(name, column, literal(_text_of(name, values), kept))


def one_of(column: Any, values: Collection[str]) -> ColumnElement[bool]:
    """The same for the few values a query is always asked about: its text is known before it is run."""
    return column.in_([literal(one) for one in values])  # type: ignore[no-any-return]


@lru_cache(maxsize=200)
def _built(query: Callable[[Within], Executable], name: str) -> Executable:
    def within(column: Any) -> ColumnElement[bool]:
        return _within(name, column, bindparam("keys", type_=_kept(column) if name == "postgresql" else Text()))

    return query(within)


def _within(name: str, column: Any, listed: ColumnElement[Any]) -> ColumnElement[bool]:
    if name == "postgresql":
        return column == func.any(listed)  # type: ignore[no-any-return]
    return column.in_(select(func.json_each(listed).table_valued("value").c.value))  # type: ignore[no-any-return]


def listed(keys: Collection[int] | Collection[str]) -> Listed:
    return Listed(json.dumps(list(keys), ensure_ascii=False)[1:-1])


def _text_of(name: str, keys: Keys) -> str:
    text = (keys if isinstance(keys, Listed) else listed(keys)).text
    # Within an array's braces the same quotes and backslashes count as in JSON.
    return "{" + text + "}" if name == "postgresql" else "[" + text + "]"


def _kept(column: Any) -> "ArrayText":
    return ArrayText("BIGINT[]" if isinstance(column.type, Integer) else "VARCHAR[]")


class ArrayText(UserDefinedType[str]):
    """A PostgreSQL array in its text form: read once by the server, and not built value by value here."""

    cache_ok = True
    render_bind_cast = True

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def get_col_spec(self, **_: Any) -> str:
        return self.kind
