"""Somebody writes once more and asks for nothing: thanks, "ok". Answered kindly, with what is promised, and seldom.

A promised call that is still ahead is named again. Outside of an interview one such reply a day is enough: a second
"you're welcome" is no kindness, and an answering machine would never end.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.interview.values import Face, Line, Said, Turn
from winback.services.sales import call_promises
from winback.services.talking import promised_words, talks
from winback.services.talking.talks import Talk, Wire
from winback.settings import Settings
from winback.store.interviews import MessageRow
from winback.words import Words

A_DAY = timedelta(days=1)
THANKS, AFTER_END = Line("thanks"), Line("after_end")


@dataclass(frozen=True, slots=True)
class More:
    """What was written, by whom, and in which words we answer."""

    words: Words
    account_id: int
    contact_id: int
    phone_hash: str
    form: str
    text: str


def instead(
    session: Session,
    settings: Settings,
    talk: Talk,
    wire: Wire,
    turn: Turn,
    face: Face,
    said: Said | None,
    now: datetime,
) -> tuple[Line, ...]:
    """The lines of a turn after the end of an interview; how often it answers there is the interview's own affair."""
    if said is None or face != "sms" or [line.key for line in turn.say] != ["after_end"]:
        return turn.say
    who = talk.interview.account_id, talk.interview.contact_id
    more = More(talk.words, *who, wire.phone_hash, turn.state.address_form, said.text or "")
    return _kind(more, _promise(session, settings, more, now), turn.say[0])


def once_a_day(session: Session, settings: Settings, more: More, otherwise: Line, now: datetime) -> tuple[Line, ...]:
    """The same outside of any interview; nothing when one of its kind was said within a day."""
    told = otherwise.key == "promise_heard"  # a person reads it, whatever is promised
    promise = () if told else _promise(session, settings, more, now)
    said = (otherwise,) if told else _kind(more, promise, otherwise)
    alike = [(otherwise,)] if told else _answers(promise)
    if said not in alike:  # who we are may be asked again
        return said
    texts = {text for lines in alike for text in talks.render(more.words, lines, more.form, "sms", settings)}
    return () if _said_lately(session, more.contact_id, texts, now) else said


def _kind(more: More, promise: tuple[Line, ...], otherwise: Line) -> tuple[Line, ...]:
    thanked = (THANKS,) if more.words.only_thanks(more.text) else ()
    return (*thanked, *promise) or (otherwise,)


def _answers(promise: tuple[Line, ...]) -> list[tuple[Line, ...]]:
    """All that can be said so: of these, one a day."""
    return [(THANKS,), (AFTER_END,), *([(THANKS, *promise), promise] if promise else [])]


def _promise(session: Session, settings: Settings, more: More, now: datetime) -> tuple[Line, ...]:
    """The call that was promised and is still ahead, named again."""
    made = call_promises.made(session, settings, more.account_id, more.contact_id, now, more.phone_hash)
    return (Line("still_promised", promised_words.gaps_of(more.words, made, now, more.form, "sms")),) if made else ()


def _said_lately(session: Session, contact_id: int, texts: set[str], now: datetime) -> bool:
    mine = MessageRow.contact_id == contact_id, MessageRow.direction == "us", MessageRow.at > now - A_DAY
    return not texts.isdisjoint(session.scalars(select(MessageRow.text).where(*mine)))
