"""A stage on SQLite, and one on both databases."""

import pytest

from tests.campaigns.stage import Stage
from winback.runtime import Runtime


@pytest.fixture
def stage(sqlite_rt: Runtime) -> Stage:
    return Stage(sqlite_rt)


@pytest.fixture
def stage_both(rt: Runtime) -> Stage:
    return Stage(rt)
