"""What is on a phone's screen right now, as values a browser can draw."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from winback.sandbox import life, numbers
from winback.sandbox.line import Utterance
from winback.sandbox.people import hearing
from winback.sandbox.records import Call, HookTry, Message, Phone, Warning_
from winback.sandbox.world import World

SHOWN = 200  # lines of a thread


def lobby(world: World) -> dict[str, Any]:
    """Every phone in one line, the busiest first."""
    with world.lock:
        phones = [_card(world, phone) for phone in world.phones.values()]
        counted = {"messages": len(world.messages), "calls": len(world.calls)}
    phones.sort(key=lambda card: (-card["rank"], -(card["at"] or 0), card["name"]))
    return {"phones": phones, "counted": counted, "speed": world.speed, "now": _ms(world.now())}


def _card(world: World, phone: Phone) -> dict[str, Any]:
    last, call = (phone.thread[-1] if phone.thread else None), phone.live_call
    live = "" if call is None else ("ringing" if call.status in ("ringing", "queued") else "talking")
    at = max([row.created for row in (last, *phone.calls[-1:]) if row], default=None)
    return {
        **_person(phone),
        "last": {"text": last.body[:90], "mine": last.direction == "inbound"} if last else None,
        "unread": phone.unread,
        "live": live,
        "typing": phone.typing,
        "since": _ms(call.started) if call and call.started else None,
        "at": _ms(at) if at else None,
        "rank": _rank(phone, live),
    }


def _rank(phone: Phone, live: str) -> int:
    """The visitor's own phones lie in front, then what rings or talks."""
    own = phone.character == "hand" and phone.name != phone.number
    return 4 * own + {"ringing": 2, "talking": 1}.get(live, 0)


def phone(world: World, one: Phone) -> dict[str, Any]:
    """Thread, call and debugger of one phone."""
    with world.lock:
        firm = world.firm_number(one)
        call = _call_on_screen(world, one)
        entries = [_message(row) for row in one.thread] + [_past(row) for row in one.calls if row.is_final]
        return {
            "person": _person(one) | {"typing": one.typing},
            "firm": {"number": firm, "written": numbers.written(firm)},
            "stopped": any(pair[1] == one.number for pair in world.blocked),
            "thread": sorted(entries, key=lambda entry: entry["at"])[-SHOWN:],
            "call": _call(world, one, call) if call else None,
            "ideas": _ideas(one),
            "hooks": [_hook(tried) for tried in world.hook_log if tried.phone == one.number][-30:],
            "warnings": [_warning(warning) for warning in world.warnings if warning.phone == one.number][-20:],
            "now": _ms(world.now()),
        }


def _person(one: Phone) -> dict[str, Any]:
    character = one.mind.character if one.mind else None
    return {
        "number": one.number,
        "written": numbers.written(one.number),
        "name": one.name if one.name != one.number else numbers.written(one.number),
        "language": one.language,
        "character": one.character,
        "title": dict(character.title) if character else {},
        "simulated": one.is_simulated,
        "hand": one.character == "hand",
    }


def _call_on_screen(world: World, one: Phone) -> Call | None:
    """The call that is going on, or the one that has just ended."""
    if live := one.live_call:
        return live if live.status != "queued" else None
    last = one.calls[-1] if one.calls else None
    if last and last.ended and (world.now() - last.ended).total_seconds() < life.stays(last):
        return last
    return None


def _call(world: World, one: Phone, call: Call) -> dict[str, Any]:
    line = call.line
    return {
        "sid": call.sid,
        "status": call.status,
        "incoming": call.direction != "inbound",
        "started": _ms(call.started) if call.started else None,
        "ended": _ms(call.ended) if call.ended else None,
        "seconds": call.seconds,
        "doing": line.doing,
        "takes": sorted(line.inputs()),
        "until": _ms(line.waits_until) if line.waits_until else None,
        "digits": line.digits,
        "heard": [_utterance(one) for one in line.heard],
        "labels": _labels(" ".join(line.since_answer)) if line.gather else {},
    }


def _labels(told: str) -> dict[str, str]:
    """What the firm said the keys are for."""
    return {key: label[:18] for key, label in hearing.options(told)}


def _utterance(one: Utterance) -> dict[str, Any]:
    return {
        "who": one.who, "text": one.text, "at": _ms(one.at), "seconds": one.seconds,
        "language": one.language, "cut": one.cut,
    }  # fmt: skip


def _message(row: Message) -> dict[str, Any]:
    return {
        "kind": "sms", "sid": row.sid, "mine": row.direction == "inbound", "text": row.body, "at": _ms(row.created),
        "status": row.status, "segments": row.segments, "twilio": row.by_provider,
    }  # fmt: skip


def _past(call: Call) -> dict[str, Any]:
    return {
        "kind": "call", "sid": call.sid, "mine": call.direction == "inbound", "status": call.status,
        "seconds": call.seconds, "at": _ms(call.created),
    }  # fmt: skip


def _ideas(one: Phone) -> list[dict[str, str]]:
    """Short answers one may tap, from the keys the firm's last text has offered."""
    told = next((row.body for row in reversed(one.thread) if row.direction != "inbound"), "")
    return [{"text": key, "label": f"{key} · {label[:22]}"} for key, label in hearing.options(told)][:6]


def _hook(tried: HookTry) -> dict[str, Any]:
    return {
        "at": _ms(tried.at), "what": tried.what, "path": "/" + tried.url.split("/", 3)[-1], "status": tried.status,
        "problem": tried.problem, "milliseconds": tried.milliseconds, "answer": tried.answer,
        "fields": {name: value for name, value in tried.fields.items() if value},
    }  # fmt: skip


def _warning(warning: Warning_) -> dict[str, Any]:
    return {"at": _ms(warning.at), "code": warning.code, "words": warning.words}


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)
