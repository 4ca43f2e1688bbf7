"""Reasons why nothing at all is sent right now. Each is a sentence for the start page."""

from sqlalchemy.orm import Session

from winback.services import firm, limits
from winback.settings import Settings

RESTORE_MODE = "restore_mode"  # set after a restore, until the provider's list was compared with our books


def sending_off(session: Session, settings: Settings) -> list[str]:
    """Why nothing may be sent; empty means sending is on."""
    reasons = []
    if not settings.auth_tokens:
        reasons.append("the Twilio auth token is missing, so no answer could be trusted")
    if stopped := firm.sending_stopped(session):
        reasons.append(f"sending was stopped by {stopped.get('by', 'somebody')}: {stopped.get('why', '')}".rstrip(": "))
    if faults := limits.faults_of(firm.setting(session, limits.KEY)):
        reasons.append(f"the limits per country cannot be read: {'; '.join(faults)}")
    if firm.setting(session, RESTORE_MODE):
        reasons.append("the database was restored and not yet compared with the provider's list")
    return reasons
