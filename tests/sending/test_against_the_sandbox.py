"""Our channel against the pretend Twilio: what we conclude, held against its ledger."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
import requests

from campaigns.attempts import Accepted, Outgoing, ReadyAgain, Rejected, Unknown
from tests.conftest import settings_for
from tests.sandbox.us import ACCOUNT, BERLIN, EVA, TOKEN, Us, until
from winback.channels.twilio import Twilio
from winback.sandbox import sms
from winback.sandbox.main import Sandbox
from winback.sandbox.options import Options

MESSAGE = Outgoing(
    attempt_id=1, fence=1, channel="sms", to=EVA, sender=BERLIN, token="t0ken", valid_seconds=300, text="Guten Tag"
)
CALL = replace(MESSAGE, channel="voice", text=None)


@pytest.fixture
def us() -> Iterator[Us]:
    service = Us()
    yield service
    service.close()


@pytest.fixture
def sandbox(us: Us, tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(Options(port=0, ledger=tmp_path / "ledger.jsonl", speed=50)) as running:
        yield running


@pytest.fixture
def twilio(sandbox: Sandbox, us: Us, tmp_path: Path) -> Twilio:
    settings = settings_for("sqlite://", tmp_path, public_url=us.address)
    return Twilio(replace(settings, twilio_api_url=sandbox.url, twilio_account_sid=ACCOUNT, twilio_auth_token=TOKEN))


def misfortune(sandbox: Sandbox, kind: str) -> None:
    requests.post(f"{sandbox.url}/control/faults", json={"kind": kind, "next": 1}, timeout=5).raise_for_status()


def test_a_message_is_accepted_reported_to_its_token_listed_and_fetched(twilio, sandbox, us):
    outcome = twilio.send(MESSAGE)

    assert isinstance(outcome, Accepted)
    until(lambda: any(heard.form.get("MessageStatus") == "delivered" for heard in us.heard))
    assert {heard.path for heard in us.heard} == {"/twilio/status/t0ken"}
    (found,) = twilio.find("sms", EVA)
    assert (found.heard.sid, found.sender, found.body) == (outcome.sid, BERLIN, "Guten Tag")
    assert twilio.fetch("sms", outcome.sid).status == "delivered"


def test_a_call_is_accepted_and_listed(twilio, sandbox):
    outcome = twilio.send(CALL)

    assert isinstance(outcome, Accepted)
    assert [found.heard.sid for found in twilio.find("voice", EVA)] == [outcome.sid]


def test_what_a_person_wrote_is_listed_though_our_web_was_away(twilio, sandbox, us):
    us.close()
    with sandbox.world.lock:
        eva = sandbox.world.phone(EVA)
    sid = sms.write(sandbox.world, eva, BERLIN, "STOPP").sid

    (found,) = twilio.written_to(BERLIN, sandbox.world.now().astimezone(UTC).date())

    assert (found.heard.sid, found.sender, found.to, found.body) == (sid, EVA, BERLIN, "STOPP")


@pytest.mark.parametrize(
    ("kind", "proves", "accepted"),
    [
        ("lose_before", Unknown, 0),
        ("lose_after", Unknown, 1),
        ("error_before", Unknown, 0),
        ("error_after", Unknown, 1),
        ("broken_body", Unknown, 1),
        ("too_many", ReadyAgain, 0),
    ],
)
def test_whatever_goes_wrong_one_request_makes_at_most_one_message(twilio, sandbox, kind, proves, accepted):
    misfortune(sandbox, kind)

    assert isinstance(twilio.send(MESSAGE), proves)
    assert len(sandbox.world.ledger.lines) == accepted


@pytest.mark.parametrize(
    ("channel", "to", "why"),
    [
        ("sms", "+15005550001", "invalid_number"),
        ("sms", "+15005550002", "not_routable"),
        ("sms", "+15005550003", "country_not_allowed"),
        ("sms", "+15005550004", "blocked"),
        ("sms", "+15005550009", "landline_for_sms"),
        ("voice", "+15005550001", "invalid_number"),
        ("voice", "+15005550003", "country_not_allowed"),
        ("voice", "+15005550004", "not_routable"),
    ],
)
def test_a_refusal_is_told_in_our_words_and_made_nothing(twilio, sandbox, channel, to, why):
    outcome = twilio.send(replace(MESSAGE if channel == "sms" else CALL, to=to))

    assert isinstance(outcome, Rejected)
    assert outcome.why == why
    assert sandbox.world.ledger.lines == []
