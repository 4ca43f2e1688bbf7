"""The rim: signatures before everything, odd requests, repeats, races, and what happens when our side breaks."""

import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.parse import urlencode

import psycopg
import pytest
from flask.testing import FlaskClient
from twilio.request_validator import RequestValidator

from tests.conftest import settings_for
from tests.databases import PostgresMaker
from tests.hearing.conftest import Invite, inviting
from tests.hearing.stage import GERMAN, OURS, Line, all_of, how_many, post, sid
from tests.statements import heard
from winback.runtime import Runtime, build
from winback.store import engine
from winback.store.campaigns import AttemptRow
from winback.store.interviews import AnswerRow, InboxRow, InterviewRow, MessageRow
from winback.web import one_by_one

FORM = {"MessageSid": "SM" + "1" * 32, "From": "+491713920001", "To": "+493023125000", "Body": "ja"}
URLENCODED = "application/x-www-form-urlencoded"


def twilio_routes(client: FlaskClient) -> Iterator[str]:
    for rule in client.application.url_map.iter_rules():
        if rule.rule.startswith("/twilio"):
            yield rule.rule.replace("<token>", "0" * 32)


@pytest.mark.parametrize("signature", [None, "", "é", "AAAA", "a,b", "\x7f"])
def test_no_twilio_route_reads_anything_unsigned(invite: Invite, signature: str | None) -> None:
    client = invite().client
    headers = {} if signature is None else {"X-Twilio-Signature": signature}

    answers = {route: client.post(route, data=FORM, headers=headers).status_code for route in twilio_routes(client)}

    assert len(answers) == 5
    assert set(answers.values()) == {403}


def test_no_twilio_route_redirects_or_takes_another_method(sqlite_rt: Runtime, invite: Invite) -> None:
    client = invite().client

    for route in twilio_routes(client):
        assert client.get(route).status_code == 405
        assert "POST" in client.get(route).headers["Allow"]
        assert client.put(route, data=FORM).status_code == 405
        assert post(sqlite_rt, client, route + "/", FORM).status_code not in {301, 302, 307, 308}


def test_a_forwarded_host_changes_nothing(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    good = RequestValidator(sqlite_rt.settings.twilio_auth_token).compute_signature(
        sqlite_rt.settings.base_url + "/twilio/sms", FORM
    )
    evil = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "gopher"}

    answer = amina.client.post("/twilio/sms", data=FORM, headers={"X-Twilio-Signature": good} | evil)

    assert answer.status_code == 200


def test_a_signature_for_another_host_is_refused_whatever_the_host_header_says(
    sqlite_rt: Runtime, invite: Invite
) -> None:
    signature = RequestValidator(sqlite_rt.settings.twilio_auth_token).compute_signature(
        "https://evil.example/twilio/sms", FORM
    )

    answer = invite().client.post(
        "/twilio/sms", data=FORM, headers={"X-Twilio-Signature": signature, "Host": "evil.example"}
    )

    assert answer.status_code == 403


def test_a_field_named_twice_is_refused_even_when_signed(sqlite_rt: Runtime, invite: Invite) -> None:
    pairs = [*FORM.items(), ("Body", "STOP")]
    text = sqlite_rt.settings.base_url + "/twilio/sms" + "".join(name + value for name, value in sorted(set(pairs)))
    signature = RequestValidator(sqlite_rt.settings.twilio_auth_token).compute_signature(text, {})

    answer = invite().client.post(
        "/twilio/sms", data=urlencode(pairs), content_type=URLENCODED, headers={"X-Twilio-Signature": signature}
    )

    assert answer.status_code == 400
    assert "twice" in answer.get_data(as_text=True)


def test_a_name_in_query_and_form_is_named_twice(sqlite_rt: Runtime, invite: Invite) -> None:
    assert post(sqlite_rt, invite().client, "/twilio/sms?Body=STOP", FORM).status_code == 400


