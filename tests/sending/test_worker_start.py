"""A worker that is started before the database is ready for it begins when it is."""

import pytest
from sqlalchemy.exc import OperationalError

from tests.campaigns.stage import Stage
from winback.store import upgrade
from workers import worker


def stands_at(stage: Stage, revision: str) -> None:
    with stage.rt.database.engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{revision}'")


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long it waited each time."""
    waited: list[float] = []
    monkeypatch.setattr(worker.time, "sleep", waited.append)
    return waited


def test_a_worker_of_the_new_release_waits_until_the_database_is_upgraded(
    stage_both: Stage, waits: list[float], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    newest = upgrade._revisions(stage_both.rt.database)[0]
    stands_at(stage_both, "0015")

    def upgraded_after_three(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 3:
            stands_at(stage_both, newest)

    monkeypatch.setattr(worker.time, "sleep", upgraded_after_three)

    worker._wait_for_the_schema(stage_both.rt)

    assert len(waits) == 3
    assert [one.getMessage() for one in caplog.records] == ["the worker waits: the database is still to be upgraded"]


def test_it_waits_for_a_database_that_is_away_and_ends_when_it_is_told_to(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def away(_database: object) -> bool:
        raise OperationalError("SELECT", {}, Exception("connection refused"))

    monkeypatch.setattr(worker, "outdated", away)
    monkeypatch.setattr(worker.time, "sleep", lambda _: monkeypatch.setattr(worker.Worker, "stopped", True))

    worker._wait_for_the_schema(stage.rt)

    assert [one.getMessage() for one in caplog.records] == ["the worker waits: the database is away"]


def test_a_newer_schema_serves_it_too(stage: Stage, waits: list[float]) -> None:
    stands_at(stage, "9999")

    worker._wait_for_the_schema(stage.rt)

    assert waits == []
