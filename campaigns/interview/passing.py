"""What a text answers beside the open question: "too expensive, your service was great, and Schmidt is cheaper"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from campaigns.answers.values import Reading
from campaigns.interview.hearing import CLAUSES, Ears, Heard, closed_at, read_at
from campaigns.interview.order import named
from campaigns.interview.reasons import codes
from campaigns.interview.script import REFUSED, Node
from campaigns.interview.values import Given

LITTLE = re.compile(r"[\s:=,.-]*\d\W*")  # all that is left of "service: 4" without its topic


def besides(ears: Ears, heard: Heard) -> tuple[Given, ...]:
    """The other questions these words answer, in the order of the script; nothing by key, nothing twice."""
    if heard.by_key or heard.reading is None:
        return ()
    told = {given.question: given for given in (*_named(ears, heard.reading), *_closed(ears, heard.reading))}
    return tuple(told[node.key] for node in ears.script.questions if node.key in told)


def topic(ears: Ears, node: Node) -> re.Pattern[str] | None:
    """Words by which one notices that a question is meant."""
    return next((_any_of(words) for key, words in ears.vocabulary.topics if key == node.key and words), None)


@lru_cache(maxsize=64)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b\w*(?:{'|'.join(map(re.escape, words))})\w*", re.IGNORECASE)


def _closed(ears: Ears, reading: Reading) -> Iterator[Given]:
    """Closed questions, clause by clause."""
    clauses = [clause.strip() for clause in CLAUSES.split(reading.text)]
    for node in ears.script.questions:
        about = None if node.open_talk or not _open(ears, node) else topic(ears, node)
        for clause in filter(about.search, clauses) if about else ():
            found = _at(ears, node, clause, about)
            if closed_at(found, ears.options_of(node)) not in (None, REFUSED):
                yield Given(node.key, "answered", found.value, replace(found, text=reading.text))
                break


def _at(ears: Ears, node: Node, clause: str, about: re.Pattern[str] | None) -> Reading:
    """ "Service: 4" is a key with the name of its question before it."""
    bare = about.sub("", clause, count=1) if about else clause
    return read_at(ears, node, bare if LITTLE.fullmatch(bare) else clause)


def _named(ears: Ears, reading: Reading) -> Iterator[Given]:
    """Who says where they buy now and what is better there, or what would bring them back, need not be asked for it."""
    script, told = ears.script.by_key, codes(reading)
    competition, improvement = script.get("competition"), script.get("improvement")
    if competition and _open(ears, competition) and reading.competitor:
        better = next((choice.key for choice in competition.options if choice.key in told), None)
        if better:
            yield Given("competition", "answered", better, reading)
    if improvement and _open(ears, improvement) and "improvement" in named(reading):
        wished = next((code for code in told if code in {choice.key for choice in improvement.options}), None)
        yield Given("improvement", "answered", wished, reading)


def _open(ears: Ears, node: Node) -> bool:
    """Whether the question is still to be asked, and is another than the one that is open."""
    asked = {ears.state.open, *ears.state.done, *ears.state.avoid}
    return node.kind == "question" and node.key not in asked
