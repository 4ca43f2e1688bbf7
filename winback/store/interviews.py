"""What was heard: the inbox of provider requests, interviews, answers, and the one open question of a number."""

from datetime import datetime
from typing import Any

from sqlalchemy import Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from winback.store.base import ON_SQLITE, Id, Json, Personal, Row, UtcDateTime, col, key_column
from winback.store.campaigns import of_a_place

P = Personal
TO_WRAP_UP = text("ended_at IS NOT NULL AND wrapped_up_at IS NULL")
UNDER_WAY = ("opened", "talking", "paused")  # interviews still to be spoken with: an answer belongs to them


class InboxRow(Row):
    """A provider's request, stored before it is worked on. Unique by the provider's id: k deliveries are one."""

    __tablename__ = "inbox"

    id: Mapped[int] = key_column()
    provider_key: Mapped[str] = col(String(200), unique=True)  # sms:SM… | status:SM…:delivered | voice:CA…:turn
    kind: Mapped[str] = col(String(20))  # sms | status | voice
    received_at: Mapped[datetime] = col(UtcDateTime)
    payload: Mapped[dict[str, Any]] = col(Json, personal=P.CONTENT)
    reply: Mapped[str | None] = col(Text, personal=P.CONTENT)  # the TwiML, given again to a repeated delivery
    attempt_id: Mapped[int | None] = col(Id, ForeignKey("attempts.id"), personal=P.LINK)
    phone_hash: Mapped[str | None] = col(String(64), personal=P.LINK)  # who wrote or called, known to us or not
    contact_id: Mapped[int | None] = col(Id, ForeignKey("contacts.id"), index=True, personal=P.LINK)

    __table_args__ = (
        Index("ix_inbox_received", "received_at"),
        Index("ix_inbox_phone_received", "phone_hash", "received_at"),
    )


class InterviewRow(Row):
    """The conversation with one contact across all channels: one script version, one open question at a time."""

    __tablename__ = "interviews"

    id: Mapped[int] = key_column()
    campaign_id: Mapped[int] = col(Id, ForeignKey("campaigns.id", info=ON_SQLITE))
    member_id: Mapped[int] = col(Id, ForeignKey("members.id", info=ON_SQLITE), unique=True, personal=P.LINK)
    account_id: Mapped[int] = col(Id, ForeignKey("accounts.id", info=ON_SQLITE), index=True, personal=P.LINK)
    contact_id: Mapped[int] = col(Id, ForeignKey("contacts.id"), index=True, personal=P.LINK)
    script_id: Mapped[int] = col(Id, ForeignKey("scripts.id"))
    language: Mapped[str] = col(String(5))
    address_form: Mapped[str] = col(String(3), default="sie")
    state: Mapped[dict[str, Any]] = col(Json, personal=P.CONTENT)  # campaigns.interview.State as JSON
    status: Mapped[str] = col(String(20), default="opened")  # opened talking paused finished partial closed
    ended_as: Mapped[str | None] = col(String(30))  # completed opted_out wants_human later issue wrong_person silent …
    channel: Mapped[str] = col(String(10))  # where it last spoke
    opened_at: Mapped[datetime] = col(UtcDateTime)
    heard_at: Mapped[datetime | None] = col(UtcDateTime)
    ended_at: Mapped[datetime | None] = col(UtcDateTime)
    wrapped_up_at: Mapped[datetime | None] = col(UtcDateTime)  # the worker routed what came out of it
    updated_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (
        of_a_place("interviews"),
        # Nothing that each turn changes: PostgreSQL then keeps the new version of a row beside the old one.
        Index("ix_interviews_status", "status"),
        Index("ix_interviews_to_wrap_up", "ended_at", sqlite_where=TO_WRAP_UP, postgresql_where=TO_WRAP_UP),
    )


class OpenQuestionRow(Row):
    """What an answer from this number to that number of ours belongs to."""

    __tablename__ = "open_questions"

    id: Mapped[int] = key_column()
    our_number: Mapped[str] = col(String(20))
    phone_hash: Mapped[str] = col(String(64), personal=P.LINK)
    interview_id: Mapped[int] = col(Id, ForeignKey("interviews.id"), index=True, personal=P.LINK)
    question: Mapped[str] = col(String(40))
    asked_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (UniqueConstraint("our_number", "phone_hash"),)


class AnswerRow(Row):
    """One answer: the verbatim beside what we made of it."""

    __tablename__ = "answers"

    id: Mapped[int] = key_column()
    interview_id: Mapped[int] = col(Id, ForeignKey("interviews.id"), personal=P.LINK)
    position: Mapped[int] = col(Integer)
    question: Mapped[str] = col(String(40))
    status: Mapped[str] = col(String(12))  # answered | skipped | refused
    text: Mapped[str | None] = col(Text, personal=P.CONTENT)
    value: Mapped[str | None] = col(String(60), personal=P.CONTENT)  # the closed answer, when it is one
    reading: Mapped[dict[str, Any]] = col(Json, default=dict, personal=P.CONTENT)  # campaigns.answers.Reading as JSON
    reason: Mapped[str | None] = col(String(30))  # the first reason code
    confidence: Mapped[float | None] = col(Float)
    channel: Mapped[str] = col(String(10))
    heard_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (UniqueConstraint("interview_id", "position"),)


class MessageRow(Row):
    """One line of a conversation as it was said, both directions: the thread a rep or support reads."""

    __tablename__ = "messages"

    id: Mapped[int] = key_column()
    interview_id: Mapped[int | None] = col(Id, ForeignKey("interviews.id"), index=True, personal=P.LINK)
    contact_id: Mapped[int | None] = col(Id, ForeignKey("contacts.id"), index=True, personal=P.LINK)
    at: Mapped[datetime] = col(UtcDateTime)
    direction: Mapped[str] = col(String(4))  # us | them
    channel: Mapped[str] = col(String(10))
    text: Mapped[str] = col(Text, personal=P.CONTENT)
