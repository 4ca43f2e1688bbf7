"""What was said, understood: an exit, an answer to the open question, silence, or nothing we can use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from campaigns.answers import read
from campaigns.answers.values import Option, Reading, Vocabulary
from campaigns.interview.script import EXIT_DIGITS, REFUSED, Node, Script
from campaigns.interview.values import Said, State

# What the words file says a question's options are: `Words.options`.
OptionsOf = Callable[[str], tuple[Option, ...]]

SURE = 0.5  # below it speech is never taken as consent
AUDIBLE = 0.3  # below it speech is not taken as a closed answer
CLEAR = 0.6  # a closed answer read out of a text

# A text about one thing often carries another: read sentence by sentence.
CLAUSES = re.compile(r"[.!?;,\n]+|\b(?:aber|und|sondern|but|and|though)\b", re.IGNORECASE)
KEY = re.compile(r"\s*([0-9*#])\s*[.)!]?\s*")


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
        words = {option.key: option.words for option in self.options(node.key)}
        keyed = tuple(Option(choice.key, choice.digit, words.get(choice.key, ())) for choice in node.options)
        return keyed if node.kind in {"gate", "solved"} else (*keyed, Option(REFUSED, None, words.get(REFUSED, ())))


@dataclass(frozen=True, slots=True)
class Heard:
    """One utterance, understood as far as it goes."""

    reading: Reading | None = None  # None: silence
    intent: str | None = None
    value: str | None = None
    sure: bool = True  # False: speech that may have been misheard
    audible: bool = True  # False: speech the provider could hardly make out
    by_key: bool = False


def listen(ears: Ears) -> Heard:
    """What this means at the open question."""
    if ears.said.silent:
        return Heard()
    if key := _key(ears.said):
        return _pressed(ears, key)
    return _told(ears)


def also_told(ears: Ears, reading: Reading) -> Iterator[tuple[str, Reading]]:
    """Other closed questions which this text answers too: "too expensive, but your service was great"."""
    topics = dict(ears.vocabulary.topics)
    for node in ears.script.questions:
        if node.open_talk or node.key in ears.state.done or node.key == ears.state.open:
            continue
        about = (
            re.compile(rf"\b\w*(?:{'|'.join(map(re.escape, topics[node.key]))})", re.I)
            if topics.get(node.key)
            else None
        )
        for clause in CLAUSES.split(reading.text):
            if about and about.search(clause):
                found = _read(ears, node, clause.strip())
                if _closed(found, ears.options_of(node)) not in (None, REFUSED):
                    yield node.key, replace(found, text=reading.text)
                    break


def also_wants(ears: Ears, intent: str) -> bool:
    """Whether a part of the text carries this wish beside what the whole of it means."""
    clauses = CLAUSES.split(ears.said.text or "")
    return len(clauses) > 1 and any(_read(ears, ears.node, clause).intent == intent for clause in clauses)


def corrects(ears: Ears) -> Ears | None:
    """The same ears at the question answered last, hearing what was meant; None when nothing is corrected."""
    last = ears.script.by_key.get(ears.state.last or "")
    if last is None or last.kind != "question" or not ears.vocabulary.correct or not ears.said.text:
        return None
    starts = "|".join(map(re.escape, ears.vocabulary.correct))
    found = re.match(rf"\s*(?:{starts})\b[\s,:]*(\S.*)", ears.said.text, re.IGNORECASE | re.DOTALL)
    if not found:
        return None
    return replace(ears, state=replace(ears.state, open=last.key), said=replace(ears.said, text=found[1]))


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
    reading = _read(ears, ears.node, ears.said.text or "")
    spoken, confidence = ears.said.face == "voice", ears.said.confidence
    sure = not spoken or (confidence is not None and confidence >= SURE)
    return Heard(
        replace(reading, needs_human=reading.needs_human or not sure),
        _intent(reading),
        _closed(reading, ears.options_of(ears.node)),
        sure=sure,
        audible=not spoken or confidence is None or confidence >= AUDIBLE,
    )


def _read(ears: Ears, node: Node, text: str) -> Reading:
    return read(
        text,
        language=ears.state.language,
        question=node.key,
        options=ears.options_of(node),
        vocabulary=ears.vocabulary,
    )


def _closed(reading: Reading, options: tuple[Option, ...]) -> str | None:
    """The option meant, when it is clear enough."""
    if reading.value_confidence < CLEAR or reading.value not in {option.key for option in options}:
        return None
    return reading.value


def _intent(reading: Reading) -> str | None:
    if reading.intent:
        return reading.intent
    told = any(guess.code == "unresolved_issue" and guess.confidence >= SURE for guess in reading.reasons)
    return "unresolved_issue" if told else None
