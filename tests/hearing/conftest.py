"""The hearing tests' stage: an application, a campaign, and people with phones."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import update

from tests.conftest import settings_for
from tests.gate import rows
from tests.hearing.stage import AMERICAN, GERMAN, OURS, Customer, launched
from winback import runtime as runtimes
from winback.runtime import Runtime
from winback.store.crm import AccountRow, ContactRow
from winback.web.factory import create_app

Invite = Callable[..., Customer]


@cache
def application() -> Flask:
    """Built once: what differs between tests is its runtime."""
    return create_app(
        settings_for("sqlite://", Path("/nowhere")), runtimes.build(settings_for("sqlite://", Path("/nowhere")))
    )


def client_of(rt: Runtime) -> FlaskClient:
    app = application()
    app.extensions["winback"] = rt
    return app.test_client()


def inviting(rt: Runtime) -> Invite:
    client = client_of(rt)
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())

    def invite(language: str = "de", number: str | None = None, name: str = "Amina", **account: Any) -> Customer:
        number = number or (GERMAN if language == "de" else AMERICAN)
        with rt.transaction() as session:
            who = rows.person(rt, session, number, name, **account)
            session.execute(update(ContactRow).where(ContactRow.id == who.contact).values(language=language))
            session.execute(update(AccountRow).where(AccountRow.id == who.account).values(language=language))
            campaign = launched(session, rt, f"campaign of {name}")
            member = rows.member(session, campaign, who, rt.now())
        return Customer(rt, client, who, number, OURS[language], member, campaign)

    return invite


@pytest.fixture
def invite(sqlite_rt: Runtime) -> Invite:
    """A customer of a launched campaign, on SQLite."""
    return inviting(sqlite_rt)


@pytest.fixture
def invite_both(rt: Runtime) -> Invite:
    """The same on both databases."""
    return inviting(rt)
