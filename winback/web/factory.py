"""The web application, built from settings. Connections are opened after the fork, by the first request."""

from flask import Flask, current_app
from werkzeug.local import LocalProxy

from winback import runtime as runtimes
from winback.places import templates
from winback.runtime import Runtime
from winback.settings import Settings, from_environment

rt: Runtime = LocalProxy(lambda: current_app.extensions["winback"])  # type: ignore[assignment]


def create_app(settings: Settings | None = None, runtime: Runtime | None = None) -> Flask:
    """A ready application; faults in the settings are all told at once (SettingsError)."""
    settings = (settings or from_environment()).checked()
    app = Flask("winback", template_folder=str(templates() / "pages"), static_folder=None)
    app.extensions["winback"] = runtime or runtimes.build(settings)
    app.config.update(SECRET_KEY=settings.secret_key, MAX_CONTENT_LENGTH=settings.max_upload_bytes)
    return app
