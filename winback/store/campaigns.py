"""Campaigns, who is in them, and every try to reach somebody."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    Boolean,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped

from winback.store.base import (
    ON_POSTGRESQL,
    ON_SQLITE,
    Amount,
    Id,
    Json,
    Personal,
    Row,
    UtcDateTime,
    col,
    key_column,
)

P = Personal
# An index over part of a table is one less for every row outside of it: most attempts wait, or are long over.
SETTLED = text("settled_at IS NOT NULL")
LEASED = text("lease_until IS NOT NULL")
LOOKED_AFTER = text("check_at IS NOT NULL")
INTENDED = text("intent_at IS NOT NULL")
ACCEPTED = text("sid IS NOT NULL")
WAITING = text("settled_at IS NULL AND lease_until IS NULL")


PLACE = ("id", "campaign_id", "account_id")


def of_a_place(table: str) -> ForeignKeyConstraint:
    """Whoever names a member names its campaign and its account with it: one key instead of three, and it says more."""
    return ForeignKeyConstraint(
        ["member_id", "campaign_id", "account_id"],
        [f"members.{name}" for name in PLACE],
        name=f"fk_{table}_place",
        info=ON_POSTGRESQL,
    )


class ScriptRow(Row):
    """One published version of a script: questions, order and conditions as data. Versions never change."""

    __tablename__ = "scripts"

    id: Mapped[int] = key_column()
    name: Mapped[str] = col(String(60))
    version: Mapped[int] = col(Integer)
    body: Mapped[dict[str, Any]] = col(Json)
    words: Mapped[dict[str, Any] | None] = col(Json)  # {"de": words.id}: what it speaks with; None: the starters' words
    note: Mapped[str | None] = col(Text)  # what changed, in the words of whoever published it
    changes: Mapped[dict[str, Any] | None] = col(Json)  # the same as codes, against the version it began from
    approvals: Mapped[list[Any] | None] = col(Json, personal=P.STAFF)  # long or dear messages, and who let them pass
    published_by: Mapped[str] = col(String(200), personal=P.STAFF)
    published_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (UniqueConstraint("name", "version"),)


class ScriptDraftRow(Row):
    """A script somebody works on, with its words in every language. Nothing is said by a draft."""

    __tablename__ = "script_drafts"

    id: Mapped[int] = key_column()
    name: Mapped[str] = col(String(60))
    from_id: Mapped[int] = col(Id, ForeignKey("scripts.id"))  # the version it began from
    body: Mapped[dict[str, Any]] = col(Json)
    words: Mapped[dict[str, Any]] = col(Json)  # whole bodies, by language
    approvals: Mapped[list[Any]] = col(Json, default=list, personal=P.STAFF)
    revision: Mapped[int] = col(Integer, default=1)  # of two who save the same draft, the second is told
    state: Mapped[str] = col(String(12), default="open")  # open | published | dropped
    published_id: Mapped[int | None] = col(Id, ForeignKey("scripts.id"))
    started_by: Mapped[str] = col(String(200), personal=P.STAFF)
    started_at: Mapped[datetime] = col(UtcDateTime)
    saved_by: Mapped[str] = col(String(200), personal=P.STAFF)
    saved_at: Mapped[datetime] = col(UtcDateTime)


class WordsRow(Row):
    """One published version of what we say and accept in one language."""

    __tablename__ = "words"

    id: Mapped[int] = key_column()
    language: Mapped[str] = col(String(5))
    version: Mapped[int] = col(Integer)
    body: Mapped[dict[str, Any]] = col(Json)
    published_by: Mapped[str] = col(String(200), personal=P.STAFF)
    published_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (UniqueConstraint("language", "version"),)


class OfferRow(Row):
    """One published version of an offer's terms."""

    __tablename__ = "offers"

    id: Mapped[int] = key_column()
    key: Mapped[str] = col(String(60))
    version: Mapped[int] = col(Integer)
    body: Mapped[dict[str, Any]] = col(Json)  # kind, reasons it fits, value, texts by language, days valid
    published_by: Mapped[str] = col(String(200), personal=P.STAFF)
    published_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (UniqueConstraint("key", "version"),)


