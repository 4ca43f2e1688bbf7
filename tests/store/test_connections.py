"""What every connection to the database brings with it."""

import pytest
from sqlalchemy import make_url

from tests.databases import PostgresMaker
from winback.store.engine import Database


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
