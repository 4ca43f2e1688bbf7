"""TwiML as a table: what is read, what is complained about, what cannot go on."""

import pytest

from winback.sandbox import twiml
from winback.sandbox.twiml import BadTwiml


def response(inner):
    return f'<?xml version="1.0" encoding="UTF-8"?><Response>{inner}</Response>'


@pytest.mark.parametrize(
    ("inner", "names", "complaints"),
    [
        ("", [], 0),
        ("<Say>Hallo</Say><Hangup/>", ["Say", "Hangup"], 0),
        ('<Say voice="Polly.Vicki" language="de-DE">Hallo <break time="1s"/>Welt</Say>', ["Say"], 0),
        ("<Gather><Say>Hallo</Say><Play>a.mp3</Play><Pause/></Gather>", ["Gather"], 0),
        ("<Gather><Dial>+49</Dial></Gather>", ["Gather"], 1),
        ("<Dance/><Say>Hallo</Say>", ["Say"], 1),
        ("<say>klein</say>", [], 1),
        ('<Gather numdigits="1"/>', ["Gather"], 1),
        ("<Number>+49</Number>", [], 1),
        ("<Dial><Number>+493023125777</Number></Dial>", ["Dial"], 0),
        ("<!-- nichts --><Redirect>/x</Redirect>", ["Redirect"], 0),
        ("<Message>das ist SMS</Message>", [], 1),
    ],
)
def test_a_voice_document_is_read(inner, names, complaints):
    document = twiml.voice(response(inner))

    assert [verb.name for verb in document.verbs] == names
    assert len(document.complaints) == complaints


def test_words_and_attributes_are_kept_and_markup_is_only_heard():
    [gather] = twiml.voice(
        response('<Gather timeout="x" numDigits="1">\n <Say>Guten  <s>Tag</s>\n</Say></Gather>')
    ).verbs

    assert gather.inner[0].text == "Guten Tag"
    assert gather.number("numDigits", 0) == 1
    assert gather.number("timeout", 5) == 5


@pytest.mark.parametrize(
    ("text", "content_type", "code"),
    [
        ("<Response><Say>", "text/xml", 12100),
        ("", "text/xml", 12100),
        (" <?xml version='1.0'?><Response/>", "text/xml", 12100),
        ("<Antwort/>", "text/xml", 12100),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><Response>&a;</Response>", "text/xml", 12100),
        ("{}", "application/json", 12300),
        ("<Response/>", "", 12300),
    ],
)
def test_a_document_that_cannot_be_used_says_why(text, content_type, code):
    with pytest.raises(BadTwiml) as caught:
        twiml.voice(text, content_type)

    assert caught.value.code == code


@pytest.mark.parametrize("content_type", ["text/xml; charset=utf-8", "application/xml", "text/html"])
def test_the_content_types_twilio_reads(content_type):
    assert twiml.voice(response("<Hangup/>"), content_type).verbs[0].name == "Hangup"


@pytest.mark.parametrize(
    ("text", "content_type", "texts"),
    [
        (response("<Message>Hi</Message>"), "text/xml", ["Hi"]),
        (response("<Message><Body>Hi</Body></Message>"), "application/xml", ["Hi"]),
        (response("<Message>zwei\nZeilen</Message>"), "text/xml", ["zwei\nZeilen"]),
        ("einfach Text", "text/plain", ["einfach Text"]),
        ("", "text/html", []),
        (response("<Say>Sprache</Say>"), "text/xml", []),
    ],
)
def test_an_answer_to_an_sms_is_read(text, content_type, texts):
    document = twiml.messaging(text, content_type)

    assert [verb.inner[0].text if verb.inner else verb.text for verb in document.verbs] == texts
