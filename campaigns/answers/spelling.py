"""Words as people really type them: dialect endings and single typos lead back to a word the rules know."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from rapidfuzz.distance import OSA

SHORTEST = 4  # letters; shorter words differ by one letter from too many others
VOWELS = "aeiou"


class Speller:
    """Knows the words worth recognising. One edit away, the same or nearly the same beginning."""

    def __init__(self, often: Iterable[str], german: bool) -> None:
        self._german = german
        self._near: dict[str, list[str]] = {}
        for word in often:
            for form in {word, *_without_one(word)}:
                self._near.setdefault(form, []).append(word)

    def respell(self, word: str) -> Sequence[str]:
        """Words this one may stand for; empty when it stands for itself."""
        if len(word) < SHORTEST or not word.isalpha():
            return ()
        dialect = self._dialect(word) if self._german else _clipped(word)
        return (*dialect, *self._typo(word))

    def _dialect(self, word: str) -> Iterable[str]:
        if word[-1] == "n" and word[-2] not in VOWELS:  # schreibn, anrufn
            yield f"{word[:-1]}en"
        if word[0] == "g" and word[1] not in VOWELS + "lr":  # gschickt, gwechselt
            yield f"ge{word[1:]}"

    def _typo(self, word: str) -> Iterable[str]:
        found = {near for form in (word, *_without_one(word)) for near in self._near.get(form, ())}
        close = (near for near in found if _allowed(word, near))
        return sorted(close, key=lambda near: (OSA.distance(word, near), near))[:1]


def _clipped(word: str) -> Iterable[str]:
    if word.endswith("in"):  # textin, callin
        yield f"{word}g"


def _allowed(word: str, near: str) -> bool:
    if OSA.distance(word, near, score_cutoff=1) > 1:
        return False
    return word[0] == near[0] or (len(near) > SHORTEST and word[:2] == near[1::-1])


def _without_one(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def speller(often: str, fold: Callable[[str], str], german: bool) -> Speller:
    return Speller(fold(often).split(), german)
