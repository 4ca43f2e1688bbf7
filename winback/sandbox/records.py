"""What Twilio remembers: messages, calls, phones. Mutable, and changed only with the world's lock held."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import TYPE_CHECKING, Any

from winback.sandbox.line import Line

if TYPE_CHECKING:
    from winback.sandbox.people.mind import Mind

FINAL_MESSAGE = frozenset({"delivered", "undelivered", "failed", "canceled", "received", "read"})
FINAL_CALL = frozenset({"completed", "busy", "failed", "no-answer", "canceled"})


def new_sid(prefix: str) -> str:
    return prefix + secrets.token_hex(16)


@dataclass
class Message:
    """One SMS, in either direction."""

    sid: str
    to: str
    from_: str
    body: str
    direction: str  # inbound | outbound-api | outbound-reply
    status: str
    created: datetime
    updated: datetime
    segments: int
    sent: datetime | None = None
    status_callback: str | None = None
    service_sid: str | None = None
    validity: int | None = None  # seconds it may wait to be sent
    error_code: int | None = None
    by_provider: bool = False  # Twilio's own confirmation, no text of ours

    @property
    def is_final(self) -> bool:
        return self.status in FINAL_MESSAGE


@dataclass
class Call:
    """One phone call, in either direction, and everything its create asked for."""

    sid: str
    to: str
    from_: str
    direction: str  # inbound | outbound-api | outbound-dial
    status: str
    created: datetime
    updated: datetime
    parent_sid: str | None = None
    started: datetime | None = None
    ended: datetime | None = None
    answered_by: str | None = None
    url: str | None = None
    method: str = "POST"
    twiml: str | None = None
    fallback_url: str | None = None
    fallback_method: str = "POST"
    status_callback: str | None = None
    status_method: str = "POST"
    status_events: tuple[str, ...] = ("completed",)
    ring_seconds: float = 60
    send_digits: str = ""
    machine_detection: str | None = None  # Enable | DetectMessageEnd
    amd_callback: str | None = None  # set: detection runs beside the call
    amd_method: str = "POST"
    time_limit: int = 14_400
    sequence: int = 0  # numbers its status callbacks
    line: Line = field(default_factory=Line)  # what happens on it; kept after the end, to be read

    @property
    def is_final(self) -> bool:
        return self.status in FINAL_CALL

    @property
    def seconds(self) -> int:
        """Talked, as billed; 0 for a call nobody answered."""
        if not (self.started and self.ended):
            return 0
        return max(1, round((self.ended - self.started).total_seconds()))

    def other(self, ours: frozenset[str]) -> str:
        """The phone of the person, on whichever side it is."""
        return self.from_ if self.to in ours else self.to


@dataclass
class Phone:
    """A pretend phone and the person who holds it."""

    number: str
    name: str
    language: str = "de"
    character: str = "hand"
    answers: str = "both"  # both | sms | voice: where this person reacts at all
    by_hand: bool = False  # somebody at the screen plays this person now
    thread: list[Message] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    unread: int = 0
    mind: Mind | None = None  # over SMS
    call_mind: Mind | None = None  # on the call that is going on
    rng: Random = field(default_factory=Random)
    typing: bool = False

    @property
    def is_simulated(self) -> bool:
        return self.character != "hand" and not self.by_hand

    @property
    def live_call(self) -> Call | None:
        return next((call for call in reversed(self.calls) if not call.is_final), None)


@dataclass(frozen=True)
class Warning_:
    """One line of the debugger: a code of Twilio's, what it is about, and the webhook it came from."""

    at: datetime
    code: int
    words: str
    phone: str = ""
    sid: str = ""


@dataclass(frozen=True)
class HookTry:
    """One try to call a webhook."""

    at: datetime
    phone: str
    sid: str
    what: str
    url: str
    status: int | None  # None: no answer
    problem: str
    milliseconds: int
    answer: str
    fields: dict[str, Any]
