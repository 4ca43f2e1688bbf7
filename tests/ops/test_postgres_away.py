"""PostgreSQL crashes in the middle of sending, or its disk is full: nothing lost, nobody written to twice."""

import os
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from tests.campaigns.stage import Stage
from tests.conftest import SetClock, settings_for
from tests.databases import MEMORY, EmbeddedServer, PostgresMaker, embedded_server
from tests.hearing.conftest import inviting
from tests.hearing.stage import Customer, all_of, sid
from tests.sending.processes import answers, running, until
from tests.sending.provider import provider
from tests.sending.test_workers import leases_run_out, real
from winback.runtime import Runtime
from winback.store.engine import Database
from winback.store.interviews import InboxRow

DISK_MB = 200


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A file system of a few megabytes, mounted for the test."""
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK_MB}m,mode=755", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"LEFT OUT: no small disk can be mounted here ({done.stderr.decode().strip()})")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def filled(disk: Path) -> Iterator[None]:
    """Not a byte is left on it."""
    ballast = disk / "ballast"
    with ballast.open("wb") as file, suppress(OSError):
        while True:
            file.write(b"x" * 65_536)
            file.flush()
    yield
    ballast.unlink()


@pytest.mark.processes
@pytest.mark.timeout(900)
def test_a_full_disk_of_postgresql_asks_twilio_to_try_again_and_loses_nothing(
    clock: SetClock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    if os.geteuid() != 0:
        pytest.skip("LEFT OUT: only root can mount a small disk")
    with small_disk(tmp_path / "disk") as disk, firm(clock, tmp_path, str(disk)) as (rt, _):
        customer = inviting(rt)()
        customer.written_to()
        with filled(disk):
            refused, taken = _write_until_refused(customer)
        assert "the disk is full" in caplog.text

        assert [customer.deliver("ja", refused).status_code for _ in range(2)] == [200, 200]
        keys = Counter(row.provider_key for row in all_of(rt, InboxRow))
        assert keys == Counter(f"sms:{one}" for one in (*taken, refused))


@pytest.mark.processes
@pytest.mark.timeout(900)
def test_a_crash_of_postgresql_under_running_workers_sends_nothing_twice_and_loses_nobody(
    clock: SetClock, tmp_path: Path
) -> None:
    redis = f"unix://{tmp_path}/redis.sock"
    with firm(clock, tmp_path) as (rt, server), provider() as told, ExitStack() as processes:
        told.counts = True
        stage = Stage(rt)
        stage.customers(40)
        campaign = stage.create(per_minute=600)
        stage.launch(campaign)
        processes.enter_context(running("redis", environment={"WINBACK_HOME": str(tmp_path)}))
        until(lambda: answers(redis))
        for what in (("dispatcher",), ("worker", "after"), ("worker", "send")):
            processes.enter_context(running(*what, environment=real(stage, told, redis, tmp_path)))
        until(lambda: len(told.asked) >= 8, 250)

        server.crash()
        before = len(told.asked)
        server.start()
        rt.database.dispose()
        leases_run_out(stage)
        until(lambda: {*stage.states(campaign)} <= {"accepted", "unknown"}, 250)

        written_to = Counter(form["To"][0] for method, _, form in told.asked if method == "POST")
        unknown = {row.to for row in stage.attempts(campaign) if row.state == "unknown"}
        assert before < 40, "the crash came too late to be in the middle"
        assert max(written_to.values()) == 1
        assert len(written_to.keys() | unknown) == 40


@contextmanager
def firm(clock: SetClock, home: Path, folder: str = MEMORY) -> Iterator[tuple[Runtime, EmbeddedServer]]:
    """A server of its own, and a migrated database on it."""
    with embedded_server(folder) as server, PostgresMaker(server.url).url() as url:
        rt = Runtime(settings_for(url, home), Database(url), clock)
        yield rt, server
        rt.database.dispose()


def _write_until_refused(customer: Customer) -> tuple[str, list[str]]:
    """The first message that did not fit, and those that did."""
    taken: list[str] = []
    for _ in range(2_000):
        message = sid("SM")
        if (status := customer.deliver("ja " * 500, message).status_code) != 200:
            assert status == 503
            return message, taken
        taken.append(message)
    raise AssertionError("the disk never got full")
