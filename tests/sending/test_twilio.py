"""What Twilio's answers prove, against a real HTTP server."""

import json
import logging
import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from campaigns.attempts import Accepted, Heard, Outgoing, ReadyAgain, Rejected, Unknown
from tests.conftest import settings_for
from tests.sending.provider import CALL_SID, SID, Provider, provider
from winback.channels import twilio_http
from winback.channels.twilio import Twilio
from winback.errors import ChannelError

MESSAGE = Outgoing(
    attempt_id=1, fence=1, channel="sms", to="+491713920001", sender="+493023125000", token="t0ken",
    valid_seconds=300, text="Guten Tag & Grüße",
)  # fmt: skip
CALL = replace(MESSAGE, channel="voice", text=None, ring_seconds=30)


@pytest.fixture
def stub() -> Iterator[Provider]:
    with provider() as told:
        yield told


@pytest.fixture
def twilio(stub: Provider, tmp_path) -> Twilio:
    settings = settings_for("sqlite://", tmp_path, public_url="https://winback.example/base/")
    return Twilio(replace(settings, twilio_api_url=stub.url))


def test_a_message_says_whom_what_how_long_and_where_to_report(stub, twilio):
    assert twilio.send(MESSAGE) == Accepted(SID)

    method, path, form = stub.asked[0]
    assert (method, path) == ("POST", f"/2010-04-01/Accounts/AC{'0' * 32}/Messages.json")
    assert form == {
        "To": ["+491713920001"],
        "From": ["+493023125000"],
        "Body": ["Guten Tag & Grüße"],
        "ValidityPeriod": ["300"],
        "StatusCallback": ["https://winback.example/base/twilio/status/t0ken"],
    }


def test_a_call_rings_thirty_seconds_and_asks_for_its_words(stub, twilio):
    assert twilio.send(CALL) == Accepted(CALL_SID)

    form = stub.asked[0][2]
    assert form["Url"] == ["https://winback.example/base/twilio/voice/t0ken"]
    assert form["Timeout"] == ["30"]
    assert form["MachineDetection"] == ["Enable"]
    assert form["AsyncAmd"] == ["true"]
    assert form["StatusCallbackEvent"] == ["initiated", "ringing", "answered", "completed"]


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (21211, "invalid_number"),
        (21408, "country_not_allowed"),
        (21610, "blocked"),
        (21612, "not_routable"),
        (21614, "landline_for_sms"),
        (29999, "refused"),
    ],
)
def test_a_code_of_twilio_with_a_4xx_proves_that_nothing_was_created(stub, twilio, code, why):
    stub.refuses(400, code)

    assert twilio.send(MESSAGE) == Rejected(why, str(code))


def test_a_429_is_tried_again_and_waits_as_long_as_it_asks(stub, twilio):
    stub.refuses(429, 20429)
    stub.headers = {"Retry-After": "7"}

    assert twilio.send(MESSAGE) == ReadyAgain("too_many", 7.0)


@pytest.mark.parametrize("wish", ["", "-7", "nan", "1e300", "7.5", "\u00c2\u00b2", "soon", "Fri, 31 Dec 9999 23:59:59"])
def test_a_429_whose_wish_cannot_be_read_is_tried_again_in_our_own_time(stub, twilio, wish):
    stub.refuses(429, 20429)
    stub.headers = {"Retry-After": wish}

    assert twilio.send(MESSAGE) == ReadyAgain("too_many", None)


def test_a_connection_that_never_stood_is_tried_again(tmp_path):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        alone = Twilio(replace(settings_for("sqlite://", tmp_path), twilio_api_url=url))

        assert alone.send(MESSAGE) == ReadyAgain("not_connected")


@pytest.mark.parametrize("status", [500, 502, 503, 504, 301, 404, 408])
def test_an_answer_without_a_code_of_twilio_proves_nothing(stub, twilio, status):
    stub.status, stub.body = status, "<html>somebody between us</html>"

    assert isinstance(twilio.send(MESSAGE), Unknown)
    assert len(stub.asked) == 1


@pytest.mark.parametrize("told", [
    {"code": 20500, "message": "oops", "status": 500},
    {"code": 21211, "message": "no", "status": 400},
    {"type": "https://example.com/e", "title": "no", "status": 400, "code": 21211},
], ids=["a code", "a refusal's code", "a refusal in the other shape"])  # fmt: skip
@pytest.mark.parametrize("status", [500, 503])
def test_a_5xx_proves_nothing_whatever_code_it_tells(stub, twilio, status, told):
    stub.status, stub.body = status, json.dumps(told)

    assert isinstance(twilio.send(MESSAGE), Unknown)
    assert len(stub.asked) == 1


@pytest.mark.parametrize("code", ['"forbidden"', "[21211]", '{"a": 1}', "21211.5", "true", "1e999", "1" * 31, "-21211"])
def test_a_refusal_with_a_code_that_is_none_of_twilio_proves_nothing(stub, twilio, code):
    stub.status, stub.body = 403, f'{{"code": {code}, "message": "no"}}'

    assert isinstance(twilio.send(MESSAGE), Unknown)


