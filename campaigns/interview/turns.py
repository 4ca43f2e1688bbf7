"""One turn of a conversation: begin, hear, resume, tell the offer, close. Pure and the same on every face."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from campaigns.answers.values import Vocabulary
from campaigns.interview.exits import EXITS, after_the_end, back_after_issue, pause_for_issue
from campaigns.interview.hearing import Ears, OptionsOf, corrects, listen
from campaigns.interview.late import elsewhere
from campaigns.interview.moving import Outcome, moved
from campaigns.interview.order import ask_solved_first
from campaigns.interview.replies import answered, corrected, finish, nothing_usable
from campaigns.interview.script import SOLVED, Script
from campaigns.interview.values import Face, Given, Known, Line, Said, State, Turn

# Ended so, it can go on: a late answer still belongs to the open question; an issue may be resolved meanwhile.
CAN_GO_ON = frozenset({None, "silent", "hung_up", "issue"})


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
    ears = replace(ears, state=replace(ears.state, ended=None, paused_for=None, moved=None))
    solved = state.ended == "issue" and not issue_open
    turn = (back_after_issue(ears, state.paused_for) if solved else None) or elsewhere(ears) or _hear(ears)
    return pause_for_issue(turn) if issue_open else turn


def resume(script: Script, state: State, face: Face, *, ask_solved: bool = False) -> Turn:
    """Say the open question again: on another face, in a new call, as a reminder. After an issue: first about that."""
    if state.ended not in CAN_GO_ON or state.open not in script.by_key:
        return Turn(state, (), hang_up=True)
    state = replace(state, ended=None, paused_for=None, moved=None, tries=0, misses=0)
    if ask_solved and state.open != SOLVED.key:
        return Turn(ask_solved_first(state), (Line("reminder"), Line(SOLVED.key)))
    if script.by_key[state.open or ""].kind == "offer":
        return Turn(state, (Line("reminder"),), effects=("offer_wanted",))
    return Turn(state, (Line("reminder"), Line(f"{state.open}_again")))


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
    before = corrects(ears)
    if before and (meant := listen(before)) and not meant.intent and (turn := corrected(before, meant)):
        return turn
    heard = listen(ears)
    leave = EXITS.get(heard.intent or "")
    if leave and (turn := leave(ears, heard)):
        return turn
    if ears.state.turns >= ears.script.limits.turns:
        return nothing_usable(ears, heard, give_up=True)
    return answered(ears, heard) or nothing_usable(ears, heard)
