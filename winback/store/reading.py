"""What people and other readers make of answers: the short list, what was coded anew, labelled examples.

Codes only, but for labelled examples: their texts are about nobody, and nothing leads from them to anybody.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped

from winback.store.base import Id, Json, Personal, Row, UtcDateTime, col, key_column

P = Personal


class ReviewRow(Row):
    """One line of the short list: an answer, or a doubtful stop, that one person looks at once."""

    __tablename__ = "reviews"

    id: Mapped[int] = key_column()
    answer_id: Mapped[int | None] = col(Id, ForeignKey("answers.id"), unique=True, personal=P.LINK)
    case_id: Mapped[int | None] = col(Id, ForeignKey("support_cases.id"), unique=True, personal=P.LINK)
    interview_id: Mapped[int | None] = col(Id, ForeignKey("interviews.id"), index=True, personal=P.LINK)
    contact_id: Mapped[int | None] = col(Id, ForeignKey("contacts.id"), index=True, personal=P.LINK)
    question: Mapped[str | None] = col(String(40))
    language: Mapped[str] = col(String(5))
    channel: Mapped[str] = col(String(10))
    reader_version: Mapped[str] = col(String(20))
    drawn: Mapped[str] = col(String(10))  # unsure | sample | stop
    why: Mapped[list[Any]] = col(Json)  # codes of campaigns.answers.doubts
    rank: Mapped[int] = col(Integer)  # what is looked at first
    read_as: Mapped[dict[str, Any]] = col(Json)  # what the service read: campaigns.answers.coding
    state: Mapped[str] = col(String(6), default="open")  # open | done | gone (nothing left to read)
    verdict: Mapped[str | None] = col(String(10))  # confirmed | corrected | unclear
    said_as: Mapped[dict[str, Any] | None] = col(Json)  # what the person says it means
    heard_at: Mapped[datetime] = col(UtcDateTime)
    created_at: Mapped[datetime] = col(UtcDateTime)
    held_by: Mapped[int | None] = col(Integer, ForeignKey("staff.id"), personal=P.STAFF)
    held_until: Mapped[datetime | None] = col(UtcDateTime)
    decided_by: Mapped[int | None] = col(Integer, ForeignKey("staff.id"), personal=P.STAFF)
    decided_at: Mapped[datetime | None] = col(UtcDateTime)

    __table_args__ = (Index("ix_reviews_state", "state", "rank", "id"),)


class RecodingRow(Row):
    """An answer's code was changed: from what to what, by whom, with which reader."""

    __tablename__ = "recodings"

    id: Mapped[int] = key_column()
    answer_id: Mapped[int] = col(Id, ForeignKey("answers.id"), index=True, personal=P.LINK)
    at: Mapped[datetime] = col(UtcDateTime)
    by: Mapped[str] = col(String(200), personal=P.STAFF)  # staff:<id> | the name given to `winback recode`
    why: Mapped[str] = col(String(10))  # person | reader
    reader_version: Mapped[str] = col(String(20))
    before: Mapped[dict[str, Any]] = col(Json)
    after: Mapped[dict[str, Any]] = col(Json)


class LabelRow(Row):
    """A labelled example: what a text means, as a person said. Made anonymous when taken; it leads to nobody."""

    __tablename__ = "labels"

    id: Mapped[int] = key_column()
    text: Mapped[str] = col(Text)  # tags stand for names, numbers and addresses: campaigns.answers.deidentify
    language: Mapped[str] = col(String(5))
    question: Mapped[str | None] = col(String(40))
    reasons: Mapped[list[Any]] = col(Json)
    intent: Mapped[str | None] = col(String(30))
    value: Mapped[str | None] = col(String(60))
    source: Mapped[str] = col(String(12))  # confirmed | corrected | rep
    read_as: Mapped[dict[str, Any]] = col(Json)  # what the service had read
    reader_version: Mapped[str] = col(String(20))
    taken_on: Mapped[date] = col(Date)  # the day only: a moment would lead to a person

    __table_args__ = (Index("ix_labels_taken_on", "taken_on"),)


class SecondReadingRow(Row):
    """What a second reader made of an answer, beside the first. Asked once, whatever came back."""

    __tablename__ = "second_readings"

    id: Mapped[int] = key_column()
    answer_id: Mapped[int] = col(Id, ForeignKey("answers.id"), unique=True, personal=P.LINK)
    wanted_at: Mapped[datetime] = col(UtcDateTime)
    asked_at: Mapped[datetime | None] = col(UtcDateTime)
    version: Mapped[str | None] = col(String(120))  # of the model and of what it was told
    outcome: Mapped[str] = col(String(10))  # waiting | asked | same | differs | unusable | failed
    read_as: Mapped[dict[str, Any] | None] = col(Json)
    took_ms: Mapped[int | None] = col(Integer)

    __table_args__ = (
        Index("ix_second_readings_outcome", "outcome", "wanted_at"),
        Index("ix_second_readings_asked_at", "asked_at"),
    )
