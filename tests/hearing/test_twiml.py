"""What we say to Twilio: only verbs and attributes it knows, never a recording, never too long."""

import inspect
import re
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.twiml import messaging_response, voice_response

from winback.channels import sms, voice
from winback.errors import BadInput

ANNA = voice.Speaker("de-DE", "Polly.Vicki-Neural")
VERBS = {
    "Response": voice_response.VoiceResponse,
    "Gather": voice_response.VoiceResponse.gather,
    "Say": voice_response.VoiceResponse.say,
    "Hangup": voice_response.VoiceResponse.hangup,
    "Pause": voice_response.VoiceResponse.pause,
}


def camel(name: str) -> str:
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(part.title() for part in rest)


def attributes_twilio_knows(verb: str) -> set[str]:
    return {camel(name) for name in inspect.signature(VERBS[verb]).parameters}


def check(twiml: str) -> Element:
    root = fromstring(twiml)
    for element in root.iter():
        assert element.tag in VERBS, element.tag
        assert set(element.attrib) <= attributes_twilio_knows(element.tag), element.attrib
        assert len(element.text or "") <= 4096
    assert "record" not in twiml.lower()
    return root


def test_a_question_takes_keys_and_speech_and_tells_silence() -> None:
    gather = check(voice.ask(["Sind Sie zufrieden?"], ANNA, "https://x.example/t?n=2", hints=["ja", "nein"]))[0]

    assert gather.attrib == {
        "input": "dtmf speech",
        "action": "https://x.example/t?n=2",
        "method": "POST",
        "timeout": "6",
        "numDigits": "1",
        "finishOnKey": "",
        "actionOnEmptyResult": "true",
        "language": "de-DE",
        "speechTimeout": "auto",
        "bargeIn": "true",
        "profanityFilter": "false",
        "hints": "ja,nein",
    }
    assert [(say.text, say.attrib) for say in gather] == [
        ("Sind Sie zufrieden?", {"voice": "Polly.Vicki-Neural", "language": "de-DE"})
    ]


def test_a_question_for_keys_alone_does_not_listen() -> None:
    gather = check(voice.ask(["Drücken Sie die 1."], ANNA, "https://x.example/t?n=3", hints=["ja"], keys_only=True))[0]

    assert gather.attrib["input"] == "dtmf"
    assert not {"hints", "speechTimeout", "language"} & set(gather.attrib)


def test_an_end_says_its_words_and_hangs_up() -> None:
    assert [element.tag for element in check(voice.end(["Danke.", "Auf Wiederhören."], ANNA))] == [
        "Say",
        "Say",
        "Hangup",
    ]


@given(st.lists(st.text(max_size=200), max_size=4), st.lists(st.text(max_size=150), max_size=150))
def test_whatever_is_said_stays_valid(lines: list[str], hints: list[str]) -> None:
    for twiml in (voice.ask(lines, ANNA, "https://x.example/t?n=1&a=b", hints=hints), voice.end(lines, ANNA)):
        root = check(twiml)
        for gather in root.iter("Gather"):
            assert all(len(hint) <= 100 for hint in gather.get("hints", "").split(","))


def test_a_long_text_is_said_in_pieces() -> None:
    says = list(check(voice.end(["x" * 10_000], ANNA)).iter("Say"))

    assert "".join(say.text or "" for say in says) == "x" * 10_000
    assert max(len(say.text or "") for say in says) == 4096


def test_lines_of_a_reply_travel_as_one_message() -> None:
    twiml = sms.reply(["Danke „sehr“.", "Und warum?"])

    assert [message.text for message in fromstring(twiml)] == ['Danke "sehr".\nUnd warum?']


def test_no_lines_are_an_empty_answer() -> None:
    assert len(fromstring(sms.reply([]))) == 0


@given(st.lists(st.text(max_size=2000), max_size=4))
def test_a_reply_is_never_longer_than_twilio_takes(lines: list[str]) -> None:
    assert all(len(message.text or "") <= 1600 for message in fromstring(sms.reply(lines)))


def test_reply_uses_the_message_verb_twilio_knows() -> None:
    assert "message" in dir(messaging_response.MessagingResponse)


