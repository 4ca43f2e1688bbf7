"""The short list as people work on it: each line is shown once, to one person, who says what an answer means.

A line is held for a few minutes, so that two people do not read the same. Nobody is contacted by what is said here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, and_, func, or_, select, update
from sqlalchemy.orm import Session

from campaigns.answers import coding
from campaigns.answers.coding import CLOSED, Coding
from campaigns.facts import REASONS
from winback.errors import BadInput, Conflict, NotFound
from winback.services import labels, overheard, reading_list, recoding, starters, support, talks
from winback.services.events import record
from winback.services.recoding import MainReason
from winback.settings import Settings
from winback.store.campaigns import CampaignRow, OfferRow
from winback.store.crm import ContactRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.reading import ReviewRow, SecondReadingRow
from winback.store.returns import GrantRow, SupportCaseRow, WarmReturnRow
from winback.words import Words

HELD_FOR = timedelta(minutes=10)
Verdict = Literal["confirmed", "corrected", "unclear"]


@dataclass(frozen=True, slots=True)
class Reader:
    """Who sits at the list."""

    id: int

    @property
    def actor(self) -> str:
        return f"staff:{self.id}"


@dataclass(frozen=True)
class Page:
    """One line with all that is needed to say what it means, and what saying so would change."""

    row: ReviewRow
    text: str
    read_as: Coding
    second: Coding | None  # what a second reader made of it
    values: tuple[str, ...]  # of a closed question
    interview: InterviewRow | None
    main: str | None  # the reason a rep's case says now
    has_case: bool
    offer: OfferRow | None
    fitting: frozenset[str]  # reasons the granted offer answers
    stopped: bool  # whether they are closed already


@dataclass(frozen=True, slots=True)
class Done:
    """What was changed by a word of a person: codes and their facts, in the order in which one tells them."""

    verdict: str
    before: Coding
    after: Coding
    main: MainReason | None = None
    effects: tuple[str, ...] = ()


def waiting(session: Session, *, sure: bool = True) -> int:
    """How many lines wait; without the sure ones that were drawn by lot, how many somebody should look at."""
    wanted = [] if sure else [ReviewRow.drawn != "sample"]
    return _count(session, ReviewRow.state == "open", reading_list.readable(), *wanted)


def by_why(session: Session) -> dict[str, int]:
    """How many lines there are, by what makes them lines."""
    rows = session.scalars(select(ReviewRow.why).where(ReviewRow.state == "open", reading_list.readable()))
    counts: dict[str, int] = {}
    for why in rows:
        counts[str(why[0])] = counts.get(str(why[0]), 0) + 1
    return counts


def done_today(session: Session, reader: Reader, since: datetime) -> int:
    return _count(session, ReviewRow.decided_by == reader.id, ReviewRow.decided_at >= since)


def take_next(session: Session, reader: Reader, now: datetime) -> int | None:
    """The line this person holds, or the most pressing one nobody holds; None when the list is empty."""
    mine = ReviewRow.held_by == reader.id, ReviewRow.held_until > now
    held = session.scalar(
        select(ReviewRow.id).where(ReviewRow.state == "open", reading_list.readable(), *mine).limit(1)
    )
    if held is not None:
        return held
    free = (
        select(ReviewRow.id)
        .where(ReviewRow.state == "open", reading_list.readable(), _free(now))
        .order_by(ReviewRow.rank, ReviewRow.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    found = session.scalar(free)
    if found is not None:
        _hold(session, found, reader, now)
    return found


def page(session: Session, reader: Reader, review_id: int, now: datetime) -> Page:
    """One line, for whoever holds it. A colleague's line is not shown."""
    row = _mine(session, reader, review_id, now)
    text = _text(session, row)
    if text is None:
        raise NotFound("there is nothing left to read here")
    talk = session.get(InterviewRow, row.interview_id) if row.interview_id else None
    case = _case(session, row.interview_id)
    offer = session.get(OfferRow, _offer_id(session, case)) if case else None
    return Page(
        row=row,
        text=text,
        read_as=coding.of_json(row.read_as),
        second=_second(session, row),
        values=values_of(session, talk, row.question),
        interview=talk,
        main=case.reason if case else None,
        has_case=case is not None and case.state != "done",
        offer=offer,
        fitting=frozenset(code for code in REASONS if recoding.fits(offer, code)),
        stopped=_stopped(session, row),
    )


