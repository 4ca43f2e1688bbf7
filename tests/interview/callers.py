"""Random callers: any mix of keys, speech, silence, noise, corrections, exits and changes of face, until it ends.

    python -m tests.interview.callers --callers 1000000 --seed 1

Each caller is one number: who fails is printed with the command that plays exactly them again.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from dataclasses import dataclass, field
from itertools import islice

import click

from campaigns.interview import Known, Line, Said, State, Turn, begin, close, hear, move, resume, tell_offer
from campaigns.interview.moving import Outcome
from campaigns.interview.script import Script, parse
from campaigns.interview.values import Face
from tests.interview.promises import OFFER, Broken, at_the_end, both_exits_work, of_a_turn
from tests.interview.remembering import remember
from tests.interview.sayings import CORRECTIONS, MASHED, SAYINGS, SEVERAL
from winback.words import Words, starter_scripts, starter_words

LANGUAGES = ("de", "en", "fr")
FACES: tuple[Face, ...] = ("sms", "voice", "web")
SCRIPTS: dict[str, Script] = {name: parse(body) for name, body in starter_scripts().items()}
WORDS = {language: Words(body) for language, body in starter_words().items()}
OUTCOMES = (Outcome("no_text"), Outcome("we_text", {"moment": "now"}, "sms"), Outcome("no_call"))
STOPS, ISSUE = 0.03, 0.01  # of all turns: they hang up or fall silent; an issue is opened meanwhile
AGAIN = 4  # times a conversation that stopped is taken up again
WILLING = 0.7  # at "may we ask?", so that most of a talk is about the questions
LOOK = 0.05  # of all turns: both exits are tried one step from there
PART = 2000  # callers a process takes at once


Told = tuple[State, Said | None, Turn]
Tell = Callable[[State, Said | None, Turn], None]


@dataclass
class Caller:
    """One person with a phone and a mood."""

    chance: random.Random
    script: Script
    face: Face
    patience: float
    again: int = 0


@dataclass
class Tally:
    """What came of some callers."""

    callers: int = 0
    turns: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    failed: list[tuple[int, str]] = field(default_factory=list)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.callers + other.callers, self.turns + other.turns, self.ends + other.ends, self.failed + other.failed
        )


def call(seed: int, number: int, tell: Tell | None = None) -> tuple[State, int]:
    """One caller from the first word to the end; Broken tells which promise was not kept."""
    chance = random.Random(f"{seed}:{number}")
    caller = Caller(chance, SCRIPTS[chance.choice(sorted(SCRIPTS))], chance.choice(FACES), chance.random())
    turn, turns = begin(caller.script, _known(chance), caller.face), 0
    words = WORDS[turn.state.language]
    if tell:
        tell(turn.state, None, turn)
    last = turn.state
    for before, said, after in _conversation(caller, turn):
        turns, last = turns + 1, after.state
        if tell:
            tell(before, said, after)
        of_a_turn(caller.script, words, before, said, after, caller.face)
        if chance.random() < LOOK and last.ended is None and last.moved is None:
            both_exits_work(caller.script, words, last, caller.face)
    at_the_end(caller.script, last)
    return last, turns


def _known(chance: random.Random) -> Known:
    return Known(
        chance.choice(LANGUAGES),
        chance.choice(("sie", "du")),
        reason=chance.choice((None, None, None, "price", "need_gone", "competitor")),
        one_time=chance.random() < 0.2,
        topics_avoided=("price",) if chance.random() < 0.05 else (),
        ask_solved=chance.random() < 0.1,
    )


def _conversation(caller: Caller, turn: Turn) -> Iterator[Told]:
    """Each turn with the state before it and what was said; None: nothing was said, we went on by ourselves."""
    chance, words = caller.chance, WORDS[turn.state.language]
    while True:
        before = turn.state
        said = None
        if "offer_wanted" in turn.effects:
            turn = tell_offer(caller.script, turn, chance.choice((None, "gift")), OFFER)
        elif "face_wanted" in turn.effects:
            turn = move(turn, chance.choice(OUTCOMES))
        elif before.moved and not before.ended:
            caller.face = before.moved  # type: ignore[assignment]
            turn = resume(caller.script, before, caller.face)
        elif before.ended == "issue" and caller.again < AGAIN:
            caller.again += 1
            turn = resume(caller.script, before, caller.face, ask_solved=True)
        elif before.ended:
            return
        elif caller.again < AGAIN and chance.random() < STOPS:
            turn = _stops_and_goes_on(caller, before)
        else:
            said, issue = _anything(caller, before), chance.random() < ISSUE
            turn = hear(caller.script, before, said, words.vocabulary(), words.options, issue_open=issue)
        yield before, said, turn


def _stops_and_goes_on(caller: Caller, state: State) -> Turn:
    """They hang up or fall silent; a reminder or our next call, on any face, asks the open question again."""
    caller.again += 1
    caller.face = caller.chance.choice(FACES)
    stopped = close(state, caller.chance.choice(("silent", "hung_up")))
    return resume(caller.script, stopped, caller.face, ask_solved=caller.chance.random() < 0.1)


def _anything(caller: Caller, state: State) -> Said:
    chance, face = caller.chance, caller.face
    dice = chance.random()
    if face == "voice" and dice < 0.12:
        return Said("voice")
    if state.open == "may_we_ask" and chance.random() < WILLING:
        return Said("voice", digits="1") if face == "voice" else Said(face, "1")
    if dice < 0.50:
        keys = "12345678*#" if chance.random() < caller.patience + 0.4 else "0912345678"
        key = chance.choice(keys if chance.random() < 0.3 else "12345")
        return Said("voice", digits=key) if face == "voice" else Said(face, key)
    text = chance.choice(SAYINGS[state.language])
    if dice < 0.58:
        text = chance.choice(CORRECTIONS[state.language])
    elif dice < 0.63:
        text = chance.choice(SEVERAL[state.language])
    elif dice < 0.65:
        text = chance.choice(MASHED)
    if face == "voice":
        return Said("voice", text, confidence=chance.choice((None, 0.01, 0.4, 0.9, 0.9)))
    return Said(face, text, since=chance.choice((None, None, 2.0, 60.0)) if face == "sms" else None)


def play(seed: int, numbers: range) -> Tally:
    """These callers, one after the other; the same words are understood once."""
    remember()
    tally = Tally()
    for number in numbers:
        tally.callers += 1
        try:
            state, turns = call(seed, number)
        except Exception as error:  # whatever it was, it is told with the caller it happened to
            tally.failed.append((number, f"{type(error).__name__}: {error}"))
        else:
            tally.turns += turns
            tally.ends[state.ended or "open"] += 1
    return tally


@click.command()
@click.option("--callers", default=1_000_000, show_default=True)
@click.option("--seed", default=1, show_default=True)
@click.option("--processes", default=2, show_default=True)
@click.option("--minutes", type=float, help="Stop handing out callers after so long, and tell how many it were.")
@click.option("--only", type=int, help="Play this caller again, and nobody else.")
def main(callers: int, seed: int, processes: int, minutes: float | None, only: int | None) -> None:
    """Play random callers through the engine."""
    if only is not None:
        _told_again(seed, only)
        return
    began, total = time.perf_counter(), Tally()
    parts = (range(start, min(start + PART, callers)) for start in range(0, callers, PART))
    with ProcessPoolExecutor(processes) as pool:
        under_way = {pool.submit(play, seed, part) for part in islice(parts, 2 * processes)}
        while under_way:
            done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
            found = sum((each.result() for each in done), Tally())
            total = total + found
            _tell_broken(found, seed)
            if minutes is None or time.perf_counter() - began < 60 * minutes:
                under_way |= {pool.submit(play, seed, part) for part in islice(parts, len(done))}
            if sys.stderr.isatty() or total.callers % (25 * PART) == 0:
                click.echo(f"{total.callers:,} callers, {len(total.failed)} broken", err=True)
    seconds = time.perf_counter() - began
    pace = f"{total.callers / seconds:,.0f} callers a second, {processes} processes"
    click.echo(f"{total.callers:,} callers, {total.turns:,} turns in {seconds:,.0f} s ({pace}), seed {seed}")
    for ended, count in total.ends.most_common():
        click.echo(f"  {ended:<16} {count:>9,}")
    sys.exit(1 if total.failed else 0)


def _tell_broken(found: Tally, seed: int) -> None:
    for number, why in found.failed:
        click.echo(f"BROKEN {why}\n  python -m tests.interview.callers --seed {seed} --only {number}")


def _told_again(seed: int, number: int) -> None:
    """The conversation of one caller, turn by turn."""

    def tell(before: State, said: Said | None, turn: Turn) -> None:
        if said:
            heard = said.digits or (repr(said.text) if said.text is not None else "(silence)")
            click.echo(f"them  {heard} ({said.face}, {said.confidence}, {said.since}) at {before.open}")
        settled = [f"{given.question}={given.value or given.why or given.status}" for given in turn.learned]
        click.echo(f"us    {_keys(turn.say)}  {' '.join((*settled, *turn.effects, turn.state.ended or ''))}")

    call(seed, number, tell)


def _keys(lines: tuple[Line, ...]) -> str:
    return " + ".join(line.key for line in lines) or "-"


__all__ = ["Broken", "Tally", "call", "main", "play"]

if __name__ == "__main__":
    main()
