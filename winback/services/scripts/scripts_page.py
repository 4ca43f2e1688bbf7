"""The page behind the link as fields of a form: the buttons of its questions, and all the words around them.

A field is named by its place: `page.reason.answers.price`, `frame.send`, `frame.gone_text.du`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from campaigns.interview.script import Script
from winback.services.scripts.scripts_texts import LOCKED, Bundle, Leaf
from winback.words import completed, page_of

PART = "page"  # the page of the editor on which the words around the questions stand
# What belongs together, in the order people meet it.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "every": ("title", "from", "left", "left_one", "foot", "foot_complain"),
    "answering": ("words", "words_only", "words_when", "send", "refuse", "on"),
    "ways": ("else", "human", "by_phone", "by_text", "stop"),
    "mending": ("correct", "corrects", "keep", "older", "unclear"),
    "end": ("thanks", "code", "until", "over", "gone_head", "gone_text"),
}
FIXED_AROUND = frozenset({"stop", "foot_complain"})  # the way out, and a right people are told of


@dataclass(frozen=True, slots=True)
class Button:
    """The label of one answer, and what stands there as long as nobody has written one."""

    leaf: Leaf
    option: str
    otherwise: str


def around(bundle: Bundle, base: Bundle, language: str) -> dict[str, list[Leaf]]:
    """The words around the questions, by what belongs together."""
    fixed = _fixed(bundle, base, language)
    return {
        group: [leaf for key in keys for leaf in _around(bundle, language, key, key in fixed)]
        for group, keys in GROUPS.items()
    }


def buttons(bundle: Bundle, language: str, question: str) -> list[Button]:
    """The labels below a question; a follow-up is answered in one's own words."""
    words = bundle.speaks(language)
    return [
        Button(leaf, option, words.first_word(question, option))
        for option in with_buttons(bundle.script).get(question, ())
        for leaf in _labels(bundle, language, question, option)
    ]


def with_buttons(script: Script) -> dict[str, tuple[str, ...]]:
    """The answers that can be pressed, by question."""
    return {node.key: tuple(choice.key for choice in node.options) for node in script.asked if node.kind != "follow_up"}


def names(bundle: Bundle, base: Bundle, language: str, part: str) -> set[str]:
    """Every field of one page of the editor that may be changed."""
    found = [one.leaf for one in buttons(bundle, language, part)]
    if part == PART:
        found += [leaf for leaves in around(bundle, base, language).values() for leaf in leaves]
    return {leaf.name for leaf in found if not leaf.locked}


def taken_away(bundle: Bundle, base: Bundle, language: str) -> Iterator[str]:
    """The places at which a fixed word of the page is not what it was."""
    here, there = bundle.speaks(language), base.speaks(language)
    for question in sorted(LOCKED & set(bundle.script.by_key)):
        now, before = (page_of(one.words[language]).get(question, {}).get("answers") for one in (bundle, base))
        if now != before:
            yield f"page.{question}"
    for key in sorted(FIXED_AROUND):
        for form in there.forms:
            before = there.frame(form).get(key)
            if before is not None and here.frame(form).get(key) != before:
                yield f"frame.{key}"


def _fixed(bundle: Bundle, base: Bundle, language: str) -> set[str]:
    """What the draft began with stays; words of a firm's own, too old to have it, are given it first."""
    before = completed(base.words.get(language, bundle.words[language]))
    return {key for key in FIXED_AROUND if before["frame"].get(key)}


def _around(bundle: Bundle, language: str, key: str, fixed: bool) -> Iterator[Leaf]:
    words = bundle.words[language]
    said = words.get("frame", {}).get(key)
    yield from _leaves(("frame", key), said, words.get("forms", ("sie",)), fixed)


def _labels(bundle: Bundle, language: str, question: str, option: str) -> Iterator[Leaf]:
    words = bundle.words[language]
    said = page_of(words).get(question, {}).get("answers", {}).get(option)
    path = ("page", question, "answers", option)
    yield from _leaves(path, said, words.get("forms", ("sie",)), question in LOCKED)


def _leaves(path: tuple[str, ...], said: object, forms: tuple[str, ...], locked: bool) -> Iterator[Leaf]:
    """One text for all, or one for each form of address."""
    if isinstance(said, Mapping):
        yield from (Leaf((*path, form), str(said.get(form) or ""), ("web",), (form,), locked) for form in forms)
    else:
        yield Leaf(path, said if isinstance(said, str) else "", ("web",), tuple(forms), locked)
