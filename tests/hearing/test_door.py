"""What is genuine and goes well is answered at the door; everything else is met by the application, with its body."""

import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text
from twilio.request_validator import RequestValidator
from werkzeug.test import Client, TestResponse

from tests.conftest import settings_for
from tests.databases import PostgresMaker
from tests.hearing.conftest import Invite, inviting
from tests.hearing.stage import how_many, sid
from winback.runtime import Runtime, build
from winback.services import locks
from winback.store.interviews import MessageRow
from winback.web.door import Door


class Inside:
    """An application that tells what reached it."""

    def __init__(self, rt: Runtime) -> None:
        self.extensions = {"winback": rt}
        self.reached: list[bytes] = []

    def wsgi_app(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        self.reached.append(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
        start_response("418 I'm a teapot", [])
        return [b""]


@pytest.fixture
def inside(rt: Runtime) -> Inside:
    return Inside(rt)


def send(
    inside: Inside, form: dict[str, str], *, kind: str = "application/x-www-form-urlencoded", **headers: str
) -> TestResponse:
    settings = inside.extensions["winback"].settings
    signature = RequestValidator(settings.twilio_auth_token).compute_signature(f"{settings.base_url}/twilio/sms", form)
    door = Door(inside)  # type: ignore[arg-type]
    given = {"X-Twilio-Signature": signature} | {name.replace("_", "-"): value for name, value in headers.items()}
    return Client(door).post("/twilio/sms", data=form, content_type=kind, headers=given)


def written(amina: Any, body: str) -> dict[str, str]:
    return {"MessageSid": sid("SM"), "From": amina.number, "To": amina.ours, "Body": body, "NumMedia": "0"}


@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=UTF-8"]
)
def test_a_genuine_message_is_answered_without_the_application(
    rt: Runtime, inside: Inside, invite_both: Invite, kind: str
) -> None:
    amina = invite_both()
    amina.written_to()

    answer = send(inside, written(amina, "ja gerne – natürlich"), kind=kind)

    assert (answer.status_code, inside.reached) == (200, [])
    assert answer.content_type == "text/xml; charset=utf-8"
    assert b"<Message>" in answer.data
    assert how_many(rt, MessageRow, MessageRow.direction == "them") == 1


def test_the_door_and_the_application_say_the_same(rt: Runtime, inside: Inside, invite_both: Invite) -> None:
    amina = invite_both()
    amina.written_to()
    form = written(amina, "ja")

    at_the_door = send(inside, form)
    again = amina.client.post(
        "/twilio/sms?", data=form, headers={"X-Twilio-Signature": RequestValidator(
            rt.settings.twilio_auth_token).compute_signature(f"{rt.settings.base_url}/twilio/sms", form)},
    )  # fmt: skip

    assert at_the_door.data == again.data


@pytest.mark.parametrize(
    ("change", "headers"),
    [({}, {"X_Twilio_Signature": "forged"}), ({"MessageSid": "none"}, {}), ({"From": "nobody"}, {})],
    ids=["forged", "no sid", "no number"],
)
def test_what_is_refused_reaches_the_application_whole(
    rt: Runtime, inside: Inside, invite_both: Invite, change: dict[str, str], headers: dict[str, str]
) -> None:
    amina = invite_both()
    amina.written_to()

    answer = send(inside, written(amina, "ja") | change, **headers)

    assert answer.status_code == 418
    assert b"Body=ja" in inside.reached[0]
    assert how_many(rt, MessageRow, MessageRow.direction == "them") == 0


def test_what_breaks_is_tried_once_more_inside(
    rt: Runtime, inside: Inside, invite_both: Invite, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = invite_both()
    amina.written_to()
    monkeypatch.setattr("winback.services.talking.interviews.answer", lambda *_: 1 / 0)

    assert send(inside, written(amina, "ja")).status_code == 418
    assert how_many(rt, MessageRow, MessageRow.direction == "them") == 0


def test_a_message_waits_while_somebody_decides_over_its_account(postgres_maker: PostgresMaker, tmp_path: Path) -> None:
    """A send, an opt-out and an answer about one account happen one after the other."""
    with postgres_maker.url() as url:
        rt = build(settings_for(url, tmp_path))
        inside, amina = Inside(rt), inviting(rt)()
        amina.written_to()
        answers: list[TestResponse] = []
        thread = threading.Thread(target=lambda: answers.append(send(inside, written(amina, "ja"))))
        with rt.transaction() as session:
            locks.lock_account(session, amina.who.account)
            thread.start()
            waited = waits_for_a_row(rt, thread)
        thread.join(20)
        rt.database.dispose()

    assert waited
    assert answers[0].status_code == 200


def waits_for_a_row(rt: Runtime, thread: threading.Thread) -> bool:
    """Whether the server comes to see somebody wait, before the thread ends."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    ends = time.monotonic() + 20
    while thread.is_alive() and time.monotonic() < ends:
        with rt.reading() as session:
            if session.scalar(waiting):
                return True
        time.sleep(0.01)
    return False


def test_the_whole_application_has_the_door_before_it(invite: Invite) -> None:
    app: Flask = invite().client.application

    assert isinstance(app.wsgi_app, Door)
