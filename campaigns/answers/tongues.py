"""A language, compiled: its matcher, its speller, and how much of a text is written in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from campaigns.answers.languages import LANGUAGES
from campaigns.answers.languages.shape import Language
from campaigns.answers.matching import Matcher
from campaigns.answers.remembered import Remembered
from campaigns.answers.scoring import Evidence, evidence_of
from campaigns.answers.spelling import speller
from campaigns.answers.tokens import Tokens, spelling_of, tokenise

# Little words of other languages: enough to notice that a text is in none of ours.
FOREIGN = frozenset(
    """je tu il nous vous ne pas est pour avec mais trop cher merci bonjour qui les des une votre arrêtez
    ben arretez sen biz siz çok cok değil degil için icin bir ve bu fiyat teşekkürler lütfen lutfen yok var hayır
    evet
    yo el los las muy pero gracias por favor que con más mas precio usted no.se porque ya
    io non troppo grazie perché perche sono della questo molto che gli
    nie jest się sie bardzo dziękuję proszę ale tak jestem za drogo już
    ik niet een het van wel maar geen te duur bedankt heb jullie zijn
    não nao muito obrigado você voce para""".split()  # noqa: SIM905 - words to be read, not a list to be counted
)
MIXED = 6  # a second language is read too from one telling word in so many
ELSEWHERE = "?"
OUR_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzäöüßéèàç")
_WORD = re.compile(r"[^\W\d_]+")
_FOLDED = {code: Remembered(language.fold) for code, language in LANGUAGES.items()}


@dataclass(frozen=True, eq=False)
class Tongue:
    """One language at work."""

    language: Language
    matcher: Matcher
    words_of: Mapping[str, tuple[str, ...]]  # a piece of a text
    folded: Mapping[str, str]  # a word as it is written

    def tokens(self, text: str) -> Tokens:
        return tokenise(text, self.words_of, self.language.adversative)

    def phrase(self, words: str) -> str:
        """A phrase of a words file as this language folds it."""
        return " ".join(self.tokens(words).words)

    @cached_property
    def shops(self) -> frozenset[str]:
        """Firms everybody knows."""
        return frozenset(self.language.fold(self.language.concepts["shop"]).split())

    @cached_property
    def before_names(self) -> frozenset[str]:
        """Words a firm's name may follow, as they stand among the words of a text."""
        leads = self.language.name_before | self.language.firm_kinds
        return leads.union(*(self.words_of[lead] for lead in leads))

    def evidence(self, text: str) -> Evidence:
        tokens = self.tokens(text)
        return evidence_of(tokens, self.matcher.find(tokens))


@cache
def tongue(code: str) -> Tongue:
    language = LANGUAGES[code]
    spelling = speller(language.often, language.fold, german=code == "de")
    matcher = Matcher(language.rules, language.concepts, language.fold, spelling.respell, language.function_words)
    return Tongue(language, matcher, spelling_of(_FOLDED[code], language.spelled), _FOLDED[code])


@dataclass(frozen=True, slots=True)
class Spoken:
    """Which of our languages a text is in: the first is meant, a second is mixed in; none: we cannot read it."""

    codes: tuple[str, ...]
    ours: bool


_ONLY = {code: Spoken((code,), ours=True) for code in LANGUAGES}


def spoken(text: str, expected: str) -> Spoken:
    """Little words tell languages apart; where they say nothing, the expected one is meant."""
    words = _WORD.findall(text.lower())
    told = [_TOLD[word] for word in words]
    if {"", expected}.issuperset(told):  # as most texts are
        return _ONLY[expected]
    counts = {code: told.count(code) for code in LANGUAGES}
    first = max(LANGUAGES, key=lambda code: (counts[code], code == expected))
    if counts[first] < counts[expected] + 2:
        first = expected
    others = tuple([code for code in LANGUAGES if code != first and counts[code] * MIXED > counts[first]])
    strange = told.count(ELSEWHERE)
    ours = strange <= 2 * max(counts.values()) or (len(words) == 1 and set(words[0]) <= OUR_LETTERS)
    return Spoken((first, *others), ours)


def _tells(word: str) -> str:
    """The one language of ours this word tells, ELSEWHERE for a language that is not ours, or nothing."""
    for code, words in _telling().items():
        if _FOLDED[code][word] in words:
            return code
    ours = word.isascii() or OUR_LETTERS.issuperset(word)
    return "" if ours and word not in FOREIGN else ELSEWHERE


_TOLD = Remembered(_tells)


@cache
def _telling() -> dict[str, frozenset[str]]:
    """Function words, folded, that no other language of ours has."""
    sets = {code: language.function_words for code, language in LANGUAGES.items()}
    return {
        code: words.difference(*(other for name, other in sets.items() if name != code)) for code, words in sets.items()
    }