def test_a_refusal_in_the_other_shape_of_twilio_is_one_too(stub, twilio):
    stub.status = 400
    stub.body = json.dumps({"type": "https://example.com/e", "title": "no", "status": "400", "code": "21211"})

    assert twilio.send(MESSAGE) == Rejected("invalid_number", "21211")


@pytest.mark.parametrize("fault", ["hung_up", "reset", "truncated"])
def test_a_lost_answer_is_unknown_and_never_posted_again(stub, twilio, fault):
    stub.fault = fault

    assert isinstance(twilio.send(MESSAGE), Unknown)
    assert len(stub.asked) == 1


@pytest.mark.parametrize("limit", [["twilio.READ_SECONDS", "twilio.CONNECT_SECONDS"], ["twilio_lines.READ_SECONDS"]])
def test_an_answer_that_does_not_come_is_unknown(stub, twilio, monkeypatch, limit):
    """Once by the time for all of it, once by the time for the next byte."""
    for name in limit:
        monkeypatch.setattr(f"winback.channels.{name}", 0.3)
    stub.fault = "silent"

    assert isinstance(twilio.send(MESSAGE), Unknown)
    assert len(stub.asked) == 1


@pytest.mark.parametrize(
    "body",
    ["", "{}", "not json", '{"sid": null}', '{"sid": "XX1"}', '{"sid": 5}', "[]", "null", f'{{"sid": "{CALL_SID}"}}',
     "[" * 100_000, f'{{"sid": "SM{"1" * 60}"}}', f'{{"sid": "{SID}\\n"}}',
     *(f'{{"sid": "{SID}", "account_sid": {whose}}}' for whose in (f'"AC{"9" * 32}"', "[]", "{}", "0", '""'))],
)  # fmt: skip
def test_an_acceptance_one_cannot_read_is_unknown(stub, twilio, body):
    stub.body = body

    assert isinstance(twilio.send(MESSAGE), Unknown)


@pytest.mark.parametrize(("status", "body"), [
    (201, f'{{"sid": "{SID}", "account_sid": []}}'), (201, "[" * 100_000), (403, '{"code": "forbidden"}'),
    (500, '{"code": {}}'), (400, '{"type": 1, "title": 1, "status": "x", "code": []}'),
])  # fmt: skip
def test_an_odd_answer_to_one_leaves_the_outcomes_of_the_others(stub, twilio, status, body):
    stub.of_calls = status, body

    found = twilio.send_all([MESSAGE, CALL, MESSAGE])

    assert [type(one) for one in found] == [Accepted, Unknown, Accepted]


def test_a_slice_has_an_outcome_for_each_in_its_order(stub, twilio):
    found = twilio.send_all([MESSAGE, CALL, MESSAGE])

    assert found == [Accepted(SID), Accepted(CALL_SID), Accepted(SID)]


def test_nothing_is_begun_after_its_last_moment(stub, twilio):
    assert twilio.send_all([MESSAGE], before=0.0) == [ReadyAgain("late")]
    assert stub.asked == []


def test_the_list_is_read_without_a_date(stub, twilio):
    stub.status = 200
    message = {
        "sid": SID, "status": "undelivered", "error_code": 30006, "from": "+493023125000", "to": "+491713920001",
        "body": "Hallo", "date_created": "Mon, 02 Mar 2026 15:00:00 +0000",
    }  # fmt: skip
    stub.body = json.dumps({"messages": [message], "next_page_uri": None})

    found = twilio.find("sms", "+491713920001")

    assert [one.heard for one in found] == [Heard(SID, "undelivered", "30006", why="landline_for_sms")]
    assert found[0].body == "Hallo"
    assert found[0].created_at.isoformat() == "2026-03-02T15:00:00+00:00"
    assert "Date" not in stub.asked[0][1]


def test_a_list_that_cannot_be_read_says_so(stub, twilio):
    stub.status, stub.body = 500, "{}"

    with pytest.raises(ChannelError):
        twilio.find("voice", "+491713920001")


def test_what_the_provider_does_not_know_is_none(stub, twilio):
    stub.refuses(404, 20404)

    assert twilio.fetch("sms", SID) is None


def test_the_client_retries_nothing_and_has_time_outs(stub, twilio):
    client = twilio._reader().http_client

    assert {adapter.max_retries.total for adapter in client.session.adapters.values()} == {0}
    assert (twilio_http.CONNECT_SECONDS, twilio_http.READ_SECONDS) == (5.0, 20.0)


def test_no_number_and_no_word_of_ours_reaches_a_log(stub, twilio, caplog):
    with caplog.at_level(logging.DEBUG):
        twilio.send(MESSAGE)
        stub.status, stub.body = 200, '{"messages": [], "next_page_uri": null}'
        twilio.find("sms", "+491713920001")

    assert "3920001" not in caplog.text
    assert "Grüße" not in caplog.text
    assert "3920001" not in repr(MESSAGE)
