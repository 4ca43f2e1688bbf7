"""Who may open what. Everything is closed unless it stands here; a test walks the URL map."""

from flask import Flask, abort, g, redirect, request, url_for
from werkzeug.wrappers import Response

from winback.web import signin
from winback.web.current import Me

# Open to everybody: blueprints that prove themselves in another way, or hold nothing to protect …
OPEN_BLUEPRINTS = {
    "health",  # readiness tells no more than words of our own
    "metrics",  # a token of its own, or this machine
    "emergency",  # a signed address, which can only stop
    "twilio",  # signed by the provider
    "helpdesk",  # signed by the helpdesk, or with its secret
    "customer",  # a person's own page: behind an unguessable link
    "assets",  # our style and script
    "bootstrap",  # Bootstrap's
    "api-docs",  # the description of the API
}
# … and single endpoints.
OPEN_ENDPOINTS = {"security.login", "language.choose"}

STAFF = ("marketing", "sales", "support")

# Roles by blueprint. An admin may open everything; a blueprint that is missing here opens for nobody.
ROLES: dict[str, tuple[str, ...]] = {
    "start": STAFF,
    "security": STAFF,
    "me": STAFF,
    "console": ("marketing",),
    "unknowns": ("marketing",),
    "campaigns": ("marketing",),
    "scripts": ("marketing",),
    "scripts_edit": ("marketing",),
    "scripts_play": ("marketing",),
    "accounts": STAFF,
    "imports": ("marketing",),
    "register": ("marketing",),
    "reports": ("marketing",),
    "stated": ("marketing", "support"),
    "wishes": ("marketing", "support"),
    "wish-marks": ("marketing",),
    "reading": ("marketing", "support"),
    "sales": ("sales",),
    "support": ("support",),
    "persons": ("support",),
    "admin": (),
}

# The API: a token carries the roles of its owner. Helpdesks open and resolve issues with a token of role support.
API_ROLES: dict[str, tuple[str, ...]] = {
    "api-accounts": STAFF,
    "api-issues": ("support", "marketing"),
    "api-imports": ("marketing",),
    "api-campaigns": ("marketing",),
    "api-returns": ("sales",),
    "api-consents": ("marketing",),
    "api-opt-outs": STAFF,
    "api-report": ("marketing",),
    "api-stated": ("marketing", "support"),
    "api-wishes": ("marketing", "support"),
    "api-wish-marks": ("marketing",),
}


def install(app: Flask) -> None:
    app.before_request(let_in)


def let_in() -> Response | None:
    """The guard of every request, before anything else reads it."""
    g.pop("me", None)
    if request.endpoint is None or is_open(request.endpoint):
        g.me = signin.by_session() if request.endpoint == "security.login" else None
        return None
    name = request.blueprint or ""
    if name in API_ROLES:
        _check(signin.by_bearer(), API_ROLES[name])
        return None
    g.me = signin.by_session()
    if g.me is None:
        return _ask_to_sign_in()
    if request.endpoint == "console.home" and not g.me.may(*ROLES["console"]):
        return redirect(home_of(g.me))  # the bare address is everybody's
    _check(g.me, ROLES.get(name))
    return None


def is_open(endpoint: str) -> bool:
    return endpoint in OPEN_ENDPOINTS or endpoint.split(".")[0] in OPEN_BLUEPRINTS


def _check(found: Me | None, roles: tuple[str, ...] | None) -> None:
    if found is None:
        abort(401)
    g.me = found
    if roles is None or not found.may(*roles):
        abort(403)


def _ask_to_sign_in() -> Response:
    if request.method != "GET" or "X-Fragment" in request.headers:
        abort(401)
    return redirect(url_for("security.login", next=request.full_path.rstrip("?")))


def home_of(person: Me) -> str:
    """Where somebody's day begins."""
    if person.may("marketing"):
        return "/"
    return "/sales" if person.may("sales") else "/support"
