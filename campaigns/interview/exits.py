"""What leaves the questions at once, at every point: stop, a human, later, an issue, and whatever else comes first."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from campaigns.interview.hearing import LISTED, Ears, Heard, also_answers, also_wants, listen
from campaigns.interview.order import ask_solved_first, put_back, settle
from campaigns.interview.reasons import codes, given_in_passing, with_reasons
from campaigns.interview.script import SOLVED
from campaigns.interview.values import Line, Turn

Exit = Callable[[Ears, Heard], Turn | None]  # None: here it is not meant as an exit

# One kind reply is given after the end; more would be a conversation with an answering machine.
REPLIES_AFTER_THE_END = 1
# Asked for a wish, a person is one; who asks for a person now says so.
ASKS_FOR_ONE = re.compile(
    r"\b(?:ich (?:möchte|will|würde|hätte|brauche)|(?:kann|könnte|darf) ich|bitte|(?:can|could|may) i|"
    r"i(?:'d| would) (?:like|rather|prefer)|i (?:want|need)|let me|please|je (?:veux|voudrais)|puis-je)\b",
    re.IGNORECASE,
)
UNASKED = "issue_before_the_question"  # paused so, the open question is read first: it was not yet, or asks for leave


def after_the_end(ears: Ears) -> Turn:
    """Answers after the end: stop and a wish are heard, nothing is stored under a question."""
    if ears.state.ended == "opted_out":
        return Turn(ears.state, (), hang_up=True)
    asked = ears.state.open if ears.state.open in ears.script.by_key else ears.script.nodes[0].key
    ears = replace(ears, state=replace(ears.state, open=asked))
    heard = listen(ears)
    if heard.intent in HEARD_AFTER_THE_END and (turn := EXITS[heard.intent](ears, heard)):
        return replace(turn, learned=())
    said = Line("issue_paused" if ears.state.ended == "issue" else "after_end")
    lines = (said,) if ears.state.after_end < REPLIES_AFTER_THE_END else ()
    state = replace(ears.state, after_end=ears.state.after_end + 1)
    return Turn(state, lines, reading=heard.reading, hang_up=True)


def pause_for_issue(turn: Turn) -> Turn:
    """An issue was opened meanwhile: nothing more is asked, the place is kept, what was said is not lost."""
    if turn.state.ended:
        return turn
    effects = tuple(effect for effect in turn.effects if effect not in {"offer_wanted", "face_wanted"})
    unasked = any(line.key == turn.state.open for line in turn.say)
    state = replace(put_back(turn.state), ended="issue", paused_for=UNASKED if unasked else "issue")
    return replace(turn, state=state, say=(Line("issue_paused"),), effects=effects, keys_only=False, hang_up=True)


def back_after_issue(ears: Ears, paused_for: str | None) -> Turn | None:
    """What was open is settled, and they write again. None: it is the answer to the question they had read."""
    heard = listen(ears)
    read = paused_for != UNASKED and (heard.value or codes(heard.reading))
    if not ears.node.asks or read or heard.intent in EXITS:
        return None
    asking = replace(ears, state=ask_solved_first(ears.state))
    said = listen(asking)
    if said.value and (turn := answer_whether_solved(asking, said)):
        return turn
    return Turn(asking.state, (Line(SOLVED.key),), reading=heard.reading)


def answer_whether_solved(ears: Ears, heard: Heard) -> Turn | None:
    """Yes: on from the question that was open. No: support is told, and the place is kept."""
    if heard.value == "no" and not also_answers(ears, "yes"):  # "no thanks, all good" is asked again
        return _unsolved(ears, heard)
    if heard.value != "yes" or not heard.sure:
        return None
    there = replace(ears, state=replace(put_back(ears.state), tries=0))
    effects = ("issue_confirmed",) if there.node.asks else ("issue_confirmed", "offer_wanted")
    return Turn(there.state, (Line("issue_solved"), *_question_again(there)), (), effects, heard.reading)


def leave(ears: Ears, heard: Heard, ended: str, line: str, *effects: str) -> Turn:
    """End here. What they said about their reason on the way out is kept."""
    learned = given_in_passing(ears, heard)
    state = with_reasons(settle(put_back(ears.state), learned), heard.reading if learned else None)
    return Turn(replace(state, ended=ended), (Line(line),), learned, effects, heard.reading, hang_up=True)


def _unheard(ears: Ears, heard: Heard, ended: str, line: str, effect: str) -> Turn:
    """End here, and keep nothing: it is not the person we asked who speaks."""
    state = replace(put_back(ears.state), ended=ended)
    return Turn(state, (Line(line),), (), (effect,), heard.reading, hang_up=True)


def _stop(ears: Ears, heard: Heard) -> Turn:
    doubtful = not heard.sure or bool(heard.reading and heard.reading.doubtful)
    effects = ("opted_out", "doubtful_stop") if doubtful else ("opted_out",)
    return leave(ears, heard, "opted_out", "stopped", *effects)


def _distress(ears: Ears, heard: Heard) -> Turn:
    return leave(ears, heard, "distress", "distress", "distress")


def _wrong_person(ears: Ears, heard: Heard) -> Turn:
    return _unheard(ears, heard, "wrong_person", "wrong_person", "wrong_person")


def _issue_told(ears: Ears, heard: Heard) -> Turn:
    if ears.node.kind == "solved":
        return _unsolved(ears, heard)
    effects = ("issue_told", "wants_human") if also_wants(ears, "human") else ("issue_told",)
    turn = leave(ears, heard, "issue", "issue_told", *effects)
    return replace(turn, state=replace(turn.state, paused_for="issue"))


def _unsolved(ears: Ears, heard: Heard) -> Turn:
    wants_one = heard.intent == "human" or also_wants(ears, "human")
    effects = ("issue_unsolved", "wants_human") if wants_one else ("issue_unsolved",)
    turn = leave(ears, heard, "issue", "issue_told", *effects)
    kept = ears.script.by_key.get(turn.state.open or "")
    return replace(turn, state=replace(turn.state, paused_for=UNASKED if kept and kept.kind == "gate" else "issue"))


def _human(ears: Ears, heard: Heard) -> Turn | None:
    if not heard.sure or _agrees_to_a_call(ears, heard) or _wishes_for_somebody(ears, heard):
        return None
    still_not = heard.value == "no" or (heard.value is None and also_answers(ears, "no"))
    if ears.node.kind == "solved" and still_not:  # "still not, please call me": support has to know both
        return _unsolved(ears, heard)
    return leave(ears, heard, "wants_human", "human", "wants_human")


def _later(ears: Ears, heard: Heard) -> Turn | None:
    if ears.node.kind in {"permission", "invitation"} and heard.value == "no":  # "no, not at the moment" is a no there
        return None
    if _agrees_to_a_call(ears, heard) or (ears.node.kind == "solved" and heard.value):  # "not yet" is an answer there
        return None
    if not heard.sure and heard.reading and heard.reading.when and heard.reading.when.in_minutes is not None:
        return None  # "in an hour", mumbled: asked again, not left alone for months
    return leave(ears, heard, "later", "later", "later")


def _bought_again(ears: Ears, heard: Heard) -> Turn | None:
    return leave(ears, heard, "bought_again", "bought_again", "bought_again") if heard.sure else None


def _somebody_else(ears: Ears, heard: Heard) -> Turn:
    """A child, a spouse, a colleague: nothing of it is the person's answer, and nobody is asked to answer for them."""
    return _unheard(ears, heard, "later", "somebody_else", "later")


