"""Rules and words on one pair of scales: what is learned on is what is weighed."""

from math import exp, isclose

import pytest

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
