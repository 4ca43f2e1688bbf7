"""What the CRM tells us: accounts, contacts and their numbers, orders, issues, and the batches they came in."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Boolean, Date, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, relationship

from winback.store.base import Amount, Id, Json, Personal, Row, UtcDateTime, col, key_column

P = Personal


class AccountRow(Row):
    """The customer relation: a firm or a household."""

    __tablename__ = "accounts"

    id: Mapped[int] = key_column()
    external_id: Mapped[str | None] = col(String(200), personal=P.IDENTITY)  # as given
    external_key: Mapped[str | None] = col(String(200), unique=True, personal=P.IDENTITY)  # casefolded
    name: Mapped[str] = col(String(300), default="", personal=P.IDENTITY)
    name_key: Mapped[str] = col(String(300), default="", personal=P.IDENTITY)  # folded name, for matching
    kind: Mapped[str] = col(String(10), default="unknown")  # firm | private | unknown
    email: Mapped[str | None] = col(String(320), personal=P.IDENTITY)
    email_key: Mapped[str | None] = col(String(320), index=True, personal=P.IDENTITY)
    street: Mapped[str | None] = col(String(300), personal=P.IDENTITY)
    postcode: Mapped[str | None] = col(String(20), personal=P.IDENTITY)
    city: Mapped[str | None] = col(String(200), personal=P.IDENTITY)
    country: Mapped[str | None] = col(String(2), personal=P.RELATION)  # ISO 3166-1, None when not understood
    country_given: Mapped[str | None] = col(String(100), personal=P.RELATION)  # as written in the file
    region: Mapped[str | None] = col(String(10), personal=P.RELATION)  # state, ISO 3166-2 without the country: BY, NY
    zone: Mapped[str | None] = col(String(60), personal=P.RELATION)  # IANA
    zone_source: Mapped[str | None] = col(String(20))  # address | account | number
    language: Mapped[str | None] = col(String(5), personal=P.RELATION)
    owner: Mapped[str | None] = col(String(200), personal=P.STAFF)
    team: Mapped[str | None] = col(String(100), personal=P.STAFF)
    segment: Mapped[str | None] = col(String(100), personal=P.RELATION)
    customer_since: Mapped[date | None] = col(Date, personal=P.RELATION)
    left_on: Mapped[date | None] = col(Date, personal=P.RELATION)  # a known cancellation
    left_reason: Mapped[str | None] = col(String(30), personal=P.CONTENT)  # a reason code
    left_reason_given: Mapped[str | None] = col(Text, personal=P.CONTENT)  # the CRM's words
    contract_ends_on: Mapped[date | None] = col(Date, personal=P.RELATION)
    flags: Mapped[list[Any]] = col(Json, default=list, personal=P.RELATION)  # deceased insolvent dunning dispute minor

    # kept current at import; a purchase is an order that counts, one a day
    purchase_days: Mapped[int] = col(Integer, default=0, personal=P.RELATION)
    first_order_on: Mapped[date | None] = col(Date, personal=P.RELATION)
    last_order_on: Mapped[date | None] = col(Date, index=True, personal=P.RELATION)
    order_sum: Mapped[Decimal] = col(Amount, default=Decimal(0), personal=P.RELATION)  # in `currency`
    currency: Mapped[str | None] = col(String(3))  # the reporting currency of order_sum

    # the last judgement on dormancy
    band: Mapped[str | None] = col(String(12), personal=P.RELATION)
    judged_at: Mapped[datetime | None] = col(UtcDateTime)
    dormancy: Mapped[dict[str, Any] | None] = col(Json, personal=P.RELATION)  # the facts behind the band
    look_again_on: Mapped[date | None] = col(Date, index=True)  # when band or verdict can next change

    raw: Mapped[dict[str, Any]] = col(Json, default=dict, personal=P.RELATION)  # columns we did not know
    created_at: Mapped[datetime] = col(UtcDateTime)
    updated_at: Mapped[datetime] = col(UtcDateTime)
    erased_at: Mapped[datetime | None] = col(UtcDateTime)

    contacts: Mapped[list["ContactRow"]] = relationship(back_populates="account", order_by="ContactRow.id")

    __table_args__ = (Index("ix_accounts_name_postcode", "name_key", "postcode"), Index("ix_accounts_band", "band"))


class ContactRow(Row):
    """A person of an account."""

    __tablename__ = "contacts"

    id: Mapped[int] = key_column()
    account_id: Mapped[int] = col(Id, ForeignKey("accounts.id"), index=True, personal=P.LINK)
    external_id: Mapped[str | None] = col(String(200), personal=P.IDENTITY)
    external_key: Mapped[str | None] = col(String(200), unique=True, personal=P.IDENTITY)
    salutation: Mapped[str | None] = col(String(30), personal=P.IDENTITY)
    first_name: Mapped[str | None] = col(String(150), personal=P.IDENTITY)
    last_name: Mapped[str | None] = col(String(150), personal=P.IDENTITY)
    email: Mapped[str | None] = col(String(320), personal=P.IDENTITY)
    email_key: Mapped[str | None] = col(String(320), index=True, personal=P.IDENTITY)
    language: Mapped[str | None] = col(String(5), personal=P.RELATION)
    address_form: Mapped[str | None] = col(String(3), personal=P.RELATION)  # sie | du
    preferred_channel: Mapped[str | None] = col(String(10), personal=P.RELATION)  # sms | voice
    preferred_hours: Mapped[dict[str, Any] | None] = col(
        Json, personal=P.RELATION
    )  # {"from": "17:00", "to": "20:00", "days": [..]}
    topics_avoided: Mapped[list[Any]] = col(Json, default=list, personal=P.CONTENT)
    country: Mapped[str | None] = col(String(2), personal=P.RELATION)
    region: Mapped[str | None] = col(String(10), personal=P.RELATION)
    zone: Mapped[str | None] = col(String(60), personal=P.RELATION)
    zone_source: Mapped[str | None] = col(String(20))
    flags: Mapped[list[Any]] = col(Json, default=list, personal=P.RELATION)  # minor deceased
    opted_out_at: Mapped[datetime | None] = col(UtcDateTime, personal=P.RELATION)  # all channels, all numbers
    later_until: Mapped[date | None] = col(Date, personal=P.RELATION)  # "later": nothing until then
    # The end of the chain of declarations: without it nobody would miss the last one.
    consents_said: Mapped[int | None] = col(Integer, personal=P.EVIDENCE)
    consents_head: Mapped[str | None] = col(String(64), personal=P.EVIDENCE)
    raw: Mapped[dict[str, Any]] = col(Json, default=dict, personal=P.RELATION)
    created_at: Mapped[datetime] = col(UtcDateTime)
    updated_at: Mapped[datetime] = col(UtcDateTime)
    erased_at: Mapped[datetime | None] = col(UtcDateTime)

    account: Mapped[AccountRow] = relationship(back_populates="contacts")
    phones: Mapped[list["PhoneRow"]] = relationship(back_populates="contact", order_by="PhoneRow.position")


class PhoneRow(Row):
    """A number of a contact. `phone_hash` is keyed, so that it can outlive an erasure."""

    __tablename__ = "phones"

    id: Mapped[int] = key_column()
    contact_id: Mapped[int] = col(Id, ForeignKey("contacts.id"), index=True, personal=P.LINK)
    position: Mapped[int] = col(Integer, default=0)
    given: Mapped[str] = col(String(100), personal=P.IDENTITY)  # as written in the file
    label: Mapped[str | None] = col(String(100))  # the column it came in: Mobil, Phone 2
    e164: Mapped[str | None] = col(String(20), index=True, personal=P.IDENTITY)  # None when it is not a number
    phone_hash: Mapped[str | None] = col(String(64), index=True, personal=P.EVIDENCE)
    number_type: Mapped[str] = col(String(20), default="unknown")  # mobile fixed_line fixed_or_mobile premium … invalid
    country: Mapped[str | None] = col(String(2), personal=P.RELATION)
    wrong_person_at: Mapped[datetime | None] = col(UtcDateTime, personal=P.RELATION)

    contact: Mapped[ContactRow] = relationship(back_populates="phones")

    __table_args__ = (UniqueConstraint("contact_id", "given"),)


class OrderRow(Row):
    """An order line as given; `counts` says whether it is a purchase."""

    __tablename__ = "orders"

    id: Mapped[int] = key_column()
    account_id: Mapped[int] = col(Id, ForeignKey("accounts.id"), personal=P.LINK)
    line_key: Mapped[str] = col(String(64))  # what makes this line the same line next time
    number: Mapped[str | None] = col(String(200), index=True, personal=P.RELATION)  # order number as given
    ordered_on: Mapped[date] = col(Date, personal=P.RELATION)
    amount: Mapped[Decimal | None] = col(Amount, personal=P.RELATION)
    currency: Mapped[str | None] = col(String(3))
    quantity: Mapped[float | None] = col(Float, personal=P.RELATION)
    product: Mapped[str | None] = col(String(300), personal=P.RELATION)
    kind: Mapped[str | None] = col(String(60), personal=P.RELATION)
    status: Mapped[str | None] = col(String(60), personal=P.RELATION)
    counts: Mapped[bool] = col(Boolean, default=True)
    promised_on: Mapped[date | None] = col(Date, personal=P.RELATION)
    delivered_on: Mapped[date | None] = col(Date, personal=P.RELATION)
    delivery_state: Mapped[str | None] = col(String(60), personal=P.RELATION)
    content_hash: Mapped[str] = col(String(64))  # unchanged rows are told by it
    raw: Mapped[dict[str, Any]] = col(Json, default=dict, personal=P.RELATION)

    # The day is part of the line's key; before it, lines of a file sorted by day come to one end of the index.
    __table_args__ = (
        UniqueConstraint("ordered_on", "line_key"),
        Index("ix_orders_account_day", "account_id", "ordered_on"),
    )


class IssueRow(Row):
    """A ticket, complaint, return or late delivery: open until it is resolved. account_id is None until matched."""

    __tablename__ = "issues"

    id: Mapped[int] = key_column()
    account_id: Mapped[int | None] = col(Id, ForeignKey("accounts.id"), index=True, personal=P.LINK)
    contact_id: Mapped[int | None] = col(Id, ForeignKey("contacts.id"), personal=P.LINK)
    feed_id: Mapped[int | None] = col(Id, ForeignKey("feeds.id"))
    external_id: Mapped[str | None] = col(String(200), personal=P.RELATION)
    external_key: Mapped[str] = col(String(240), unique=True, personal=P.RELATION)  # feed + id, or a content key
    account_given: Mapped[dict[str, Any]] = col(
        Json, default=dict, personal=P.IDENTITY
    )  # how the file named the account
    kind: Mapped[str] = col(
        String(30), default="ticket"
    )  # ticket complaint return refund late_delivery invoice_dispute
    status: Mapped[str] = col(String(20), default="open")  # open | resolved
    status_given: Mapped[str | None] = col(String(100))
    subject: Mapped[str | None] = col(Text, personal=P.CONTENT)
    order_number: Mapped[str | None] = col(String(200), personal=P.RELATION)
    opened_at: Mapped[datetime] = col(UtcDateTime, personal=P.RELATION)
    resolved_at: Mapped[datetime | None] = col(UtcDateTime, personal=P.RELATION)
    not_before: Mapped[date | None] = col(Date)  # support: "not yet", until this day
    held_back_at: Mapped[datetime | None] = col(UtcDateTime)  # support: "not yet", without a day
    reopened_at: Mapped[datetime | None] = col(UtcDateTime, personal=P.RELATION)  # by us: staff, or the customer's "no"
    confirmed_at: Mapped[datetime | None] = col(UtcDateTime, personal=P.RELATION)  # the customer said it is solved
    told_status: Mapped[str | None] = col(String(20))  # what its source said last, whatever we know since
    told_at: Mapped[datetime | None] = col(UtcDateTime)  # the source's own time of that
    follows: Mapped[str | None] = col(
        String(240), index=True, personal=P.RELATION
    )  # external_key of the issue it was merged into
    source: Mapped[str] = col(String(20), default="import")  # import | api | helpdesk | interview | staff
    interview_id: Mapped[int | None] = col(Id, ForeignKey("interviews.id"), personal=P.LINK)
    raw: Mapped[dict[str, Any]] = col(Json, default=dict, personal=P.RELATION)
    created_at: Mapped[datetime] = col(UtcDateTime)
    updated_at: Mapped[datetime] = col(UtcDateTime)

    __table_args__ = (Index("ix_issues_status_account", "status", "account_id"),)


class FeedRow(Row):
    """A registered source of issues, with the age at which it counts as stale."""

    __tablename__ = "feeds"

    id: Mapped[int] = key_column()
    name: Mapped[str] = col(String(100), unique=True)
    way: Mapped[str] = col(String(20))  # api | webhook | daily_file | by_hand | none
    allowed_age_hours: Mapped[int | None] = col(Integer)  # None: never stale (way none)
    last_seen_at: Mapped[datetime | None] = col(UtcDateTime)
    confirmed_by: Mapped[str | None] = col(String(200), personal=P.STAFF)
    helpdesk: Mapped[str | None] = col(String(20))  # whose webhooks: zendesk freshdesk zammad chatwoot generic
    secret: Mapped[str | None] = col(Text)  # sealed with the installation's key; proves that a webhook is theirs
    created_at: Mapped[datetime] = col(UtcDateTime)


class ImportRow(Row):
    """One import: what came in, and what became of it."""

    __tablename__ = "imports"

    id: Mapped[int] = key_column()
    kind: Mapped[str] = col(String(20))
    file_name: Mapped[str] = col(String(300))
    actor: Mapped[str] = col(String(200), personal=P.STAFF)
    started_at: Mapped[datetime] = col(UtcDateTime)
    ended_at: Mapped[datetime | None] = col(UtcDateTime)
    state: Mapped[str] = col(String(20), default="running")  # running | done | failed
    rows_done: Mapped[int] = col(Integer, default=0)
    summary: Mapped[dict[str, Any]] = col(Json, default=dict, personal=P.CONTENT)


class StretchRow(Row):
    """Lines of an orders file that were read without a remark, and which rows they became."""

    __tablename__ = "import_stretches"

    id: Mapped[int] = key_column()
    digest: Mapped[str] = col(String(64), unique=True)  # of the lines, of what is before them, and of how they are read
    first_id: Mapped[int] = col(Id)  # of the order lines; no more than a place to look at, so no key
    last_id: Mapped[int] = col(Id)
    standing: Mapped[str] = col(String(64))  # hash of these rows' keys and hashes, in order
    seen_at: Mapped[datetime] = col(UtcDateTime)
