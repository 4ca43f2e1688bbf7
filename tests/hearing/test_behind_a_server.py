"""Signatures behind the real web server: what gunicorn makes of an odd address, with and without a proxy's headers."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest
from twilio.request_validator import RequestValidator

from tests.conftest import TUESDAY, settings_for
from winback.services.scripts import starters
from winback.settings import Settings, as_environment
from winback.store.engine import Database

pytestmark = pytest.mark.processes
FORM = {
    "MessageSid": "SM" + "7" * 32,
    "From": "+491713920001",
    "To": "+493023125000",
    "Body": "Grüße & STOPP",
    "NumMedia": "0",
}
ODD = [
    "/twilio/sms",
    "/twilio/sms?",
    "/twilio/sms?name=%C3%A9&time=10%3A30",
    "/twilio/sms?name=%c3%a9",
    "/twilio/%73ms",
    "/twilio/sms?a+b=c%20d",
]


@pytest.fixture
def public(sqlite_url: str, tmp_path: Path) -> Settings:
    database = Database(sqlite_url)
    starters.prepare(database, TUESDAY)
    database.dispose()
    return settings_for(sqlite_url, tmp_path, public_url="https://firm.example:8443/winback", proxy_hops="1")


@pytest.fixture
def server(public: Settings) -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", "--threads", "2", "wsgi:app"]
    process = subprocess.Popen(command, env=os.environ | as_environment(public), cwd=Path(__file__).parents[2])
    try:
        _wait_for(port)
        yield port
    finally:
        process.terminate()
        process.wait(20)


def _wait_for(port: int) -> None:
    for _ in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("the web server did not come up")


def post(port: int, target: str, signature: str, **headers: str) -> int:
    request = Request(
        f"http://127.0.0.1:{port}{target}",
        data=urlencode(FORM).encode(),
        headers={"X-Twilio-Signature": signature, "Content-Type": "application/x-www-form-urlencoded"} | headers,
    )
    try:
        with urlopen(request, timeout=30) as answer:
            return int(answer.status)
    except HTTPError as error:
        with error:
            return error.code


def test_odd_addresses_are_checked_as_twilio_signed_them(public: Settings, server: int) -> None:
    validator = RequestValidator(public.twilio_auth_token)
    forwarded = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "evil.example", "X-Forwarded-For": "203.0.113.9"}

    for target in ODD:
        signature = validator.compute_signature(public.base_url + target, FORM)
        assert post(server, target, signature) == 200, target
        assert post(server, target, signature, Host="evil.example", **forwarded) == 200, target
        assert post(server, target + "x" if "?" in target else target + "?x", signature) == 403, target
