"""The promise list: what people wish for, who wished it, and what we told them about it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped

from winback.store.base import Id, Json, Personal, Row, UtcDateTime, col, key_column

P = Personal


class WishRow(Row):
    """One wished improvement. It has no words of anybody: they are read from the answers, as long as those are kept."""

    __tablename__ = "wishes"

    id: Mapped[int] = key_column()
    title: Mapped[str | None] = col(String(120))  # given by a person here; None: named by what it is about
    state: Mapped[str] = col(String(12), default="open")  # open | planned | done | not_planned
    planned_for: Mapped[str | None] = col(String(10))  # 2027-03 | 2027-Q2 | 2027-03-15
    merged_into: Mapped[int | None] = col(Id, ForeignKey("wishes.id"), index=True)
    split_from: Mapped[int | None] = col(Id, ForeignKey("wishes.id"))
    created_at: Mapped[datetime] = col(UtcDateTime)
    updated_at: Mapped[datetime] = col(UtcDateTime)


class WishKeyRow(Row):
    """Which entry a way of wishing belongs to: what somebody here merged or split counts for later wishes, too."""

    __tablename__ = "wish_keys"

    id: Mapped[int] = key_column()
    key: Mapped[str] = col(String(200), unique=True)  # campaigns.wishes: delivery+faster; of free words only their hash
    wish_id: Mapped[int] = col(Id, ForeignKey("wishes.id"), index=True)


class WishVoiceRow(Row):
    """Somebody's wish, in a part of one answer."""

    __tablename__ = "wish_voices"

    id: Mapped[int] = key_column()
    wish_id: Mapped[int] = col(Id, ForeignKey("wishes.id"), index=True)
    account_id: Mapped[int] = col(Id, ForeignKey("accounts.id"), index=True, personal=P.LINK)
    contact_id: Mapped[int] = col(Id, ForeignKey("contacts.id"), index=True, personal=P.LINK)
    interview_id: Mapped[int] = col(Id, ForeignKey("interviews.id"), index=True, personal=P.LINK)
    answer_id: Mapped[int] = col(Id, ForeignKey("answers.id"), personal=P.LINK)
    part: Mapped[int] = col(Integer, default=0)  # of the answer: the first wish in it, the second
    key: Mapped[str | None] = col(String(200), personal=P.RELATION)
    own_words: Mapped[bool] = col(Boolean, default=True)  # False: a key was pressed, there is nothing to quote
    said_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (UniqueConstraint("answer_id", "part"),)


class WishMarkRow(Row):
    """What was said about a wish, and the campaign that tells those who asked to hear it."""

    __tablename__ = "wish_marks"

    id: Mapped[int] = key_column()
    wish_id: Mapped[int] = col(Id, ForeignKey("wishes.id"))
    state: Mapped[str] = col(String(12))  # planned | done | not_planned
    planned_for: Mapped[str | None] = col(String(10))
    sentences: Mapped[dict[str, Any]] = col(Json, default=dict)  # by language: what we say about it
    campaign_id: Mapped[int | None] = col(Id, ForeignKey("campaigns.id"), unique=True)  # None: nobody is told by it
    marked_by: Mapped[str] = col(String(200), personal=P.STAFF)
    marked_at: Mapped[datetime] = col(UtcDateTime)
    taken_back_at: Mapped[datetime | None] = col(UtcDateTime)

    __table_args__ = (Index("ix_wish_marks_wish_marked", "wish_id", "marked_at"),)