FORM = {"MessageSid": "SM" + "a" * 32, "From": "+491713920001", "To": "+493023125000", "Body": " Ja "}


def test_a_message_is_read_exactly_as_it_was_signed() -> None:
    heard = sms.heard({**FORM, "NumMedia": "2", "OptOutType": "STOP"}, token="t")

    assert (heard.sid, heard.phone, heard.our_number, heard.text) == (
        FORM["MessageSid"],
        FORM["From"],
        FORM["To"],
        " Ja ",
    )
    assert (heard.media, heard.opt_out_type, heard.token) == (2, "STOP", "t")


@pytest.mark.parametrize("name", ["MessageSid", "From", "To", "Body"])
def test_what_is_missing_is_told_by_name(name: str) -> None:
    with pytest.raises(BadInput, match=name):
        sms.heard({key: value for key, value in FORM.items() if key != name})


@pytest.mark.parametrize(
    ("name", "value"), [("From", "Amazon"), ("To", "+49 30"), ("MessageSid", "x' or 1"), ("From", "+٤٩١")]
)
def test_what_is_impossible_is_told_by_name(name: str, value: str) -> None:
    with pytest.raises(BadInput, match=name):
        sms.heard({**FORM, name: value})


@pytest.mark.parametrize(
    "word", ["STOP", "stop ", "StopAll", "UNSUBSCRIBE", "cancel", "END", "quit", "Revoke", "OPTOUT"]
)
def test_twilio_itself_answers_the_whole_words_of_its_list(word: str) -> None:
    assert sms.heard({**FORM, "Body": word}).answered_by_twilio


@pytest.mark.parametrize("word", ["STOPP", "Stop please", "Bitte abmelden", "Ende", "yes"])
def test_other_words_are_ours_to_answer(word: str) -> None:
    assert not sms.heard({**FORM, "Body": word}).answered_by_twilio


CALL = {"CallSid": "CA" + "b" * 32, "From": "+493023125000", "To": "+491713920001"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, None),
        ("human", "human"),
        ("machine_start", "machine"),
        ("machine_end_beep", "machine"),
        ("machine_end_silence", "machine"),
        ("machine_end_other", "machine"),
        ("fax", "fax"),
        ("unknown", "unknown"),
        ("something new", "unknown"),
    ],
)
def test_who_picked_up_is_said_in_our_words(given: str | None, expected: str | None) -> None:
    assert voice.call(CALL if given is None else {**CALL, "AnsweredBy": given}).answered_by == expected


WORDS_FOR_NOBODY = ["", "anonymous", "Anonymous", "Restricted", "UNAVAILABLE", "unknown", "blocked", "private"]
NUMBERS_OF_NOBODY = ["+266696687", "+7378742833", "+17378742833", "+86282452253", "+2562533", "+8656696", "+1266696687"]


@pytest.mark.parametrize("given", [*WORDS_FOR_NOBODY, *NUMBERS_OF_NOBODY, "sip:anonymous@anonymous.invalid"])
def test_a_withheld_number_is_nobody(given: str) -> None:
    assert voice.call({**CALL, "From": given}).caller is None


@pytest.mark.parametrize("given", NUMBERS_OF_NOBODY)
def test_nobody_is_believed_to_have_written_from_a_withheld_number(given: str) -> None:
    with pytest.raises(BadInput, match="From is withheld"):
        sms.heard({"MessageSid": "SM" + "1" * 32, "From": given, "To": "+493023125000", "Body": "STOP"})


@pytest.mark.parametrize(
    ("given", "expected"), [("0.93", 0.93), ("", None), ("high", None), ("7", None), ("nan", None)]
)
def test_a_confidence_that_is_no_number_counts_as_not_given(given: str, expected: float | None) -> None:
    assert voice.said({"SpeechResult": "ja", "Confidence": given}).confidence == expected


def test_neither_words_nor_keys_are_silence() -> None:
    assert voice.said({"Digits": "", "SpeechResult": ""}).silent
    assert not voice.said({"Digits": "9"}).silent


def test_no_file_of_ours_knows_the_record_verb() -> None:
    assert not re.search(r"\brecord\b", inspect.getsource(voice).replace("never records", ""), re.IGNORECASE)
