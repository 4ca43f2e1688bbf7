"""The people who work here: adding and disabling them, their roles, and their API tokens."""

import secrets
import unicodedata
from collections.abc import Sequence
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from winback.errors import BadInput, Conflict, NotFound
from winback.services import keys
from winback.services.events import record
from winback.services.staff import passwords, sign_ins
from winback.store.house import ApiTokenRow, RoleRow, StaffRow

ROLES = {
    "marketing": "plans campaigns and watches them",
    "sales": "works on warm returns",
    "support": "resolves issues",
    "admin": "may everything, and looks after the people here",
}
TOKEN_SEEN_EVERY = timedelta(minutes=5)  # how exact "last used" is


def add(
    session: Session,
    email: str,
    name: str,
    roles: Sequence[str],
    now: datetime,
    *,
    password: str | None = None,
    team: str | None = None,
    language: str | None = None,
    actor: str = "cli",
) -> tuple[StaffRow, str]:
    """Somebody new, and the password they sign in with (made by us when none was given)."""
    email = _email(email)
    if session.scalar(select(StaffRow.id).where(func.lower(StaffRow.email) == email)):
        raise Conflict(f"{email} works here already")
    person = StaffRow(
        email=email, name=name.strip(), team=team, language=language, fs_uniquifier=secrets.token_hex(32)
    )  # fmt: skip
    person.roles = roles_named(session, roles)
    person.create_datetime = person.confirmed_at = now
    session.add(person)
    password = password or secrets.token_urlsafe(12)
    set_password(session, person, password, now)
    _note(session, "staff_added", actor, now, {"staff": person.id, "roles": sorted(roles)})
    return person, password


def everybody(session: Session) -> Sequence[StaffRow]:
    return session.scalars(select(StaffRow).order_by(StaffRow.active.desc(), StaffRow.name, StaffRow.id)).unique().all()


def get(session: Session, staff_id: int) -> StaffRow:
    person = session.get(StaffRow, staff_id)
    if person is None:
        raise NotFound("there is no such person here")
    return person


def by_email(session: Session, email: str) -> StaffRow:
    person = session.scalars(select(StaffRow).where(func.lower(StaffRow.email) == _email(email))).unique().first()
    if person is None:
        raise NotFound(f"nobody here signs in as {email}")
    return person


def set_password(session: Session, person: StaffRow, password: str, now: datetime) -> None:
    """A new password ends every sign-in made with the old one."""
    if why := passwords.weakness(password, (person.email, person.name)):
        raise BadInput(why)
    person.password = PasswordHasher().hash(unicodedata.normalize("NFKD", password))
    person.fs_uniquifier = secrets.token_hex(32)
    session.flush()
    sign_ins.end_all(session, person.id, now)


def set_roles(session: Session, staff_id: int, roles: Sequence[str], actor: str, now: datetime) -> None:
    person = get(session, staff_id)
    if "admin" not in roles:
        _not_the_last_admin(session, person)
    person.roles = roles_named(session, roles)
    person.update_datetime = now
    _note(session, "staff_roles_set", actor, now, {"staff": staff_id, "roles": sorted(roles)})


def disable(session: Session, staff_id: int, actor: str, now: datetime) -> None:
    """They are signed out everywhere, and their tokens are worth nothing from now on."""
    person = get(session, staff_id)
    _not_the_last_admin(session, person)
    person.active = False
    person.fs_uniquifier = secrets.token_hex(32)
    sign_ins.end_all(session, staff_id, now)
    session.execute(
        update(ApiTokenRow)
        .where(ApiTokenRow.staff_id == staff_id, ApiTokenRow.revoked_at.is_(None))
        .values(revoked_at=now)
    )
    _note(session, "staff_disabled", actor, now, {"staff": staff_id})


def enable(session: Session, staff_id: int, actor: str, now: datetime) -> None:
    get(session, staff_id).active = True
    _note(session, "staff_enabled", actor, now, {"staff": staff_id})


# ---------------------------------------------------------------- tokens


