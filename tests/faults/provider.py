"""A provider with a truth ledger: what it really took, whatever it told us about it.

It stands under the official client, at the place of its HTTP, so that our own sorting of its answers is part of
every run. Callbacks, people's phones and its list follow from the ledger.
"""

import errno
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from random import Random
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
from twilio.http.response import Response

from winback.channels.twilio_http import READ_SECONDS, TooMany

ACCOUNT = "AC" + "0" * 32
Post = Callable[[str, dict[str, str]], tuple[int, bytes]]


@dataclass(frozen=True)
class Faults:
    """How often what goes wrong."""

    not_connected: float = 0.0
    too_many: float = 0.0
    lost_before: float = 0.0
    lost_after: float = 0.0
    error_before: float = 0.0
    error_after: float = 0.0
    unreadable: float = 0.0
    slow: float = 0.0
    undelivered: float = 0.0
    callback_lost: float = 0.0
    callback_doubled: float = 0.0
    callback_late: float = 0.0
    reading_fails: float = 0.0
    reset_after: float = 0.0
    silent_after: float = 0.0  # taken, and no answer within the read time-out
    list_lag_s: float = 0.0


NO_FAULTS = Faults()
CREATING = (
    "not_connected", "too_many", "lost_before", "lost_after", "error_before", "error_after", "unreadable", "slow",
    "reset_after", "silent_after",
)  # fmt: skip


@dataclass
class Item:
    """A message or a call that exists. The truth."""

    sid: str
    channel: str
    to: str
    sender: str
    token: str
    body: str
    url: str
    accepted_at: datetime
    valid_until: datetime
    intent: int  # the number of the commit before the request
    listed_from: datetime
    status: str = "queued"
    error: str | None = None
    reached_at: datetime | None = None  # on the phone
    ended_at: datetime | None = None
    duration_s: int = 0
    told: int = 0  # callbacks so far
    heard: bool = False  # one of them was taken


@dataclass(frozen=True)
class Written:
    """A message of a person to us. The truth, whoever heard it."""

    sid: str
    phone: str
    to: str
    text: str
    at: datetime
    listed_from: datetime


@dataclass(frozen=True)
class Look:
    """A list that was told: of which number, and what stood in it."""

    at: datetime
    channel: str
    to: str
    sids: frozenset[str]


