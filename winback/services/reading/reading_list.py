"""What comes onto the short list: answers that were read unsurely, stops that were doubtful, and a few sure ones.

Filled by a worker from rows, a minute after they were heard at most. Run twice, it changes nothing.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, update
from sqlalchemy.orm import Session

from campaigns.answers import doubts
from campaigns.answers.coding import as_json, of_kept
from campaigns.answers.doubts import Kept
from campaigns.answers.version import reader_version
from campaigns.facts import QUESTIONS
from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services import firm
from winback.services.inserting import insert_new
from winback.services.reading import labels
from winback.services.scopes import among
from winback.settings import Settings
from winback.store.crm import ContactRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.reading import ReviewRow, SecondReadingRow
from winback.store.returns import SupportCaseRow

UNTIL, SAMPLE = "reading_list_until", "reading_sample"
USUAL_SAMPLE = 0.02  # of the sure answers
AT_ONCE = 500
# A transaction that wrote an answer may commit after one that wrote a later one; by then it is not so old.
STILL_COMING, STILL_COMING_FOR = 2_000, timedelta(minutes=10)


def anything_new(session: Session) -> bool:
    """Whether something was heard, or disposed, since the list was filled. Looked at often: each part is one index."""
    newer = select(AnswerRow.id).where(AnswerRow.id > _until(session)).limit(1)
    if session.scalar(newer) is not None or session.scalar(_stops().limit(1)) is not None:
        return True
    return labels.any_of_reps(session)


def fill(rt: Runtime) -> int:
    """Everything heard since the last time, sorted; how many lines the list got."""
    with rt.reading() as session:
        until, top = _until(session), session.scalar(select(func.max(AnswerRow.id))) or 0
    after, made = max(0, until - STILL_COMING), 0
    while True:
        with rt.transaction() as session:
            found = _heard(session, after, until, rt.now())
            made += _sort(session, rt.settings, found, rt.now())
            if not found:
                made += _take_stops(session, rt.now())
                _forget(session)
                labels.from_reps(session, rt.settings, rt.now())
                firm.note(session, UNTIL, {"answer": max(until, top)}, rt.now())
                return made
        after = found[-1][0].id


def sample_rate(session: Session) -> float:
    """Which share of the sure answers is shown, too, so that agreement is known of all answers."""
    return float((firm.setting(session, SAMPLE) or {}).get("share", USUAL_SAMPLE))


def choose_sample_rate(session: Session, share: float, by: str, now: datetime) -> None:
    if not 0 <= share <= 1:
        raise BadInput("a share lies between 0 and 1")
    firm.choose(session, SAMPLE, {"share": share}, by, now)


def add(session: Session, answer: AnswerRow, talk: InterviewRow, drawn: str, why: Sequence[str], now: datetime) -> None:
    """One answer onto the list; where it stands already, it stands there for this reason, too."""
    known = session.scalars(select(ReviewRow).where(ReviewRow.answer_id == answer.id)).first()
    if known is None:
        insert_new(session, ReviewRow, [_line(answer, talk, drawn, why, now)])
    elif known.state == "open":
        known.why = list(doubts.in_order([*known.why, *why]))
        known.rank = doubts.rank(known.why)


# ---------------------------------------------------------------- small servants


def _until(session: Session) -> int:
    """The last answer that was sorted. At first it is looked back a little only: the list should be short."""
    kept = firm.setting(session, UNTIL)
    if kept:
        return int(kept["answer"])
    return max(0, (session.scalar(select(func.max(AnswerRow.id))) or 0) - STILL_COMING)


def _heard(session: Session, after: int, until: int, now: datetime) -> Sequence[tuple[AnswerRow, InterviewRow]]:
    new = or_(AnswerRow.id > until, AnswerRow.heard_at > now - STILL_COMING_FOR)
    query = (
        select(AnswerRow, InterviewRow)
        .join(InterviewRow, InterviewRow.id == AnswerRow.interview_id)
        .where(AnswerRow.id > after, new, AnswerRow.text.is_not(None), AnswerRow.status == "answered")
        .where(AnswerRow.question.in_(QUESTIONS))
        .order_by(AnswerRow.id)
        .limit(AT_ONCE)
    )
    return [(answer, talk) for answer, talk in session.execute(query)]


def _sort(session: Session, settings: Settings, found: Sequence[tuple[AnswerRow, InterviewRow]], now: datetime) -> int:
    ids = [answer.id for answer, _talk in found]
    known = set(session.scalars(select(ReviewRow.answer_id).where(among(session, ReviewRow.answer_id, ids))))
    rate, against = sample_rate(session), _contradicting(session, {talk.id for _answer, talk in found})
    lines = []
    for answer, talk in found:
        if answer.id in known:
            continue
        why = [*doubts.doubts(_kept(answer)), *(["contradiction"] if answer.id in against else [])]
        if why:
            lines.append(_line(answer, talk, "unsure", doubts.in_order(why), now))
        elif _in_words(answer) and doubts.sampled(answer.id, rate, settings.secret_key):
            lines.append(_line(answer, talk, "sample", ["sample"], now))
    insert_new(session, ReviewRow, lines)
    if settings.second_reader_url:
        _want_second(session, [answer for answer, _talk in found], now)
    return len(lines)


def _contradicting(session: Session, talks: Collection[int]) -> set[int]:
    """Answers of these interviews that say the opposite of another one of the same."""
    theirs = among(session, AnswerRow.interview_id, talks)
    rows = session.scalars(
        select(AnswerRow)
        .where(theirs, AnswerRow.status == "answered", AnswerRow.text.is_not(None))
        .order_by(AnswerRow.interview_id, AnswerRow.position)
    )
    together: dict[int, list[AnswerRow]] = {}
    for row in rows:
        together.setdefault(row.interview_id, []).append(row)
    return {
        answers[place].id
        for answers in together.values()
        for place in doubts.contradictions([_kept(one) for one in answers])
    }


def _in_words(answer: AnswerRow) -> bool:
    """A pressed key is read by nobody."""
    return any(char.isalpha() for char in answer.text or "")


def _kept(answer: AnswerRow) -> Kept:
    return Kept(answer.question, answer.value, answer.reading or {}, answer.channel)


def _line(answer: AnswerRow, talk: InterviewRow, drawn: str, why: Sequence[str], now: datetime) -> Mapping[str, Any]:
    reading = answer.reading or {}
    return {
        "answer_id": answer.id, "interview_id": talk.id, "contact_id": talk.contact_id, "question": answer.question,
        "language": str(reading.get("language") or talk.language)[:2], "channel": answer.channel,
        "reader_version": str(reading.get("version", reader_version())), "drawn": drawn, "why": list(why),
        "rank": doubts.rank(why), "read_as": as_json(of_kept(reading, answer.value, answer.question)),
        "state": "open", "heard_at": answer.heard_at, "created_at": now,
    }  # fmt: skip


def _want_second(session: Session, answers: Sequence[AnswerRow], now: datetime) -> None:
    wanted = [one.id for one in answers if _in_words(one)]
    rows = [{"answer_id": one, "wanted_at": now, "outcome": "waiting"} for one in wanted]
    insert_new(session, SecondReadingRow, rows)


def _stops() -> Any:
    """Doubtful stops that wait for a person, and stand not on the list."""
    listed = exists().where(ReviewRow.case_id == SupportCaseRow.id)
    return select(SupportCaseRow.id).where(
        SupportCaseRow.state == "open", SupportCaseRow.kind == "doubtful_stop", ~listed
    )


def _take_stops(session: Session, now: datetime) -> int:
    cases = session.execute(
        select(SupportCaseRow, ContactRow.language, InterviewRow.language, InterviewRow.channel)
        .outerjoin(ContactRow, ContactRow.id == SupportCaseRow.contact_id)
        .outerjoin(InterviewRow, InterviewRow.id == SupportCaseRow.interview_id)
        .where(SupportCaseRow.id.in_(_stops()))
    ).all()
    lines = [
        {
            "case_id": case.id, "interview_id": case.interview_id, "contact_id": case.contact_id, "question": None,
            "language": (spoken or language or "")[:2], "channel": channel or str(case.facts.get("channel") or "sms"),
            "reader_version": reader_version(), "drawn": "stop", "why": ["doubtful_stop"],
            "rank": doubts.rank(["doubtful_stop"]), "read_as": {"intent": "stop"}, "state": "open",
            "heard_at": case.created_at, "created_at": now,
        }
        for case, language, spoken, channel in cases
    ]  # fmt: skip
    insert_new(session, ReviewRow, lines)
    return len(lines)


def _forget(session: Session) -> None:
    """Lines about words that are gone, or a stop that was settled elsewhere."""
    session.execute(update(ReviewRow).where(ReviewRow.state == "open", ~readable()).values(state="gone"))


def readable() -> ColumnElement[bool]:
    """Whether there is still something to read for this line."""
    words = exists().where(AnswerRow.id == ReviewRow.answer_id, AnswerRow.text.is_not(None))
    stop = exists().where(SupportCaseRow.id == ReviewRow.case_id, SupportCaseRow.state == "open")
    return or_(and_(ReviewRow.answer_id.is_not(None), words), and_(ReviewRow.case_id.is_not(None), stop))
