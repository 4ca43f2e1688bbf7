"""The short list as people work on it: each line is shown once, to one person, and held for them a few minutes.

What they say an answer means has its effects in `reading_verdicts`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.orm import Session

from campaigns.answers import coding
from campaigns.answers.coding import CLOSED, Coding
from campaigns.facts import REASONS
from winback.errors import Conflict, NotFound
from winback.services.reading import reading_list, recoding
from winback.services.scripts import starters
from winback.store.campaigns import CampaignRow, OfferRow
from winback.store.crm import ContactRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.reading import ReviewRow, SecondReadingRow
from winback.store.returns import SupportCaseRow, WarmReturnRow
from winback.words import Words

HELD_FOR = timedelta(minutes=10)


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
        .where(ReviewRow.state == "open", reading_list.readable(), is_free(now))
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
    row = line_of(session, reader, review_id, now)
    text = text_of(session, row)
    if text is None:
        raise NotFound("there is nothing left to read here")
    talk = session.get(InterviewRow, row.interview_id) if row.interview_id else None
    case = _case(session, row.interview_id)
    offer = recoding.offer_of(session, case) if case else None
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


def values_of(session: Session, talk: InterviewRow | None, question: str | None) -> tuple[str, ...]:
    """What a closed question may be answered with, in the words of the interview's campaign."""
    words = _words(session, talk)
    if words is None or question not in CLOSED:
        return ()
    return tuple(option.key for option in words.options(question) if option.key != "refused")


def line_of(session: Session, reader: Reader, review_id: int, now: datetime) -> ReviewRow:
    """A line this person may speak about: held by them, or by nobody any more."""
    row = session.get(ReviewRow, review_id, populate_existing=True)
    if row is None:
        raise NotFound("there is no such line")
    if row.state != "open":
        raise Conflict("this line has been settled")
    if row.held_by != reader.id and row.held_until is not None and row.held_until > now:
        raise Conflict("a colleague reads this line right now")
    return row


def text_of(session: Session, row: ReviewRow) -> str | None:
    if row.answer_id is not None:
        return session.scalar(select(AnswerRow.text).where(AnswerRow.id == row.answer_id))
    case = session.get(SupportCaseRow, row.case_id)
    return case.quote or "" if case is not None and case.state == "open" else None


def is_free(now: datetime) -> ColumnElement[bool]:
    return or_(ReviewRow.held_until.is_(None), ReviewRow.held_until <= now)


# ---------------------------------------------------------------- small servants


def _hold(session: Session, review_id: int, reader: Reader, now: datetime) -> None:
    session.execute(
        update(ReviewRow).where(ReviewRow.id == review_id).values(held_by=reader.id, held_until=now + HELD_FOR)
    )


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


def _stopped(session: Session, row: ReviewRow) -> bool:
    contact = session.get(ContactRow, row.contact_id) if row.contact_id else None
    return contact is not None and contact.opted_out_at is not None


def _count(session: Session, *conditions: Any) -> int:
    return session.scalar(select(func.count()).select_from(ReviewRow).where(*conditions)) or 0
