"""What the logs say when the disk is full or something went away: what it is, once, and when it is over."""

import logging
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from redis.exceptions import ConnectionError as NoRedis
from rq.job import Job
from sqlalchemy.exc import OperationalError

from tests.campaigns.stage import Stage
from tests.sending.processes import answers, running, until
from winback.services import leases
from winback.settings import as_environment
from workers import outage, pulse, rq_lines, worker
from workers.dispatcher import Dispatcher
from workers.door import Away, Door
from workers.outage import Outage

NOWHERE = "redis://127.0.0.1:1/0"


def full() -> OperationalError:
    """What SQLite says when there is no room for one more page."""
    orig = sqlite3.OperationalError("database or disk is full")
    orig.sqlite_errorname = "SQLITE_FULL"
    return OperationalError("UPDATE leases", {}, orig)


def failing(error: BaseException) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    return fail


def said(caplog: pytest.LogCaptureFixture, logger: str) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.name == logger and one.levelno >= logging.WARNING]


def test_a_full_disk_is_called_by_its_name_once_and_so_is_its_end(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    dispatcher = Dispatcher(stage.rt, Door(NOWHERE))
    dispatcher._looks = []
    with monkeypatch.context() as disk:
        disk.setattr(leases, "hold", failing(full()))
        for _ in range(3):
            dispatcher.round()
    dispatcher.round()

    assert said(caplog, "winback.dispatcher") == [
        "the disk is full; what is due waits and is tried again", "the database takes rows again",
    ]  # fmt: skip


def test_a_part_of_the_round_that_finds_no_room_is_told_without_a_traceback_and_the_others_go_on(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    dispatcher = Dispatcher(stage.rt, Door(NOWHERE))
    looked: list[str] = []
    dispatcher._looks = [type(dispatcher._looks[0])(failing(full()), 0.0),
                         type(dispatcher._looks[0])(lambda: looked.append("here"), 0.0)]  # fmt: skip

    for _ in range(3):
        dispatcher.round()

    assert looked == ["here"] * 3
    assert said(caplog, "winback.dispatcher") == ["the disk is full; what is due waits and is tried again"]
    assert not [one for one in caplog.records if one.exc_info]


def test_a_heartbeat_that_finds_no_room_says_why(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    beats = pulse.Pulse(stage.rt, "worker:here:1", "worker", dict)
    tried = iter([full(), full(), None])

    def beat() -> None:
        if error := next(tried):
            raise error
        beats._stop.set()

    monkeypatch.setattr(beats, "_beat", beat)
    monkeypatch.setattr(pulse, "EVERY_S", 0.0)

    beats._run()

    assert said(caplog, "winback.pulse") == [
        "the disk is full; the heartbeat could not be written", "the heartbeat is written again",
    ]  # fmt: skip


def test_a_job_that_found_no_room_is_told_in_words_and_none_tells_those_of_its_error(
    caplog: pytest.LogCaptureFixture,
) -> None:
    job = Job.__new__(Job)
    job.description = "send_slice"
    own = worker.Worker.__new__(worker.Worker)

    for error in (full(), ValueError("Amina said: 0171 3920001")):
        own.handle_exception(job, type(error), error, None)

    assert said(caplog, "winback.worker") == [
        "the disk is full; a job failed, what it was for is found again", "a job failed",
    ]  # fmt: skip


@pytest.fixture
def quiet() -> Iterator[Outage]:
    """rq's lines as a worker of ours has them."""
    told = Outage(worker.log, "the worker waits", "Redis is back")
    logger = logging.getLogger(rq_lines.RQ)
    kept = rq_lines.NoRepeats(told)
    logger.addFilter(kept)
    yield told
    logger.removeFilter(kept)


def test_however_often_rq_asks_an_outage_of_redis_is_two_lines(quiet: Outage, caplog: pytest.LogCaptureFixture) -> None:
    rq = logging.getLogger(rq_lines.RQ)

    for _ in range(5):
        rq.error("Worker %s: could not connect to Redis instance: %s retrying in %d seconds...", "w", NoRedis("x"), 2)
    rq.error("Worker %s: Redis connection timeout, quitting...", "w")
    quiet.over()
    quiet.over()
    rq.warning("Worker %s: cold shut down", "w")

    assert said(caplog, rq_lines.RQ) == ["Worker w: cold shut down"]
    assert said(caplog, "winback.worker")[0] == "Redis is away (ConnectionError); the worker waits"
    assert said(caplog, "winback.worker")[-1] == "Redis is back"


def test_the_dispatcher_says_once_that_redis_is_away_and_once_that_it_is_back(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    door = Door(NOWHERE)
    for _ in range(3):
        with pytest.raises(Away):
            door.push("send", "send_slices", [[[[1]]]], seconds=5, fresh_for=5)
        door.wait(0.0)
    monkeypatch.setattr(door._redis, "blpop", lambda *_, **__: None)
    monkeypatch.setattr(door._redis, "delete", lambda *_: None)
    door.wait(0.0)

    assert said(caplog, "winback.door") == [
        "Redis is away (ConnectionError); the dispatcher does the due work itself, slower", "Redis is back",
    ]  # fmt: skip


def test_what_is_no_trouble_of_the_world_stays_a_fault() -> None:
    orig = sqlite3.OperationalError("no such table: leases")
    orig.sqlite_errorname = "SQLITE_ERROR"

    assert outage.of_rows(ValueError("ours")) is None
    assert outage.of_rows(OperationalError("SELECT", {}, orig)) is None


@contextmanager
def listening(stage: Stage, home: Path, log: Path) -> Iterator[None]:
    environment = os.environ | as_environment(stage.rt.settings) | {"WINBACK_HOME": str(home)}
    with log.open("wb") as out:
        child = subprocess.Popen([sys.executable, "-m", "workers", "worker", "send"], env=environment, stderr=out)
        try:
            until(lambda: "the worker listens" in log.read_text())
            yield
        finally:
            child.send_signal(signal.SIGKILL)
            child.wait()


@pytest.mark.processes
def test_a_real_worker_writes_two_lines_when_redis_goes_and_comes_back(stage: Stage, tmp_path: Path) -> None:
    log, redis = tmp_path / "worker.log", f"unix://{tmp_path}/redis.sock"
    with running("redis", environment={"WINBACK_HOME": str(tmp_path)}) as first:
        until(lambda: answers(redis))
        with listening(stage, tmp_path, log):
            first.kill()
            until(lambda: "Redis is away" in log.read_text())
            with running("redis", environment={"WINBACK_HOME": str(tmp_path)}):
                until(lambda: "Redis is back" in log.read_text())
                lines = log.read_text()

    assert lines.count("Redis is away") == lines.count("Redis is back") == 1
    assert rq_lines.RQ not in lines
    assert "Traceback" not in lines
