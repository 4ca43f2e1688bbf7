"""Every database of every release becomes today's, and keeps its rows."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from tests.conftest import SetClock, settings_for
from tests.databases import PostgresMaker
from tests.gate import rows
from winback.runtime import Runtime
from winback.store.engine import Database
from winback.store.schema import metadata, stands_on
from winback.store.upgrade import MIGRATIONS, pending, upgrade

RELEASES = {"v0.1": "0002"}  # tag -> the newest migration in it
EVERY_START = [None, *sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))]
CUSTOMER = text(
    "INSERT INTO accounts (name, name_key, kind, flags, purchase_days, order_sum, raw, created_at, updated_at)"
    " VALUES ('Amina', 'amina', 'private', '[]', 0, 0, '{}', '2026-03-03 14:00', '2026-03-03 14:00')"
)
ORDER_LINE = text(
    "INSERT INTO orders (account_id, line_key, ordered_on, counts, content_hash, raw)"
    " VALUES (1, :key, '2025-03-01', true, 'a hash', '{}')"
)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without any table."""
    if request.param == "sqlite":
        database = Database(f"sqlite:///{tmp_path / 'empty.sqlite3'}")
        yield database
        database.dispose()
        return
    with request.getfixturevalue("postgres_maker").empty() as url:
        database = Database(url)
        yield database
        database.dispose()


@pytest.mark.parametrize("start", EVERY_START, ids=lambda start: start or "nothing")
def test_from_wherever_it_starts_a_database_becomes_todays(empty: Database, start: str | None) -> None:
    if start:
        upgrade(empty, start)

    upgrade(empty)
    upgrade(empty)  # a second time changes nothing

    assert not pending(empty)
    with empty.engine.connect() as connection:
        ours = stands_on(connection.dialect.name)
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": ours})
        assert compare_metadata(context, metadata) == []


@pytest.mark.parametrize("revision", RELEASES.values(), ids=RELEASES.keys())
def test_the_rows_of_a_release_are_still_there(empty: Database, revision: str) -> None:
    upgrade(empty, revision)
    with empty.transaction() as session:
        session.execute(
            text(
                "INSERT INTO campaigns (name, kind, plan, state, standing, priority, created_by,"
                " created_at, updated_at) VALUES ('spring', 'interview', '{}', 'running', :no, 100, 'Marta', :at, :at)"
            ),
            {"no": False, "at": "2026-03-03T14:00:00+00:00"},
        )

    upgrade(empty)

    with empty.reading() as session:
        assert session.scalar(text("SELECT name FROM campaigns")) == "spring"


def test_what_an_interrupted_upgrade_left_half_built_is_built_anew(postgres_maker: PostgresMaker) -> None:
    with postgres_maker.empty() as url:
        database = Database(url)
        upgrade(database, "0011")
        with database.engine.begin() as connection:
            _half_built(connection, "uq_members_place", "members (id, campaign_id, account_id)")

        upgrade(database)

        with database.engine.connect() as connection:
            assert not connection.scalar(text("SELECT count(*) FROM pg_index WHERE NOT indisvalid"))
        assert not pending(database)
        database.dispose()


def test_order_lines_from_before_are_still_there_each_once(empty: Database) -> None:
    """Told apart by key alone before, by day and key since: the same line again is refused as it was."""
    upgrade(empty, "0013")
    with empty.transaction() as session:
        session.execute(CUSTOMER)
        session.execute(ORDER_LINE, {"key": "a key"})

    upgrade(empty)

    with empty.reading() as session:
        assert session.execute(text("SELECT line_key FROM orders")).all() == [("a key",)]
    with empty.reading() as session, pytest.raises(IntegrityError):
        session.execute(ORDER_LINE, {"key": "a key"})


def test_order_lines_come_in_all_the_time_while_their_key_is_changed(postgres_maker: PostgresMaker) -> None:
    """What was left half built before is built anew; nobody who writes lines fails."""
    with postgres_maker.empty() as url:
        database = Database(url)
        upgrade(database, "0013")
        with database.engine.begin() as connection:
            connection.execute(CUSTOMER)
            _half_built(connection, "uq_orders_ordered_on_line_key", "orders (ordered_on, line_key)")
        written = []

        def bring_in(over: threading.Event) -> None:
            key = str(uuid4())
            with database.transaction() as session:
                session.execute(ORDER_LINE, {"key": key})
                over.wait(0.02)
            written.append(key)

        with _all_the_time(bring_in) as failed:
            upgrade(database)

        assert not pending(database)
        assert not failed
        with database.reading() as session:
            assert session.scalar(text("SELECT count(*) FROM orders")) == len(written) > 0
        database.dispose()


def _half_built(connection: Connection, name: str, of: str) -> None:
    connection.execute(text(f"CREATE UNIQUE INDEX {name} ON {of}"))
    connection.execute(text(f"UPDATE pg_index SET indisvalid = false WHERE indexrelid = to_regclass('{name}')"))


def test_a_connection_that_has_changed_tables_is_not_used_again(postgres_maker: PostgresMaker) -> None:
    """It steps back from locks sooner than others, and holds off whoever else would change tables."""
    with postgres_maker.empty() as url:
        database = Database(url)
        usual = _patience(database)

        upgrade(database)

        assert _patience(database) == usual
        database.dispose()


def _patience(database: Database) -> str:
    with database.engine.connect() as connection:
        return str(connection.scalar(text("SHOW lock_timeout")))


def test_beside_whoever_sends_all_the_time_the_keys_are_changed_and_nobody_fails(postgres_maker: PostgresMaker) -> None:
    """A slice looks at attempts, then at accounts, and holds both until it is done; there is always one under way."""
    with postgres_maker.empty() as url:
        database = Database(url)
        upgrade(database, "0011")

        def send(over: threading.Event) -> None:
            with database.transaction() as session:
                for table in ("attempts", "campaigns", "accounts", "attempts", "members"):
                    session.execute(text(f"SELECT id FROM {table} FOR UPDATE"))
                    over.wait(0.01)

        with _all_the_time(send) as failed:
            upgrade(database)

        assert not pending(database)
        assert not failed
        database.dispose()


@contextmanager
def _all_the_time(work: Callable[[threading.Event], None]) -> Iterator[list[DBAPIError]]:
    """Three do this over and over until the block ends; what failed."""
    over, failed = threading.Event(), []

    def again_and_again() -> None:
        while not over.is_set():
            try:
                work(over)
            except DBAPIError as error:
                failed.append(error)

    workers = [threading.Thread(target=again_and_again) for _ in range(3)]
    for one in workers:
        one.start()
    try:
        yield failed
    finally:
        over.set()
        for one in workers:
            one.join()


def test_a_row_from_before_that_names_another_account_than_its_place_is_told_and_stops_nobody(
    postgres_maker: PostgresMaker, clock: SetClock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with postgres_maker.empty() as url:
        database = Database(url)
        upgrade(database, "0011")
        rt = Runtime(settings_for(url, tmp_path), database, clock)
        with rt.transaction() as session:
            campaign, place, _, other = rows.two_of_one_campaign(rt, session)
            rows.attempt(session, campaign, place, other, rt.now(), "delivered")

        upgrade(database)

        assert not pending(database)
        assert "attempts: a row from before names another" in caplog.text
        assert "interviews: a row" not in caplog.text
        database.dispose()
