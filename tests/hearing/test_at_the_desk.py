"""Messages at the real web server: who waits for a row holds nobody up, and whoever was let in is answered."""

import http.client
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import pytest
from twilio.request_validator import RequestValidator

from tests.conftest import settings_for
from tests.databases import PostgresMaker
from tests.hearing.conftest import inviting
from tests.hearing.stage import Customer, how_many, sid
from tests.hearing.test_door import waits_for_a_row
from tests.sending.processes import until
from winback import ports
from winback.processes import web_command
from winback.runtime import Runtime, build
from winback.services import locks
from winback.settings import Settings, as_environment
from winback.store.interviews import MessageRow

pytestmark = pytest.mark.processes
OTHERS = 6


@dataclass
class Firm:
    """One web process, and people who have our first message."""

    rt: Runtime
    process: subprocess.Popen[bytes]
    people: list[Customer]
    answers: list[http.client.HTTPResponse] = field(default_factory=list)

    def writes(self, who: Customer, said: str) -> http.client.HTTPResponse:
        """Amina writes to us; what Twilio gets for it."""
        form = {"MessageSid": sid("SM"), "From": who.number, "To": who.ours, "Body": said, "NumMedia": "0"}
        settings = self.rt.settings
        signature = RequestValidator(settings.twilio_auth_token).compute_signature(
            f"{settings.base_url}/twilio/sms", form
        )
        headers = {"X-Twilio-Signature": signature, "Content-Type": "application/x-www-form-urlencoded"}
        answer = self.asks("POST", "/twilio/sms", urlencode(form), headers)
        self.answers.append(answer)
        return answer

    def asks(self, method: str, path: str, *rest: object) -> http.client.HTTPResponse:
        line = http.client.HTTPConnection("127.0.0.1", int(self.rt.settings.port), timeout=30)
        line.request(method, path, *rest)  # type: ignore[arg-type]
        answer = line.getresponse()
        answer.read()
        line.close()
        return answer

    @contextmanager
    def held_up(self) -> Iterator[None]:
        """The first one's message has been let in, and waits for their account."""
        writer = threading.Thread(target=lambda: self.writes(self.people[0], "ja"))
        with self.rt.transaction() as session:
            locks.lock_account(session, self.people[0].who.account)
            writer.start()
            assert waits_for_a_row(self.rt, writer)
            yield
        writer.join(30)


@pytest.fixture
def firm(postgres_maker: PostgresMaker, tmp_path: Path) -> Iterator[Firm]:
    with postgres_maker.url() as url:
        port = str(ports.next_free(8750))
        rt = build(settings_for(url, tmp_path, port=port, public_url=f"http://127.0.0.1:{port}", web_workers="1"))
        invite = inviting(rt)
        people = [invite(number=f"+4917139201{n:02}", name=f"Person {n}") for n in range(OTHERS + 1)]
        for who in people:
            who.written_to()
        with web(rt.settings) as process:
            yield Firm(rt, process, people)
        rt.database.dispose()


@contextmanager
def web(settings: Settings) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", *web_command(settings, "127.0.0.1")]
    process = subprocess.Popen(command, env=os.environ | as_environment(settings), cwd=Path(__file__).parents[2])
    try:
        until(lambda: _lets_in(int(settings.port)))
        yield process
    finally:
        process.terminate()
        process.wait(30)


