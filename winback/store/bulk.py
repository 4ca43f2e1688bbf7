"""Many rows at once, at the speed of the driver: for imports of millions of lines.

Values must be what the driver itself takes (dates and JSON as text, money as the whole number it is kept as):
nothing between here and the database looks at them again.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import chain
from operator import itemgetter
from typing import Any, cast

from sqlalchemy import Column, Table, func, select
from sqlalchemy.orm import Session

from winback.store import ready

VALUES = 32_000  # of one statement; SQLite takes 32,766
TOGETHER = 10_000  # rows often come so many at a time: next to nothing is left over of their statements
MEANWHILE = "meanwhile"  # in what is known of a session: called when the database is about to work for a while


def upsert(
    session: Session, table: Table, columns: Sequence[str], rows: Sequence[Sequence[Any]], key: Sequence[str]
) -> None:
    """Insert rows given as tuples; one whose `key` is taken replaces what stands."""
    changes = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name not in key)
    _as_one_statement(session, table, columns, rows, f"ON CONFLICT ({_names(key)}) DO UPDATE SET {changes}")


def add(session: Session, table: Table, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert new rows given as tuples; another thread of this process works on meanwhile."""
    if _is_postgresql(session):
        session.info.get(MEANWHILE, _nothing)()
        return insert(session, table, columns, rows)
    same = _alike(rows)
    most = (VALUES - len(same)) // (len(columns) - len(same))
    size = TOGETHER // -(-TOGETHER // most)
    whole = len(rows) // size * size
    if whole:
        session.info.get(MEANWHILE, _nothing)()
    for first in range(0, whole, size):
        _all_values(session, table, columns, rows[first : first + size], same)
    _as_one_statement(session, table, columns, rows[whole:])


