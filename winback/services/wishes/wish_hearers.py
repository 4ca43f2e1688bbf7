"""Who is told about a wish: those who wished it, asked for news by text message, and whose words we still have.

The asking is their own answer to "do you know what we offer?": nothing but "send me news" counts, the newest answer
counts, and it is no permission: that is the gate's question. Nobody is told the same thing twice: told is who was
contacted about this wish with the same state and the same "planned for", whatever was merged or split since.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from campaigns.attempts import CONTACTED, IN_FLIGHT
from campaigns.facts import Promise
from campaigns.wishes import quoted, wishes_in
from winback.services.planning import plans
from winback.services.scopes import among
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.wishes import WishMarkRow, WishRow, WishVoiceRow

NEWS_QUESTION, NEWS = "range", "update"
QUOTE = 50  # characters of their words that are said back
TOLD_STATES = tuple(sorted({*CONTACTED, *IN_FLIGHT}))  # told, or being told right now
HEARS = ("asks", "no_news", "words_gone", "told")  # and only the first of them is told


@dataclass(frozen=True, slots=True)
class Voice:
    """One person's wish as it stands today; `words` is None when they are kept no longer, or a key was pressed."""

    account_id: int
    contact_id: int
    interview_id: int
    key: str | None
    said_at: datetime
    channel: str
    words: str | None
    chosen: str | None  # the option whose key was pressed
    hears: str

    @property
    def quote(self) -> str | None:
        return quoted(self.words, QUOTE) if self.words else None


def voices(
    session: Session, wish_id: int, promise: Promise | None = None, account_ids: Collection[int] | None = None
) -> list[Voice]:
    """Everybody who wished this, the newest last. Without a promise nobody counts as told."""
    query = (
        select(WishVoiceRow, AnswerRow.question, AnswerRow.value, AnswerRow.reading, AnswerRow.channel)
        .join(AnswerRow, AnswerRow.id == WishVoiceRow.answer_id)
        .join(ContactRow, ContactRow.id == WishVoiceRow.contact_id)
        .join(AccountRow, AccountRow.id == WishVoiceRow.account_id)
        .where(WishVoiceRow.wish_id == wish_id, ContactRow.erased_at.is_(None), AccountRow.erased_at.is_(None))
        .order_by(WishVoiceRow.said_at, WishVoiceRow.id)
    )
    if account_ids is not None:
        query = query.where(among(session, WishVoiceRow.account_id, account_ids))
    found = session.execute(query).all()
    people = {row.contact_id for row, *_ in found}
    news, told = _news(session, people), told_of(session, promise) if promise else {}
    return [_voice(row, answer, news, told) for row, *answer in found]


def asked_of(session: Session, campaign: CampaignRow, account_ids: Iterable[int]) -> dict[int, int]:
    """Of these accounts: the person who is told by this campaign. Nobody once the mark was taken back or changed."""
    promise = plans.from_json(campaign.plan).promise
    if promise is None or (campaign.id and not _stands(session, campaign.id)):
        return {}
    found = voices(session, promise.wish, promise, list(account_ids))
    return {voice.account_id: voice.contact_id for voice in found if voice.hears == "asks"}


def voice_of(session: Session, promise: Promise, account_id: int, contact_id: int) -> Voice | None:
    """What this person said, the newest of it that we still have."""
    mine = [one for one in voices(session, promise.wish, promise, [account_id]) if one.contact_id == contact_id]
    return next((one for one in reversed(mine) if one.words or one.chosen), None)


def told_of(session: Session, promise: Promise) -> dict[int, datetime | None]:
    """Who was told exactly this about this wish, or is being told right now, and when."""
    same = WishMarkRow.state == promise.state, WishMarkRow.planned_for.is_not_distinct_from(promise.planned_for)
    query = (
        select(AttemptRow.contact_id, AttemptRow.intent_at)
        .join(WishMarkRow, WishMarkRow.campaign_id == AttemptRow.campaign_id)
        .where(*same, WishMarkRow.wish_id.in_(family(session, promise.wish)))
        .where(AttemptRow.state.in_(TOLD_STATES))
    )
    return dict(session.execute(query).all())


def family(session: Session, wish_id: int) -> set[int]:
    """This entry, what was merged into it, and what it was split from: told there is told here."""
    found, looked_at = {wish_id}, set[int]()
    while new := found - looked_at:
        looked_at |= new
        near = or_(WishRow.merged_into.in_(new), WishRow.id.in_(new))
        for one, parent in session.execute(select(WishRow.id, WishRow.split_from).where(near)):
            found |= {one} | ({parent} if parent else set())
    return found


def words_of(question: str, value: str | None, reading: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """What an answer wishes: in words, or by a pressed key."""
    return reading.get("improvement"), value if question == "improvement" else None


def _voice(row: WishVoiceRow, answer: list[Any], news: Mapping[int, str], told: Mapping[int, Any]) -> Voice:
    question, value, reading, channel = answer
    text, chosen = words_of(question, value, reading or {})
    words = _part(text, row) if row.own_words and text else None
    chosen = None if row.own_words else chosen
    hears = "asks" if news.get(row.contact_id) == NEWS else "no_news"
    if not (words or chosen):
        hears = "words_gone"
    if row.contact_id in told:
        hears = "told"
    return Voice(
        row.account_id, row.contact_id, row.interview_id, row.key, row.said_at, channel, words, chosen, hears
    )  # fmt: skip


def _part(text: str, row: WishVoiceRow) -> str:
    """The words of this wish in an answer that may hold several."""
    return next((one.words for one in wishes_in(text) if one.key == row.key), text.strip())


def _news(session: Session, people: Collection[int]) -> dict[int, str]:
    """The newest answer of each to whether they want news."""
    query = (
        select(InterviewRow.contact_id, AnswerRow.value)
        .join(InterviewRow, InterviewRow.id == AnswerRow.interview_id)
        .where(AnswerRow.question == NEWS_QUESTION, AnswerRow.value.is_not(None))
        .where(among(session, InterviewRow.contact_id, people))
        .order_by(AnswerRow.heard_at, AnswerRow.position)
    )
    return {contact: str(value) for contact, value in session.execute(query)}


def _stands(session: Session, campaign_id: int) -> bool:
    """Whether what this campaign tells is still what is said about the wish."""
    query = (
        select(WishMarkRow.id)
        .join(WishRow, WishRow.id == WishMarkRow.wish_id)
        .where(WishMarkRow.campaign_id == campaign_id, WishMarkRow.taken_back_at.is_(None))
        .where(WishRow.state == WishMarkRow.state)
        .where(WishRow.planned_for.is_not_distinct_from(WishMarkRow.planned_for), WishRow.merged_into.is_(None))
    )
    return session.scalar(query) is not None
