"""/readyz tells the truth, and /metrics draws it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests
from flask.testing import FlaskClient

from tests.campaigns.stage import Stage
from tests.hearing.conftest import Invite, client_of
from tests.hearing.stage import how_many
from tests.ops.test_bad_input import fill, full_disk
from tests.ops.test_postgres_away import filled, small_disk
from winback.places import templates
from winback.runtime import Runtime
from winback.services import firm, key_fit
from winback.services.sending import limits, switches
from winback.settings import Settings, as_environment
from winback.store.engine import Database
from winback.store.house import HeartbeatRow
from winback.store.interviews import InboxRow
from winback.store.upgrade import upgrade
from winback.web import metrics, room

EVERYBODY = {"dispatcher": {"redis": "there", "queues": {"send": 3, "after": 0}}, "send": {}, "after": {}}


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics.Rows, "_kept", None)
    monkeypatch.setattr(room, "_refused", None)


@pytest.fixture
def client(stage: Stage) -> FlaskClient:
    return client_of(stage.rt)


def beat(stage: Stage, parts: dict[str, dict[str, Any]], age_s: float = 0) -> None:
    at = datetime.now(UTC) - timedelta(seconds=age_s)
    with stage.rt.transaction() as session:
        for part, facts in parts.items():
            role = part if part == "dispatcher" else "worker"
            facts = facts if part == "dispatcher" else {"queue": part}
            session.merge(HeartbeatRow(name=f"{part}:here:1", role=role, at=at, facts=facts))


def ready(client: FlaskClient) -> tuple[int, dict[str, Any]]:
    answer = client.get("/readyz")
    return answer.status_code, answer.get_json()


def test_with_every_part_alive_the_service_is_ready(stage: Stage, client: FlaskClient) -> None:
    beat(stage, EVERYBODY)

    assert ready(client) == (
        200, {"ready": True, "missing": [], "hears": True, "sends": True, "sending_off": []}
    )  # fmt: skip


@pytest.mark.parametrize(
    ("gone", "named"), [("dispatcher", "dispatcher"), ("send", "worker send"), ("after", "worker after")]
)
def test_a_dead_part_is_named_and_answers_are_still_heard(
    stage: Stage, client: FlaskClient, gone: str, named: str
) -> None:
    beat(stage, {part: facts for part, facts in EVERYBODY.items() if part != gone})
    beat(stage, {gone: EVERYBODY[gone]}, age_s=40)

    status, told = ready(client)

    assert (status, told["missing"], told["hears"], told["sends"]) == (503, [named], True, False)


def test_a_redis_that_is_away_is_named(stage: Stage, client: FlaskClient) -> None:
    beat(stage, {**EVERYBODY, "dispatcher": {"redis": "away"}})

    assert ready(client)[1]["missing"] == ["redis"]


def test_an_old_schema_is_named(stage: Stage, client: FlaskClient) -> None:
    beat(stage, EVERYBODY)
    with stage.rt.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0015'")

    status, told = ready(client)

    assert (status, told["missing"], told["hears"]) == (503, ["schema"], False)


def test_a_schema_of_the_next_release_is_no_fault_while_that_is_put_in_place(stage: Stage, client: FlaskClient) -> None:
    beat(stage, EVERYBODY)
    with stage.rt.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    status, told = ready(client)

    assert (status, told["missing"], told["hears"]) == (200, [], True)


def test_sending_that_somebody_stopped_is_told_and_is_no_fault(stage: Stage, client: FlaskClient) -> None:
    beat(stage, EVERYBODY)
    stage.change(lambda session: firm.stop_sending(session, "flood", "Marta", stage.rt.now()))

    status, told = ready(client)

    assert (status, told["sends"], told["sending_off"]) == (200, False, ["stopped"])
    assert "Marta" not in str(told)


def test_a_clock_a_day_wrong_sends_nothing_and_says_so(
    stage: Stage, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    beat(stage, EVERYBODY)
    stage.customers(1)
    campaign = stage.launched()
    monkeypatch.setattr(switches, "machine_now", lambda: datetime.now(UTC) + timedelta(days=1))

    assert stage.send(campaign) == []
    status, told = ready(client)
    assert (status, told["missing"], told["sending_off"]) == (503, ["clock"], ["clock"])

    monkeypatch.undo()
    stage.later(minutes=1)
    assert len(stage.send(campaign)) == 1


def scraped(client: FlaskClient) -> dict[str, float]:
    answer = client.get("/metrics")
    assert answer.status_code == 200, answer.data
    return figures(answer.get_data(as_text=True))


def figures(page: str) -> dict[str, float]:
    lines = (line.rsplit(" ", 1) for line in page.splitlines() if not line.startswith("#"))
    return {name: float(value) for name, value in lines}


def test_metrics_show_attempts_queues_heartbeats_and_what_is_off(stage: Stage, client: FlaskClient) -> None:
    beat(stage, EVERYBODY)
    beat(stage, {"send": {}}, age_s=100)
    stage.customers(3)
    stage.send(stage.launched())
    stage.later(minutes=5)
    stage.change(lambda session: firm.stop_sending(session, "", "Marta", stage.rt.now()))

    found = scraped(client)

    assert found['winback_attempts{state="accepted"}'] == 3
    assert found['winback_queue_depth{queue="send"}'] == 3
    assert 99 < found['winback_heartbeat_age_seconds{part="worker send"}'] < 130
    assert found['winback_processes{part="worker send"}'] == 0
    assert found['winback_sending_off{reason="stopped"}'] == 1
    assert found['winback_sending_off{reason="clock"}'] == 0
    assert found["winback_unknown_share"] == 0
    assert found["winback_sent_last_hour"] == 3
    assert found["winback_database_up"] == 1


def test_every_cause_that_can_hold_sending_back_is_drawn(
    stage: Stage, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = scraped(client)
    assert {name: found[name] for name in found if "winback_sending_off" in name} == drawn(switches.CODES, 0)
    monkeypatch.setattr(metrics.Rows, "_kept", None)

    everything_is_off(stage, monkeypatch)

    with stage.rt.reading() as session:
        causes = {cause.code for cause in switches.causes(session, stage.rt.settings)}
    assert causes == set(switches.CODES), "a cause nobody provokes here"
    found = scraped(client)
    assert {name: found[name] for name in found if "winback_sending_off" in name} == drawn(switches.CODES, 1)


def drawn(codes: Iterable[str], value: float) -> dict[str, float]:
    return {f'winback_sending_off{{reason="{code}"}}': value for code in codes}


def everything_is_off(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    now = stage.rt.now()
    object.__setattr__(stage.rt.settings, "twilio_auth_token", "")
    monkeypatch.setattr(switches, "machine_now", lambda: datetime.now(UTC) + timedelta(days=1))
    stage.change(lambda session: firm.note(session, key_fit.MARK, "of another key", now))
    stage.change(lambda session: firm.stop_sending(session, "", "Marta", now))
    stage.change(lambda session: firm.choose(session, switches.RESTORE_MODE, {"at": now.isoformat()}, "Marta", now))
    stage.change(lambda session: firm.choose(session, limits.KEY, {"DE": "many"}, "Marta", now))


def test_the_page_for_bad_days_knows_every_cause_that_holds_sending_back() -> None:
    page = (templates() / "ops" / "when-something-is-wrong.md").read_text(encoding="utf-8")

    assert [code for code in switches.CODES if f"`sending_off: {code}`" not in page] == []


def test_the_oldest_due_row_grows_old(stage: Stage, client: FlaskClient) -> None:
    stage.customers(1)
    stage.launched()
    stage.later(minutes=10)

    assert scraped(client)['winback_oldest_due_seconds{what="attempt"}'] == pytest.approx(600, abs=90)


def test_what_was_claimed_and_never_begun_grows_as_old(stage: Stage, client: FlaskClient) -> None:
    stage.customers(1)
    campaign = stage.launched()
    stage.later(minutes=1)
    assert stage.claim(campaign)
    stage.later(minutes=10)

    assert scraped(client)['winback_oldest_due_seconds{what="attempt"}'] == pytest.approx(660, abs=90)


def test_a_country_whose_day_is_used_up_is_a_figure(stage: Stage, client: FlaskClient) -> None:
    stage.customers(2)
    campaign = stage.launched()
    stage.change(lambda s: limits.choose(s, "DE", 1, "Marta", stage.rt.now()))
    stage.send(campaign)

    told = scraped(client)

    assert told['winback_country_limit_reached{country="DE"}'] == 1
    assert told['winback_country_limit_reached{country="US"}'] == 0


def test_metrics_are_for_this_machine_or_for_the_token(stage: Stage, client: FlaskClient) -> None:
    elsewhere = {"REMOTE_ADDR": "192.0.2.7"}
    assert client.get("/metrics", environ_base=elsewhere).status_code == 403
    assert client.get("/metrics", headers={"X-Forwarded-For": "192.0.2.7"}).status_code == 403

    object.__setattr__(stage.rt.settings, "metrics_token", "a token of some length")
    right = {"Authorization": "Bearer a token of some length"}
    assert client.get("/metrics", environ_base=elsewhere, headers=right).status_code == 200
    assert client.get("/metrics", headers={"Authorization": "Bearer another"}).status_code == 401
    assert client.get("/metrics").status_code == 401


Ask = Callable[[str], requests.Response]


@contextmanager
def serving(settings: Settings, log: Path) -> Iterator[tuple[Ask, int]]:
    """Two web processes under gunicorn; their port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = os.environ | as_environment(settings) | {"WINBACK_PORT": str(port)}
    environment |= {"WINBACK_WEB_WORKERS": "2", "WINBACK_WEB_THREADS": "1", "WINBACK_LOG_FORMAT": "json"}
    environment.pop("PROMETHEUS_MULTIPROC_DIR", None)

    def ask(path: str) -> requests.Response:
        method = "POST" if path.startswith("/twilio") else "GET"
        return requests.request(method, f"http://127.0.0.1:{port}{path}", timeout=120)

    with log.open("wb") as file:
        child = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "--config", "python:winback.serving", "wsgi:app"],
            cwd=Path(__file__).parents[2], env=environment, stderr=file, stdout=file,
        )  # fmt: skip
        try:
            yield ask, port
        finally:
            child.terminate()
            child.wait(20)


