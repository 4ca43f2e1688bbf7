"""What single words mean to the rules of a language: symbols for words, beginnings, endings, parts and concepts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

ANY = "*"
LONG_ENOUGH = 5  # letters of a word in which parts and endings are looked for
SHORTEST = 2  # letters of a beginning


class Lexicon:
    """Every atom the rules speak of has a symbol; a word means the symbols of all atoms that fit it."""

    def __init__(
        self,
        concepts: Mapping[str, str],
        fold: Callable[[str], str],
        respell: Callable[[str], Sequence[str]] = lambda word: (),
    ) -> None:
        self.fold = fold
        self._respell = respell
        self._concepts = {name: fold(words).split() for name, words in concepts.items()}
        self._symbols: dict[str, int] = {}
        self._exact: dict[str, int] = {}
        self._begins: dict[str, int] = {}
        self._inside: dict[str, int] = {}
        self._ends: dict[str, int] = {}
        self._endings: tuple[str, ...] = ()
        self.anything = self._symbol(ANY)

    def words_of(self, concept: str) -> Sequence[str]:
        """How a concept is written in the data, `at.the.moment` for several words."""
        return self._concepts[concept]

    def element(self, element: str) -> frozenset[int]:
        """The symbols of one element of a pattern: any of its alternatives, and of the words of its concepts."""
        found: set[int] = set()
        for atom in element.split("|"):
            if atom.startswith("@"):
                for word in self._concepts[atom[1:]]:
                    if "." not in word:
                        found |= self.element(word)
            else:
                found.add(self._symbol(atom))
        return frozenset(found)

    def meanings(self, word: str) -> frozenset[int]:
        """The symbols of one word; a word unknown as written is looked up as respelled (dialect, typo)."""
        found = self._as_written(word)
        return frozenset(found or set().union(*map(self._as_written, self._respell(word))))

    def _as_written(self, word: str) -> set[int]:
        found = {self._exact[word]} if word in self._exact else set()
        for length in range(SHORTEST, len(word) + 1):
            symbol = self._begins.get(word[:length])
            if symbol is not None:
                found.add(symbol)
        if len(word) >= LONG_ENOUGH:
            found.update([symbol for part, symbol in self._inside.items() if part in word])
            if word.endswith(self._endings):
                found.update([symbol for part, symbol in self._ends.items() if word.endswith(part)])
        return found

    def _symbol(self, atom: str) -> int:
        symbol = self._symbols.setdefault(atom, len(self._symbols))
        if atom == ANY:
            return symbol
        bare = atom.strip("*")
        if atom.startswith("*") and atom.endswith("*"):
            self._inside[bare] = symbol
        elif atom.startswith("*"):
            self._ends[bare] = symbol
            self._endings = tuple(self._ends)
        elif atom.endswith("*"):
            self._begins[bare] = symbol
        else:
            self._exact[bare] = symbol
        return symbol
