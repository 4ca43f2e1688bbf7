"""The life of a call: ringing, TwiML verb by verb, fingers and voices, and every way it can end."""

import pytest
import requests
from flask import Response
from twilio.base.exceptions import TwilioRestException

from tests.sandbox.us import BERLIN, EVA, GATHER, until

ALL = ["initiated", "ringing", "answered", "completed"]


@pytest.fixture
def call(twilio, us):
    """call(document, …): a call whose TwiML is these documents, with all its status callbacks."""

    def made(*documents, **more):
        url = us.say("/voice", *documents) if documents else us.address + "/voice"
        asked = {"to": EVA, "from_": BERLIN, "url": url, "status_callback": us.address + "/status",
                 "status_callback_event": ALL, "timeout": 30}  # fmt: skip
        return twilio.calls.create(**(asked | more))

    return made


@pytest.fixture
def finger(sandbox):
    """finger("keys", keys="1"): something done on Eva's phone."""

    def do(action, **given):
        answer = requests.post(f"{sandbox.url}/phone/{EVA}/{action}", json=given, timeout=5)
        return answer.json()["done"]

    return do


@pytest.fixture
def picked_up(finger, sandbox):
    """picked_up(): Eva takes the call as soon as it rings."""

    def wait():
        until(lambda: finger("answer"))

    return wait


def line(sandbox, sid):
    return sandbox.world.calls[sid].line


def said(sandbox, sid):
    return [one.text for one in line(sandbox, sid).heard if one.who == "firm"]


def ended(made):
    return (
        until(lambda: made.fetch().status in ("completed", "busy", "failed", "no-answer", "canceled")) and made.fetch()
    )


def test_an_answered_call_tells_every_step_in_order(call, us, picked_up):
    made = call("<Say>Guten Tag</Say>")
    picked_up()

    until(lambda: us.statuses()[-1:] == ["completed"])

    steps = sorted(us.at("/status"), key=lambda form: int(form["SequenceNumber"]))
    assert [form["CallStatus"] for form in steps] == ["initiated", "ringing", "in-progress", "completed"]
    assert [form["SequenceNumber"] for form in steps] == ["0", "1", "2", "3"]
    assert steps[-1]["CallDuration"] == made.fetch().duration == "1"
    assert {form["CallSid"] for form in steps} == {made.sid}
    assert all(form["Timestamp"] for form in steps)
    assert us.at("/voice")[0]["Direction"] == "outbound-api"


def test_only_the_end_is_told_when_nothing_else_was_asked_for(call, us, picked_up):
    call("<Hangup/>", status_callback_event=[])
    picked_up()

    until(lambda: us.statuses())

    assert us.statuses() == ["completed"]


def test_nobody_picks_up(call, us, meet):
    meet(EVA, "silent")

    over = ended(call("<Say>Hallo</Say>"))

    assert (over.status, over.duration) == ("no-answer", "0")
    until(lambda: us.statuses()[-1:] == ["no-answer"])
    assert us.at("/voice") == []


def test_somebody_declines(call, finger):
    made = call("<Say>Hallo</Say>")

    until(lambda: finger("decline") and made.fetch().status == "busy")


def test_a_second_call_finds_the_line_busy(call, picked_up):
    first = call('<Pause length="100"/>')
    picked_up()

    assert ended(call('<Pause length="100"/>')).status == "busy"
    assert first.fetch().status == "in-progress"
    assert first.update(status="completed").status == "completed"


def test_a_call_can_be_cancelled_while_it_rings(call, us):
    made = call("<Say>Hallo</Say>")
    until(lambda: made.fetch().status == "ringing")

    assert made.update(status="canceled").status == "canceled"
    until(lambda: us.statuses()[-1:] == ["canceled"])


@pytest.mark.parametrize(
    ("attributes", "pressed", "digits"),
    [
        ('numDigits="1"', "1", "1"),
        ('numDigits="1" finishOnKey=""', "*", "*"),
        ('numDigits="1" finishOnKey=""', "#", "#"),
        ('numDigits="3"', "12345", "123"),
        ("", "42#", "42"),
        ('finishOnKey="*"', "7*", "7"),
        ("", "#", ""),
        ('timeout="1"', "42", "42"),
    ],
)
def test_keys_are_gathered_as_the_gather_says(call, us, finger, picked_up, attributes, pressed, digits):
    call(f'<Gather action="/turn" {attributes}><Say>Bitte drücken Sie eine Taste</Say></Gather>')
    us.say("/turn", "<Hangup/>")
    picked_up()

    until(lambda: us.at("/voice"))
    until(lambda: us.at("/turn") or (finger("keys", keys=pressed) and until(lambda: us.at("/turn"))))

    assert us.at("/turn")[0]["Digits"] == digits
    assert us.at("/turn")[0]["CallStatus"] == "in-progress"


