"""What every test may ask for: a migrated database on both engines, a runtime with a clock one can set."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings as examples

from tests.databases import PostgresMaker, SqliteMaker, postgres_server
from winback.runtime import Runtime
from winback.settings import Settings
from winback.store.engine import Database

# The same examples in every run, and no clock: a busy machine is no fault. New ones: WINBACK_NEW_EXAMPLES=1.
examples.register_profile("house", deadline=None, derandomize=not os.environ.get("WINBACK_NEW_EXAMPLES"))
examples.load_profile("house")

TUESDAY = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)  # 15:00 in Berlin, 9:00 in New York: everybody may be reached


class SetClock:
    """The one clock, set by hand."""

    def __init__(self, now: datetime = TUESDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **delta: float) -> None:
        self.now += timedelta(**delta)


@pytest.fixture(autouse=True)
def mask() -> Iterator[None]:
    """A command run in this process takes others' rights to what the whole process writes afterwards."""
    kept = os.umask(0o022)
    os.umask(kept)
    yield
    os.umask(kept)


@pytest.fixture(scope="session")
def sqlite_maker(tmp_path_factory: pytest.TempPathFactory) -> SqliteMaker:
    return SqliteMaker(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres_maker() -> Iterator[PostgresMaker]:
    with postgres_server() as url:
        yield PostgresMaker(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """A migrated, empty database; each test that asks runs on both engines."""
    maker = request.getfixturevalue("sqlite_maker" if request.param == "sqlite" else "postgres_maker")
    with maker.url() as url:
        yield url


@pytest.fixture
def sqlite_url(sqlite_maker: SqliteMaker) -> Iterator[str]:
    """For tests whose subject does not depend on the engine."""
    with sqlite_maker.url() as url:
        yield url


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


def settings_for(database_url: str, home: Path, **more: str) -> Settings:
    return Settings(
        home=str(home),
        database_url=database_url,
        twilio_api_url="http://127.0.0.1:1",  # nothing listens there
        twilio_account_sid="AC" + "0" * 32,
        twilio_auth_token="test-token",
        senders="+493023125000,+12025550100",
        secret_key="a key for tests, long enough to be one",
        firm_name="Beispiel GmbH",
        firm_contact="Beispielweg 1, 10115 Berlin",
        **more,
    )


@pytest.fixture
def rt(database_url: str, clock: SetClock, tmp_path: Path) -> Iterator[Runtime]:
    """A runtime on a migrated database, on both engines."""
    database = Database(database_url)
    yield Runtime(settings_for(database_url, tmp_path), database, clock)
    database.dispose()


@pytest.fixture
def sqlite_rt(sqlite_url: str, clock: SetClock, tmp_path: Path) -> Iterator[Runtime]:
    """The same on SQLite alone, for tests whose subject does not depend on the engine."""
    database = Database(sqlite_url)
    yield Runtime(settings_for(sqlite_url, tmp_path), database, clock)
    database.dispose()


@pytest.fixture(scope="session")
def test_data() -> Path:
    """The folder of real data from elsewhere; a test that needs it says loudly when it is not there."""
    folder = os.environ.get("WINBACK_TEST_DATA")
    if not folder or not Path(folder).is_dir():
        pytest.skip("LEFT OUT: WINBACK_TEST_DATA is not set to the folder with the real data")
    return Path(folder)
