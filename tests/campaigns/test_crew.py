"""A large firm's pages are judged by processes beside the web's: they say the same, and are gone afterwards."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from campaigns import alike
from tests.bench import town
from winback.runtime import Runtime
from winback.services.gate import mends
from winback.services.planning import campaigns, crew, forecasts, foreseeing, left_out, plans, report, report_sums
from winback.store.crm import AccountRow

PLAN = {"name": "spring", "per_minute": 600, "holdout_share": 0.1, "cap": 300}


@pytest.fixture
def firm(rt: Runtime) -> Runtime:
    """With every usual reason to leave somebody alone, numbers that several share, and somebody erased."""
    town.build(rt, town.TOWN)
    with rt.transaction() as session:
        session.execute(update(AccountRow).where(AccountRow.id == 500).values(erased_at=rt.now()))
        campaigns.create(session, plans.parse(PLAN), "Marta", rt.now())
    return rt


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few accounts are many."""
    for module, name, size in (
        (crew, "MANY", 20), (crew, "GENTLE", 0), (foreseeing, "BATCH", 50), (foreseeing, "PART", 90),
        (foreseeing, "CHUNK", 250), (report_sums, "SPAN", 170),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, size)


def told(rt: Runtime) -> dict[str, Any]:
    """Everything the pages and files say that walk all accounts."""
    listed, mended = BytesIO(), BytesIO()
    with rt.reading() as session:
        row = campaigns.find(session, "spring")
        left_out.write(session, rt.settings, row, rt.now(), "csv", listed, "de")
        mends.write(session, "no_permission", "csv", mended, rt.settings, rt.now())
        return {
            "forecast": forecasts.forecast(session, rt.settings, row, rt.now()).as_json(),
            "report": report.build(session, rt.settings, rt.now()).as_json(),
            "page": left_out.accounts(session, rt.settings, row, rt.now(), "no_permission", 1),
            "listed": listed.getvalue(),
            "mended": mended.getvalue(),
        }


def test_a_crew_says_of_everybody_what_one_process_says(firm: Runtime, request: pytest.FixtureRequest) -> None:
    alone = told(firm)
    request.getfixturevalue("large")

    assert told(firm) == alone
    assert alone["forecast"]["contacted"] == 300
    assert {"over_cap", "no_permission", "open_issue", "opted_out"} <= set(alone["forecast"]["left_alone"])
    assert alone["report"]["accounts"] == town.TOWN - 1
    assert len(alone["report"]["reach"]["holds"]) > 5


