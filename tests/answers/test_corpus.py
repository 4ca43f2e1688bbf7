"""The labelled answers themselves, and how well they are read: floors just below what was measured."""

from collections import Counter
from functools import cache

import pytest

from campaigns.answers.guess import LABELS
from campaigns.answers.languages import SCALES, WEIGHTS
from campaigns.answers.values import INTENTS
from campaigns.facts import REASONS
from tests.answers import corpus, learn
from tests.answers.corpus import Pair

# (language, part): macro-F1 of reasons, stop recall, stop precision, exactly right
FLOORS = {
    ("de", "train"): (0.95, 0.98, 0.97, 0.95),
    ("de", "test"): (0.94, 0.97, 0.95, 0.92),
    ("de", "test2"): (0.78, 0.93, 0.95, 0.77),
    ("de", "blind"): (0.87, 0.97, 0.93, 0.86),
    ("de", "blind2"): (0.89, 0.98, 0.95, 0.85),
    ("de", "blind3"): (0.85, 0.92, 0.92, 0.78),
    ("de", "blind4"): (0.87, 0.91, 0.95, 0.79),
    ("de", "blind5"): (0.80, 0.93, 0.82, 0.76),
    ("en", "train"): (0.91, 0.98, 0.96, 0.90),
    ("en", "test"): (0.91, 0.97, 0.91, 0.90),
    ("en", "test2"): (0.76, 0.93, 0.95, 0.77),
    ("en", "blind"): (0.87, 0.96, 0.91, 0.86),
    ("en", "blind2"): (0.89, 0.98, 0.85, 0.85),
    ("en", "blind3"): (0.86, 0.98, 0.93, 0.80),
    ("en", "blind4"): (0.88, 0.94, 0.92, 0.81),
    ("en", "blind5"): (0.82, 0.91, 0.82, 0.74),
}


@cache
def pairs(language: str, part: str) -> list[Pair]:
    return corpus.readings(corpus.labelled(language, part))


@pytest.mark.parametrize(("language", "part"), list(FLOORS))
def test_answers_are_read_no_worse_than_measured(language, part):
    reasons, recall, precision, exact = FLOORS[language, part]

    read = pairs(language, part)

    stop = corpus.by_intent(read)["stop"]
    assert corpus.macro_f1(corpus.by_reason(read)) >= reasons
    assert stop.recall.share >= recall
    assert stop.precision.share >= precision
    assert corpus.exact(read).share >= exact


@pytest.mark.parametrize("language", corpus.LANGUAGES)
def test_a_confidence_means_what_it_says_on_texts_nobody_tuned_to(language):
    assert corpus.calibration_error(pairs(language, "test2")) <= 0.08


@pytest.mark.parametrize("language", corpus.LANGUAGES)
def test_no_family_and_no_text_stands_on_both_sides(language):
    parts = {part: corpus.labelled(language, part) for part in corpus.PARTS}

    for one in parts:
        for other in parts:
            if one < other:
                assert not {row.family for row in parts[one]} & {row.family for row in parts[other]}
                assert not {row.text.lower() for row in parts[one]} & {row.text.lower() for row in parts[other]}


@pytest.mark.parametrize("language", corpus.LANGUAGES)
def test_there_are_enough_texts_over_all_codes_and_intents(language):
    rows = [row for part in corpus.PARTS for row in corpus.labelled(language, part)]

    reasons = Counter(code for row in rows for code in row.reasons)
    intents = Counter(row.intent for row in rows if row.intent)
    assert len(rows) >= 600
    assert intents["stop"] >= 200
    assert set(reasons) == set(REASONS)
    assert set(intents) == set(INTENTS)
    assert min(reasons.values()) >= 40


@pytest.mark.parametrize("language", corpus.LANGUAGES)
def test_the_weights_of_the_guess_are_those_of_the_training_texts(language):
    """Every word the model knows stands in the texts it may learn from, and every label is weighed."""
    known = {feature for one in learn.examples(language) for feature in (*one.free, *one.around)}

    names = WEIGHTS[language][0].split()

    assert len(names) > 5_000
    assert set(names) - known <= set(learn.around())
    assert tuple(SCALES[language]) == LABELS
