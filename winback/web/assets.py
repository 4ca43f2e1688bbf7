"""Our own style and script, and the typefaces of their packages, all served by ourselves."""

import hashlib
from functools import lru_cache
from pathlib import Path

import font_manrope
import font_source_serif_pro
from flask import Blueprint, Flask, Response, abort, request, send_file, url_for

from winback.places import templates

FOLDER = templates() / "pages" / "static"
FONTS = {
    "manrope.ttf": Path(font_manrope.font_directory, "Manrope-VariableFont_wght.ttf"),
    "serif.ttf": Path(font_source_serif_pro.font_directory, "SourceSerifPro-Semibold.ttf"),
    "serif-italic.ttf": Path(font_source_serif_pro.font_directory, "SourceSerifPro-It.ttf"),
}
FOREVER = "public, max-age=31536000, immutable"

bp = Blueprint("assets", __name__, static_folder=str(FOLDER), static_url_path="/static")


def install(app: Flask) -> None:
    app.jinja_env.globals["asset"] = asset


def asset(name: str) -> str:
    """The address of a file of ours; it changes with the file, so browsers may keep it for good."""
    return url_for("assets.static", filename=name, v=_mark(FOLDER / name))


@bp.get("/fonts/<name>")
def font(name: str) -> Response:
    if name not in FONTS:
        abort(404)
    return send_file(FONTS[name], mimetype="font/ttf", max_age=31536000)


@bp.after_request
def keep(response: Response) -> Response:
    if response.status_code == 200 and ("v" in request.args or request.endpoint == "assets.font"):
        response.headers["Cache-Control"] = FOREVER
    return response


@lru_cache(maxsize=32)
def _mark(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:10]