def until_it_answers(ask: Ask) -> None:
    ends = time.monotonic() + 120
    while True:
        try:
            ask("/healthz")
            return
        except requests.ConnectionError:
            assert time.monotonic() < ends
            time.sleep(0.2)


@pytest.fixture
def served(stage: Stage, tmp_path: Path) -> Iterator[Ask]:
    with serving(stage.rt.settings, tmp_path / "web.log") as (ask, _):
        until_it_answers(ask)
        yield ask


@pytest.mark.processes
def test_the_latency_of_all_web_processes_is_counted_together(served: Ask, tmp_path: Path) -> None:
    for _ in range(20):
        assert served("/twilio/sms").status_code == 403

    counted = {
        figures(served("/metrics").text)['winback_webhook_seconds_count{hook="hear_message",status="4xx"}']
        for _ in range(6)
    }

    assert counted == {20.0}
    assert list(tmp_path.glob("metrics-*")) == [], "the disk of the data may be full one day"
    assert all(line.startswith("{") for line in (tmp_path / "web.log").read_text().splitlines())


@pytest.mark.processes
def test_a_second_web_on_the_same_home_takes_nothing_from_what_the_first_counted(stage: Stage, tmp_path: Path) -> None:
    with serving(stage.rt.settings, tmp_path / "web.log") as (ask, port):
        until_it_answers(ask)
        assert ask("/twilio/sms").status_code == 403
        second = subprocess.run(
            [sys.executable, "-m", "gunicorn", "--config", "python:winback.serving", "wsgi:app"],
            cwd=Path(__file__).parents[2], check=False, timeout=120, capture_output=True,
            env=os.environ | as_environment(stage.rt.settings) | {"WINBACK_PORT": str(port)},
        )  # fmt: skip
        counted = figures(ask("/metrics").text)

    assert second.returncode != 0, "the port is taken"
    assert counted['winback_webhook_seconds_count{hook="hear_message",status="4xx"}'] == 1.0


