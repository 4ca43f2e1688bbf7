"""The emergency stop as a bookmark: a signed address that can stop all sending, and nothing else."""

from datetime import datetime

from itsdangerous import BadSignature, URLSafeSerializer
from sqlalchemy.orm import Session

from winback.errors import NotFound
from winback.services import firm
from winback.settings import Settings

ROUND = "bookmark_round"  # raised to make every bookmark given out so far worthless


def address(session: Session, settings: Settings, owner: str) -> str:
    """For one person: who stopped stands on the start page."""
    token = _signer(settings).dumps([owner, firm.setting(session, ROUND, 1)])
    return f"{settings.base_url}/stop/{token}"


def owner(session: Session, settings: Settings, token: str) -> str:
    """Whose bookmark this is; NotFound for a forged one and for one that was taken back."""
    try:
        name, number = _signer(settings).loads(token)
    except (BadSignature, ValueError, TypeError) as error:
        raise NotFound("This address is not valid.") from error
    if number != firm.setting(session, ROUND, 1):
        raise NotFound("This address is not valid any more.")
    return str(name)


def take_back(session: Session, by: str, now: datetime) -> None:
    """A telephone was lost: no bookmark given out until now works any more."""
    firm.choose(session, ROUND, firm.setting(session, ROUND, 1) + 1, by, now)


def _signer(settings: Settings) -> URLSafeSerializer:
    return URLSafeSerializer(settings.secret_key, salt="winback emergency stop")
