"""How fast answers are read, beside splitting the same texts into words in the same run.

    python -m tests.bench.bench_interpret

Every labelled text once cold (words never seen by this process) and three times warm, by its length; then texts strung
together to 400 and to 1,600 characters, and packed ones of 1,600 characters that repeat themselves. Processor time of
the thread: what else the machine does is not in it, a slow moment of the machine is. Prints a table and one JSON line;
milliseconds depend on the machine, the ratios do not.
"""

import json
import platform
import re
from collections.abc import Callable, Sequence
from statistics import median
from time import thread_time_ns

from campaigns.answers import read
from tests.answers import corpus
from tests.answers.corpus import Labelled

WORDS = re.compile(r"\w+")
LONGEST = 1_600  # characters of a message
LENGTHS = {"to 10": range(11), "to 40": range(11, 41), "to 100": range(41, 101), "longer": range(101, LONGEST)}
PACKED = (
    "zu teuer ",
    "nicht gut, ",
    "nein. ",
    "stop ",
    "12,50 € ",
    "bei Kaffee24 ",
    "Preise zu hoch und Service schlecht ",
)


def main() -> None:
    rows = [row for language in corpus.LANGUAGES for part in corpus.PARTS for row in corpus.labelled(language, part)]
    for language in corpus.LANGUAGES:
        read("?", language=language)  # the rules are compiled once a process
    figures = {"cold": timed(rows, Labelled.read), "warm": timed(rows * 3, Labelled.read)}
    for name, lengths in LENGTHS.items():
        figures[name] = timed([row for row in rows if len(row.text) in lengths] * 3, Labelled.read)
    figures["400"] = timed(strung(rows, 400), Labelled.read)
    figures["1600"] = timed(strung(rows, LONGEST), Labelled.read)
    figures["packed"] = timed(packed() * 3, Labelled.read)
    figures["split"] = timed(rows * 3, lambda row: WORDS.findall(row.text))
    print(f"{'':<8}{'texts':>8}{'median ms':>12}{'p99 ms':>10}{'of split':>10}")
    base = figures["split"][0]
    for name, (middle, last, count) in figures.items():
        print(f"{name:<8}{count:>8}{middle:>12.4f}{last:>10.3f}{middle / base:>10.0f}")
    ratios = {name: round(middle / base, 1) for name, (middle, _, _) in figures.items()}
    print(json.dumps({"bench": "interpret", "python": platform.python_version(), "ratio_to_split": ratios}))


def timed(rows: Sequence[Labelled], work: Callable[[Labelled], object]) -> tuple[float, float, int]:
    """Median and 99th percentile in milliseconds."""
    spent = []
    for row in rows:
        started = thread_time_ns()
        work(row)
        spent.append((thread_time_ns() - started) / 1e6)
    spent.sort()
    return median(spent), spent[int(len(spent) * 0.99)], len(spent)


def strung(rows: Sequence[Labelled], size: int) -> list[Labelled]:
    """Texts strung together."""
    made = []
    for start in range(0, 400, 4):
        some = rows[start:] + rows[:start]
        text = " ".join(row.text for row in some[:200])[:size]
        made.append(_asked_why(f"strung-{start}", text, some[0].language))
    return made


def packed() -> list[Labelled]:
    return [_asked_why(f"packed-{at}", (text * LONGEST)[:LONGEST], "de") for at, text in enumerate(PACKED)]


def _asked_why(name: str, text: str, language: str) -> Labelled:
    return Labelled(name, "strung", text, language, "reason", frozenset(), None)


if __name__ == "__main__":
    main()
