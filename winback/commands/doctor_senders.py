"""What Twilio says of each number of ours: whether it is there, whether it can do what it is used for, and whether
whoever writes or calls reaches us."""

from collections.abc import Iterator, Mapping

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from winback import runtime
from winback.channels.twilio import Twilio
from winback.channels.twilio_numbers import Number, Way
from winback.errors import ChannelError, SettingsError
from winback.services.sending import senders
from winback.settings import Settings

Finding = tuple[bool | None, str]
WHAT = {"sms": "messages", "voice": "calls"}
Uses = Mapping[str, frozenset[str]]


def at_twilio(settings: Settings) -> Iterator[Finding]:
    """Each number of WINBACK_SENDERS, one line for everything that is wrong with it."""
    channel, uses = Twilio(settings), _uses(settings)
    for ours in settings.sender_numbers:
        try:
            number = channel.number(ours)
        except ChannelError as error:
            yield False, f"sender {ours}: Twilio does not tell of it: {error}"
            continue
        if number is None:
            yield False, f"sender {ours}: this number is not in the account at Twilio"
            continue
        found = list(_of_one(ours, number, uses.get(ours, frozenset(WHAT)), settings))
        yield from found or [(True, f"sender {ours}: it is in the account, can do what it is used for, and reaches us")]


def unused(session: Session, settings: Settings) -> Iterator[Finding]:
    """What an operator said our numbers are not used for."""
    for row in senders.listed(session):
        idle = [what for channel, what in WHAT.items() if not senders.may(row, channel)]
        if idle and row.number in settings.sender_numbers:
            yield None, f"sender {row.number}: not used for {' and '.join(idle)}, as said with winback senders use"


def _of_one(ours: str, number: Number, used: frozenset[str], settings: Settings) -> Iterator[Finding]:
    for channel, way in (("sms", number.sms), ("voice", number.voice)):
        what = WHAT[channel]
        if channel in used and not way.able:
            yield False, f"sender {ours}: it can do no {what}: winback senders use {ours} --no-{channel}"
        if way.able:  # whoever answers there is heard, whatever we use it for
            yield from _reaches_us(ours, what, way, f"{settings.base_url}/twilio/{channel}")


def _reaches_us(ours: str, what: str, way: Way, address: str) -> Iterator[Finding]:
    if way.elsewhere:
        yield None, f"sender {ours}: an application or trunk at Twilio takes its {what}: see that it calls {address}"
    elif way.url != address:
        yield False, f"sender {ours}: its {what} go to {way.url or 'no address'}, not to {address}"
    elif way.method != "POST":
        yield False, f"sender {ours}: its {what} come by {way.method}, not by POST"


def _uses(settings: Settings) -> Uses:
    """What each is used for; where the rows cannot be read, nothing is known, and both channels are looked at."""
    try:
        rt = runtime.build(settings)
        try:
            with rt.reading() as session:
                rows = senders.listed(session)
                return {row.number: frozenset(one for one in WHAT if senders.may(row, one)) for row in rows}
        finally:
            rt.database.dispose()
    except (SQLAlchemyError, SettingsError):
        return {}