class OfferLimitRow(Row):
    """What is left of an offer: read when it is granted, never frozen."""

    __tablename__ = "offer_limits"

    key: Mapped[str] = col(String(60), primary_key=True)
    active: Mapped[bool] = col(Boolean, default=True)
    stock_left: Mapped[int | None] = col(Integer)  # None: no limit
    budget_left: Mapped[Decimal | None] = col(Amount)
    expires_on: Mapped[date | None] = col(Date)


class SenderRow(Row):
    """One of our numbers: a brand, in a country, with its pace."""

    __tablename__ = "senders"

    id: Mapped[int] = key_column()
    brand: Mapped[str] = col(String(100))
    number: Mapped[str] = col(String(20), unique=True)  # E.164
    country: Mapped[str] = col(String(2))
    sms: Mapped[bool] = col(Boolean, default=True)
    voice: Mapped[bool] = col(Boolean, default=True)
    messages_per_second: Mapped[float] = col(Float, default=1.0)
    calls_per_second: Mapped[float] = col(Float, default=1.0)
    calls_at_once: Mapped[int] = col(Integer, default=10)


class CampaignRow(Row):
    """A plan, and after its launch also the frozen versions it was launched with."""

    __tablename__ = "campaigns"

    id: Mapped[int] = key_column()
    name: Mapped[str] = col(String(80), unique=True)
    kind: Mapped[str] = col(String(20), default="interview")  # interview | update
    state: Mapped[str] = col(String(20), default="draft")  # draft launching running paused stopped finished
    state_why: Mapped[str | None] = col(Text)
    state_at: Mapped[datetime | None] = col(UtcDateTime)  # when it was last paused or resumed
    standing: Mapped[bool] = col(Boolean, default=False)
    plan: Mapped[dict[str, Any]] = col(
        Json
    )  # audience, steps, window, pace, holdout, caps, offers: campaigns.facts.Plan
    frozen: Mapped[dict[str, Any] | None] = col(
        Json
    )  # {"script": id, "words": {"de": id}, "offers": [ids], "holdout_key": hex}
    priority: Mapped[int] = col(Integer, default=100)
    opens_at: Mapped[datetime | None] = col(UtcDateTime)
    closes_at: Mapped[datetime | None] = col(UtcDateTime)
    launch_at: Mapped[datetime | None] = col(UtcDateTime)  # launch + 60 s of undo
    planned_at: Mapped[datetime | None] = col(UtcDateTime)
    created_by: Mapped[str] = col(String(200), personal=P.STAFF)
    created_at: Mapped[datetime] = col(UtcDateTime)
    updated_at: Mapped[datetime] = col(UtcDateTime)


class MemberRow(Row):
    """One account in one campaign's audience, in exactly one place of its balance."""

    __tablename__ = "members"

    id: Mapped[int] = key_column()
    campaign_id: Mapped[int] = col(Id, ForeignKey("campaigns.id"))
    account_id: Mapped[int] = col(Id, ForeignKey("accounts.id"), personal=P.LINK)
    contact_id: Mapped[int | None] = col(Id, ForeignKey("contacts.id"), personal=P.LINK)
    state: Mapped[str] = col(String(20))  # waiting | talking | finished | closed | left_alone | holdout
    holds: Mapped[list[Any]] = col(
        Json, default=list, personal=P.RELATION
    )  # [{"code","facts","until"}] of the last verdict
    hold_code: Mapped[str | None] = col(String(40), personal=P.RELATION)  # the first of them, to count by
    step: Mapped[int] = col(Integer, default=0)  # the next step of the channel plan
    contacted: Mapped[bool] = col(Boolean, default=False)
    look_again_at: Mapped[datetime | None] = col(UtcDateTime)  # the next moment the verdict can change
    joined_at: Mapped[datetime] = col(UtcDateTime)
    updated_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (
        # One key finds an account's places, and keeps it to one a campaign. The other is what `of_a_place` points to.
        UniqueConstraint("account_id", "campaign_id", name="uq_members_account_id_campaign_id", info=ON_POSTGRESQL),
        UniqueConstraint(*PLACE, name="uq_members_place", info=ON_POSTGRESQL),
        UniqueConstraint("campaign_id", "account_id", info=ON_SQLITE),
        Index("ix_members_account_id", "account_id", info=ON_SQLITE),
        Index("ix_members_campaign_state", "campaign_id", "state"),
        Index("ix_members_look_again", "state", "look_again_at"),
    )