def _lets_in(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_somebody_who_waits_for_a_row_holds_up_no_page_and_nobody_else(firm: Firm) -> None:
    with firm.held_up():
        for who in firm.people[1:]:
            assert firm.asks("GET", "/healthz").status == 200
            assert firm.writes(who, "ja").status == 200
        assert len(firm.answers) == OTHERS

    assert [answer.status for answer in firm.answers] == [200] * (OTHERS + 1)
    assert how_many(firm.rt, MessageRow, MessageRow.direction == "them") == OTHERS + 1


def test_who_has_been_answered_makes_room_for_the_next_and_pages_keep_their_line(firm: Firm) -> None:
    assert firm.writes(firm.people[0], "ja").getheader("Connection") == "close"
    assert firm.asks("GET", "/healthz").getheader("Connection") == "keep-alive"


def test_a_server_that_is_stopped_answers_whom_it_has_let_in(firm: Firm) -> None:
    with firm.held_up():
        firm.process.send_signal(signal.SIGTERM)
        until(lambda: not _lets_in(int(firm.rt.settings.port)))

    assert firm.process.wait(30) == 0
    assert [answer.status for answer in firm.answers] == [200]


def test_who_says_nothing_or_half_a_word_holds_nobody_up(firm: Firm) -> None:
    port = int(firm.rt.settings.port)
    with socket.create_connection(("127.0.0.1", port)), socket.create_connection(("127.0.0.1", port)) as half:
        half.sendall(b"POST /twilio/sms HTTP/1.1\r\nContent-Le")
        for who in firm.people:
            assert firm.writes(who, "ja").status == 200
        assert hung_up_on(half)  # after a while


HALF = b"X-Twilio-Signature: abc\r\nContent-Type: application/x-www-form-urlencoded\r\nHost: x\r\n"
STOPPED = {
    "in the middle": (
        b"GET /heal",
        b"GET /healthz HTTP/1.1\r\nHost: x\r\n",
        b"POST /twilio/sms HTTP/1.1\r\n" + HALF + b"Content-Length: 1000\r\n\r\nBody=ja",
        b"POST /twilio/status/abc HTTP/1.1\r\n" + HALF + b"Content-Length: 1000\r\n\r\nMessageSid=SM",
        b"POST /twilio/voice HTTP/1.1\r\n" + HALF + b"Content-Length: 1000\r\n\r\nCallSid=CA",
    ),
    "in something long": (
        b"POST /sign-in HTTP/1.1\r\n" + HALF + b"Content-Length: 900000\r\n\r\nname=",
        b"POST /sign-in HTTP/1.1\r\n" + HALF + b"Transfer-Encoding: chunked\r\n\r\n5\r\nnam",
    ),
}


def hung_up_on(line: socket.socket) -> bool:
    """Whether they are, within half a minute; what they were told before is read."""
    line.settimeout(30)
    try:
        while line.recv(10_000):
            pass
    except ConnectionResetError:  # what they said was not read
        pass
    return True


@pytest.mark.parametrize("said", STOPPED.values(), ids=STOPPED)
def test_many_who_stop_in_the_middle_keep_nobody_waiting_and_are_hung_up_on(
    firm: Firm, said: tuple[bytes, ...]
) -> None:
    firm.writes(firm.people[0], "ja")  # what is made at the first request is made
    with ExitStack() as lines:
        stopped = []
        for words in said * 10:
            line = lines.enter_context(socket.create_connection(("127.0.0.1", int(firm.rt.settings.port))))
            line.sendall(words)
            stopped.append(line)

        assert firm.asks("GET", "/healthz").status == 200
        assert firm.writes(firm.people[1], "ja").status == 200
        assert firm.asks("POST", "/twilio/status/abc").status == 403
        given_up, _, _ = select.select(stopped, [], [], 0)

        assert given_up == [], "others were answered only after the patience with them was over"
        assert all(hung_up_on(line) for line in stopped[:5])


def test_who_says_the_rest_a_little_later_is_answered(firm: Firm) -> None:
    with socket.create_connection(("127.0.0.1", int(firm.rt.settings.port))) as line:
        line.settimeout(30)
        for part in (b"POST /twilio/sta", b"tus/abc HTTP/1.1\r\n" + HALF, b"Content-Length: 12\r\n\r\nBod", b"y=ja&ab"):
            line.sendall(part)
            time.sleep(0.3)
        line.sendall(b"=cd")
        assert line.recv(10_000).startswith(b"HTTP/1.1 403")


def test_a_message_over_a_kept_line_is_answered_too(firm: Firm) -> None:
    """As a server before ours does that keeps its lines: a page first, then a message on the same one."""
    line = http.client.HTTPConnection("127.0.0.1", int(firm.rt.settings.port), timeout=30)
    line.request("GET", "/healthz")
    line.getresponse().read()
    line.request("POST", "/twilio/sms", "Body=ja", {"Content-Type": "application/x-www-form-urlencoded"})
    assert line.getresponse().status == 403
    line.close()


def test_a_message_far_too_long_is_refused_in_words(firm: Firm) -> None:
    answer = firm.asks(
        "POST", "/twilio/sms", "Body=" + "x" * 3_000_000, {"Content-Type": "application/x-www-form-urlencoded"}
    )

    assert answer.status == 413
