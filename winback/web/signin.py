"""Signing in: Flask-Security on a session of its own, sign-ins as rows, and a brake on guessing."""

import time
from typing import Any, cast

from flask import Flask, g, request, session
from flask_login import current_user, user_logged_in, user_logged_out
from flask_security import LoginForm, Security, SQLAlchemySessionUserDatastore, UserMixin
from sqlalchemy.orm import Session, scoped_session, sessionmaker
from wtforms import StringField

from winback.runtime import Runtime
from winback.services.staff import second_factor, sign_ins, staff
from winback.store.house import RoleRow, StaffRow
from winback.web.current import Me, rt
from winback.web.language import _

TOKEN = "sign_in"  # noqa: S105  the cookie's key, not a secret


class StaffUser(StaffRow, UserMixin):  # type: ignore[misc]  # the same columns, typed by two libraries
    """A staff row with what Flask-Security asks of a user; the store itself knows no web."""


class Datastore(SQLAlchemySessionUserDatastore):
    """Lets the connection go after every look-up: a page must not hold one while it waits for another."""

    def find_user(self, *args: Any, **kwargs: Any) -> StaffUser | None:
        found = cast("StaffUser | None", super().find_user(*args, **kwargs))
        self.db.session.commit()
        return found


class SignInForm(LoginForm):
    """Flask-Security's form with a brake on guessing, and a second factor for those who use one."""

    brake = ""
    code = StringField()

    def validate(self, **kwargs: Any) -> bool:
        who = (rt.settings.secret_key, str(self.email.data or ""), request.remote_addr or "")
        with rt.reading() as db:
            if sign_ins.must_wait(db, *who, rt.now()):
                return self._refuse(_("Too many wrong tries. Please wait a quarter of an hour."))
        right = bool(super().validate(**kwargs))
        if right and self._code_is_missing():
            return self._refuse(_("Please add the code from your app."))
        with rt.transaction() as db:
            right = right and self._code_is_right(db)
            if right:
                sign_ins.forgive(db, *who)
            else:
                sign_ins.note_wrong(db, *who, rt.now())
        return right or self._refuse("")

    def _refuse(self, why: str) -> bool:
        self.brake = why
        self.form_errors.append(why)
        return False

    def _code_is_missing(self) -> bool:
        return second_factor.is_on(cast("StaffRow", self.user)) and not (self.code.data or "").strip()

    def _code_is_right(self, db: Session) -> bool:
        person = staff.get(db, cast("StaffRow", self.user).id)
        if not second_factor.is_on(person):
            return True
        return second_factor.accepts(db, person, self.code.data or "", rt.settings.secret_key, time.time())


def install(app: Flask, runtime: Runtime, https: bool) -> None:
    app.config.update(_config(runtime, https))
    # Reading transactions: its few writes are single statements, which take SQLite's lock by themselves.
    engine = runtime.database.engine.execution_options(winback_reading=True)
    own = scoped_session(sessionmaker(engine, expire_on_commit=False))
    Security(app, Datastore(own, StaffUser, cast("Any", RoleRow)), login_form=SignInForm)
    app.jinja_env.globals["demo_people"] = demo_people
    app.teardown_appcontext(lambda _error: own.remove())
    user_logged_in.connect(_begin, app, weak=False)
    user_logged_out.connect(_end, app, weak=False)


def _config(runtime: Runtime, https: bool) -> dict[str, Any]:
    return {
        "SESSION_COOKIE_NAME": "__Host-winback" if https else "winback",
        "SESSION_COOKIE_SECURE": https,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_PATH": "/",
        "SECURITY_LOGIN_URL": "/sign-in",
        "SECURITY_LOGOUT_URL": "/sign-out",
        "SECURITY_LOGOUT_METHODS": ["POST"],
        "SECURITY_POST_LOGIN_VIEW": "/home",
        "SECURITY_POST_LOGOUT_VIEW": "/sign-in",
        "SECURITY_LOGIN_USER_TEMPLATE": "signin/sign_in.html",
        "SECURITY_PASSWORD_HASH": "argon2",
        "SECURITY_PASSWORD_SINGLE_HASH": {"argon2"},
        "SECURITY_PASSWORD_SCHEMES": ["argon2"],
        "SECURITY_DEPRECATED_PASSWORD_SCHEMES": [],
        "SECURITY_RETURN_GENERIC_RESPONSES": True,
        "SECURITY_API_ENABLED_METHODS": ["session"],
        "SECURITY_DATETIME_FACTORY": runtime.now,
        "SECURITY_STATIC_FOLDER": None,
        "SECURITY_EMAIL_VALIDATOR_ARGS": {"test_environment": True, "check_deliverability": False},
        "SECURITY_FLASH_MESSAGES": False,
        "REMEMBER_COOKIE_DURATION": 0,
    }


def demo_people() -> list[list[str]]:
    """Role, address and password of everybody the demo lets in; empty outside a demo."""
    given = [entry.split(":", 2) for entry in rt.settings.demo_sign_in.split(",") if entry.count(":") >= 2]
    return [[part.strip() for part in entry] for entry in given]


# ---------------------------------------------------------------- who is it?


def by_session() -> Me | None:
    """Whoever's living sign-in this browser's session holds."""
    user = _user_of_session()
    token = session.get(TOKEN)
    if user is None or not token:
        return None
    with rt.reading() as db:
        row = sign_ins.alive(db, token, user.id, rt.now())
    if row is None:
        session.clear()
        return None
    if sign_ins.needs_seeing(row, rt.now()) and "X-Fragment" not in request.headers:
        with rt.transaction() as db:
            sign_ins.seen(db, row.id, rt.now())
    return as_me(user)


def by_bearer() -> Me | None:
    """Whoever's token the Authorization header carries."""
    kind, _space, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token.strip():
        return None
    with rt.reading() as db:
        found = staff.by_token(db, token.strip())
    if found is None:
        return None
    person, row = found
    if staff.token_needs_seeing(row, rt.now()):
        with rt.transaction() as db:
            staff.token_seen(db, row.id, rt.now())
    return as_me(person)


def as_me(person: StaffRow) -> Me:
    roles = frozenset(role.name for role in person.roles)
    name = person.name or person.email
    return Me(person.id, person.email, name, person.team, person.language, roles, leads=person.leads)


def _user_of_session() -> StaffUser | None:
    user = current_user._get_current_object()
    return user if user is not None and user.is_authenticated else None


# ---------------------------------------------------------------- begin and end


def _begin(_app: Flask, user: StaffUser, **_more: Any) -> None:
    """A new sign-in has a new token, and nothing of the session before it lives on (fixation)."""
    with rt.transaction() as db:
        if old := session.pop(TOKEN, None):
            sign_ins.end(db, old, rt.now())
        session[TOKEN] = sign_ins.begin(db, user.id, rt.now())
    remember_language(user.language)
    session.pop("csrf_token", None)
    g.pop("csrf_token", None)


def remember_language(chosen: str | None) -> None:
    """For pages that are shown before anybody asks who it is: nothing found, method not allowed."""
    if chosen:
        session["language"] = chosen
    else:
        session.pop("language", None)


def go_on_as(person: StaffRow, token: str) -> None:
    """After a change of password every sign-in has ended; this browser goes on with a new one."""
    session[TOKEN] = token
    session["_user_id"] = person.fs_uniquifier


def _end(_app: Flask, **_more: Any) -> None:
    token = session.pop(TOKEN, None)
    if token:
        with rt.transaction() as db:
            sign_ins.end(db, token, rt.now())
