"""Phrases as data: a small pattern language over folded words, compiled once.

A pattern is a line of elements: `word`, `begin*`, `*inside*`, `*end`, any word `*`, alternatives with `|` (one of
several words is joined by dots: `at.the.moment`), a concept `@name`, an optional `?element`, a gap `_` of up to three
words (`__`: up to six), `^` and `$` for the borders of a clause, `<` and `>` for the borders of the text (fillers such
as "please" do not count). `A ~ B` means both, in any order, at most four words apart. A line that begins with `!` is
not undone by a negation before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations, product
from typing import NamedTuple

from campaigns.answers.lexicon import Lexicon

GAPS = {"_": 3, "__": 6}
APART = 4
WIDEST = max(*GAPS.values(), APART)


@dataclass(frozen=True, slots=True)
class Rule:
    """What a matching line means: a target such as 'reason:price' and how sure the line alone makes us."""

    target: str
    weight: float
    line: str


Symbols = int | frozenset[int]  # one symbol, or any of several


class Step(NamedTuple):
    """One element of a pattern: the words that fit, and how far behind the element before they may stand."""

    symbols: Symbols
    optional: bool
    reach: int  # where it may stand behind the element before, as bits
    shifts: tuple[int, ...]  # done one after the other they spread a bit over all of that


@dataclass(frozen=True, slots=True, eq=False)
class Compiled:
    """One way to read a line: its first element, which is never optional, and the rest."""

    rule: Rule
    first: Symbols
    rest: tuple[Step, ...]  # the last of them first
    needs: tuple[frozenset[int], ...]  # what must stand somewhere in the text
    own_negation: bool
    clause_start: bool
    clause_end: bool
    text_start: bool
    text_end: bool


def compiled(rules: Iterable[Rule], lexicon: Lexicon, negation: frozenset[int]) -> list[Compiled]:
    """Every way to read every line, in the order of the data."""
    return [way for rule in rules for way in _ways(rule, lexicon, negation)]


def _ways(rule: Rule, lexicon: Lexicon, negation: frozenset[int]) -> Iterator[Compiled]:
    line = lexicon.fold(rule.line.strip())
    parts = [part.strip() for part in line.lstrip("!").split(" ~ ")]
    for order in permutations(parts) if len(parts) > 1 else (tuple(parts),):
        text = " ".join(f"{'~~ ' if n else ''}{part}" for n, part in enumerate(order))
        for elements in product(*(_spread(element, lexicon) for element in text.split())):
            for sequence in _openings([one for some in elements for one in some]):
                yield _way(rule, sequence, lexicon, negation, outright=line.startswith("!"))


def _spread(element: str, lexicon: Lexicon) -> tuple[tuple[str, ...], ...]:
    """The ways to write an element: its one-word alternatives together, and each of several words by itself."""
    optional = element.startswith("?")
    atoms = element.lstrip("?").split("|")
    single = "|".join(atom for atom in atoms if "." not in atom)
    members = [word for atom in atoms if atom.startswith("@") for word in lexicon.words_of(atom[1:])]
    ways = [tuple(atom.split(".")) for atom in (*atoms, *members) if "." in atom]
    if single:
        ways.append((f"?{single}" if optional else single,))
    elif optional:
        ways.append(())
    return tuple(ways)


def _openings(elements: Sequence[str]) -> Iterator[Sequence[str]]:
    """A sequence is found by its first word: optional words at its beginning are there, or they are not."""
    borders = [element for element in elements if element in "^<"]
    rest = [element for element in elements if element not in "^<"]
    while rest and rest[0].startswith("?"):
        yield [*borders, rest[0][1:], *rest[1:]]
        rest = rest[1:]
    yield [*borders, *rest]


def _way(
    rule: Rule, elements: Sequence[str], lexicon: Lexicon, negation: frozenset[int], *, outright: bool
) -> Compiled:
    steps: list[Step] = []
    found: list[frozenset[int]] = []
    gap = 0
    for element in elements:
        if element in GAPS:
            gap = GAPS[element]
        elif element == "~~":
            gap = APART
        elif element not in "^$<>":
            found.append(lexicon.element(element.lstrip("?")))
            steps.append(_step(found[-1], gap, optional=element.startswith("?")))
            gap = 0
    own = outright or any(not symbols.isdisjoint(negation) for symbols in found)
    needs = tuple(symbols for symbols, step in zip(found, steps, strict=True) if not step.optional)
    borders = (border in elements for border in "^$<>")
    return Compiled(rule, steps[0].symbols, tuple(steps[:0:-1]), needs, own, *borders)


def _step(symbols: frozenset[int], gap: int, *, optional: bool) -> Step:
    shifts: list[int] = []
    while sum(shifts) < gap:
        shifts.append(min(sum(shifts) + 1, gap - sum(shifts)))
    return Step(min(symbols) if len(symbols) == 1 else symbols, optional, (2 << gap) - 1, tuple(shifts))
