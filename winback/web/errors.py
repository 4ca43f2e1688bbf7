"""Every error once, as its rim reads it: pages get a page, the API and small fetches get JSON."""

import logging
from typing import Any

from flask import Flask, Response, current_app, jsonify, render_template, request
from marshmallow import ValidationError
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection
from werkzeug.exceptions import HTTPException, InternalServerError, RequestEntityTooLarge

from winback import troubles
from winback.errors import BadInput, Conflict, NotFound, SettingsError, WinbackError
from winback.web import room
from winback.web.current import rt
from winback.web.language import _, number

log = logging.getLogger(__name__)

STATUS: dict[type[WinbackError], tuple[int, str]] = {
    NotFound: (404, "Not Found"),
    Conflict: (409, "Conflict"),
    BadInput: (422, "Unprocessable Entity"),
    SettingsError: (503, "Service Unavailable"),
}


def install(app: Flask) -> None:
    app.register_error_handler(WinbackError, ours)
    app.register_error_handler(ValidationError, wrong_fields)
    app.register_error_handler(HTTPException, http)
    app.register_error_handler(DBAPIError, busy)
    app.register_error_handler(NoConnection, busy)
    app.after_request(name_the_methods)


def ours(error: WinbackError) -> Response:
    code, status = next(
        (STATUS[kind] for kind in type(error).__mro__ if kind in STATUS), (500, "Internal Server Error")
    )
    return answer(code, status, str(error))


def wrong_fields(error: ValidationError) -> Response:
    return answer(422, "Unprocessable Entity", _("Some of it cannot be used."), errors=error.messages)


def busy(error: DBAPIError | NoConnection) -> Response:
    """The database is locked, away or full: nothing was half done, and the same step may be tried again."""
    trouble = troubles.of_database(error)
    if trouble is None:
        raise error  # no trouble of the database's, but a fault of ours: it gets its traceback
    if troubles.of_disk(error):
        room.refused()
    log.error("%s; the request was refused and may be sent again", trouble, extra={"endpoint": request.endpoint})
    made = answer(
        503, "Service Unavailable", _("The database does not answer right now. Nothing was changed; try again.")
    )
    made.headers["Retry-After"] = "10"
    return made


def http(error: HTTPException) -> Response:
    if isinstance(error, InternalServerError):
        # The cause is in the log with its traceback; the person gets no inner words of ours.
        return answer(500, "Internal Server Error", _("Something went wrong on our side. It has been written down."))
    if isinstance(error, RequestEntityTooLarge):
        return answer(413, "Content Too Large", too_large())
    given: dict[str, Any] = getattr(error, "data", None) or {}
    errors = given.get("errors") or given.get("messages")
    if error.response is not None:
        return error.response  # type: ignore[return-value]
    made = answer(error.code or 500, error.name, str(given.get("message") or error.description or ""), errors)
    for name, value in error.get_headers():
        if name.lower() in {"allow", "retry-after", "www-authenticate"}:
            made.headers[name] = value
    return made


def too_large() -> str:
    size = number(round(rt.settings.max_upload_bytes / 1_000_000, 1))
    sentence = _(
        "The web takes files up to %(size)s MB. On the server, winback import KIND FILE takes any size.", size=size
    )
    return str(sentence)


def answer(code: int, status: str, message: str, errors: Any = None) -> Response:
    if wants_json():
        payload = {"code": code, "status": status, "message": message} | ({"errors": errors} if errors else {})
        made = jsonify(payload)
    else:
        page = render_template("errors/error.html", code=code, message=message, errors=errors)
        made = current_app.make_response(page)
    made.status_code = code
    if code == 401 and request.path.startswith("/api/"):
        made.headers["WWW-Authenticate"] = 'Bearer realm="winback"'
    return made


FOR_PROGRAMS = ("/api/", "/healthz", "/readyz", "/twilio/", "/helpdesk/")


def wants_json() -> bool:
    if request.path.startswith(FOR_PROGRAMS) or "X-Fragment" in request.headers:
        return True
    return request.accept_mimetypes.best == "application/json"


def name_the_methods(response: Response) -> Response:
    """A 405 says what would be allowed; the API's own error answers lose it."""
    if response.status_code == 405 and "Allow" not in response.headers:
        adapter = current_app.url_map.bind("")
        response.headers["Allow"] = ", ".join(sorted(adapter.allowed_methods(request.path)))
    return response
