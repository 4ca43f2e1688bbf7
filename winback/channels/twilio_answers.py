"""What an answer of Twilio says, read strictly: what cannot be read is `Odd`, and never taken for something else."""

import json
import re
from typing import Any

SIDS = {"sms": re.compile(r"[SM]M[0-9A-Za-z]{8,38}"), "voice": re.compile(r"CA[0-9A-Za-z]{8,38}")}
CODE = re.compile(r"[1-9][0-9]{4,5}")


class Odd(ValueError):
    """An answer that is not what we asked for; the text says in which way, without a word of it."""


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


def error_code(told: Any) -> str | None:
    """Twilio's own code for an error. None: a proxy may have spoken, not Twilio."""
    code = told.get("code") if isinstance(told, dict) else None
    return str(code) if isinstance(code, int | str) and CODE.fullmatch(str(code)) else None
