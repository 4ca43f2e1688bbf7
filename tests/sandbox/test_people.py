"""Simulated people: they follow our questions in any wording, and each answers as their character does."""

import re
import tomllib
from random import Random

import pytest

from tests.sandbox.us import BERLIN, EVA, GATHER, SAM, WASHINGTON, until
from winback.places import templates
from winback.sandbox.people import guests, hearing
from winback.sandbox.people.characters import CAST, CHARACTERS
from winback.sandbox.people.mind import Mind, lines

TOPICS = ("may_we_ask", "reason", "competition", "improvement", "service", "price", "range", "permission")
CONVERSATION = {
    "de": [
        "Guten Tag, hier schreibt der automatische Dienst der Beispiel GmbH. Dürfen wir Ihnen ein paar Fragen stellen?",
        "Was war der wichtigste Grund? 1 Preis, 2 Service, 3 Auswahl, 4 anderer Anbieter, 5 kein Bedarf",
        "Kaufen Sie jetzt woanders - und was bekommen Sie dort?",
        "Was müsste besser werden? 1 Preise, 2 Service, 3 Auswahl, 4 Qualität, 5 nichts",
        "Wie zufrieden waren Sie mit unserem Service? 1 zufrieden, 2 unzufrieden",
        "Und unsere Preise - wie finden Sie die? 1 fair, 2 zu hoch.",
        "Kennen Sie unser Sortiment, oder möchten Sie ein Update? 1 kenne ich, 2 Update",
        "Darf Sie eine Kollegin mit einem Angebot anrufen? 1 ja, 2 nein.",
    ],
    "en": [
        "Hello, this is the automated service of Example Inc. May we ask you a few questions?",
        "What was the main reason? 1 price, 2 service, 3 choice, 4 another supplier, 5 no need",
        "Do you buy somewhere else now - and what do you get there?",
        "What would have to get better? 1 prices, 2 service, 3 choice, 4 quality, 5 nothing",
        "How satisfied were you with our service? 1 satisfied, 2 dissatisfied",
        "And our prices - how do you find them? 1 fair, 2 too high.",
        "Do you know our present range, or would you like an update? 1 I know it, 2 update",
        "May a colleague call you with an offer? 1 yes, 2 no.",
    ],
}


def somebody(character, language="de", seed=1):
    return Mind(character, language, Random(seed))


def talk(character, language="de", seed=1, voice=False):
    mind = somebody(character, language, seed)
    return [mind.hear(question, voice=voice, keys=voice) for question in CONVERSATION[language]]


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_question_of_the_starters_is_understood(language):
    said = tomllib.loads((templates() / "words" / f"{language}.toml").read_text(encoding="utf-8"))["say"]

    missed = [
        (name, text)
        for name, wordings in said.items()
        for topic in TOPICS
        if name in (topic, f"{topic}_again", f"{topic}_keys")
        for text in every_text(wordings)
        if not (asked := hearing.understand(text)) or asked.topic != topic
    ]

    assert missed == []


def every_text(wordings):
    if isinstance(wordings, str):
        return [wordings]
    return [text for inner in wordings.values() for text in every_text(inner)]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Warum haben Sie aufgehört?", "reason"),
        ("What made you leave us?", "reason"),
        ("Was macht die Konkurrenz besser?", "competition"),
        ("What does the competition offer in comparison?", "competition"),
        ("Welche Verbesserungen wünschen Sie sich?", "improvement"),
        ("Which improvements would you like?", "improvement"),
        ("Waren Sie mit der Beratung zufrieden?", "service"),
        ("Are you happy with our customer care?", "service"),
        ("Finden Sie uns zu teuer?", "price"),
        ("Is our pricing fair?", "price"),
        ("Möchten Sie Neuheiten sehen?", "range"),
        ("Danke! Das tut uns leid. Noch etwas: Sind die Preise okay?", "price"),
        ("Passt es gerade? Wir hätten sechs kurze Fragen.", "may_we_ask"),
        ("Wann dürfen wir Sie am besten erreichen?", "when"),
        ("Wenn Sie mich hören, drücken Sie bitte die 1 oder sagen Sie ja. Keine Anrufe mehr: die 9.", "hear_me"),
        ("If you can hear me, please press 1 or say yes.", "hear_me"),
        ("Und sonst?", "other"),
    ],
)
def test_a_question_is_understood_whatever_its_wording(text, topic):
    assert hearing.understand(text).topic == topic


@pytest.mark.parametrize(
    "text",
    [
        "Vielen Dank für Ihre Zeit und auf Wiedersehen!",
        "Alles klar. Sie bekommen keine weiteren Nachrichten.",
        "Thank you, goodbye!",
        "Sie haben wieder bei uns bestellt? Wie schön! Dann haben wir keine weiteren Fragen.",
    ],
)
def test_where_nothing_is_asked_nothing_is_answered(text):
    assert hearing.understand(text) is None
    assert somebody("price_shopper").hear(text).text == ""


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("1 Preis, 2 Service", [("1", "Preis"), ("2", "Service")]),
        ("Drücken Sie 1 für ja, 2 für nein.", [("1", "ja"), ("2", "nein")]),
        ("Ja: die 1. Nein: die 2.", [("1", "Ja"), ("2", "Nein")]),
        ("For yes, press 1; for no, press 2.", [("1", "yes"), ("2", "no")]),
        ("Wir haben 6 kurze Fragen und brauchen 2 Minuten.", []),
        ("Das kostet 12,50 Euro bis 31.12.", []),
        ("Wie zufrieden waren Sie, von 1 bis 5?", []),
        ("STOPP oder an Hafenkai 1, 20457 Hamburg.", []),
    ],
)
def test_offered_keys_are_found_on_either_side_of_their_label(text, offered):
    assert list(hearing.options(text)) == offered


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("character", [one.name for one in CAST if one.texts])
def test_every_character_answers_in_its_way_and_comes_to_an_end(character, language):
    said = talk(character, language)

    answered = [one for one in said if one.text or one.key]
    assert answered
    if CHARACTERS[character].then == "silent":
        turn = max(CHARACTERS[character].says_instead)
        assert not any(one.text or one.key for one in said[turn + 1 :])
    else:
        assert len(answered) == len(said)


