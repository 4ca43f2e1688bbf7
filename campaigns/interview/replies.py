"""How an answer is taken: what was learned, a word of thanks, and the next question."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from campaigns.answers import is_noise
from campaigns.interview.exits import answer_whether_solved
from campaigns.interview.hearing import Ears, Heard, listen
from campaigns.interview.order import follow_up, next_question, pointless, settle
from campaigns.interview.passing import besides
from campaigns.interview.reasons import codes, with_reasons, with_the_reason_chosen
from campaigns.interview.script import REFUSED, Node, Script
from campaigns.interview.values import Given, Line, State, Turn

THANKS = ("ack_1", "ack_2", "ack_3")
UNHAPPY = frozenset({"dissatisfied", "very_dissatisfied"})
HAPPY = frozenset({"satisfied", "very_satisfied"})
OUR_FAULT = frozenset({"service", "quality"})
UPSET = -0.5
# Wishes that speech must have carried for sure; otherwise they are neither granted nor taken as an answer.
ASKED_AGAIN = frozenset({"human", "bought_again"})


def answered(ears: Ears, heard: Heard) -> Turn | None:
    """The turn this answer brings; None when it does not answer the open question."""
    if heard.reading is None or (heard.intent in ASKED_AGAIN and not heard.sure):
        return None
    return TAKEN_BY[ears.node.kind](ears, heard)


def corrected(ears: Ears, heard: Heard) -> Turn | None:
    """The answer before is replaced (the ears are at its question); then it is looked anew what is worth asking."""
    if ears.node.key == "reason":
        ears = replace(ears, state=replace(ears.state, reasons=()))
    turn = _at_question(ears, heard)
    return replace(turn, say=(Line("ack_corrected"), *turn.say[1:])) if turn else None


def gone_on(ears: Ears, there: Ears, heard: Heard) -> Turn | None:
    """A second message about the question before (`there`); the open question stays, unless it is pointless now."""
    question, reading = there.node.key, heard.reading
    if heard.intent or reading is None:
        return None
    value = next(iter(codes(reading)), None) if question == "reason" else heard.value
    given = Given(question, "answered", value or ears.state.values.get(question), reading)
    state = with_reasons(ears.state, reading) if question == "reason" else ears.state
    state = settle(state, (given,))
    if pointless(ears.script, state):
        return _go_on(replace(ears, state=state), state, (given,), Line("ack_added"), heard)
    return Turn(state, (Line("ack_added"), Line(f"{state.open}_again")), (given,), reading=reading)


def number_told(ears: Ears, heard: Heard) -> Turn | None:
    """Their new number and nothing else: noted for a person to ask about, never called or written to by us."""
    if heard.number is None or heard.value or not ears.node.asks or (heard.reading and _tells_something(ears, heard)):
        return None
    return Turn(ears.state, (Line("number_noted"), Line(f"{ears.node.key}_again")), reading=heard.reading)


def no_hurry(ears: Ears, heard: Heard) -> Turn | None:
    """ "One moment", "say that again": the question waits, and nobody is counted as not understood."""
    if not heard.reading or not heard.reading.holds_on or heard.by_key or not ears.node.asks:
        return None
    return Turn(ears.state, (Line("no_hurry"), Line(f"{ears.node.key}_again")), reading=heard.reading)


def nothing_usable(ears: Ears, heard: Heard, give_up: bool = False) -> Turn:
    """Silence or no sense in it: asked again in other words, then by keys only, then left in peace."""
    limits, state = ears.script.limits, ears.state
    state = replace(state, tries=state.tries + 1, misses=state.misses + 1)
    ears = replace(ears, state=state)
    kind, voice = ears.node.kind, ears.said.face == "voice"
    if kind == "follow_up" and not give_up and not (voice and state.misses >= limits.voice_misses):
        return _leave_question(ears, heard)  # nobody is asked twice what they may leave out
    if not voice:
        return _leave_question(ears, heard) if give_up or state.tries >= limits.sms_tries else _ask_again(ears, heard)
    if kind == "invitation" and (give_up or state.tries >= limits.voice_tries):
        return _leave_question(ears, heard)
    if give_up or state.tries >= limits.voice_tries or state.misses >= limits.voice_misses:
        return _give_up(ears, heard)
    return _ask_again(ears, heard)


def finish(script: Script, turn: Turn, offer: str | None, gaps: Mapping[str, Any]) -> Turn:
    """The offer, the goodbye, the end."""
    told = Line("offer", gaps) if offer else Line("no_offer")
    invitation = script.first("invitation")
    comes = invitation is not None and turn.state.values.get(invitation.key) == "yes"
    lines = (*turn.say, told, *(Line(key) for key in (("invited",) if comes else script.farewell)))
    effects = tuple(effect for effect in turn.effects if effect != "offer_wanted")
    state = replace(turn.state, open=None, offer=offer, ended="completed")
    return replace(turn, state=state, say=lines, effects=effects, hang_up=True)


def _at_gate(ears: Ears, heard: Heard) -> Turn | None:
    if heard.value == "no":
        given = Given(ears.node.key, "answered", "no", heard.reading)
        state = replace(settle(ears.state, (given,)), ended="refused")
        return Turn(state, (Line("refused"),), (given,), (), heard.reading, hang_up=True)
    told = bool(codes(heard.reading)) and heard.sure and "reason" in ears.script.by_key
    if told and (turn := _reason_at_once(ears, heard)):  # "yes, but it was the price"
        return turn
    if heard.value == "yes" and heard.sure:
        given = Given(ears.node.key, "answered", "yes", heard.reading)
        return _go_on(ears, ears.state, (given,), _first_words(ears.state), heard)
    return None


def _reason_at_once(ears: Ears, heard: Heard) -> Turn | None:
    """Whoever answers "may we ask?" with the reason has said yes, too."""
    given = Given(ears.node.key, "answered", "yes", heard.reading)
    state = replace(settle(ears.state, (given,)), open="reason")
    if "reason" in state.done:
        return _go_on(ears, ears.state, (given,), _first_words(state), heard)
    there = replace(ears, state=state)
    turn = answered(there, listen(there))
    return replace(turn, learned=(given, *turn.learned)) if turn else None


def _at_permission(ears: Ears, heard: Heard) -> Turn | None:
    if heard.value == "yes" and heard.sure:
        given = Given(ears.node.key, "answered", "yes", heard.reading)
        state = replace(settle(ears.state, (given,)), permission=True, tries=0)
        invitation = ears.script.first("invitation")
        if invitation and invitation.key not in {*state.done, *state.avoid}:
            lines = (Line("ack_yes"), Line(invitation.key))
            return Turn(replace(state, open=invitation.key), lines, (given,), ("permission_given",), heard.reading)
        return Turn(_at_offer(ears, state), (), (given,), ("permission_given", "offer_wanted"), heard.reading)
    if heard.value in {"no", REFUSED}:
        return _no_permission(ears, Given(ears.node.key, "answered", "no", heard.reading), heard, "permission_refused")
    return None


def _at_invitation(ears: Ears, heard: Heard) -> Turn | None:
    """A visit, or the customers' round table: a yes is an appointment somebody arranges, a no changes nothing else."""
    if heard.value == "yes" and heard.sure:
        return _after_invitation(ears, Given(ears.node.key, "answered", "yes", heard.reading), heard, "invited")
    if heard.value in {"no", REFUSED}:
        return _after_invitation(ears, Given(ears.node.key, "answered", "no", heard.reading), heard)
    return None


