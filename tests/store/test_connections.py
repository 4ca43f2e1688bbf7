"""What every connection to the database brings with it."""

from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.databases import PostgresMaker
from winback.store.engine import OFTEN, SELDOM, Database, copy_seldom


@pytest.mark.parametrize(("said", "idle"), [({}, "30"), ({"keepalives_idle": "90"}, "90")])
def test_a_connection_asks_by_itself_whether_the_server_is_still_there(
    postgres_maker: PostgresMaker, said: dict[str, str], idle: str
) -> None:
    with postgres_maker.empty() as address:
        url = make_url(address).update_query_dict(said)
        database = Database(url.render_as_string(hide_password=False))
        with database.engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            used = driver.info.get_parameters()
        database.dispose()

    assert {name: used.get(name) for name in used if name.startswith(("keepalives_", "tcp_user"))} == {
        "keepalives_idle": idle, "keepalives_interval": "10", "keepalives_count": "3",
        "tcp_user_timeout": "60000",
    }  # fmt: skip


@pytest.mark.parametrize("fails", [False, True])
def test_sqlite_moves_its_log_seldom_for_one_transaction_and_not_for_whoever_comes_next(
    tmp_path: Path, fails: bool
) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}", pool_size=1)
    moved = "PRAGMA wal_autocheckpoint"
    try:
        with database.transaction() as session:
            copy_seldom(session.connection())
            assert session.connection().exec_driver_sql(moved).scalar() == SELDOM
            if fails:
                raise ZeroDivisionError
    except ZeroDivisionError:
        pass

    with database.transaction() as session:
        assert session.connection().exec_driver_sql(moved).scalar() == OFTEN
    database.dispose()
