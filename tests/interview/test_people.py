"""The sandbox's simulated people through the engine: who becomes a warm return, who a stop, who is left in peace."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from random import Random

import pytest

from campaigns.interview import Known, Said, State, Turn, begin, close, hear, move, tell_offer
from campaigns.interview.moving import Outcome
from tests.interview.promises import FIRM, OFFER
from tests.interview.test_transcripts import SCRIPTS, WORDS
from winback.sandbox.people.characters import CAST
from winback.sandbox.people.mind import Mind

SCRIPT = SCRIPTS["comeback"]
SEEDS = range(3)
PLAYS = 2 * 2 * len(SEEDS)  # of each character: two faces, two languages
SPEAK = [character.name for character in CAST if character.texts or character.name == "hangs_up"]

# What becomes of them, and of how many of the twelve at least; the others were understood as something else.
ENDS = {
    "price_shopper": (("warm",), 11),
    "service_hurt": (("warm",), 9),
    "product_seeker": (("warm",), 12),
    "competitor_fan": (("no_call",), 10),
    "quality_hurt": (("warm",), 6),
    "need_gone": (("no_call",), 12),
    "moved": (("no_call",), 12),
    "stopper": (("opted_out",), 12),
    "human_wisher": (("warm",), 12),
    "later": (("later",), 12),
    "issue_teller": (("issue",), 12),
    "who_are_you": (("warm",), 4),
    "wrong_person": (("wrong_person",), 12),
    "chatty": (("warm", "later"), 11),
    "typo": (("warm",), 10),
}
NEVER_WARM = ("stopper", "later", "issue_teller", "wrong_person", "need_gone", "moved", "competitor_fan")


@pytest.mark.parametrize("name", ENDS)
def test_each_character_ends_where_it_belongs(name: str) -> None:
    wanted, enough = ENDS[name]

    found = came_of(name)

    assert sum(found.values()) == PLAYS
    assert sum(found[end] for end in wanted) >= enough, found


@pytest.mark.parametrize("name", NEVER_WARM)
def test_nobody_is_called_who_did_not_agree_to_it(name: str) -> None:
    assert came_of(name)["warm"] == 0


def test_whoever_asked_us_to_stop_has_agreed_to_nothing() -> None:
    for name in ENDS:
        for state in ends_of(name):
            assert state.ended != "opted_out" or state.permission is None


def test_the_table_has_everybody_who_speaks() -> None:
    assert set(SPEAK) - {"hangs_up"} == set(ENDS)


def came_of(name: str) -> Counter[str]:
    return Counter(_came(state) for state in ends_of(name))


def _came(state: State) -> str:
    if state.permission or state.ended == "wants_human":
        return "warm"
    return "no_call" if state.ended == "completed" else str(state.ended)


@cache
def ends_of(name: str) -> tuple[State, ...]:
    return tuple(
        play(name, language, seed, face) for language in ("de", "en") for face in ("sms", "voice") for seed in SEEDS
    )


def play(name: str, language: str, seed: int, face: str) -> State:
    """One of them from the first word to the last."""
    mind, words = Mind(name, language, Random(f"{name} {language} {seed}")), WORDS[language]
    turn = begin(SCRIPT, Known(language), face)  # type: ignore[arg-type]
    for _ in range(SCRIPT.limits.turns + 2):
        turn = _met(turn)
        if turn.state.ended:
            return turn.state
        heard = words.message(turn.say, face=face, gaps=FIRM)
        parts = list(_parts(mind, heard, face, turn.keys_only))
        if not parts:
            return close(turn.state, "silent")
        for said in parts:
            turn = _met(turn)
            turn = turn if turn.state.ended else hear(SCRIPT, turn.state, said, words.vocabulary(), words.options)
    raise AssertionError(f"{name} talks for ever")


def _met(turn: Turn) -> Turn:
    """What a service does between two turns."""
    if "offer_wanted" in turn.effects:
        return tell_offer(SCRIPT, turn, "gift", OFFER)
    return move(turn, Outcome("no_text")) if "face_wanted" in turn.effects else turn


def _parts(mind: Mind, heard: str, face: str, keys_only: bool) -> Iterator[Said]:
    """What they say to it; two messages where they press send too early."""
    answer = mind.hear(heard, voice=face == "voice", keys=True, words=not keys_only)
    if answer.key:
        yield Said("voice", digits=answer.key) if face == "voice" else Said("sms", answer.key)
    elif answer.text and face == "voice":
        yield Said("voice", answer.text, confidence=0.9)
    elif answer.text:
        for place, part in enumerate(answer.text.split("||")):
            yield Said("sms", part.strip(), since=3.0 if place else None)
