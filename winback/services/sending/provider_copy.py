"""The provider keeps a copy of each message: texts are taken away there, day by day, once ours would go (rule 63)."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from winback.services import firm
from winback.services.person import retention
from winback.store.campaigns import AttemptRow
from winback.store.interviews import InboxRow

UNTIL = "provider_copy_until"  # the last day whose texts are gone
KEPT_THERE = timedelta(days=400)  # by Twilio; what is older is gone by itself
A_DAY = timedelta(days=1)
NOT_DELIVERED = ("failed", "undelivered")


def due(session: Session, now: datetime) -> list[date]:
    """The days (UTC) whose texts are to be taken away, oldest first: kept as long as our own wording, and no longer."""
    last = now.date() - timedelta(days=retention.days(session)["messages"])
    first = max(_first(session) or last, now.date() - KEPT_THERE)
    return [first + place * A_DAY for place in range((last - first).days)]


def never_sent(session: Session, day: date) -> list[str]:
    """Messages of ours of that day that were taken and not delivered: no day of sending may list them."""
    began = datetime(day.year, day.month, day.day, tzinfo=UTC)
    theirs = AttemptRow.channel == "sms", AttemptRow.state.in_(NOT_DELIVERED), AttemptRow.sid.is_not(None)
    query = select(AttemptRow.sid).where(*theirs, AttemptRow.intent_at >= began, AttemptRow.intent_at < began + A_DAY)
    return [sid for sid in session.scalars(query) if sid]


def done(session: Session, day: date, now: datetime) -> None:
    """That day's texts are gone."""
    firm.note(session, UNTIL, {"day": day.isoformat()}, now)


def _first(session: Session) -> date | None:
    """The day after the last one done, else the first on which anything was written."""
    kept = firm.setting(session, UNTIL)
    if kept:
        return date.fromisoformat(kept["day"]) + A_DAY
    began = (session.scalar(select(func.min(one))) for one in (AttemptRow.intent_at, InboxRow.received_at))
    return min((moment.date() for moment in began if moment), default=None)
