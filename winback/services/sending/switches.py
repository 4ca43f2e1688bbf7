"""Reasons why nothing at all is sent right now. Each is a code, and a sentence for the start page."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, get_args

from sqlalchemy.orm import Session

from winback.services import firm, key_fit, leases
from winback.services.sending import limits
from winback.settings import Settings

RESTORE_MODE = "restore_mode"  # set by a restore, until the provider's list was compared with our books
CLOCKS_APART = timedelta(seconds=30)


Code = Literal["no_token", "key", "stopped", "restored", "limits", "clock"]
CODES: tuple[str, ...] = get_args(Code)


@dataclass(frozen=True, slots=True)
class Off:
    """One thing that holds all sending back."""

    code: Code
    words: str


def sending_off(session: Session, settings: Settings) -> list[str]:
    """Why nothing may be sent; empty means sending is on."""
    return [off.words for off in causes(session, settings)]


def causes(session: Session, settings: Settings) -> list[Off]:
    found = []
    if not settings.auth_tokens:
        found.append(Off("no_token", "the Twilio auth token is missing, so no answer could be trusted"))
    if not key_fit.fits(session, settings):
        found.append(Off("key", key_fit.WORDS))
    if stopped := firm.sending_stopped(session):
        found.append(Off("stopped", _stopped(stopped)))
    if firm.setting(session, RESTORE_MODE):
        found.append(Off("restored", "the database was restored and not yet compared with the provider's list"))
    if faults := limits.faults_of(firm.setting(session, limits.KEY)):
        found.append(Off("limits", f"the limits per country cannot be read: {'; '.join(faults)}"))
    if (apart := clocks_apart(session)) > CLOCKS_APART:
        seconds = round(apart.total_seconds())
        found.append(Off("clock", f"the clocks of this machine and of the database are {seconds} seconds apart"))
    return found


def _stopped(stopped: dict[str, Any]) -> str:
    if stopped.get("unknown"):
        return "after a restore nobody could know whether sending had been stopped, so it was stopped"
    return f"sending was stopped by {stopped.get('by', 'somebody')}: {stopped.get('why', '')}".rstrip(": ")


def clocks_apart(session: Session) -> timedelta:
    """A wrong clock would write at the wrong hour, and rest, limits and permissions would be judged by it."""
    return abs(leases.database_now(session) - machine_now())


def machine_now() -> datetime:
    """This machine's own clock, whatever a demo makes of it."""
    return datetime.now(UTC)
