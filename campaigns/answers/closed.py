"""Closed answers: a key, a number word, the words of the words file, or free words that mean one of the options."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from campaigns.answers.choices import LONG_ENOUGH, Choices, choices, yes_and_no
from campaigns.answers.languages import LANGUAGES
from campaigns.answers.scoring import Evidence, feeling, outermost, strength
from campaigns.answers.tongues import Tongue
from campaigns.answers.values import Option, ReasonGuess, Vocabulary

ALIKE = 88  # of 100: one letter wrong in eight
SHORTER = 0.78  # so much shorter a phrase may be at most to be so much alike: 88 / (200 - 88), and a little less
A_FEW = 8  # words of an answer in which an option's phrase may stand

# Ordered scales: a judgement the question has no option for goes to the nearest that it has.
SATISFACTION = ("very_dissatisfied", "dissatisfied", "mixed", "satisfied", "very_satisfied")
PRICE = ("low", "fair", "rather_high", "too_high")
SCALES = {"service": SATISFACTION, "price": PRICE}

_KEYCAP = re.compile("\ufe0f?\u20e3|#")  # "2️⃣", "#2"


@dataclass(frozen=True, slots=True)
class Closed:
    """The option meant, and how surely."""

    value: str | None = None
    confidence: float = 0.0
    others: tuple[str, ...] = ()  # further keys named: "1 and 3"

    @property
    def by_words_file(self) -> bool:
        return self.confidence >= 0.97


UNCLEAR = Closed()


def close(
    text: str,
    evidence: Evidence,
    tongue: Tongue,
    question: str | None,
    options: tuple[Option, ...],
    vocabulary: Vocabulary,
) -> Closed:
    """The closed answer in a text, from the most certain way to the least."""
    said, known = _stripped(evidence, tongue), choices(tongue, options)
    return (
        _by_digit(text, said, tongue, known)
        or _by_phrase(said, tongue, known, vocabulary)
        or _by_judgement(evidence, question, options)
        or _yes_or_no(evidence, question, known)
        or _by_likeness(said, evidence, tongue, known)
        or UNCLEAR
    )


def digit_of(word: str, language: str) -> str | None:
    """The one figure a word says: "2", "zwei", "second"."""
    spelled = LANGUAGES[language[:2]].numbers.get(word) if language[:2] in LANGUAGES else None
    said = word if spelled is None else str(spelled)
    return said if len(said) == 1 and said in "12345678" else None


def by_reasons(reasons: Sequence[ReasonGuess], options: tuple[Option, ...]) -> Closed:
    """Where the options are reasons: the strongest of those that were heard."""
    keys = {option.key for option in options}
    fitting = [guess for guess in reasons if guess.code in keys]
    return Closed(fitting[0].code, fitting[0].confidence) if fitting else UNCLEAR


def _stripped(evidence: Evidence, tongue: Tongue) -> str:
    """The folded answer without fillers around it."""
    words = list(evidence.tokens.words)
    while len(words) > 1 and tongue.matcher.is_a(words[-1], "@polite"):
        words.pop()
    while len(words) > 1 and tongue.matcher.is_a(words[0], "@polite"):
        words.pop(0)
    return " ".join(words)


def _by_digit(text: str, said: str, tongue: Tongue, known: Choices) -> Closed | None:
    words = _KEYCAP.sub(" ", said).split()
    if known.by_number.keys().isdisjoint(words):
        return None
    digits = [known.by_number[word] for word in words if word in known.by_number]
    if len(digits) > known.digits or any(mark in text for mark in "%€$£"):
        return None
    rest = [word for word in words if word not in known.by_number]
    if not all(tongue.matcher.is_a(word, "@around_digit") for word in rest):
        return None
    # "no, I meant 2": the last number counts where one is taken back, else the first
    meant = digits[-1] if any(tongue.matcher.is_a(word, "@meant") for word in rest) else digits[0]
    return Closed(meant, 0.99, tuple(dict.fromkeys(key for key in digits if key != meant)))


def _by_phrase(said: str, tongue: Tongue, known: Choices, vocabulary: Vocabulary) -> Closed | None:
    if said in known.by_phrase:
        return Closed(known.by_phrase[said], 0.98)
    for key, phrases in yes_and_no(tongue, vocabulary):
        if said in phrases and (not known.keys or key in known.keys):
            return Closed(key, 0.98)
    return None


def _by_judgement(evidence: Evidence, question: str | None, options: tuple[Option, ...]) -> Closed | None:
    if not question:
        return None
    if question == "service":
        return _nearest(_graded(evidence.tokens.words) or _satisfied(evidence), SATISFACTION, options)
    found = {hit.target.rpartition(":")[2]: hit for hit in outermost(evidence.begins(f"judge:{question}:"))}
    if not found:
        return None
    values = list(found)
    best = max(values, key=lambda value: (found[value].stop - found[value].start, found[value].weight, value))
    if question == "price":
        best = _price(values, best)
    return _nearest(Closed(best, min(0.9, found[best].weight)), SCALES.get(question, (best,)), options)


def _price(values: Sequence[str], best: str) -> str:
    """ "A bit too expensive" is rather high, although "too expensive" stands in it."""
    if "rather_high" in values:
        return "rather_high"
    return "too_high" if "too_high" in values else best


def _satisfied(evidence: Evidence) -> Closed | None:
    """Satisfaction as one of five steps, from all that was felt; good and bad together are mixed."""
    felt = feelings(evidence)
    if not felt:
        return None
    if max(felt) > 0 > min(felt):
        return Closed("mixed", 0.6)
    level = max(felt, key=abs) if any(felt) else 0
    return Closed(SATISFACTION[level + 2], 0.85 if len(evidence.tokens) <= A_FEW else 0.7)


def _graded(words: Sequence[str]) -> Closed | None:
    """A school mark, stars, or points out of five or ten."""
    text = " ".join(words)
    if not _DIGIT.search(text):
        return None
    found = _MARK.search(text)
    if found:
        return Closed(_OF_MARKS[int(found[1]) - 1], 0.85)
    found = _STARS.search(text)
    if found:
        return Closed(SATISFACTION[min(5, max(1, int(found[1]))) - 1], 0.85)
    found = _POINTS.search(text)
    if not found or int(found[1]) > int(found[2]):
        return None
    return Closed(SATISFACTION[min(4, int(5 * int(found[1]) / int(found[2])))], 0.85)


_DIGIT = re.compile(r"\d")
_MARK = re.compile(r"\bnote ([1-6])\b")
_OF_MARKS = (*reversed(SATISFACTION), "very_dissatisfied")
_STARS = re.compile(r"\b([0-5]) (?:sterne?|stars?)\b")
_POINTS = re.compile(r"\b(\d{1,2}) (?:out of|of|von|aus)? ?(10|5)\b")


def feelings(evidence: Evidence) -> list[int]:
    """Every feeling shown, on a scale from -2 to 2; a negated one is turned over, more softly."""
    hits = [hit for hit in evidence.hits if hit.target.startswith("feel:")]
    if not hits:
        return []
    turned = {-2: 1, -1: 1, 0: 0, 1: -1, 2: -1}
    return [turned[feeling(hit)] if hit.negated else feeling(hit) for hit in outermost(hits)]


def _nearest(found: Closed | None, scale: Sequence[str], options: tuple[Option, ...]) -> Closed | None:
    keys = [option.key for option in options if option.key in scale]
    if not found or not options or found.value in keys:
        return found
    if not keys:
        return None
    place = scale.index(found.value)
    near = min(keys, key=lambda key: (abs(scale.index(key) - place), scale.index(key) < place))
    return Closed(near, found.confidence)


def _yes_or_no(evidence: Evidence, question: str | None, known: Choices) -> Closed | None:
    yes, no = evidence.of("say:yes"), evidence.of("say:no")
    if not yes and not no:
        return None
    first_yes, first_no = (min((hit.start for hit in hits), default=10_000) for hits in (yes, no))
    value = "yes" if first_yes < first_no else "no"
    sure = min(0.95, strength(yes if value == "yes" else no))
    if value in known.keys or (not known.keys and question not in _MEANS):
        return Closed(value, sure)
    meant = _MEANS.get(question or "", {}).get(value)
    return Closed(meant, 0.65) if meant and (meant in known.keys or not known.keys) else None


# What a bare yes or no means at a question that is not asked for yes or no.
_MEANS: Mapping[str, Mapping[str, str | None]] = {
    "service": {"yes": "satisfied", "no": "dissatisfied"},
    "price": {"yes": "fair", "no": "too_high"},
    "range": {"yes": "know", "no": "no"},
    "improvement": {"yes": None, "no": "none"},
    "competition": {"yes": None, "no": "none"},
    "reason": {"yes": None, "no": None},
}


def _by_likeness(said: str, evidence: Evidence, tongue: Tongue, known: Choices) -> Closed | None:
    """A typo in a whole answer, or an option's phrase inside a short one."""
    phrases = known.long_phrases
    if not phrases:
        return None
    if LONG_ENOUGH <= len(said) <= 40:
        least, most = len(said) * SHORTER, len(said) / SHORTER
        as_long = [phrase for phrase in phrases if least <= len(phrase) <= most]
        alike = process.extractOne(said, as_long, scorer=fuzz.ratio, score_cutoff=ALIKE) if as_long else None
        if alike:
            return Closed(phrases[alike[0]], 0.85)
    if len(evidence.tokens) <= A_FEW:
        framed = f" {said} "
        inside = [phrase for phrase in phrases if phrase in said and f" {phrase} " in framed]
        if inside and not any(tongue.matcher.is_a(word, "@neg") for word in evidence.tokens.words):
            return Closed(phrases[max(inside, key=lambda phrase: (len(phrase), phrase))], 0.65)
    return None