class AttemptRow(Row):
    """One try to reach one contact on one channel. Its legal moves stand in campaigns/attempts.py."""

    __tablename__ = "attempts"

    id: Mapped[int] = key_column()
    campaign_id: Mapped[int] = col(Id, ForeignKey("campaigns.id", info=ON_SQLITE))
    member_id: Mapped[int] = col(Id, ForeignKey("members.id", info=ON_SQLITE), index=True, personal=P.LINK)
    account_id: Mapped[int] = col(Id, ForeignKey("accounts.id", info=ON_SQLITE), personal=P.LINK)
    contact_id: Mapped[int] = col(Id, ForeignKey("contacts.id"), personal=P.LINK)
    phone_hash: Mapped[str] = col(String(64), personal=P.EVIDENCE)
    to: Mapped[str] = col(String(20), personal=P.IDENTITY)
    country: Mapped[str | None] = col(String(2), personal=P.RELATION)  # of the number: its price and its caps
    sender: Mapped[str] = col(String(20))  # our number
    channel: Mapped[str] = col(String(10))  # sms | voice
    step: Mapped[str] = col(String(40))  # "0:sms", "1:voice", "2:reminder", "follow_up", …
    try_: Mapped[int] = col("try", Integer, default=1)
    state: Mapped[str] = col(String(20), default="planned")
    why: Mapped[str | None] = col(String(60))  # hold code, provider error in our words, end reason
    error_code: Mapped[str | None] = col(String(20))  # the provider's
    fence: Mapped[int] = col(Integer, default=0)
    lease_until: Mapped[datetime | None] = col(UtcDateTime)  # database time
    claimed_by: Mapped[str | None] = col(String(100))
    token: Mapped[str] = col(String(40), unique=True, personal=P.LINK)  # unguessable, stands in our callback URLs
    due_at: Mapped[datetime] = col(UtcDateTime)
    expires_at: Mapped[datetime | None] = col(UtcDateTime)  # end of its allowed window
    intent_at: Mapped[datetime | None] = col(UtcDateTime)
    settled_at: Mapped[datetime | None] = col(UtcDateTime)
    check_at: Mapped[datetime | None] = col(UtcDateTime)  # when a sweeper looks after it next
    sid: Mapped[str | None] = col(String(40))
    other_sids: Mapped[list[Any]] = col(Json, default=list)  # a duplicate: raises an alarm
    retries: Mapped[int] = col(Integer, default=0)  # 429 and not-connected only
    segments: Mapped[int | None] = col(Integer)
    body_hash: Mapped[str | None] = col(String(64), personal=P.LINK)  # tells our message in the provider's list
    cost: Mapped[Decimal | None] = col(Amount)  # reserved at intent, corrected at the outcome
    cost_currency: Mapped[str | None] = col(String(3))
    answered_at: Mapped[datetime | None] = col(UtcDateTime)
    answered_by: Mapped[str | None] = col(String(30))  # human machine fax unknown
    ended_at: Mapped[datetime | None] = col(UtcDateTime)
    duration_s: Mapped[int | None] = col(Integer)
    created_at: Mapped[datetime] = col(UtcDateTime)
    updated_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (
        of_a_place("attempts"),
        # Each of these keys also finds all attempts of an account, or to a number.
        UniqueConstraint(
            "account_id",
            "campaign_id",
            "step",
            "try",
            name="uq_attempts_account_id_campaign_id_step_try",
            info=ON_POSTGRESQL,
        ),
        UniqueConstraint(
            "phone_hash",
            "campaign_id",
            "step",
            "try",
            name="uq_attempts_phone_hash_campaign_id_step_try",
            info=ON_POSTGRESQL,
        ),
        Index("uq_attempts_bound", "sid", unique=True, postgresql_where=ACCEPTED, info=ON_POSTGRESQL),
        UniqueConstraint("campaign_id", "account_id", "step", "try", info=ON_SQLITE),
        UniqueConstraint("campaign_id", "phone_hash", "step", "try", info=ON_SQLITE),
        UniqueConstraint("sid", info=ON_SQLITE),
        Index("ix_attempts_phone_hash", "phone_hash", info=ON_SQLITE),
        Index("ix_attempts_account_intent", "account_id", "intent_at", info=ON_SQLITE),
        Index("ix_attempts_state_due", "state", "due_at"),
        Index("ix_attempts_campaign_due", "campaign_id", "state", "due_at"),
        Index("ix_attempts_window", "expires_at", sqlite_where=WAITING, postgresql_where=WAITING),
        Index("ix_attempts_leased", "state", "lease_until", sqlite_where=LEASED, postgresql_where=LEASED),
        Index(
            "ix_attempts_looked_after", "state", "check_at", sqlite_where=LOOKED_AFTER, postgresql_where=LOOKED_AFTER
        ),
        Index(
            "ix_attempts_sender_intended",
            "sender",
            "channel",
            "intent_at",
            sqlite_where=INTENDED,
            postgresql_where=INTENDED,
        ),
        Index("ix_attempts_results", "campaign_id", "updated_at", sqlite_where=SETTLED, postgresql_where=SETTLED),
    )


