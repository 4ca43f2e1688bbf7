"""One turn of a conversation: begin, hear, resume, tell the offer, close. Pure and the same on every face."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from campaigns.answers.people import beside_number
from campaigns.answers.values import Reading, Vocabulary
from campaigns.interview.corrections import corrects, corrects_itself, goes_on, reopened
from campaigns.interview.exits import EXITS, after_the_end, back_after_issue, pause_for_issue
from campaigns.interview.hearing import Ears, Heard, OptionsOf, listen
from campaigns.interview.late import elsewhere
from campaigns.interview.moving import Outcome, moved
from campaigns.interview.order import ask_solved_first
from campaigns.interview.replies import answered, corrected, finish, gone_on, no_hurry, nothing_usable, number_told
from campaigns.interview.script import SOLVED, Script
from campaigns.interview.values import Face, Given, Known, Line, Said, State, Turn

# Ended so, it can go on: a late answer still belongs to the open question; an issue may be resolved meanwhile.
CAN_GO_ON = frozenset({None, "silent", "hung_up", "issue"})
# Who ended it so tells the number of somebody else, or does not want to be called.
NO_NUMBER = frozenset({"wrong_person", "opted_out", "distress"})


def begin(script: Script, known: Known, face: Face) -> Turn:
    """The first words: who we are, and may we ask? What the CRM knows is settled, not asked."""
    gate = script.first("gate")
    state = State(
        script=script.name,
        version=script.version,
        language=known.language,
        address_form=known.address_form,
        open=gate.key if gate else None,
        one_time=known.one_time,
        avoid=known.topics_avoided,
    )
    learned: tuple[Given, ...] = ()
    if known.reason and "reason" in script.by_key:
        learned = (Given("reason", "skipped", value=known.reason, why="known"),)
        state = replace(state, done=("reason",), values={"reason": known.reason}, reasons=(known.reason,))
    state = ask_solved_first(state) if known.ask_solved else state
    lines = (*script.greeting, *((state.open,) if state.open else ()))
    return Turn(state, tuple(Line(key) for key in lines), learned)


def hear(
    script: Script,
    state: State,
    said: Said,
    vocabulary: Vocabulary,
    options: OptionsOf,
    *,
    issue_open: bool = False,
) -> Turn:
    """What was said, and what follows. Stop comes before everything, an open issue before every next question."""
    ears = Ears(script, replace(state, turns=state.turns + 1), said, vocabulary, options)
    if not _answerable(script, state, issue_open):
        return after_the_end(ears)
    if state.ended or state.paused_for or state.moved:
        ears = replace(ears, state=replace(ears.state, ended=None, paused_for=None, moved=None, after_end=0))
    solved = state.ended == "issue" and not issue_open
    turn = (back_after_issue(ears, state.paused_for) if solved else None) or elsewhere(ears) or _hear(ears)
    turn = _within_limits(ears, turn)
    return pause_for_issue(turn) if issue_open else turn


def resume(script: Script, state: State, face: Face, *, ask_solved: bool = False) -> Turn:
    """Say the open question again: on another face, in a new call, as a reminder. After an issue: first about that."""
    if state.ended not in CAN_GO_ON or state.open not in script.by_key:
        return Turn(state, (), hang_up=True)
    wished = state.moved is not None and face == ("sms" if state.moved == "web" else state.moved)
    greeting = Line("as_wished" if wished else "reminder")
    state = replace(state, ended=None, paused_for=None, moved=None, tries=0, misses=0, after_end=0)
    if ask_solved and state.open != SOLVED.key:
        return Turn(ask_solved_first(state), (greeting, Line(SOLVED.key)))
    if script.by_key[state.open or ""].kind == "offer":
        return Turn(state, (greeting,), effects=("offer_wanted",))
    return Turn(state, (greeting, Line(f"{state.open}_again")))


def tell_offer(script: Script, so_far: Turn | State, offer: str | None, gaps: Mapping[str, Any]) -> Turn:
    """The granted offer (gaps: offer, code, until), or honest words when there is none, and the goodbye."""
    turn = so_far if isinstance(so_far, Turn) else Turn(so_far, ())
    return finish(script, turn, offer, gaps)


def close(state: State, ended: str) -> State:
    """Nobody said anything more: `silent` or `hung_up`. The open question stays open."""
    return state if state.ended else replace(state, ended=ended)


def move(turn: Turn, outcome: Outcome) -> Turn:
    """What became of the wish for another face or time, said; the open question stays open."""
    return moved(turn, outcome)


def _answerable(script: Script, state: State, issue_open: bool) -> bool:
    if state.open not in script.by_key or state.ended not in CAN_GO_ON:
        return False
    return not state.ended or (state.turns < script.limits.turns and not (state.ended == "issue" and issue_open))


def _hear(ears: Ears) -> Turn:
    if turn := _taken_back(ears):
        return turn
    heard = _listen(ears)
    leave = EXITS.get(heard.intent or "")
    turn = (leave(ears, heard) if leave else None) or _replied(ears, heard)
    told = heard.number is not None and turn.state.ended not in NO_NUMBER
    return replace(turn, effects=(*turn.effects, "new_number")) if told else turn


def _replied(ears: Ears, heard: Heard) -> Turn:
    if ears.state.turns >= ears.script.limits.turns:
        return nothing_usable(ears, heard, give_up=True)
    there = goes_on(ears, heard)
    more = gone_on(ears, there, listen(there)) if there else None
    return (
        more
        or number_told(ears, heard)
        or no_hurry(ears, heard)
        or answered(ears, heard)
        or nothing_usable(ears, heard)
    )


def _listen(ears: Ears) -> Heard:
    """What this means at the open question; "3, not 2" means 3. The words are kept as they were."""
    heard, text = listen(corrects_itself(ears)), ears.said.text
    if heard.number and not heard.intent:  # what they say beside it
        heard = replace(
            listen(replace(ears, said=replace(ears.said, text=beside_number(text or "")))), number=heard.number
        )
    return _in_their_words(ears, heard)


def _in_their_words(ears: Ears, heard: Heard) -> Heard:
    """The words are kept as they were, whatever part of them was looked at."""
    text, reading = ears.said.text, heard.reading
    if reading is None or not text or reading.text == text:
        return heard
    return replace(heard, reading=replace(reading, text=text))


def _within_limits(ears: Ears, turn: Turn) -> Turn:
    """A conversation ends, whatever was said last: what was understood is kept, and the next question is not asked."""
    state = turn.state
    node = None if state.ended else ears.script.by_key.get(state.open or "")
    if state.turns < ears.script.limits.turns or node is None or not node.asks:
        return turn
    said = None if ears.said.silent else turn.reading or Reading(text=ears.said.text or "", language=state.language)
    last = nothing_usable(replace(ears, state=state), Heard(said), give_up=True)
    return replace(
        last,
        say=(*turn.say[:-1], *last.say),
        learned=(*turn.learned, *last.learned),
        effects=(*turn.effects, *last.effects),
        reading=turn.reading,
    )


def _taken_back(ears: Ears) -> Turn | None:
    """An answer before is replaced, or asked for again where only its question was named."""
    ways = list(corrects(ears))
    for place, meant in enumerate(ways, start=1):
        question = meant.ears.node.key
        if meant.unsaid:
            return Turn(reopened(ears.state, meant.ears.node), (Line(f"{question}_again"),))
        heard = _in_their_words(ears, listen(meant.ears))
        same = heard.value is not None and heard.value == ears.state.values.get(question)
        if heard.intent or (same and place < len(ways)):  # whoever corrects something means another answer
            continue
        if turn := corrected(meant.ears, heard):
            return turn
    return None
