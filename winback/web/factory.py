"""The web application, built from settings. Connections are opened after the fork, by the first request."""

from flask import Flask
from flask_bootstrap import Bootstrap5

from winback import runtime as runtimes
from winback.places import templates
from winback.runtime import Runtime
from winback.settings import Settings, from_environment
from winback.web import (
    access,
    accounts,
    admin,
    assets,
    campaigns,
    console,
    customer,
    emergency,
    errors,
    health,
    helpdesk,
    imports,
    kept,
    language,
    metrics,
    navigation,
    own,
    persons,
    reading,
    register,
    reports,
    safety,
    sales,
    scripts,
    scripts_edit,
    scripts_play,
    scripts_words,
    sentences,
    signin,
    start,
    stated,
    support,
    telling,
    twilio,
    unknowns,
    vocabulary,
    wishes,
)
from winback.web.api import accounts as accounts_api
from winback.web.api import base
from winback.web.api import campaigns as campaigns_api
from winback.web.api import imports as imports_api
from winback.web.api import issues as issues_api
from winback.web.api import permission as permission_api
from winback.web.api import report as report_api
from winback.web.api import returns as returns_api
from winback.web.api import stated as stated_api
from winback.web.api import wishes as wishes_api
from winback.web.converters import RowId
from winback.web.door import Door
from winback.web.house import House

# Every face of the service. Who may open it stands in access.py.
BLUEPRINTS = (
    health.bp,
    metrics.bp,
    emergency.bp,
    customer.bp,
    assets.bp,
    language.bp,
    start.bp,
    own.bp,
    console.bp,
    unknowns.bp,
    campaigns.bp,
    scripts.bp,
    scripts_edit.bp,
    scripts_play.bp,
    sales.bp,
    twilio.bp,
    helpdesk.bp,
    support.bp,
    accounts.bp,
    persons.bp,
    imports.bp,
    register.bp,
    reports.bp,
    reading.bp,
    stated.bp,
    wishes.bp,
    wishes.changes,
    admin.bp,
)


# The parts of /api/v1.
API = (
    accounts_api.bp,
    issues_api.bp,
    imports_api.bp,
    campaigns_api.bp,
    returns_api.bp,
    permission_api.bp,
    permission_api.stops,
    report_api.bp,
    stated_api.bp,
    wishes_api.bp,
    wishes_api.changes,
)


def create_app(settings: Settings | None = None, runtime: Runtime | None = None) -> Flask:
    """A ready application; faults in the settings are all told at once (SettingsError)."""
    settings = (settings or from_environment()).checked()
    https = settings.base_url.startswith("https://")
    runtime = runtime or runtimes.build(settings)
    app = House("winback", template_folder=str(templates() / "pages"), static_folder=None, static_url_path="/static")
    app.extensions["winback"] = runtime
    app.config.update(SECRET_KEY=settings.secret_key, BOOTSTRAP_SERVE_LOCAL=True)
    app.url_map.converters["int"] = RowId
    app.url_map.strict_slashes = False  # no address of ours redirects for a slash: hooks would lose their body
    access.install(app)  # the first guard: nothing reads a request before it
    signin.install(app, runtime, https)
    safety.install(app, settings, https)
    language.install(app)
    errors.install(app)
    metrics.install(app)
    assets.install(app)
    vocabulary.install(app)
    scripts_words.install(app)
    kept.install(app)
    telling.install(app)
    navigation.install(app)
    sentences.install(app)
    Bootstrap5(app)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    base.install(app, API)
    app.wsgi_app = Door(app)  # type: ignore[method-assign]
    return app
