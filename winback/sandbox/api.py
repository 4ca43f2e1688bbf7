"""Twilio's REST API: Messages and Calls of version 2010-04-01, and the account's own numbers."""

from __future__ import annotations

import hmac
import socket
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from flask import Blueprint, Response, abort, current_app, jsonify, request

from winback.sandbox import calls, resources, sms
from winback.sandbox.errors import Refused
from winback.sandbox.records import Call, Message
from winback.sandbox.world import World

bp = Blueprint("api", __name__, url_prefix="/2010-04-01/Accounts/<account>")
Row = TypeVar("Row", Message, Call)
Shown = TypeVar("Shown")
DEFAULT_PAGE, LONGEST_PAGE = 50, 1000


def the_world() -> World:
    world: World = current_app.extensions["world"]
    return world


@bp.before_request
def authenticate() -> None:
    """HTTP basic with the account's SID and token; anything else is 20003."""
    options, given = the_world().options, request.authorization
    known = given is not None and given.type == "basic" and (
        hmac.compare_digest((given.username or "").encode(), options.account_sid.encode())
        and hmac.compare_digest((given.password or "").encode(), options.auth_token.encode())
    )  # fmt: skip
    if not known:
        raise Refused(20003)
    if (request.view_args or {}).get("account") != options.account_sid:
        raise Refused(20404, request.path)


@bp.app_errorhandler(Refused)
def refuse(refusal: Refused) -> Response:
    answer = jsonify(refusal.as_json())
    answer.status_code = refusal.status
    if refusal.code == 20003:
        answer.headers["WWW-Authenticate"] = 'Basic realm="Twilio API"'
    if refusal.code == 20429:
        answer.headers["Retry-After"] = "1"
    return answer


# ---------------------------------------------------------------- messages


@bp.post("/Messages.json")
def create_message(account: str) -> Response:
    world = the_world()
    return _create(world, "messages", lambda: resources.message(world, sms.create(world, request.form)))


@bp.get("/Messages.json")
def list_messages(account: str) -> Response:
    world = the_world()
    rows = _listed(world, "messages", world.messages.values())
    rows = [row for row in rows if _day_fits("DateSent", row.sent)]
    return _page(rows, "messages", lambda row: resources.message(world, row))


@bp.get("/Messages/<sid>.json")
def fetch_message(account: str, sid: str) -> Response:
    return jsonify(resources.message(the_world(), _message(sid)))


@bp.post("/Messages/<sid>.json")
def update_message(account: str, sid: str) -> Response:
    """Cancel a scheduled message, or take its text away."""
    world, message = the_world(), _message(sid)
    if request.form.get("Status") == "canceled":
        sms.cancel(world, message)
    elif request.form.get("Body") == "":
        sms.redact(world, message)
    else:
        raise Refused(20001, "only an empty Body or Status=canceled can be posted")
    return jsonify(resources.message(world, message))


@bp.delete("/Messages/<sid>.json")
def delete_message(account: str, sid: str) -> tuple[str, int]:
    sms.remove(the_world(), _message(sid))
    return "", 204


def _message(sid: str) -> Message:
    return the_world().messages.get(sid) or _missing()


# ---------------------------------------------------------------- calls


@bp.post("/Calls.json")
def create_call(account: str) -> Response:
    world = the_world()
    return _create(world, "calls", lambda: resources.call(world, calls.create(world, request.form)))


@bp.get("/Calls.json")
def list_calls(account: str) -> Response:
    world = the_world()
    rows = _listed(world, "calls", world.calls.values())
    wanted = request.args.get("Status"), request.args.get("ParentCallSid")
    rows = [
        row for row in rows
        if (not wanted[0] or row.status == wanted[0]) and (not wanted[1] or row.parent_sid == wanted[1])
        and _day_fits("StartTime", row.started) and _day_fits("EndTime", row.ended)
    ]  # fmt: skip
    return _page(rows, "calls", lambda row: resources.call(world, row))


@bp.get("/Calls/<sid>.json")
def fetch_call(account: str, sid: str) -> Response:
    return jsonify(resources.call(the_world(), _call(sid)))


@bp.post("/Calls/<sid>.json")
def update_call(account: str, sid: str) -> Response:
    world, call = the_world(), _call(sid)
    calls.update(world, call, request.form)
    return jsonify(resources.call(world, call))


