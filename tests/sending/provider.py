"""A provider of our own for tests of the channel: answers as told, and remembers what it was asked."""

import json
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

ACCOUNT = "AC" + "0" * 32
SID = "SM" + "1" * 32
CALL_SID = "CA" + "1" * 32


@dataclass
class Provider:
    """What it answers next, and what it was asked."""

    url: str = ""
    status: int = 201
    body: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    fault: str | None = None  # hung_up | reset | truncated | silent
    counts: bool = False  # a SID of its own for each
    of_calls: tuple[int, str] | None = None  # what it answers instead when asked for a call
    asked: list[tuple[str, str, dict[str, list[str]]]] = field(default_factory=list)

    def accepts(self) -> None:
        self.status, self.body, self.fault, self.headers = 201, None, None, {}

    def refuses(self, status: int, code: int | None = None) -> None:
        told = {"message": "no", "status": status} | ({"code": code} if code else {})
        self.status, self.body = status, json.dumps(told)

    def answer_to(self, path: str) -> tuple[int, str]:
        if self.of_calls is not None and "/Calls" in path:
            return self.of_calls
        if self.body is not None:
            return self.status, self.body
        sid = CALL_SID if "/Calls" in path else SID
        if self.counts:
            sid = f"{sid[:2]}{len(self.asked):032d}"
        return self.status, json.dumps({"sid": sid, "account_sid": ACCOUNT, "status": "queued"})


@contextmanager
def provider() -> Iterator[Provider]:
    told = Provider()
    hang = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            form = parse_qs(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())
            self._answer(form)

        def do_GET(self) -> None:
            self._answer({})

        def _answer(self, form: dict[str, list[str]]) -> None:
            told.asked.append((self.command, self.path, form))
            status, body = told.answer_to(self.path)
            raw = body.encode()
            if told.fault == "silent":
                hang.wait(10)
            if told.fault == "reset":  # a RST, where hanging up is a FIN
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                for end in (self.rfile, self.wfile, self.connection):
                    end.close()
                return
            if told.fault in {"hung_up", "silent"}:
                self.connection.close()
                return
            self.send_response(status)
            for name, value in told.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(raw) + (50 if told.fault == "truncated" else 0)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            pass

    server = Server(("127.0.0.1", 0), Handler)
    told.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield told
    finally:
        hang.set()
        server.shutdown()
        server.server_close()
        thread.join()
