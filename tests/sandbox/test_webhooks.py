"""Webhooks as Twilio makes them: signed, 15 seconds, one more try only when no connection came about."""

import socket
import time
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from flask import Response
from hypothesis import given, settings
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from tests.conftest import settings_for
from tests.sandbox.us import TOKEN
from winback.channels import signatures, twilio_addresses
from winback.sandbox import hooks, signing
from winback.sandbox.hooks import About, parse_overrides

ABOUT = About("test")


@settings(max_examples=300, deadline=None)
@given(
    fields=st.dictionaries(st.text(min_size=1, max_size=8), st.text(max_size=20), max_size=6), path=st.text(max_size=9)
)
def test_the_official_validator_accepts_our_signature(fields, path):
    fields = {
        name.encode("utf-8", "ignore").decode(): value.encode("utf-8", "ignore").decode()
        for name, value in fields.items()
    }
    url = "https://beispiel.de/twilio/sms?q=" + "".join(
        letter for letter in path if letter.isalnum() and letter.isascii()
    )

    assert RequestValidator("token").validate(url, fields, signing.signature("token", url, fields))


def test_a_webhook_is_signed_over_what_is_really_sent(sandbox, us):
    url = us.address + "/twilio/sms?name=J%C3%BCrgen%3A&x=%7E#rc=2&rp=all"

    hooks.post(sandbox.world, url, {"Body": "Grüße 😀 & mehr", "From": "+491713920001"}, ABOUT)

    [heard] = us.heard
    assert heard.url == url.split("#")[0]  # raw, as configured, without the fragment
    assert heard.form["Body"] == "Grüße 😀 & mehr"
    assert RequestValidator(TOKEN).validate(heard.url, heard.form, heard.headers["X-Twilio-Signature"])
    assert heard.headers["Content-Type"] == "application/x-www-form-urlencoded; charset=UTF-8"


def test_a_get_webhook_carries_and_signs_its_fields_in_the_address(sandbox, us):
    hooks.post(sandbox.world, us.address + "/voice?a=1", {"CallSid": "CA1"}, ABOUT, "GET")

    [heard] = us.heard
    assert heard.method == "GET"
    assert heard.url.endswith("/voice?a=1&CallSid=CA1")
    assert RequestValidator(TOKEN).validate(heard.url, {}, heard.headers["X-Twilio-Signature"])


def test_an_error_is_not_repeated_by_default(sandbox, us):
    us.answers["/sms"] = [Response("no", 500)]

    answer = hooks.post(sandbox.world, us.address + "/sms", {}, ABOUT)

    assert (answer.status, len(us.heard)) == (500, 1)
    assert sandbox.world.warnings[-1].code == 11200


def test_the_address_can_ask_for_more_tries_under_one_idempotency_token(sandbox, us):
    us.answers["/sms"] = [Response("no", 503), Response("no", 500), "<Response/>"]

    answer = hooks.post(sandbox.world, us.address + "/sms#rc=3&rp=5xx,rt", {"MessageSid": "SM1"}, ABOUT)

    assert (answer.status, len(us.heard)) == (200, 3)
    assert len({one.headers["I-Twilio-Idempotency-Token"] for one in us.heard}) == 1


def test_the_addresses_we_hand_out_ask_for_more_tries_and_their_signature_is_good(sandbox, us, tmp_path):
    ours = replace(settings_for("sqlite://", tmp_path, public_url=us.address), twilio_auth_token=TOKEN)
    for address in (twilio_addresses.for_messages(ours), twilio_addresses.for_calls(ours)):
        path = urlsplit(address).path
        us.answers[path] = [Response("no", 503), Response("no", 500), Response("no", 502), "<Response/>"]

        assert hooks.post(sandbox.world, address, {"MessageSid": "SM1", "Body": "STOPP"}, ABOUT).status == 200

        tries = [one for one in us.heard if one.path == path]
        assert len(tries) == 4
        for one in tries:
            signature, pairs = one.headers["X-Twilio-Signature"], list(one.form.items())
            assert signatures.genuine(ours, path, signature, pairs, b"", is_form=True)


def test_the_addresses_we_hand_out_leave_time_for_every_try(tmp_path):
    ours = settings_for("sqlite://", tmp_path, public_url="https://winback.example.com")
    wished = parse_overrides(twilio_addresses.for_messages(ours).partition("#")[2])

    assert wished == parse_overrides(twilio_addresses.for_calls(ours).partition("#")[2])
    assert (wished.retries, wished.policy, wished.read) == (3, {"ct", "rt", "5xx"}, 4.5)
    assert wished.retries * wished.read < wished.total


def test_two_webhooks_have_two_idempotency_tokens(sandbox, us):
    for _ in range(2):
        hooks.post(sandbox.world, us.address + "/sms", {}, ABOUT)

    assert len({one.headers["I-Twilio-Idempotency-Token"] for one in us.heard}) == 2


def test_a_connection_that_does_not_come_about_is_tried_once_more(sandbox):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but nobody listens
        port = taken.getsockname()[1]
        answer = hooks.post(sandbox.world, f"http://127.0.0.1:{port}/sms", {}, ABOUT)

    assert answer.problem == hooks.NO_CONNECTION
    assert len(sandbox.world.hook_log) == 2
    assert sandbox.world.warnings[-1].code == 11205


@pytest.mark.parametrize(
    ("rules", "tries"), [("rt=200", 1), ("rt=200&rc=2&rp=rt", 3), ("rt=200&rc=5&rp=all&tt=500", 3)]
)
def test_a_slow_answer_is_given_up_and_repeated_only_when_asked(sandbox, us, rules, tries):
    us.answers["/sms"] = [lambda: time.sleep(0.6) or ""]

    answer = hooks.post(sandbox.world, us.address + "/sms#" + rules, {}, ABOUT)

    assert answer.problem == hooks.TOO_SLOW
    assert len(sandbox.world.hook_log) <= tries
    assert (len(sandbox.world.hook_log) > 1) is (tries > 1)


def test_the_defaults_are_twilios():
    rules = parse_overrides("")

    assert (rules.retries, rules.policy, rules.read, rules.total) == (1, {"ct"}, 15.0, 15.0)
    assert parse_overrides("rc=99&ct=1&rt=999999").retries == 5
    assert parse_overrides("rc=no") == rules