@bp.delete("/Calls/<sid>.json")
def delete_call(account: str, sid: str) -> tuple[str, int]:
    calls.remove(the_world(), _call(sid))
    return "", 204


def _call(sid: str) -> Call:
    return the_world().calls.get(sid) or _missing()


def _missing() -> Any:
    raise Refused(20404, request.path)


# ---------------------------------------------------------------- the account's numbers


@bp.get("/IncomingPhoneNumbers.json")
def list_numbers(account: str) -> Response:
    """By a number or a part of one."""
    world = the_world()
    wanted = request.args.get("PhoneNumber", "").lstrip("+")
    rows = [number for number in world.options.numbers if wanted in number]
    return _page(rows, "incoming_phone_numbers", lambda number: resources.own_number(world, number))


@bp.get("/IncomingPhoneNumbers/<sid>.json")
def fetch_number(account: str, sid: str) -> Response:
    world = the_world()
    found = (number for number in world.options.numbers if resources.number_sid(number) == sid)
    return jsonify(resources.own_number(world, next(found, None) or _missing()))


# ---------------------------------------------------------------- creating, with what can go wrong


def _create(world: World, on: str, accept: Callable[[], dict[str, Any]]) -> Response:
    """Accept and answer, unless a fault was asked for at one of the moments between."""
    to = request.form.get("To", "")
    strike = world.faults.strike
    if strike("lose_before", on, to):
        _hang_up()
    if strike("error_before", on, to):
        raise Refused(20500)
    if strike("too_many", on, to):
        raise Refused(20429)
    made = accept()
    if slow := strike("delay", on, to):
        time.sleep(slow.seconds)
    if strike("lose_after", on, to):
        _hang_up()
    if strike("error_after", on, to):
        raise Refused(20500)
    if strike("broken_body", on, to):
        return Response('{"sid": "', 201, mimetype="application/json")
    answer = jsonify(made)
    answer.status_code = 201
    return answer


def _hang_up() -> None:
    """Break the connection instead of answering."""
    connection: socket.socket | None = request.environ.get("werkzeug.socket")
    if connection:
        connection.shutdown(socket.SHUT_RDWR)
    abort(500)


# ---------------------------------------------------------------- lists


def _listed(world: World, on: str, rows: Iterable[Row]) -> list[Row]:
    """Newest first, for the asked numbers, and without what lists do not show yet."""
    lag = timedelta(seconds=world.faults.lag(on))
    to, sender, now = request.args.get("To"), request.args.get("From"), world.now()
    with world.lock:
        found = [
            row for row in rows
            if (not to or row.to == to) and (not sender or row.from_ == sender)
            and (not lag or row.created + lag <= now)
        ]  # fmt: skip
    return found[::-1]


def _day_fits(name: str, at: datetime | None) -> bool:
    """`DateSent=2026-03-01`, `DateSent<=…` (parameter name `DateSent<`), `DateSent>=…`: days, and no time of day."""
    for sign in ("", "<", ">"):
        given = request.args.get(name + sign)
        if given and (at is None or not _compare(sign, at, given)):
            return False
    return True


def _compare(sign: str, at: datetime, given: str) -> bool:
    try:
        moment = datetime.fromisoformat(given.replace("Z", "+00:00"))
    except ValueError:
        raise Refused(20001, f"{given} is no date") from None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    day, asked = at.astimezone(UTC).date(), moment.astimezone(UTC).date()
    return {">": day >= asked, "<": day <= asked, "": day == asked}[sign]


def _page(rows: Sequence[Shown], name: str, show: Callable[[Shown], dict[str, Any]]) -> Response:
    size, number = _size(), max(0, _whole("Page", 0))
    shown = rows[number * size : (number + 1) * size]
    query = [(key, value) for key, value in request.args.items() if key not in ("PageSize", "Page", "PageToken")]
    more = (number + 1) * size < len(rows)
    return jsonify(resources.page(request.path, name, [show(row) for row in shown], query, number, size, more))


def _size() -> int:
    return min(LONGEST_PAGE, max(1, _whole("PageSize", DEFAULT_PAGE)))


def _whole(name: str, default: int) -> int:
    text = request.args.get(name, "")
    return int(text) if text.isdigit() else default
