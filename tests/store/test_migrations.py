"""Every database of every release becomes today's, and keeps its rows."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.conftest import SetClock, settings_for
from tests.databases import PostgresMaker
from tests.gate import rows
from winback.runtime import Runtime
from winback.store.engine import Database
from winback.store.schema import metadata, stands_on
from winback.store.upgrade import MIGRATIONS, pending, upgrade

RELEASES = {"v0.1": "0002"}  # tag -> the newest migration in it
EVERY_START = [None, *sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))]


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
            connection.execute(text("CREATE UNIQUE INDEX uq_members_place ON members (id, campaign_id, account_id)"))
            connection.execute(
                text("UPDATE pg_index SET indisvalid = false WHERE indexrelid = to_regclass('uq_members_place')")
            )

        upgrade(database)

        with database.engine.connect() as connection:
            assert not connection.scalar(text("SELECT count(*) FROM pg_index WHERE NOT indisvalid"))
        assert not pending(database)
        database.dispose()


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
        over, failed = threading.Event(), []

        def send() -> None:
            while not over.is_set():
                try:
                    with database.transaction() as session:
                        for table in ("attempts", "campaigns", "accounts", "attempts", "members"):
                            session.execute(text(f"SELECT id FROM {table} FOR UPDATE"))
                            over.wait(0.01)
                except DBAPIError as error:
                    failed.append(error)

        senders = [threading.Thread(target=send) for _ in range(3)]
        for one in senders:
            one.start()
        try:
            upgrade(database)
        finally:
            over.set()
            for one in senders:
                one.join()

        assert not pending(database)
        assert not failed
        database.dispose()


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
