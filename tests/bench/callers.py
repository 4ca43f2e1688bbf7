"""Twilio at full speed: so many callers at once, each conversation on a connection of its own."""

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
            with socket.create_connection(("127.0.0.1", port)) as connection:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                for request in conversation:
                    began = time.perf_counter()
                    connection.sendall(request)
                    answer = _answer(connection)
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
