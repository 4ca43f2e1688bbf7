"""What a language module brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from campaigns.answers.patterns import Rule
from campaigns.answers.tokens import Fold

# How sure one line alone makes us. Several lines together make us surer; calibration comes after.
SURE, LIKELY, HINT, TOPIC = 0.95, 0.8, 0.55, 0.35


@dataclass(frozen=True, slots=True)
class Scale:
    """How one label is weighed: from which probability it is told, the bias, and a weight for each clue."""

    threshold: float
    weights: tuple[float, ...]


@dataclass(frozen=True)
class Language:
    """The reader's whole knowledge of one language."""

    code: str
    fold: Fold
    function_words: frozenset[str]  # tell this language from others
    adversative: frozenset[str]  # "but": a new clause begins
    spelled: Mapping[str, tuple[str, ...]]  # contractions and dialect
    concepts: Mapping[str, str]
    rules: tuple[Rule, ...]
    often: str  # words worth recognising behind a typo
    numbers: Mapping[str, int]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    hours: Mapping[str, str]  # the words before an hour: from, to, at, between
    clock_words: frozenset[str]
    not_hours: frozenset[str]
    parts_of_day: Mapping[str, tuple[int | None, int | None]]
    days_ahead: Mapping[str, int]
    units: Mapping[str, tuple[str, float]]  # "week" -> ("days", 7)
    fractions: tuple[
        tuple[tuple[str, ...], int], ...
    ]  # "half past", and the minutes behind or before the hour it names
    about: frozenset[str]  # what may stand between "after" and the hour
    before_parts: frozenset[str]  # little words before a part of the day: "in the evening"
    not_then: frozenset[str]  # what turns "before nine" into after nine
    next_words: frozenset[str]
    halves: frozenset[str]
    name_before: frozenset[str]  # words a competitor's name follows
    no_names: frozenset[str]  # capitalised, and yet no firm
    not_in_names: frozenset[str]  # capitalised beside a name, and yet no part of it
    also_words: frozenset[str]  # shops everybody knows, and words of every day when written small
    buying_at: frozenset[str]  # words before a firm, or before what everybody knows
    firms_do: frozenset[str]  # after a name: "Kestrel does it"; empty where every noun has a capital
    places_after: frozenset[str]  # words before places and people
    firm_kinds: frozenset[str]  # "die Firma …": a name follows
    told_with_names: frozenset[str]  # such kinds as are part of the name: "Bäckerei Ziegler"
    firm_words: frozenset[str]  # words only a firm's name has in it
    going: frozenset[str]  # one also goes to places
    not_buying: frozenset[str]  # verbs after which a name is a person or an employer
    surnames: frozenset[str]  # family names that are no words of every day
    titles: frozenset[str]  # before a person: "Herr"
    offering: frozenset[str]  # verbs between a firm and its offer: "is", "has"
    giving: frozenset[str]  # such verbs as only firms do: "delivers", "charges"
    they: frozenset[str]  # a firm named just before
    better: frozenset[str]  # words that compare: "cheaper", "half"
    not_better: frozenset[str]  # words beside which it is no offer of another
    openers: frozenset[str]  # words after which a clause begins
    verb_last: frozenset[str]  # such words as send the verb to the end
    thing_endings: tuple[str, ...]  # endings of what is no firm
    noise: frozenset[str]  # written to see whether anything happens


def rules(target: str, weight: float, lines: str) -> tuple[Rule, ...]:
    """One rule a line; what follows a # is for the reader of the file."""
    bare = (line.split("#")[0].strip() for line in lines.strip().splitlines())
    return tuple(Rule(target, weight, line) for line in bare if line)
