"""Who may be asked, and who said no: consents with their evidence chain, opt-outs, do-not-call lists, hand blocks."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Date, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped

from winback.store.base import Id, Json, Personal, Row, UtcDateTime, col, key_column

P = Personal


class ConsentSourceRow(Row):
    """Where permission was asked: registered once, referred to by the ticks of an import."""

    __tablename__ = "consent_sources"

    id: Mapped[int] = key_column()
    key: Mapped[str] = col(String(100), unique=True)  # casefolded name
    name: Mapped[str] = col(String(100))
    wording: Mapped[str] = col(Text)  # the exact text the person agreed to
    place: Mapped[str] = col(String(300))  # where: web form, paper form, call
    recipient: Mapped[str] = col(String(200))  # the company the declaration was made to
    channels: Mapped[list[Any]] = col(Json)  # sms, voice
    purposes: Mapped[list[Any]] = col(Json)  # marketing, research, offer
    written: Mapped[bool | None] = col(Boolean)  # in writing, as some laws want it; None: not known, then not
    valid_from: Mapped[date] = col(Date)
    valid_to: Mapped[date | None] = col(Date)
    registered_by: Mapped[str] = col(String(200), personal=P.STAFF)
    registered_at: Mapped[datetime] = col(UtcDateTime)


class ConsentRow(Row):
    """One declaration of one person: given or withdrawn. Append-only; each row hashes the one before it."""

    __tablename__ = "consents"

    id: Mapped[int] = key_column()
    contact_id: Mapped[int] = col(Id, ForeignKey("contacts.id"), personal=P.LINK)
    position: Mapped[int] = col(Integer)  # place in the contact's chain, from 0
    channel: Mapped[str] = col(String(10), personal=P.EVIDENCE)  # sms | voice | email
    purpose: Mapped[str] = col(String(20), personal=P.EVIDENCE)  # marketing | research | offer
    given: Mapped[bool] = col(Boolean, personal=P.EVIDENCE)  # False: withdrawn
    said_at: Mapped[datetime | None] = col(UtcDateTime, personal=P.EVIDENCE)  # None: not known, then not proven
    source_id: Mapped[int | None] = col(Id, ForeignKey("consent_sources.id"))  # None: not known, then not proven
    wording: Mapped[str | None] = col(Text, personal=P.EVIDENCE)
    evidence: Mapped[str | None] = col(Text, personal=P.EVIDENCE)  # reference: form number, recording, IP log
    recorded_at: Mapped[datetime] = col(UtcDateTime, personal=P.EVIDENCE)
    recorded_by: Mapped[str] = col(String(200), personal=P.EVIDENCE)
    last_used_at: Mapped[datetime | None] = col(
        UtcDateTime, personal=P.EVIDENCE
    )  # extends the retention, outside the hash
    previous_hash: Mapped[str] = col(String(64), personal=P.EVIDENCE)
    hash: Mapped[str] = col(String(64), personal=P.EVIDENCE)

    __table_args__ = (UniqueConstraint("contact_id", "position"),)


class OptOutRow(Row):
    """Somebody said stop. Kept as a keyed hash after the person is erased."""

    __tablename__ = "opt_outs"

    id: Mapped[int] = key_column()
    contact_id: Mapped[int | None] = col(Id, ForeignKey("contacts.id"), index=True, personal=P.LINK)
    phone_hash: Mapped[str] = col(String(64), index=True, personal=P.EVIDENCE)
    known_by: Mapped[str | None] = col(String(10))  # what was hashed: email | crm_id of a person; None: a number
    channel: Mapped[str] = col(String(20), personal=P.EVIDENCE)  # sms voice link rep provider api erasure
    words: Mapped[str | None] = col(Text, personal=P.CONTENT)
    doubtful: Mapped[bool] = col(Boolean, default=False)
    said_at: Mapped[datetime] = col(UtcDateTime, personal=P.EVIDENCE)
    lifted_at: Mapped[datetime | None] = col(UtcDateTime, personal=P.EVIDENCE)

    __table_args__ = (Index("ix_opt_outs_contact_said", "contact_id", "said_at"),)


class DoNotCallRow(Row):
    """A number on a do-not-call list: the firm's own, or a national one."""

    __tablename__ = "do_not_call"

    id: Mapped[int] = key_column()
    phone_hash: Mapped[str] = col(String(64), personal=P.EVIDENCE)
    list_name: Mapped[str] = col(String(60), default="own")
    listed_on: Mapped[date | None] = col(Date)
    added_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (UniqueConstraint("phone_hash", "list_name"),)


class NationalListRow(Row):
    """A national do-not-call list: of which day the copy is that we hold. Its numbers are rows of do_not_call."""

    __tablename__ = "national_lists"

    name: Mapped[str] = col(String(60), primary_key=True)
    drawn_on: Mapped[date | None] = col(Date)  # of the newest copy that came in whole; None: none did yet
    numbers: Mapped[int] = col(Integer, default=0)
    coming_in: Mapped[date | None] = col(Date)  # a newer copy that is being read, or was cut off
    brought_by: Mapped[str] = col(String(200), personal=P.STAFF)
    brought_at: Mapped[datetime] = col(UtcDateTime)


class ProfileChangeRow(Row):
    """A country's profile changed by the firm: stricter, or laxer with the name of who approved it. Append-only."""

    __tablename__ = "profile_changes"

    id: Mapped[int] = key_column()
    profile: Mapped[str] = col(String(10))  # DE | US-FL
    wish: Mapped[dict[str, Any]] = col(Json)
    approved_by: Mapped[str | None] = col(String(200), personal=P.STAFF)  # None: it only makes things stricter
    reason: Mapped[str] = col(Text)
    made_by: Mapped[str] = col(String(200), personal=P.STAFF)
    made_at: Mapped[datetime] = col(UtcDateTime)
    ended_by: Mapped[str | None] = col(String(200), personal=P.STAFF)
    ended_at: Mapped[datetime | None] = col(UtcDateTime)


class BlockRow(Row):
    """An account blocked by hand, with a reason and perhaps an end."""

    __tablename__ = "blocks"

    id: Mapped[int] = key_column()
    account_id: Mapped[int] = col(Id, ForeignKey("accounts.id"), index=True, personal=P.LINK)
    reason: Mapped[str] = col(Text, personal=P.CONTENT)
    blocked_by: Mapped[str] = col(String(200), personal=P.STAFF)
    blocked_at: Mapped[datetime] = col(UtcDateTime)
    until: Mapped[date | None] = col(Date)
    lifted_at: Mapped[datetime | None] = col(UtcDateTime)
