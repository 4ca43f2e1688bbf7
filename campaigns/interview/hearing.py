"""What was said, understood: an exit, an answer to the open question, silence, or nothing we can use."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from campaigns.answers import is_unknown, read
from campaigns.answers.asked import named, subject
from campaigns.answers.by_words import plain
from campaigns.answers.languages import LANGUAGES
from campaigns.answers.people import own_number, somebody_else, wrong_number
from campaigns.answers.values import Option, Reading, Vocabulary, When
from campaigns.interview import moments
from campaigns.interview.around import only_a_moment
from campaigns.interview.near import near
from campaigns.interview.script import EXIT_DIGITS, REFUSED, Choice, Node, Script
from campaigns.interview.values import Said, State

# What the words file says a question's options are: `Words.options`.
OptionsOf = Callable[[str], tuple[Option, ...]]

SURE = 0.5  # below it speech is never taken as consent
AUDIBLE = 0.3  # below it speech is not taken as a closed answer
JUST_A_MOMENT = 0.8  # so sure is the reader of "not now" where a moment is all it found
CLEAR = 0.6  # a closed answer read out of a text
LISTED = 0.97  # so sure is the reader of a whole message, or part of one, that stands in the words file

# A text about one thing often carries another: read sentence by sentence.
CLAUSES = re.compile(r"[.!?;,\n]+|\b(?:aber|und|sondern|but|and|though)\b", re.IGNORECASE)
KEY = re.compile(r"\s*([0-9*#])\s*[.)!]?\s*")

# What is not asked in every script is understood as what it is like.
READ_AS = {
    "invitation": "permission",
    "competitor": "competition",
    "price": "competition",
    "improvement": "improvement",
}
A_CALL_IS_THE_ANSWER = frozenset({"permission", "invitation"})  # "Thursday after five" is a yes there
FIRST = frozenset({"stop", "distress"})  # heard whoever says it


@dataclass(frozen=True, slots=True)
class Ears:
    """Everything one turn is heard with."""

    script: Script
    state: State
    said: Said
    vocabulary: Vocabulary
    options: OptionsOf

    @property
    def node(self) -> Node:
        return self.script.by_key[self.state.open or ""]

    def options_of(self, node: Node) -> tuple[Option, ...]:
        """The script's keys, the words file's words. "May we ask?" cannot be refused, only denied."""
        asked_plainly = node.kind in {"gate", "solved", "follow_up"}
        return _keyed(node.options, self.options(node.key), asked_plainly)


@lru_cache(maxsize=1000)
def _keyed(choices: tuple[Choice, ...], written: tuple[Option, ...], asked_plainly: bool) -> tuple[Option, ...]:
    words = {option.key: option.words for option in written}
    keyed = tuple(Option(choice.key, choice.digit, words.get(choice.key, ())) for choice in choices)
    return keyed if asked_plainly else (*keyed, Option(REFUSED, None, words.get(REFUSED, ())))


@dataclass(frozen=True, slots=True)
class Heard:
    """One utterance, understood as far as it goes."""

    reading: Reading | None = None  # None: silence
    intent: str | None = None
    value: str | None = None
    sure: bool = True  # False: speech that may have been misheard
    audible: bool = True  # False: speech the provider could hardly make out
    by_key: bool = False
    number: str | None = None  # a new number they told as their own


def listen(ears: Ears) -> Heard:
    """What this means at the open question."""
    if ears.said.silent:
        return Heard()
    if key := _key(ears.said):
        return _pressed(ears, key)
    return _told(ears)


def also_wants(ears: Ears, intent: str) -> bool:
    """Whether a part of the text carries this wish beside what the whole of it means."""
    return any(one.intent == intent for one in _by_clause(ears))


def also_answers(ears: Ears, value: str) -> bool:
    """Whether a part of the text is this answer by the words of the words file: "still not, please call me"."""
    return any(one.value == value and one.value_confidence >= LISTED for one in _by_clause(ears))


def _by_clause(ears: Ears) -> Sequence[Reading]:
    clauses = CLAUSES.split(ears.said.text or "")
    return [read_at(ears, ears.node, clause) for clause in clauses] if len(clauses) > 1 else []


def _key(said: Said) -> str | None:
    if said.digits:
        return said.digits[0]
    found = KEY.fullmatch(said.text or "")
    return found[1] if found else None


def _pressed(ears: Ears, key: str) -> Heard:
    text = (ears.said.text or ears.said.digits or key).strip()
    reading = Reading(text=text, language=ears.state.language)
    if key in EXIT_DIGITS:
        intent = EXIT_DIGITS[key]
        return Heard(replace(reading, intent=intent, intent_confidence=1.0), intent=intent, by_key=True)
    value = next((option.key for option in ears.options_of(ears.node) if option.digit == key), None)
    if value:
        reading = replace(reading, value=value, value_confidence=1.0)
    return Heard(reading, value=value, by_key=True)


def _told(ears: Ears) -> Heard:
    text = ears.said.text or ""
    reading = _with_moment(ears, read_at(ears, ears.node, text))
    spoken, confidence = ears.said.face == "voice", ears.said.confidence
    sure = not spoken or (confidence is not None and confidence >= SURE)
    intent = _intent(reading)
    return Heard(
        reading if sure else replace(reading, needs_human=True),
        intent if intent in FIRST else _speaks(text) or intent,
        closed_at(reading, ears.options_of(ears.node)),
        sure=sure,
        audible=not spoken or confidence is None or confidence >= AUDIBLE,
        number=own_number(text),
    )


@lru_cache(maxsize=1)
def _understood(
    text: str, language: str, question: str, options: tuple[Option, ...], vocabulary: Vocabulary
) -> Reading:
    """A text is looked at twice in one turn (is it a wish? is it an answer?) and read once."""
    return read(text, language=language, question=question, options=options, vocabulary=vocabulary)


def read_at(ears: Ears, node: Node, text: str) -> Reading:
    """What a text would mean at this question."""
    question = READ_AS.get(node.learns or node.kind, node.key)
    reading = _understood(text, ears.state.language, question, ears.options_of(node), ears.vocabulary)
    return named(reading, node.learns) if node.learns else with_firm(node, reading)


def _with_moment(ears: Ears, reading: Reading) -> Reading:
    """When to call: what is near in every language, the rest in those without a reader."""
    if soon := near(reading.text, ears.vocabulary.moments):
        return _soon(ears, reading, soon)
    asked_for = ears.node.kind in A_CALL_IS_THE_ANSWER or reading.intent == "human"
    if ears.state.language[:2] in LANGUAGES or not asked_for or reading.when:
        return reading
    return replace(reading, when=moments.named(reading.text, ears.vocabulary.moments))


def _soon(ears: Ears, reading: Reading, soon: When) -> Reading:
    """ "In an hour": a yes to the question about a call, as "Thursday after five" is; "call me in an hour" is a wish
    for a person. Beside anything else it is only mentioned."""
    said, listed = f" {plain(reading.text)} ", ears.vocabulary.human
    if reading.intent is None and any(f" {plain(phrase)} " in said for phrase in listed):
        return replace(reading, intent="human", intent_confidence=CLEAR, when=soon)
    put_off = reading.intent == "not_now" and reading.intent_confidence > JUST_A_MOMENT
    meant = put_off or (reading.intent in {None, "not_now"} and only_a_moment(reading.text, ears.vocabulary))
    a_call = ears.node.kind in A_CALL_IS_THE_ANSWER
    if meant and a_call and reading.value is None:
        reading = replace(reading, value="yes", value_confidence=CLEAR)
    return replace(reading, when=soon) if meant or a_call or reading.intent in {"human", "not_now"} else reading


def _speaks(text: str) -> str | None:
    """Somebody else than the person we ask, whatever their words would mean."""
    if wrong_number(text):
        return "wrong_person"
    return "somebody_else" if somebody_else(text) else None


def with_firm(node: Node, reading: Reading) -> Reading:
    """ "Schmidt is cheaper" names the firm, where the word means nothing else to us."""
    if node.key != "competition" or reading.competitor or reading.intent or not (name := subject(reading.text)):
        return reading
    return replace(reading, competitor=name) if is_unknown(name, reading.language) else reading


def closed_at(reading: Reading, options: tuple[Option, ...]) -> str | None:
    """The option meant, when it is clear enough."""
    if reading.value_confidence < CLEAR or reading.value not in {option.key for option in options}:
        return None
    return reading.value


def _intent(reading: Reading) -> str | None:
    if reading.intent:
        return reading.intent
    told = any(guess.code == "unresolved_issue" and guess.confidence >= SURE for guess in reading.reasons)
    return "unresolved_issue" if told else None