class VerdictRow(Row):
    """The why-not ledger: a row when an account's holds change, and one per intent."""

    __tablename__ = "verdicts"

    id: Mapped[int] = key_column()
    at: Mapped[datetime] = col(UtcDateTime)
    account_id: Mapped[int] = col(Id, ForeignKey("accounts.id"), personal=P.LINK)
    campaign_id: Mapped[int | None] = col(Id, ForeignKey("campaigns.id"))
    attempt_id: Mapped[int | None] = col(Id, ForeignKey("attempts.id"), personal=P.LINK)
    moment: Mapped[str] = col(String(20))  # planned | intent | answered | turn | scan
    holds: Mapped[list[Any]] = col(Json, personal=P.RELATION)
    next_change_at: Mapped[datetime | None] = col(UtcDateTime)
    # a go that our own limits would have held, had the person not asked for it: when, and which
    gave_way: Mapped[dict[str, Any] | None] = col(Json, personal=P.RELATION)

    __table_args__ = (Index("ix_verdicts_account_at", "account_id", "at"), Index("ix_verdicts_campaign", "campaign_id"))


class PriceRow(Row):
    """What one segment or one call minute costs in a country, since when, and who says so."""

    __tablename__ = "prices"

    id: Mapped[int] = key_column()
    country: Mapped[str] = col(String(2))
    unit: Mapped[str] = col(String(10))  # segment | minute
    amount: Mapped[Decimal] = col(Amount)
    currency: Mapped[str] = col(String(3))
    since: Mapped[date] = col(Date)
    source: Mapped[str] = col(String(300))

    __table_args__ = (UniqueConstraint("country", "unit", "since"),)


class RateRow(Row):
    """An imported exchange rate: one unit of `currency` in the reporting currency on a day."""

    __tablename__ = "rates"

    id: Mapped[int] = key_column()
    currency: Mapped[str] = col(String(3))
    on: Mapped[date] = col(Date)
    rate: Mapped[Decimal] = col(Amount)
    source: Mapped[str] = col(String(300))

    __table_args__ = (UniqueConstraint("currency", "on"),)
