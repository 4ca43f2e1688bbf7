"""Another face or another time: "call me instead", "send me the link", "Thursday after five".

The open question stays open, whatever becomes of the wish. Which face is meant stands in the words file: some words in
their order, and around them only words that carry nothing. Whether it can be done is not known here: the turn carries
the wish, and `moved` says what became of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from campaigns.answers import moment_in, read
from campaigns.answers.by_words import plain
from campaigns.answers.languages import LANGUAGES
from campaigns.answers.values import Vocabulary, When
from campaigns.interview import moments
from campaigns.interview.around import around, means_nothing, of_time, only_a_moment
from campaigns.interview.hearing import A_CALL_IS_THE_ANSWER, CLAUSES, JUST_A_MOMENT, Ears, Heard
from campaigns.interview.near import near
from campaigns.interview.order import next_question, settle
from campaigns.interview.reasons import codes, with_reasons
from campaigns.interview.values import Face, Given, Line, State, Turn, Wish

BY_TEXT = "*"  # a key that works at every question on the phone
LEFT_AS_THEY_ARE = frozenset(
    {"distress", "wrong_person", "unresolved_issue", "bought_again", "data_wish", "somebody_else"}
)
LEAST = 2  # words beside the wish that may be an answer


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a wish: what we say to it, and whether we meet again elsewhere or later."""

    key: str
    gaps: Mapping[str, Any] = field(default_factory=dict)
    face: Face | None = None  # where we go on; None: here, at once
    ask: bool = True  # here: with the question once more


def may_be_a_wish(ears: Ears) -> bool:
    """Whether it is worth a second look: a word of another face, or of a time. Most answers have neither."""
    if ears.said.digits:
        return ears.said.digits == BY_TEXT
    words = set(plain(ears.said.text or "").split())
    return not words.isdisjoint(_telling(ears.vocabulary)) or not words.isdisjoint(of_time(ears.vocabulary))


def wished(ears: Ears, heard: Heard) -> Wish | None:
    """The face or time they ask for. Speech that may have been misheard is asked again, never acted upon."""
    if heard.reading is None or not heard.sure or not ears.node.asks or heard.intent in LEFT_AS_THEY_ARE:
        return None
    if ears.said.face == "voice" and ears.said.digits == BY_TEXT:
        return Wish("sms")
    if heard.by_key:
        return None
    text = ears.said.text or ""
    named = near(text, ears.vocabulary.moments) or (
        moments.named(text, ears.vocabulary.moments) if _unread(ears) else read_when(ears)
    )
    when = named if moments.is_near(named) else None
    face = next((found for clause in CLAUSES.split(text) if (found := _face(ears, clause))), None)
    if heard.intent == "stop":
        return Wish(face, when) if face and heard.reading.doubtful and _is_all(ears, text) else None
    if ears.node.kind in A_CALL_IS_THE_ANSWER and face in {None, "voice"}:
        return None
    if face:
        return Wish(face, when)
    return Wish(None, when) if when and _later(ears, heard, text) else None


def ask_to_move(ears: Ears, wish: Wish, heard: Heard) -> Turn:
    """The wish, to be granted or not. An answer that stands beside it is kept."""
    learned, state = _answered_beside(ears)
    said = (Line("here_already"), *_question(state))
    return Turn(state, said, learned, ("face_wanted",), heard.reading, wish=wish)


def moved(turn: Turn, outcome: Outcome) -> Turn:
    """What we say to the wish. Where it cannot be, they are told so, and the question is asked here."""
    effects = tuple(effect for effect in turn.effects if effect != "face_wanted")
    said = Line(outcome.key, outcome.gaps)
    if outcome.face is None:
        return replace(turn, say=(said, *_question(turn.state)) if outcome.ask else (said,), effects=effects)
    state = replace(turn.state, moved=outcome.face)
    return replace(turn, state=state, say=(said,), effects=effects, hang_up=True)


def read_when(ears: Ears) -> When | None:
    """The moment in these words, whatever the question was: at any question one may say "Thursday after five"."""
    return moment_in(ears.said.text or "", ears.state.language)


def _question(state: State) -> tuple[Line, ...]:
    return (Line(f"{state.open}_again"),) if state.open else ()


def _face(ears: Ears, clause: str) -> Face | None:
    """The face this part of the text names, when it speaks of nothing else."""
    words = plain(clause).split()
    beside = around(ears.vocabulary)
    for face, phrases in ears.vocabulary.faces:
        for phrase in phrases:
            left = _without(words, plain(phrase).split())
            if left is not None and all(means_nothing(word, beside) for word in left):
                return face  # type: ignore[return-value]
    return None


def _is_all(ears: Ears, text: str) -> bool:
    parts = [clause for clause in CLAUSES.split(text) if plain(clause)]
    return len(parts) == 1 and _face(ears, parts[0]) is not None


def _later(ears: Ears, heard: Heard, text: str) -> bool:
    """Whether they put it off: they say so, or they name a moment and nothing else."""
    if near(text, ears.vocabulary.moments):  # "in 20 minutes" answers none of our questions
        if heard.value == "no":  # "no, not in an hour"
            return False
        return heard.intent == "not_now" or (heard.intent is None and only_a_moment(text, ears.vocabulary))
    if heard.intent == "not_now" and heard.reading and heard.reading.intent_confidence > JUST_A_MOMENT:
        return True
    meant = heard.intent == "not_now" or (_unread(ears) and heard.value is None)
    return meant and only_a_moment(text, ears.vocabulary)


@lru_cache(maxsize=64)
def _telling(vocabulary: Vocabulary) -> frozenset[str]:
    """The words with which the phrases of a face begin."""
    return frozenset(plain(phrase).split()[0] for _, phrases in vocabulary.faces for phrase in phrases)


def _without(words: list[str], phrase: list[str]) -> list[str] | None:
    """What is left of the words without the phrase, whose words stand among them in its order; None: they do not."""
    left, wanted = [], list(phrase)
    for word in words:
        if wanted and word == wanted[0]:
            wanted.pop(0)
        else:
            left.append(word)
    return None if wanted or not phrase else left


def _answered_beside(ears: Ears) -> tuple[tuple[Given, ...], State]:
    """ "Too expensive, but call me instead": the reason counts, and the next question is the open one."""
    rest = " ".join(_other_clauses(ears)).strip()
    if ears.state.open != "reason" or len(rest.split()) < LEAST:
        return (), ears.state
    reading = read(rest, language=ears.state.language, question="reason", vocabulary=ears.vocabulary)
    found = codes(reading)
    if not found or reading.intent:
        return (), ears.state
    learned: tuple[Given, ...] = (Given("reason", "answered", found[0], replace(reading, text=ears.said.text or rest)),)
    state = with_reasons(settle(ears.state, learned), reading)
    node, skipped = next_question(ears.script, state)
    node = node or ears.script.first("permission")
    return (*learned, *skipped), replace(settle(state, skipped), open=node.key if node else state.open, tries=0)


def _other_clauses(ears: Ears) -> Iterator[str]:
    beside = around(ears.vocabulary)
    for clause in CLAUSES.split(ears.said.text or ""):
        if not _face(ears, clause) and not all(word in beside for word in plain(clause).split()):
            yield clause.strip()


def _unread(ears: Ears) -> bool:
    return ears.state.language[:2] not in LANGUAGES
