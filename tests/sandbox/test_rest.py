"""The official client, unchanged, against the pretend Twilio."""

from datetime import UTC, date, datetime, timedelta

import pytest
import requests
from twilio.base.exceptions import TwilioRestException

from tests.sandbox.us import ACCOUNT, BERLIN, EVA, SAM, TOKEN, WASHINGTON, client, until


def refused(create, **asked):
    with pytest.raises(TwilioRestException) as caught:
        create(**asked)
    return caught.value.status, caught.value.code


def test_a_message_is_accepted_and_can_be_fetched_until_it_is_delivered(twilio):
    made = twilio.messages.create(to=EVA, from_=BERLIN, body="Guten Tag")

    assert made.status == "queued"
    assert made.direction == "outbound-api"
    assert made.date_created.tzinfo is not None
    until(lambda: twilio.messages(made.sid).fetch().status == "delivered")
    delivered = made.fetch()
    assert (delivered.body, delivered.to, delivered.num_segments) == ("Guten Tag", EVA, "1")
    assert delivered.date_sent >= made.date_created


@pytest.mark.parametrize(
    ("asked", "status", "code"),
    [
        ({"to": "+15005550001"}, 400, 21211),
        ({"to": "+447700900123"}, 400, 21211),
        ({"to": "mobil"}, 400, 21211),
        ({"to": BERLIN}, 400, 21211),
        ({"to": ""}, 400, 21604),
        ({"to": "+15005550002"}, 400, 21612),
        ({"to": "+15005550003"}, 400, 21408),
        ({"to": "+15005550004"}, 400, 21610),
        ({"to": "+15005550009"}, 400, 21614),
        ({"from_": "+15005550001"}, 400, 21212),
        ({"from_": "12345"}, 400, 21212),
        ({"from_": "+15005550007"}, 400, 21606),
        ({"from_": "+15005550008"}, 400, 21611),
        ({"from_": SAM}, 400, 21606),
        ({"from_": ""}, 400, 21603),
        ({"body": ""}, 400, 21602),
        ({"body": "x" * 1601}, 400, 21617),
        ({"status_callback": "not an address"}, 400, 21609),
    ],
)
def test_a_message_is_refused_with_twilios_code(twilio, sandbox, asked, status, code):
    good = {"to": EVA, "from_": BERLIN, "body": "Guten Tag"}

    assert refused(twilio.messages.create, **(good | asked)) == (status, code)
    assert sandbox.world.ledger.lines == []


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"to": "+15005550001"}, 21217),
        ({"to": "+15005550002"}, 21214),
        ({"to": "+15005550003"}, 21215),
        ({"to": "+15005550004"}, 21216),
        ({"to": "+447700900123"}, 21211),
        ({"from_": "+15005550001"}, 21212),
        ({"from_": SAM}, 21210),
        ({"url": "not an address"}, 21205),
        ({"to": ""}, 21201),
        ({"from_": ""}, 21213),
    ],
)
def test_a_call_is_refused_with_twilios_code(twilio, sandbox, asked, code):
    good = {"to": EVA, "from_": BERLIN, "url": "http://127.0.0.1:1/voice"}

    assert refused(twilio.calls.create, **(good | asked)) == (400, code)
    assert sandbox.world.ledger.lines == []


def test_the_magic_sender_may_send(twilio):
    assert twilio.messages.create(to=EVA, from_="+15005550006", body="Hi").status == "queued"


def test_a_wrong_token_is_told_in_twilios_words(sandbox):
    answer = requests.get(f"{sandbox.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json", auth=(ACCOUNT, "x"), timeout=5)

    assert answer.status_code == 401
    assert answer.json()["code"] == 20003
    assert set(answer.json()) == {"code", "message", "more_info", "status"}


def test_another_account_is_not_found(sandbox):
    other = f"{sandbox.url}/2010-04-01/Accounts/AC{'1' * 32}/Messages.json"

    assert requests.get(other, auth=(ACCOUNT, TOKEN), timeout=5).json()["code"] == 20404


def test_what_does_not_exist_is_20404(twilio):
    assert refused(twilio.messages("SM" + "0" * 32).fetch) == (404, 20404)
    assert refused(twilio.calls("CA" + "0" * 32).fetch) == (404, 20404)


