"""The rules of a language in a text: all of them are looked for at once, and most are never looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from campaigns.answers.lexicon import Lexicon
from campaigns.answers.patterns import WIDEST, Compiled, Rule, Symbols, compiled
from campaigns.answers.remembered import Remembered
from campaigns.answers.tokens import Tokens

EVERYDAY = 300  # a word of every day counts like one that so many rules share
REACH = 3  # a negation undoes what follows within so many words


class Hit(NamedTuple):
    """One rule found in one place."""

    target: str
    weight: float
    start: int
    stop: int
    negated: bool
    line: str


Found = list[tuple[int, int]]  # rules by number, and what each needs besides, as bits


@dataclass(frozen=True, slots=True, eq=False)
class _Meaning:
    """What the rules must know of a word; words of the same symbols share it."""

    symbols: frozenset[int]
    answers: int  # needs of rules that this word answers, as bits
    alone: tuple[int, ...]  # rules of one word: this one
    rules: Sequence[Found]  # of several words, those that are found by this one, for each of its symbols
    fills: bool
    negates: bool
    affirms: bool  # "not only": a negation before it is none


class Matcher:
    """All rules of one language. `find` reads a text once, whatever the number of rules."""

    def __init__(
        self,
        rules: Iterable[Rule],
        concepts: Mapping[str, str],
        fold: Callable[[str], str],
        respell: Callable[[str], Sequence[str]] = lambda word: (),
        everyday: Iterable[str] = (),
    ) -> None:
        """`everyday`: folded words that are in most texts."""
        self._lexicon = Lexicon(concepts, fold, respell)
        self._concepts = {f"@{name}": self._lexicon.element(f"@{name}") for name in concepts}
        self._rules = compiled(rules, self._lexicon, self._concepts["@neg"])
        self._words = Remembered(self._meaning)
        self._meanings: dict[frozenset[int], _Meaning] = {}
        self._every_need = 0  # as bits
        self._answers: dict[int, int] = {}
        self._alone: dict[int, list[int]] = {}
        self._found_by: dict[int, Found] = {}
        self._index(set().union(*map(self._lexicon.meanings, everyday)))

    def is_a(self, word: str, concept: str) -> bool:
        return not self._words[word].symbols.isdisjoint(self._concepts[concept])

    def find(self, tokens: Tokens) -> list[Hit]:
        """Every rule in every place, in the order of the rules, then of reading. No rule reaches past its sentence."""
        text = _Text(tokens, [self._words[word] for word in tokens.words], self._lexicon.anything)
        ways = [(number, [at]) for at, word in enumerate(text.words) for number in word.alone]
        ways += [
            (number, matched)
            for number in self._possible(set(text.words))
            for matched in text.ways(self._rules[number])
        ]
        ways.sort()
        hits = (text.hit(self._rules[number], matched) for number, matched in ways)
        return [hit for hit in hits if hit is not None]

    def _possible(self, words: Collection[_Meaning]) -> set[int]:
        """The rules of which every word that must be there is there."""
        there = 0
        for word in words:
            there |= word.answers
        missing = self._every_need ^ there  # a number below 0 would be copied by every &
        return {number for word in words for found in word.rules for number, needs in found if not needs & missing}

    def _index(self, everyday: Collection[int]) -> None:
        """Every rule is found by the one of its words that fewest rules share: most rules are never looked at.

        By words of every day it is found only where it has hardly another.
        """
        anything = self._lexicon.anything
        shared = Counter(symbol for rule in self._rules for needed in rule.needs for symbol in needed)
        shared.update(dict.fromkeys(everyday, EVERYDAY))
        found: list[tuple[int, frozenset[int], set[frozenset[int]]]] = []
        for place, rule in enumerate(self._rules):
            telling = [needed for needed in rule.needs if anything not in needed] or rule.needs
            if not rule.rest and anything not in telling[0]:
                for symbol in telling[0]:
                    self._alone.setdefault(symbol, []).append(place)
                continue
            rarest = min(telling, key=lambda needed: (sum(shared[symbol] for symbol in needed), min(needed)))
            found.append((place, rarest, {needed for needed in telling if needed != rarest}))
        asked = Counter(needed for *_, besides in found for needed in besides)
        numbers = {needed: number for number, (needed, _) in enumerate(asked.most_common())}  # the usual as low bits
        for place, rarest, besides in found:
            for symbol in rarest:
                self._found_by.setdefault(symbol, []).append((place, sum(1 << numbers[one] for one in besides)))
        self._every_need = (1 << len(numbers)) - 1
        for needed, number in numbers.items():
            for symbol in needed:
                self._answers[symbol] = self._answers.get(symbol, 0) | 1 << number

    def _meaning(self, word: str) -> _Meaning:
        symbols = self._lexicon.meanings(word)
        return self._meanings.get(symbols) or self._meanings.setdefault(symbols, self._of(symbols))

    def _of(self, symbols: frozenset[int]) -> _Meaning:
        alone = {place for symbol in symbols for place in self._alone.get(symbol, ())}
        meant, answers = (self._lexicon.anything, *symbols), 0
        for symbol in meant:
            answers |= self._answers.get(symbol, 0)
        rules = [self._found_by[symbol] for symbol in meant if symbol in self._found_by]
        kinds = [not symbols.isdisjoint(self._concepts[kind]) for kind in ("@filler", "@neg", "@neg_no")]
        return _Meaning(symbols, answers, tuple(alone), rules, *kinds)


class _Stand(dict[Symbols, int]):
    """Where words with a symbol, or with one of several, stand, as bits."""

    def __init__(self, words: Sequence[_Meaning], places: Sequence[int], anything: int) -> None:
        super().__init__()
        everywhere, bit = 0, 1
        for at in places:
            if at >= 0:
                everywhere |= bit
                for symbol in words[at].symbols:
                    self[symbol] = self.get(symbol, 0) | bit
            bit <<= 1
        self[anything] = everywhere
        self._there = frozenset(self)

    def __missing__(self, symbols: Symbols) -> int:
        found = 0
        if not isinstance(symbols, int):
            for symbol in symbols & self._there:
                found |= self[symbol]
        self[symbols] = found
        return found


class _Text:
    """One text as the rules see it. Where words stand is kept as bits: most rules are seen to fail by a few shifts.

    Between two sentences lie more empty places than any gap is wide.
    """

    def __init__(self, tokens: Tokens, words: Sequence[_Meaning], anything: int) -> None:
        self.words = words
        self._clause = tokens.clause
        self._places = _places(tokens.sentence)
        self._stand = _Stand(words, self._places, anything)
        self._telling = [at for at, word in enumerate(words) if not word.fills]
        last = len(words) - 1
        self._negations = [
            at for at, word in enumerate(words) if word.negates and not (at < last and words[at + 1].affirms)
        ]

    def ways(self, rule: Compiled) -> Iterable[list[int]]:
        """The places of its words, for each place where it may begin the first way that leads to its end."""
        stand, walks = self._stand, []
        after = -1  # the places from which what follows can be walked: behind the last step, all
        for symbols, optional, reach, shifts in rule.rest:
            here = stand[symbols] & after >> 1
            if here:
                walks.append((here, reach))
                for shift in shifts:
                    here |= here >> shift
                after = here | after if optional else here
            elif not optional:
                return ()
        starts = stand[rule.first] & after >> 1
        return self._walked(starts, walks[::-1]) if starts else ()

    def _walked(self, starts: int, walks: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
        while starts:
            at = (starts & -starts).bit_length()
            starts &= starts - 1
            matched = [self._places[at - 1]]
            for here, reach in walks:
                near = here >> at & reach
                if near:  # else it may be left out
                    at += (near & -near).bit_length()
                    matched.append(self._places[at - 1])
            yield matched

    def hit(self, rule: Compiled, matched: Sequence[int]) -> Hit | None:
        first, last = matched[0], matched[-1]
        if (rule.clause_start or rule.text_start) and not self._begins(first, rule.text_start):
            return None
        if (rule.clause_end or rule.text_end) and not self._ends(last, rule.text_end):
            return None
        negated = not rule.own_negation and self._negated(matched)
        return Hit(rule.rule.target, rule.rule.weight, first, last + 1, negated, rule.rule.line)

    def _begins(self, place: int, whole: bool) -> bool:
        """Whether nothing but fillers stands before it, in the text or in its clause."""
        before = bisect_left(self._telling, place) - 1
        return before < 0 or (not whole and self._clause[self._telling[before]] != self._clause[place])

    def _ends(self, place: int, whole: bool) -> bool:
        after = bisect_right(self._telling, place)
        return after == len(self._telling) or (not whole and self._clause[self._telling[after]] != self._clause[place])

    def _negated(self, matched: Sequence[int]) -> bool:
        first, last = matched[0], matched[-1]
        for at in self._negations:
            if first - REACH <= at < first and self._clause[at] == self._clause[first]:
                return True
            if first <= at < last and at not in matched:
                return True
        return False


def _places(sentence: Sequence[int]) -> Sequence[int]:
    """Which word stands at which bit; -1: none, between two sentences."""
    if not sentence or sentence[0] == sentence[-1]:
        return range(len(sentence))
    places: list[int] = []
    for place, number in enumerate(sentence):
        if place and number != sentence[place - 1]:
            places += [-1] * (WIDEST + 1)
        places.append(place)
    return places
