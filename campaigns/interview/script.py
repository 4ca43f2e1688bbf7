"""A script: what is asked, in which order, and when a question is pointless. Data, never code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from campaigns.facts import QUESTIONS, REASONS

KINDS = ("say", "gate", "question", "follow_up", "permission", "invitation", "offer")  # what a script may hold
LEARNS = ("competitor", "price", "improvement")  # what a follow-up may be after
WHYS = ("known", "pointless", "avoided", "stopped_early")
SWITCHED_OFF = "switched_off"  # why a question the firm does not ask is skipped
NEVER_OFF = "reason"  # without it there is no interview
EXIT_DIGITS = {"0": "human", "9": "stop"}  # at every point, on every face
MOST_OPTIONS = 5
BOUNDS = {"voice_tries": (1, 3), "voice_misses": (1, 6), "sms_tries": (1, 3), "turns": (8, 40)}  # of the limits
REFUSED = "refused"  # the option every question has without saying: "I would rather not tell"


@dataclass(frozen=True, slots=True)
class Choice:
    """A closed answer and its key; its words stand in the words file."""

    key: str
    digit: str
    opt_in: bool = False  # choosing it allows us something: never taken from speech that may have been misheard


@dataclass(frozen=True, slots=True)
class Condition:
    """Facts that must all hold. What is left empty is not looked at."""

    main: tuple[str, ...] = ()  # the strongest reason
    reason: tuple[str, ...] = ()  # any reason
    answer: tuple[tuple[str, tuple[str, ...]], ...] = ()  # question, and the closed answers meant
    settled: int = 0  # questions settled, at least
    declined: int = 0  # questions refused or not understood, at least
    one_time: bool | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """When one of the conditions holds, questions are skipped, for this reason."""

    why: str
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """One place of the conversation."""

    key: str
    kind: str
    options: tuple[Choice, ...] = ()
    open_talk: bool = False  # whatever they say in their own words is an answer
    about: tuple[str, ...] = ()  # otherwise: own words that speak of one of these reasons are one
    soon: tuple[Condition, ...] = ()  # then it is asked before the others
    skip: tuple[Rule, ...] = ()
    off: bool = False  # not asked: it is settled as skipped, like what is pointless
    after: tuple[str, ...] = ()  # a follow-up: asked at once after one of these was answered …
    when: tuple[Condition, ...] = ()  # … where one of these holds …
    learns: str = ""  # … and this was not told yet: one of LEARNS

    @property
    def asks(self) -> bool:
        return self.kind in {"gate", "question", "follow_up", "permission", "invitation", "solved"}

    def allows(self, value: str | None) -> bool:
        """Whether this answer allows us something we may not do without it."""
        if self.kind in {"gate", "permission", "invitation", "solved"}:
            return value == "yes"
        return any(choice.opt_in for choice in self.options if choice.key == value)


# Asked in every script, before anything else, of whoever had an issue that counts as solved.
SOLVED = Node("is_it_solved", "solved", (Choice("yes", "1"), Choice("no", "2")))
PASS = (Choice(REFUSED, "1"),)  # whoever would rather not answer a follow-up says so by one key


@dataclass(frozen=True, slots=True)
class Limits:
    """How often we try, and when a conversation ends whatever happens."""

    voice_tries: int = 3
    voice_misses: int = 6
    sms_tries: int = 2
    turns: int = 24
    follow_ups: int = 2  # in one interview; each is asked once


@dataclass(frozen=True)
class Script:
    """One version of a script. Versions never change."""

    name: str
    version: int
    nodes: tuple[Node, ...]
    limits: Limits = Limits()
    early: tuple[Rule, ...] = ()

    @cached_property
    def by_key(self) -> Mapping[str, Node]:
        return {node.key: node for node in (*self.nodes, SOLVED)}

    @cached_property
    def asked(self) -> tuple[Node, ...]:
        """Everything that may be asked, in the order of the script."""
        return (SOLVED, *(node for node in self.nodes if node.asks))

    @cached_property
    def questions(self) -> tuple[Node, ...]:
        return tuple(node for node in self.nodes if node.kind == "question")

    @cached_property
    def follow_ups(self) -> tuple[Node, ...]:
        return tuple(node for node in self.nodes if node.kind == "follow_up")

    def first(self, kind: str) -> Node | None:
        return next((node for node in self.nodes if node.kind == kind), None)

    @cached_property
    def greeting(self) -> tuple[str, ...]:
        """What is said before the first thing we ask."""
        return tuple(node.key for node in self._says(before=True))

    @cached_property
    def farewell(self) -> tuple[str, ...]:
        """What is said last."""
        return tuple(node.key for node in self._says(before=False))

    def _says(self, before: bool) -> Iterator[Node]:
        asked = next((place for place, node in enumerate(self.nodes) if node.asks), 0)
        return (node for place, node in enumerate(self.nodes) if node.kind == "say" and (place < asked) is before)


def parse(body: Mapping[str, Any], version: int = 1) -> Script:
    """A script from the JSON or TOML it is kept in; ValueError tells every fault at once."""
    if found := faults(body):
        raise ValueError("; ".join(found))
    return Script(
        name=body["name"],
        version=version,
        nodes=tuple(_node(node) for node in body["nodes"]),
        limits=Limits(**body.get("limits", {})),
        early=_rules(body.get("early", ())),
    )


def faults(body: Mapping[str, Any]) -> list[str]:
    """Everything that keeps this from being a script, in words."""
    try:
        return [fault for check in CHECKS for fault in check(body)]
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        return [f"script: not of the expected shape ({type(error).__name__}: {error})"]


def _node(body: Mapping[str, Any]) -> Node:
    beside = body["kind"] == "follow_up"
    return Node(
        key=body["key"],
        kind=body["kind"],
        options=PASS if beside else tuple(_choice(option) for option in body.get("options", ())),
        open_talk=beside or bool(body.get("open_talk", False)),
        about=tuple(body.get("about", ())),
        soon=_conditions(body.get("soon", ())),
        skip=_rules(body.get("skip", ())),
        off=bool(body.get("off", False)),
        after=tuple(body.get("after", ())),
        when=_conditions(body.get("when", ())),
        learns=body.get("learns", ""),
    )


def _choice(body: Mapping[str, Any]) -> Choice:
    return Choice(body["key"], str(body["digit"]), bool(body.get("opt_in", False)))


def _rules(rules: Sequence[Mapping[str, Any]]) -> tuple[Rule, ...]:
    return tuple(Rule(rule["why"], _conditions(rule["when"])) for rule in rules)


def _conditions(conditions: Sequence[Mapping[str, Any]]) -> tuple[Condition, ...]:
    return tuple(_condition(condition) for condition in conditions)


def _condition(body: Mapping[str, Any]) -> Condition:
    given = dict(body)
    for name in ("main", "reason"):
        given[name] = tuple(given.get(name, ()))
    given["answer"] = tuple((question, tuple(values)) for question, values in given.get("answer", {}).items())
    return Condition(**given)


def _names(body: Mapping[str, Any]) -> Iterator[str]:
    if not body.get("name"):
        yield "script: it has no name"
    keys = [node["key"] for node in body["nodes"]]
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        yield f"script: the node {key} stands twice"


def _kinds(body: Mapping[str, Any]) -> Iterator[str]:
    kinds = [node["kind"] for node in body["nodes"]]
    for kind in sorted(set(kinds) - set(KINDS)):
        yield f"script: {kind!r} is no kind of node ({', '.join(KINDS)})"
    for kind in ("gate", "permission", "offer"):
        if kinds.count(kind) != 1:
            yield f"script: it needs exactly one node of kind {kind}, it has {kinds.count(kind)}"
    if kinds.count("invitation") > 1:
        yield f"script: it may hold one node of kind invitation, it has {kinds.count('invitation')}"
    if "question" not in kinds:
        yield "script: it asks nothing"
    if kinds[:1] != ["say"]:
        yield "script: it must begin by saying who we are"


def _frame(body: Mapping[str, Any]) -> Iterator[str]:
    """The six questions are what answers are compared by: one may be switched off, none may be missing."""
    kinds = {node["key"]: node["kind"] for node in body["nodes"]}
    for question in QUESTIONS:
        if kinds.get(question) != "question":
            yield f"script: {question}: one of the six questions is missing"
    for node in body["nodes"]:
        if node.get("off") and (node["kind"] != "question" or node["key"] == NEVER_OFF):
            yield f"script: {node['key']}: it cannot be switched off"


def _limits(body: Mapping[str, Any]) -> Iterator[str]:
    known = {entry.name for entry in fields(Limits)}
    for name, value in body.get("limits", {}).items():
        low, high = BOUNDS.get(name, (0, 9))
        if name not in known:
            yield f"script: limits.{name}: there is no such limit ({', '.join(sorted(known))})"
        elif type(value) is not int or not low <= value <= high:
            yield f"script: limits.{name}: expected a whole number from {low} to {high}"


def _options(body: Mapping[str, Any]) -> Iterator[str]:
    for node in body["nodes"]:
        digits = [str(option["digit"]) for option in node.get("options", ())]
        if len(digits) > MOST_OPTIONS:
            yield f"script: {node['key']} has more than {MOST_OPTIONS} options"
        if len(set(digits)) < len(digits):
            yield f"script: {node['key']} uses a key twice"
        for digit in digits:
            if digit not in set("12345678"):
                yield f"script: {node['key']} cannot use the key {digit!r} (1 to 8; 0 and 9 are the exits)"
        yield from _yes_and_no(node)


def _matters(body: Mapping[str, Any]) -> Iterator[str]:
    for node in body["nodes"]:
        for code in node.get("about", ()):
            if code not in REASONS:
                yield f"script: {node['key']}: {code!r} is no reason ({', '.join(REASONS)})"


def _yes_and_no(node: Mapping[str, Any]) -> Iterator[str]:
    keys = {option["key"] for option in node.get("options", ())}
    if node["kind"] in {"gate", "permission", "invitation"} and keys != {"yes", "no"}:
        yield f"script: {node['key']} must be answered with yes or no"
    if node["kind"] == "question" and not keys:
        yield f"script: {node['key']} has no options, so it cannot be answered by key"


def _beside(body: Mapping[str, Any]) -> Iterator[str]:
    questions = {node["key"] for node in body["nodes"] if node["kind"] == "question"}
    for node in body["nodes"]:
        if node["kind"] != "follow_up":
            continue
        if node.get("options"):
            yield f"script: {node['key']} is answered in their own words, it has no options"
        if node.get("learns") not in LEARNS:
            yield f"script: {node['key']} must learn one of {', '.join(LEARNS)}"
        if not node.get("after"):
            yield f"script: {node['key']} follows no question"
        for key in node.get("after", ()):
            if key not in questions:
                yield f"script: {node['key']} follows {key!r}, which is no question of this script"


def _rules_hold(body: Mapping[str, Any]) -> Iterator[str]:
    known = {entry.name for entry in fields(Condition)}
    for where, rule in _every_rule(body):
        if "why" in rule and rule["why"] not in WHYS:
            yield f"script: {where}: {rule['why']!r} is no reason to skip ({', '.join(WHYS)})"
        for condition in rule["when"]:
            for name in sorted(set(condition) - known):
                yield f"script: {where}: {name!r} is no condition ({', '.join(sorted(known))})"
            if not condition:
                yield f"script: {where}: an empty condition would always hold"


def _every_rule(body: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield from (("early", rule) for rule in body.get("early", ()))
    for node in body["nodes"]:
        yield from ((node["key"], rule) for rule in node.get("skip", ()))
        yield node["key"], {"when": node.get("soon", ())}
        yield node["key"], {"when": node.get("when", ())}


CHECKS = (_names, _kinds, _frame, _limits, _options, _matters, _beside, _rules_hold)
