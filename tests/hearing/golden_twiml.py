"""Everything a phone may hear of us, as TwiML: every node, every try and every fixed sentence of each language.

`python -m tests.hearing.golden_twiml` writes the files anew; the difference is what a reviewer reads.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from campaigns.interview import Said, Script, State, hear, parse, tell_offer
from campaigns.interview.lines import FIXED, texts
from campaigns.interview.values import Line
from campaigns.interview.wording import WORST
from tests.conftest import settings_for
from winback.services.talking import spoken, talks
from winback.services.talking.spoken import Spoken
from winback.web.twilio import twiml
from winback.words import Words, starter_scripts, starter_words

FOLDER = Path(__file__).parent / "golden"
SETTINGS = settings_for("sqlite://", Path("/nowhere"))
ACTION = "https://winback.example/twilio/voice/TOKEN/turn?n=1"
GAPS = {
    "reason": "price", "offer": "OFFER", "code": "HALLO7", "until": "UNTIL", "rep": "REP", "slot": "SLOT",
    "moment": "MOMENT", "quote": "QUOTE", "answer": "ANSWER", "when": "WHEN", "questions": "QUESTIONS",
}  # fmt: skip
WRONG_KEY = "8"
STARTER = "comeback"


class Heard(NamedTuple):
    """One thing a phone may hear: where, the sentences, and what goes to Twilio."""

    where: str
    lines: tuple[Line, ...]
    said: Spoken


@cache
def script(name: str = STARTER) -> Script:
    return parse(starter_scripts()[name])


@cache
def words(language: str) -> Words:
    return Words(starter_words()[language])


def kinds() -> Iterator[tuple[str, str, str]]:
    """Every script, language and form of address there is."""
    for name in sorted(starter_scripts()):
        for language, body in sorted(starter_words().items()):
            for form in body["forms"]:
                yield name, language, form


def everything(name: str, language: str, form: str) -> Iterator[Heard]:
    """What can be heard in this language, in the order of the script."""
    yield from _fixed(name, language, form)
    for node in script(name).asked:
        greeted = node.kind not in {"gate", "solved"}
        begin = (Line("ack_1"),) if greeted else tuple(Line(key) for key in script(name).greeting)
        yield _heard(f"{node.key}: first", language, form, (*begin, Line(node.key)), node.key)
        yield from _tries(name, language, form, node.key)


def text(name: str, language: str, form: str) -> str:
    """The golden file."""
    blocks = (f"== {one.where}\n{_lines(twiml(one.said, ACTION))}" for one in everything(name, language, form))
    return "\n\n".join(blocks) + "\n"


def _fixed(name: str, language: str, form: str) -> Iterator[Heard]:
    asked = {key for node in script(name).asked for key in (node.key, f"{node.key}_again", f"{node.key}_keys")}
    yield _heard("neutral, before anybody is heard", language, form, (Line("neutral"),), "may_we_ask")
    for key, wanted in texts(script(name)).items():
        here = key not in FIXED or name == STARTER  # what every script may say stands with one of them
        if here and "voice" in wanted.faces and key not in asked and not key.startswith("slot_"):
            yield _heard(key, language, form, (Line(key, GAPS),), None)


def _tries(name: str, language: str, form: str, node: str) -> Iterator[Heard]:
    said = {"silence": Said("voice"), "a key that means nothing": Said("voice", digits=WRONG_KEY)}
    said["a yes hardly heard"] = Said("voice", text=words(language).accepted("yes")[0], confidence=0.2)
    for what, utterance in said.items():
        state = State(
            script=name, version=1, language=language, address_form=form, open=node, done=("may_we_ask",),
            back="reason" if node == "is_it_solved" else None,
        )  # fmt: skip
        for number in range(1, script(name).limits.voice_tries + 1):
            turn = hear(script(name), state, utterance, words(language).vocabulary(), words(language).options)
            if "offer_wanted" in turn.effects:
                turn = tell_offer(script(name), turn, "gift", {one: GAPS[one] for one in ("offer", "code", "until")})
            lines = tuple(replace(line, gaps={**GAPS, **line.gaps}) for line in turn.say)
            question = None if turn.hang_up else turn.state.open
            yield _heard(f"{node}: {what}, {number}", language, form, lines, question, turn.keys_only)
            if turn.hang_up or turn.state.open != node:
                break
            state = turn.state
            if turn.keys_only and utterance.text:  # nothing is listened to any more but keys
                utterance = Said("voice")


def _heard(
    where: str, language: str, form: str, lines: tuple[Line, ...], question: str | None, keys_only: bool = False
) -> Heard:
    rendered = talks.render(words(language), lines, form, "voice", SETTINGS)
    said = spoken.of_turn(words(language), rendered, question, keys_only=keys_only, hang_up=question is None)
    return Heard(where, lines, said)


def at_its_longest(one: Heard, language: str, form: str) -> str:
    """The same with the longest that may stand in its gaps."""
    longest = {name: value.lower() for name, value in WORST.items()} | {"reason": "unresolved_issue"}
    lines = (replace(line, gaps={**GAPS, **longest}) for line in one.lines)
    firm = {"firm": longest["firm"], "contact": longest["contact"]}
    return words(language).message(lines, form=form, face="voice", gaps=firm)


def _lines(xml: str) -> str:
    return xml.split("?>", 1)[-1].replace("><", ">\n<")


def write() -> None:
    """Write every golden file anew."""
    FOLDER.mkdir(exist_ok=True)
    for name, language, form in kinds():
        (FOLDER / f"{name}_{language}_{form}.xml").write_text(text(name, language, form), encoding="utf-8")


if __name__ == "__main__":
    write()
    print(f"written to {FOLDER}: {len(FIXED)} fixed sentences and every try of every node; read the difference")
