"""How fast answers are read, as a ratio to splitting the same text into words in the same run.

    python -m tests.bench.bench_interpret

Every labelled text once cold (words never seen by this process) and three times warm, and rants of 1,600 characters.
Prints a table and one JSON line; milliseconds depend on the machine, the figures to quote are the ratios.
"""

import json
import platform
import re
from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter_ns

from campaigns.answers import read
from tests.answers import corpus
from tests.answers.corpus import Labelled

WORDS = re.compile(r"\w+")
RANT = 1_600


def main() -> None:
    rows = [row for language in corpus.LANGUAGES for part in corpus.PARTS for row in corpus.labelled(language, part)]
    for language in corpus.LANGUAGES:
        read("?", language=language)  # the rules are compiled once a process
    figures = {
        "cold": timed(rows, Labelled.read),
        "warm": timed(rows * 3, Labelled.read),
        "rants": timed(rants(rows), Labelled.read),
        "split": timed(rows * 3, lambda row: WORDS.findall(row.text)),
    }
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
        started = perf_counter_ns()
        work(row)
        spent.append((perf_counter_ns() - started) / 1e6)
    spent.sort()
    return median(spent), spent[int(len(spent) * 0.99)], len(spent)


def rants(rows: Sequence[Labelled]) -> list[Labelled]:
    """Texts strung together, as long as a message may be."""
    made = []
    for start in range(0, 400, 4):
        some = rows[start:] + rows[:start]
        text = " ".join(row.text for row in some[:200])[:RANT]
        made.append(Labelled(f"rant-{start}", "rant", text, some[0].language, "reason", frozenset(), None))
    return made


if __name__ == "__main__":
    main()
