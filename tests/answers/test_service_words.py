"""Words that every service like ours knows: a whole message of one of them means the same in every language."""

import pytest

from campaigns.answers import read
from campaigns.answers.service_words import OTHERS, STATUTORY, other
from campaigns.answers.values import Option, Reading
from winback.words import Words, starter_words

LANGUAGES = ("de", "en", "fr")
YES_OR_NO = (Option("yes", "1"), Option("no", "2"))


def heard(text: str, language: str, question: str | None = None) -> Reading:
    vocabulary = Words(starter_words()[language]).vocabulary()
    options = YES_OR_NO if question == "may_we_ask" else ()
    return read(text, language=language, question=question, options=options, vocabulary=vocabulary)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["INFO", "info", " Info. ", "Info please", "info bitte"])
@pytest.mark.parametrize("question", [None, "may_we_ask", "reason"])
def test_info_asks_what_we_hold(text: str, language: str, question: str | None) -> None:
    assert heard(text, language, question).intent == "data_wish"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["HELP", "help!", "HILFE", "Hilfe!!", "Hilfe bitte", "AIDE", "Help please"])
@pytest.mark.parametrize("question", [None, "may_we_ask", "reason"])
def test_help_asks_who_we_are(text: str, language: str, question: str | None) -> None:
    reading = heard(text, language, question)

    assert (reading.intent, reading.needs_human, reading.reasons) == ("who_are_you", False, ())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["START", "start", "UNSTOP", "unstop", "YES", "Yes please", "START bitte"])
@pytest.mark.parametrize("question", [None, "may_we_ask", "reason"])
def test_start_is_no_stop_and_no_wish(text: str, language: str, question: str | None) -> None:
    reading = heard(text, language, question)

    assert (reading.intent, reading.doubtful) == (None, False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_is_still_an_answer_and_start_is_none(language: str) -> None:
    assert heard("YES", language, "may_we_ask").value == "yes"
    assert heard("START", language, "may_we_ask").value is None


def test_info_is_news_where_news_was_offered() -> None:
    words = ("news", "info", "information")
    options = (Option("know", "1", ("i know it",)), Option("update", "2", words), Option("no", "3"))
    vocabulary = Words(starter_words()["en"]).vocabulary()

    reading = read("INFO", language="en", question="range", options=options, vocabulary=vocabulary)

    assert (reading.value, reading.intent) == ("update", None)


@pytest.mark.parametrize("text", ["Help yourself", "Ich brauche Hilfe beim Leben", "your info is wrong", "start again"])
def test_only_a_whole_message_is_such_a_word(text: str) -> None:
    assert other(text.casefold().split()) is None


def test_no_word_is_a_stop_and_something_else() -> None:
    assert STATUTORY.isdisjoint(OTHERS)