def test_lists_are_filtered_newest_first_and_paged(twilio, sandbox):
    for number in range(7):
        twilio.messages.create(to=EVA, from_=BERLIN, body=f"Nr. {number}")
    twilio.messages.create(to=SAM, from_=WASHINGTON, body="Hi")

    bodies = [one.body for one in twilio.messages.list(to=EVA, page_size=3)]

    assert bodies == [f"Nr. {number}" for number in reversed(range(7))]
    assert [one.body for one in twilio.messages.list(from_=WASHINGTON)] == ["Hi"]
    assert len(twilio.messages.list(limit=2)) == 2
    page = twilio.messages.page(to=EVA, page_size=3)
    assert len(list(page)) == 3
    assert len(list(page.next_page())) == 3


def test_a_list_by_day_shows_what_was_sent_then(twilio):
    sent = twilio.messages.create(to=EVA, from_=BERLIN, body="Guten Tag")
    until(lambda: sent.fetch().date_sent)
    today = sent.fetch().date_sent.date()

    def listed(**when):
        return len(twilio.messages.list(to=EVA, **when))

    assert listed(date_sent=today) == 1
    assert listed(date_sent=date(2020, 1, 1)) == 0
    assert listed(date_sent_after=today) == listed(date_sent_before=today) == 1
    assert listed(date_sent_after=today + timedelta(days=1)) == listed(date_sent_before=today - timedelta(days=1)) == 0


def test_a_list_knows_days_only_and_no_time_of_day(twilio, sandbox):
    sent = twilio.messages.create(to=EVA, from_=BERLIN, body="Guten Tag")
    until(lambda: sent.fetch().status == "delivered")
    noon = datetime(2026, 3, 3, 12, tzinfo=UTC)
    sandbox.world.messages[sent.sid].sent = noon

    for moment in (noon - timedelta(hours=3), noon, noon + timedelta(hours=3)):
        for filtered in ("date_sent", "date_sent_after", "date_sent_before"):
            assert len(twilio.messages.list(to=EVA, **{filtered: moment})) == 1, (filtered, moment)


def test_a_text_can_be_taken_away_and_the_message_deleted(twilio):
    message = twilio.messages.create(to=EVA, from_=BERLIN, body="Guten Tag")
    assert refused(message.delete) == (409, 20009)
    until(lambda: message.fetch().status == "delivered")

    assert message.update(body="").body == ""
    assert refused(message.update, body="another") == (400, 20001)
    message.delete()

    assert refused(message.fetch) == (404, 20404)


def test_a_scheduled_message_can_be_cancelled_a_sent_one_not(twilio, sandbox):
    later = datetime.now(UTC) + timedelta(hours=1)
    asked = {"to": EVA, "body": "Guten Tag", "schedule_type": "fixed", "send_at": later}
    scheduled = twilio.messages.create(messaging_service_sid="MG" + "0" * 32, **asked)
    sent = twilio.messages.create(to=EVA, from_=BERLIN, body="Guten Tag")

    assert scheduled.status == "scheduled"
    assert scheduled.update(status="canceled").status == "canceled"
    assert refused(sent.update, status="canceled") == (409, 30409)
    assert refused(twilio.messages.create, from_=BERLIN, **asked) == (400, 35114)


def test_an_unknown_method_or_path_answers_json(sandbox):
    base = f"{sandbox.url}/2010-04-01/Accounts/{ACCOUNT}"

    assert requests.put(base + "/Messages.json", auth=(ACCOUNT, TOKEN), timeout=5).json()["code"] == 20004
    assert requests.get(base + "/Nothing.json", auth=(ACCOUNT, TOKEN), timeout=5).json()["code"] == 20404


def test_everything_accepted_stands_in_the_ledger_at_once(twilio, sandbox, us):
    message = twilio.messages.create(
        to=EVA, from_=BERLIN, body="Guten Tag", status_callback=us.address + "/status/token"
    )

    written = sandbox.world.options.ledger.read_text(encoding="utf-8")

    assert message.sid in written
    assert "/status/token" in written
    assert '"kind": "message"' in written


def test_rotated_credentials_are_another_client(sandbox):
    stranger = client(sandbox.url, token="old")

    assert refused(stranger.messages.create, to=EVA, from_=BERLIN, body="Hi") == (401, 20003)
    stranger.http_client.session.close()
