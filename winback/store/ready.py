"""A statement made ready once for a driver: its text, and what each value and column must go through.

SQLAlchemy's own way through an execution costs more than the driver's and much of the server's together. Taken where
every millisecond counts, and only for statements that never change.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import Connection, Executable
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import PoolProxiedConnection
from sqlalchemy.sql.compiler import SQLCompiler

from winback.store.wire import Rows, Wire, numbered

KEPT = "kept"  # in what is known of a connection

Turned = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Ready:
    """One statement for one driver."""

    text: str
    order: tuple[str, ...] | None  # of the values, where the driver takes them by place
    given: Mapping[str, Any]  # values that stand in the statement itself
    into: Mapping[str, Turned]  # how a value is written, by its name
    numbered: tuple[bytes, tuple[str, ...]] | None  # for PostgreSQL: its text with numbers, and the order of those
    columns: int  # of its rows; none for what only writes
    out: tuple[tuple[int, Turned], ...]  # how a column is read, by its place

    def values(self, named: Mapping[str, Any]) -> Any:
        values = {**self.given, **named}
        for name, turned in self.into.items():
            values[name] = turned(values[name])
        return tuple(values[name] for name in self.order) if self.order is not None else values

    def run(self, driver: PoolProxiedConnection, values: Any, *, last: bool) -> Rows:
        """On what is kept for the connection's life: how each type is written and read is looked up once."""
        if self.numbered:
            text, order = self.numbered
            if KEPT not in driver.info:
                driver.info[KEPT] = Wire(cast("Any", driver.dbapi_connection))
            wire: Wire = driver.info[KEPT]
            return wire.run(text, [values[name] for name in order], last=last)
        if KEPT not in driver.info:
            driver.info[KEPT] = driver.cursor()
        cursor = driver.info[KEPT]
        cursor.execute(self.text, values)
        return cast("Rows", cursor.fetchall()) if self.columns else ()

    def rows(self, found: Rows) -> list[tuple[Any, ...]]:
        if not self.out:
            return list(found)
        read = [list(row) for row in found]
        for row in read:
            for place, turned in self.out:
                row[place] = turned(row[place])
        return [tuple(row) for row in read]


def execute(
    connection: Connection, statement: Executable, named: Mapping[str, Any], *, last: bool = False
) -> list[tuple[Any, ...]]:
    """Run it in the connection's transaction, as its `execute` would, errors and listeners included; its rows.

    With the last one PostgreSQL ends the transaction: whoever commits it has nothing more to send.
    """
    ready = _ready(statement, connection.dialect, tuple(named))
    values = ready.values(named)
    for listener in connection.dispatch.before_cursor_execute:
        listener(connection, None, ready.text, values, None, False)
    try:
        found = ready.run(connection.connection, values, last=last)
    except connection.dialect.loaded_dbapi.Error as error:
        raise told(connection, ready.text, error) from error
    return ready.rows(found)


def told(connection: Connection, text: str, error: Any) -> BaseException:
    """The driver's error in SQLAlchemy's words. A connection that was lost is not used again."""
    lost = connection.dialect.is_disconnect(error, connection.connection.dbapi_connection, None)
    if lost:
        connection.invalidate(error)
    in_its_words: BaseException = DBAPIError.instance(
        text, None, error, connection.dialect.loaded_dbapi.Error, hide_parameters=True,
        connection_invalidated=lost, dialect=connection.dialect,
    )  # fmt: skip
    return in_its_words


@lru_cache(maxsize=500)
def _ready(statement: Any, dialect: Dialect, names: tuple[str, ...]) -> Ready:
    compiled: SQLCompiler = statement.compile(dialect=dialect, column_keys=list(names))
    if compiled.post_compile_params or compiled.insert_prefetch or compiled.update_prefetch:
        raise ValueError(f"its text or its values depend on more than what is given: {compiled}")
    standing = compiled.construct_params(_check=False) or {}
    columns = list(statement.exported_columns)
    reads = (
        (place, one.type.dialect_impl(dialect).result_processor(dialect, None)) for place, one in enumerate(columns)
    )
    return Ready(
        text=compiled.string,
        order=tuple(compiled.positiontup or ()) if compiled.positional else None,
        given={name: value for name, value in standing.items() if name not in names},
        into=cast("Mapping[str, Turned]", dict(compiled._bind_processors)),
        numbered=numbered(compiled.string) if dialect.driver == "psycopg" else None,
        columns=len(columns),
        out=tuple((place, read) for place, read in reads if read is not None),
    )