def leave(session: Session, reader: Reader, review_id: int) -> None:
    """Back onto the list, for somebody else."""
    mine = ReviewRow.id == review_id, ReviewRow.held_by == reader.id, ReviewRow.state == "open"
    session.execute(update(ReviewRow).where(*mine).values(held_by=None, held_until=None))


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
    row = _mine(session, reader, review_id, now)
    before = coding.of_json(row.read_as)
    after = before if verdict == "confirmed" else picked
    if verdict == "corrected" and not _says_something(picked):
        raise BadInput("say at least one reason, a value or a wish; or that one cannot tell")
    text = _text(session, row)
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


def values_of(session: Session, talk: InterviewRow | None, question: str | None) -> tuple[str, ...]:
    """What a closed question may be answered with, in the words of the interview's campaign."""
    words = _words(session, talk)
    if words is None or question not in CLOSED:
        return ()
    return tuple(option.key for option in words.options(question) if option.key != "refused")


# ---------------------------------------------------------------- what a word of a person does


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


def _free(now: datetime) -> ColumnElement[bool]:
    return or_(ReviewRow.held_until.is_(None), ReviewRow.held_until <= now)


def _hold(session: Session, review_id: int, reader: Reader, now: datetime) -> None:
    session.execute(
        update(ReviewRow).where(ReviewRow.id == review_id).values(held_by=reader.id, held_until=now + HELD_FOR)
    )


def _mine(session: Session, reader: Reader, review_id: int, now: datetime) -> ReviewRow:
    """A line this person may speak about: held by them, or by nobody any more."""
    row = session.get(ReviewRow, review_id, populate_existing=True)
    if row is None:
        raise NotFound("there is no such line")
    if row.state != "open":
        raise Conflict("this line has been settled")
    if row.held_by != reader.id and row.held_until is not None and row.held_until > now:
        raise Conflict("a colleague reads this line right now")
    return row


def _close(session: Session, row: ReviewRow, reader: Reader, verdict: str, after: Coding, now: datetime) -> None:
    """Exactly one word counts."""
    mine = and_(ReviewRow.id == row.id, ReviewRow.state == "open", or_(ReviewRow.held_by == reader.id, _free(now)))
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


def _text(session: Session, row: ReviewRow) -> str | None:
    if row.answer_id is not None:
        return session.scalar(select(AnswerRow.text).where(AnswerRow.id == row.answer_id))
    case = session.get(SupportCaseRow, row.case_id)
    return case.quote or "" if case is not None and case.state == "open" else None


def _words(session: Session, talk: InterviewRow | None) -> Words | None:
    frozen = session.scalar(select(CampaignRow.frozen).where(CampaignRow.id == talk.campaign_id)) if talk else None
    words_id = (frozen or {}).get("words", {}).get(talk.language) if talk else None
    return starters.words(session, words_id) if words_id else None


def _second(session: Session, row: ReviewRow) -> Coding | None:
    read = SecondReadingRow.answer_id == row.answer_id, SecondReadingRow.outcome.in_(("same", "differs"))
    kept = session.scalar(select(SecondReadingRow.read_as).where(*read)) if row.answer_id else None
    return coding.of_json(kept) if kept else None


def _case(session: Session, interview_id: int | None) -> WarmReturnRow | None:
    if interview_id is None:
        return None
    return session.scalars(select(WarmReturnRow).where(WarmReturnRow.interview_id == interview_id)).first()


def _offer_id(session: Session, case: WarmReturnRow) -> int:
    return session.scalar(select(GrantRow.offer_id).where(GrantRow.id == case.grant_id)) or 0


def _stopped(session: Session, row: ReviewRow) -> bool:
    contact = session.get(ContactRow, row.contact_id) if row.contact_id else None
    return contact is not None and contact.opted_out_at is not None


def _account(session: Session, row: ReviewRow) -> int | None:
    contact = session.get(ContactRow, row.contact_id) if row.contact_id else None
    return contact.account_id if contact else None


def _count(session: Session, *conditions: Any) -> int:
    return session.scalar(select(func.count()).select_from(ReviewRow).where(*conditions)) or 0
