"""Which question comes next: what is pointless or known is left out, what matters now comes first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from campaigns.answers.values import Reading
from campaigns.interview.reasons import codes
from campaigns.interview.script import SOLVED, SWITCHED_OFF, Condition, Node, Script
from campaigns.interview.values import Given, State


def next_question(script: Script, state: State) -> tuple[Node | None, tuple[Given, ...]]:
    """The question to ask, or none and how those never asked are settled.

    Skips are settled only at the end of the questions: until then a correction may still make them worth asking.
    """
    left = [node for node in script.questions if node.key not in state.done]
    worth = [node for node in left if not _why_skip(script, node, state)]
    enough = _enough(script, state)
    if worth and not enough:
        return next((node for node in worth if holds(node.soon, script, state)), worth[0]), ()
    return None, tuple(Given(node.key, "skipped", why=_why_skip(script, node, state) or enough) for node in left)


def follow_up(script: Script, state: State, answered: Collection[str]) -> Node | None:
    """The one thing worth asking about what was just answered: not told yet, not asked yet, and still in the budget."""
    unanswered = not set(state.beside) <= set(state.done)  # one was open when they took something back
    if unanswered or len(state.beside) >= script.limits.follow_ups or _enough(script, state):
        return None
    return next((node for node in script.follow_ups if _matters(script, node, state, answered)), None)


def left_to_ask(script: Script, state: State) -> tuple[int, int]:
    """About how many questions are still to come, the open one among them, and how many there could be in all."""
    worth = [node for node in script.questions if node.key not in state.done and not _why_skip(script, node, state)]
    last = [node for kind in ("permission", "invitation") if (node := script.first(kind))]
    left = sum(node.key not in state.done for node in last) + (0 if _enough(script, state) else len(worth))
    beside = any(node.key == state.open for node in script.follow_ups)
    return max(1, left + beside), max(1, left + beside, len(script.questions) + len(last))


def ask_solved_first(state: State) -> State:
    """Whether their issue is solved comes before the open question, which keeps its place."""
    return state if state.open == SOLVED.key else replace(state, back=state.open, open=SOLVED.key, tries=0)


def put_back(state: State) -> State:
    """The question that was open before we asked whether their issue is solved."""
    return replace(state, open=state.back, back=None) if state.open == SOLVED.key else state


def settle(state: State, learned: Sequence[Given]) -> State:
    """The state once these are learned; what was learned before about the same question gives way."""
    for given in learned:
        key = given.question
        values = {question: value for question, value in state.values.items() if question != key}
        declined = tuple(question for question in state.declined if question != key)
        no_answer = given.status == "refused" or given.why == "not_understood"
        state = replace(
            state,
            done=state.done if key in state.done else (*state.done, key),
            values=values if given.value is None or no_answer else {**values, key: given.value},
            declined=(*declined, key) if no_answer else declined,
            last=key if given.status == "answered" else state.last,
            told=tuple(dict.fromkeys((*state.told, *named(given.reading)))),
            thin=given.status == "answered" and says_nothing(given),
        )
    return state


def says_nothing(given: Given) -> bool:
    """Words in which we found neither an answer, nor a reason, nor a name: "phew, where do I start"."""
    return given.value is None and not codes(given.reading) and not named(given.reading)


def pointless(script: Script, state: State) -> bool:
    """Whether the open question is not worth asking any more."""
    node = script.by_key.get(state.open or "")
    return (
        node is not None and node.kind == "question" and bool(_why_skip(script, node, state) or _enough(script, state))
    )


def named(reading: Reading | None) -> tuple[str, ...]:
    """What this text tells by name; one word is no wish one could fulfil."""
    if reading is None:
        return ()
    wish = len((reading.improvement or "").split()) > 1
    found = {"competitor": bool(reading.competitor), "price": reading.price is not None, "improvement": wish}
    return tuple(name for name, is_told in found.items() if is_told)


def holds(conditions: Sequence[Condition], script: Script, state: State) -> bool:
    """Whether one of the conditions holds."""
    return any(_holds(condition, script, state) for condition in conditions)


def _holds(condition: Condition, script: Script, state: State) -> bool:
    return (
        (not condition.main or bool(set(condition.main) & set(state.reasons[:1])))
        and (not condition.reason or bool(set(condition.reason) & set(state.reasons)))
        and all(state.values.get(question) in values for question, values in condition.answer)
        and (not condition.settled or _among(script, state.done) >= condition.settled)
        and (not condition.declined or _among(script, state.declined) >= condition.declined)
        and condition.one_time in (None, state.one_time)
    )


def _among(script: Script, keys: Sequence[str]) -> int:
    """How many of the questions these are."""
    return sum(node.key in keys for node in script.questions)


def _enough(script: Script, state: State) -> str | None:
    return next((rule.why for rule in script.early if holds(rule.when, script, state)), None)


def _matters(script: Script, node: Node, state: State, answered: Collection[str]) -> bool:
    return (
        not set(node.after).isdisjoint(answered)
        and node.key not in state.beside
        and node.learns not in state.told
        and set(node.after).isdisjoint(state.avoid)
        and (not node.when or holds(node.when, script, state))
    )


def _why_skip(script: Script, node: Node, state: State) -> str | None:
    if node.off:
        return SWITCHED_OFF
    if node.key in state.avoid:
        return "avoided"
    return next((rule.why for rule in node.skip if holds(rule.when, script, state)), None)
