"""Connections kept between slices: used again, never when they are dead, and nothing goes out after its slice."""

import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from campaigns.attempts import Accepted, Unknown
from tests.conftest import settings_for
from tests.sending.provider import SID
from tests.sending.test_twilio import MESSAGE
from winback.channels import twilio as channel
from winback.channels import twilio_lines
from winback.channels.twilio import Twilio


class Keeping(ThreadingHTTPServer):
    """A provider that keeps its connections open, as long as it is not told to hang up."""

    daemon_threads = True
    connections = 0
    takes = 0.0
    hangs_up = False
    drips = 0.0  # seconds from byte to byte

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.asked: list[bytes] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Answering(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Keeping

    def setup(self) -> None:
        super().setup()
        self.server.connections += 1

    def do_POST(self) -> None:
        self.server.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
        time.sleep(self.server.takes)
        body = f'{{"sid": "{SID}"}}'.encode()
        self.send_response(201)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        for piece in [bytes([byte]) for byte in body] if self.server.drips else [body]:
            self.wfile.write(piece)
            time.sleep(self.server.drips)
        self.close_connection = self.server.hangs_up

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def keeping() -> Iterator[Keeping]:
    with Keeping() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def twilio(keeping: Keeping, tmp_path) -> Twilio:
    return Twilio(replace(settings_for("sqlite://", tmp_path), twilio_api_url=keeping.url))


def test_the_next_slice_goes_through_the_same_connection(keeping, twilio):
    first, second = twilio.send(MESSAGE), twilio.send(MESSAGE)

    assert first == second == Accepted(SID)
    assert keeping.connections == 1


def test_a_connection_the_provider_has_closed_meanwhile_is_not_used(keeping, twilio):
    keeping.hangs_up = True
    twilio.send(MESSAGE)
    time.sleep(0.2)

    assert twilio.send(MESSAGE) == Accepted(SID)

    assert len(keeping.asked) == 2


def test_a_connection_that_rested_long_is_not_used(keeping, twilio, monkeypatch):
    monkeypatch.setattr(twilio_lines, "KEPT_S", 0.1)
    twilio.send(MESSAGE)
    time.sleep(0.2)

    twilio.send(MESSAGE)

    assert keeping.connections == 2


def test_after_a_job_was_cut_off_nothing_of_it_goes_out(keeping, twilio, monkeypatch):
    """The alarm of a job that takes too long interrupts it anywhere."""
    monkeypatch.setattr(twilio_lines, "AT_ONCE", 1)
    keeping.takes = 0.3
    waiting = replace(MESSAGE, text="waits for its turn")
    before = signal.signal(signal.SIGALRM, _cut_off)
    signal.setitimer(signal.ITIMER_REAL, 0.1)

    with pytest.raises(CutOffError):
        twilio.send_all([MESSAGE, waiting])
    signal.signal(signal.SIGALRM, before)
    twilio.send(replace(MESSAGE, text="the next job"))

    assert [b"waits" in body for body in keeping.asked] == [False, False]


def test_an_answer_that_drips_is_not_waited_for_without_end(keeping, twilio, monkeypatch):
    monkeypatch.setattr(channel, "CONNECT_SECONDS", 0.3)
    monkeypatch.setattr(channel, "READ_SECONDS", 0.3)
    keeping.drips = 0.1  # each byte comes in time, the whole of it after four seconds

    assert isinstance(twilio.send(MESSAGE), Unknown)
    assert len(keeping.asked) == 1


def test_two_threads_send_at_the_same_moment(keeping, twilio):
    keeping.takes = 0.2
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(twilio.send(MESSAGE))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [Accepted(SID)] * 2


class CutOffError(Exception):
    """As RQ's own."""


def _cut_off(*_: Any) -> None:
    raise CutOffError