def figures_in_memory(port: int) -> list[Path]:
    return list(Path("/dev/shm").glob(f"winback-{port}-*"))


@pytest.mark.processes
def test_on_a_full_disk_the_web_lives_and_says_that_it_does_not_hear(stage: Stage, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("LEFT OUT: only root can mount a small disk")
    with small_disk(tmp_path / "disk") as disk:
        home = replace(stage.rt.settings, home=str(disk), database_url=f"sqlite:///{disk}/winback.sqlite3")
        upgrade(Database(home.database))
        with filled(disk), serving(home, tmp_path / "web.log") as (ask, port):
            until_it_answers(ask)
            for _ in range(20):
                assert ask("/twilio/sms").status_code == 403
            assert ask("/readyz").json()["hears"] is False
            assert len(figures_in_memory(port)) == 1
    assert figures_in_memory(port) == [], "memory is given back"
    assert "SIGBUS" not in (tmp_path / "web.log").read_text()


# ---------------------------------------------------------------- a full disk


def test_a_disk_with_no_room_for_what_people_write_is_named(
    stage: Stage, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not stage.rt.database.is_sqlite:
        pytest.skip("nobody here can measure PostgreSQL's disk")
    beat(stage, EVERYBODY)
    monkeypatch.setattr(room, "NEEDED", 2**62)

    status, told = ready(client)

    assert (status, told["missing"], told["hears"], told["sends"]) == (503, ["disk"], False, False)


def test_once_a_message_found_no_room_we_do_not_hear_until_a_row_stays(
    invite: Invite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database that may not grow: what is free on the disk says nothing about it."""
    customer = invite()
    customer.written_to()
    client = client_of(customer.rt)
    assert ready(client)[1]["hears"] is True
    monkeypatch.setattr(room, "AGAIN_S", 0.0)

    with full_disk(customer.rt.database):
        fill(customer)
        assert [ready(client)[1]["hears"] for _ in range(2)] == [False, False]

    assert ready(client)[1]["hears"] is True


def test_whoever_asks_often_makes_us_try_seldom(stage: Stage, client: FlaskClient) -> None:
    room.refused()

    assert {ready(client)[1]["hears"] for _ in range(3)} == {False}


def test_with_room_again_we_hear_and_nothing_is_left_of_the_try(rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "AGAIN_S", 0.0)
    room.refused()

    assert ready(client_of(rt))[1]["hears"] is True
    assert how_many(rt, InboxRow) == 0