@pytest.mark.parametrize(
    ("character", "words"),
    [
        ("price_shopper", r"teuer|Preis|Fünftel"),
        ("service_hurt", r"Mails|Service|Betreuung"),
        ("product_seeker", r"gesucht|Auswahl|Serie"),
        ("competitor_fan", r"Anbieter|Konkurrenz|Nordwind"),
        ("quality_hurt", r"Qualität|kaputt|verarbeitet"),
        ("need_gone", r"brauche|Bedarf|genug"),
        ("moved", r"gezogen|umgezogen|geschlossen"),
    ],
)
def test_the_reason_is_the_characters_own(character, words):
    for seed in range(12):
        reason = talk(character, seed=seed)[1]
        assert reason.key or re.search(words, reason.text), reason


def test_answers_vary_from_person_to_person_and_repeat_for_the_same_seed():
    assert len({talk("price_shopper", seed=seed)[1].text for seed in range(12)}) > 2
    assert talk("chatty", seed=3) == talk("chatty", seed=3)


def test_a_price_shopper_finds_us_too_dear_and_a_competitor_fan_wants_no_call():
    for seed in range(8):
        price = talk("price_shopper", seed=seed)[5]
        assert price.key == "2" or re.search(r"hoch|teuer", price.text)
        call = talk("competitor_fan", seed=seed)[7]
        assert call.key == "2" or call.text.startswith("Nein")


def test_the_typist_mistypes_but_stays_readable():
    texts = [one.text for seed in range(10) for one in talk("typo", seed=seed) if one.text]

    own = {line.lower() for choice in lines("de")["typo"].values() for line in choice}
    assert any(text not in own for text in texts)
    assert all(text == text.lower() for text in texts if text)


def test_spoken_answers_carry_no_emoji():
    spoken = " ".join(one.text for seed in range(5) for one in talk("chatty", seed=seed, voice=True))

    assert "😊" not in spoken
    assert "||" not in spoken


def test_where_only_keys_count_a_key_is_pressed():
    for character in ("price_shopper", "chatty", "quality_hurt"):
        answer = somebody(character).hear(
            "Bitte drücken Sie: faire Preise die 1, zu hohe Preise die 2.", True, True, False
        )
        assert answer.key in {"1", "2"}


def test_nobody_talks_for_ever():
    mind = somebody("chatty")

    answers = [mind.hear("Wie finden Sie unsere Preise?").text for _ in range(60)]

    assert 0 < sum(bool(answer) for answer in answers) < 30
    mind.begin()  # only when the firm starts again
    assert mind.hear("Wie finden Sie unsere Preise?").text


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_book_of_lines_knows_every_topic_and_only_the_cast(language):
    book = lines(language)

    assert set(book) <= {"anyone"} | set(CHARACTERS)
    assert {*TOPICS, "other", "stop", "human", "later", "issue", "who", "wrong", "farewell"} <= set(book["anyone"])
    assert all(line.strip() for topics in book.values() for choice in topics.values() for line in choice)


def test_people_come_from_a_list_or_a_file_and_every_fault_is_told(tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("number,name,language,character\n+491713920001,Eva Klein,de,chatty\n", encoding="utf-8-sig")

    [eva] = guests.from_file(file)

    assert (eva.name, eva.character, eva.answers) == ("Eva Klein", "chatty", "both")
    with pytest.raises(ValueError, match=r"person 1: .*person 2: robot is no character"):
        guests.from_list([{"number": "12"}, {"number": EVA, "character": "robot"}])


# ---------------------------------------------------------------- live


def test_a_simulated_person_answers_our_sms_after_a_while(twilio, us, meet):
    meet(EVA, "price_shopper")
    us.say("/sms", f"<Message>{CONVERSATION['de'][1]}</Message>", "<Message>Danke, auf Wiedersehen!</Message>", "")

    twilio.messages.create(to=EVA, from_=BERLIN, body=CONVERSATION["de"][0])

    until(lambda: len(us.at("/sms")) == 2)
    assert us.at("/sms")[0]["Body"]


def test_who_only_answers_the_phone_does_not_answer_sms(twilio, us, meet):
    meet(EVA, "price_shopper", answers="voice")
    url = us.say("/voice", GATHER.format(more="", words=CONVERSATION["de"][0]), "<Hangup/>")

    twilio.messages.create(to=EVA, from_=BERLIN, body=CONVERSATION["de"][0])
    twilio.calls.create(to=EVA, from_=BERLIN, url=url)

    until(lambda: any(form.get("Digits") or form.get("SpeechResult") for form in us.at("/voice")))
    assert us.at("/sms") == []


def test_somebody_hangs_up_in_the_middle_of_a_sentence(twilio, us, meet, sandbox):
    meet(SAM, "hangs_up", "en")
    long = "Thank you. " + "And here is some more to tell you. " * 20
    url = us.say("/voice", GATHER.format(more="", words="May we ask you something?"), f"<Say>{long}</Say>")

    made = twilio.calls.create(to=SAM, from_=WASHINGTON, url=url)

    until(lambda: made.fetch().status == "completed")
    last = [one for one in sandbox.world.calls[made.sid].line.heard if one.who == "firm"][-1]
    assert last.cut is not None
    assert last.cut < last.seconds
