"""Rows of one table while a batch is read: what stands, what is new, what changes. Written set-based at the end."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from sqlalchemy import Table, bindparam, select, update
from sqlalchemy.orm import Session

from winback.imports.identity import chunks
from winback.store import bulk
from winback.store.prepared import copy

CREATED, UPDATED, UNCHANGED = "created", "updated", "unchanged"


class HasId(Protocol):
    id: int | None


class Staged:
    """`put` says what becomes of a row; blank cells (None) never wipe out what stands."""

    def __init__(self, session: Session, table: Table, columns: Iterable[str]) -> None:
        self._session = session
        self._table = table
        self._columns = tuple(columns)
        self._standing: dict[int, dict[str, Any]] = {}
        self._new: dict[HasId, dict[str, Any]] = {}
        self._changed: dict[int, dict[str, Any]] = defaultdict(dict)

    def load(self, ids: Iterable[int]) -> None:
        """Fetch what stands, so that it can be compared."""
        wanted = [self._table.c[name] for name in ("id", *self._columns)]
        for chunk in chunks(set(ids) - self._standing.keys()):
            for row in self._session.execute(select(*wanted).where(self._table.c.id.in_(chunk))).mappings():
                self._standing[row["id"]] = dict(row)

    def put(self, known: HasId, values: Mapping[str, Any], clear: tuple[str, ...] = ()) -> str:
        """`clear` names the columns that an empty value does wipe out."""
        given = {name: value for name, value in values.items() if value is not None or name in clear}
        if known.id is None and known not in self._new:
            self._new[known] = given
            return CREATED
        current = self._new[known] if known.id is None else self._standing[known.id]
        different = {name: value for name, value in given.items() if current.get(name) != value}
        if not different:
            return UNCHANGED
        current.update(different)
        if known.id is not None:
            self._changed[known.id].update(different)
        return UPDATED

    def current(self, known: HasId) -> Mapping[str, Any]:
        """The row as it will stand after the batch; empty when it is not known yet."""
        if known.id is None:
            return self._new.get(known, {})
        return self._standing.get(known.id, {})

    def touched(self) -> set[int]:
        """Every row that is new or changed; call it after `write`."""
        return set(self._changed) | {known.id for known in self._new if known.id is not None}

    def write(self, created: Mapping[str, Any], updated: Mapping[str, Any]) -> None:
        """Insert and update; new rows learn their ids. `created` and `updated` are added to each."""
        self._insert(created)
        by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
        for row_id, values in self._changed.items():
            values = {**values, **updated}
            by_columns[tuple(sorted(values))].append(
                {f"to_{name}": value for name, value in values.items()} | {"of": row_id}
            )
        for names, rows in by_columns.items():
            statement = update(self._table).where(self._table.c.id == bindparam("of"))
            self._session.execute(statement.values({name: bindparam(f"to_{name}") for name in names}), rows)

    def _insert(self, created: Mapping[str, Any]) -> None:
        if not self._new:
            return
        known = list(self._new)
        given = list(self._new.values())
        names = {name for values in given for name in values} - created.keys()
        usual = {column.name for column in self._table.columns if column.default} - created.keys()
        ids = bulk.next_ids(self._session, self._table, len(known))
        same = {**{name: _default(self._table, name) for name in usual - names}, **created}
        blank = {name: _default(self._table, name) for name in names}
        each = {name: [values.get(name, other) for values in given] for name, other in blank.items()}
        copy(self._session, self._table, same, each | {"id": ids})
        for one, row_id in zip(known, ids, strict=True):
            one.id = row_id


def _default(table: Table, name: str) -> Any:
    """A column that one row of the batch gives and another does not."""
    default = table.c[name].default
    if default is None:
        return None
    value = default.arg  # type: ignore[attr-defined]
    return value(None) if callable(value) else value