def test_speech_is_gathered_with_its_confidence_and_cuts_the_prompt_short(call, us, finger, picked_up, sandbox):
    made = call(GATHER.format(more="", words="Was war der Grund? " * 20))
    us.answers["/voice"].append("<Response><Hangup/></Response>")
    picked_up()

    until(lambda: finger("speak", text="Das war mir zu teuer"))

    answered = until(lambda: [form for form in us.at("/voice") if "SpeechResult" in form])[0]
    assert answered["SpeechResult"] == "Das war mir zu teuer"
    assert 0 < float(answered["Confidence"]) <= 1
    assert next(one for one in line(sandbox, made.sid).heard if one.who == "firm").cut is not None


def test_without_barge_in_speech_waits_for_its_turn(call, finger, picked_up, us, sandbox):
    made = call(GATHER.format(more='bargeIn="false" timeout="100"', words="Lange Frage. " * 200))
    picked_up()
    until(lambda: said(sandbox, made.sid))

    assert finger("speak", text="Ich wollte nur …") is False
    assert finger("keys", keys="1") is True


@pytest.mark.parametrize(("empty", "asked_again"), [("true", True), ("false", False), ("", False)])
def test_silence_calls_the_action_only_when_it_was_asked_for(call, us, picked_up, sandbox, empty, asked_again):
    more = f'actionOnEmptyResult="{empty}"' if empty else ""
    made = call(f'<Gather input="dtmf speech" action="/turn" {more}><Say>Hallo?</Say></Gather><Say>Niemand da.</Say>')
    us.say("/turn", "<Hangup/>")
    picked_up()

    ended(made)

    assert bool(us.at("/turn")) is asked_again
    assert ("Niemand da." in said(sandbox, made.sid)) is not asked_again
    if asked_again:
        assert us.at("/turn")[0]["Digits"] == ""
        assert "SpeechResult" not in us.at("/turn")[0]


def test_staying_silent_on_purpose_does_not_wait(call, us, picked_up, finger):
    made = call(GATHER.format(more='timeout="600"', words="Hallo?"))
    picked_up()

    until(lambda: finger("silence"))

    assert ended(made).status == "completed"


def test_speech_is_not_taken_by_a_gather_for_keys(call, us, picked_up, finger):
    call('<Gather action="/turn" timeout="500"><Say>Nur Tasten</Say></Gather>')
    picked_up()
    until(lambda: us.at("/voice"))

    assert finger("speak", text="Ich rede trotzdem") is False
    assert us.at("/turn") == []


def test_one_document_leads_to_the_next(call, us, picked_up, sandbox):
    us.say("/more/next", "<Pause/><Say>Zweitens</Say>")
    made = call("<Say>Erstens</Say><Redirect>/more/next</Redirect><Say>nie</Say>")
    picked_up()

    ended(made)

    assert said(sandbox, made.sid) == ["Erstens", "Zweitens"]


def test_a_document_that_is_no_xml_ends_with_an_apology_and_a_warning(call, us, picked_up, sandbox):
    us.answers["/voice"] = ["<Response><Say>Hallo</Response>"]
    made = call()
    picked_up()

    ended(made)

    assert "application error" in said(sandbox, made.sid)[0]
    assert 12100 in {warning.code for warning in sandbox.world.warnings}


@pytest.mark.parametrize(
    ("answer", "code"), [(Response("oops", 500), 11200), (Response("{}", mimetype="application/json"), 12300)]
)
def test_a_wrong_answer_ends_with_an_apology_too(call, us, picked_up, sandbox, answer, code):
    us.answers["/voice"] = [answer]
    made = call()
    picked_up()

    ended(made)

    assert "application error" in said(sandbox, made.sid)[0]
    assert code in {warning.code for warning in sandbox.world.warnings}


def test_the_fallback_address_gets_a_second_chance(call, us, picked_up, sandbox):
    us.answers["/voice"] = [Response("oops", 500)]
    fallback = us.say("/fallback", "<Say>Wir melden uns.</Say>")
    made = call(fallback_url=fallback)
    picked_up()

    ended(made)

    assert said(sandbox, made.sid) == ["Wir melden uns."]
    assert us.at("/fallback")[0]["ErrorCode"] == "11200"