def _who(ears: Ears, heard: Heard) -> Turn | None:
    if heard.value and ears.node.kind == "question":  # "I know it" is an answer, not a question
        return None
    return Turn(ears.state, (Line("who"), *_question_again(ears)), reading=heard.reading)


def _what_we_hold(ears: Ears, heard: Heard) -> Turn:
    return Turn(ears.state, (Line("info"), *_question_again(ears)), effects=("info_wanted",), reading=heard.reading)


def _question_again(ears: Ears) -> tuple[Line, ...]:
    return (Line(f"{ears.node.key}_again"),) if ears.node.asks and not ears.state.ended else ()


def _wishes_for_somebody(ears: Ears, heard: Heard) -> bool:
    """Asked what should get better, "one person I can always call" is the answer."""
    if ears.node.learns != "improvement" or heard.by_key or heard.reading is None:
        return False
    return heard.reading.intent_confidence < LISTED and not ASKS_FOR_ONE.search(heard.reading.text)


def _agrees_to_a_call(ears: Ears, heard: Heard) -> bool:
    """At the permission question "yes, call me on Thursday" is a yes, not an exit."""
    return ears.node.kind in {"permission", "invitation"} and heard.value == "yes"


EXITS: dict[str, Exit] = {
    "stop": _stop,
    "distress": _distress,
    "wrong_person": _wrong_person,
    "unresolved_issue": _issue_told,
    "somebody_else": _somebody_else,
    "human": _human,
    "not_now": _later,
    "bought_again": _bought_again,
    "who_are_you": _who,
    "data_wish": _what_we_hold,
}
HEARD_AFTER_THE_END = tuple(intent for intent in EXITS if intent != "somebody_else")
