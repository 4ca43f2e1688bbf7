"""What goes wrong on purpose, checked on the ledger: the truth of what was accepted."""

import time
from datetime import UTC, datetime

import pytest
import requests
from twilio.base.exceptions import TwilioRestException

from tests.sandbox.us import BERLIN, EVA, SAM, until


@pytest.fixture
def fault(sandbox):
    def ask(kind, **more):
        answer = requests.post(f"{sandbox.url}/control/faults", json={"kind": kind, **more}, timeout=5)
        assert answer.status_code == 200, answer.text

    return ask


def send(twilio, to=EVA, **more):
    return twilio.messages.create(to=to, from_=BERLIN, body="Guten Tag", **more)


@pytest.mark.parametrize(
    ("kind", "error", "accepted"),
    [
        ("lose_before", requests.ConnectionError, 0),
        ("lose_after", requests.ConnectionError, 1),
        ("error_before", TwilioRestException, 0),
        ("error_after", TwilioRestException, 1),
        ("too_many", TwilioRestException, 0),
        ("broken_body", ValueError, 1),
    ],
)
def test_an_answer_goes_wrong_once_and_the_ledger_knows_the_truth(twilio, sandbox, fault, kind, error, accepted):
    fault(kind, next=1)

    with pytest.raises(error):
        send(twilio)

    assert len(sandbox.world.ledger.lines) == accepted
    send(twilio)
    assert len(sandbox.world.ledger.lines) == accepted + 1


def test_too_many_requests_is_a_429_with_twilios_code(twilio, fault):
    fault("too_many", next=1)

    with pytest.raises(TwilioRestException) as caught:
        send(twilio)

    assert (caught.value.status, caught.value.code) == (429, 20429)


def test_an_answer_can_be_slow(twilio, fault):
    fault("delay", next=1, seconds=0.4)
    began = time.monotonic()

    send(twilio)

    assert time.monotonic() - began >= 0.4


def test_a_fault_may_strike_only_calls_or_only_one_number(twilio, sandbox, fault):
    fault("too_many", on="calls")
    fault("too_many", to=SAM)

    assert send(twilio).sid
    with pytest.raises(TwilioRestException):
        send(twilio, to=SAM)


def test_a_share_of_all_goes_wrong_in_a_repeatable_way(twilio, sandbox, fault):
    def outcomes():
        fault("error_before", share=0.5, seed=7)
        went = []
        for _ in range(20):
            try:
                send(twilio)
                went.append(True)
            except TwilioRestException:
                went.append(False)
        requests.delete(f"{sandbox.url}/control/faults", timeout=5)
        return went

    first = outcomes()

    assert 3 < sum(first) < 17
    assert outcomes() == first


def test_callbacks_come_twice(twilio, us, fault):
    fault("double_callbacks")

    send(twilio, status_callback=us.address + "/status")

    until(lambda: len(us.statuses()) == 6)
    assert sorted(us.statuses()) == ["delivered", "delivered", "queued", "queued", "sent", "sent"]


def test_callbacks_come_in_any_order(twilio, us, fault):
    fault("reorder_callbacks", seconds=0.4, seed=3)

    for _ in range(4):
        send(twilio, status_callback=us.address + "/status")

    until(lambda: len(us.statuses()) == 12)
    orders = {}
    for form in us.at("/status"):
        orders.setdefault(form["MessageSid"], []).append(form["MessageStatus"])
    assert any(order != ["queued", "sent", "delivered"] for order in orders.values())


def test_callbacks_are_lost_but_the_message_can_be_fetched(twilio, us, fault):
    fault("lose_callbacks")

    sent = send(twilio, status_callback=us.address + "/status")

    until(lambda: sent.fetch().status == "delivered")
    assert us.statuses() == []


def test_the_carrier_does_not_deliver(twilio, fault):
    fault("undelivered", next=1)

    sent = send(twilio)

    until(lambda: sent.fetch().status == "undelivered")
    assert sent.fetch().error_code == 30003


def test_lists_lag_behind_what_was_accepted(twilio, sandbox, fault):
    fault("list_lag", seconds=0.5)

    sent = send(twilio)

    assert sent.fetch().sid == sent.sid
    if (datetime.now(UTC) - sandbox.world.messages[sent.sid].created).total_seconds() < 0.4:
        assert twilio.messages.list(to=EVA) == []
    until(lambda: [one.sid for one in twilio.messages.list(to=EVA)] == [sent.sid])


@pytest.mark.parametrize(
    "wish", [{"kind": "magic"}, {"kind": "delay", "on": "mondays"}, {"kind": "delay", "next": "x"}, []]
)
def test_a_wish_that_makes_no_sense_is_refused(sandbox, wish):
    assert requests.post(f"{sandbox.url}/control/faults", json=wish, timeout=5).status_code == 400


def test_clearing_forgets_messages_and_faults_but_not_people(twilio, sandbox, fault, meet):
    meet(SAM, "chatty", "en")
    fault("lose_callbacks")
    send(twilio)

    requests.post(f"{sandbox.url}/control/clear", json={}, timeout=5)

    assert twilio.messages.list() == []
    assert requests.get(f"{sandbox.url}/control/faults", timeout=5).json()["asked"] == []
    people = requests.get(f"{sandbox.url}/control/people", timeout=5).json()
    assert ("Eva Klein", "chatty") in {(one["name"], one["character"]) for one in people}


def test_the_pace_can_be_changed_and_nonsense_is_refused(sandbox):
    def pace(**wish):
        return requests.post(f"{sandbox.url}/control/pace", json=wish, timeout=5)

    assert pace(speed=5).json() == {"speed": 5.0, "hand_speed": 50.0}
    assert pace(speed=0).status_code == 400
    assert pace(speed="fast").status_code == 400
    assert sandbox.world.speed == 5


@pytest.mark.parametrize("path", ["people", "faults", "pace", "clear"])
def test_a_form_on_another_page_cannot_pull_these_strings(sandbox, path):
    assert requests.post(f"{sandbox.url}/control/{path}", data={"speed": "9"}, timeout=5).status_code == 415
