"""Whom we let in outlives a restore: yesterday's rows do not know who was shut out today, or what was withdrawn.

Who works here is let in as the replaced database had it: with the password, the second factor and the roles of then.
Nobody stays signed in. Where that database is not the later life of the backup, no token of the API works any more,
and who may sign in is as the backup says: a person looks through it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from winback.services.events import record
from winback.services.staff import staff
from winback.store.house import ApiTokenRow, SignInRow, StaffRow


@dataclass(frozen=True, slots=True)
class Kept:
    """How somebody was let in."""

    active: bool
    password: str | None
    second_factor: tuple[str | None, str | None]
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Access:
    """Of a database before it was replaced."""

    tokens: frozenset[str]  # hashes of those that work
    people: Mapping[str, Kept]  # by the address they sign in with


def said(session: Session) -> Access:
    return Access(
        frozenset(session.scalars(select(ApiTokenRow.token_hash).where(ApiTokenRow.revoked_at.is_(None)))),
        {person.email: _kept(person) for person in session.scalars(select(StaffRow)).unique()},
    )


def carry(session: Session, before: Access | None, by: str, now: datetime) -> None:
    """Into rows that were just restored."""
    session.execute(update(SignInRow).where(SignInRow.ended_at.is_(None)).values(ended_at=now))
    for token in session.scalars(select(ApiTokenRow).where(ApiTokenRow.revoked_at.is_(None))).all():
        if before is None or token.token_hash not in before.tokens:
            staff.revoke_token(session, token.id, by, now)
    for person in session.scalars(select(StaffRow)).unique().all():
        if before is not None and (kept := before.people.get(person.email)) and kept != _kept(person):
            _let_in_as(session, person, kept, by, now)


def _let_in_as(session: Session, person: StaffRow, kept: Kept, by: str, now: datetime) -> None:
    if person.active and not kept.active:
        record(session, "staff_disabled", now, actor=by, facts={"staff": person.id})
    person.active, person.password, person.update_datetime = kept.active, kept.password, now
    person.tf_primary_method, person.tf_totp_secret = kept.second_factor
    person.roles = staff.roles_named(session, kept.roles) if kept.roles else []


def _kept(person: StaffRow) -> Kept:
    return Kept(
        person.active, person.password, (person.tf_primary_method, person.tf_totp_secret),
        tuple(sorted(role.name for role in person.roles)),
    )  # fmt: skip
