"""Kept answers read anew with the present reader: each change of a code is written down, nothing of the past changes.

Permissions, stops, cases and offers stay what they were; a person's own word is never overruled. Only a stop that the
present reader hears and the former one did not counts from now on, as a doubtful one: at once, and support reads it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.answers import coding
from campaigns.answers.coding import CLOSED, Coding
from campaigns.answers.values import Reading
from campaigns.answers.version import reader_version
from campaigns.facts import QUESTIONS
from campaigns.interview import hearing
from campaigns.interview.reasons import codes, with_the_reason_chosen
from campaigns.interview.values import Face, Said, State
from winback.errors import NotFound
from winback.runtime import Runtime
from winback.services.permission import opt_outs
from winback.services.reading import recoding
from winback.services.scripts import starters
from winback.services.talking import turns
from winback.store.campaigns import CampaignRow
from winback.store.crm import ContactRow
from winback.store.interviews import AnswerRow, InterviewRow

AT_ONCE = 200
Found = tuple[AnswerRow, InterviewRow, dict[str, Any]]


@dataclass
class Recoded:
    """What came of reading anew."""

    read: int = 0
    changed: int = 0
    by_person: int = 0  # a person has said what they mean
    beside: int = 0  # answered beside another question: read with that one
    stops: int = 0
    changes: dict[tuple[str, str], int] = field(default_factory=dict)  # (question, from and to) -> how many


def run(rt: Runtime, since: datetime, until: datetime | None, by: str, *, dry: bool) -> Recoded:
    """Read everything heard in that time anew, in small transactions. Run twice, the second changes nothing."""
    done, after = Recoded(), 0
    while True:
        with rt.reading() if dry else rt.transaction() as session:
            found = _kept(session, since, until, after)
            for answer, talk, frozen in found:
                _reread(session, rt, answer, talk, frozen, by, done, dry=dry)
            if dry:
                session.expunge_all()
        if len(found) < AT_ONCE:
            return done
        after = found[-1][0].id


def _kept(session: Session, since: datetime, until: datetime | None, after: int) -> Sequence[Found]:
    query = (
        select(AnswerRow, InterviewRow, CampaignRow.frozen)
        .join(InterviewRow, InterviewRow.id == AnswerRow.interview_id)
        .join(CampaignRow, CampaignRow.id == InterviewRow.campaign_id)
        .where(AnswerRow.id > after, AnswerRow.heard_at >= since, AnswerRow.text.is_not(None))
        .where(AnswerRow.status == "answered", AnswerRow.question.in_(QUESTIONS))
        .order_by(AnswerRow.id)
        .limit(AT_ONCE)
    )
    query = query.where(AnswerRow.heard_at < until) if until is not None else query
    return [(answer, talk, frozen or {}) for answer, talk, frozen in session.execute(query)]


def _reread(
    session: Session,
    rt: Runtime,
    answer: AnswerRow,
    talk: InterviewRow,
    frozen: dict[str, Any],
    by: str,
    done: Recoded,
    *,
    dry: bool,
) -> None:
    if recoding.by_person(answer):
        done.by_person += 1
        return
    if _beside(session, answer):
        done.beside += 1
        return
    reading, value = _read(session, answer, talk, frozen)
    if reading is None:
        return
    done.read += 1
    was, now_read = recoding.coded(answer), _coded(reading, value, answer)
    heard_stop = now_read.intent == "stop" and was.intent != "stop" and not _stopped(session, talk)
    done.stops += heard_stop
    changed = was.reasons != now_read.reasons or not coding.same(was, now_read, answer.question)
    if changed:
        done.changed += 1
        step = answer.question, " -> ".join(coding.label(one, answer.question) for one in (was, now_read))
        done.changes[step] = done.changes.get(step, 0) + 1
    if dry:
        return
    if changed:
        recoding.log(session, answer, was, now_read, by=by, why="reader", version=reader_version(), now=rt.now())
    _write(answer, reading, value)
    if heard_stop:
        opt_outs.record(
            session, contact_id=talk.contact_id, phone_hash=None, channel=answer.channel, words=answer.text,
            doubtful=True, now=rt.now(), actor=by,
        )  # fmt: skip


def _read(
    session: Session, answer: AnswerRow, talk: InterviewRow, frozen: dict[str, Any]
) -> tuple[Reading | None, str | None]:
    """As a turn would read it today at its question, in the words of its campaign."""
    words_id = frozen.get("words", {}).get(talk.language)
    try:
        script = starters.script(session, talk.script_id)
        words = starters.words(session, words_id or 0)
    except NotFound:
        return None, None
    if answer.question not in script.by_key:
        return None, None
    state = State(script.name, script.version, talk.language, talk.address_form, open=answer.question)
    said = Said(cast(Face, answer.channel), text=answer.text, confidence=1.0)
    heard = hearing.listen(hearing.Ears(script, state, said, words.vocabulary(), words.options))
    if heard.reading is None:
        return None, None
    if answer.question != "reason":
        return heard.reading, heard.value
    reading = with_the_reason_chosen(heard.reading, heard.value)
    return reading, next(iter(codes(reading)), heard.value)


def _coded(reading: Reading, value: str | None, answer: AnswerRow) -> Coding:
    """A closed answer that was understood once is not forgotten because it would not be today."""
    kept = value or answer.value if answer.question in CLOSED else value
    return coding.of_kept(turns.reading_to_json(reading), kept, answer.question)


def _write(answer: AnswerRow, reading: Reading, value: str | None) -> None:
    doubt = {"needs_human": True} if (answer.reading or {}).get("needs_human") and answer.channel == "voice" else {}
    first = reading.reasons[0] if reading.reasons else None
    answer.reading = turns.reading_to_json(reading) | doubt
    answer.value = value or answer.value
    answer.reason = first.code if first else value if answer.question == "reason" else None
    answer.confidence = first.confidence if first else None


def _beside(session: Session, answer: AnswerRow) -> bool:
    """Whether the same words answered another question first: this one was read out of a part of them."""
    same = AnswerRow.interview_id == answer.interview_id, AnswerRow.heard_at == answer.heard_at
    others = select(AnswerRow.position).where(*same, AnswerRow.text == answer.text, AnswerRow.id != answer.id)
    return any(place > answer.position for place in session.scalars(others))


def _stopped(session: Session, talk: InterviewRow) -> bool:
    contact = session.get(ContactRow, talk.contact_id)
    return contact is not None and contact.opted_out_at is not None
