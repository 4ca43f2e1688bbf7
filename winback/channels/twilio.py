"""Twilio's REST API: one POST per attempt, no retries, and every result sorted into what it proves.

Only a Twilio error code with a 4xx proves that nothing was created, and only 429 or a connection that never stood
may be tried again. Everything else that is not a readable acceptance may have gone out: unknown.
"""

import asyncio
import time
import weakref
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import islice, takewhile
from typing import Any

import aiohttp
import requests
import urllib3
from twilio.rest import Client

from campaigns.attempts import Accepted, Heard, Outcome, Outgoing, ReadyAgain, Rejected, Unknown
from winback.channels import twilio_answers as answers
from winback.channels import twilio_errors, twilio_numbers
from winback.channels.twilio_answers import NOT_KNOWN, Found, Odd, error_code, parsed, reading, sid_of, told_in
from winback.channels.twilio_http import CONNECT_SECONDS, READ_SECONDS, AsyncHttp, Http, TooMany
from winback.channels.twilio_lines import Lines
from winback.channels.twilio_numbers import Number
from winback.errors import ChannelError
from winback.settings import Settings

PAGE = 1000  # of the provider's list, at most
MOST_FOUND = 50  # of one number
VERSION = "2010-04-01"
KINDS = {"sms": "Messages", "voice": "Calls"}
NUMBERS = "IncomingPhoneNumbers"
CALL_EVENTS = ["initiated", "ringing", "answered", "completed"]


