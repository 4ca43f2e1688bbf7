"""What an answer of Twilio says, read strictly: what cannot be read is `Odd`, and never taken for something else."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import urllib3
from twilio.base.exceptions import TwilioException
from twilio.http.response import Response

from campaigns.attempts import Heard
from winback.channels import sms, twilio_errors, voice
from winback.channels.twilio_http import TooMany
from winback.errors import ChannelError

SIDS = {"sms": re.compile(r"[SM]M[0-9A-Za-z]{8,38}"), "voice": re.compile(r"CA[0-9A-Za-z]{8,38}")}
CODE = re.compile(r"[1-9][0-9]{4,5}")
NOT_KNOWN = "20404"
# Whatever a network, the client or an answer of any shape may raise. Not everything: a job's alarm comes as an error.
TROUBLE = (
    TooMany, TwilioException, OSError, urllib3.exceptions.HTTPError, ValueError, TypeError, LookupError, AttributeError,
    ArithmeticError, RecursionError,
)  # fmt: skip


class Odd(ValueError):
    """An answer that is not what we asked for; the text says in which way, without a word of it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A message or call the provider knows, as its list tells it."""

    heard: Heard
    sender: str
    created_at: datetime
    body: str | None = None
    to: str = ""
    direction: str = ""  # inbound | outbound-api | outbound-reply | …


@contextmanager
def reading(what: str) -> Iterator[None]:
    """Whatever goes wrong with an answer in here is told as a ChannelError, without a word of the answer."""
    try:
        yield
    except TROUBLE as error:
        why = str(error) if isinstance(error, Odd) else type(error).__name__
        raise ChannelError(f"the {what} could not be read ({why})") from error


def parsed(text: str) -> Any:
    """The JSON of an answer; None where it is none, or too deep to be one."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def sid_of(told: Any, channel: str, account: str) -> str:
    """The SID of what is told about, which is of this channel and of our account."""
    sid = told.get("sid") if isinstance(told, dict) else None
    if not isinstance(sid, str) or not SIDS[channel].fullmatch(sid):
        raise Odd("an answer without a SID")
    if told.get("account_sid") not in (None, account):
        raise Odd("an answer of another account")
    return sid


def told_in(answer: Response) -> dict[str, Any]:
    """What an answer that was asked for tells."""
    told = parsed(answer.text) if answer.status_code == 200 else None
    if not isinstance(told, dict):
        raise Odd(f"answer {answer.status_code}")
    return told


def heard(told: Any, channel: str, account: str) -> Heard:
    """Where a message or a call stands."""
    sid, given = sid_of(told, channel, account), str(told.get("error_code"))
    code = given if sms.whole(given, twilio_errors.LARGEST) else None  # what is none counts as not given
    return Heard(
        sid,
        _text(told, "status"),
        code,
        _seconds(told.get("duration")),
        voice.ANSWERED_BY.get(by, "unknown") if (by := _text_or_none(told, "answered_by")) else None,
        twilio_errors.words(code) if code else None,
    )


def entries(page: dict[str, Any], name: str) -> list[Any]:
    """The entries of one page of a list."""
    found = page.get(name)
    if not isinstance(found, list):
        raise Odd("a page without its entries")
    return found


def page_after(page: dict[str, Any], path: str) -> str | None:
    """The address of the page that follows, of the same list; None after the last."""
    after = page["next_page_uri"]
    if after is None:
        return None
    if not after.startswith(f"{path}?"):
        raise Odd("a next page of another list")
    return str(after)


def found(told: Any, channel: str, account: str) -> Found:
    """One entry of a list."""
    sender, body, to, direction = (_text_or_none(told, name) for name in ("from", "body", "to", "direction"))
    created = _instant(_text(told, "date_created"))
    return Found(heard(told, channel, account), sender or "", created, body, to or "", direction or "")


def error_code(told: Any) -> str | None:
    """Twilio's own code for an error. None: a proxy may have spoken, not Twilio."""
    code = told.get("code") if isinstance(told, dict) else None
    return str(code) if isinstance(code, int | str) and CODE.fullmatch(str(code)) else None


def _text(told: dict[str, Any], name: str) -> str:
    if not (given := _text_or_none(told, name)):
        raise Odd(f"an entry without {name}")
    return given


def _text_or_none(told: dict[str, Any], name: str) -> str | None:
    given = told.get(name)
    if given is not None and not isinstance(given, str):
        raise Odd(f"an entry without {name}")
    return given


def _seconds(given: Any) -> int | None:
    if given is None or given == "":
        return None
    seconds = sms.whole(str(given), voice.LONGEST_CALL_S)
    if seconds is None:
        raise Odd("a length that is none")
    return seconds


def _instant(given: str) -> datetime:
    """The client's own reading ignores the zone. A date that names none is in UTC."""
    at = parsedate_to_datetime(given)
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
