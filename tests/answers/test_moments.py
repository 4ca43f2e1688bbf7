"""The moment somebody wishes for: which eight is meant stands beside it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from campaigns.answers import moment_in, read
from campaigns.call_promises import fits
from campaigns.interview import moments
from winback.words import Words, starter_words

VIENNA = ZoneInfo("Europe/Vienna")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=VIENNA)

EVENING = [
    ("de", "heute Abend nach acht", (0, 20, None, None)),
    ("de", "morgen Abend um sieben", (1, 19, 20, None)),
    ("de", "um halb acht abends", (None, 19, 20, 30)),
    ("de", "abends ab acht", (None, 20, None, None)),
    ("de", "so gegen acht am abend", (None, 20, 21, None)),
    ("de", "ruf mich heute abend um 8 an", (0, 20, 21, None)),
    ("de", "heute abend zwischen sieben und acht", (0, 19, 20, None)),
    ("de", "heit auf d'Nacht um achte", (None, 20, 21, None)),
    ("de", "heut auf'd Nacht um achte", (None, 20, 21, None)),
    ("de", "viertel vor acht abends bitte", (None, 19, 20, 45)),
    ("de", "dreiviertel acht am Abend", (None, 19, 20, 45)),
    ("de", "um 18 uhr 30", (None, 18, 19, 30)),
    ("de", "nicht nach sieben uhr abends", (None, 18, 19, None)),
    ("de", "bis acht am abend", (None, 18, 20, None)),
    ("de", "acht uhr abends waer gut", (None, 20, 21, None)),
    ("en", "tonight after eight", (0, 20, None, None)),
    ("en", "at half seven in the evening", (None, 19, 20, 30)),
    ("en", "half past seven tonight", (0, 19, 20, 30)),
    ("en", "tomorrow evening at seven", (1, 19, 20, None)),
    ("en", "8 tonight", (0, 20, 21, None)),
    ("en", "any evening after eight works", (None, 20, None, None)),
    ("en", "between eight and nine tonight", (0, 20, 21, None)),
    ("en", "quarter to eight tonite", (0, 19, 20, 45)),
    ("en", "call me tonight around nine", (0, 21, 22, None)),
    ("en", "8 p.m. please", (None, 20, 21, None)),
    ("en", "7.30 pm", (None, 19, 20, 30)),
    ("en", "not after eight in the evening", (None, 17, 20, None)),
]
NOT_EVENING = [
    ("de", "morgen früh um acht", (1, 8, 9, None)),
    ("de", "in der frueh um sieben", (None, 7, 8, None)),
    ("de", "morgens um sechs", (None, 6, 7, None)),
    ("de", "morgen 8 uhr", (1, 8, 9, None)),
    ("de", "nicht vor neun", (None, 9, None, None)),
    ("de", "nicht abends, lieber vormittags", (None, 9, 12, None)),
    ("de", "an einem Abend nächste Woche", (7, 18, 20, None)),
    ("de", "halb vier", (None, 15, 16, 30)),
    ("en", "tomorrow morning at seven", (1, 7, 8, None)),
    ("en", "at 6 am", (None, 6, 7, None)),
    ("en", "9 a.m.", (None, 9, 10, None)),
    ("en", "from nine to five", (None, 9, 17, None)),
    ("en", "not before 9", (None, 9, None, None)),
    ("en", "not in the morning, evening please", (None, 17, 20, None)),
    ("en", "one evening next week", (7, 17, 20, None)),
    ("en", "after three in the afternoon", (None, 15, None, None)),
]


@pytest.mark.parametrize(("language", "text", "moment"), [*EVENING, *NOT_EVENING])
def test_the_hour_is_of_the_part_of_the_day_they_name(language, text, moment):
    found = moment_in(text, language)

    assert found is not None
    assert (found.in_days, found.hour_from, found.hour_to, found.minute) == moment


@pytest.mark.parametrize(
    ("text", "weekday", "hour"), [("Freitagabend um sieben", 4, 19), ("montagvormittag um zehn", 0, 10)]
)
def test_a_day_and_its_part_may_be_one_word(text, weekday, hour):
    found = moment_in(text, "de")

    assert found is not None
    assert (found.weekday, found.hour_from) == (weekday, hour)


@pytest.mark.parametrize(
    ("language", "text"), [("de", "am Abend um 8"), ("de", "heute abend um halb 9"), ("en", "tomorrow at 8")]
)
def test_an_hour_is_no_price(language, text):
    assert read(text, language=language, question="permission").price is None


def test_i_am_is_no_time_beside_a_price():
    assert read("I am getting them at 2.50 now", language="en", question="competition").price is not None


@pytest.mark.parametrize("text", ["Montag", "montags"])
def test_monday_is_a_day_on_which_one_may_call(text):
    assert read(text, language="de", question="permission").value == "yes"


@pytest.mark.parametrize(("language", "text"), [("de", "zwei Kisten pro Abend"), ("en", "half the boxes were empty")])
def test_a_number_is_no_hour_by_itself(language, text):
    found = moment_in(text, language)

    assert found is None or (found.hour_from, found.minute) in {(18, None)}


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("en", "quarter to 12 am tomorrow", 23),
        ("en", "tomorrow at quarter to twelve am", 23),
        ("en", "tomorrow at quarter to 1 am", 0),
        ("en", "tomorrow at quarter to one pm", 12),
        ("de", "morgen viertel vor 0 Uhr", 23),
    ],
)
def test_a_quarter_to_midnight_is_an_hour_of_the_day(language, text, hour):
    found = moment_in(text, language)

    assert found is not None
    assert (found.hour_from, found.minute) == (hour, 45)
    assert moments.earliest(found, NOON).minute == 45


def test_half_past_seven_is_half_past_seven_on_the_calendar():
    found = moment_in("heute um halb acht abends", "de")

    assert found is not None
    assert moments.earliest(found, NOON) == NOON.replace(hour=19, minute=30)


@pytest.mark.parametrize(("text", "hours"), [("at half past six tonight", [18]), ("tonight after half six", [19, 20])])
def test_nobody_is_promised_an_hour_that_begins_before_they_can(text, hours):
    wish = moment_in(text, "en")

    kept = [
        hour
        for hour in (17, 18, 19, 20)
        if fits(wish, NOON.replace(hour=hour), NOON.replace(hour=hour + 1), VIENNA, NOON)
    ]

    assert kept == hours


def test_the_evening_is_the_evening_in_a_language_of_one_file():
    french = Words(starter_words()["fr"]).vocabulary().moments

    found = moments.named("demain soir après huit heures", french)

    assert found is not None
    assert (found.in_days, found.hour_from) == (1, 20)
