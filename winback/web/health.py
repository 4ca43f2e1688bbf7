"""Whether this process lives, and whether the service can do its work. Open to everybody, tells nothing personal."""

from typing import Any

from flask import Blueprint, Response, jsonify
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from winback.services import key_fit, vitals
from winback.services.sending import switches
from winback.store.upgrade import outdated
from winback.web import room
from winback.web.current import rt

bp = Blueprint("health", __name__)


@bp.get("/healthz")
def alive() -> Response:
    """For a load balancer: this process answers, and can hear as long as the database is there."""
    return Response("ok\n", mimetype="text/plain")


@bp.get("/readyz")
def ready() -> tuple[Response, int]:
    """200 when every part works; else 503 and which is missing.

    `hears`: answers of customers are taken, and there is room to keep them. `sends`: messages go out. `sending_off`
    names switches: somebody's wish is no fault, and keeps nobody from being ready.
    """
    missing, off = _state()
    hears = not any(part in ("database", "schema", "disk", "key") for part in missing)
    told: dict[str, Any] = {
        "ready": not missing,
        "missing": missing,
        "hears": hears,
        "sends": not missing and not off,
        "sending_off": off,
    }
    if "key" in missing:
        told["why"] = key_fit.WORDS
    return jsonify(told), 503 if missing else 200


def _state() -> tuple[list[str], list[str]]:
    try:
        with rt.reading() as session:
            session.execute(text("SELECT 1"))
            if outdated(rt.database):
                return ["schema"], []
            off: list[str] = [cause.code for cause in switches.causes(session, rt.settings)]
            missing = [*(["key"] if "key" in off else []), *vitals.missing(session, vitals.beats(session))]
        return [*([] if room.is_there(rt) else ["disk"]), *missing], off
    except SQLAlchemyError:
        return ["database"], []
