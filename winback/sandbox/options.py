"""How the pretend Twilio is started: from options, else from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DEFAULT_NUMBERS = ("+493023125000", "+12025550100")


@dataclass(frozen=True)
class Options:
    """Everything the sandbox must be told. It keeps no other state than its memory and the ledger file."""

    port: int = 8010
    host: str = "127.0.0.1"
    ledger: Path | None = None
    account_sid: str = "AC" + "0" * 32
    auth_token: str = "sandbox-token"  # noqa: S105  (the default of a pretend account)
    numbers: tuple[str, ...] = DEFAULT_NUMBERS  # the account's own numbers
    sms_url: str = ""  # what those numbers call when an SMS comes in
    voice_url: str = ""  # ... and when a call comes in
    people: Path | None = None  # CSV: number,name,language,character[,answers]
    speed: float = 1.0  # simulated people and carriers this many times as fast
    hand_speed: float = 1.0  # the same for phones played by hand, so that a visitor has time
    seed: int = 1
    clock_shift: int = 0  # seconds the pretend world is ahead


def from_environment(environ: Mapping[str, str] | None = None, /, **given: object) -> Options:
    """Given options win; what is missing or None comes from the environment, else from the defaults."""
    environ = os.environ if environ is None else environ
    found: dict[str, object] = {name: value for name, value in _read(environ).items() if value}
    found |= {name: value for name, value in given.items() if value not in (None, "", ())}
    return Options(**found)  # type: ignore[arg-type]  # the names are the fields'


def _read(environ: Mapping[str, str]) -> dict[str, object]:
    return {
        "account_sid": environ.get("TWILIO_ACCOUNT_SID"),
        "auth_token": environ.get("TWILIO_AUTH_TOKEN"),
        "numbers": as_numbers(environ.get("WINBACK_SENDERS", "")),
        "clock_shift": _seconds(environ.get("WINBACK_CLOCK_SHIFT") or "0"),
    }


def _seconds(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"WINBACK_CLOCK_SHIFT: expected a whole number of seconds, got {text!r}") from None


def as_numbers(text: str | None) -> tuple[str, ...]:
    """Comma separated E.164 numbers."""
    return tuple(number.strip() for number in (text or "").split(",") if number.strip())
