"""What was said is taken back, or goes on in a second message: it belongs to a question before the open one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from campaigns.answers.closed import digit_of
from campaigns.interview.hearing import Ears, Heard, closed_at, listen, read_at
from campaigns.interview.passing import topic
from campaigns.interview.reasons import codes
from campaigns.interview.script import Node
from campaigns.interview.values import State

MOST_WORDS = 8  # of a correction in numbers: "sorry, 3 not 2"
NOT, INSTEAD, BUT = (
    frozenset({"nicht", "not", "pas"}),
    frozenset({"statt", "anstatt", "instead"}),
    frozenset({"sondern", "but", "mais"}),
)
AT_ONCE = 20  # seconds: a message so soon after the one before may be its second part
SEVERAL = 3  # words: fewer may as well be a quick answer
GOES_ON = re.compile(r"\s*(?:\.\.|…|(?:und|außerdem|ausserdem|weil|sowie|and|because|et)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meant:
    """The ears at the question that is meant. `unsaid`: which question is told, but not what the answer is."""

    ears: Ears
    unsaid: bool = False


def corrects(ears: Ears) -> Iterator[Meant]:
    """The ways in which this may take back an answer given before, the likeliest first."""
    if ears.said.silent or not ears.said.text:
        return
    if numbers := _in_numbers(ears):
        yield from _numbers_taken_back(ears, *numbers)
    meant = _after_the_opening_words(ears)
    if meant is None:
        return
    named = list(_named(ears, meant))
    yield from (there for there in named if not there.unsaid)
    last, unsaid = _last(ears), [there for there in named if there.unsaid]
    if last and last.kind == "follow_up":  # whatever one says would be an answer there
        last = None if unsaid else _question_before(ears) if re.search(r"\d", meant) else last
    if last:
        yield Meant(_at(ears, last, meant))
    yield from unsaid


def corrects_itself(ears: Ears) -> Ears:
    """ "3, not 2" at the open question is 3."""
    numbers = _in_numbers(ears) if ears.said.text else None
    return replace(ears, said=replace(ears.said, text=numbers[0])) if numbers else ears


def goes_on(ears: Ears, heard: Heard) -> Ears | None:
    """The ears at the question before, where a quick second message belongs to that."""
    last, since, text = _last(ears), ears.said.since, ears.said.text or ""
    if ears.said.face == "voice" or since is None or since > AT_ONCE or heard.by_key or last is None:
        return None
    if last.key == ears.state.open or not last.open_talk or len(text.split()) < SEVERAL:
        return None
    there = _at(ears, last, text)
    tells = codes(listen(there).reading)
    unanswered = (
        heard.value is None and not set(codes(heard.reading)) & set(ears.node.about) and not ears.node.open_talk
    )
    goes = bool(GOES_ON.match(text)) or (ears.state.thin and bool(tells)) or (unanswered and bool(tells))
    return there if goes else None


def reopened(state: State, node: Node) -> State:
    """The same with this question to be asked again."""
    values = {key: value for key, value in state.values.items() if key != node.key}
    done = tuple(key for key in state.done if key != node.key)
    declined = tuple(key for key in state.declined if key != node.key)
    return replace(state, open=node.key, done=done, values=values, declined=declined, tries=0)


def _numbers_taken_back(ears: Ears, new: str, old: str) -> Iterator[Meant]:
    last = _last(ears)
    chosen = last and next(
        (choice.digit for choice in last.options if choice.key == ears.state.values.get(last.key)), None
    )
    if last and chosen == old:
        yield Meant(_at(ears, last, new))


def _in_numbers(ears: Ears) -> tuple[str, str] | None:
    """What is meant and what is taken back: "3 not 2", "2 statt 3", "nicht 2, sondern 3"."""
    words = re.findall(r"\w+", (ears.said.text or "").casefold())
    if len(words) > MOST_WORDS:
        return None
    shape, digits = "", []
    for word in words:
        digit = digit_of(word, ears.state.language)
        if digit:
            digits.append(digit)
        shape += "d" if digit else "n" if word in NOT else "i" if word in INSTEAD else "b" if word in BUT else ""
    if shape in {"dnd", "did"}:
        return digits[0], digits[1]
    return (digits[1], digits[0]) if shape == "ndbd" else None


def _after_the_opening_words(ears: Ears) -> str | None:
    """What follows "no, I meant"; None when nothing is taken back."""
    found = _opening(ears.vocabulary.correct).match(ears.said.text or "") if ears.vocabulary.correct else None
    return found[1] if found else None


@lru_cache(maxsize=64)
def _opening(words: tuple[str, ...]) -> re.Pattern[str]:
    starts = "|".join(map(re.escape, words))
    return re.compile(rf"\s*(?:{starts})\b[\s,:]*(\S.*)", re.IGNORECASE | re.DOTALL)


def _named(ears: Ears, meant: str) -> Iterator[Meant]:
    """The earlier question whose topic is named, with the new answer or without."""
    for node in ears.script.questions:
        about = topic(ears, node) if node.key in ears.state.done else None
        if about is None or not about.search(meant):
            continue
        there = _at(ears, node, meant)
        bare = _at(ears, node, about.sub("", meant, count=1).strip(" ,:.-"))
        for one in (bare, there) if node.open_talk or re.search(r"\d", meant) else (there, bare):
            if closed_at(read_at(one, node, one.said.text or ""), one.options_of(node)):
                yield Meant(one)
                break
        else:
            yield Meant(there, unsaid=True)


def _last(ears: Ears) -> Node | None:
    last = ears.script.by_key.get(ears.state.last or "")
    return last if last and last.kind in {"question", "follow_up"} else None


def _question_before(ears: Ears) -> Node | None:
    """The question settled last: a number is no answer to what was asked further."""
    keys = {node.key for node in ears.script.questions}
    return next((ears.script.by_key[key] for key in reversed(ears.state.done) if key in keys), None)


def _at(ears: Ears, node: Node, text: str) -> Ears:
    return replace(ears, state=replace(ears.state, open=node.key), said=replace(ears.said, text=text))
