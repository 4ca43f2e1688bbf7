"""What people wrote while nobody heard it: read off the provider's list, and heard once, late.

Twilio brings a message to an address that does not answer a few times within seconds, and never again. So every ten
minutes its list is read, from where it was read to before: a message whose SID stands in the inbox was heard, whatever
the list says; every other one is heard now, by the way a webhook takes. It is understood and has its effects, a stop
first of all. Nothing is said back: who wrote hours ago does not wait with the phone in their hand, and the plan's
reminder asks what is open then. Until it does, the question they last read stays the one they answer (`Wire.replies`).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.services import firm
from winback.services.scopes import among
from winback.services.sending import restoring
from winback.services.talking import arrivals, inbox, interviews
from winback.settings import Settings
from winback.store.campaigns import SenderRow
from winback.store.interviews import InboxRow

EVERY = timedelta(minutes=10)
UNTIL = "messages_read_until"  # the moment up to which the list was read
SETTLED = timedelta(minutes=5)  # what is younger may still come by itself, and is answered then
OVERLAP = timedelta(hours=3)  # the list lags, nobody says how much; it goes by the day, so more costs nothing
AT_FIRST = timedelta(days=1)  # so far back the first look goes
GIVEN_UP = timedelta(days=7)  # so long one that cannot be heard is tried again


@dataclass(frozen=True, slots=True)
class Written:
    """A message to us as the provider lists it, and when it was written."""

    heard: interviews.Heard
    at: datetime


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of the list that is read now, and the numbers of ours that people write to."""

    since: datetime
    until: datetime
    numbers: tuple[str, ...]

    @property
    def days(self) -> list[date]:
        """The days (UTC) it touches, oldest first: the list goes by the day."""
        first, last = self.since.astimezone(UTC).date(), self.until.astimezone(UTC).date()
        return [first + timedelta(days=place) for place in range((last - first).days + 1)]


def due(session: Session, now: datetime) -> bool:
    """Whether the list is to be read: while a restore is compared with it, that reads what people wrote, too."""
    if restoring.mode(session) is not None:
        return False
    read = _read_until(session)
    return read is None or now - SETTLED >= read + EVERY


def stretch(session: Session, settings: Settings, now: datetime) -> Stretch | None:
    """What is to be read now; None when nothing is."""
    if not due(session, now):
        return None
    read, until = _read_until(session), now - SETTLED
    since = now - AT_FIRST if read is None else read - OVERLAP
    numbers = {*settings.sender_numbers, *session.scalars(select(SenderRow.number))}
    return Stretch(since, until, tuple(sorted(numbers)))


def unheard(session: Session, there: Stretch, written: Iterable[Written]) -> list[Written]:
    """Those of this stretch that the inbox does not know, in the order in which they were written."""
    lately = [one for one in written if there.since <= one.at <= there.until]
    known = _known(session, [_key(one) for one in lately])
    return sorted((one for one in lately if _key(one) not in known), key=lambda one: one.at)


def hear(session: Session, settings: Settings, one: Written, now: datetime) -> bool:
    """Stored, understood, followed; nothing is said. False when it was heard before, or meanwhile."""
    wire = interviews.wire_of(settings, one.heard, replies=False)
    entry, asked = arrivals.message(session, one.heard.sid, _payload(one), wire, now)
    if not entry.first:
        return False
    answer = interviews.answer(session, settings, one.heard, wire, asked, now)
    inbox.settle(session, entry, "", answer.contact_id)
    return True


def read_day(session: Session, there: Stretch, day: date, left: Sequence[Written], now: datetime) -> None:
    """The list was read to the end of this day, but not past what could not be heard, unless that is old."""
    end = min(there.until, datetime.combine(day + timedelta(days=1), time(), UTC))
    waits = [one.at for one in left if one.at > now - GIVEN_UP]
    firm.note(session, UNTIL, {"at": min([end, *waits]).isoformat()}, now)


def _read_until(session: Session) -> datetime | None:
    kept = firm.setting(session, UNTIL)
    return datetime.fromisoformat(kept["at"]) if kept else None


def _known(session: Session, keys: Collection[str]) -> set[str]:
    return set(session.scalars(select(InboxRow.provider_key).where(among(session, InboxRow.provider_key, keys))))


def _key(one: Written) -> str:
    return f"sms:{one.heard.sid}"


def _payload(one: Written) -> Mapping[str, str]:
    """As a webhook would have brought it, and when it was written."""
    heard = one.heard
    return {
        "MessageSid": heard.sid, "From": heard.phone, "To": heard.our_number, "Body": heard.text,
        "DateSent": one.at.isoformat(),
    }  # fmt: skip
