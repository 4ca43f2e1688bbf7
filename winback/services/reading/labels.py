"""Labelled examples: what a text means, as a person said. Made anonymous when taken; nothing leads back to anybody.

A row has no link and no moment, only a day. So erasing a person needs nothing here: nothing here is of the person.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.answers.coding import Coding, as_json, coding, of_kept
from winback.services import firm
from winback.services.reading import deidentifying
from winback.settings import Settings
from winback.store.interviews import AnswerRow
from winback.store.reading import LabelRow
from winback.store.returns import DispositionRow, WarmReturnRow

SOURCES = ("confirmed", "corrected", "rep")
REPS_UNTIL = "labels_of_reps_until"  # the last disposition an example was taken of
AT_ONCE = 200


def take(
    session: Session,
    settings: Settings,
    *,
    text: str,
    account_id: int | None,
    language: str,
    question: str | None,
    means: Coding,
    read_as: Mapping[str, Any],
    reader_version: str,
    source: str,
    now: datetime,
) -> bool:
    """Keep a text with what it means. False where it says nothing in words: a pressed key teaches nothing."""
    if not any(char.isalpha() for char in text):
        return False
    session.add(
        LabelRow(
            text=deidentifying.anonymous(session, settings, text, account_id),
            language=language[:2],
            question=question,
            reasons=list(means.reasons),
            intent=means.intent,
            value=means.value,
            source=source,
            read_as=dict(read_as),
            reader_version=reader_version,
            taken_on=now.date(),
        )
    )
    return True


def any_of_reps(session: Session) -> bool:
    """Whether a rep has said something of our reason since the last time."""
    said = select(DispositionRow.id).where(DispositionRow.id > _until(session))
    return session.scalar(said.where(DispositionRow.reason_verdict.is_not(None)).limit(1)) is not None


def from_reps(session: Session, settings: Settings, now: datetime) -> int:
    """Examples out of what reps said of our main reason since the last time; how many."""
    newer = DispositionRow.id > _until(session), DispositionRow.reason_verdict.is_not(None)
    found = session.execute(
        select(DispositionRow, WarmReturnRow)
        .join(WarmReturnRow, WarmReturnRow.id == DispositionRow.return_id)
        .where(*newer)
        .order_by(DispositionRow.id)
        .limit(AT_ONCE)
    ).all()
    taken = sum(_from_rep(session, settings, ended, case, now) for ended, case in found)
    if found:
        firm.note(session, REPS_UNTIL, {"disposition": found[-1][0].id}, now)
    return taken


def export(session: Session, since: date | None = None, language: str | None = None) -> Iterator[dict[str, Any]]:
    """One object an example, in the shape of the labelled texts the reader is learnt from."""
    query = select(LabelRow).order_by(LabelRow.id)
    if since is not None:
        query = query.where(LabelRow.taken_on >= since)
    if language is not None:
        query = query.where(LabelRow.language == language)
    for row in session.scalars(query.execution_options(yield_per=1000)):
        told = {
            "id": f"desk-{row.id}", "family": f"desk-{row.id}", "text": row.text, "language": row.language,
            "question": row.question, "reasons": row.reasons, "intent": row.intent, "source": row.source,
            "read_as": row.read_as, "reader_version": row.reader_version, "taken_on": row.taken_on.isoformat(),
        }  # fmt: skip
        yield told | ({"value": row.value} if row.value is not None else {})


def counts(session: Session) -> dict[str, int]:
    """How many there are, by where they come from."""
    query = select(LabelRow.source, func.count()).group_by(LabelRow.source)
    return dict.fromkeys(SOURCES, 0) | {str(source): count for source, count in session.execute(query)}


def _until(session: Session) -> int:
    return int((firm.setting(session, REPS_UNTIL) or {}).get("disposition", 0))


def _from_rep(session: Session, settings: Settings, ended: DispositionRow, case: WarmReturnRow, now: datetime) -> bool:
    """The answer to "why did you leave?" with the reason that, says the rep, it was."""
    really = case.reason if ended.reason_verdict == "right" else ended.reason_really
    of_reason = AnswerRow.interview_id == case.interview_id, AnswerRow.question == "reason", AnswerRow.text.is_not(None)
    answer = session.scalars(select(AnswerRow).where(*of_reason).order_by(AnswerRow.position.desc()).limit(1)).first()
    if answer is None or really is None:
        return False
    read_as = of_kept(answer.reading, answer.value, "reason")
    also = read_as.reasons if ended.reason_verdict == "right" else ()
    return take(
        session, settings, text=answer.text or "", account_id=case.account_id, question="reason", source="rep",
        language=str(answer.reading.get("language") or ""), means=coding((really, *also), read_as.intent),
        read_as=as_json(read_as) | ({"offer_verdict": ended.offer_verdict} if ended.offer_verdict else {}),
        reader_version=str(answer.reading.get("version", "")), now=now,
    )  # fmt: skip
