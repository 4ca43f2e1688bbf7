"""The schema: migrations and models agree, and every column says what it tells about a person."""

import threading

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

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