def _alike(rows: Sequence[Sequence[Any]]) -> list[int]:
    """The columns in which all these rows have one value; one column is always left to tell them apart."""
    if not rows:
        return []
    first, *others = rows[0], rows[len(rows) // 2], rows[-1]
    maybe = [place for place, value in enumerate(first) if all(other[place] == value for other in others)]
    found = [place for place in maybe if all(row[place] == first[place] for row in rows)]
    return found[: len(first) - 1]


def _all_values(
    session: Session, table: Table, columns: Sequence[str], rows: Sequence[Sequence[Any]], same: Sequence[int]
) -> None:
    """One statement of so many rows that SQLite's driver seldom lets other threads go first.

    Each row names by number what all of them have.
    """
    apart = [place for place in range(len(columns)) if place not in same]
    names = _names([columns[place] for place in (*same, *apart)])
    one = f"({', '.join([f'?{number}' for number in range(1, len(same) + 1)] + ['?'] * len(apart))})"
    text = f'INSERT INTO "{table.name}" ({names}) VALUES '  # noqa: S608
    each = chain.from_iterable(map(itemgetter(*apart), rows) if len(apart) > 1 else ([row[apart[0]]] for row in rows))
    connection = session.connection()
    driver: Any = connection.connection.driver_connection
    try:
        driver.execute(text + ", ".join([one] * len(rows)), (*(rows[0][place] for place in same), *each))
    except connection.dialect.loaded_dbapi.Error as error:
        raise ready.told(connection, f"{text}{one}, …", error) from error


def _as_one_statement(
    session: Session, table: Table, columns: Sequence[str], rows: Sequence[Sequence[Any]], conflict: str = ""
) -> None:
    """All rows are one parameter: SQLite's driver would let other threads go first after each row."""
    if not rows:
        return
    statement = f'INSERT INTO "{table.name}" ({_names(columns)}) {_from_json(session, table, columns)} {conflict}'
    given = json.dumps(rows, separators=(",", ":"))
    session.info.get(MEANWHILE, _nothing)()
    session.connection().exec_driver_sql(statement, (given,))


def _names(columns: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _nothing() -> None:
    """Nobody waits for the database to work."""


def _from_json(session: Session, table: Table, columns: Sequence[str]) -> str:
    """The rows of a list of lists."""
    if not _is_postgresql(session):
        values = ", ".join(f"value ->> {place}" for place in range(len(columns)))
        return f"SELECT {values} FROM json_each(?) WHERE true"  # noqa: S608  else ON would begin a join's condition
    dialect = session.get_bind().dialect
    types = [table.c[name].type.compile(dialect) for name in columns]
    values = ", ".join(f"CAST(value ->> {place} AS {kind})" for place, kind in enumerate(types))
    return f"SELECT {values} FROM jsonb_array_elements(%s::jsonb)"  # noqa: S608


def insert(session: Session, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """New rows given as tuples, as fast as the database takes them. An error of SQLAlchemy's when it does not."""
    names = _names(columns)
    if not _is_postgresql(session):
        signs = ", ".join("?" * len(columns))
        if given := [tuple(row) for row in rows]:
            session.connection().exec_driver_sql(f'INSERT INTO "{table.name}" ({names}) VALUES ({signs})', given)  # noqa: S608
        return
    connection = session.connection()
    driver: Any = connection.connection.driver_connection
    text = f'COPY "{table.name}" ({names}) FROM STDIN'
    try:
        with driver.cursor() as cursor, cursor.copy(text) as copy:
            for row in rows:
                copy.write_row(row)
    except connection.dialect.loaded_dbapi.Error as error:
        error.args = (str(error).partition("\nCONTEXT:")[0],)  # the row itself
        raise ready.told(connection, text, error) from error


def instants(session: Session) -> Callable[[datetime], str]:
    """How this database takes an instant as text."""
    if _is_postgresql(session):
        return lambda at: at.isoformat(" ")
    return lambda at: at.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def found(session: Session, table: Table, key: str, value: str, keys: Iterable[str]) -> dict[str, Any]:
    """The value of each of these keys that is there."""
    wanted = list(keys)
    if _is_postgresql(session):
        return _as_one(session, f'"{key}"', f'"{value}"', f'"{table.name}" WHERE "{key}" = ANY(%s::varchar[])', wanted)
    within = f'"{table.name}" WHERE "{key}" IN (SELECT value FROM json_each(?))'  # noqa: S608
    return _as_one(session, f'"{key}"', f'"{value}"', within, json.dumps(wanted))


def there(session: Session, table: Table, column: str, values: Iterable[str]) -> set[str]:
    """Those of these values that some row has. The column begins an index: each is looked up, whatever is counted."""
    source, given = "json_each(?) AS given", cast(Any, json.dumps(list(values)))
    if _is_postgresql(session):
        kind = table.c[column].type.compile(session.get_bind().dialect)
        source, given = f"unnest(%s::{kind}[]) AS given(value)", list(values)
    next_one = f'SELECT min("{column}") FROM "{table.name}" WHERE "{column}" >= given.value'  # noqa: S608
    return set(_as_one(session, "given.value", "1", f"{source} WHERE given.value = ({next_one})", given))


def unlike(
    session: Session, table: Table, key: tuple[str, str], sign: str, given: Sequence[tuple[str, str, str]], also: str
) -> dict[str, Any]:
    """The rows that do not have the sign given here after both values of their key; None where there is no row.

    By the second value of the key, each with the row's `also`. The database compares, so that rows that stand as
    they are never come here.
    """
    if not given:
        return {}
    source, parameters = _triples(session, table.c[key[0]], given)
    row = f'LEFT JOIN "{table.name}" ON "{key[0]}" = given.first AND "{key[1]}" = given.second'
    within = f'{source} {row} WHERE "{sign}" IS NULL OR "{sign}" <> given.third'
    return _as_one(session, "given.second", f'"{table.name}"."{also}"', within, *parameters)


def _triples(
    session: Session, first: Column[Any], given: Sequence[tuple[str, str, str]]
) -> tuple[str, tuple[Any, ...]]:
    """Texts as rows of `given`, the first of them as its column has it."""
    if _is_postgresql(session):
        kind = first.type.compile(session.get_bind().dialect)
        columns = tuple(map(list, zip(*given, strict=True)))
        return f"unnest(%s::{kind}[], %s::varchar[], %s::varchar[]) AS given(first, second, third)", columns
    groups: dict[str, dict[str, str]] = {}
    for one, second, third in given:
        groups.setdefault(one, {})[second] = third
    rows = "SELECT one.key AS first, two.key AS second, two.value AS third"
    return f"({rows} FROM json_each(?) AS one, json_each(one.value) AS two) AS given", (json.dumps(groups),)


def _as_one(session: Session, key: str, value: str, within: str, *parameters: Any) -> dict[str, Any]:
    """Keys and values in one row: SQLite's driver would let other threads of this process go first after each row."""
    gather = "json_object_agg" if _is_postgresql(session) else "json_group_object"
    row = session.connection().exec_driver_sql(f"SELECT {gather}({key}, {value}) FROM {within}", parameters).scalar()  # noqa: S608
    whole: dict[str, Any] = json.loads(row) if isinstance(row, str) else row or {}
    return whole


def take_stock(session: Session, tables: Sequence[str]) -> None:
    """These tables have grown. Until PostgreSQL looks at them by itself, it plans as if every value stood in many rows.

    Where it may not, or somebody else is at it, nothing happens.
    """
    if _is_postgresql(session) and tables:
        session.connection().exec_driver_sql(f"ANALYZE (SKIP_LOCKED) {', '.join(tables)}")


def next_ids(session: Session, table: Table, count: int) -> list[int]:
    """Ids for rows that are about to be inserted in this transaction, in order."""
    if _is_postgresql(session):
        sequence = func.pg_get_serial_sequence(table.name, "id")
        numbers = func.generate_series(1, count).table_valued("value")
        return list(session.scalars(select(func.nextval(sequence)).select_from(numbers)))
    # A write transaction holds the whole SQLite file: nobody else numbers rows meanwhile.
    last = session.scalar(select(func.max(table.c.id))) or 0
    return list(range(last + 1, last + 1 + count))


def one_at_a_time(session: Session, what: str) -> None:
    """Two of these transactions wait for each other: what one creates, the other finds."""
    if _is_postgresql(session):
        session.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"winback {what}"))))


def _is_postgresql(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"
