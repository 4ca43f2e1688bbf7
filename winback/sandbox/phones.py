"""The phones in the browser: pages, what is on their screens, and fingers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from flask import Blueprint, Response, abort, jsonify, render_template, request

from winback.sandbox import calls, life, numbers, screens, sms, speaking
from winback.sandbox.api import the_world
from winback.sandbox.pulse import EVERYTHING
from winback.sandbox.records import Call, Phone
from winback.sandbox.texts import texts
from winback.sandbox.world import World

bp = Blueprint("phones", __name__)
KEYS = re.compile(r"[0-9*#]{1,32}")
LONGEST_SPEECH = 1000
BREATH = 20.0  # seconds after which a quiet stream shows that it lives
POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; "
    "form-action 'self'"
)


@bp.after_request
def guard(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers.setdefault("Cache-Control", "no-store")
    return response


# ---------------------------------------------------------------- pages


@bp.get("/")
def lobby() -> str:
    language = request.args.get("lang") or request.accept_languages.best_match(["en", "de"]) or "en"
    return render_template("lobby.html", language=language, t=texts(language))


@bp.get("/phone/<number>")
def phone(number: str) -> str:
    one = _phone(number)
    t = texts(one.language)
    return render_template("phone.html", one=one, written=numbers.written(one.number), language=one.language, t=t)


# ---------------------------------------------------------------- what is on the screens


@bp.get("/phones/state")
def lobby_state() -> Response:
    return jsonify(screens.lobby(the_world()))


@bp.get("/phones/events")
def lobby_events() -> Response:
    world = the_world()
    return _stream(world, EVERYTHING, lambda: screens.lobby(world), least=0.4)


@bp.get("/phone/<number>/state")
def phone_state(number: str) -> Response:
    return jsonify(screens.phone(the_world(), _phone(number)))


@bp.get("/phone/<number>/events")
def phone_events(number: str) -> Response:
    world, one = the_world(), _phone(number)
    return _stream(world, one.number, lambda: screens.phone(world, world.phone(one.number)), least=0.05)


def _stream(world: World, what: str, look: Callable[[], dict[str, Any]], least: float) -> Response:
    """Server-sent events: the whole screen whenever it has changed, and a breath when it has not."""

    def lines() -> Iterator[str]:
        seen = -1
        while not world.agenda.stopped:
            now = world.pulse.wait(what, seen, BREATH)
            yield ": breath\n\n" if now == seen else f"data: {json.dumps(look(), ensure_ascii=False)}\n\n"
            seen = now
            world.agenda.sleep(least)

    headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
    return Response(lines(), mimetype="text/event-stream", headers=headers)


# ---------------------------------------------------------------- fingers


@bp.post("/phone/<number>/<action>")
def act(number: str, action: str) -> Response:
    """JSON only, so that no form on another page can press a key here."""
    if not request.is_json:
        abort(415)
    given = request.get_json()
    if action not in ACTIONS or not isinstance(given, dict):
        abort(404)
    return jsonify({"done": ACTIONS[action](the_world(), _phone(number), given)})


def _text(world: World, one: Phone, given: dict[str, Any]) -> bool:
    text = str(given.get("text", "")).strip()[: sms.LONGEST]
    if not text:
        return False
    _take_over(one)
    sms.write(world, one, world.firm_number(one), text)
    return True


def _answer(world: World, one: Phone, given: dict[str, Any]) -> bool:
    call = one.live_call
    if call is None:
        return False
    _take_over(one)
    return calls.pick_up(world, call)


def _decline(world: World, one: Phone, given: dict[str, Any]) -> bool:
    if call := one.live_call:
        calls.decline(world, call)
    return call is not None


def _hang_up(world: World, one: Phone, given: dict[str, Any]) -> bool:
    call = one.live_call
    if call is None:
        return False
    life.end(world, call, "completed" if call.started else "canceled")
    return True


def _keys(world: World, one: Phone, given: dict[str, Any]) -> bool:
    call, keys = _talking(one), str(given.get("keys", ""))
    return bool(call and KEYS.fullmatch(keys) and speaking.press(world, call, keys))


def _speak(world: World, one: Phone, given: dict[str, Any]) -> bool:
    call = _talking(one)
    text = " ".join(str(given.get("text", "")).split())[:LONGEST_SPEECH]
    return bool(call and text and speaking.speak(world, call, text, 0.93))


def _silence(world: World, one: Phone, given: dict[str, Any]) -> bool:
    call = _talking(one)
    return bool(call and speaking.stay_silent(world, call))


def _call(world: World, one: Phone, given: dict[str, Any]) -> bool:
    if one.live_call:
        return False
    _take_over(one)
    calls.call_firm(world, one, world.firm_number(one))
    return True


def _read(world: World, one: Phone, given: dict[str, Any]) -> bool:
    if one.unread:
        one.unread = 0
        world.pulse.touch(one.number)
    return True


def _play(world: World, one: Phone, given: dict[str, Any]) -> bool:
    """Take a simulated person's part, or give it back; then they answer what is still open."""
    one.by_hand = bool(given.get("by_hand"))
    one.typing = False
    last = one.thread[-1] if one.thread else None
    if one.is_simulated and last and last.direction != "inbound" and not last.by_provider:
        sms.let_answer(world, one, last)
    world.pulse.touch(one.number)
    return True


def _take_over(one: Phone) -> None:
    one.by_hand, one.typing = True, False


def _talking(one: Phone) -> Call | None:
    call = one.live_call
    return call if call and call.status == "in-progress" else None


def _phone(number: str) -> Phone:
    world = the_world()
    if not numbers.is_valid(number) or number in world.ours:
        abort(404)
    return world.phone(number)


ACTIONS: dict[str, Callable[[World, Phone, dict[str, Any]], bool]] = {
    "text": _text,
    "answer": _answer,
    "decline": _decline,
    "hangup": _hang_up,
    "keys": _keys,
    "speak": _speak,
    "silence": _silence,
    "call": _call,
    "read": _read,
    "play": _play,
}
