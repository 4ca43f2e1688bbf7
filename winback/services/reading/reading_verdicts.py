"""What a person says an answer means, and what that changes: the code, the rep's case, a stop, an issue.

Said once: the second word is a Conflict. Nobody is contacted by it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import and_, or_, update
from sqlalchemy.orm import Session

from campaigns.answers import coding
from campaigns.answers.coding import Coding
from winback.errors import BadInput, Conflict, NotFound
from winback.services.events import record
from winback.services.issues import support
from winback.services.reading import labels, overheard, recoding
from winback.services.reading.reading_desk import Reader, is_free, line_of, text_of
from winback.services.reading.recoding import MainReason
from winback.services.talking import talks
from winback.settings import Settings
from winback.store.crm import ContactRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.reading import ReviewRow

Verdict = Literal["confirmed", "corrected", "unclear"]


@dataclass(frozen=True, slots=True)
class Done:
    """What was changed by a word of a person: codes and their facts, in the order in which one tells them."""

    verdict: str
    before: Coding
    after: Coding
    main: MainReason | None = None
    effects: tuple[str, ...] = ()


def decide(
    session: Session,
    settings: Settings,
    reader: Reader,
    review_id: int,
    verdict: Verdict,
    picked: Coding,
    now: datetime,
) -> Done:
    """A person says what it means, and it has its effects. Said once: the second is a Conflict."""
    row = line_of(session, reader, review_id, now)
    before = coding.of_json(row.read_as)
    after = before if verdict == "confirmed" else picked
    if verdict == "corrected" and not _says_something(picked):
        raise BadInput("say at least one reason, a value or a wish; or that one cannot tell")
    text = text_of(session, row)
    if text is None:
        raise NotFound("there is nothing left to read here")
    talk = _held_talk(session, row, now)
    _close(session, row, reader, verdict, after, now)
    if verdict == "unclear":
        return Done(verdict, before, before)
    done = _of_stop(session, row, reader, verdict, before, after, now) if row.case_id else None
    done = done or _of_answer(session, settings, row, talk, reader, verdict, before, after, text, now)
    labels.take(
        session, settings, text=text, account_id=_account(session, row), language=row.language, question=row.question,
        means=after, read_as=row.read_as, reader_version=row.reader_version, source=verdict, now=now,
    )  # fmt: skip
    return done


# ---------------------------------------------------------------- what it does


def _of_stop(
    session: Session, row: ReviewRow, reader: Reader, verdict: str, before: Coding, after: Coding, now: datetime
) -> Done:
    """A doubtful stop: confirmed, it is a clear one; found to be none, it is lifted, as only a doubtful one can be."""
    case_id = row.case_id or 0
    if after.intent == "stop":
        support.confirm_stop(session, case_id, reader.actor, now)
        return Done(verdict, before, after, effects=("stop_confirmed",))
    support.no_stop(session, case_id, reader.actor, now)
    return Done(verdict, before, after, effects=("stop_lifted",))


def _of_answer(
    session: Session,
    settings: Settings,
    row: ReviewRow,
    talk: talks.Talk | None,
    reader: Reader,
    verdict: str,
    before: Coding,
    after: Coding,
    text: str,
    now: datetime,
) -> Done:
    answer = session.get_one(AnswerRow, row.answer_id, populate_existing=True)
    was = recoding.coded(answer)
    recoding.say(answer, after)
    changed = not coding.same(was, after, answer.question) or was.reasons != after.reasons
    if changed:
        recoding.log(
            session, answer, was, after, by=reader.actor, why="person", version=row.reader_version, now=now
        )  # fmt: skip
    main = recoding.follow(session, talk.row, {answer.id: was}, now) if talk else None
    effects = overheard.follow(session, settings, talk, answer, text, before, after, reader.actor, now) if talk else ()
    _tell(session, row, talk, reader, changed, effects, now)
    return Done(verdict, before, after, main, effects)


def _tell(
    session: Session,
    row: ReviewRow,
    talk: talks.Talk | None,
    reader: Reader,
    changed: bool,
    effects: Sequence[str],
    now: datetime,
) -> None:
    """The timeline of the customer: that somebody read it, and what came of it."""
    facts: Mapping[str, Any] = {"review": row.id, "question": row.question, "effects": list(effects)}
    record(
        session, "answer_coded" if changed else "answer_confirmed", now, actor=reader.actor,
        account_id=talk.interview.account_id if talk else None, contact_id=row.contact_id, facts=facts,
    )  # fmt: skip


# ---------------------------------------------------------------- small servants


def _close(session: Session, row: ReviewRow, reader: Reader, verdict: str, after: Coding, now: datetime) -> None:
    """Exactly one word counts."""
    mine = and_(ReviewRow.id == row.id, ReviewRow.state == "open", or_(ReviewRow.held_by == reader.id, is_free(now)))
    won = session.scalar(
        update(ReviewRow)
        .where(mine)
        .values(
            state="done", verdict=verdict, said_as=None if verdict == "unclear" else coding.as_json(after),
            decided_by=reader.id, decided_at=now, held_by=None, held_until=None,
        )
        .returning(ReviewRow.id)
        .execution_options(synchronize_session=False)
    )  # fmt: skip
    if won is None:
        raise Conflict("this line has been settled")


def _held_talk(session: Session, row: ReviewRow, now: datetime) -> talks.Talk | None:
    """The interview under the lock of its account, so that no turn of it happens meanwhile."""
    talk = session.get(InterviewRow, row.interview_id) if row.interview_id else None
    return talks.load(session, talk.id, talk.account_id, now) if talk is not None and row.answer_id else None


def _says_something(picked: Coding) -> bool:
    return bool(picked.reasons or picked.intent or picked.value)


def _account(session: Session, row: ReviewRow) -> int | None:
    contact = session.get(ContactRow, row.contact_id) if row.contact_id else None
    return contact.account_id if contact else None
