"""A number of ours as Twilio keeps it: what it can do, and where its messages and calls go."""

from dataclasses import dataclass
from typing import Any

from winback.channels.twilio_answers import Odd


@dataclass(frozen=True, slots=True)
class Way:
    """One channel of a number."""

    able: bool
    url: str  # what Twilio calls when somebody writes or calls, without what stands behind a #; empty: nothing
    method: str
    elsewhere: bool = False  # an application or a trunk decides, and the address is not looked at


@dataclass(frozen=True, slots=True)
class Number:
    """Both channels of a number."""

    sms: Way
    voice: Way


def of_entry(told: Any, account: str) -> tuple[str, Number]:
    """One entry of the list, with its number in E.164."""
    number, able = (told.get(name) if isinstance(told, dict) else None for name in ("phone_number", "capabilities"))
    if not isinstance(number, str) or not isinstance(able, dict):
        raise Odd("an entry that is no number")
    if told.get("account_sid") not in (None, account):
        raise Odd("an answer of another account")
    faxes = told.get("voice_receive_mode") == "fax"
    return number, Number(
        _way(told, "sms", able, "sms_application_sid"),
        _way(told, "voice", able | ({"voice": False} if faxes else {}), "voice_application_sid", "trunk_sid"),
    )


def _way(told: dict[str, Any], name: str, able: dict[str, Any], *others: str) -> Way:
    url, method = (str(told.get(f"{name}_{part}") or "") for part in ("url", "method"))
    return Way(able.get(name) is True, url.partition("#")[0], method or "POST", any(told.get(one) for one in others))
