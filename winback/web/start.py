"""The front door: everybody is shown to where their day begins."""

from flask import Blueprint, redirect
from werkzeug.wrappers import Response

from winback.web.access import home_of
from winback.web.current import me

bp = Blueprint("start", __name__)


@bp.get("/home")
def home() -> Response:
    return redirect(home_of(me()))
