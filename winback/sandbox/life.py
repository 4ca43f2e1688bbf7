"""The states of a call, and everybody told when one changes."""

from __future__ import annotations

from winback.sandbox import callbacks
from winback.sandbox.line import Utterance
from winback.sandbox.records import Call, Phone
from winback.sandbox.world import World

ENDED_STAYS, MISSED_STAYS = 4.0, 2.0  # seconds the end of a call stays on a phone's screen


def stays(call: Call) -> float:
    return ENDED_STAYS if call.started else MISSED_STAYS


def phone_of(world: World, call: Call) -> Phone:
    return world.phone(call.to if call.direction == "outbound-dial" else call.other(world.ours))


def move(world: World, call: Call, status: str) -> bool:
    """Change the status; False when the call was over already."""
    with world.lock:
        if call.is_final:
            return False
        now = world.now()
        call.status, call.updated = status, now
        if status == "in-progress":
            call.started = now
        if call.is_final:
            call.ended = now
            call.line.turn += 1
            call.line.doing = "over"
    callbacks.call_status(world, call, status)
    touch(world, call)
    if call.is_final:
        world.agenda.after(stays(call), touch, world, call)
    return True


def end(world: World, call: Call, status: str = "completed") -> None:
    """The line goes dead; what was being said is cut short."""
    with world.lock:
        if not call.is_final:
            cut_short(world, call)
    move(world, call, status)


def heard(world: World, call: Call, who: str, text: str, seconds: float = 0.0, language: str = "") -> Utterance:
    """Write down what is heard on the line; `seconds` as the listener lives them."""
    utterance = Utterance(who, text, world.now(), seconds, language)
    with world.lock:
        call.line.heard.append(utterance)
    touch(world, call)
    return utterance


def cut_short(world: World, call: Call) -> None:
    """Whatever the firm is saying right now stops here."""
    for utterance in reversed(call.line.heard):
        if utterance.who == "firm":
            gone = (world.now() - utterance.at).total_seconds()
            if gone < utterance.seconds and utterance.cut is None:
                utterance.cut = max(0.0, gone)
            return


def touch(world: World, call: Call) -> None:
    world.pulse.touch(phone_of(world, call).number)
