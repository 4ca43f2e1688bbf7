"""The doctor asks Twilio for each number of ours: is it there, can it, and does whoever answers reach us."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.sandbox.us import BERLIN, WASHINGTON, client
from tests.sending.provider import ACCOUNT, Provider, provider
from winback.channels.twilio import Twilio
from winback.commands.doctor_senders import at_twilio, unused
from winback.errors import ChannelError
from winback.runtime import Runtime
from winback.sandbox.main import Sandbox
from winback.sandbox.options import Options
from winback.services.preparing import prepare
from winback.services.sending import senders
from winback.settings import Settings

Run = Callable[..., Settings]


@pytest.fixture
def firm(sqlite_rt: Runtime) -> Settings:
    prepare(sqlite_rt)
    return replace(sqlite_rt.settings, senders=BERLIN)


@pytest.fixture
def sandbox(firm: Settings, tmp_path: Path) -> Iterator[Run]:
    """The settings with a sandbox that was started so."""
    running: list[Sandbox] = []

    def run(**more: Any) -> Settings:
        ours = {"sms_url": f"{firm.base_url}/twilio/sms", "voice_url": f"{firm.base_url}/twilio/voice"} | more
        options = Options(port=0, account_sid=firm.twilio_account_sid, auth_token=firm.twilio_auth_token, **ours)
        running.append(Sandbox(options))
        running[-1].start()
        return replace(firm, twilio_api_url=running[-1].url)

    yield run
    for one in running:
        one.stop()


@pytest.fixture
def stub() -> Iterator[Provider]:
    with provider() as told:
        told.status = 200
        yield told


def says(settings: Settings, stub: Provider, **more: Any) -> list[tuple[bool | None, str]]:
    """What the doctor says of our number when Twilio keeps it so."""
    base = settings.base_url
    number = {
        "phone_number": BERLIN, "account_sid": ACCOUNT, "capabilities": {"sms": True, "voice": True},
        "sms_url": f"{base}/twilio/sms", "sms_method": "POST", "voice_url": f"{base}/twilio/voice",
        "voice_method": "POST", "sms_application_sid": "", "voice_application_sid": None, "trunk_sid": None,
    } | more  # fmt: skip
    stub.body = json.dumps({"incoming_phone_numbers": [number], "next_page_uri": None})
    return list(at_twilio(replace(settings, twilio_api_url=stub.url, twilio_account_sid=ACCOUNT)))


def test_a_number_that_is_there_and_comes_to_us_is_in_order(sandbox: Run) -> None:
    ((good, said),) = at_twilio(sandbox())

    assert (good, said.startswith(f"sender {BERLIN}: it is in the account")) == (True, True)


def test_what_stands_behind_a_hash_is_no_part_of_the_address(firm: Settings, sandbox: Run) -> None:
    settings = sandbox(sms_url=f"{firm.base_url}/twilio/sms#rc=3&rp=5xx,rt")

    assert [good for good, _ in at_twilio(settings)] == [True]


def test_messages_and_calls_that_go_elsewhere_are_each_told(firm: Settings, sandbox: Run) -> None:
    found = list(at_twilio(sandbox(sms_url="https://demo.twilio.com/welcome/sms/reply/", voice_url="")))

    assert found == [
        (False, f"sender {BERLIN}: its messages go to https://demo.twilio.com/welcome/sms/reply/, not to "
                f"{firm.base_url}/twilio/sms"),
        (False, f"sender {BERLIN}: its calls go to no address, not to {firm.base_url}/twilio/voice"),
    ]  # fmt: skip


def test_a_number_that_is_not_in_the_account_is_told(sandbox: Run) -> None:
    found = list(at_twilio(sandbox(numbers=(WASHINGTON, BERLIN + "7"))))

    assert found == [(False, f"sender {BERLIN}: this number is not in the account at Twilio")]


def test_an_account_that_does_not_tell_is_told_and_no_number_of_it_called_missing(sandbox: Run) -> None:
    ((good, said),) = at_twilio(replace(sandbox(), twilio_auth_token="another"))

    assert (good, "does not tell" in said) == (False, True)


def test_a_number_that_cannot_call_is_wrong_only_while_it_is_used_for_calls(
    firm: Settings, sqlite_rt: Runtime, stub: Provider
) -> None:
    mute = {"capabilities": {"sms": True, "voice": False}, "voice_url": ""}
    wrong = f"sender {BERLIN}: it can do no calls: winback senders use {BERLIN} --no-voice"
    assert says(firm, stub, **mute) == [(False, wrong)]

    with sqlite_rt.transaction() as session:
        senders.choose_use(session, BERLIN, None, False, "me", sqlite_rt.now())

    assert [good for good, _ in says(firm, stub, **mute)] == [True]


def test_what_a_number_is_not_used_for_is_worth_knowing(firm: Settings, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        assert list(unused(session, firm)) == []
        senders.choose_use(session, BERLIN, False, None, "me", sqlite_rt.now())

        assert list(unused(session, firm)) == [
            (None, f"sender {BERLIN}: not used for messages, as said with winback senders use")
        ]


def test_whoever_calls_a_number_we_only_write_from_must_reach_us_too(
    firm: Settings, sqlite_rt: Runtime, stub: Provider
) -> None:
    with sqlite_rt.transaction() as session:
        senders.choose_use(session, BERLIN, None, False, "me", sqlite_rt.now())

    assert [good for good, _ in says(firm, stub, voice_url="")] == [False]


@pytest.mark.parametrize(
    ("kept", "good", "said"),
    [
        ({"sms_method": "GET"}, False, "its messages come by GET, not by POST"),
        ({"voice_receive_mode": "fax"}, False, "it can do no calls"),
        ({"sms_application_sid": "AP" + "1" * 32}, None, "an application or trunk at Twilio takes its messages"),
        ({"trunk_sid": "TK" + "1" * 32}, None, "an application or trunk at Twilio takes its calls"),
    ],
)
def test_whatever_else_keeps_people_from_us_is_told(
    firm: Settings, stub: Provider, kept: dict[str, Any], good: bool | None, said: str
) -> None:
    ((found, words),) = says(firm, stub, **kept)

    assert (found, said in words) == (good, True)


@pytest.mark.parametrize("body", ["{}", "[]", '{"incoming_phone_numbers": [7]}', '{"incoming_phone_numbers": [{}]}'])
def test_an_answer_that_cannot_be_read_is_not_a_number_that_is_missing(
    firm: Settings, stub: Provider, body: str
) -> None:
    stub.body = body

    with pytest.raises(ChannelError, match="the number could not be read"):
        Twilio(replace(firm, twilio_api_url=stub.url)).number(BERLIN)


def test_the_official_client_reads_the_numbers_of_the_pretend_account(sandbox: Run) -> None:
    settings = sandbox()
    twilio = client(settings.twilio_api_url, settings.twilio_account_sid, settings.twilio_auth_token)
    with closing(twilio.http_client.session):
        (found,) = twilio.incoming_phone_numbers.list(phone_number=BERLIN)

        assert (found.phone_number, found.capabilities["sms"], found.sms_method) == (BERLIN, True, "POST")
        assert twilio.incoming_phone_numbers(found.sid).fetch().sms_url == found.sms_url
