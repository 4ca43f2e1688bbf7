"""A new release is put in place while the old one is sending: old processes go on, on tables that have changed."""

import json
import os
import subprocess
import sys
import tarfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import func, select

from campaigns.attempts import FINAL, TAKEN
from tests.databases import PostgresMaker
from tests.faults.processes import firm
from tests.faults.processes.books import breaches
from tests.faults.processes.carrier import Carrier
from tests.faults.without import ROOT
from winback import runtime
from winback.processes import web_command
from winback.runtime import Runtime
from winback.settings import Settings, as_environment
from winback.store.campaigns import AttemptRow
from winback.store.upgrade import pending, upgrade
from winback.supervisor import Child, Supervisor

PEOPLE, PER_MINUTE = 80, 90  # slow enough for the new processes to come while the old ones send
PATIENCE_S = 240.0


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code of the newest release."""
    tags = _git("tag", "--list", "v*", "--sort=-version:refname").decode().split()
    if not tags:
        pytest.skip("LEFT OUT: this clone has no release tags (git fetch --tags), so there is no old code to run")
    folder = tmp_path_factory.mktemp(tags[0])
    with tarfile.open(fileobj=BytesIO(_git("archive", tags[0]))) as archive:
        archive.extractall(folder, filter="data")
    return folder


@pytest.fixture
def between(postgres_maker: PostgresMaker, old: Path, tmp_path: Path) -> Iterator["Between"]:
    with postgres_maker.empty() as url, ExitStack() as running:
        yield Between(firm.settings(url, tmp_path), old, running)


class Between:
    """Two releases on one database, one Redis and one address."""

    def __init__(self, settings: Settings, old: Path, running: ExitStack) -> None:
        self.settings, self.old, self._running = replace(settings, queue_workers="1", web_workers="1"), old, running
        self.rt: Runtime = runtime.build(self.settings)
        running.callback(self.rt.database.dispose)
        self.people, self.ledger = settings.home_path / "people.csv", settings.home_path / "ledger.jsonl"

    def founded_by_the_old(self) -> list[int]:
        """Its tables, its rows, its launched campaigns."""
        command = [sys.executable, firm.__file__, str(PEOPLE), str(self.people), str(PER_MINUTE)]
        given = {**os.environ, **self._of_the_old()}
        done = subprocess.run(command, env=given, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        return [int(one) for one in json.loads(done.stdout)]

    def start(self, *children: Child) -> Supervisor:
        started = Supervisor(children, self.settings.home_path / "logs", lambda _: None)
        started.start()
        self._running.callback(started.stop)
        return started

    def by_the_old(self, name: str, *argv: str) -> Child:
        return Child(f"old-{name}", argv, self._of_the_old())

    def by_the_new(self, name: str, *argv: str) -> Child:
        return Child(f"new-{name}", argv, as_environment(self.settings))

    def count(self, *states: str) -> int:
        with self.rt.reading() as session:
            return session.scalar(select(func.count()).select_from(AttemptRow).where(AttemptRow.state.in_(states))) or 0

    def senders(self) -> set[int]:
        """Which processes have sent something."""
        with self.rt.reading() as session:
            names = session.scalars(select(AttemptRow.claimed_by).where(AttemptRow.state.in_(TAKEN)).distinct())
            return {int(name.rsplit(":", 1)[-1]) for name in names if name}

    def _of_the_old(self) -> dict[str, str]:
        return as_environment(self.settings) | {"PYTHONSAFEPATH": "1", "PYTHONPATH": str(self.old)}


@pytest.mark.processes
@pytest.mark.timeout(900)
def test_old_code_on_the_new_tables_under_load_neither_loses_nor_repeats(between: Between) -> None:
    campaigns = between.founded_by_the_old()
    assert pending(between.rt.database) or not _has_new_migrations(between.old)
    carrier = Carrier(between.settings)
    between.start(firm.phones(between.settings, between.people))
    web = web_command(between.settings, "127.0.0.1")
    between.start(between.by_the_old("redis", "workers", "redis"),
                  between.by_the_old("web", *web, "--chdir", str(between.old)))  # fmt: skip
    _until(lambda: _answers(between.settings.base_url))
    sending = between.by_the_old("send", "workers", "worker", "send")
    old = between.start(sending, between.by_the_old("after", "workers", "worker", "after"))
    leading = between.start(between.by_the_old("dispatcher", "workers", "dispatcher"))
    _until(lambda: between.count(*TAKEN) >= PEOPLE // 20)

    upgrade(between.rt.database)
    under_load = PEOPLE - between.count(*FINAL)
    new = between.start(between.by_the_new("send", "workers", "worker", "send"),
                        between.by_the_new("after", "workers", "worker", "after"),
                        between.by_the_new("dispatcher", "workers", "dispatcher"))  # fmt: skip
    _until(lambda: between.count(*TAKEN) >= PEOPLE // 2)
    leading.stop()
    _until(lambda: between.count(*FINAL) == PEOPLE and not _looked_after(between.rt))

    assert under_load > 0
    assert not pending(between.rt.database)
    assert {old.pid("old-send"), new.pid("new-send")} <= between.senders(), "they were to send side by side"
    carrier.listen()
    assert carrier.answered
    assert list(
        breaches(between.rt, between.ledger, carrier.statuses(), carrier.answered, campaigns, PEOPLE)
    ) == []  # fmt: skip


def _looked_after(rt: Runtime) -> bool:
    with rt.reading() as session:
        return session.scalar(select(AttemptRow.id).where(AttemptRow.check_at.is_not(None)).limit(1)) is not None


def _has_new_migrations(old: Path) -> bool:
    names = [
        {path.name for path in (root / "winback/store/migrations/versions").glob("[0-9]*.py")} for root in (old, ROOT)
    ]
    return names[0] != names[1]


def _answers(url: str) -> bool:
    with suppress(OSError), urllib.request.urlopen(f"{url}/healthz", timeout=2) as answer:
        return bool(answer.status == 200)
    return False


def _until(true: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < ends, "it did not happen in time"
        time.sleep(0.2)


def _git(*what: str) -> bytes:
    try:
        return subprocess.run(["git", *what], cwd=ROOT, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("LEFT OUT: this is no clone with git, so there is no old code to run")