def test_a_multipart_form_is_not_what_twilio_signed(sqlite_rt: Runtime, invite: Invite) -> None:
    signature = RequestValidator(sqlite_rt.settings.twilio_auth_token).compute_signature(
        sqlite_rt.settings.base_url + "/twilio/sms", {}
    )

    answer = invite().client.post(
        "/twilio/sms", data=FORM, content_type="multipart/form-data", headers={"X-Twilio-Signature": signature}
    )

    assert answer.status_code == 403


def test_a_flood_of_bytes_is_refused(sqlite_rt: Runtime, invite: Invite) -> None:
    answer = post(sqlite_rt, invite().client, "/twilio/sms", FORM | {"Body": "x" * 200_000})

    assert answer.status_code == 413
    assert how_many(sqlite_rt, InboxRow) == 0


ODD_TEXTS = [
    "\x00",
    "a\x00b",
    "😀" * 40,
    "<Say>",
    "x" * 1600,
    "' OR 1=1",
    "\u202e",
    "\ufffe",
    "\r\n",
    "%00",
    "🏴\u200d☠️",
]


def test_any_text_is_heard_without_harm(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    amina.written_to()

    assert {amina.deliver(body, sid("SM")).status_code for body in ODD_TEXTS} == {200}

    token = amina.attempt("voice", "1:voice")
    line = Line(amina, sid("CA"), amina.ours, amina.number)
    assert {
        line.post(f"/twilio/voice/{token}/turn?n={n}", {"SpeechResult": body}).status_code
        for n, body in enumerate(ODD_TEXTS)
    } == {200}


def test_an_answer_is_xml_and_never_cached(sqlite_rt: Runtime, invite: Invite) -> None:
    answer = invite().deliver("Hallo", sid("SM"))

    assert answer.mimetype == "text/xml"
    assert answer.headers["Cache-Control"] == "no-store"


# ---------------------------------------------------------------- status callbacks


def test_a_delivered_message_is_noted_once(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    token = amina.attempt()
    form = {"MessageSid": sid("SM"), "MessageStatus": "delivered", "To": amina.number, "From": amina.ours}

    for _ in range(3):
        assert post(sqlite_rt, amina.client, f"/twilio/status/{token}", form).status_code < 300

    row = all_of(sqlite_rt, AttemptRow)[0]
    assert (row.state, row.sid) == ("delivered", form["MessageSid"])
    assert how_many(sqlite_rt, InboxRow, InboxRow.kind == "status") == 1


def test_a_status_with_the_sid_of_another_attempt_is_taken_and_not_followed(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    first, second = amina.attempt(), amina.attempt(step="1:sms")
    form = {"MessageSid": sid("SM"), "MessageStatus": "sent"}

    answers = [post(rt, amina.client, f"/twilio/status/{token}", form | {"SequenceNumber": token})
               for token in (first, second)]  # fmt: skip

    assert [answer.status_code for answer in answers] == [204, 204]
    assert [row.sid for row in sorted(all_of(rt, AttemptRow), key=lambda row: row.id)] == [form["MessageSid"], None]


def test_a_status_before_the_posts_answer_binds_its_sid(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    token = amina.attempt("voice", "1:voice")
    form = {
        "CallSid": sid("CA"),
        "CallStatus": "ringing",
        "To": amina.number,
        "From": amina.ours,
        "SequenceNumber": "1",
    }

    assert post(sqlite_rt, amina.client, f"/twilio/status/{token}", form).status_code < 300

    assert all_of(sqlite_rt, AttemptRow)[0].sid == form["CallSid"]


def test_a_machine_noticed_later_is_noted(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    token = amina.attempt("voice", "1:voice")
    form = {"CallSid": sid("CA"), "AnsweredBy": "machine_start", "MachineDetectionDuration": "2000"}

    assert post(sqlite_rt, amina.client, f"/twilio/status/{token}", form).status_code < 300

    assert all_of(sqlite_rt, AttemptRow)[0].answered_by == "machine"


# ---------------------------------------------------------------- fields nobody can use

UNUSABLE = ["\x00", "a\x00b", "9" * 5000, "9" * 12, "x" * 5000, "²", "-1", "1e9", "é" * 300]


def of_a_status(channel: str) -> dict[str, str]:
    usual = {"SequenceNumber": "0", "ErrorCode": "30007", "To": GERMAN, "From": OURS["de"]}
    if channel == "sms":
        return usual | {"MessageStatus": "undelivered"}
    return usual | {"CallStatus": "completed", "CallDuration": "40", "AnsweredBy": "human", "Duration": "1"}


@pytest.mark.parametrize("channel", ["sms", "voice"])
def test_a_field_of_a_status_that_cannot_be_used_counts_as_not_given(
    rt: Runtime, invite_both: Invite, channel: str
) -> None:
    amina, name, kind = invite_both(), *(("MessageSid", "SM") if channel == "sms" else ("CallSid", "CA"))
    statuses = [of_a_status(channel) | {field: odd} for field in of_a_status(channel) for odd in UNUSABLE]
    for place, form in enumerate(statuses):
        token = amina.attempt(channel, f"{place}:{channel}", phone_hash=f"{place:064}")
        answers = {
            post(rt, amina.client, f"/twilio/status/{token}", form | {name: f"{kind}{place:032x}"}).status_code
            for _ in range(2)
        }
        assert answers == {204}, form

    assert how_many(rt, InboxRow) == len(statuses)
    rows = all_of(rt, AttemptRow)
    assert {row.error_code for row in rows} == {"30007", None}
    assert {row.duration_s for row in rows} == ({None} if channel == "sms" else {40, 0, None})


@pytest.mark.parametrize("field", ["NumMedia", "NumSegments", "OptOutType", "FromCity", "ApiVersion", "Body"])
def test_a_field_of_a_message_that_cannot_be_used_keeps_it_from_nobody(
    rt: Runtime, invite_both: Invite, field: str
) -> None:
    amina = invite_both()
    amina.written_to()

    assert {amina.deliver(**({"body": "ja", "message": sid("SM")} | {field: odd})).status_code for odd in UNUSABLE} == {
        200
    }

    assert how_many(rt, InboxRow) == len(UNUSABLE)


@pytest.mark.parametrize("field", ["Digits", "SpeechResult", "Confidence", "AnsweredBy", "From", "CallStatus"])
def test_a_field_of_a_call_that_cannot_be_used_leaves_nobody_in_silence(
    rt: Runtime, invite_both: Invite, caplog: pytest.LogCaptureFixture, field: str
) -> None:
    amina = invite_both()
    token = amina.attempt("voice", "1:voice")
    line = amina.picks_up(token, "human")
    for n, odd in enumerate(UNUSABLE):
        line.ask(f"/twilio/voice/{token}/turn?n={n}", {"Digits": "1"} | {field: odd})

    assert "could not be answered" not in caplog.text


@pytest.mark.parametrize("path", ["/twilio/status/a%00b", f"/twilio/status/{'x' * 5000}"])
def test_a_token_that_cannot_be_one_is_none_of_ours(rt: Runtime, invite_both: Invite, path: str) -> None:
    form = {"MessageSid": sid("SM"), "MessageStatus": "delivered"}

    assert post(rt, invite_both().client, path, form).status_code in {204, 404}


# ---------------------------------------------------------------- when our side breaks


def test_twilio_is_told_to_try_again_when_our_side_breaks(
    sqlite_rt: Runtime, invite: Invite, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = invite()
    amina.written_to()
    message = sid("SM")

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the disk is full")

    with monkeypatch.context() as breaking:
        breaking.setattr("winback.services.talking.turns.following.follow", broken)
        assert amina.deliver("ja", message).status_code >= 500
    assert how_many(sqlite_rt, AnswerRow) == 0
    assert how_many(sqlite_rt, InboxRow) == 0

    assert amina.texts("ja", message) != ""
    assert how_many(sqlite_rt, AnswerRow, AnswerRow.question == "may_we_ask") == 1


# ---------------------------------------------------------------- at once


def at_once(work: Any, times: int) -> list[Any]:
    """Run the same thing in threads that start together, as on several machines: none waits for its turn here."""
    gate, results = threading.Barrier(times), []

    def run() -> None:
        gate.wait()
        results.append(work())

    threads = [threading.Thread(target=run) for _ in range(times)]
    with patch.object(one_by_one, "PATIENCE", 0):
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return results


def test_the_same_message_delivered_at_the_same_moment_is_heard_once(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    amina.written_to()
    message = sid("SM")
    client = amina.client.application.test_client

    def deliver() -> tuple[int, bytes]:
        form = {"MessageSid": message, "From": amina.number, "To": amina.ours, "Body": "ja", "NumMedia": "0"}
        answer = post(rt, client(), "/twilio/sms", form)
        return answer.status_code, answer.data

    answers = at_once(deliver, 6)

    assert len(set(answers)) == 1
    assert answers[0][0] == 200
    assert how_many(rt, AnswerRow) == 1
    assert how_many(rt, MessageRow, MessageRow.direction == "them") == 1


def test_two_calls_of_one_attempt_answered_at_the_same_moment_speak_once(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    token = amina.attempt("voice", "1:voice")

    def pick_up() -> bool:
        form = {"CallSid": sid("CA"), "From": amina.ours, "To": amina.number, "AnsweredBy": "human"}
        answer = post(rt, amina.client.application.test_client(), f"/twilio/voice/{token}", form)
        return b"<Gather" in answer.data

    assert Counter(at_once(pick_up, 4)) == {True: 1, False: 3}
    assert how_many(rt, InterviewRow) == 1


def test_two_answers_at_the_same_moment_are_heard_one_after_the_other(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    amina.written_to()
    amina.texts("ja")

    def answer() -> int:
        form = {"MessageSid": sid("SM"), "From": amina.number, "To": amina.ours, "Body": "1", "NumMedia": "0"}
        return post(rt, amina.client.application.test_client(), "/twilio/sms", form).status_code

    assert set(at_once(answer, 3)) == {200}
    positions = [row.position for row in all_of(rt, AnswerRow)]
    assert positions == list(range(len(positions)))
    assert how_many(rt, AnswerRow, AnswerRow.status == "answered") == 4


# ---------------------------------------------------------------- fast


def test_an_answer_takes_few_statements(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    amina.written_to()
    amina.texts("ja")

    with heard(rt) as statements:
        amina.texts("Zu teuer")

    most = 4 if rt.settings.database.startswith("postgres") else 12
    assert len(statements) <= most, statements


def test_what_was_said_and_answered_stands_in_its_order(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    amina.written_to()

    reply = amina.texts("ja")

    thread = [(message.direction, message.text) for message in all_of(rt, MessageRow)]
    assert thread[-2:] == [("them", "ja"), ("us", reply)]


@pytest.mark.parametrize("rested", [True, False])
def test_a_database_that_was_restarted_a_moment_ago_costs_no_answer(
    postgres_maker: PostgresMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rested: bool
) -> None:
    monkeypatch.setattr(engine, "RESTED_S", 0.0 if rested else 60.0)
    with postgres_maker.url() as url:
        rt = build(settings_for(url, tmp_path))
        amina = inviting(rt)()
        amina.written_to()
        with psycopg.connect(url, autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                "datname = current_database() AND pid <> pg_backend_pid()"
            )

        reply = amina.texts("ja")

        assert "Grund" in reply
        assert how_many(rt, InboxRow) == 1
        rt.database.dispose()
