"""The schema: migrations and models agree, and every column says what it tells about a person."""

import threading
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import ForeignKeyConstraint, Table, inspect, text
from sqlalchemy.engine import Inspector

from winback.runtime import Runtime
from winback.store.base import Personal
from winback.store.schema import metadata, stands_on
from winback.store.upgrade import pending


def test_the_migrations_build_what_the_models_say(rt: Runtime) -> None:
    with rt.database.engine.connect() as connection:
        ours = stands_on(connection.dialect.name)
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": ours})
        assert compare_metadata(context, metadata) == []
    assert not pending(rt.database)


Keys = set[tuple[str, ...]]


def test_a_key_that_is_only_the_other_databases_is_not_there(rt: Runtime) -> None:
    """The comparison above sees what is missing, not what an upgrade forgot to drop."""
    dialect, found = rt.database.engine.dialect.name, inspect(rt.database.engine)
    others = 0
    for table in metadata.sorted_tables:
        for kind, there in _keys_there(found, table.name).items():
            ours, theirs = _keys(table, kind, dialect)
            others += len(theirs - ours)
            assert not there & (theirs - ours), table.name
    assert others


def _keys(table: Table, kind: str, dialect: str) -> tuple[Keys, Keys]:
    """By their columns: what this database is to have of a table, and what only the other one has."""
    foreign = {one for one in table.constraints if isinstance(one, ForeignKeyConstraint)}
    all_ = foreign if kind == "foreign_key_constraint" else {*table.indexes, *table.constraints} - foreign
    stands = stands_on(dialect)
    ours = {one for one in all_ if stands(one, None, kind)}
    return {_columns(one) for one in ours}, {_columns(one) for one in all_ - ours}


def _columns(one: Any) -> tuple[str, ...]:
    return tuple(column.name for column in one.columns)


def _keys_there(found: Inspector, table: str) -> dict[str, Keys]:
    indexes = (*found.get_indexes(table), *found.get_unique_constraints(table))
    return {
        "index": {tuple(map(str, one["column_names"])) for one in indexes},
        "foreign_key_constraint": {tuple(one["constrained_columns"]) for one in found.get_foreign_keys(table)},
    }


def test_an_attempt_without_the_providers_id_stands_in_no_index_over_these_ids(rt: Runtime) -> None:
    """On SQLite it does: its key over them is part of the table."""
    found = inspect(rt.database.engine).get_indexes("attempts")
    options = [one.get("dialect_options", {}) for one in found if one["column_names"] == ["sid"]]
    wanted = [] if rt.database.is_sqlite else ["(sid IS NOT NULL)"]
    assert [one.get("postgresql_where") for one in options] == wanted


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_every_column_has_a_privacy_class(table) -> None:
    untold = [column.name for column in table.columns if not isinstance(column.info.get("personal"), Personal)]

    assert untold == []


def test_an_acknowledged_commit_survives_a_power_loss(rt: Runtime) -> None:
    assert rt.database.durable()


def test_a_gate_read_inside_a_write_transaction_is_still_true_at_its_commit(sqlite_rt: Runtime) -> None:
    """On SQLite a write transaction takes its lock at BEGIN, not at its first write."""
    order: list[str] = []
    inside = threading.Event()

    def other_writer() -> None:
        inside.wait(5)
        with sqlite_rt.transaction() as session:
            session.execute(text("INSERT INTO settings VALUES ('other', '1', 'test', '2026-01-01')"))
            order.append("other")

    thread = threading.Thread(target=other_writer)
    thread.start()
    with sqlite_rt.transaction() as session:
        before = session.scalar(text("SELECT count(*) FROM settings"))
        inside.set()
        thread.join(0.3)
        assert session.scalar(text("SELECT count(*) FROM settings")) == before
        order.append("gate")
    thread.join()

    assert order == ["gate", "other"]