def test_an_unknown_verb_is_passed_over_with_a_warning(call, picked_up, sandbox):
    made = call('<Dance/><Say mood="happy">Weiter</Say>')
    picked_up()

    ended(made)

    assert said(sandbox, made.sid) == ["Weiter"]
    assert [warning.code for warning in sandbox.world.warnings] == [12200, 12200]


def test_a_running_call_can_be_sent_elsewhere(call, picked_up, sandbox):
    made = call('<Say>Eins</Say><Pause length="1000"/>')
    with pytest.raises(TwilioRestException) as caught:
        made.update(twiml="<Response/>")
    assert caught.value.code == 21220
    picked_up()
    until(lambda: said(sandbox, made.sid))

    made.update(twiml="<Response><Say>Zwei</Say></Response>")

    assert ended(made).status == "completed"
    assert said(sandbox, made.sid) == ["Eins", "Zwei"]


def test_a_call_can_bring_its_twiml_along(twilio, picked_up, sandbox):
    made = twilio.calls.create(to=EVA, from_=BERLIN, twiml="<Response><Say>Kurz und gut</Say></Response>")
    picked_up()

    ended(made)

    assert said(sandbox, made.sid) == ["Kurz und gut"]


def test_a_recording_is_reported(call, us, picked_up, finger):
    us.say("/recorded", "<Hangup/>")
    made = call('<Record action="/recorded" timeout="1"/>')
    picked_up()

    ended(made)

    assert us.at("/recorded")[0]["RecordingSid"].startswith("RE")


def test_dialling_a_colleague_is_a_call_of_its_own(call, us, picked_up, twilio):
    us.say("/after", "<Hangup/>")
    made = call('<Dial action="/after"><Number>+493023125777</Number></Dial>')
    picked_up()

    ended(made)

    [child] = twilio.calls.list(parent_call_sid=made.sid)
    assert (child.to, child.direction) == ("+493023125777", "outbound-dial")
    assert us.at("/after")[0]["DialCallStatus"] in ("completed", "no-answer")


# ---------------------------------------------------------------- machines


def test_a_machine_is_told_before_the_twiml_is_asked_for(call, us, meet):
    meet(EVA, "voicemail")

    made = call("<Say>Wir melden uns wieder.</Say>", machine_detection="DetectMessageEnd")

    assert ended(made).answered_by == "machine_end_beep"
    assert us.at("/voice")[0]["AnsweredBy"] == "machine_end_beep"


def test_detection_beside_the_call_is_told_by_its_own_callback(call, us, meet):
    meet(EVA, "voicemail")

    call('<Pause length="60"/>', machine_detection="Enable", async_amd="true",
         async_amd_status_callback=us.address + "/amd")  # fmt: skip

    told = until(lambda: us.at("/amd"))[0]
    assert (told["AnsweredBy"], "AnsweredBy" in us.at("/voice")[0]) == ("machine_start", False)
    assert int(told["MachineDetectionDuration"]) > 0


def test_a_person_is_a_human(call, us, meet):
    meet(EVA, "price_shopper")

    call("<Hangup/>", machine_detection="Enable")

    assert until(lambda: us.at("/voice"))[0]["AnsweredBy"] == "human"


# ---------------------------------------------------------------- calls to us


def test_somebody_calls_the_firm(us, finger, sandbox):
    us.say("/voice", "<Say>Willkommen</Say>")

    finger("call")

    form = until(lambda: us.at("/voice"))[0]
    assert (form["Direction"], form["CallStatus"], form["From"], form["To"]) == ("inbound", "ringing", EVA, BERLIN)
    until(lambda: said(sandbox, form["CallSid"]) == ["Willkommen"])


@pytest.mark.parametrize(("reason", "status"), [("busy", "busy"), ("rejected", "no-answer")])
def test_a_call_to_us_can_be_rejected(us, finger, twilio, reason, status):
    us.say("/voice", f'<Reject reason="{reason}"/>')

    finger("call")

    until(lambda: [one.status for one in twilio.calls.list()] == [status])


def test_a_person_hangs_up_while_we_speak(call, finger, picked_up, us, sandbox):
    made = call("<Say>" + "Wir haben viel zu erzählen. " * 40 + "</Say>")
    picked_up()
    until(lambda: said(sandbox, made.sid))

    finger("hangup")

    assert ended(made).status == "completed"
    assert next(one for one in line(sandbox, made.sid).heard if one.who == "firm").cut is not None
