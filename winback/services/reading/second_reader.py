"""A second reader beside ours, by rows: whose turn it is, within a day's budget, and what came of it.

Off unless an address is set. It is given texts without names and numbers. It decides nothing: where it differs from
ours, a person looks; where it fails, nothing happens at all.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import Select, delete, func, select, update
from sqlalchemy.orm import Session

from campaigns.answers import coding
from campaigns.answers.coding import Coding
from winback.services import firm
from winback.services.reading import deidentifying, reading_desk, reading_list, recoding
from winback.settings import Settings
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.reading import SecondReadingRow

PAUSED = "second_reader_paused"
REST = timedelta(minutes=10)  # after several failures in a row
TOO_LATE = timedelta(days=2)  # after which nobody needs it any more


@dataclass(frozen=True, slots=True)
class Asked:
    """One text on its way: about nobody."""

    id: int
    text: str
    language: str
    question: str
    values: tuple[str, ...]


def due(session: Session, settings: Settings, now: datetime) -> bool:
    """Whether somebody may be asked right now."""
    if not settings.second_reader_url or _left(session, settings, now) <= 0 or _rests(session, now):
        return False
    return session.scalar(_waiting(now).limit(1)) is not None


def take(session: Session, settings: Settings, version: str, now: datetime) -> Asked | None:
    """The next answer, marked as asked before anybody is: asked once, whatever happens then."""
    if not settings.second_reader_url or _left(session, settings, now) <= 0:
        return None
    found = session.scalar(_waiting(now).limit(1).with_for_update(skip_locked=True, of=SecondReadingRow))
    if found is None:
        return None
    row = session.get_one(SecondReadingRow, found)
    answer = session.get_one(AnswerRow, row.answer_id)
    talk = session.get_one(InterviewRow, answer.interview_id)
    row.outcome, row.asked_at, row.version = "asked", now, version
    text = deidentifying.anonymous(session, settings, answer.text or "", talk.account_id)
    return Asked(row.id, text, talk.language, answer.question, reading_desk.values_of(session, talk, answer.question))


def keep(session: Session, asked_id: int, outcome: str, read: Coding | None, took_ms: int, now: datetime) -> str:
    """What came back, beside the first reading; a difference is a line of the short list. Gives how it ended."""
    row = session.get(SecondReadingRow, asked_id)
    if row is None or row.outcome != "asked":
        return "gone"
    row.took_ms = took_ms
    answer = session.get_one(AnswerRow, row.answer_id)
    if read is None or not answer.text:
        row.outcome = outcome if outcome in ("unusable", "failed") else "unusable"
        return row.outcome
    row.read_as = coding.as_json(read)
    row.outcome = "same" if coding.same(recoding.coded(answer), read, answer.question) else "differs"
    if row.outcome == "differs" and not recoding.by_person(answer):
        talk = session.get_one(InterviewRow, answer.interview_id)
        reading_list.add(session, answer, talk, "unsure", ["differs"], now)
    return row.outcome


def rest(session: Session, now: datetime) -> None:
    """It fails again and again: it is left alone for a while."""
    firm.note(session, PAUSED, {"until": (now + REST).isoformat()}, now)


def forget(session: Session, now: datetime) -> None:
    """Answers nobody was asked about in time, within the budget."""
    late = SecondReadingRow.outcome == "waiting", SecondReadingRow.wanted_at < now - TOO_LATE
    session.execute(delete(SecondReadingRow).where(*late))


def put_back(session: Session, asked_id: int) -> None:
    """Nobody was asked after all."""
    mine = SecondReadingRow.id == asked_id, SecondReadingRow.outcome == "asked"
    session.execute(update(SecondReadingRow).where(*mine).values(outcome="waiting", asked_at=None, version=None))


def outcomes_since(session: Session, since: datetime) -> dict[str, int]:
    """How asking ended, lately."""
    query = select(SecondReadingRow.outcome, func.count()).where(SecondReadingRow.asked_at >= since)
    return {str(outcome): count for outcome, count in session.execute(query.group_by(SecondReadingRow.outcome))}


def _waiting(now: datetime) -> Select[int]:
    """The oldest first, as far as their words are still there."""
    return (
        select(SecondReadingRow.id)
        .join(AnswerRow, AnswerRow.id == SecondReadingRow.answer_id)
        .where(SecondReadingRow.outcome == "waiting", SecondReadingRow.wanted_at >= now - TOO_LATE)
        .where(AnswerRow.text.is_not(None))
        .order_by(SecondReadingRow.wanted_at, SecondReadingRow.id)
    )


def _left(session: Session, settings: Settings, now: datetime) -> int:
    """What is left of the day's budget; a day of UTC."""
    midnight = datetime.combine(now.date(), time(), now.tzinfo)
    used = select(func.count()).select_from(SecondReadingRow).where(SecondReadingRow.asked_at >= midnight)
    return int(settings.second_reader_a_day) - (session.scalar(used) or 0)


def _rests(session: Session, now: datetime) -> bool:
    kept = firm.setting(session, PAUSED)
    return bool(kept) and datetime.fromisoformat(kept["until"]) > now
