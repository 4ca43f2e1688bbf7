"""What every answer carries, and what every state change must prove."""

import secrets
from collections.abc import Callable

from flask import Flask, Response, g, request
from flask_wtf import CSRFProtect
from werkzeug.middleware.proxy_fix import ProxyFix

from winback.settings import Settings
from winback.web.access import API_ROLES

YEAR = 365 * 24 * 3600
# These prove themselves by a signature, in the address or beside it, or by a bearer token and never read the session.
NO_CSRF = ("twilio", "helpdesk", "health", "emergency", "customer", *API_ROLES)
STATIC = ("assets.", "bootstrap.")


def install(app: Flask, settings: Settings, https: bool) -> None:
    app.config.update(
        MAX_CONTENT_LENGTH=settings.max_upload_bytes,
        MAX_FORM_MEMORY_SIZE=1_000_000,
        MAX_FORM_PARTS=200,
        WTF_CSRF_TIME_LIMIT=None,  # as long as the sign-in, which has limits of its own
    )
    hops = int(settings.proxy_hops)
    if hops:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=0, x_prefix=0)  # type: ignore[method-assign]
    _every_form_proves_itself(app)
    app.jinja_env.globals["csp_nonce"] = nonce
    app.after_request(headers_for(https))


def _every_form_proves_itself(app: Flask) -> None:
    app.config["WTF_CSRF_CHECK_DEFAULT"] = False  # the check below knows who proves themselves otherwise
    csrf = CSRFProtect(app)

    @app.before_request
    def prove_the_form() -> None:
        if app.config["WTF_CSRF_ENABLED"] and request.endpoint and request.blueprint not in NO_CSRF:
            csrf.protect()


def nonce() -> str:
    """One for every answer; scripts without it do not run."""
    if "nonce" not in g:
        g.nonce = secrets.token_urlsafe(18)
    return str(g.nonce)


def content_policy() -> str:
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'nonce-{nonce()}'",
            "style-src 'self'",
            "img-src 'self' data:",  # Bootstrap draws its small signs so
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )


def headers_for(https: bool) -> Callable[[Response], Response]:
    def add_headers(response: Response) -> Response:
        headers = response.headers
        headers["Content-Security-Policy"] = content_policy()
        headers["X-Content-Type-Options"] = "nosniff"
        headers.setdefault("Referrer-Policy", "same-origin")
        headers["Cross-Origin-Opener-Policy"] = "same-origin"
        headers["Cross-Origin-Resource-Policy"] = "same-origin"
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
        if https:
            headers["Strict-Transport-Security"] = f"max-age={2 * YEAR}; includeSubDomains"
        if not (request.endpoint or "").startswith(STATIC):
            headers["Cache-Control"] = "no-store"  # everything else may be personal
        return response

    return add_headers
