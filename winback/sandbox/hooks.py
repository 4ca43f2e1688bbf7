"""Calling a webhook the way Twilio does: signed, 15 seconds, one more try only when no connection came about.

`#rc=3&rp=5xx,rt&ct=2000&rt=5000&tt=15000` at the end of an address overrides that; it is neither sent nor signed.
"""

from __future__ import annotations

import http.client
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urlsplit

from winback.sandbox import signing
from winback.sandbox.records import HookTry

if TYPE_CHECKING:
    from winback.sandbox.world import World

LONGEST_ANSWER = 65_536
NO_CONNECTION, TOO_SLOW = "no connection", "no answer in time"


@dataclass(frozen=True)
class Answer:
    """What came back. `status` is None when nothing did."""

    status: int | None
    body: str = ""
    content_type: str = ""
    problem: str = ""

    @property
    def ok(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


@dataclass(frozen=True)
class Overrides:
    """Twilio's connection settings of one address."""

    retries: int = 1
    policy: frozenset[str] = frozenset({"ct"})
    connect: float = 5.0
    read: float = 15.0
    total: float = 15.0

    def again(self, answer: Answer) -> bool:
        """Whether this answer is one the policy retries."""
        if answer.ok:
            return False
        if answer.status is None:
            kind = "ct" if answer.problem == NO_CONNECTION else "rt"
        else:
            kind = f"{answer.status // 100}xx"
        return kind in self.policy or "all" in self.policy


@dataclass(frozen=True)
class About:
    """Whom a webhook is about, for the debugger."""

    what: str
    phone: str = ""
    sid: str = ""


def post(world: World, url: str, fields: Mapping[str, str], about: About, method: str = "POST") -> Answer:
    """Call it, retrying as the address allows; blocks, so it belongs to the agenda's pool."""
    address, _, fragment = url.partition("#")
    overrides = parse_overrides(fragment)
    token = str(uuid.uuid4())
    ends = time.monotonic() + overrides.total
    answer = Answer(None, problem=NO_CONNECTION)
    for _ in range(overrides.retries + 1):
        began = time.monotonic()
        answer = _try(world, address, fields, method, token, overrides, ends - began)
        _note(world, address, fields, about, answer, began)
        if not overrides.again(answer) or time.monotonic() >= ends:
            break
    if not answer.ok:
        _warn(world, address, about, answer)
    return answer


def parse_overrides(fragment: str) -> Overrides:
    """Unreadable parts keep their defaults."""
    given = {name: values[-1] for name, values in parse_qs(fragment).items()}
    total = _within(given.get("tt"), 100, 15_000, 15_000) / 1000
    return Overrides(
        retries=_within(given.get("rc"), 0, 5, 1),
        policy=frozenset(given.get("rp", "ct").lower().split(",")),
        connect=_within(given.get("ct"), 100, 10_000, 5_000) / 1000,
        read=_within(given.get("rt"), 100, 15_000, 15_000) / 1000,
        total=total,
    )


def _within(text: str | None, low: int, high: int, default: int) -> int:
    return min(high, max(low, int(text))) if text and text.isdigit() else default


def _try(
    world: World,
    url: str,
    fields: Mapping[str, str],
    method: str,
    token: str,
    overrides: Overrides,
    left: float,
) -> Answer:
    if method == "GET":
        url, fields = url + ("&" if "?" in url else "?") + urlencode(fields), {}
    parts = urlsplit(url)
    secure = parts.scheme == "https"
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=max(0.1, min(overrides.connect, left)))
    try:
        connection.connect()
    except OSError:
        return Answer(None, problem=NO_CONNECTION)
    try:
        if connection.sock:
            connection.sock.settimeout(max(0.1, min(overrides.read, left)))
        body = urlencode(fields).encode() if method == "POST" else None
        connection.request(method, _target(url), body, _headers(world, url, fields, token, method))
        return _read(connection.getresponse())
    except TimeoutError:
        return Answer(None, problem=TOO_SLOW)
    except (OSError, http.client.HTTPException) as error:
        return Answer(None, problem=f"connection broke: {type(error).__name__}")
    finally:
        connection.close()


def _target(url: str) -> str:
    """Path and query as they stand: nothing is decoded or tidied, because the signature covers them so."""
    rest = url.split("://", 1)[1]
    slash = min((at for at in (rest.find("/"), rest.find("?")) if at >= 0), default=len(rest))
    target = rest[slash:]
    return target if target.startswith("/") else "/" + target


def _headers(world: World, url: str, fields: Mapping[str, str], token: str, method: str) -> dict[str, str]:
    headers = {
        "User-Agent": "TwilioProxy/1.1",
        "Accept": "*/*",
        "I-Twilio-Idempotency-Token": token,
        "X-Twilio-Signature": signing.signature(world.options.auth_token, url, fields),
        "Connection": "close",
    }
    if method == "POST":
        headers["Content-Type"] = "application/x-www-form-urlencoded; charset=UTF-8"
    return headers


def _read(response: http.client.HTTPResponse) -> Answer:
    raw = response.read(LONGEST_ANSWER + 1)
    if len(raw) > LONGEST_ANSWER:
        return Answer(None, problem="answer longer than 64 kB")
    return Answer(response.status, raw.decode("utf-8", "replace"), response.headers.get("Content-Type", ""))


def _note(world: World, url: str, fields: Mapping[str, str], about: About, answer: Answer, began: float) -> None:
    milliseconds = round((time.monotonic() - began) * 1000)
    status, problem, said = answer.status, answer.problem, answer.body[:2000]
    at, what = world.now(), about.what
    tried = HookTry(at, about.phone, about.sid, what, url, status, problem, milliseconds, said, dict(fields))
    world.note_hook(tried)


def _warn(world: World, url: str, about: About, answer: Answer) -> None:
    path = urlsplit(url).path
    if answer.status is None:
        world.warn(11205 if answer.problem == NO_CONNECTION else 11200, f"{path}: {answer.problem}", about)
    else:
        world.warn(11200, f"{path}: the webhook answered {answer.status}", about)
