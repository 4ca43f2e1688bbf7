"""The promise list: what people wish for, collected when their interview ends, sorted by people here.

A wish is read off the answers by `campaigns.wishes` and belongs to the entry its key leads to. Who merges, splits or
renames decides for later wishes, too: the keys move. No entry holds anybody's words; they are read from the answers,
as long as those are kept.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from campaigns.attempts import PENDING
from campaigns.facts import QUESTIONS
from campaigns.wishes import CHOSEN, Wish, wishes_in
from winback.errors import BadInput, Conflict, NotFound
from winback.services.events import record
from winback.services.inserting import insert_new
from winback.services.wishes.wish_hearers import words_of
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.wishes import WishKeyRow, WishMarkRow, WishRow, WishVoiceRow

NOT_THEIRS = frozenset({"wrong_person"})
AT_ONCE = 500


def keep(session: Session, interview_id: int, now: datetime) -> int:
    """What was wished in an interview that is over; how many wishes. Run again, it changes nothing."""
    talk = session.get(InterviewRow, interview_id)
    if talk is None or talk.ended_at is None or talk.ended_as in NOT_THEIRS:
        return 0
    found = list(_wished(session, interview_id))
    _forget(session, interview_id, {answer.id for answer, _, _ in found})
    entries = _entries(session, {wish.key for _, _, wish in found}, now)
    insert_new(
        session,
        WishVoiceRow,
        [
            {
                "wish_id": entries[wish.key], "account_id": talk.account_id, "contact_id": talk.contact_id,
                "interview_id": interview_id, "answer_id": answer.id, "part": part, "key": wish.key,
                "own_words": wish.own_words, "said_at": answer.heard_at,
            }
            for answer, part, wish in found
        ],
    )  # fmt: skip
    return len(found)


def keep_all(session: Session, now: datetime, after: int = 0) -> int | None:
    """The same for the next interviews that are over, by id; where to go on, None at the end."""
    over = InterviewRow.id > after, InterviewRow.ended_at.is_not(None), InterviewRow.wrapped_up_at.is_not(None)
    ids = session.scalars(select(InterviewRow.id).where(*over).order_by(InterviewRow.id).limit(AT_ONCE)).all()
    for one in ids:
        keep(session, one, now)
    return ids[-1] if ids else None


def get(session: Session, wish_id: int) -> WishRow:
    """An entry; of a merged one the entry it went into."""
    row = session.get(WishRow, wish_id)
    if row is None:
        raise NotFound("there is no such wish")
    return get(session, row.merged_into) if row.merged_into else row


def merge(session: Session, wish_id: int, into: int, actor: str, now: datetime) -> WishRow:
    """Two entries are the same wish: people and ways of saying it go over, and later ones follow them."""
    gone, stays = _held(session, wish_id, into)
    if gone.id == stays.id:
        raise BadInput("a wish cannot be merged with itself")
    for one in (gone, stays):
        _not_while_told(session, one.id)
    for row in (WishKeyRow, WishVoiceRow):
        session.execute(update(row).where(row.wish_id == gone.id).values(wish_id=stays.id))
    session.execute(update(WishRow).where(WishRow.merged_into == gone.id).values(merged_into=stays.id))
    gone.merged_into, gone.updated_at, stays.updated_at = stays.id, now, now
    record(session, "wish_merged", now, actor=actor, facts={"wish": gone.id, "into": stays.id})
    session.flush()
    return stays


def split(session: Session, wish_id: int, keys: Sequence[str], title: str | None, actor: str, now: datetime) -> WishRow:
    """These ways of saying it are another wish: an entry of their own, for later ones, too."""
    (row,) = _held(session, wish_id)
    theirs = set(session.scalars(select(WishKeyRow.key).where(WishKeyRow.wish_id == row.id)))
    chosen = set(keys) & theirs
    if not chosen or chosen == theirs:
        raise BadInput("choose some of the ways of saying it, and leave some")
    _not_while_told(session, row.id)
    made = WishRow(title=_title(title), split_from=row.id, created_at=now, updated_at=now)
    session.add(made)
    session.flush()
    for one in (WishKeyRow, WishVoiceRow):
        session.execute(update(one).where(one.wish_id == row.id, one.key.in_(chosen)).values(wish_id=made.id))
    row.updated_at = now
    record(session, "wish_split", now, actor=actor, facts={"wish": row.id, "new": made.id})
    session.flush()
    return made


def rename(session: Session, wish_id: int, title: str | None, actor: str, now: datetime) -> WishRow:
    """A title of our own; without one the entry is called by what it is about."""
    (row,) = _held(session, wish_id)
    row.title, row.updated_at = _title(title), now
    record(session, "wish_renamed", now, actor=actor, facts={"wish": row.id})
    session.flush()
    return row


# ---------------------------------------------------------------- small servants


def _wished(session: Session, interview_id: int) -> Iterable[tuple[AnswerRow, int, Wish]]:
    """Each wish with its answer and its place in it. Of a question that was answered again the last answer counts."""
    mine = AnswerRow.interview_id == interview_id, AnswerRow.status == "answered"
    last = {row.question: row for row in session.scalars(select(AnswerRow).where(*mine).order_by(AnswerRow.position))}
    said = set[str]()
    exactly = {
        row.id for row in last.values() if row.question not in QUESTIONS and (row.reading or {}).get("improvement")
    }
    for row in last.values():
        for part, wish in enumerate(wishes_in(*words_of(row.question, row.value, row.reading or {}))):
            if exactly - {row.id} and row.question == "improvement" and wish.key in CHOSEN.values():
                continue  # "service", and asked what exactly they said it
            if wish.key not in said:  # wished in two answers, it is one wish
                said.add(wish.key)
                yield row, part, wish


def _forget(session: Session, interview_id: int, answer_ids: set[int]) -> None:
    """Wishes of answers that were corrected since."""
    mine = WishVoiceRow.interview_id == interview_id, WishVoiceRow.answer_id.not_in(answer_ids)
    session.execute(delete(WishVoiceRow).where(*mine))


def _entries(session: Session, keys: set[str], now: datetime) -> dict[str, int]:
    """Where each key leads to; a new one to an entry of its own, also when two workers meet it at once."""
    known = _known(session, keys)
    for key in sorted(keys - known.keys()):
        row = WishRow(created_at=now, updated_at=now)
        session.add(row)
        session.flush()
        insert_new(session, WishKeyRow, [{"key": key, "wish_id": row.id}])
        known |= _known(session, {key})
        if known[key] != row.id:
            session.delete(row)
    return known


def _known(session: Session, keys: set[str]) -> dict[str, int]:
    rows = session.execute(select(WishKeyRow.key, WishKeyRow.wish_id).where(WishKeyRow.key.in_(keys)))
    return dict(rows.all())


def _held(session: Session, *wish_ids: int) -> list[WishRow]:
    """These entries, locked in the order of their ids, whoever merges at the same time."""
    query = select(WishRow).where(WishRow.id.in_(wish_ids)).order_by(WishRow.id).with_for_update(key_share=True)
    found = {row.id: row for row in session.scalars(query.execution_options(populate_existing=True))}
    if any(one not in found for one in wish_ids):
        raise NotFound("there is no such wish")
    if any(found[one].merged_into for one in wish_ids):
        raise Conflict("this wish has been merged with another one")
    return [found[one] for one in wish_ids]


def _not_while_told(session: Session, wish_id: int) -> None:
    """Whoever is about to be told is told first."""
    telling = select(WishMarkRow.campaign_id).where(
        WishMarkRow.wish_id == wish_id, WishMarkRow.taken_back_at.is_(None), WishMarkRow.campaign_id.is_not(None)
    )
    begins = select(CampaignRow.id).where(CampaignRow.id.in_(telling), CampaignRow.state == "launching")
    moving = select(AttemptRow.id).where(
        AttemptRow.campaign_id.in_(telling), AttemptRow.state.in_((*PENDING, "submitting"))
    )
    if session.scalar(begins.limit(1)) or session.scalar(moving.limit(1)):
        raise Conflict("people are being told about this wish right now; wait, or take it back")


def _title(given: str | None) -> str | None:
    title = " ".join((given or "").split())
    if len(title) > 120:
        raise BadInput("a title has at most 120 characters")
    return title or None
