"""The whole application on a migrated database, with people who sign in."""

from collections.abc import Callable, Iterator
from functools import cache
from unittest.mock import patch

import pytest
from argon2 import PasswordHasher, low_level
from flask import Flask
from flask.testing import FlaskClient

from winback.runtime import Runtime
from winback.services.staff import staff
from winback.web.factory import create_app

PASSWORD = "a calm green harbour"
PEOPLE = {
    "marketing": "mia@example.com",
    "sales": "sam@example.com",
    "support": "sue@example.com",
    "admin": "ada@example.com",
}

low_level.verify_secret = cache(low_level.verify_secret)  # slow on purpose, and of one hash always the same


class OneHash:
    """Hashing is slow on purpose; one hash of the one password is enough for all these people."""

    made: str | None = None

    def hash(self, password: str) -> str:
        assert password == PASSWORD
        OneHash.made = OneHash.made or PasswordHasher().hash(password)
        return OneHash.made


def people(rt: Runtime) -> None:
    with patch.object(staff, "PasswordHasher", OneHash), rt.transaction() as session:
        for role, email in PEOPLE.items():
            staff.add(session, email, email.split("@")[0].title(), [role], rt.now(), password=PASSWORD, language="en")


def make_app(rt: Runtime) -> Flask:
    people(rt)
    app = create_app(rt.settings, rt)
    app.config["WTF_CSRF_ENABLED"] = False  # test_safety.py switches it on again
    return app


@pytest.fixture
def app(sqlite_rt: Runtime) -> Iterator[Flask]:
    return make_app(sqlite_rt)


@pytest.fixture
def app_both(rt: Runtime) -> Iterator[Flask]:
    """The same on both engines."""
    return make_app(rt)


def sign_in(app: Flask, role: str) -> FlaskClient:
    client = app.test_client()
    answer = client.post("/sign-in", data={"email": PEOPLE[role], "password": PASSWORD})
    assert answer.status_code == 302, answer.get_data(as_text=True)
    return client


@pytest.fixture
def as_(app: Flask) -> Callable[[str], FlaskClient]:
    return lambda role: sign_in(app, role)
