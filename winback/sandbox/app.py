"""The Flask application of the sandbox: REST API, strings behind the stage, phones."""

from __future__ import annotations

from flask import Flask, Response, jsonify, request
from werkzeug.exceptions import HTTPException

from winback.sandbox import api, control, phones
from winback.sandbox.errors import Refused
from winback.sandbox.world import World


def build(world: World) -> Flask:
    app = Flask("winback.sandbox", template_folder="templates", static_folder="static", root_path=_here())
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.extensions["world"] = world
    for blueprint in (api.bp, control.bp, phones.bp):
        app.register_blueprint(blueprint)
    app.register_error_handler(HTTPException, _twilio_words)
    return app


def _twilio_words(error: HTTPException) -> HTTPException | Response:
    """Twilio answers JSON where a browser would get a page."""
    if not request.path.startswith("/2010-04-01"):
        return error
    refusal = Refused({404: 20404, 405: 20004, 429: 20429}.get(error.code or 500, 20500), request.path)
    answer = jsonify(refusal.as_json())
    answer.status_code = refusal.status
    return answer


def _here() -> str:
    return __file__.rsplit("/", 1)[0]
