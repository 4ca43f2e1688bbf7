"""Whether this process lives, and whether the service can do its work. Open to everybody, tells nothing personal."""

from datetime import UTC, datetime, timedelta

from flask import Blueprint, Response, jsonify
from sqlalchemy import select, text
from sqlalchemy.exc import SQLAlchemyError

from winback.store.house import HeartbeatRow
from winback.store.upgrade import pending
from winback.web.current import rt

bp = Blueprint("health", __name__)
ALIVE_FOR = timedelta(seconds=30)
NEEDED = ("dispatcher", "worker")


@bp.get("/healthz")
def alive() -> Response:
    return Response("ok\n", mimetype="text/plain")


@bp.get("/readyz")
def ready() -> tuple[Response, int]:
    """200 when the database answers with the newest schema and dispatcher and workers live; 503 and why otherwise."""
    missing = _missing()
    return jsonify({"ready": not missing, "missing": missing}), 503 if missing else 200


def _missing() -> list[str]:
    try:
        with rt.reading() as session:
            session.execute(text("SELECT 1"))
            if pending(rt.database):
                return ["schema: winback upgrade"]
            # Heartbeats are written in real time, whatever the demo's clock says.
            since = datetime.now(UTC) - ALIVE_FOR
            alive_roles = set(session.scalars(select(HeartbeatRow.role).where(HeartbeatRow.at >= since)))
    except SQLAlchemyError:
        return ["database"]
    return [role for role in NEEDED if role not in alive_roles]
