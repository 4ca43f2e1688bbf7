"""An answer to a question that is not the open one any more: it is stored under the question it answers.

Somebody answered on the web page and then replies to the message that asked it, or the other way round. The later word
counts, as in a correction, and then the open question is asked where they are now.
"""

from __future__ import annotations

from dataclasses import replace

from campaigns.interview.exits import EXITS
from campaigns.interview.hearing import Ears, listen
from campaigns.interview.moving import ask_to_move, may_be_a_wish, wished
from campaigns.interview.replies import answered
from campaigns.interview.values import Line, State, Turn


def elsewhere(ears: Ears) -> Turn | None:
    """The turn of whoever answers what was asked elsewhere, or wishes to go on elsewhere; None: neither."""
    if ears.state.turns >= ears.script.limits.turns:  # a conversation ends, whatever they wish
        return None
    if is_late(ears):
        return hear_late(ears)
    if not may_be_a_wish(ears):
        return None
    heard = listen(ears)
    wish = wished(ears, heard)
    return ask_to_move(ears, wish, heard) if wish else None


def is_late(ears: Ears) -> bool:
    """Whether what they had before them is another question than the open one."""
    asked = ears.script.by_key.get(ears.said.asked or "")
    return asked is not None and asked.asks and asked.key != ears.state.open and ears.node.asks


def hear_late(ears: Ears) -> Turn:
    """What was said, understood at the question they had before them; the open one stays open."""
    asked, before = ears.said.asked or "", ears.state
    there = replace(ears, state=replace(before, open=asked, tries=0))
    heard = listen(there)
    leave = EXITS.get(heard.intent or "")
    if wish := wished(there, heard):
        return ask_to_move(ears, wish, heard)
    if leave and (turn := leave(there, heard)):
        return _put_back(turn, asked, before)
    if ears.script.by_key[asked].kind in {"gate", "solved"} and heard.value == "yes":
        return Turn(before, (Line("ack_yes"), _again(before)), reading=heard.reading)
    if turn := answered(_forgetting(there), heard):
        known = before.values.get(asked)
        changed = known is not None and known != turn.state.values.get(asked) and turn.state.ended is None
        said = (Line("ack_corrected"), *turn.say[1:]) if changed and turn.say else turn.say
        return _put_back(replace(turn, say=said), asked, before)
    return Turn(before, (Line("not_understood"), _again(before)), reading=heard.reading)


def _forgetting(ears: Ears) -> Ears:
    """A new word on the reason takes the place of what was gathered before."""
    return replace(ears, state=replace(ears.state, reasons=())) if ears.said.asked == "reason" else ears


def _put_back(turn: Turn, asked: str, before: State) -> Turn:
    """Where nothing moved on, the question that was open is open still."""
    if turn.state.open != asked:
        return turn
    said = tuple(_again(before) if line.key.startswith(f"{asked}_") else line for line in turn.say)
    return replace(turn, state=replace(turn.state, open=before.open, tries=before.tries), say=said)


def _again(state: State) -> Line:
    return Line(f"{state.open}_again")
