"""The house's own rows: events, staff and their tokens, customer links, settings, heartbeats."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text, false
from sqlalchemy.orm import Mapped, relationship

from winback.store.base import Id, Json, Personal, Row, UtcDateTime, col, key_column

P = Personal


class EventRow(Row):
    """One append-only row of what happened, and by whom: audit log and timeline in one."""

    __tablename__ = "events"

    id: Mapped[int] = key_column()
    at: Mapped[datetime] = col(UtcDateTime)
    actor: Mapped[str] = col(String(200), personal=P.STAFF)  # staff:<id> | customer | worker | provider | cli
    code: Mapped[str] = col(String(40))
    account_id: Mapped[int | None] = col(Id, ForeignKey("accounts.id"), personal=P.LINK)
    contact_id: Mapped[int | None] = col(Id, ForeignKey("contacts.id"), personal=P.LINK)
    campaign_id: Mapped[int | None] = col(Id, ForeignKey("campaigns.id"))
    facts: Mapped[dict[str, Any]] = col(Json, default=dict, personal=P.RELATION)

    __table_args__ = (
        Index("ix_events_account_at", "account_id", "at"),
        Index("ix_events_campaign_at", "campaign_id", "at"),
    )


staff_roles = Table(
    "staff_roles",
    Row.metadata,
    Column("staff_id", Integer, ForeignKey("staff.id"), primary_key=True, info={"personal": P.STAFF}),
    Column("role_id", Integer, ForeignKey("roles.id"), primary_key=True, info={"personal": P.NO}),
)


class HeartbeatRow(Row):
    """A process says that it lives; readiness and the doctor read it."""

    __tablename__ = "heartbeats"

    name: Mapped[str] = col(String(100), primary_key=True)  # role:host:pid
    role: Mapped[str] = col(String(30))  # dispatcher | worker | web | supervisor
    at: Mapped[datetime] = col(UtcDateTime)
    facts: Mapped[dict[str, Any]] = col(Json, default=dict)


class SettingRow(Row):
    """A firm's own choice kept in the database: policy, firm name and address, switches like the emergency stop.

    Some rows are no choice: what was last measured over all purchases (`services/planning/dormancy.py`), the day
    on which what is no longer kept was last cleared (`services/person/retention.py`), and what a restored database has
    forgotten as sent (`services/sending/outliving.py`).
    """

    __tablename__ = "settings"

    key: Mapped[str] = col(String(60), primary_key=True)
    value: Mapped[Any] = col(Json)
    changed_by: Mapped[str] = col(String(200), personal=P.STAFF)
    changed_at: Mapped[datetime] = col(UtcDateTime)


class ApiTokenRow(Row):
    """A bearer token of the REST API: only its hash is kept."""

    __tablename__ = "api_tokens"

    id: Mapped[int] = key_column()
    staff_id: Mapped[int] = col(Integer, ForeignKey("staff.id"), index=True, personal=P.STAFF)
    name: Mapped[str] = col(String(100))
    token_hash: Mapped[str] = col(String(64), unique=True)
    created_at: Mapped[datetime] = col(UtcDateTime)
    last_used_at: Mapped[datetime | None] = col(UtcDateTime)
    revoked_at: Mapped[datetime | None] = col(UtcDateTime)


class LinkRow(Row):
    """A short unguessable customer link (rule 71): stored hashed, with purpose and expiry."""

    __tablename__ = "links"

    id: Mapped[int] = key_column()
    token_hash: Mapped[str] = col(String(64), unique=True)
    purpose: Mapped[str] = col(String(20))
    contact_id: Mapped[int] = col(Id, ForeignKey("contacts.id"), index=True, personal=P.LINK)
    expires_at: Mapped[datetime] = col(UtcDateTime)
    revoked_at: Mapped[datetime | None] = col(UtcDateTime)
    changes: Mapped[int] = col(Integer, default=0, server_default="0")  # made by it; a form counts for one
    created_at: Mapped[datetime] = col(UtcDateTime)


class RoleRow(Row):
    """marketing | sales | support | admin"""

    __tablename__ = "roles"

    id: Mapped[int] = col(Integer, primary_key=True)
    name: Mapped[str] = col(String(40), unique=True)
    description: Mapped[str | None] = col(Text)
    permissions: Mapped[list[Any] | None] = col(Json)

    def get_permissions(self) -> set[str]:
        """What Flask-Security asks of a role; ours are known by name alone."""
        return set(self.permissions or ())


class StaffRow(Row):
    """Somebody who works here. The column names are Flask-Security's."""

    __tablename__ = "staff"

    id: Mapped[int] = col(Integer, primary_key=True)
    email: Mapped[str] = col(String(320), unique=True, personal=P.STAFF)
    name: Mapped[str] = col(String(200), default="", personal=P.STAFF)
    team: Mapped[str | None] = col(String(100), personal=P.STAFF)
    language: Mapped[str | None] = col(String(5), personal=P.STAFF)
    password: Mapped[str | None] = col(String(300), personal=P.STAFF)
    active: Mapped[bool] = col(Boolean, default=True)
    fs_uniquifier: Mapped[str] = col(String(64), unique=True, personal=P.STAFF)
    confirmed_at: Mapped[datetime | None] = col(UtcDateTime, personal=P.STAFF)
    last_login_at: Mapped[datetime | None] = col(UtcDateTime, personal=P.STAFF)
    current_login_at: Mapped[datetime | None] = col(UtcDateTime, personal=P.STAFF)
    last_login_ip: Mapped[str | None] = col(String(64), personal=P.STAFF)
    current_login_ip: Mapped[str | None] = col(String(64), personal=P.STAFF)
    login_count: Mapped[int | None] = col(Integer, personal=P.STAFF)
    create_datetime: Mapped[datetime | None] = col(UtcDateTime, personal=P.STAFF)
    update_datetime: Mapped[datetime | None] = col(UtcDateTime, personal=P.STAFF)
    tf_primary_method: Mapped[str | None] = col(String(64), personal=P.STAFF)
    tf_totp_secret: Mapped[str | None] = col(String(255), personal=P.STAFF)
    # When they can call customers: {"0": ["09:00", "17:00"], …}, 0 is Monday. None: as the firm has it.
    hours: Mapped[dict[str, Any] | None] = col(Json, personal=P.STAFF)
    calls_an_hour: Mapped[int | None] = col(Integer, personal=P.STAFF)  # promised calls, at most; None: as the firm
    away_until: Mapped[date | None] = col(Date, personal=P.STAFF)  # not here, this day included
    called: Mapped[str | None] = col(String(100), personal=P.STAFF)  # what customers hear: "Frau Huber"
    leads: Mapped[bool] = col(Boolean, default=False, server_default=false(), personal=P.STAFF)  # sees the team's late

    roles: Mapped[list[RoleRow]] = relationship(secondary=staff_roles, lazy="joined")


class SignInRow(Row):
    """One sign-in of one person: renewed at each, ended by sign-out, by disabling, by idleness and by age (rule 68)."""

    __tablename__ = "sign_ins"

    id: Mapped[int] = key_column()
    staff_id: Mapped[int] = col(Integer, ForeignKey("staff.id"), index=True, personal=P.STAFF)
    token_hash: Mapped[str] = col(String(64), unique=True)
    started_at: Mapped[datetime] = col(UtcDateTime, personal=P.STAFF)
    seen_at: Mapped[datetime] = col(UtcDateTime, personal=P.STAFF)
    ended_at: Mapped[datetime | None] = col(UtcDateTime, personal=P.STAFF)


class SignInTryRow(Row):
    """Wrong sign-ins counted in one window, by a keyed hash of name, address or both (rule 69)."""

    __tablename__ = "sign_in_tries"

    key: Mapped[str] = col(String(64), primary_key=True, personal=P.STAFF)
    tries: Mapped[int] = col(Integer, default=0)
    since: Mapped[datetime] = col(UtcDateTime)
