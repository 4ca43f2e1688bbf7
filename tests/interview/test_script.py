"""A script is data: what it may say, which questions it skips, and every fault told at once."""

import copy
from dataclasses import replace
from typing import Any

import pytest

from campaigns.interview import State, parse
from campaigns.interview.order import next_question, settle
from campaigns.interview.script import faults
from campaigns.interview.values import Given
from winback.words import starter_scripts

COMEBACK = starter_scripts()["comeback"]
SCRIPT = parse(COMEBACK)
NEW = State(script="comeback", version=1, language="de", done=("may_we_ask",))


def body() -> dict[str, Any]:
    return copy.deepcopy(COMEBACK)


def node(script: dict[str, Any], key: str) -> dict[str, Any]:
    return next(node for node in script["nodes"] if node["key"] == key)


def asked(state: State) -> str | None:
    found, _ = next_question(SCRIPT, state)
    return found.key if found else None


def test_the_starter_has_no_fault() -> None:
    assert faults(COMEBACK) == []


def test_every_fault_is_told_at_once() -> None:
    script = body()
    node(script, "price")["options"] = [{"key": "fair", "digit": "9"}, {"key": "too_high", "digit": "9"}]
    node(script, "range")["skip"][0]["when"] = [{"weather": "bad"}, {}]
    node(script, "permission")["options"].pop()
    script["nodes"].append(node(script, "offer"))

    found = "\n".join(faults(script))

    assert "uses a key twice" in found
    assert "cannot use the key '9'" in found
    assert "'weather' is no condition" in found
    assert "an empty condition" in found
    assert "permission must be answered with yes or no" in found
    assert "offer stands twice" in found
    assert "exactly one node of kind offer" in found


@pytest.mark.parametrize("broken", [{}, {"name": "x", "nodes": [{}]}, {"name": "x", "nodes": 3}, {"nodes": []}])
def test_nonsense_is_refused_in_words(broken: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="script"):
        parse(broken)


def test_the_price_is_asked_next_when_the_price_was_the_reason() -> None:
    assert asked(replace(NEW, done=("may_we_ask", "reason"), reasons=("price",))) == "price"
    assert asked(replace(NEW, done=("may_we_ask", "reason"), reasons=("service",))) == "improvement"
    assert asked(replace(NEW, done=("may_we_ask", "reason"), reasons=("competitor",))) == "competition"
    assert asked(replace(NEW, done=("may_we_ask", "reason"))) == "competition"


def test_what_is_pointless_is_skipped_with_its_why() -> None:
    gone = replace(NEW, done=("may_we_ask", "reason", "range", "service"), reasons=("need_gone",))

    found, skipped = next_question(SCRIPT, gone)

    assert found is None
    assert [(given.question, given.why) for given in skipped] == [
        ("competition", "pointless"),
        ("improvement", "pointless"),
        ("price", "pointless"),
    ]


def test_two_refusals_are_enough() -> None:
    refused = settle(NEW, [Given("reason", "refused"), Given("competition", "skipped", why="not_understood")])

    found, skipped = next_question(SCRIPT, refused)

    assert found is None
    assert {given.why for given in skipped} == {"stopped_early"}


def test_an_answer_given_again_replaces_the_first() -> None:
    first = settle(NEW, [Given("service", "answered", "mixed"), Given("price", "refused")])

    second = settle(first, [Given("service", "answered", None), Given("price", "answered", "fair")])

    assert second.values == {"price": "fair"}
    assert second.declined == ()
    assert second.done == first.done


def test_conditions_read_answers_reasons_counts_and_one_time_buyers() -> None:
    script = body()
    node(script, "range")["skip"] = [
        {"why": "pointless", "when": [{"answer": {"service": ["very_dissatisfied"]}, "reason": ["service"]}]},
        {"why": "known", "when": [{"one_time": True, "settled": 2}]},
    ]
    changed = parse(script)
    rest = ("may_we_ask", "competition", "improvement", "price")
    state = replace(NEW, done=(*rest, "reason", "service"), reasons=("price", "service"))

    assert next_question(changed, replace(state, values={"service": "very_dissatisfied"}))[1][0].why == "pointless"
    assert next_question(changed, replace(state, values={"service": "mixed"}))[0] is not None
    assert next_question(changed, replace(state, one_time=True))[1][0].why == "known"
    assert next_question(changed, replace(state, one_time=True, done=("may_we_ask", "reason")))[0] is not None
