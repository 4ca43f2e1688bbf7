"""Twilio at full speed: so many callers at once, on a connection each for as long as the server keeps it."""

import socket
import statistics
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

from twilio.request_validator import RequestValidator


@dataclass(frozen=True)
class Measured:
    """What a run came to: requests a second, and how long one took, in milliseconds."""

    requests: int
    per_second: float
    median_ms: float
    p99_ms: float
    cpu_ms: Mapping[str, float] = field(default_factory=dict)  # for one request, by who spent it


def signed(url: str, token: str, form: dict[str, str]) -> bytes:
    """One POST as Twilio sends it, as it goes over the wire."""
    parts, body = urlsplit(url), urlencode(form).encode()
    signature = RequestValidator(token).compute_signature(url, form)
    return (
        f"POST {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nX-Twilio-Signature: {signature}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode() + body


def run(port: int, conversations: Sequence[Sequence[bytes]], callers: int, holds: Callable[[bytes], bool]) -> Measured:
    """Every conversation once, in order within itself. AssertionError when an answer does not hold."""
    left, lock, took = iter(conversations), threading.Lock(), []

    def caller() -> None:
        while (conversation := _next(left, lock)) is not None and not wrong:
            with Line(port) as line:
                for request in conversation:
                    began = time.perf_counter()
                    answer = line.ask(request)
                    took.append(time.perf_counter() - began)
                    if not holds(answer):
                        wrong.append(answer)
                        break

    wrong: list[bytes] = []
    threads = [threading.Thread(target=caller) for _ in range(callers)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - began
    assert not wrong, wrong[0].decode(errors="replace")[:2000]
    p99 = statistics.quantiles(took, n=100)[98]
    return Measured(len(took), len(took) / seconds, statistics.median(took) * 1000, p99 * 1000)


def _next(left: Iterator[Sequence[bytes]], lock: threading.Lock) -> Sequence[bytes] | None:
    with lock:
        return next(left, None)


class Line:
    """A connection that is opened when it is needed, again after the server hung up."""

    def __init__(self, port: int) -> None:
        self._port, self._socket = port, socket.socket()
        self._open = False

    def __enter__(self) -> "Line":
        return self

    def __exit__(self, *_error: object) -> None:
        self._socket.close()

    def ask(self, request: bytes) -> bytes:
        if not self._open:
            self._socket = socket.create_connection(("127.0.0.1", self._port))
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.sendall(request)
        answer = _answer(self._socket)
        self._open = b"\r\nConnection: close\r\n" not in answer
        if not self._open:
            self._socket.close()
        return answer


def _answer(connection: socket.socket) -> bytes:
    """One response whose length is told."""
    got = b""
    while b"\r\n\r\n" not in got:
        got += _more(connection)
    head, _, body = got.partition(b"\r\n\r\n")
    length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
    while len(body) < length:
        body += _more(connection)
    return head + b"\r\n\r\n" + body


def _more(connection: socket.socket) -> bytes:
    if not (got := connection.recv(65536)):
        raise ConnectionError("the server hung up in the middle of an answer")
    return got
