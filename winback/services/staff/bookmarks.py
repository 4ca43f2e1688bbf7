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
    token = _signer(settings).dumps([owner, round_of(session)])
    return f"{settings.base_url}/stop/{token}"


def owner(session: Session, settings: Settings, token: str) -> str:
    """Whose bookmark this is; NotFound for a forged one and for one that was taken back."""
    try:
        name, number = _signer(settings).loads(token)
    except (BadSignature, ValueError, TypeError) as error:
        raise NotFound("This address is not valid.") from error
    if number != round_of(session):
        raise NotFound("This address is not valid any more.")
    return str(name)


def round_of(session: Session) -> int:
    """The round of the bookmarks that work now."""
    return int(firm.setting(session, ROUND, 1))


def take_back(session: Session, by: str, now: datetime) -> None:
    """A telephone was lost: no bookmark given out until now works any more."""
    firm.choose(session, ROUND, round_of(session) + 1, by, now)


def at_least(session: Session, number: int, by: str, now: datetime) -> None:
    """What was taken back in another life of these rows does not work again."""
    if number > round_of(session):
        firm.choose(session, ROUND, number, by, now)


def begin_anew(session: Session, by: str, now: datetime) -> None:
    """As `take_back`, where nobody knows how often it was done: more often than once a second it was not."""
    firm.choose(session, ROUND, max(round_of(session) + 1, int(now.timestamp())), by, now)


def _signer(settings: Settings) -> URLSafeSerializer:
    return URLSafeSerializer(settings.secret_key, salt="winback emergency stop")
