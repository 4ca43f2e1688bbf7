"""Phrases as data: a small pattern language over folded words, compiled once and matched in one pass.

A pattern is a line of elements: `word`, `begin*`, `*inside*`, `*end`, any word `*`, alternatives with `|` (one of
several words is joined by dots: `at.the.moment`), a concept `@name`, an optional `?element`, a gap `_` of up to three
words (`__`: up to six), `^` and `$` for the borders of a clause, `<` and `>` for the borders of the text (fillers such
as "please" do not count). `A ~ B` means both, in any order, at most four words apart. A line that begins with `!` is
not undone by a negation before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations, product
from operator import itemgetter

from campaigns.answers.tokens import Tokens

GAPS = {"_": 3, "__": 6}
APART = 4
REACH = 3  # a negation undoes what follows within so many words
KNOWN_WORDS = 50_000  # remembered analyses of words; more than any firm's customers use


@dataclass(frozen=True, slots=True)
class Rule:
    """What a matching line means: a target such as 'reason:price' and how sure the line alone makes us."""

    target: str
    weight: float
    line: str


@dataclass(frozen=True, slots=True)
class Hit:
    """One rule found in one place."""

    target: str
    weight: float
    start: int
    stop: int
    negated: bool
    line: str


@dataclass(frozen=True, slots=True)
class _Step:
    symbols: frozenset[int]
    gap: int  # words that may stand before it
    optional: bool


@dataclass(frozen=True, slots=True)
class _Compiled:
    rule: Rule
    steps: tuple[_Step, ...]
    needs: tuple[frozenset[int], ...]  # what must stand somewhere in the text
    number: int  # the order of the lines in the data
    own_negation: bool
    clause_start: bool
    clause_end: bool
    text_start: bool
    text_end: bool


class Matcher:
    """All rules of one language. `find` reads a text once, whatever the number of rules."""

    def __init__(
        self,
        rules: Iterable[Rule],
        concepts: Mapping[str, str],
        fold: Callable[[str], str],
        respell: Callable[[str], Sequence[str]] = lambda word: (),
    ) -> None:
        self._fold = fold
        self._respell = respell
        self._concepts = {name: fold(words).split() for name, words in concepts.items()}
        self._symbols: dict[str, int] = {}
        self._exact: dict[str, int] = {}
        self._begins: dict[str, int] = {}
        self._inside: dict[str, int] = {}
        self._ends: dict[str, int] = {}
        self._by_rarest: dict[int, list[_Compiled]] = {}
        self._elements: dict[str, frozenset[int]] = {}
        self._word_cache: dict[str, frozenset[int]] = {}
        self._negation = self._element("@neg")
        self._not_negation = self._element("@neg_no")
        self._filler = self._element("@filler")
        self._count = 0
        self._index([compiled for rule in rules for compiled in self._compile(rule)])

    def knows(self, word: str) -> bool:
        """Whether any rule or concept speaks of this word as it is written."""
        return bool(self._plain(word))

    def meanings(self, word: str) -> frozenset[int]:
        """The symbols of one word; a word unknown as written is looked up as respelled (dialect, typo)."""
        known = self._word_cache.get(word)
        if known is None:
            known = self._plain(word)
            if not known:
                known = frozenset().union(*(self._plain(other) for other in self._respell(word)))
            if len(self._word_cache) < KNOWN_WORDS:
                self._word_cache[word] = known
        return known

    def is_a(self, word: str, concept: str) -> bool:
        known = self._elements.get(concept)
        if known is None:
            known = self._elements[concept] = self._element(concept)
        return not self.meanings(word).isdisjoint(known)

    def find(self, tokens: Tokens) -> list[Hit]:
        """Every rule in every place, in the order of the rules, then of reading. No rule reaches past its sentence."""
        anything = {self._symbol("*")}
        meanings = [self.meanings(word) | anything for word in tokens.words]
        places = _Places(tokens, meanings, self._negation, self._not_negation, self._filler)
        hits: list[tuple[int, int, Hit]] = []
        first = 0
        while first < len(meanings):
            end = places.end_of_sentence[first]
            hits += self._find_between(first, end, meanings, places)
            first = end
        return [hit for _, _, hit in sorted(hits, key=itemgetter(0, 1))]

    def _find_between(
        self, first: int, end: int, meanings: Sequence[frozenset[int]], places: _Places
    ) -> Iterator[tuple[int, int, Hit]]:
        stands = _Stands(first, end, meanings)
        for compiled in self._possible(stands.present):
            for start in stands.starts(compiled.steps):
                hit = _try(compiled, start, meanings, places)
                if hit is not None:
                    yield compiled.number, start, hit

    def _index(self, compiled: Sequence[_Compiled]) -> None:
        """Every rule is found by the one of its words that fewest rules share: most rules are never looked at."""
        shared = Counter(symbol for one in compiled for needed in one.needs for symbol in needed)
        for one in compiled:
            rarest = min(one.needs, key=lambda needed: (sum(shared[symbol] for symbol in needed), min(needed)))
            for symbol in rarest:
                self._by_rarest.setdefault(symbol, []).append(one)

    def _possible(self, present: frozenset[int]) -> list[_Compiled]:
        """The rules of which every word that must be there is there, in the order of the data."""
        found: dict[int, _Compiled] = {}
        for symbol in present:
            for compiled in self._by_rarest.get(symbol, ()):
                for needed in compiled.needs:
                    if needed.isdisjoint(present):
                        break
                else:
                    found[compiled.number] = compiled
        return [found[number] for number in sorted(found)]

    def _plain(self, word: str) -> frozenset[int]:
        found = {self._exact[word]} if word in self._exact else set()
        for length in range(2, len(word) + 1):
            symbol = self._begins.get(word[:length])
            if symbol is not None:
                found.add(symbol)
        if len(word) > 4:
            found.update(symbol for part, symbol in self._inside.items() if part in word)
            found.update(symbol for part, symbol in self._ends.items() if word.endswith(part))
        return frozenset(found)

    def _compile(self, rule: Rule) -> Iterable[_Compiled]:
        line = self._fold(rule.line.strip())
        parts = [part.strip() for part in line.lstrip("!").split(" ~ ")]
        for order in permutations(parts) if len(parts) > 1 else (tuple(parts),):
            text = " ".join(f"{'~~ ' if n else ''}{part}" for n, part in enumerate(order))
            for elements in product(*map(self._spread, text.split())):
                for sequence in _openings([one for some in elements for one in some]):
                    yield self._sequence(rule, sequence, line)

    def _spread(self, element: str) -> tuple[tuple[str, ...], ...]:
        """The ways to write an element: its one-word alternatives together, and each of several words by itself."""
        optional = element.startswith("?")
        atoms = element.lstrip("?").split("|")
        single = "|".join(atom for atom in atoms if "." not in atom)
        members = [word for atom in atoms if atom.startswith("@") for word in self._concepts[atom[1:]]]
        ways = [tuple(atom.split(".")) for atom in (*atoms, *members) if "." in atom]
        if single:
            ways.append((f"?{single}" if optional else single,))
        elif optional:
            ways.append(())
        return tuple(ways)

    def _sequence(self, rule: Rule, elements: Sequence[str], line: str) -> _Compiled:
        steps: list[_Step] = []
        gap = 0
        for element in elements:
            if element in GAPS:
                gap = GAPS[element]
            elif element == "~~":
                gap = APART
            elif element not in "^$<>":
                steps.append(_Step(self._element(element.lstrip("?")), gap, element.startswith("?")))
                gap = 0
        required = [step.symbols for step in steps if not step.optional]
        own = line.startswith("!") or any(not step.symbols.isdisjoint(self._negation) for step in steps)
        needs = tuple(sorted(required, key=len))
        self._count += 1
        borders = ("^" in elements, "$" in elements, "<" in elements, ">" in elements)
        return _Compiled(rule, tuple(steps), needs, self._count, own, *borders)

    def _element(self, element: str) -> frozenset[int]:
        found: set[int] = set()
        for atom in element.split("|"):
            if atom.startswith("@"):
                for word in self._concepts[atom[1:]]:
                    if "." not in word:
                        found |= self._element(word)
            else:
                found.add(self._symbol(atom))
        return frozenset(found)

    def _symbol(self, atom: str) -> int:
        symbol = self._symbols.setdefault(atom, len(self._symbols))
        if atom == "*":
            return symbol
        bare = atom.strip("*")
        if atom.startswith("*") and atom.endswith("*"):
            self._inside[bare] = symbol
        elif atom.startswith("*"):
            self._ends[bare] = symbol
        elif atom.endswith("*"):
            self._begins[bare] = symbol
        else:
            self._exact[bare] = symbol
        return symbol


def _openings(elements: Sequence[str]) -> Iterator[Sequence[str]]:
    """A sequence is found by its first word: optional words at its beginning are there, or they are not."""
    borders = [element for element in elements if element in "^<"]
    rest = [element for element in elements if element not in "^<"]
    while rest and rest[0].startswith("?"):
        yield [*borders, rest[0][1:], *rest[1:]]
        rest = rest[1:]
    yield [*borders, *rest]


class _Places:
    """What the matcher must know of each place of one text: borders, fillers, negations."""

    def __init__(
        self,
        tokens: Tokens,
        meanings: Sequence[frozenset[int]],
        negation: frozenset[int],
        not_negation: frozenset[int],
        filler: frozenset[int],
    ) -> None:
        self.clause, self.sentence = tokens.clause, tokens.sentence
        self.end_of_sentence = _ends(tokens.sentence)
        self.fills = [not symbols.isdisjoint(filler) for symbols in meanings]
        self.negates = [
            not symbols.isdisjoint(negation)
            and not (place + 1 < len(meanings) and not meanings[place + 1].isdisjoint(not_negation))
            for place, symbols in enumerate(meanings)
        ]

    def starts(self, place: int, whole: bool) -> bool:
        before = place - 1
        while before >= 0 and (whole or self.clause[before] == self.clause[place]):
            if not self.fills[before]:
                return False
            before -= 1
        return True

    def ends(self, place: int, whole: bool) -> bool:
        after = place + 1
        while after < len(self.clause) and (whole or self.clause[after] == self.clause[place]):
            if not self.fills[after]:
                return False
            after += 1
        return True

    def negated(self, matched: Sequence[int]) -> bool:
        first, last = matched[0], matched[-1]
        before = range(max(0, first - REACH), first)
        if any(self.negates[at] and self.clause[at] == self.clause[first] for at in before):
            return True
        return any(self.negates[at] for at in range(first, last) if at not in matched)


class _Stands:
    """Where the words of a step stand in one sentence, as bits: most rules are seen to fail by a few shifts."""

    def __init__(self, first: int, end: int, meanings: Sequence[frozenset[int]]) -> None:
        self._where: dict[int, int] = {}
        for place in range(first, end):
            for symbol in meanings[place]:
                self._where[symbol] = self._where.get(symbol, 0) | 1 << (place - first)
        self.present = frozenset(self._where)
        self._first = first
        self._known: dict[frozenset[int], int] = {}

    def starts(self, steps: Sequence[_Step]) -> Iterator[int]:
        """The places where these steps may begin, in reading order; none when they cannot be walked to their end."""
        begin = reached = self._of(steps[0].symbols)
        for step in steps[1:]:
            near = 0
            for gap in range(step.gap + 1):
                near |= reached << (gap + 1)
            reached = near & self._of(step.symbols) | (reached if step.optional else 0)
            if not reached:
                return
        while begin:
            lowest = begin & -begin
            yield self._first + lowest.bit_length() - 1
            begin ^= lowest

    def _of(self, symbols: frozenset[int]) -> int:
        known = self._known.get(symbols)
        if known is None:
            known = 0
            for symbol in symbols & self.present:
                known |= self._where[symbol]
            self._known[symbols] = known
        return known


def _ends(sentence: Sequence[int]) -> list[int]:
    """For every place, where its sentence ends."""
    ends = [len(sentence)] * len(sentence)
    for place in range(len(sentence) - 2, -1, -1):
        ends[place] = ends[place + 1] if sentence[place] == sentence[place + 1] else place + 1
    return ends


def _try(compiled: _Compiled, start: int, meanings: Sequence[frozenset[int]], places: _Places) -> Hit | None:
    if (compiled.clause_start or compiled.text_start) and not places.starts(start, compiled.text_start):
        return None
    matched = _walk(compiled.steps, 1, start + 1, places.end_of_sentence[start], meanings)
    if matched is None:
        return None
    matched = (start, *matched)
    first, last = start, matched[-1]
    if (compiled.clause_end or compiled.text_end) and not places.ends(last, compiled.text_end):
        return None
    negated = not compiled.own_negation and places.negated(matched)
    return Hit(compiled.rule.target, compiled.rule.weight, first, last + 1, negated, compiled.rule.line)


def _walk(
    steps: Sequence[_Step], step: int, at: int, end: int, meanings: Sequence[frozenset[int]]
) -> tuple[int, ...] | None:
    """The places of the steps from `step` on, the first of them at `at` or, where a gap allows it, later."""
    if step == len(steps):
        return ()
    wanted = steps[step]
    for place in range(at, min(at + wanted.gap + 1, end)):
        if not meanings[place].isdisjoint(wanted.symbols):
            rest = _walk(steps, step + 1, place + 1, end, meanings)
            if rest is not None:
                return (place, *rest)
    if wanted.optional:
        return _walk(steps, step + 1, at, end, meanings)
    return None
