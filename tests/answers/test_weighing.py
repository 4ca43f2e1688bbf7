"""Rules and words on one pair of scales: what is learned on is what is weighed."""

from math import exp, isclose

import pytest

from campaigns.answers import read
from campaigns.answers.guess import LABELS, log_odds
from campaigns.answers.languages import SCALES
from campaigns.answers.reader import ruled
from campaigns.answers.weighing import clues, weigh

SAID = [
    ("de", "reason", "zu teuer"),
    ("de", "reason", "Der Service war nie das Problem, aber die Preise, und jetzt kaufen wir bei Meier"),
    ("de", "service", "geht so, zweimal kam die falsche Sorte und niemand rief zurück"),
    ("de", "permission", "ja, rufen Sie mich morgen um drei an"),
    ("de", None, "bitte nicht mehr schreiben"),
    ("en", "reason", "we moved to another supplier because they deliver faster"),
    ("en", "competition", "cheaper, and they answer the phone"),
    ("en", "price", "bit steep?"),
    ("en", None, "who is this"),
    ("en", "range", "no thanks, maybe later in the year when things have calmed down here and we know what we need"),
]


@pytest.mark.parametrize(("language", "question", "text"), SAID)
def test_a_label_is_as_likely_as_its_clues_make_it(language, question, text):
    said = ruled(text, language=language, question=question)
    odds = log_odds(said.heard.tokens.words, question, said.heard.tokens.asks, language)

    likely = weigh(said, odds)

    for place, label in enumerate(LABELS):
        bias, *weights = SCALES[language][label].weights
        total = bias + sum(weight * clue for weight, clue in zip(weights, clues(place, said, odds), strict=True))
        assert isclose(likely[label], 1 / (1 + exp(-total)), rel_tol=1e-9, abs_tol=1e-12), label


@pytest.mark.parametrize(
    ("language", "question", "text"),
    [
        ("de", "service", "da gab es nie Probleme"),
        ("de", "service", "Da gab es nie ein Problem"),
        ("en", "service", "Yes, I've no reason to complain"),
        ("en", "service", "I'd have to think back"),
        ("en", "competition", "Good question, I'd have to think about it."),
        ("en", "price", "fine, no problem, call me later"),
    ],
)
def test_an_answer_in_which_a_rule_hears_a_wish_and_the_scales_do_not_ends_nothing(language, question, text):
    assert read(text, language=language, question=question).intent is None


def test_no_call_me_is_no_stop():
    assert read("no, call me", language="en", question="is_it_solved").intent != "stop"
    assert read("no calls, ever", language="en").intent == "stop"
