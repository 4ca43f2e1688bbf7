"""What holds for every turn and every end, whoever calls: used by the walk and by the random callers."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from campaigns.facts import QUESTIONS, REASONS
from campaigns.interview import Line, Said, State, Turn, hear, state_from_json, state_to_json
from campaigns.interview.script import Node, Script
from campaigns.interview.values import ENDINGS, Given
from tests.interview.sayings import NOISE, NOT_THEIRS
from winback.words import Words, starter_words

FIRM = {"firm": "Beispiel GmbH", "contact": "030 23125000"}
OFFER = {"offer": "Ein kleiner Gruß.", "code": "HALLO7", "until": "31.03."}
EACH = 3  # so many turns between two looks at what stands in the row
LONGEST = {"sms": 420, "web": 420, "voice": 700}
KEPT_ON_THE_WAY_OUT = frozenset({"reason"})
AT_ONCE = frozenset({"may_we_ask", "reason"})  # who tells the reason instead of a yes has said yes, too
NAMED_IN_PASSING = frozenset({"competition", "improvement"})
EXIT_KEYS = {"9": "opted_out", "0": "wants_human"}
DIGIT = re.compile(r"\s*([0-9*#])\s*[.)!]?\s*")


class Broken(AssertionError):
    """A promise that was not kept."""


def of_a_turn(script: Script, words: Words, before: State, said: Said | None, turn: Turn, face: str) -> None:
    """One turn: renders, is bounded, survives its row, and stores nothing under a wrong question."""
    after = turn.state
    length = sum(rendered(words.language, after.address_form, face, line.key, _frozen(line)) + 1 for line in turn.say)
    _holds(length <= LONGEST[face], "too long", turn.say)
    if after.turns % EACH == 0 or after.ended:
        _holds(state_from_json(state_to_json(after)) == after, "does not survive its row", after)
    _holds(len(set(after.done)) == len(after.done), "settled twice", after.done)
    _holds(after.turns <= script.limits.turns, "goes on for ever", after.turns)
    _holds(
        after.tries < max(script.limits.voice_tries, script.limits.sms_tries) or after.ended, "asked too often", after
    )
    patient = face != "voice" or after.ended or "offer_wanted" in turn.effects
    _holds(patient or after.misses < script.limits.voice_misses, "too many misses", after)
    _holds(turn.hang_up == bool(after.ended or after.moved), "ends without saying so", after)
    _follow_ups(script, before, after)
    _asks(before, turn)
    if said is not None:
        _stored(script, words, before, said, turn)


def at_the_end(script: Script, state: State) -> None:
    """Each of the six questions is settled or open, and a finished talk left none open."""
    _holds(state.ended in ENDINGS, "no end", state.ended)
    _holds(set(state.declined) <= set(state.done), "declined and never asked", state)
    _holds(set(state.values) <= set(state.done), "an answer to an open question", state)
    if state.ended == "completed":
        _holds({*QUESTIONS} <= {*state.done}, "finished with an open question", state.done)
    for node in script.questions:
        value = state.values.get(node.key)
        _holds(value is None or value in _values(node), f"{node.key} cannot be answered so", value)


def both_exits_work(script: Script, words: Words, state: State, face: str) -> None:
    """From here a human and stop are one step away, by key and in words."""
    for key, ended in EXIT_KEYS.items():
        said = Said("voice", digits=key) if face == "voice" else Said(face, key)  # type: ignore[arg-type]
        turn = hear(script, state, said, words.vocabulary(), words.options)
        _holds(turn.state.ended == ended, f"{key} does not work", state)
    for wish, ended in (("stop", "opted_out"), ("human", "wants_human")):
        said = Said(face, words.accepted(wish)[0], confidence=0.9)  # type: ignore[arg-type]
        turn = hear(script, state, said, words.vocabulary(), words.options)
        _holds(turn.state.ended == ended, f"{wish} is not heard", state)


@cache
def rendered(language: str, form: str, face: str, key: str, gaps: tuple[tuple[str, Any], ...]) -> int:
    """How long a line is as it is said; a gap nobody filled is an error."""
    text = _words(language).say(Line(key, dict(gaps)), form=form, face=face, gaps=FIRM)
    _holds("{" not in text and text.strip() != "", "a gap is open", (key, text))
    return len(text)


@cache
def _words(language: str) -> Words:
    return Words(starter_words()[language])


def _frozen(line: Line) -> tuple[tuple[str, Any], ...]:
    if not line.gaps:
        return ()
    return tuple(
        sorted((name, tuple(value) if isinstance(value, list) else value) for name, value in line.gaps.items())
    )


def _follow_ups(script: Script, before: State, after: State) -> None:
    _holds(len(after.beside) <= script.limits.follow_ups, "asked further too often", after.beside)
    _holds(len(set(after.beside)) == len(after.beside), "asked the same further", after.beside)
    for key in set(after.beside) - set(before.beside):
        opened = script.by_key.get(before.open or "")
        _holds(opened is None or opened.kind != "follow_up", "two follow-ups after one answer", (before, after))
        _holds(script.by_key[key].learns not in after.told, "asked for what was told", after)


def _asks(before: State, turn: Turn) -> None:
    """What is open now was asked in this turn."""
    after = turn.state
    if after.ended or after.moved or {"offer_wanted", "face_wanted"} & set(turn.effects):
        return
    asked = any(line.key in {after.open, f"{after.open}_again", f"{after.open}_keys"} for line in turn.say)
    _holds(asked, "the open question was not asked", (before.open, after.open, turn.say))


def _stored(script: Script, words: Words, before: State, said: Said, turn: Turn) -> None:
    given = [each for each in turn.learned if each.status == "answered"]
    for each in turn.learned:
        _holds(each.question in script.by_key, "stored under nothing", each)
        _holds((each.status == "skipped") == (each.why is not None), "skipped without a reason", each)
    for each in given:
        node, text = script.by_key[each.question], said.text or said.digits or ""
        _holds(each.value is None or each.value in _values(node), "no such answer", each)
        _holds(each.reading is not None and each.reading.text.strip() in text, "somebody else's words", each)
        _holds(_belongs(words, node, each, before, said), "stored under a wrong question", (before.open, each, said))
    if turn.state.ended in {"wrong_person", "opted_out", "wants_human", "later", "issue", "distress", "bought_again"}:
        stored = {each.question for each in given}
        _holds(turn.state.paused_for or stored <= KEPT_ON_THE_WAY_OUT, "stored on the way out", turn.learned)
    if said.silent or said.text in NOISE:
        _holds(not given, "stored though nothing was said", (said, given))
    if said.text in NOT_THEIRS:
        _holds(not turn.learned, "somebody else's answer", (said, turn.learned))


def _belongs(words: Words, node: Node, given: Given, before: State, said: Said) -> bool:
    """The open question, one these words speak of by name, or the one before where something is taken back."""
    text = said.text or said.digits or ""
    if DIGIT.fullmatch(text):
        wanted = next((choice.key for choice in node.options if choice.digit == text.strip(" .)!\n\t")), None)
        return node.key == before.open and given.value == wanted
    if node.key in {before.open, before.back} or node.key in NAMED_IN_PASSING:
        return True
    opening = text.casefold().startswith(tuple(word.casefold() for word in words.accepted("correct")))
    taken_back = opening or re.search(r"\b(nicht|not|pas|statt|instead)\b", text, re.IGNORECASE) is not None
    if node.key in AT_ONCE and before.open in {"may_we_ask", "is_it_solved"}:
        return True
    before_it = [key for key in before.done if key not in before.beside]
    is_before = node.key in {before.last, *before_it[-1:]} and (taken_back or said.since is not None)
    return is_before or _speaks_of(words, node, text)


def _speaks_of(words: Words, node: Node, text: str) -> bool:
    topics = dict(words.vocabulary().topics).get(node.key, ())
    return any(topic.casefold() in text.casefold() for topic in topics)


def _values(node: Node) -> frozenset[str]:
    keys = frozenset(choice.key for choice in node.options)
    return keys | frozenset(REASONS) if node.key == "reason" else keys


def _holds(kept: object, promise: str, *facts: object) -> None:
    if not kept:
        raise Broken(f"{promise}: {facts}")
