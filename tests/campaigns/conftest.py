"""A stage on SQLite, and one on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.campaigns.stage import Stage
from tests.conftest import SetClock, settings_for
from tests.databases import PostgresMaker
from winback.runtime import Runtime
from winback.store.engine import Database


@pytest.fixture
def stage(sqlite_rt: Runtime) -> Stage:
    return Stage(sqlite_rt)


@pytest.fixture
def stage_both(rt: Runtime) -> Stage:
    return Stage(rt)


@pytest.fixture
def stage_pg(postgres_maker: PostgresMaker, clock: SetClock, tmp_path: Path) -> Iterator[Stage]:
    """On PostgreSQL alone, for tests too long to be run twice."""
    with postgres_maker.url() as url:
        database = Database(url)
        yield Stage(Runtime(settings_for(url, tmp_path), database, clock))
        database.dispose()
