"""The other end of the line in these tests: a small service that remembers what Twilio asked of it."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FunctionType
from typing import Any

from flask import Flask, Response, request
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client
from werkzeug.serving import WSGIRequestHandler, make_server

from winback.sandbox.options import Options

ACCOUNT, TOKEN = Options.account_sid, Options.auth_token
BERLIN, WASHINGTON = "+493023125000", "+12025550100"
EVA, SAM = "+491713920001", "+12025550101"
GATHER = '<Gather input="dtmf speech" numDigits="1" action="/voice" {more}><Say>{words}</Say></Gather>'


def until(true: Callable[[], Any], seconds: float = 10.0) -> Any:
    """The value as soon as it is truthy; an error when that takes too long."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if value := true():
            return value
        time.sleep(0.01)
    raise AssertionError("it did not happen in time")


@dataclass
class Heard:
    """One request of Twilio's."""

    path: str
    url: str
    form: dict[str, str]
    headers: dict[str, str]
    method: str


class Quiet(WSGIRequestHandler):
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        return


@dataclass
class Us:
    """Answers of `answers` by path, one after the other; the last stays. A function may decide by itself."""

    answers: dict[str, list[Any]] = field(default_factory=dict)
    heard: list[Heard] = field(default_factory=list)
    address: str = ""

    def __post_init__(self) -> None:
        app = Flask("us")
        app.add_url_rule("/", "any", self._hear, methods=["GET", "POST"], defaults={"path": ""})
        app.add_url_rule("/<path:path>", "any", self._hear, methods=["GET", "POST"])
        self._server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def _hear(self, path: str) -> Any:
        path, raw = "/" + path, request.environ["RAW_URI"]
        self.heard.append(
            Heard(path, self.address + raw, request.form.to_dict(), dict(request.headers), request.method)
        )
        planned = self.answers.get(path) or [""]
        answer = planned.pop(0) if len(planned) > 1 else planned[0]
        answer = answer() if isinstance(answer, FunctionType) else answer
        return Response(answer, mimetype="text/xml") if isinstance(answer, str) else answer

    def say(self, path: str, *documents: str) -> str:
        """Plan TwiML for a path; gives its address."""
        self.answers[path] = [f"<Response>{document}</Response>" for document in documents]
        return self.address + path

    def at(self, path: str) -> list[dict[str, str]]:
        return [one.form for one in self.heard if one.path == path]

    def statuses(self, path: str = "/status") -> list[str]:
        return [form.get("MessageStatus") or form.get("CallStatus", "") for form in self.at(path)]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class ToSandbox(TwilioHttpClient):
    """The official client's own HTTP layer; only the address is another."""

    def __init__(self, url: str) -> None:
        super().__init__(timeout=10)
        self._url = url

    def request(self, method: str, url: str, *more: Any, **named: Any) -> Any:
        return super().request(method, url.replace("https://api.twilio.com", self._url), *more, **named)


def client(url: str, sid: str = ACCOUNT, token: str = TOKEN) -> Client:
    return Client(sid, token, http_client=ToSandbox(url))
