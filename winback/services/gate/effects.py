"""What an opt-out, an issue or a block does at once to what was about to happen."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.orm import Session

from campaigns.attempts import PENDING
from winback.store.campaigns import AttemptRow
from winback.store.interviews import UNDER_WAY, InterviewRow, OpenQuestionRow


def cancel_attempts(session: Session, whose: ColumnElement[bool], why: str, now: datetime) -> int:
    """Nothing that has not been sent is sent any more. The fence moves on, so that no worker finishes it."""
    cancelled = session.execute(
        update(AttemptRow)
        .where(whose, AttemptRow.state.in_(PENDING))
        .values(
            state="cancelled", why=why, fence=AttemptRow.fence + 1, lease_until=None, settled_at=now, updated_at=now
        )
        .returning(AttemptRow.id)
        .execution_options(synchronize_session="fetch")
    )
    return len(cancelled.all())


def pause_interviews(session: Session, account_ids: Iterable[int], now: datetime) -> int:
    """They keep their place and their open question, so that an answer still finds them."""
    paused = session.execute(
        update(InterviewRow)
        .where(InterviewRow.account_id.in_(list(account_ids)), InterviewRow.status.in_(("opened", "talking")))
        .values(status="paused", updated_at=now)
        .returning(InterviewRow.id)
        .execution_options(synchronize_session="fetch")
    )
    return len(paused.all())


def end_interviews(session: Session, contact_ids: Iterable[int], ended_as: str, now: datetime) -> int:
    """What was answered stays; what was never answered is closed. Whoever writes once more is asked nothing."""
    mine = (InterviewRow.contact_id.in_(list(contact_ids)), InterviewRow.status.in_(UNDER_WAY))
    ended = 0
    for status, heard in (("partial", InterviewRow.heard_at.is_not(None)), ("closed", InterviewRow.heard_at.is_(None))):
        found = session.execute(
            update(InterviewRow)
            .where(*mine, heard)
            .values(status=status, ended_as=ended_as, ended_at=now, updated_at=now)
            .returning(InterviewRow.id)
            .execution_options(synchronize_session="fetch")
        )
        ids = list(found.scalars())
        for row in session.scalars(select(InterviewRow).where(InterviewRow.id.in_(ids))) if ids else ():
            row.state = {**(row.state or {}), "ended": ended_as}
        ended += len(ids)
    return ended


def remove_questions(session: Session, contact_ids: Iterable[int], numbers: Iterable[str]) -> None:
    """No answer of theirs is waited for any more."""
    interviews = select(InterviewRow.id).where(InterviewRow.contact_id.in_(list(contact_ids)))
    session.execute(
        delete(OpenQuestionRow).where(
            or_(OpenQuestionRow.phone_hash.in_(list(numbers)), OpenQuestionRow.interview_id.in_(interviews))
        )
    )
