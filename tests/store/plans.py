"""How the database means to answer each statement, asked right before it is run."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event, inspect, text

from winback.runtime import Runtime

EXPLAINED = ("SELECT", "WITH", "UPDATE", "DELETE")


class Plans:
    """Notes each statement that reads a large table without being led there by an index."""

    def __init__(self, rt: Runtime, large: int) -> None:
        self._engine = rt.database.engine
        self._explain = _sqlite if rt.database.is_sqlite else _postgresql
        with rt.reading() as session:
            names = inspect(self._engine).get_table_names()
            counts = {name: session.scalar(text(f'SELECT count(*) FROM "{name}"')) for name in names}
            self._partial = _partial_indexes(session) if not rt.database.is_sqlite else frozenset()
        self.large = {name for name, count in counts.items() if count >= large}
        self.of = ""
        self.statements: Counter[str] = Counter()
        self.indexes: set[tuple[str, str]] = set()  # who was led by which
        self.scans: list[str] = []

    @contextmanager
    def told(self) -> Iterator[None]:
        event.listen(self._engine, "before_cursor_execute", self._look)
        try:
            yield
        finally:
            event.remove(self._engine, "before_cursor_execute", self._look)

    def _look(self, connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        self.statements[self.of] += 1
        if not statement.lstrip().upper().startswith(EXPLAINED):
            return
        first = parameters[0] if many else parameters
        cursor = connection.connection.cursor()
        for table, index in self._explain(cursor, statement, first, self._partial):
            if index:
                self.indexes.add((self.of, index))
            elif table in self.large:
                self.scans.append(f"{self.of} reads all of {table}: {' '.join(statement.split())}")
        cursor.close()


# Each step of a plan: the table it reads as a whole, or the index that leads it.
Steps = Iterator[tuple[str, str | None]]


def _postgresql(cursor: Any, statement: str, parameters: Any, partial: frozenset[str]) -> Steps:
    cursor.execute("EXPLAIN (FORMAT JSON) " + statement, parameters)
    yield from _nodes(cursor.fetchone()[0][0]["Plan"], partial)


def _nodes(node: dict[str, Any], partial: frozenset[str]) -> Steps:
    """A table without an index; and an index that is read from end to end, unless it holds only what is meant."""
    kind, led = node["Node Type"], "Index Cond" in node or node.get("Index Name") in partial
    if kind == "Seq Scan" or (kind in {"Index Scan", "Index Only Scan"} and not led):
        yield node["Relation Name"], None
    elif "Index Name" in node:
        yield node.get("Relation Name", ""), node["Index Name"]
    for inner in node.get("Plans", ()):
        yield from _nodes(inner, partial)


def _partial_indexes(session: Any) -> frozenset[str]:
    found = session.scalars(
        text("SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indpred IS NOT NULL")
    )
    return frozenset(found)


def _sqlite(cursor: Any, statement: str, parameters: Any, _partial: frozenset[str]) -> Steps:
    cursor.execute("EXPLAIN QUERY PLAN " + statement, parameters)
    for *_, told in cursor.fetchall():
        kind, table, *words = told.split()
        if kind == "SCAN":
            yield table, None
        elif "INDEX" in words:
            yield table, words[words.index("INDEX") + 1]
