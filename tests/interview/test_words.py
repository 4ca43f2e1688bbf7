"""What we say: complete in every language, short enough, and never without saying who we are."""

import copy
import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from campaigns.interview import Line, parse
from campaigns.interview.lines import texts
from campaigns.interview.script import REFUSED
from campaigns.segments import is_gsm, segments
from winback.words import Words, faults, starter_scripts, starter_words

BODIES = starter_words()
COMEBACK = parse(starter_scripts()["comeback"])
FIRM = {"firm": "Beispiel GmbH", "contact": "Beispielweg 1, 10115 Berlin"}


@pytest.mark.parametrize("language", BODIES)
def test_the_starters_are_complete(language: str) -> None:
    assert faults(BODIES[language]) == []


def german() -> dict[str, Any]:
    return copy.deepcopy(BODIES["de"])


def test_everything_missing_is_told_at_once() -> None:
    body = german()
    del body["say"]["goodbye"], body["accept"]["human"], body["options"]["price"]["fair"], body["reasons"]["quality"]

    found = faults(body)

    assert [fault for fault in found if "goodbye" in fault]
    assert {"options.price.fair is missing", "reasons.quality is missing"} <= set(found)
    assert any(fault.startswith("accept.human is missing") for fault in found)


@pytest.mark.parametrize(
    ("key", "text", "fault"),
    [
        ("opening", "Guten Tag, automatischer Dienst. STOPP oder {contact}.", "the gap {firm} is missing"),
        ("opening", "Guten Tag, {firm}. STOPP oder {contact}.", "does not say that it is automated"),
        ("reminder", "Automatisch: {firm}, {contact}.", "does not say how to stop"),
        ("goodbye", "Danke {name}!", "nothing is ever put into the gap {name}"),
        ("goodbye", "Danke – bis bald", "outside the SMS alphabet: –"),
        ("goodbye", "Danke {", "a brace without its partner"),
        ("price", "Preise? 2 zu hoch, 1 fair.", "must name the keys 1, 2 in this order"),
        ("reason", "x" * 320 + " 1 2 3 4 5", "at most 320"),
        ("opening", "automatisch STOPP {firm} {contact}" + "x" * 200, "segments, at most 2"),
    ],
)
def test_a_bad_text_is_told_with_its_place(key: str, text: str, fault: str) -> None:
    body = german()
    body["say"][key]["sms"] = text

    assert any(fault in found and key in found for found in faults(body)), faults(body)


@pytest.mark.parametrize(("key", "text", "fault"), [
    ("stop", None, "frame.stop is missing"), ("stop", " ", "frame.stop is missing"),
    ("from", "Ein Dienst", "frame.from: the gap {firm} is missing"),
    ("send", "Weiter, {name}", "frame.send: nothing is ever put into the gap {name}"),
    ("over", "Das {war", "frame.over: a brace without its partner"),
    ("gone_text", {"sie": "Fragen Sie {contact}"}, "frame.gone_text.du is missing: nobody could read it"),
])  # fmt: skip
def test_what_stands_around_the_questions_on_the_page_is_looked_at_too(key: str, text: Any, fault: str) -> None:
    body = german()
    body["frame"][key] = text

    assert any(found.startswith(fault) for found in faults(body)), faults(body)


def test_words_older_than_the_frame_get_the_houses_and_a_language_without_any_none() -> None:
    older, made_up = german(), german() | {"language": "xx"}
    del older["frame"], made_up["frame"]
    own = german()
    own["frame"] = {"thanks": "Danke!"}

    assert Words(older).frame("du") == Words(german()).frame("du")
    assert Words(own).frame()["thanks"] == "Danke!"
    assert Words(own).frame()["over"] == german()["frame"]["over"]
    assert Words(made_up).frame() == {}


def test_a_word_cannot_mean_an_exit_and_an_answer() -> None:
    body = german()
    body["options"]["range"]["no"].append("Stopp")

    assert "options.range.no: 'Stopp' already means stop" in faults(body)


def test_a_missing_form_of_address_is_told() -> None:
    body = german()
    del body["say"]["reason"]["voice"]["du"]

    assert "say.reason (voice, du) is missing" in faults(body)


def test_a_prompt_nobody_would_listen_to_is_told() -> None:
    body = german()
    body["say"]["reason"]["voice"]["sie"] += " Noch ein Satz, den niemand mehr hört." * 5

    assert any("seconds, at most 20" in fault for fault in faults(body))


def test_nonsense_is_a_fault_and_no_crash() -> None:
    assert faults({}) != []
    assert faults({"say": [], "accept": 3, "forms": None}) != []


@pytest.mark.parametrize("language", BODIES)
def test_the_first_sms_is_two_segments_and_says_everything(language: str) -> None:
    words = Words(BODIES[language])

    text = words.message([Line("opening"), Line("may_we_ask")], gaps=FIRM)

    assert is_gsm(text)
    assert segments(text) <= 2
    assert "Beispiel GmbH" in text
    assert FIRM["contact"] in text
    assert re.search("automat", text)
    assert "STOP" in text


def test_whoever_is_called_du_is_never_called_sie() -> None:
    words = Words(BODIES["de"])

    for key, text in texts(COMEBACK).items():
        for face in text.faces:
            informal = words.template(key, "du", face)
            assert not re.search(r"\b(Ihnen|Ihre?[nmrs]?)\b|[^.?!] Sie\b", informal), (key, informal)


def test_dates_and_money_are_written_as_the_language_writes_them() -> None:
    gaps = {"offer": (Decimal("12.50"), "EUR"), "code": "A1", "until": date(2026, 3, 31)}

    german_text = Words(BODIES["de"]).say(Line("offer", gaps))
    english_text = Words(BODIES["en"]).say(Line("offer", gaps))

    assert "12,50 €" in german_text
    assert "31. März 2026" in german_text
    assert "€12.50" in english_text
    assert "March 31, 2026" in english_text
    assert is_gsm(german_text)
    assert is_gsm(english_text)


def test_a_gap_nobody_filled_is_never_sent() -> None:
    with pytest.raises(KeyError):
        Words(BODIES["de"]).say(Line("opening"), gaps={"firm": "Beispiel"})


def test_every_question_can_be_refused_in_words() -> None:
    words = Words(BODIES["en"])

    for node in COMEBACK.nodes:
        if node.asks:
            assert REFUSED in [option.key for option in words.options(node.key)]


def test_a_code_is_spelled_on_the_phone_and_written_in_a_message() -> None:
    words = Words(BODIES["en"])
    gaps = {"offer": "10 percent off.", "code": "6DHZ-GH4B", "until": date(2026, 3, 31)}

    assert "Your code is 6, D, H, Z, G, H, 4, B." in words.say(Line("offer", gaps), face="voice")
    assert "Your code: 6DHZ-GH4B" in words.say(Line("offer", gaps), face="sms")
