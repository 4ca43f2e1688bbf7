"""`python -m tests.answers.figures [--errors train]`: how well answers are understood, on the labelled texts.

Errors are shown for the training part only: whoever reads the errors of the test part tunes to it.
"""

import argparse
from collections.abc import Iterator, Sequence

from campaigns.facts import REASONS
from tests.answers import corpus
from tests.answers.corpus import NONE, Pair

PARTS = (*corpus.PARTS, *corpus.BLIND)
DETAILS = ("value", "competitor", "price", "when", "unknown")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list every error on the training part")
    parser.add_argument("--language", choices=corpus.LANGUAGES, action="append")
    parser.add_argument("--part", choices=PARTS, action="append")
    given = parser.parse_args()
    for language in given.language or corpus.LANGUAGES:
        for part in given.part or PARTS:
            pairs = corpus.readings(corpus.labelled(language, part))
            print("\n".join(report(f"{language} {part}", pairs)))
            if given.errors and part == "train":
                print("\n".join(errors(pairs)))


def report(title: str, pairs: Sequence[Pair]) -> Iterator[str]:
    reasons, intents = corpus.by_reason(pairs), corpus.by_intent(pairs)
    yield f"\n== {title}: {len(pairs)} texts =="
    yield f"macro-F1 of reasons {corpus.macro_f1(reasons):.3f}   of intents {corpus.macro_f1(intents):.3f}"
    yield f"every reason and the intent right {corpus.exact(pairs)}"
    stop = intents["stop"]
    yield f"stop recall {stop.recall}   precision {stop.precision}"
    yield f"\n{'reason':<18}{'texts':>6}  {'precision':<24} {'recall':<24} F1"
    yield from _scores(reasons)
    yield f"\n{'intent':<18}{'texts':>6}  {'precision':<24} {'recall':<24} F1"
    yield from _scores(intents)
    yield ""
    for name in DETAILS:
        rate = corpus.detail(pairs, name)
        if rate.of:
            yield f"{name:<18}{rate.of:>6}  right {rate}"
    yield f"\ncalibration (expected error {corpus.calibration_error(pairs):.3f})"
    for low, high, mean, rate in corpus.calibration(pairs):
        yield f"  told with {low:.2f} to {min(high, 1):.2f}: {rate.of:>4} codes, mean {mean:.2f}, right {rate}"
    yield "\nconfusion, texts with one reason at most (rows: labelled, columns: told first)"
    yield from _confusion(pairs)


def errors(pairs: Sequence[Pair]) -> Iterator[str]:
    for row, got in pairs:
        names = ["reasons", "intent", *(name for name in DETAILS if name in row.more)]
        found = corpus.faults(row, got, names)
        if found:
            yield f"{row.id} [{row.question or '-'}] {row.text!r}: {'; '.join(found)}"


def _scores(scores: dict[str, corpus.Score]) -> Iterator[str]:
    for code, one in scores.items():
        yield f"{code:<18}{one.recall.of:>6}  {one.precision!s:<24} {one.recall!s:<24} {one.f1:.3f}"


def _confusion(pairs: Sequence[Pair]) -> Iterator[str]:
    table = corpus.confusion(pairs)
    codes = (*REASONS, NONE)
    yield " " * 18 + "".join(f"{code[:9]:>10}" for code in codes)
    for true in codes:
        yield f"{true:<18}" + "".join(f"{table[true, told] or '·':>10}" for told in codes)


if __name__ == "__main__":
    main()
