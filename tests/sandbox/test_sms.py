"""The life of an SMS: statuses, answers, STOP at the provider."""

import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator

from tests.sandbox.us import BERLIN, EVA, TOKEN, until


def write(sandbox, text, number=EVA):
    answer = requests.post(f"{sandbox.url}/phone/{number}/text", json={"text": text}, timeout=5)
    assert answer.json() == {"done": True}


def thread(sandbox, number=EVA):
    return [(one.direction, one.body) for one in sandbox.world.phone(number).thread]


def test_the_statuses_come_in_order_and_signed(twilio, us):
    sent = twilio.messages.create(to=EVA, from_=BERLIN, body="Guten Tag", status_callback=us.address + "/status/t0ken")

    until(lambda: len(us.heard) == 3)

    assert us.statuses("/status/t0ken") == ["queued", "sent", "delivered"]
    assert {form["MessageSid"] for form in us.at("/status/t0ken")} == {sent.sid}
    assert {"AccountSid", "ApiVersion", "From", "To", "SmsSid", "SmsStatus"} <= set(us.heard[0].form)
    for heard in us.heard:
        assert RequestValidator(TOKEN).validate(heard.url, heard.form, heard.headers["X-Twilio-Signature"])


def test_what_somebody_writes_arrives_with_twilios_fields_and_our_answer_comes_back(sandbox, us):
    us.say("/sms", "<Message>Danke &amp; bis bald!</Message>")

    write(sandbox, "Hallo! Ich hätte eine Frage 😀")

    until(lambda: len(thread(sandbox)) == 2)
    [form] = us.at("/sms")
    assert thread(sandbox)[1] == ("outbound-reply", "Danke & bis bald!")
    assert (form["From"], form["To"], form["Body"]) == (EVA, BERLIN, "Hallo! Ich hätte eine Frage 😀")
    assert (form["SmsStatus"], form["NumMedia"], form["NumSegments"], form["FromCountry"]) == (
        "received",
        "0",
        "1",
        "DE",
    )
    assert form["MessageSid"] == form["SmsSid"] == form["SmsMessageSid"]


@pytest.mark.parametrize(
    ("document", "texts"),
    [
        ("<Message>eins</Message><Message>zwei</Message>", ["eins", "zwei"]),
        ("<Message><Body>mit Body</Body></Message>", ["mit Body"]),
        ("<Sms>alt</Sms>", ["alt"]),
        ("", []),
        ("<Dance/>", []),
    ],
)
def test_the_answer_may_be_several_messages_or_none(sandbox, us, document, texts):
    us.say("/sms", document)

    write(sandbox, "Hallo")

    until(lambda: us.heard and len(thread(sandbox)) == 1 + len(texts))
    assert sorted(text for _, text in thread(sandbox)[1:]) == sorted(texts)


def test_a_reply_is_followed_by_its_own_status_callback(sandbox, us):
    us.say("/sms", f'<Message action="{us.address}/status">Danke</Message>')

    write(sandbox, "Hallo")

    until(lambda: us.statuses() == ["queued", "sent", "delivered"])


@pytest.mark.parametrize(
    "word", ["STOP", "stop", " Stop ", "UNSUBSCRIBE", "STOPALL", "cancel", "END", "quit", "REVOKE", "optout"]
)
def test_stop_as_the_whole_message_blocks_the_pair_and_is_still_posted(sandbox, twilio, us, word):
    us.say("/sms", "")

    write(sandbox, word)

    until(lambda: us.at("/sms"))
    until(lambda: len(thread(sandbox)) == 2)
    assert "unsubscribed" in thread(sandbox)[1][1]  # by Twilio itself
    with pytest.raises(TwilioRestException) as caught:
        twilio.messages.create(to=EVA, from_=BERLIN, body="Noch einmal")
    assert caught.value.code == 21610


@pytest.mark.parametrize("words", ["STOP please", "Stopp", "Bitte stop", "nicht mehr schreiben", "stop."])
def test_anything_longer_or_in_german_is_only_ours_to_understand(sandbox, twilio, us, words):
    us.say("/sms", "")

    write(sandbox, words)

    until(lambda: us.at("/sms"))
    assert twilio.messages.create(to=EVA, from_=BERLIN, body="Noch einmal").sid


def test_a_reply_after_stop_is_not_sent_and_the_debugger_says_so(sandbox, us):
    us.say("/sms", "<Message>Schade!</Message>")

    write(sandbox, "STOP")

    until(lambda: any(warning.code == 21610 for warning in sandbox.world.warnings))
    assert ("outbound-reply", "Schade!") not in thread(sandbox)


def test_start_takes_the_block_away(sandbox, twilio, us):
    us.say("/sms", "")
    write(sandbox, "STOP")

    write(sandbox, "Start")

    until(lambda: any("re-subscribed" in text for _, text in thread(sandbox)))
    assert twilio.messages.create(to=EVA, from_=BERLIN, body="Willkommen zurück").sid


def test_a_landline_takes_no_sms(twilio, us):
    sent = twilio.messages.create(to="+493023125001", from_=BERLIN, body="Hi", status_callback=us.address + "/status")

    until(lambda: us.statuses()[-1:] == ["undelivered"])

    assert us.at("/status")[-1]["ErrorCode"] == "30006"
    assert (sent.fetch().status, sent.fetch().error_code) == ("undelivered", 30006)


def test_malformed_twiml_is_told_in_the_debugger_and_answers_nobody(sandbox, us):
    us.answers["/sms"] = ["<Response><Message>Hi</Response>"]

    write(sandbox, "Hallo")

    until(lambda: any(warning.code == 12100 for warning in sandbox.world.warnings))
    assert len(thread(sandbox)) == 1


def test_hundreds_of_messages_are_all_accepted_delivered_and_told(sandbox, twilio, us):
    numbers = [f"+1{area}55501{figure:02d}" for area in (202, 212, 312, 415) for figure in range(50)]
    for number in numbers:
        twilio.messages.create(to=number, from_=BERLIN, body="Hi", status_callback=us.address + "/status")

    until(lambda: us.statuses().count("delivered") == len(numbers), seconds=30)

    assert len(sandbox.world.ledger.lines) == len(numbers)
