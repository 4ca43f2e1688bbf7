"""The labelled answers, and how well a reader does on them: counts, intervals, calibration, confusion."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from campaigns.answers import Reading, read
from campaigns.answers.agreement import Share
from campaigns.answers.values import INTENTS
from campaigns.facts import REASONS

FOLDER = Path(__file__).parent / "labelled"
PARTS = ("train", "test", "test2")
WISHES = "wishes"  # mostly wishes and what looks like them, many more than people send: words are learned from it
LEARN = "learn"  # written for learning, in many voices; every fifth is kept apart to measure on
BLIND = ("blind", "blind2", "blind3", "blind4", "blind5")  # by writers who never saw the reader: only measured
LANGUAGES = ("de", "en")
NONE = "(none)"


@dataclass(frozen=True)
class Labelled:
    """One text and what a person makes of it."""

    id: str
    family: str
    text: str
    language: str
    question: str | None
    reasons: frozenset[str]
    intent: str | None
    more: dict[str, Any] = field(default_factory=dict)
    part: str = ""

    def read(self) -> Reading:
        return read(self.text, language=self.language, question=self.question)


def labelled(language: str, part: str) -> list[Labelled]:
    if part == LEARN:
        return [
            row for path in sorted(FOLDER.glob(f"{language}_{LEARN}*.jsonl")) for row in rows_of(path, language, part)
        ]
    return rows_of(
        FOLDER / (f"{part}_{language}.jsonl" if part in BLIND else f"{language}_{part}.jsonl"), language, part
    )


def rows_of(path: Path, language: str, part: str = "") -> list[Labelled]:
    """Labelled texts of one language in a file; also what `winback labels export` writes, which holds all languages."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [_labelled(row, language, part) for row in rows if row.pop("language", language) == language]


def _labelled(row: dict[str, Any], language: str, part: str) -> Labelled:
    known = {name: row.pop(name) for name in ("id", "family", "text", "question", "intent")}
    return Labelled(**known, language=language, reasons=frozenset(row.pop("reasons")), more=row, part=part)


@dataclass(frozen=True)
class Rate:
    """A share, with its 95 % interval (Wilson)."""

    hits: int
    of: int

    @property
    def share(self) -> float:
        return self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        return Share(self.hits, self.of).interval

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.share:.3f} [{low:.3f}, {high:.3f}]"


@dataclass(frozen=True)
class Score:
    """How one code was told."""

    precision: Rate
    recall: Rate

    @property
    def f1(self) -> float:
        p, r = self.precision.share, self.recall.share
        return 2 * p * r / (p + r) if p + r else 0.0


Pair = tuple[Labelled, Reading]


def readings(rows: Iterable[Labelled]) -> list[Pair]:
    return [(row, row.read()) for row in rows]


def score(pairs: Sequence[Pair], truth: Callable[[Labelled], bool], told: Callable[[Reading], bool]) -> Score:
    both = sum(truth(row) and told(reading) for row, reading in pairs)
    said = sum(told(reading) for _, reading in pairs)
    true = sum(truth(row) for row, _ in pairs)
    return Score(Rate(both, said), Rate(both, true))


def told_reasons(reading: Reading) -> frozenset[str]:
    return frozenset(guess.code for guess in reading.reasons)


def by_reason(pairs: Sequence[Pair]) -> dict[str, Score]:
    return {
        code: score(pairs, lambda row, c=code: c in row.reasons, lambda got, c=code: c in told_reasons(got))
        for code in REASONS
    }


def by_intent(pairs: Sequence[Pair]) -> dict[str, Score]:
    return {
        intent: score(pairs, lambda row, i=intent: row.intent == i, lambda got, i=intent: got.intent == i)
        for intent in INTENTS
    }


def macro_f1(scores: dict[str, Score]) -> float:
    return sum(one.f1 for one in scores.values()) / len(scores)


def exact(pairs: Sequence[Pair]) -> Rate:
    """Texts of which every reason and the intent were told, and nothing else."""
    return Rate(sum(not faults(row, got, ("reasons", "intent")) for row, got in pairs), len(pairs))


def detail(pairs: Sequence[Pair], name: str) -> Rate:
    named = [(row, got) for row, got in pairs if name in row.more]
    return Rate(sum(not faults(row, got, (name,)) for row, got in named), len(named))


def faults(row: Labelled, got: Reading, names: Sequence[str]) -> list[str]:
    """What differs from the label, in words."""
    found = {
        "reasons": (set(row.reasons), set(told_reasons(got))),
        "intent": (row.intent, got.intent),
        "value": (row.more.get("value"), got.value),
        "competitor": (row.more.get("competitor"), got.competitor),
        "price": (row.more.get("price"), str(got.price.amount) if got.price else None),
        "when": (True, got.when is not None),
        "unknown": (True, got.needs_human and [g.confidence for g in got.reasons] == [0.0]),
    }
    return [f"{name}: {found[name][0]} read as {found[name][1]}" for name in names if found[name][0] != found[name][1]]


def calibration(pairs: Sequence[Pair], edges: Sequence[float] = (0.0, 0.5, 0.7, 0.8, 0.9, 0.97, 1.01)) -> list[Any]:
    """For each bin of confidence: how many codes were told, with what mean confidence, and how many were right."""
    told = [(guess.confidence, guess.code in row.reasons) for row, got in pairs for guess in got.reasons]
    rows = []
    for low, high in pairwise(edges):
        inside = [(sure, right) for sure, right in told if low <= sure < high]
        if inside:
            mean = sum(sure for sure, _ in inside) / len(inside)
            rows.append((low, high, mean, Rate(sum(right for _, right in inside), len(inside))))
    return rows


def calibration_error(pairs: Sequence[Pair]) -> float:
    bins = calibration(pairs)
    total = sum(rate.of for *_, rate in bins)
    return sum(abs(mean - rate.share) * rate.of for _, _, mean, rate in bins) / total if total else 0.0


def confusion(pairs: Sequence[Pair]) -> Counter[tuple[str, str]]:
    """Texts with one reason at most: the labelled code against the strongest told."""
    table: Counter[tuple[str, str]] = Counter()
    for row, got in pairs:
        if len(row.reasons) <= 1:
            table[next(iter(row.reasons), NONE), got.reasons[0].code if got.reasons else NONE] += 1
    return table
