"""Messages from people, taken past everything only pages need: the address that is asked most often.

Only what is genuine and goes well is answered here. Whatever else comes, and whatever goes wrong, is passed on with
its body to the application, whose view does the same once more and knows how each refusal is told.
"""

import time
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from flask import Flask

from winback.channels import signatures
from winback.runtime import Runtime
from winback.web import metrics, texting
from winback.web.one_by_one import OneByOne

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

PATH = "/twilio/sms"
LONGEST = 64_000  # bytes of a request; Twilio's are about 1,000
FORM = "application/x-www-form-urlencoded"
HEADERS = [
    ("Content-Type", "text/xml; charset=utf-8"),
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
]


class Door:
    """Stands before the application and answers what it can."""

    def __init__(self, app: Flask) -> None:
        self._inside, self._parts, self._one_by_one = app.wsgi_app, app.extensions, OneByOne()

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        twiml = self._answer(environ) if environ["PATH_INFO"] == PATH else None
        if twiml is None:
            return self._inside(environ, start_response)
        start_response("200 OK", [*HEADERS, ("Content-Length", str(len(twiml)))])
        return [twiml]

    def _answer(self, environ: "WSGIEnvironment") -> bytes | None:
        """None: for the application."""
        began, length = time.perf_counter(), environ.get("CONTENT_LENGTH") or ""
        kind = environ.get("CONTENT_TYPE", "").partition(";")[0].strip().lower()
        usual = environ["REQUEST_METHOD"] == "POST" and kind == FORM and not environ.get("QUERY_STRING")
        if not (usual and length.isascii() and length.isdigit() and int(length) <= LONGEST):
            return None
        body = environ["wsgi.input"].read(int(length))
        environ["wsgi.input"] = BytesIO(body)
        try:
            rt: Runtime = self._parts["winback"]
            form = _genuine(rt, environ, body)
            if form is None:
                return None
            with self._one_by_one.turn():
                twiml = texting.answer(rt, form, environ.get("HTTP_I_TWILIO_IDEMPOTENCY_TOKEN")).encode()
        except Exception:  # it happens again inside, and is told there
            return None
        metrics.LATENCY.labels(texting.HOOK, "2xx").observe(time.perf_counter() - began)
        return twiml


def _genuine(rt: Runtime, environ: "WSGIEnvironment", body: bytes) -> dict[str, str] | None:
    pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=200)
    target = signatures.raw_target(environ, PATH, "")
    given = environ.get("HTTP_X_TWILIO_SIGNATURE")
    if not signatures.genuine(rt.settings, target, given, pairs, body, is_form=True):
        return None
    form = dict(pairs)
    signatures.note_unknown(form)
    return form if len(form) == len(pairs) else None