def _after_invitation(ears: Ears, given: Given, heard: Heard, *effects: str) -> Turn:
    state = _at_offer(ears, replace(settle(ears.state, (given,)), tries=0))
    return Turn(state, (), (given,), (*effects, "offer_wanted"), heard.reading)


def _at_offer(ears: Ears, state: State) -> State:
    offer = ears.script.first("offer")
    return replace(state, open=offer.key if offer else None)


def _at_follow_up(ears: Ears, heard: Heard) -> Turn:
    """Whatever they say is an answer; whoever says nothing of use is not asked again."""
    if heard.value == REFUSED:
        return _go_on(
            ears, ears.state, (Given(ears.node.key, "refused", None, heard.reading),), Line("ack_refused"), heard
        )
    if not heard.audible or not _tells_something(ears, heard):
        return nothing_usable(ears, heard)
    reading = heard.reading
    if ears.node.learns == "improvement" and reading and not reading.improvement:
        reading = replace(reading, improvement=reading.text.strip(), intent=None)  # a person is a wish here
    state = with_reasons(ears.state, reading, last=True)
    given = Given(ears.node.key, "answered", None, reading)
    return _go_on(ears, state, (*besides(ears, heard), given), Line(THANKS[len(state.done) % len(THANKS)]), heard)


def _no_permission(ears: Ears, given: Given, heard: Heard, *effects: str) -> Turn:
    permission = False if effects else None
    state = replace(settle(ears.state, (given,)), permission=permission, open=None, ended="completed")
    return Turn(state, (Line("goodbye_no_call"),), (given,), effects, heard.reading, hang_up=True)


def _at_question(ears: Ears, heard: Heard) -> Turn | None:
    if not heard.audible or (ears.node.allows(heard.value) and not heard.sure):
        return None
    if heard.value == REFUSED:
        refused = Given(ears.node.key, "refused", None, heard.reading)
        return _go_on(ears, ears.state, (refused,), Line("ack_refused"), heard)
    if heard.value is None and not _tells_something(ears, heard):
        return None
    value, reading, state = heard.value, heard.reading, ears.state
    if ears.node.key == "reason" and reading:
        reading = with_the_reason_chosen(reading, value)
        value = next(iter(codes(reading)), value)
        state = with_reasons(state, reading)
    given = Given(ears.node.key, "answered", value, reading)
    also = besides(ears, heard)
    thanks = Line("ack_several", {"questions": tuple(each.question for each in (given, *also))}) if also else None
    return _go_on(ears, state, (*also, given), thanks or _thanks(ears, heard), heard)


