""" "No, send me an update" is a wish to hear more; "send me nothing more" is the end of it."""

import pytest

from campaigns.answers import read

WISHES = [
    ("en", "no send me an update please"),
    ("en", "no please send me an update"),
    ("en", "nope just email me the catalogue"),
    ("en", "nah send us your price list"),
    ("en", "no keep me posted"),
    ("en", "no could you send me the brochure"),
    ("de", "nein schickt mir bitte ein Update"),
    ("de", "nein schicken sie mir ein update"),
    ("de", "nö schickts mir a übersicht"),
    ("de", "ne schick mir mal den katalog"),
    ("de", "nein bitte schicken sie mir die preisliste"),
    ("de", "nein haltet mich auf dem laufenden"),
]
STOPS = [
    ("en", "no, don't send me anything"),
    ("en", "send me nothing more"),
    ("en", "no don't send me an update"),
    ("en", "please send me no more updates"),
    ("en", "stop sending me updates"),
    ("en", "don't text me an update, leave me alone"),
    ("en", "no more texts, no newsletter, nothing"),
    ("de", "nein, schickt mir nichts mehr"),
    ("de", "nein schickt mir kein update"),
    ("de", "bitte kein update schicken, gar nichts"),
    ("de", "schickt mir bitte keine infos mehr"),
    ("de", "nein hört auf mir updates zu schicken"),
    ("de", "nein ich will kein update und keine sms mehr"),
]
NONE_PLEASE = [
    ("en", "no more updates please"),
    ("en", "no updates"),
    ("en", "no send me nothing"),
    ("en", "I do not want you to send me the catalogue"),
    ("de", "keine updates mehr"),
    ("de", "schickt mir ja nichts"),
    ("de", "nie wieder katalog schicken"),
    ("de", "nein ich will kein update"),
]


@pytest.mark.parametrize("question", [None, "range", "reason"])
@pytest.mark.parametrize(("language", "text"), WISHES)
def test_a_wish_to_be_told_more_is_no_stop(question, language, text):
    assert read(text, language=language, question=question).intent is None


@pytest.mark.parametrize(("language", "text"), WISHES)
def test_asked_about_the_range_it_is_the_wish_for_an_update(language, text):
    assert read(text, language=language, question="range").value == "update"


@pytest.mark.parametrize("question", [None, "reason"])
@pytest.mark.parametrize(("language", "text"), [WISHES[0], WISHES[3], WISHES[6], WISHES[8]])
def test_whatever_was_asked_the_wish_is_kept_in_their_words(question, language, text):
    assert read(text, language=language, question=question).improvement == text


@pytest.mark.parametrize("question", [None, "reason"])
@pytest.mark.parametrize(("language", "text"), STOPS)
def test_who_wants_nothing_sent_is_left_alone(question, language, text):
    assert read(text, language=language, question=question).intent == "stop"


@pytest.mark.parametrize(("language", "text"), [*STOPS, *NONE_PLEASE])
def test_no_update_is_never_a_wish_for_one(language, text):
    found = read(text, language=language, question="range")

    assert found.intent == "stop" or found.value == "no"
