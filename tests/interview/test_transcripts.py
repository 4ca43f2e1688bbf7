"""Whole conversations as one would write them down: each file in tests/transcripts is played and must happen so."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from campaigns.interview import (
    Known,
    Line,
    Said,
    begin,
    close,
    hear,
    move,
    parse,
    resume,
    state_from_json,
    state_to_json,
    tell_offer,
)
from campaigns.interview.moving import Outcome
from campaigns.interview.values import Turn
from winback.words import Words, starter_scripts, starter_words

FILES = sorted((Path(__file__).parent.parent / "transcripts").glob("*.toml"))
WORDS = {language: Words(body) for language, body in starter_words().items()}
SCRIPTS = {name: parse(body) for name, body in starter_scripts().items()}
FIRM = {"firm": "Beispiel GmbH", "contact": "030 23125000"}
GAPS = {"moment": "am Donnerstag, 26. November gegen 17:00 Uhr", "link": "https://beispiel.example/c/abcdefghijklm"}
OFFER = {"offer": "Ein kleiner Gruß.", "code": "HALLO7", "until": "31.03."}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_conversation_happens_as_written(path: Path) -> None:
    told = tomllib.loads(path.read_text(encoding="utf-8"))

    happened = play(told)

    assert happened == {"talk": told["talk"], "ended": told.get("ended"), "answers": told.get("answers", {})} | (
        {"effects": told["effects"]} if "effects" in told else {}
    )


def play(told: dict[str, Any]) -> dict[str, Any]:
    """Say what they say; write down what we say, and what was learned."""
    script, words, face = SCRIPTS[told.get("script", "comeback")], WORDS[told["language"]], told.get("face", "sms")
    turn = begin(script, Known(**{"language": told["language"], **told.get("known", {})}), face)
    talk, answers, effects = [], {}, []
    for who, *what in [line for line in told["talk"] if line[0] != "us"] + [["end"]]:
        if "offer_wanted" in turn.effects:
            turn = tell_offer(script, turn, told.get("offer", "gift") or None, OFFER)
        if "face_wanted" in turn.effects:  # what the house can do about it
            turn = move(turn, Outcome(what[0], GAPS, *what[1:], ask=who != "gives"))
            talk.append([who, *what])
            continue
        assert words.message(turn.say, form=turn.state.address_form, face=face, gaps=FIRM) or not turn.say
        talk += [["us", *map(short, turn.say)]] if turn.say else []
        answers |= {given.question: given.value or given.why or given.status for given in turn.learned}
        effects += turn.effects
        if who == "end":
            break
        talk.append([who, *what])
        state = state_from_json(state_to_json(turn.state))
        if who == "hangs up":
            turn = type(turn)(close(state, "hung_up"), ())
        elif who == "opens":
            face, turn = "web", Turn(state, (Line(state.open or ""),))
        elif who in {"again", "again after an issue"}:
            face = what[0]
            turn = resume(script, state, face, ask_solved=who != "again")
        else:
            said = SAYS[who](face, *what)
            issue = who == "issue opened"
            turn = hear(script, state, said, words.vocabulary(), words.options, issue_open=issue)
    kept = {"effects": effects} if "effects" in told else {}
    return {"talk": talk, "ended": turn.state.ended, "answers": answers, **kept}


def short(line: Line) -> str:
    """Which word of thanks it is depends on the mood; that there is one does not."""
    return "ack" if line.key.startswith("ack_") else line.key


SAYS = {
    "them": lambda face, text: Said(face, text, confidence=0.9 if face == "voice" else None),
    "mumbles": lambda face, text: Said(face, text, confidence=0.2),
    "key": lambda face, digit: Said(face, digits=digit),
    "clicks": lambda face, digit: Said(face, digits=digit, label="what stands on the button"),
    "late": lambda face, asked, text: Said(face, text, asked=asked),
    "silence": lambda face: Said(face),
    "issue opened": lambda face, text: Said(face, text, confidence=0.9),
}