class Twilio:
    """The channel for SMS and calls. Holds no connection until it is used; build it after a fork."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client: Client | None = None
        self._lines = Lines(settings)
        weakref.finalize(self, self._lines.close)

    def send(self, outgoing: Outgoing) -> Outcome:
        """Start one message or call."""
        return self.send_all([outgoing])[0]

    def send_all(self, outgoings: Sequence[Outgoing], before: float | None = None) -> list[Outcome]:
        """Start a slice at once; one outcome each, in the same order, whatever happens to the others."""
        return self.begin_all(outgoings, before)()

    def begin_all(self, outgoings: Sequence[Outgoing], before: float | None = None) -> Callable[[], list[Outcome]]:
        """The same without waiting: the outcomes are there when what is returned is called.

        `before` is a moment of time.monotonic() after which nothing is begun any more.
        """
        return self._lines.begin(lambda http: self._send_all(http, outgoings, before))

    def find(self, channel: str, to: str) -> list[Found]:
        """What the provider lists for this number, newest first. No date filter: it goes by the day of sending."""
        with reading("list"):
            return list(islice(self._listed(channel, {"To": to}, MOST_FOUND), MOST_FOUND))

    def since(self, number: str, moment: datetime) -> Iterator[tuple[str, Found]]:
        """Every message and call of one of our numbers made since then: its channel, and what the list tells.

        Newest first, page by page. The list goes by the day of sending, so we read a day more than asked for.
        """
        stop = moment - timedelta(days=1)
        with reading("list"):
            for channel, of in (("sms", {"From": number}), ("sms", {"To": number}), ("voice", {"From": number})):
                for found in takewhile(lambda one: one.created_at >= stop, self._listed(channel, of)):
                    if not found.direction:
                        raise Odd("an entry without direction")
                    if found.created_at >= moment:
                        yield channel, found

    def fetch(self, channel: str, sid: str) -> Heard | None:
        """Where one message or call stands; None when the provider does not know it."""
        with reading("status"):
            answer = self._get(self._under(channel, sid))
            if answer.status_code == 404 and error_code(parsed(answer.text)) == NOT_KNOWN:
                return None
            heard = answers.heard(told_in(answer), channel, self._settings.twilio_account_sid)
            if heard.sid != sid:
                raise Odd("an answer about another one")
            return heard

    def written_on(self, number: str, day: date) -> Iterator[str]:
        """The SIDs of messages of one of our numbers, both ways, sent on that day (UTC), whose text is still there.

        The list knows days only, and whatever was never sent has none.
        """
        sent = {"DateSent": day.isoformat()}
        with reading("list"):
            for of in ({"From": number}, {"To": number}):
                for found in self._listed("sms", of | sent):
                    if found.body:
                        yield found.heard.sid

    def written_to(self, number: str, day: date) -> Iterator[Found]:
        """The messages people wrote to one of our numbers on that day (UTC), newest first."""
        with reading("list"):
            for found in self._listed("sms", {"To": number, "DateSent": day.isoformat()}):
                if not found.direction:
                    raise Odd("an entry without direction")
                if found.direction == "inbound":
                    yield found

    def number(self, ours: str) -> Number | None:
        """One of our numbers as the account has it; None where it has none."""
        with reading("number"):
            account = self._settings.twilio_account_sid
            page = told_in(self._get(f"/Accounts/{account}/{NUMBERS}.json", {"PhoneNumber": ours}))
            found = (twilio_numbers.of_entry(one, account) for one in answers.entries(page, "incoming_phone_numbers"))
            return next((number for given, number in found if given == ours), None)  # a part of a number finds it, too

    def _listed(self, channel: str, of: dict[str, str], size: int = PAGE) -> Iterator[Found]:
        """Every entry of a list, newest first, page by page."""
        under, read = self._under(channel), set()
        page = told_in(self._get(under, {**of, "PageSize": size}))
        while True:
            for entry in answers.entries(page, KINDS[channel].lower()):
                yield answers.found(entry, channel, self._settings.twilio_account_sid)
            after = answers.page_after(page, f"/{VERSION}{under}")
            if after is None:
                return
            if after in read:
                raise Odd("a page that was there before")
            read.add(after)
            page = told_in(self._get(after.removeprefix(f"/{VERSION}")))

    def _get(self, path: str, params: dict[str, object] | None = None) -> Any:
        return self._reader().api.v2010.request("GET", path, params=params)

    def redact(self, sids: Sequence[str]) -> None:
        """Take the texts of these messages away at the provider. ChannelError when one of them may still be there."""
        for error in self._lines.begin(lambda http: self._redact(http, sids))():
            if error is not None and getattr(error, "status", None) != 404:
                raise ChannelError(f"a text could not be taken away ({type(error).__name__})") from error

    async def _redact(self, http: AsyncHttp, sids: Sequence[str]) -> list[Any]:
        client = self._client_with(http)
        asked = (client.messages(sid).update_async(body="") for sid in sids)
        done = await asyncio.gather(*asked, return_exceptions=True)
        return [one if isinstance(one, BaseException) else None for one in done]

    # ------------------------------------------------------------ sending

    async def _send_all(self, http: AsyncHttp, outgoings: Sequence[Outgoing], before: float | None) -> list[Outcome]:
        api = self._client_with(http).api.v2010
        return await asyncio.gather(*(self._send_one(api, outgoing, before) for outgoing in outgoings))

    async def _send_one(self, api: Any, outgoing: Outgoing, before: float | None) -> Outcome:
        if before is not None and time.monotonic() > before:
            return ReadyAgain("late")
        try:
            # The read time-out is per read; a body that drips must not outlive the lease.
            async with asyncio.timeout(CONNECT_SECONDS + READ_SECONDS):
                # What `messages.create_async` sends, without its object of each answer: that took a seventh.
                # Nor its errors: they believe the status that a body tells, we the one of HTTP.
                answer = await api.request_async("POST", self._under(outgoing.channel), data=self._asked(outgoing))
            return self._proven(outgoing.channel, answer.status_code, parsed(answer.text))
        except Exception as error:  # whatever is not proven otherwise may have gone out
            return outcome_of(error)

    def _under(self, channel: str, *sid: str) -> str:
        return "/".join(("/Accounts", self._settings.twilio_account_sid, KINDS[channel], *sid)) + ".json"

    def _asked(self, outgoing: Outgoing) -> dict[str, object]:
        base = self._settings.base_url
        status = f"{base}/twilio/status/{outgoing.token}"
        common: dict[str, object] = {"To": outgoing.to, "From": outgoing.sender, "StatusCallback": status}
        if outgoing.channel == "sms":
            return common | {"Body": outgoing.text or "", "ValidityPeriod": outgoing.valid_seconds}
        return common | {
            "Url": f"{base}/twilio/voice/{outgoing.token}",
            "Method": "POST",
            "StatusCallbackMethod": "POST",
            "StatusCallbackEvent": CALL_EVENTS,
            "Timeout": outgoing.ring_seconds,
            "MachineDetection": "Enable",
            "AsyncAmd": "true",
            "AsyncAmdStatusCallback": status,
            "AsyncAmdStatusCallbackMethod": "POST",
        }

    def _proven(self, channel: str, status: int, told: Any) -> Outcome:
        """What an answer proves: only a SID that something was created, only a code with a 4xx that nothing was."""
        if 200 <= status < 300:
            return Accepted(sid_of(told, channel, self._settings.twilio_account_sid))
        code = error_code(told)
        if 400 <= status < 500 and code:
            return Rejected(twilio_errors.words(code), code)
        return Unknown(f"answer {status}")

    # ------------------------------------------------------------ clients

    def _reader(self) -> Client:
        if self._client is None:
            self._client = self._client_with(Http(self._settings))
        return self._client

    def _client_with(self, http: Any) -> Client:
        return Client(self._settings.twilio_account_sid, self._settings.twilio_auth_token, http_client=http)


def outcome_of(error: Exception) -> Outcome:
    """What it proves that a create had no answer, or none that can be read."""
    if isinstance(error, TooMany):
        return ReadyAgain("too_many", error.after)
    if isinstance(error, Odd):
        return Unknown(str(error))
    if _never_connected(error):
        return ReadyAgain("not_connected")
    return Unknown(f"no readable answer ({type(error).__name__})")


def _never_connected(error: BaseException) -> bool:
    """Provable only before the request was written: no address, refused, no TLS, no answer to the connect."""
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return True
    if isinstance(error, requests.exceptions.ConnectTimeout | requests.exceptions.SSLError):
        return True
    reason = (
        getattr(error.args[0], "reason", None) if isinstance(error, requests.ConnectionError) and error.args else None
    )
    return isinstance(reason, urllib3.exceptions.NewConnectionError | urllib3.exceptions.ConnectTimeoutError)
