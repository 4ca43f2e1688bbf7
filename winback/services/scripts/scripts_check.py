"""Whether a script may be published: whole, in every language, with nothing taken away that people rely on.

Every fault is told at once, with the field of the form at which it can be mended.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from campaigns.interview import script as scripts
from campaigns.interview import wording
from campaigns.interview.hearing import Ears, listen
from campaigns.interview.script import REFUSED, Script
from campaigns.interview.values import Said, State
from winback.services.scripts import scripts_page
from winback.services.scripts.scripts_texts import ADDITIVE, LOCKED, Bundle, leaves
from winback.words import Words

PLACED = re.compile(
    r"(?:say\.|page\.)?(?P<keys>\w+(?: \+ \w+)*) \((?P<face>\w+), (?P<form>\w+)\)(?:: | )(?P<said>.+)", re.DOTALL
)
NAMED = re.compile(r"(?P<name>(?:accept|options|voice|reasons|must_say|frame|page)[.\w]*):? (?P<said>.+)", re.DOTALL)
OF_SCRIPT = re.compile(r"script: (?P<name>[\w.]+): (?P<said>.+)")
MEANT = {"stop": "stop", "human": "human", "later": "not_now", "who": "who_are_you"}
NEVER_AN_ANSWER = frozenset({"stop", "distress", "human", "wrong_person"})


@dataclass(frozen=True, slots=True)
class Finding:
    """What keeps a script from being published, and where it can be mended."""

    place: str  # the field's name; empty: the script as a whole
    said: str
    language: str | None = None


def findings(bundle: Bundle, base: Bundle | None, approved: bool = True) -> list[Finding]:
    """Everything against it. `approved`: long messages are looked at one by one and not counted here."""
    if told := scripts.faults(bundle.body):
        return [_of_script(fault) for fault in told]
    found = list(_kept(bundle, base)) if base else []
    for language in bundle.words:
        found += _of_words(bundle, language, approved)
        found += _misheard(bundle, base, language)
    return list(dict.fromkeys(found))


def at(found: Sequence[Finding], language: str | None) -> dict[str, str]:
    """By field, the sentences about one language; about the script itself without one."""
    placed: dict[str, list[str]] = {}
    for one in found:
        if one.language == language:
            placed.setdefault(one.place, []).append(one.said)
    return {place: "; ".join(said) for place, said in placed.items()}


def _of_script(fault: str) -> Finding:
    found = OF_SCRIPT.fullmatch(fault)
    return Finding(found["name"], found["said"]) if found else Finding("", fault.removeprefix("script: "))


def _of_words(bundle: Bundle, language: str, approved: bool) -> Iterator[Finding]:
    """The faults of the words at their fields; of a long message, one is told for each text."""
    told: set[tuple[str, str]] = set()
    for fault in wording.faults(bundle.words[language], bundle.script, passed=approved):
        found = PLACED.fullmatch(fault)
        if not found:
            yield _named(fault, language)
            continue
        keys = found["keys"].split(" + ")
        place = _leaf(bundle, language, keys[-1], found["face"], found["form"])
        if len(keys) == 1 or (place, found["said"][-12:]) not in told:
            told.add((place, found["said"][-12:]))
            yield Finding(place, found["said"], language)


def _named(fault: str, language: str) -> Finding:
    found = NAMED.fullmatch(fault)
    return Finding(found["name"], found["said"], language) if found else Finding("", fault, language)


def _leaf(bundle: Bundle, language: str, key: str, face: str, form: str) -> str:
    served = (leaf for leaf in leaves(bundle, language, key) if face in leaf.faces and form in leaf.forms)
    return next((leaf.name for leaf in served), f"say.{key}")


def _kept(bundle: Bundle, base: Bundle) -> Iterator[Finding]:
    """What a new version may not take away from the one before."""
    for language, words in base.words.items():
        if language not in bundle.words:
            yield Finding("", f"the language {language!r} is missing", language)
            continue
        now = bundle.words[language]
        for code in ADDITIVE:
            said = set(now.get("accept", {}).get(code, ()))
            for word in words["accept"].get(code, ()):
                if word not in said:
                    yield Finding(f"accept.{code}", f"{word!r} was taken out; words may only be added here", language)
        if now.get("must_say") != words.get("must_say"):
            yield Finding("must_say", "what every message we start must say is fixed", language)
        for key in sorted(LOCKED & set(words["say"])):
            if now["say"].get(key) != words["say"][key]:
                yield Finding(f"say.{key}", "this sentence is fixed", language)
        here, there = Words(now), Words(words)
        for key in sorted(LOCKED & set(bundle.script.by_key)):
            if any(here.on_page(key, form) != there.on_page(key, form) for form in here.forms):
                yield Finding(f"page.{key}", "this sentence is fixed", language)
        for place in scripts_page.taken_away(bundle, base, language):
            yield Finding(place, "this sentence is fixed", language)
    yield from _options_kept(bundle.script, base.script)


def _options_kept(script: Script, base: Script) -> Iterator[Finding]:
    """Answers are compared over years: their keys stay."""
    for node in base.questions:
        after = script.by_key.get(node.key)
        if after is not None and after.options != node.options:
            yield Finding(node.key, "the answers of this question and their keys are fixed")


def _misheard(bundle: Bundle, base: Bundle | None, language: str) -> Iterator[Finding]:
    """Each accepted answer that is new is heard by the engine itself, and must mean what it is meant to."""
    words = Words(bundle.words[language])
    known = _known_words(base, language)
    for place, node, meant, said in _to_hear(bundle.script, words):
        if (place, said) in known:
            continue
        state = State(bundle.script.name, 1, language, open=node, back="reason" if node == "is_it_solved" else None)
        heard = listen(Ears(bundle.script, state, Said("sms", said), words.vocabulary(), words.options))
        understood = heard.intent if meant in MEANT.values() else heard.value
        if understood != meant or (meant not in MEANT.values() and heard.intent in NEVER_AN_ANSWER):
            other = heard.intent or heard.value or "nothing"
            yield Finding(place, f"{said!r} would be understood as {other}", language)


def _to_hear(script: Script, words: Words) -> Iterator[tuple[str, str, str, str]]:
    """(field, node, what is meant, the word)."""
    gate = script.first("gate")
    first = gate.key if gate else ""
    for code, intent in MEANT.items():
        yield from ((f"accept.{code}", first, intent, said) for said in words.accepted(code))
    for code in ("yes", "no"):
        yield from ((f"accept.{code}", first, code, said) for said in words.accepted(code))
    yield from (("accept.refuse", "reason", REFUSED, said) for said in words.accepted("refuse"))
    for node in script.questions:
        given = words.body.get("options", {}).get(node.key, {})
        for choice in node.options:
            yield from ((f"options.{node.key}.{choice.key}", node.key, choice.key, said)
                        for said in given.get(choice.key, ()))  # fmt: skip


def _known_words(base: Bundle | None, language: str) -> set[tuple[str, str]]:
    if base is None or language not in base.words:
        return set()
    return {(place, said) for place, _, _, said in _to_hear(base.script, Words(base.words[language]))}
