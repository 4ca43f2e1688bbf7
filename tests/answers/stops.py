"""`python -m tests.answers.stops [--errors]`: how well "leave me alone" is heard, over every labelled text.

A doubtful stop is a stop: it closes the person at once, and a person reads it. Texts are read as the product reads
them, with the words file of their language and the options of the question that was asked. Errors are shown for the
texts one may tune to.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product

from campaigns.answers import Reading, read
from campaigns.facts import QUESTIONS
from tests.answers import corpus
from tests.answers.corpus import Pair
from winback.words import Words, starter_words

PARTS = (*corpus.PARTS, "stops")
MAY_BE_LOOKED_AT = ("train", "stops")
STATUTORY = (  # 47 CFR 64.1200(a)(10), what carriers act on, and what German readers write
    "stop", "stopall", "quit", "end", "revoke", "opt out", "optout", "cancel", "unsubscribe",
    "stopp", "abmelden", "abbestellen", "keine sms", "nicht mehr anrufen", "widerruf",
)  # fmt: skip
SHAPES = ("{}", "{}.", "{}!", " {} ", "{}\n", "“{}”", "{} 🛑", "{} 😡", "{}!!!", "({})")
CASES = (str.lower, str.upper, str.capitalize)
AROUND = ("{}", "please {}", "{} please", "bitte {}", "{} bitte", "{} thanks", "{} danke")
# "End" and "cancel" beside other words may be about an order; alone they never are.
ALONE = frozenset({"end", "cancel"})


@cache
def words(language: str) -> Words:
    return Words(starter_words()[language])


def heard(text: str, language: str, question: str | None = None) -> Reading:
    """As a conversation hears it."""
    spoken = words(language)
    options = spoken.options(question) if question else ()
    return read(text, language=language, question=question, options=options, vocabulary=spoken.vocabulary())


def readings(language: str, part: str) -> list[Pair]:
    return [(row, heard(row.text, row.language, row.question)) for row in corpus.labelled(language, part)]


def score(pairs: Sequence[Pair]) -> corpus.Score:
    return corpus.score(pairs, lambda row: row.intent == "stop", lambda got: got.intent == "stop")


def statutory() -> Iterator[tuple[str, str, str | None]]:
    """Every word of the law, however it is written, in both languages, at every question."""
    for word, shape, case, language in product(STATUTORY, SHAPES, CASES, corpus.LANGUAGES):
        for question in (None, *QUESTIONS):
            yield shape.format(case(word)), language, question
    for word, around, language in product(STATUTORY, AROUND, corpus.LANGUAGES):
        if word not in ALONE:
            yield around.format(word), language, None


def statutory_missed() -> list[tuple[str, str, str | None]]:
    return [one for one in statutory() if heard(*one).intent != "stop"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list what was missed and what was taken for one")
    given = parser.parse_args()
    found = {(language, part): readings(language, part) for language in corpus.LANGUAGES for part in PARTS}
    print(f"{'':<10}{'texts':>6}{'stops':>7}  {'recall':<24} {'precision':<24} doubtful")
    for (language, part), pairs in found.items():
        print(line(f"{language} {part}", pairs))
    frozen = [pair for (_, part), pairs in found.items() if part not in MAY_BE_LOOKED_AT for pair in pairs]
    print(line("frozen", frozen))
    print(line("all", [pair for pairs in found.values() for pair in pairs]))
    for part in corpus.BLIND:
        blind = {language: readings(language, part) for language in corpus.LANGUAGES}
        for language, pairs in blind.items():
            print(line(f"{language} {part}", pairs))
        print(line(part, [pair for pairs in blind.values() for pair in pairs]))
    missed, of = statutory_missed(), sum(1 for _ in statutory())
    print(f"statutory words: {corpus.Rate(of - len(missed), of)} of {of} ways to write them")
    if given.errors:
        seen = [pair for (_, part), pairs in found.items() if part in MAY_BE_LOOKED_AT for pair in pairs]
        print("\n".join([*errors(seen), *(f"statutory: {one}" for one in missed)]))
    return 1 if missed else 0


def line(title: str, pairs: Sequence[Pair]) -> str:
    got = score(pairs)
    doubtful = sum(reading.doubtful for _, reading in pairs if reading.intent == "stop")
    return f"{title:<10}{len(pairs):>6}{got.recall.of:>7}  {got.recall!s:<24} {got.precision!s:<24} {doubtful}"


def errors(pairs: Iterable[Pair]) -> Iterator[str]:
    for row, got in pairs:
        if (row.intent == "stop") != (got.intent == "stop"):
            what = "missed" if row.intent == "stop" else "taken for one"
            yield f"{row.id} [{row.question or '-'}] {row.text!r}: {what}"


if __name__ == "__main__":
    sys.exit(main())
