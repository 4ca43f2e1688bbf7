"""A full disk, and a database that goes away: nothing is lost, everybody is told, and everything comes back."""

import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from flask.testing import FlaskClient
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from tests.campaigns.stage import Stage
from tests.conftest import SetClock, settings_for
from tests.databases import PostgresMaker
from tests.hearing.conftest import Invite, client_of, inviting
from tests.hearing.stage import Customer, how_many, post, sid
from winback import cli, troubles
from winback.commands import stop
from winback.runtime import Runtime
from winback.store.engine import Database
from winback.store.interviews import InboxRow
from workers.dispatcher import Dispatcher
from workers.door import Door

FORM = {"MessageSid": "SM" + "1" * 32, "From": "+491713920001", "To": "+493023125000", "Body": "ja", "NumMedia": "0"}
CALL = {"CallSid": "CA" + "1" * 32, "From": "+491713920001", "To": "+493023125000", "CallStatus": "in-progress"}


@contextmanager
def full_disk(database: Database) -> Iterator[None]:
    """SQLite may not grow by a page."""

    def limit(connection: Any, _record: Any) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}")

    database.dispose()
    event.listen(database.engine, "connect", limit)
    yield
    event.remove(database.engine, "connect", limit)
    database.dispose()


def fill(customer: Customer) -> str:
    """Write until the disk is full; the message that did not fit."""
    for _ in range(200):
        message = sid("SM")
        answer = customer.deliver("ja " * 500, message)
        if answer.status_code != 200:
            assert answer.status_code == 503
            return message
    raise AssertionError("the disk never got full")


def test_with_a_full_disk_twilio_is_asked_to_try_again_and_nothing_is_lost(
    invite: Invite, caplog: pytest.LogCaptureFixture
) -> None:
    customer = invite()
    customer.written_to()

    with full_disk(customer.rt.database):
        message = fill(customer)

    assert "the disk is full" in caplog.text
    before = how_many(customer.rt, InboxRow)
    assert customer.deliver("ja", message).status_code == 200
    assert how_many(customer.rt, InboxRow) == before + 1


def test_with_a_full_disk_a_command_ends_with_a_sentence(
    invite: Invite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    error = caught(invite())

    def fails(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr(stop, "opened", fails)
    monkeypatch.setattr(sys, "argv", ["winback", "resume"])
    with pytest.raises(SystemExit) as ended:
        cli.main()

    assert ended.value.code == 1
    assert capsys.readouterr().err.startswith("winback: the disk is full; nothing is half done")


def caught(customer: Customer) -> OperationalError:
    """SQLite's own error."""
    with full_disk(customer.rt.database), pytest.raises(OperationalError) as error:  # noqa: PT012
        while True:
            with customer.rt.transaction() as session:
                session.add(InboxRow(provider_key=sid("X"), kind="sms", received_at=customer.rt.now(),
                                     payload={"x": "x" * 5000}))  # fmt: skip
    assert troubles.of_disk(error.value) == "the disk is full"
    return error.value


@pytest.fixture
def nowhere(stage: Stage) -> Runtime:
    """A runtime whose database has gone away."""
    return replace(stage.rt, database=Database("postgresql://nobody@127.0.0.1:1/nothing"))


def test_without_a_database_pages_and_webhooks_say_so_and_callers_hear_a_sentence(
    nowhere: Runtime, caplog: pytest.LogCaptureFixture
) -> None:
    client = client_of(nowhere)
    page = client.post("/sign-in", data={"email": "mia@example.com", "password": "x" * 12, "csrf_token": _csrf(client)})

    assert page.status_code == 503
    assert "try again" in page.get_data(as_text=True)
    assert post(nowhere, client, "/twilio/sms", FORM).status_code == 503
    assert post(nowhere, client, "/twilio/status/t0ken", {"MessageSid": FORM["MessageSid"], "MessageStatus": "sent"}
                ).status_code == 503  # fmt: skip
    spoken = post(nowhere, client, "/twilio/voice", CALL)
    assert spoken.status_code == 200
    assert b"<Say" in spoken.data
    assert client.get("/readyz").get_json()["missing"] == ["database"]
    assert client.get("/healthz").status_code == 200
    assert "winback_database_up 0.0" in client.get("/metrics").get_data(as_text=True)


def _csrf(client: FlaskClient) -> str:
    found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', client.get("/sign-in").get_data(as_text=True))
    assert found
    return found[1]


def test_connections_that_break_are_replaced_and_the_answer_is_heard_once(
    postgres_maker: PostgresMaker, clock: SetClock, tmp_path: Any
) -> None:
    with postgres_maker.url() as url:
        rt = Runtime(settings_for(url, tmp_path), Database(url), clock)
        customer = inviting(rt)()
        customer.written_to()
        with psycopg.connect(url, autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

        message = sid("SM")
        answers = [customer.deliver("ja", message).status_code for _ in range(3)]

        assert set(answers) <= {200, 503}
        assert answers[-1] == 200
        assert how_many(rt, InboxRow) == 1
        rt.database.dispose()


def test_a_dispatcher_without_a_database_waits_and_comes_back(
    stage: Stage, nowhere: Runtime, caplog: pytest.LogCaptureFixture
) -> None:
    dispatcher = Dispatcher(nowhere, Door("unix:///nowhere/redis.sock"))
    with caplog.at_level(logging.ERROR):
        dispatcher.round()
    assert not dispatcher.leads
    assert "the database is away" in caplog.text

    dispatcher._rt, dispatcher._renew_at = stage.rt, 0.0
    dispatcher.round()

    assert dispatcher.leads


def test_a_fault_of_ours_is_not_called_a_trouble_of_the_database() -> None:
    assert troubles.of_database(ValueError("x")) is None
    assert troubles.of_disk(ValueError("x")) is None
    assert troubles.of_disk(OSError(28, "No space left on device")) == "the disk is full"
