"""The emergency stop for a telephone: one address, one button. It opens without signing in, and can only stop."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from winback.services import firm
from winback.services.staff import bookmarks
from winback.web.current import rt

bp = Blueprint("emergency", __name__)


@bp.get("/stop/<token>")
def page(token: str) -> ResponseReturnValue:
    """Looking changes nothing: messengers and mail programs look at every address they see."""
    with rt.reading() as session:
        bookmarks.owner(session, rt.settings, token)
        return _shown(firm.sending_stopped(session) is not None)


@bp.post("/stop/<token>")
def stop(token: str) -> ResponseReturnValue:
    with rt.transaction() as session:
        owner = bookmarks.owner(session, rt.settings, token)
        if firm.sending_stopped(session) is None:
            firm.stop_sending(session, "", f"{owner} (bookmark)", rt.now())
    return _shown(True)


def _shown(stopped: bool) -> ResponseReturnValue:
    return render_template("emergency/page.html", stopped=stopped), {"X-Robots-Tag": "noindex"}
