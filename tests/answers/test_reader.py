"""What an answer means, as values: keys, closed answers, stops, reasons, and what else is named."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.answers import Option, Reading, Vocabulary, When, is_noise, read
from campaigns.answers.values import INTENTS
from campaigns.facts import QUESTIONS, REASONS
from winback.words import Words, starter_words

REASON = (
    Option("price", "1", ("zu teuer",)),
    Option("service", "2"),
    Option("product", "3"),
    Option("competitor", "4"),
)
SERVICE = tuple(
    Option(key, str(digit))
    for digit, key in enumerate(("very_satisfied", "satisfied", "mixed", "dissatisfied", "very_dissatisfied"), 1)
)
YES_NO = (Option("yes", "1"), Option("no", "2"))
WORDS = {language: Words(body) for language, body in starter_words().items()}


def codes(reading: Reading) -> list[str]:
    return [guess.code for guess in reading.reasons]


# ---------------------------------------------------------------- stop

STATUTORY = ["STOP", "Stop.", "stopall", "UNSUBSCRIBE", "Cancel", "END", "quit", "revoke", "OptOut", "stop please"]
GERMAN = [
    "STOPP", "abmelden", "ABBESTELLEN", "keine SMS", "nicht mehr anrufen", "Bitte keine Werbung mehr",
    "austragen", "Stopp!!!", "🛑", "Lassen Sie mich in Ruhe", "Löschen Sie meine Nummer", "stoppp",
]  # fmt: skip


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("text", STATUTORY)
def test_the_words_every_stop_system_knows_are_stops_in_every_language(text, language):
    assert read(text, language=language).intent == "stop"


@pytest.mark.parametrize("text", GERMAN)
def test_german_stops_are_heard(text):
    assert read(text, language="de").intent == "stop"


@pytest.mark.parametrize("question", [None, *QUESTIONS, "permission", "may_we_ask"])
@pytest.mark.parametrize(("language", "text"), [("de", "Stopp!"), ("en", "Stop."), ("de", "bitte abmelden")])
def test_stop_is_heard_at_every_question(question, language, text):
    words = WORDS[language]
    options = words.options(question) if question else ()

    reading = read(text, language=language, question=question, options=options, vocabulary=words.vocabulary())

    assert reading.intent == "stop"
    assert reading.value is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The machine kept stopping"),
        ("de", "Ich kann nicht aufhören, Ihren Kaffee zu loben"),
        ("de", "Stopp mal, ich hab noch eine Frage"),
        ("en", "I stopped ordering because it was too expensive"),
        ("en", "The bus stop is too far away"),
        ("de", "Ihr Vertreter hat nie wieder angerufen"),
        ("de", "Bitte nicht vor 17 Uhr anrufen"),
        ("en", "Please text me instead of calling"),
        ("en", "we took it off our shopping list when it got too dear"),
    ],
)
def test_not_every_stop_means_stop(language, text):
    assert read(text, language=language, question="reason").intent != "stop"


@pytest.mark.parametrize(("language", "text"), [("de", "Kein Interesse"), ("en", "not interested")])
def test_a_doubtful_stop_is_a_stop_that_a_person_reads(language, text):
    reading = read(text, language=language)

    assert (reading.intent, reading.doubtful, reading.needs_human) == ("stop", True, True)


def test_no_interest_answers_a_question_that_was_asked():
    words = WORDS["de"]

    reading = read(
        "kein Interesse",
        language="de",
        question="range",
        options=words.options("range"),
        vocabulary=words.vocabulary(),
    )

    assert (reading.value, reading.intent) == ("no", None)


def test_a_reason_beside_a_stop_is_kept():
    reading = read("Ihr seid Wucher. Streicht mich aus der Liste.", language="de")

    assert (reading.intent, codes(reading)) == ("stop", ["price"])


# ---------------------------------------------------------------- closed answers


@pytest.mark.parametrize("text", ["2", "2.", "2️⃣", " 2 ", "zwei", "die 2", "Nummer zwei bitte", "Antwort 2", "2 bitte"])
def test_a_number_is_a_key_however_it_is_written(text):
    assert read(text, language="de", question="reason", options=REASON).value == "service"


def test_the_number_taken_back_does_not_count():
    assert read("No, I meant 2", language="en", question="reason", options=REASON).value == "service"


def test_a_number_in_a_sentence_is_no_key():
    assert read("Ich habe 2 Jahre gewartet", language="de", question="reason", options=REASON).value != "service" or (
        "service" in codes(read("Ich habe 2 Jahre gewartet", language="de", question="reason", options=REASON))
    )


@pytest.mark.parametrize(("text", "value"), [("zu teuer", "price"), ("zu teur", "price"), ("ZU TEUER!", "price")])
def test_an_options_words_are_heard_in_spite_of_a_typo(text, value):
    assert read(text, language="de", question="reason", options=REASON).value == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Ja gerne", "yes"),
        ("de", "jo passt scho", "yes"),
        ("de", "👍🏽", "yes"),
        ("de", "nee lass mal", "no"),
        ("en", "yeah go on then", "yes"),
        ("en", "nope", "no"),
        ("en", "👎", "no"),
        ("en", "I'd rather not", "no"),
    ],
)
def test_yes_and_no_in_many_ways(language, text, value):
    assert read(text, language=language, question="permission", options=YES_NO).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hervorragend", "very_satisfied"),
        ("sehr zufrieden", "very_satisfied"),
        ("war ganz ok", "satisfied"),
        ("nicht schlecht", "satisfied"),
        ("teils teils", "mixed"),
        ("nicht zufrieden", "dissatisfied"),
        ("sehr unzufrieden", "very_dissatisfied"),
        ("eine Katastrophe", "very_dissatisfied"),
        ("Note 2", "satisfied"),
        ("3 von 10", "dissatisfied"),
    ],
)
def test_satisfaction_is_one_of_five_ordered_values(text, value):
    assert read(text, language="de", question="service", options=SERVICE).value == value


def test_a_judgement_without_its_option_goes_to_the_nearest():
    options = (Option("fair", "1"), Option("too_high", "2"))

    assert read("a bit pricey", language="en", question="price", options=options).value == "too_high"
    assert read("cheap", language="en", question="price", options=options).value == "fair"
    assert read("a bit pricey", language="en", question="price").value == "rather_high"


# ---------------------------------------------------------------- reasons


@pytest.mark.parametrize(
    ("language", "text", "reasons"),
    [
        ("de", "Nicht zu teuer, aber der Service war mies", ["service"]),
        ("en", "Service was never the problem, the price was", ["price"]),
        ("de", "Zu teuer, und die Ware war beschädigt", ["price", "quality"]),
        ("en", "Too expensive and always late", ["price", "service"]),
        ("de", "Wir sind umgezogen", ["moved_closed"]),
        ("en", "We don't need it any more", ["need_gone"]),
        ("de", "spaete lieferung, unfreundlich", ["service"]),
        ("de", "private Gründe", ["other"]),
    ],
)
def test_reasons_of_the_fixed_frame(language, text, reasons):
    assert sorted(codes(read(text, language=language, question="reason"))) == sorted(reasons)


def test_an_unsolved_problem_is_an_issue_and_a_solved_one_is_not():
    open_issue = read("Meine Reklamation ist noch offen", language="de", question="reason")
    solved = read("Es gab eine Reklamation, die ist aber längst erledigt", language="de", question="reason")

    assert (open_issue.intent, codes(open_issue)) == ("unresolved_issue", ["unresolved_issue"])
    assert solved.intent is None


def test_what_nobody_understood_goes_to_a_person():
    reading = read("Das Einhorn tanzt im Nebel", language="de", question="reason")

    assert reading.needs_human
    assert all(guess.confidence < 0.5 for guess in reading.reasons)


@pytest.mark.parametrize(
    "text", ["asdf qwer", "lkjh", "hjkl asdf jkl", "qwertz", "bla bla", "lorem ipsum", "gfdsgfd", "Test"]
)
def test_keys_pressed_at_random_are_no_reason(text):
    assert is_noise(text, "de")
    assert read(text, language="de", question="reason").reasons == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(
            ("de", word)
            for word in [
                "zteuer",
                "nix",
                "Oma",
                "TÜV",
                "DHL",
                "MwSt",
                "GmbH",
                "wer",
                "was",
                "Klo",
                "Rewe",
                "schlampig",
                "Pfusch",
                "Mama",
                "???",
            ]
        ),
        *(("de", words) for words in ("keen Bock", "isch teuer", "war net guat")),
        *(("en", word) for word in ["skint", "innit", "dog", "UPS", "meh", "rhythm", "were", "tree", "nvm"]),
    ],
)
def test_a_short_a_misspelled_or_a_dialect_word_is_no_noise(language, text):
    assert not is_noise(text, language)


@pytest.mark.parametrize("text", ["Warum rufen Sie an?", "wieso ruft ihr mich an", "Warum rufst du an?"])
def test_whoever_asks_why_we_call_does_not_ask_for_a_call(text):
    assert read(text, language="de", question="may_we_ask").intent == "who_are_you"


@pytest.mark.parametrize("question", [None, "reason", "improvement", "may_we_ask"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "danke"),
        ("de", "Danke schön"),
        ("de", "vielen Dank"),
        ("de", "hallo?"),
        ("en", "thanks"),
        ("en", "Thank you"),
    ],
)
def test_thanks_and_greetings_are_no_stop_and_no_reason(language, text, question):
    found = read(text, language=language, question=question)

    assert (found.intent, found.reasons) == (None, ())


@pytest.mark.parametrize("text", ["hab doch gerade erst wieder bestellt", "habe gerade erst bestellt"])
def test_who_has_just_ordered_is_not_asked_later(text):
    assert read(text, language="de", question="reason").intent == "bought_again"


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "call me thursday after 5"), ("de", "rufen Sie mich Donnerstag ab 17 Uhr an")],
)
def test_a_moment_for_the_call_is_a_yes_to_the_call(language, text):
    assert (
        read(text, language=language, question="permission", options=(Option("yes", "1"), Option("no", "2"))).value
        == "yes"
    )


def test_what_never_arrived_is_an_issue_and_what_came_late_is_none():
    never = read("Meine letzte Lieferung kam nie an und keiner kümmert sich", language="de", question="reason")
    late = read("Sie haben zu spät geliefert, kam nie pünktlich an", language="de", question="reason")

    assert (never.intent, late.intent) == ("unresolved_issue", None)


@pytest.mark.parametrize("text", ["we moved to Bean Brothers", "Moved over to Peet's"])
def test_who_moved_to_another_firm_has_not_moved_house(text):
    assert [guess.code for guess in read(text, language="en", question="reason").reasons] == ["competitor"]


# ---------------------------------------------------------------- what else is named


@pytest.mark.parametrize(
    ("language", "text", "competitor"),
    [
        ("de", "Wir kaufen jetzt bei Würth", "Würth"),
        ("de", "kaufe jetzt bei amazon", "amazon"),
        ("de", "bin jetzt woanders", None),
        ("de", "bin bei der Konkurrenz", None),
        ("en", "We switched to Grainger", "Grainger"),
        ("en", "we moved to another supplier", None),
        ("de", "bin jetzt bei Tchibo", "Tchibo"),
        ("de", "Ich bin zu Kaffee Meister gewechselt", "Kaffee Meister"),
        ("de", "haben zu Julius Meinl gewechselt, billiger", "Julius Meinl"),
        ("de", "Die Firma Meinl beliefert uns", "Meinl"),
        ("de", "bestelle bei kaffee24.de", "kaffee24.de"),
        ("de", "Bin bei Mutter eingezogen", None),
        ("de", "arbeite jetzt bei Siemens", None),
        ("de", "kaufe jetzt woanders. Das ist jetzt. Danke", None),
        ("en", "we moved to Bean Brothers", "Bean Brothers"),
        ("en", "switched to Blue Bottle", "Blue Bottle"),
        ("en", "I get my coffee at Whole Foods", "Whole Foods"),
        ("en", "our supplier is now Sysco", "Sysco"),
        ("en", "we moved to Boston", None),
        ("en", "We moved to New York", None),
        ("en", "Kestrel delivers the same day", "Kestrel"),
        ("en", "we buy from Harrow Mill now", "Harrow Mill"),
        ("en", "my boots wore out too fast, so I buy elsewhere", None),
        ("en", "our German colleagues found a cheaper supplier", None),
        ("de", "bin jetzt bei vattenfall", "vattenfall"),
        ("de", "wir sind jetzt bei der Bäckerei Ziegler", "Bäckerei Ziegler"),
        ("de", "kaufe jetzt beim Discounter", None),
    ],
)
def test_the_competitor_is_named_as_they_wrote_it(language, text, competitor):
    assert read(text, language=language, question="reason").competitor == competitor


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("Bei Aldi zahl ich 4,90", "4.90", None),
        ("dort kostet es 1.250,00 €", "1250.00", "EUR"),
        ("I pay $4.99 there", "4.99", "USD"),
        ("only 20 euros at Lidl", "20", "EUR"),
        ("99 cents", "0.99", None),
        ("20 Prozent billiger", None, None),
        ("seit 3 Wochen", None, None),
    ],
)
def test_a_price_is_read_in_both_ways_of_writing(text, amount, currency):
    price = read(text, language="de", question="competition").price

    assert (price.amount if price else None) == (Decimal(amount) if amount else None)
    assert (price.currency if price else None) == currency


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("de", "Donnerstag nach fünf", {"weekday": 3, "hour_from": 17}),
        ("de", "morgen zwischen 10 und 12 Uhr bitte anrufen", {"in_days": 1, "hour_from": 10, "hour_to": 12}),
        ("de", "in drei Monaten gern nochmal", {"in_months": 3}),
        ("de", "nächste Woche", {"in_days": 7}),
        ("en", "call me Thursday after five", {"weekday": 3, "hour_from": 17}),
        ("en", "not now, in 2 weeks", {"in_days": 14}),
        ("en", "tomorrow morning please", {"in_days": 1, "hour_from": 9}),
        ("en", "Monday at 2 pm", {"weekday": 0, "hour_from": 14}),
        ("en", "in half a year", {"in_months": 6}),
    ],
)
def test_a_wished_moment_is_read(language, text, when):
    found = read(text, language=language).when

    assert found is not None
    assert {name: getattr(found, name) for name in when} == when
    assert found.words == text


def test_a_moment_at_the_permission_question_is_a_yes():
    reading = read("Donnerstag nach fünf", language="de", question="permission", options=YES_NO)

    assert (reading.value, reading.when.weekday) == ("yes", 3)


def test_the_wish_is_kept_in_their_words():
    assert read("schnellere Lieferung", language="de", question="improvement").improvement == "schnellere Lieferung"
    assert read("nichts", language="de", question="improvement").improvement is None


# ---------------------------------------------------------------- languages


@pytest.mark.parametrize(
    "text", ["C'était beaucoup trop cher pour nous", "Çok pahalıydı, artık almıyorum", "это дорого"]
)
def test_a_language_we_do_not_read_goes_to_a_person_word_for_word(text):
    reading = read(text, language="de", question="reason")

    assert (reading.text, codes(reading), reading.reasons[0].confidence) == (text, ["other"], 0.0)
    assert reading.needs_human


def test_german_is_understood_in_an_english_conversation():
    assert codes(read("Das war mir zu teuer und der Service war schlecht", language="en", question="reason")) == [
        "price",
        "service",
    ]


def test_a_third_language_is_read_by_its_words_file():
    turkish = Vocabulary("tr", yes=("evet",), no=("hayır",), stop=("dur", "iptal"), human=("insan",))

    assert read("Evet!", language="tr", vocabulary=turkish).value == "yes"
    assert read("İptal", language="tr", vocabulary=turkish).intent == "stop"
    assert read("STOP", language="tr", vocabulary=turkish).intent == "stop"
    assert read("2", language="tr", options=REASON, vocabulary=turkish).value == "service"
    assert read("çok pahalı", language="tr", vocabulary=turkish).needs_human


def test_a_listed_stop_inside_a_sentence_of_a_third_language_is_a_doubtful_stop():
    french = Vocabulary("fr", stop=("arrêtez", "ne m'écrivez plus"), yes=("oui",), no=("non",))

    found = read("Bonjour, ne m'écrivez plus s'il vous plaît", language="fr", vocabulary=french)
    story = read("Si vous arrêtez de livrer si tard le soir, je reviens chez vous", language="fr", vocabulary=french)

    assert (found.intent, found.doubtful, found.needs_human) == ("stop", True, True)
    assert story.intent is None
    assert [(guess.code, guess.confidence) for guess in story.reasons] == [("other", 0.0)]


def test_only_the_beginning_of_a_message_answers_in_a_third_language():
    prices = (Option("fair", "1", ("justes",)), Option("too_high", "2", ("trop cher", "cher")))

    assert read("Trop cher pour moi", language="fr", options=prices).value == "too_high"
    assert read("Pas cher du tout", language="fr", options=prices).value is None


# ---------------------------------------------------------------- whatever comes


@pytest.mark.parametrize("text", ["", "   ", "\n", "...", "?", "😶", "\u200d", "A" * 5000, "stop " * 2000, "ä" * 1600])
def test_odd_texts_are_read_without_complaint(text):
    assert read(text, language="de", question="reason").text == text


@given(
    text=st.text(max_size=400),
    language=st.sampled_from(["de", "en", "de-AT", "fr"]),
    question=st.sampled_from([None, *QUESTIONS, "permission", "may_we_ask"]),
)
def test_any_text_gives_the_same_sound_reading_twice(text, language, question):
    first = read(text, language=language, question=question)

    assert first == read(text, language=language, question=question)
    assert first.text == text
    assert first.intent is None or first.intent in INTENTS
    assert all(guess.code in REASONS and 0 <= guess.confidence <= 1 for guess in first.reasons)
    assert first.sentiment is None or -1 <= first.sentiment <= 1
    assert first.when is None or isinstance(first.when, When)


@given(
    before=st.sampled_from(["", "bitte ", "Hallo, ", "ok "]),
    after=st.sampled_from(["", "!", " bitte", "... danke", " 🙏"]),
)
def test_politeness_around_a_stop_changes_nothing(before, after):
    assert read(f"{before}stopp{after}", language="de").intent == "stop"


@pytest.mark.parametrize("question", ["may_we_ask", "competition", "improvement", "service", "price", "range"])
@pytest.mark.parametrize(
    ("language", "text", "intent"),
    [
        ("en", "I would like a human please", "human"),
        ("en", "I'm taking away your permission", "stop"),
        ("de", "Ich lehne weitere Nachrichten ab", "stop"),
    ],
)
def test_a_person_and_a_stop_are_heard_at_every_question(question, language, text, intent):
    assert read(text, language=language, question=question).intent == intent


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A longer warranty"),
        ("en", "longer guarantee please"),
        ("en", "Phew, where do I start..."),
        ("en", "open on Saturdays"),
        ("de", "längere Garantie bitte"),
        ("de", "einfachere Rücksendung"),
        ("de", "Puh, wo fang ich an"),
    ],
)
def test_a_wish_is_neither_a_stop_nor_a_problem(language, text):
    assert read(text, language=language, question="improvement").intent is None


@pytest.mark.parametrize(
    "said",
    ["Rufen Sie mich an, noch nicht gelöst", "das war nie gelöst, rufen sie mich an", "Ruf mich an, kein Problem"],
)
def test_whoever_asks_for_a_call_beside_a_no_about_something_else_is_not_let_go(said: str) -> None:
    assert read(said, language="de").intent == "human"


@pytest.mark.parametrize(
    "said", ["Rufen Sie mich nicht an", "Ruf mich nie wieder an", "Bitte rufen Sie uns nicht mehr an"]
)
def test_whoever_wants_no_call_is_heard(said: str) -> None:
    assert read(said, language="de").intent == "stop"
