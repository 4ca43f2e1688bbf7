"""What comes back: warm returns, the offers granted, and how the reps' work on them ended."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Boolean, Date, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped

from winback.store.base import Amount, Id, Json, Personal, Row, UtcDateTime, col, key_column

P = Personal


class GrantRow(Row):
    """An offer made to one account: one per interview and purpose."""

    __tablename__ = "grants"

    id: Mapped[int] = key_column()
    interview_id: Mapped[int] = col(Id, ForeignKey("interviews.id"), unique=True, personal=P.LINK)
    account_id: Mapped[int] = col(Id, ForeignKey("accounts.id"), index=True, personal=P.LINK)
    offer_id: Mapped[int] = col(Id, ForeignKey("offers.id"))
    code: Mapped[str] = col(String(20), unique=True)
    value: Mapped[Decimal | None] = col(Amount)
    currency: Mapped[str | None] = col(String(3))
    state: Mapped[str] = col(String(12), default="granted")  # granted | redeemed | expired | withdrawn
    granted_at: Mapped[datetime] = col(UtcDateTime)
    expires_on: Mapped[date] = col(Date)


class WarmReturnRow(Row):
    """The case a sales rep works on."""

    __tablename__ = "warm_returns"

    id: Mapped[int] = key_column()
    interview_id: Mapped[int] = col(Id, ForeignKey("interviews.id"), unique=True, personal=P.LINK)
    campaign_id: Mapped[int] = col(Id, ForeignKey("campaigns.id"))
    account_id: Mapped[int] = col(Id, ForeignKey("accounts.id"), index=True, personal=P.LINK)
    contact_id: Mapped[int] = col(Id, ForeignKey("contacts.id"), personal=P.LINK)
    reason: Mapped[str | None] = col(String(30), personal=P.RELATION)
    confidence: Mapped[float | None] = col(Float)
    quote: Mapped[str | None] = col(Text, personal=P.CONTENT)  # their own words, the strongest of them
    grant_id: Mapped[int | None] = col(Id, ForeignKey("grants.id"), personal=P.LINK)
    wants_human: Mapped[bool] = col(Boolean, default=False)
    wish: Mapped[dict[str, Any]] = col(Json, default=dict, personal=P.CONTENT)  # call-back moment, visit, round table
    say_first: Mapped[dict[str, Any]] = col(Json, default=dict)  # code and facts; words are chosen on the page
    priority: Mapped[int] = col(Integer)  # 0 to 100
    causes: Mapped[list[Any]] = col(Json, personal=P.RELATION)  # [{"code","points","facts"}]
    state: Mapped[str] = col(String(12), default="open")  # open | claimed | waiting | done
    team: Mapped[str | None] = col(String(100), personal=P.STAFF)
    claimed_by: Mapped[int | None] = col(Integer, ForeignKey("staff.id"), personal=P.STAFF)
    claimed_at: Mapped[datetime | None] = col(UtcDateTime)
    claim_until: Mapped[datetime | None] = col(UtcDateTime)
    again_at: Mapped[datetime | None] = col(UtcDateTime)  # the rep's follow-up
    created_at: Mapped[datetime] = col(UtcDateTime)
    updated_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (Index("ix_warm_returns_state_priority", "state", "priority"),)


class DispositionRow(Row):
    """How a rep's work on a warm return ended, and what the rep thinks of our reason and our offer."""

    __tablename__ = "dispositions"

    id: Mapped[int] = key_column()
    return_id: Mapped[int] = col(Id, ForeignKey("warm_returns.id"), index=True, personal=P.LINK)
    outcome: Mapped[str] = col(String(20))  # won | lost | follow_up | not_reached | wrong_case | stop
    reason_verdict: Mapped[str | None] = col(String(10))  # right | wrong
    reason_really: Mapped[str | None] = col(String(30))  # the rep's reason code when wrong
    offer_verdict: Mapped[str | None] = col(String(12))  # fits | too_much | too_little | wrong
    won_amount: Mapped[Decimal | None] = col(Amount, personal=P.RELATION)
    won_currency: Mapped[str | None] = col(String(3))
    note: Mapped[str | None] = col(Text, personal=P.CONTENT)
    staff_id: Mapped[int] = col(Integer, ForeignKey("staff.id"), personal=P.STAFF)
    at: Mapped[datetime] = col(UtcDateTime)


class SupportCaseRow(Row):
    """What an interview hands to support: an unresolved issue told, or a doubtful stop somebody must read."""

    __tablename__ = "support_cases"

    id: Mapped[int] = key_column()
    kind: Mapped[str] = col(
        String(20), default="issue"
    )  # issue | doubtful_stop | unknown_attempts | data_wish | correction | …
    account_id: Mapped[int | None] = col(Id, ForeignKey("accounts.id"), index=True, personal=P.LINK)
    contact_id: Mapped[int | None] = col(Id, ForeignKey("contacts.id"), personal=P.LINK)
    interview_id: Mapped[int | None] = col(Id, ForeignKey("interviews.id"), personal=P.LINK)
    issue_id: Mapped[int | None] = col(Id, ForeignKey("issues.id"), personal=P.LINK)
    quote: Mapped[str | None] = col(Text, personal=P.CONTENT)
    wants_human: Mapped[bool] = col(Boolean, default=False)
    facts: Mapped[dict[str, Any]] = col(Json, default=dict, personal=P.RELATION)
    state: Mapped[str] = col(String(12), default="open")  # open | done
    taken_by: Mapped[int | None] = col(Integer, ForeignKey("staff.id"), personal=P.STAFF)
    created_at: Mapped[datetime] = col(UtcDateTime)
    due_on: Mapped[date | None] = col(Date)  # the law's last day for an answer (rule 60)
    done_at: Mapped[datetime | None] = col(UtcDateTime)

    __table_args__ = (Index("ix_support_cases_state", "state", "created_at"),)


class CallPromiseRow(Row):
    """A call we promised for a named hour: what we told the customer, who keeps it, and what became of it.

    The seat is its place among the calls of one person in one hour: two promises never sit on the same one, and an
    ended promise gives its seat back.
    """

    __tablename__ = "call_promises"

    id: Mapped[int] = key_column()
    account_id: Mapped[int] = col(Id, ForeignKey("accounts.id"), index=True, personal=P.LINK)
    contact_id: Mapped[int] = col(Id, ForeignKey("contacts.id"), personal=P.LINK)
    interview_id: Mapped[int | None] = col(Id, ForeignKey("interviews.id"), index=True, personal=P.LINK)
    case_id: Mapped[int | None] = col(Id, ForeignKey("support_cases.id"), personal=P.LINK)  # asked for outside of one
    named_id: Mapped[int] = col(Integer, ForeignKey("staff.id"), personal=P.STAFF)  # whom we named to the customer
    staff_id: Mapped[int | None] = col(Integer, ForeignKey("staff.id"), personal=P.STAFF)  # who keeps it; None: nobody
    from_at: Mapped[datetime] = col(UtcDateTime, personal=P.RELATION)
    until_at: Mapped[datetime] = col(UtcDateTime, personal=P.RELATION)
    seat: Mapped[int | None] = col(Integer)  # None: ended, or taken over beyond the seats there are
    state: Mapped[str] = col(String(12), default="open")  # open | overdue | kept | late | withdrawn
    made_at: Mapped[datetime] = col(UtcDateTime)
    ended_at: Mapped[datetime | None] = col(UtcDateTime)

    __table_args__ = (
        UniqueConstraint("staff_id", "from_at", "seat"),
        Index("ix_call_promises_state_until_at", "state", "until_at"),
    )