def _offer_pending(ears: Ears, heard: Heard) -> Turn:
    """They said yes and the offer was not told yet: it is told now."""
    return Turn(ears.state, (), effects=("offer_wanted",), reading=heard.reading)


def _tells_something(ears: Ears, heard: Heard) -> bool:
    """Free talk counts where it is asked for; at a closed question only when it speaks of the matter."""
    reading = heard.reading
    if heard.by_key or reading is None:
        return False
    if not ears.node.open_talk:
        return bool(set(codes(reading)) & set(ears.node.about))
    if is_noise(reading.text, reading.language):
        return False
    words = re.findall(r"\w+", reading.text.casefold())
    bare = {*ears.vocabulary.yes, *ears.vocabulary.no}
    return any(len(word) > 1 for word in words) and " ".join(words) not in bare


def _go_on(ears: Ears, state: State, learned: tuple[Given, ...], thanks: Line, heard: Heard) -> Turn:
    """To the next question, or to the permission when nothing is left to ask."""
    state = replace(settle(state, learned), tries=0)
    if beside := _beside(ears, state, learned, heard):
        state = replace(state, open=beside.key, beside=(*state.beside, beside.key))
        return Turn(state, (thanks, Line(beside.key)), tuple(learned), (), heard.reading)
    node, skipped = next_question(ears.script, state)
    state = settle(state, skipped)
    node = node or ears.script.first("permission")
    learned = (*learned, *skipped)
    if node is None or node.key in state.done:
        return Turn(replace(state, ended="completed", open=None), (thanks,), learned, (), heard.reading, hang_up=True)
    return Turn(replace(state, open=node.key), (thanks, Line(node.key)), learned, (), heard.reading)


def _beside(ears: Ears, state: State, learned: tuple[Given, ...], heard: Heard) -> Node | None:
    """The follow-up to what was just answered. Never two in a row; whoever presses keys is not asked to talk."""
    if ears.node.kind == "follow_up" or (heard.by_key and ears.said.face == "voice"):
        return None
    return follow_up(ears.script, state, {given.question for given in learned if given.status == "answered"})


def _first_words(state: State) -> Line:
    return Line("reason_known", {"reason": state.values["reason"]}) if "reason" in state.done else Line("ack_yes")


def _thanks(ears: Ears, heard: Heard) -> Line:
    mood = heard.reading.sentiment if heard.reading else None
    our_fault = ears.node.key == "reason" and {heard.value, *codes(heard.reading)[:1]} & OUR_FAULT
    if our_fault or heard.value in UNHAPPY or (mood is not None and mood <= UPSET):
        return Line("ack_sorry")
    if heard.value in HAPPY:
        return Line("ack_good")
    return Line(THANKS[len(ears.state.done) % len(THANKS)])


def _ask_again(ears: Ears, heard: Heard) -> Turn:
    confirm = not heard.sure and (ears.node.allows(heard.value) or heard.intent == "human")
    last = ears.state.tries >= ears.script.limits.voice_tries - 1
    keys_only = ears.said.face == "voice" and (confirm or last)
    why = "confirm_by_key" if confirm else "silence" if heard.reading is None else "not_understood"
    lines = (Line(why), Line(f"{ears.node.key}_{'keys' if keys_only else 'again'}"))
    return Turn(ears.state, lines, reading=heard.reading, keys_only=keys_only)


def _leave_question(ears: Ears, heard: Heard) -> Turn:
    """In writing nobody is nagged: what they wrote is kept, and we move on."""
    given = Given(ears.node.key, "skipped", None, heard.reading, "not_understood")
    if ears.node.kind == "permission":
        return _no_permission(ears, given, heard)
    if ears.node.kind == "invitation":
        return _after_invitation(ears, given, heard)
    if ears.node.kind in {"gate", "solved"}:
        return _end(ears, heard, "not_understood", "unclear")
    if ears.state.turns >= ears.script.limits.turns:
        return _end(ears, heard, "not_understood", "unclear")
    return _go_on(ears, ears.state, (given,), Line("ack_moving_on"), heard)


def _give_up(ears: Ears, heard: Heard) -> Turn:
    """On the phone: a person calls back whoever tried to talk with us; whoever was silent is left in peace."""
    if heard.reading is None:
        return _end(ears, heard, "silent", "silent_goodbye")
    talked = any(node.key in ears.state.done for node in ears.script.nodes if node.kind == "gate")
    if talked:
        return _end(ears, heard, "not_understood", "unclear_call_back", "wants_human")
    return _end(ears, heard, "not_understood", "unclear")


def _end(ears: Ears, heard: Heard, ended: str, line: str, *effects: str) -> Turn:
    return Turn(replace(ears.state, ended=ended), (Line(line),), (), effects, heard.reading, hang_up=True)


TAKEN_BY: Mapping[str, Callable[[Ears, Heard], Turn | None]] = {
    "solved": answer_whether_solved,
    "gate": _at_gate,
    "question": _at_question,
    "follow_up": _at_follow_up,
    "permission": _at_permission,
    "invitation": _at_invitation,
    "offer": _offer_pending,
}