@dataclass
class Provider:
    """What exists, and how it answers."""

    random: Random
    now: Callable[[], datetime]
    later: Callable[[float, Callable[[], None]], None]
    wait: Callable[[float], None]
    point: Callable[[str], None]  # a place for a crash: before a request is written, and before its answer is read
    intent: Callable[[], int]
    post: Post
    faults: Faults = NO_FAULTS
    ledger: list[Item] = field(default_factory=list)
    requests: list[tuple[str, int]] = field(default_factory=list)  # every create: token, intent
    looks: list[Look] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)  # by people, brought to us or not
    blocked: set[str] = field(default_factory=set)  # numbers that told it to stop
    gone: set[str] = field(default_factory=set)  # numbers that do not exist
    on_message: Callable[[Item], None] = lambda item: None
    on_ring: Callable[[Item], None] = lambda item: None
    slowest_s: float = 0.2

    # ------------------------------------------------------------ creating

    def create(self, path: str, form: dict[str, Any]) -> Response:
        """One POST. Raises what a network raises."""
        self.point("request")
        self.requests.append((_token(form), self.intent()))
        fault = self._drawn()
        if fault == "not_connected":
            raise aiohttp.ClientConnectorError(None, OSError("refused"))  # type: ignore[arg-type]
        if fault == "too_many":
            raise TooMany(float(self.random.randrange(1, 20)))
        self.wait(self.random.uniform(0.02, self.slowest_s))
        if fault == "lost_before":
            raise aiohttp.ServerDisconnectedError
        if fault == "error_before":
            return Response(503, "{}", {})
        if refused := self._refused(form["To"]):
            return refused
        if fault == "slow":
            self.wait(self.random.uniform(5, 24))
        item = self._accept(path, form)
        self.wait(self.random.uniform(0.02, self.slowest_s))  # callbacks may overtake the answer
        self.point("answer")
        return self._answer(item, fault)

    def _drawn(self) -> str:
        draw = self.random.random()
        for kind in CREATING:
            draw -= getattr(self.faults, kind)
            if draw < 0:
                return kind
        return ""

    def _refused(self, to: str) -> Response | None:
        code = 21610 if to in self.blocked else 21211 if to in self.gone else None
        return Response(400, json.dumps({"code": code, "message": "no", "status": 400}), {}) if code else None

    def _accept(self, path: str, form: dict[str, Any]) -> Item:
        call, now = "/Calls" in path, self.now()
        item = Item(
            sid=f"{'CA' if call else 'SM'}{len(self.ledger) + 1:032x}",
            channel="voice" if call else "sms",
            to=form["To"],
            sender=form["From"],
            token=_token(form),
            body=form.get("Body", ""),
            url=form.get("Url", ""),
            accepted_at=now,
            valid_until=now + timedelta(seconds=int(form.get("ValidityPeriod", 14400))),
            intent=self.intent(),
            listed_from=self._listed_from(),
        )
        self.ledger.append(item)
        (self._ring if call else self._carry)(item)
        return item

    def _answer(self, item: Item, fault: str) -> Response:
        if fault == "lost_after":
            raise aiohttp.ServerDisconnectedError
        if fault == "reset_after":
            raise aiohttp.ClientOSError(errno.ECONNRESET, "reset by peer")
        if fault == "silent_after":
            self.wait(READ_SECONDS)
            raise aiohttp.SocketTimeoutError("no answer in time")
        if fault == "error_after":
            return Response(500, json.dumps({"code": 20500, "message": "oops", "status": 500}), {})
        if fault == "unreadable":
            return Response(201, self.random.choice(["", "{}", "<html>", '{"sid": null}']), {})
        return Response(201, json.dumps(self._shown(item)), {})

    def _listed_from(self) -> datetime:
        return self.now() + timedelta(seconds=self.random.uniform(0, self.faults.list_lag_s))

    def keep(self, sid: str, phone: str, to: str, text: str) -> None:
        """A person wrote to us: it exists, whether anybody of ours hears it or not."""
        self.written.append(Written(sid, phone, to, text, self.now(), self._listed_from()))

    # ------------------------------------------------------------ what becomes of it

    def _carry(self, item: Item) -> None:
        self.later(self.random.uniform(0.01, 1), lambda: self._tell(item, "sent"))
        self.later(self.random.uniform(1, 30), lambda: self._arrive(item))

    def _arrive(self, item: Item) -> None:
        draw = self.random.random()
        if draw < self.faults.undelivered or self.now() > item.valid_until:
            item.error = "30003"
            self._tell(item, "undelivered" if draw < self.faults.undelivered / 2 else "failed")
        elif draw > 0.995:
            return  # no receipt ever comes
        else:
            item.reached_at = self.now()
            self._tell(item, "delivered")
            self.on_message(item)

    def _ring(self, item: Item) -> None:
        self.later(self.random.uniform(0.01, 0.5), lambda: self._tell(item, "initiated"))
        self.later(self.random.uniform(0.5, 2), lambda: self._rings(item))

    def _rings(self, item: Item) -> None:
        item.reached_at = self.now()
        self._tell(item, "ringing")
        self.on_ring(item)

    def end_call(self, item: Item, word: str, seconds: int) -> None:
        item.ended_at, item.duration_s = self.now(), seconds
        self._tell(item, word)

    def answer_call(self, item: Item) -> None:
        self._tell(item, "in-progress")

    def _tell(self, item: Item, status: str) -> None:
        """The ledger first; then a callback, which may be lost, doubled or late."""
        item.status, item.told = status, item.told + 1
        form = {"AccountSid": ACCOUNT, "To": item.to, "From": item.sender}
        if item.channel == "voice":
            form |= {"CallSid": item.sid, "CallStatus": status, "SequenceNumber": str(item.told)}
            form |= {"CallDuration": str(item.duration_s)} if item.ended_at else {}
        else:
            form |= {"MessageSid": item.sid, "MessageStatus": status} | (
                {"ErrorCode": item.error} if item.error else {}
            )
        draw, faults = self.random.random(), self.faults
        copies = 0 if draw < faults.callback_lost else 2 if draw < faults.callback_lost + faults.callback_doubled else 1
        for _ in range(copies):
            late = self.random.uniform(60, 5400) if self.random.random() < faults.callback_late else 0.0
            self.later(late + self.random.uniform(0, 1.5), lambda: self._deliver(item, form))

    def _deliver(self, item: Item, form: dict[str, str]) -> None:
        status, _ = self.post(f"/twilio/status/{item.token}", form)
        item.heard = item.heard or 200 <= status < 300

    # ------------------------------------------------------------ reading

    def read(self, url: str, params: dict[str, Any] | None) -> Response:
        """A list by number, or one item by its id."""
        self.point("reading")
        self.wait(self.random.uniform(0.02, self.slowest_s))
        if self.random.random() < self.faults.reading_fails:
            return Response(500, "{}", {})
        path = urlsplit(url).path
        name = path.rsplit("/", 1)[-1].removesuffix(".json")
        if name in {"Messages", "Calls"}:
            return self._list(name, {**{k: v[0] for k, v in parse_qs(urlsplit(url).query).items()}, **(params or {})})
        found = next((item for item in self.ledger if item.sid == name), None)
        if found is None:
            return Response(404, json.dumps({"code": 20404, "status": 404}), {})
        return Response(200, json.dumps(self._shown(found)), {})

    def _list(self, name: str, wanted: dict[str, Any]) -> Response:
        channel, to, day = "voice" if name == "Calls" else "sms", wanted.get("To"), str(wanted.get("DateSent", ""))[:10]
        ours = [one for one in self.ledger if one.channel == channel and one.to == to and self._is_listed(one, day)]
        theirs = [one for one in self.written if channel == "sms" and one.to == to and self._is_listed(one, day)]
        self.looks.append(Look(self.now(), channel, str(to), frozenset(item.sid for item in ours)))
        page = {
            name.lower(): [*map(self._shown, reversed(ours)), *map(self._told, reversed(theirs))],
            "next_page_uri": None,
            "uri": "/x",
            "page": 0,
            "page_size": 50,
        }
        return Response(200, json.dumps(page), {})

    def _is_listed(self, one: Item | Written, day: str) -> bool:
        """The list lags, and where a day is asked for it goes by that day."""
        began = one.at if isinstance(one, Written) else one.accepted_at
        return one.listed_from <= self.now() and began.astimezone(UTC).date().isoformat().startswith(day)

    def _told(self, one: Written) -> dict[str, Any]:
        return {
            "sid": one.sid, "account_sid": ACCOUNT, "to": one.to, "from": one.phone, "status": "received",
            "body": one.text, "error_code": None, "date_created": format_datetime(one.at), "direction": "inbound",
        }  # fmt: skip

    def _shown(self, item: Item) -> dict[str, Any]:
        return {
            "sid": item.sid, "account_sid": ACCOUNT, "to": item.to, "from": item.sender, "status": item.status,
            "body": item.body, "error_code": item.error, "date_created": format_datetime(item.accepted_at),
            "duration": str(item.duration_s), "answered_by": None, "direction": "outbound-api",
        }  # fmt: skip


def http_of(provider: Provider) -> tuple[type, type]:
    """The two HTTP classes of the channel, answered by the provider without a network."""

    class Asynchronous:
        is_async = True

        def __init__(self, settings: Any, session: Any) -> None:
            pass

        async def request(self, method: str, url: str, params: Any = None, data: Any = None, **_: Any) -> Response:
            return provider.create(urlsplit(url).path, dict(data))

    class Synchronous:
        def __init__(self, settings: Any) -> None:
            pass

        def request(self, method: str, url: str, params: Any = None, data: Any = None, *_: Any, **__: Any) -> Response:
            return provider.read(url, params)

    return Asynchronous, Synchronous


def _token(form: dict[str, Any]) -> str:
    return str(form["StatusCallback"]).rsplit("/", 1)[-1]