def new_token(session: Session, staff_id: int, name: str, actor: str, now: datetime) -> str:
    """A bearer token of the API. This is the only time it can be read: we keep its hash."""
    person = get(session, staff_id)
    if not name.strip():
        raise BadInput("a token needs a name, so that one knows later what it was for")
    token = f"wb_{keys.link_token(40)}"
    row = ApiTokenRow(staff_id=person.id, name=name.strip()[:100], token_hash=keys.token_hash(token), created_at=now)
    session.add(row)
    session.flush()
    _note(session, "token_made", actor, now, {"staff": staff_id, "token": row.id})
    return token


def tokens(session: Session, staff_id: int | None = None) -> Sequence[tuple[ApiTokenRow, StaffRow]]:
    query = select(ApiTokenRow, StaffRow).join(StaffRow, StaffRow.id == ApiTokenRow.staff_id)
    if staff_id is not None:
        query = query.where(ApiTokenRow.staff_id == staff_id)
    found = session.execute(query.order_by(ApiTokenRow.revoked_at.is_not(None), ApiTokenRow.id)).unique().all()
    return [(row, person) for row, person in found]


def revoke_token(session: Session, token_id: int, actor: str, now: datetime) -> None:
    row = session.get(ApiTokenRow, token_id)
    if row is None:
        raise NotFound("there is no such token")
    row.revoked_at = row.revoked_at or now
    _note(session, "token_revoked", actor, now, {"token": token_id})


def by_token(session: Session, token: str) -> tuple[StaffRow, ApiTokenRow] | None:
    """Whose token this is, or None when it is nobody's, revoked, or of somebody disabled."""
    query = (
        select(StaffRow, ApiTokenRow)
        .join(ApiTokenRow, ApiTokenRow.staff_id == StaffRow.id)
        .where(ApiTokenRow.token_hash == keys.token_hash(token), ApiTokenRow.revoked_at.is_(None))
        .where(StaffRow.active.is_(True))
    )
    found = session.execute(query).unique().first()
    return None if found is None else (found[0], found[1])


def token_needs_seeing(row: ApiTokenRow, now: datetime) -> bool:
    return row.last_used_at is None or now - row.last_used_at > TOKEN_SEEN_EVERY


def token_seen(session: Session, token_id: int, now: datetime) -> None:
    session.execute(update(ApiTokenRow).where(ApiTokenRow.id == token_id).values(last_used_at=now))


# ---------------------------------------------------------------- small servants


def roles_named(session: Session, names: Sequence[str]) -> list[RoleRow]:
    """The rows of these roles, made when they are needed for the first time."""
    unknown = sorted(set(names) - set(ROLES))
    if unknown or not names:
        raise BadInput(f"unknown role {', '.join(unknown) or '(none)'}; there are {', '.join(ROLES)}")
    there = {row.name: row for row in session.scalars(select(RoleRow).where(RoleRow.name.in_(names)))}
    for name in set(names) - set(there):
        there[name] = RoleRow(name=name, description=ROLES[name])
        session.add(there[name])
    session.flush()
    return [there[name] for name in ROLES if name in there]


def _email(given: str) -> str:
    email = unicodedata.normalize("NFKD", given).strip().lower()
    if email.count("@") != 1 or any(char.isspace() for char in email) or email[0] == "@" or email[-1] == "@":
        raise BadInput(f"{given!r} is not an e-mail address")
    return email


def _not_the_last_admin(session: Session, person: StaffRow) -> None:
    if "admin" not in {role.name for role in person.roles} or not person.active:
        return
    others = session.scalar(
        select(func.count())
        .select_from(StaffRow)
        .where(StaffRow.roles.any(RoleRow.name == "admin"), StaffRow.active.is_(True), StaffRow.id != person.id)
    )
    if not others:
        raise Conflict("somebody must stay admin")


def _note(session: Session, code: str, actor: str, now: datetime, facts: dict[str, object]) -> None:
    record(session, code, now, actor=actor, facts=facts)
