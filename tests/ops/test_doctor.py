"""The doctor says what is so, and not what would be nice."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests
from click.testing import CliRunner

from winback.cli import cli
from winback.commands import doctor as commands
from winback.runtime import Runtime
from winback.services.preparing import prepare
from winback.settings import Settings, as_environment
from winback.store.house import HeartbeatRow

Doctor = Callable[[], list[str]]


@pytest.fixture
def doctor(sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> Doctor:
    """What it says of Redis."""
    prepare(sqlite_rt)
    environment = as_environment(sqlite_rt.settings)

    def lines() -> list[str]:
        told = CliRunner().invoke(cli, ["doctor"], env=environment)
        return [line for line in told.output.splitlines() if " redis: " in line]

    return lines


def dispatcher(rt: Runtime, redis: str, age_s: float = 0) -> None:
    at, facts = datetime.now(UTC) - timedelta(seconds=age_s), {"redis": redis, "queues": {}}
    with rt.transaction() as session:
        session.merge(HeartbeatRow(name="dispatcher:here:1", role="dispatcher", at=at, facts=facts))


@pytest.mark.parametrize(
    ("redis", "age_s", "said"),
    [
        (None, 0, "hint   redis: not known while no dispatcher lives, which tells it"),
        ("there", 40, "hint   redis: not known while no dispatcher lives, which tells it"),
        ("there", 0, "ok     redis: alive"),
        ("away", 0, "WRONG  redis: it does not answer"),
    ],
)
def test_redis_is_called_alive_only_by_somebody_who_lives(
    doctor: Doctor, sqlite_rt: Runtime, redis: Any, age_s: float, said: str
) -> None:
    if redis:
        dispatcher(sqlite_rt, redis, age_s)

    assert doctor() == [said]


def test_the_addresses_to_enter_at_twilio_ask_for_more_tries_than_one(sqlite_rt: Runtime) -> None:
    told = CliRunner().invoke(cli, ["doctor"], env=as_environment(sqlite_rt.settings)).output

    for path in ("sms", "voice"):
        assert f"   {sqlite_rt.settings.base_url}/twilio/{path}#rc=3&rp=ct,rt,5xx&rt=4500\n" in told


def said(rt: Runtime, **more: str) -> list[str]:
    return CliRunner().invoke(cli, ["doctor"], env=as_environment(rt.settings) | more).output.splitlines()


def test_a_disk_with_little_room_is_told_before_it_is_full(sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not [line for line in said(sqlite_rt) if " disk: " in line]
    monkeypatch.setattr("winback.commands.doctor._left", lambda _: 12_345_678)

    told = said(sqlite_rt)

    home = sqlite_rt.settings.home_path
    assert f"WRONG  disk: only 12 MB are left for {home}: make room, or people cannot be heard" in told


@pytest.mark.parametrize("place", ["a folder", "a file/erasures.jsonl"])
def test_a_list_of_erasures_nobody_can_write_is_told(sqlite_rt: Runtime, tmp_path: Path, place: str) -> None:
    (tmp_path / "a folder").mkdir()
    (tmp_path / "a file").touch()
    assert not [line for line in said(sqlite_rt) if " erasures: " in line]

    (told,) = [line for line in said(sqlite_rt, WINBACK_ERASURES=str(tmp_path / place)) if " erasures: " in line]

    assert "cannot be written" in told
    assert not (tmp_path / "a folder" / "erasures.jsonl").exists()


class Answered:
    status_code = 200


@pytest.mark.parametrize(
    ("twilio", "address", "said"),
    [
        ("http://127.0.0.1:8010", "http://127.0.0.1:8000", None),
        ("http://127.0.0.1:8010", "https://winback.example.com", None),
        ("https://api.twilio.com", "https://winback.example.com", True),
        ("https://api.twilio.com", "http://winback.example.com", False),
    ],
)
def test_https_counts_only_where_the_real_twilio_calls(
    twilio: str, address: str, said: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests, "get", lambda *_, **__: Answered())
    settings = Settings(twilio_api_url=twilio, public_url=address)

    found = {sentence: good for good, sentence in commands._public(settings)}

    assert found["WINBACK_PUBLIC_URL: /healthz answers 200"] is True
    assert found.get("WINBACK_PUBLIC_URL: https") is said
