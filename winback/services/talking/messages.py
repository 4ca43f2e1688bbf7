"""The thread of an interview: every line as it was said, in both directions."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from winback.store.interviews import MessageRow
from winback.store.prepared import Writes, adding

ADD = adding(MessageRow)


@dataclass(frozen=True, slots=True)
class Message:
    """One line of a conversation."""

    at: datetime
    direction: str  # us | them
    channel: str  # sms | voice
    text: str


def thread(session: Session, interview_id: int) -> list[Message]:
    """What was said in an interview, in order."""
    return _messages(session, MessageRow.interview_id == interview_id)


def of_contact(session: Session, contact_id: int) -> list[Message]:
    """Everything ever said with a person, inside interviews and outside."""
    return _messages(session, MessageRow.contact_id == contact_id)


def of_case(session: Session, interview_id: int | None, contact_id: int | None) -> list[Message]:
    """The conversation of support's case: its interview, else what was said with the person outside of any."""
    if interview_id is not None:
        return thread(session, interview_id)
    return _messages(session, and_(MessageRow.contact_id == contact_id, MessageRow.interview_id.is_(None)))


def note(
    writes: Writes,
    *,
    interview_id: int | None,
    contact_id: int | None,
    channel: str,
    now: datetime,
    them: str | None = None,
    us: str | None = None,
) -> None:
    """Keep what they said, then what we said; nothing said is nothing kept, nor what a stranger said."""
    if interview_id is None and contact_id is None:
        return
    common = {"interview_id": interview_id, "contact_id": contact_id, "channel": channel, "at": now}
    writes.add(ADD, *(common | {"direction": who, "text": text} for who, text in (("them", them), ("us", us)) if text))


def _messages(session: Session, belongs: object) -> list[Message]:
    rows = session.execute(
        select(MessageRow.at, MessageRow.direction, MessageRow.channel, MessageRow.text)
        .where(belongs)  # type: ignore[arg-type]
        .order_by(MessageRow.at, MessageRow.id)
    )
    return [Message(*row) for row in rows]
