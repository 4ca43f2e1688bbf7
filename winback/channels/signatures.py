"""Whether a request really comes from Twilio: its signature over our configured address, raw path, raw query and form.

Neither the Host header nor a decoded address is looked at: a proxy may change the first, and Twilio
signs what it requested, not what a framework made of it. A wrong header is False, never an exception.
"""

import base64
import hashlib
import hmac
import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from winback.settings import Settings

HEADER = "X-Twilio-Signature"
DEFAULT_PORTS = {"http": 80, "https": 443}
Pairs = Iterable[tuple[str, str]]

# What Twilio posts for messages, calls, gathers, statuses and machine detection; the rest we tell once.
KNOWN = frozenset(
    """
    AccountSid AddOns AnsweredBy ApiVersion Body ButtonPayload ButtonText CallbackSource CallDuration CallSid
    CallStatus CallToken Called CalledCity CalledCountry CalledState CalledZip Caller CallerCity CallerCountry
    CallerName CallerState CallerZip Confidence Digits Direction Duration ErrorCode ErrorMessage FinishedOnKey
    ForwardedFrom From FromCity FromCountry FromState FromZip Language MachineDetectionDuration MessageSid
    MessageStatus MessagingServiceSid NumMedia NumSegments OptOutType ParentCallSid ProfileName QueueTime
    RawDlrDoneDate RecordingSid RecordingUrl ReferralNumMedia RingingDuration SequenceNumber SipResponseCode
    SmsMessageSid SmsSid SmsStatus SpeechResult StirPassportToken StirVerstat Timestamp To ToCity ToCountry ToState
    ToZip UnstableSpeechResult WaId msg
    """.split()  # noqa: SIM905  a list of seventy strings would be read by nobody
)
log = logging.getLogger(__name__)
_told: set[str] = set()


def genuine(
    settings: Settings, raw_target: str, signature: str | None, pairs: Pairs, body: bytes, *, is_form: bool
) -> bool:
    """Whether one of our tokens signed this request. `raw_target` is path and query as they came over the wire."""
    given = _given(signature)
    if given is None or not _body_is_covered(raw_target, body, is_form):
        return False
    signed = _form_text(pairs if is_form else ())
    expected = [
        _signature(token, address + signed)
        for token in settings.auth_tokens
        for address in _addresses(settings.base_url, raw_target)
    ]
    # No early exit: how long it takes says nothing about which of them was nearly right.
    return sum([hmac.compare_digest(given, one) for one in expected]) > 0


def note_unknown(names: Iterable[str]) -> None:
    """Fields we do not know are told once a process, by name; never their values."""
    new = {name for name in names if name not in KNOWN and re.fullmatch(r"[A-Za-z]{1,40}", name)} - _told
    if new and len(_told) < 200:
        _told.update(new)
        log.info("Twilio sends fields we do not know: %s", ", ".join(sorted(new)))


def raw_target(environ: Mapping[str, object], path: str, query: str) -> str:
    """Path and query as the server read them; `path` and `query` only where the server does not tell."""
    raw = str(environ.get("RAW_URI") or environ.get("REQUEST_URI") or "")
    if raw.startswith("/"):
        return raw
    if "://" in raw:  # absolute form, as some proxies send it
        rest = raw.split("://", 1)[1]
        return "/" + rest.partition("/")[2]
    return f"{path}?{query}" if query else path


def _given(header: str | None) -> bytes | None:
    if not header or not header.isascii():
        return None
    return header.encode("ascii")


def _body_is_covered(target: str, body: bytes, is_form: bool) -> bool:
    """A form is signed field by field; any other body only through its hash in the signed query."""
    query = target.partition("?")[2]
    hashes = [value for name, value in parse_qsl(query) if name == "bodySHA256"] if query else []
    if not hashes:
        return is_form or not body
    actual = hashlib.sha256(body).hexdigest()
    return len(hashes) == 1 and hmac.compare_digest(actual.encode(), hashes[0].lower().encode())


def _form_text(pairs: Pairs) -> str:
    # Twilio sorts by name; equal names by value, each value once.
    return "".join(name + value for name, value in sorted(set(pairs)))


def _signature(token: str, text: str) -> bytes:
    return base64.b64encode(hmac.digest(token.encode(), text.encode("utf-8", "surrogatepass"), "sha1"))


def _addresses(base: str, target: str) -> Iterator[str]:
    """The address as configured, and with the scheme's own port written out or left out: Twilio does both."""
    for origin in _origins(base):
        yield origin + target
    prefix = _prefix(base)
    if prefix and target.startswith(prefix + "/"):  # the server was told its prefix and shows it in the raw path
        for origin in _origins(base):
            yield origin.removesuffix(prefix) + target


@lru_cache(maxsize=20)
def _prefix(base: str) -> str:
    return urlsplit(base).path


@lru_cache(maxsize=20)
def _origins(base: str) -> tuple[str, ...]:
    parts = urlsplit(base)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or ""
    port = parts.port or DEFAULT_PORTS.get(parts.scheme)
    return tuple(
        dict.fromkeys(
            (base, urlunsplit(parts._replace(netloc=f"{host}:{port}")), urlunsplit(parts._replace(netloc=host)))
        )
    )
