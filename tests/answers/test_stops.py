"""Whoever wants to be left alone is heard: the words of the law always, everything else no worse than measured."""

from collections import Counter

import pytest

from campaigns.answers.service_words import is_statutory
from tests.answers import corpus, stops

# just below what `python -m tests.answers.stops` measured: recall, precision
FLOORS = {"frozen": (0.98, 0.97), "all": (0.98, 0.98)}


@pytest.fixture(scope="module")
def read() -> dict[str, list[corpus.Pair]]:
    found = {(language, part): stops.readings(language, part) for language in corpus.LANGUAGES for part in stops.PARTS}
    frozen = [pair for (_, part), pairs in found.items() if part not in stops.MAY_BE_LOOKED_AT for pair in pairs]
    return {"frozen": frozen, "all": [pair for pairs in found.values() for pair in pairs]}


def test_every_word_of_the_law_is_heard_however_it_is_written() -> None:
    assert stops.statutory_missed() == []


@pytest.mark.parametrize("part", FLOORS)
def test_stops_are_heard_no_worse_than_measured(read: dict[str, list[corpus.Pair]], part: str) -> None:
    got = stops.score(read[part])

    assert got.recall.share >= FLOORS[part][0]
    assert got.precision.share >= FLOORS[part][1]


@pytest.mark.parametrize("language", corpus.LANGUAGES)
def test_there_are_hundreds_of_stops_and_of_what_only_looks_like_one(language: str) -> None:
    rows = [row for part in stops.PARTS for row in corpus.labelled(language, part)]
    kinds = Counter(row.intent == "stop" for row in rows)

    assert kinds[True] >= 500
    assert kinds[False] >= 1000
    assert len({row.text for row in rows}) >= len(rows) * 0.98


@pytest.mark.parametrize(
    "said", [("🛑", "🛑"), ("quit", "🛑"), ("s", "t", "o", "p"), ("opt", "out"), ("abmelden", "😡")]
)
def test_a_word_of_the_law_counts_spelled_and_with_signs(said: tuple[str, ...]) -> None:
    assert is_statutory(said)


@pytest.mark.parametrize(
    "said", [(), ("😡",), ("stop", "knopf"), ("the", "end"), ("a", "b", "c"), ("end", "of", "may")]
)
def test_nothing_else_is_a_word_of_the_law(said: tuple[str, ...]) -> None:
    assert not is_statutory(said)


def test_the_machine_that_kept_stopping_is_no_stop() -> None:
    """Products, orders, corrections, wishes about the hour: hardly any of it is taken for a stop."""
    hard = [pair for language in corpus.LANGUAGES for pair in stops.readings(language, "stops") if not pair[0].intent]
    taken = [row.text for row, got in hard if got.intent == "stop"]

    assert len(hard) >= 60
    assert len(taken) <= 6
    assert not [text for text in taken if "machine" in text.lower() or "maschine" in text.lower()]