def test_those_of_one_shape_are_told_what_each_would_be_told_alone(
    firm: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    together = told(firm)
    monkeypatch.setattr(alike, "shape", lambda *_: None)

    assert told(firm) == together


def test_a_small_firm_starts_no_process(sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    town.build(sqlite_rt, town.TOWN)
    with sqlite_rt.transaction() as session:
        campaigns.create(session, plans.parse(PLAN), "Marta", sqlite_rt.now())
    monkeypatch.setattr(subprocess, "Popen", None)

    assert told(sqlite_rt)["report"]["accounts"] == town.TOWN


@pytest.mark.usefixtures("large")
def test_where_no_process_can_be_started_the_page_comes_all_the_same(
    sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    town.build(sqlite_rt, town.TOWN)

    def refused(*_: object, **__: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(subprocess, "Popen", refused)
    with sqlite_rt.reading() as session:
        found = report.build(session, sqlite_rt.settings, sqlite_rt.now())

    assert found.accounts == town.TOWN
    assert "could not be started (no more processes)" in caplog.text


# ---------------------------------------------------------------- the processes themselves


def who(_: Runtime) -> int:
    return os.getpid()


def nice(_: Runtime) -> int:
    return os.nice(0)


def known(rt: Runtime) -> tuple[str, str, str]:
    return rt.settings.secret_key, str(os.environ), Path("/proc/self/cmdline").read_text(encoding="utf-8")


def dies_elsewhere(_: Runtime, here: int) -> int:
    if os.getpid() != here:
        os._exit(3)
    return here


def fails(_: Runtime) -> None:
    raise LookupError("nothing there")


def sleeps(_: Runtime) -> None:
    time.sleep(3_600)


def is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(crew, "cores", lambda: 2)
    yield
    assert not crew._asking.locked()


@pytest.mark.usefixtures("two_cores")
def test_they_know_the_settings_and_show_them_to_nobody(sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINBACK_SECRET_KEY", sqlite_rt.settings.secret_key)
    with crew.asked(sqlite_rt.settings) as hands:
        secret, *shown = hands.submit(known).result()

    assert secret == sqlite_rt.settings.secret_key
    assert secret not in "".join(shown)
    assert sqlite_rt.settings.twilio_auth_token not in "".join(shown)


@pytest.mark.usefixtures("two_cores")
def test_they_stand_back_for_whoever_answers_people_and_one_question_waits_for_another(sqlite_rt: Runtime) -> None:
    with crew.asked(sqlite_rt.settings) as hands:
        assert hands.submit(nice).result() == min(19, os.nice(0) + crew.GENTLE)
        assert crew._asking.locked()


@pytest.mark.usefixtures("two_cores")
def test_what_a_process_did_not_end_is_done_here(sqlite_rt: Runtime, caplog: pytest.LogCaptureFixture) -> None:
    with crew.asked(sqlite_rt.settings) as hands:
        parts = [hands.submit(dies_elsewhere, os.getpid()) for _ in range(5)]
        assert {one.result() for one in parts} == {os.getpid()}

    assert caplog.text.count("its part is done here") == 2


@pytest.mark.usefixtures("two_cores")
def test_an_error_is_told_as_if_it_had_happened_here(sqlite_rt: Runtime) -> None:
    with crew.asked(sqlite_rt.settings) as hands, pytest.raises(LookupError, match="nothing there"):
        hands.submit(fails).result()


@pytest.mark.usefixtures("two_cores")
def test_nobody_is_left_when_the_page_breaks_off_in_the_middle_of_their_work(sqlite_rt: Runtime) -> None:
    processes: list[subprocess.Popen[bytes]] = []

    def broken_off() -> None:
        with crew.asked(sqlite_rt.settings) as hands:
            processes.extend(one.process for one in hands._members)
            for _ in range(5):
                hands.submit(sleeps)
            raise KeyError

    with pytest.raises(KeyError):
        broken_off()

    assert [one.returncode for one in processes] == [-signal.SIGKILL] * 2
    assert not any(is_there(one.pid) for one in processes)


@pytest.mark.usefixtures("two_cores", "large")
def test_nobody_is_left_when_somebody_has_seen_enough(sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    town.build(sqlite_rt, town.TOWN)
    started: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda *a, **k: started.append(popen(*a, **k)) or started[-1])

    with sqlite_rt.reading() as session:
        seen = forecasts.foresee(session, sqlite_rt.settings, plans.parse({"name": "idea"}), sqlite_rt.now())
        with closing(seen):
            assert len(list(islice(seen, 300))) == 300

    assert len(started) == 2
    assert not any(is_there(one.pid) for one in started)


ASKER = """
import sys, time
from pathlib import Path
from tests.campaigns.test_crew import sleeps, who
from tests.conftest import settings_for
from winback.services.planning import crew

with crew.started(settings_for(sys.argv[1], Path(sys.argv[2])), 2) as hands:
    print(*[one.process.pid for one in hands._members], hands.submit(who).result(), flush=True)
    hands.submit(sleeps), hands.submit(sleeps)
    time.sleep(3_600)
"""


def test_nobody_is_left_when_whoever_asked_is_killed(sqlite_url: str, tmp_path: Path) -> None:
    """Its last pipe closes when the last of them has ended."""
    asker = subprocess.Popen(
        [sys.executable, "-c", ASKER, sqlite_url, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with asker:
        assert asker.stdout is not None
        assert asker.stderr is not None
        pids = [int(one) for one in asker.stdout.readline().split()]
        asker.kill()
        said = asker.stderr.read()

    assert len(set(pids)) == 2
    assert said == b""
