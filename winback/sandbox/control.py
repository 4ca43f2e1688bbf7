"""Strings behind the stage, as JSON: people, faults, pace, the ledger. For the demo and for tests."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request

from winback.sandbox import faults
from winback.sandbox.api import the_world
from winback.sandbox.people import guests
from winback.sandbox.people.characters import CAST

bp = Blueprint("control", __name__, url_prefix="/control")


@bp.before_request
def only_json() -> Response | None:
    """A form on somebody's web page can not pull these strings: only JSON is heard."""
    if request.method in ("POST", "DELETE") and request.content_length and not request.is_json:
        return _wrong("send JSON", 415)
    return None


@bp.get("/people")
def people() -> Response:
    world = the_world()
    return jsonify([
        {"number": one.number, "name": one.name, "language": one.language, "character": one.character,
         "answers": one.answers}
        for one in list(world.phones.values())
    ])  # fmt: skip


@bp.post("/people")
def introduce() -> Response:
    given = request.get_json()
    try:
        made = guests.from_list(given if isinstance(given, list) else [given])
    except (ValueError, AttributeError) as error:
        return _wrong(str(error))
    the_world().introduce(made)
    return jsonify({"introduced": len(made)})


@bp.get("/characters")
def characters() -> Response:
    return jsonify({one.name: dict(one.title) for one in CAST})


@bp.get("/faults")
def asked_faults() -> Response:
    asked = [fault.as_json() for fault in the_world().faults.asked]
    return jsonify({"asked": asked, "kinds": faults.KINDS})


@bp.post("/faults")
def ask_fault() -> Response:
    try:
        fault = the_world().faults.ask(request.get_json())
    except (ValueError, TypeError, AttributeError) as error:
        return _wrong(str(error))
    return jsonify(fault.as_json())


@bp.delete("/faults")
def clear_faults() -> Response:
    the_world().faults.clear()
    return jsonify({"asked": []})


@bp.post("/pace")
def pace() -> Response:
    """Simulated people and carriers `speed` times as fast; `hand_speed` for phones played by hand."""
    world, given = the_world(), request.get_json()
    try:
        speed, hand = float(given.get("speed", world.speed)), float(given.get("hand_speed", world.hand_speed))
    except (ValueError, TypeError, AttributeError):
        return _wrong("speed must be a number")
    if not (0.05 <= speed <= 1000 and 0.05 <= hand <= 1000):
        return _wrong("speed must lie between 0.05 and 1000")
    world.speed, world.hand_speed = speed, hand
    return jsonify({"speed": speed, "hand_speed": hand})


@bp.post("/clear")
def clear() -> Response:
    the_world().forget()
    return jsonify({"cleared": True})


@bp.get("/ledger")
def ledger() -> Response:
    return jsonify(list(the_world().ledger.lines))


@bp.get("/webhooks")
def webhooks() -> Response:
    """Every try to call a webhook, oldest first."""
    return jsonify([
        {"at": one.at.isoformat(), "what": one.what, "sid": one.sid, "phone": one.phone, "url": one.url,
         "status": one.status, "problem": one.problem, "milliseconds": one.milliseconds, "answer": one.answer,
         "fields": one.fields}
        for one in list(the_world().hook_log)
    ])  # fmt: skip


@bp.get("/warnings")
def warnings() -> Response:
    return jsonify([
        {"at": one.at.isoformat(), "code": one.code, "words": one.words, "phone": one.phone, "sid": one.sid}
        for one in list(the_world().warnings)
    ])  # fmt: skip


def _wrong(words: str, status: int = 400) -> Response:
    answer = jsonify({"message": words})
    answer.status_code = status
    return answer
