"""The page behind the link as on a phone: each moment at which it looks different, with every word on it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from campaigns.interview.hearing import A_CALL_IS_THE_ANSWER
from campaigns.interview.script import Node, Script
from winback.errors import NotFound
from winback.services.scripts.scripts_page import PART, with_buttons
from winback.services.scripts.scripts_texts import Bundle
from winback.words import GAP, Words, house_of

HOME = "en"  # around the questions of a language that has no frame yet
WAYS = ("else", "human", "by_phone", "by_text", "stop")
STILL = 4  # questions, where the page says how many are left
# Which moments show what belongs together (`scripts_page.GROUPS`).
SHOWN: Mapping[str, tuple[str, ...]] = {
    "every": ("question",),
    "answering": ("own_words", "last", "on"),
    "ways": ("first",),
    "mending": ("again",),
    "end": ("over", "stopped", "gone"),
}


@dataclass(frozen=True, slots=True)
class Screen:
    """One moment: what is asked, and what stands around it; `around` holds only what is shown then."""

    name: str
    language: str  # of the words around
    around: Mapping[str, str]
    asked: str = ""
    answers: tuple[str, ...] = ()


def screens(bundle: Bundle, language: str, form: str, shown: Mapping[str, str]) -> dict[str, Screen]:
    """Every moment, by its name."""
    words = bundle.speaks(language)
    frame, spoken = words.frame(form), language
    if not frame:
        frame, spoken = Words(house_of(HOME)).frame(), HOME
    told = {**shown, "count": str(STILL)}
    texts = {key: GAP.sub(lambda gap: str(told.get(gap[1], "…")), text) for key, text in frame.items()}
    return {screen.name: screen for screen in _all(bundle, words, form, spoken, texts, told)}


def of_part(found: Mapping[str, Screen], part: str) -> dict[str, list[Screen]]:
    """The moments at which each of what belongs together is seen."""
    if part != PART:
        return {}
    return {group: [found[name] for name in names if name in found] for group, names in SHOWN.items()}


def _all(
    bundle: Bundle, words: Words, form: str, spoken: str, texts: Mapping[str, str], told: Mapping[str, str]
) -> Iterator[Screen]:
    nodes = _examples(bundle.script)
    for name, more in (
        ("first", ()), ("question", ("left",)), ("own_words", ("left",)), ("again", ("older", "unclear", "left")),
        ("last", ("left_one",)),
    ):  # fmt: skip
        if node := nodes.get(name):
            asked, answers = _asked(words, node, form, told), _answers(bundle, words, node, form)
            keys = ("title", "from", *more, *_of_node(node, name), "foot", "foot_complain")
            yield Screen(name, spoken, {key: texts[key] for key in keys}, asked, answers)
    for name, keys in (
        ("on", ("on", *WAYS)), ("over", ("thanks", "code", "until")), ("stopped", ("over",)),
        ("gone", ("gone_head", "gone_text")),
    ):  # fmt: skip
        yield Screen(name, spoken, {key: texts[key] for key in ("title", "from", *keys, "foot", "foot_complain")})


def _examples(script: Script) -> dict[str, Node]:
    """A question for each moment, as far as this script has one."""
    questions = [node for node in script.questions if not node.off]
    follow_ups = [node for node in script.asked if node.kind == "follow_up"]
    found = {
        "first": script.first("gate"),
        "question": next(iter(questions), None),
        "own_words": next(iter(follow_ups), None),
        "again": next(iter(questions), None),
        "last": script.first("permission"),
    }
    return {name: node for name, node in found.items() if node is not None}


def _of_node(node: Node, name: str) -> Iterator[str]:
    """What the page shows at a question of this kind."""
    if name == "again":
        yield from ("corrects", "keep")
    if node.kind in A_CALL_IS_THE_ANSWER:
        yield from ("words_when", "send")
    elif node.kind == "follow_up":
        yield from ("words_only", "send", "refuse")
    elif node.kind == "question":
        yield from ("words", "send", "refuse")
    if name == "question":
        yield "correct"
    yield from (way for way in WAYS if way != "by_phone" or node.kind not in A_CALL_IS_THE_ANSWER)


def _asked(words: Words, node: Node, form: str, told: Mapping[str, str]) -> str:
    try:
        return GAP.sub(lambda gap: str(told.get(gap[1], "…")), words.template(node.key, form, "web"))
    except NotFound:  # nobody has written it yet
        return "…"


def _answers(bundle: Bundle, words: Words, node: Node, form: str) -> tuple[str, ...]:
    return tuple(words.label(node.key, key, form) for key in with_buttons(bundle.script).get(node.key, ()))
