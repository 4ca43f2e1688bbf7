"""A draft or a version played in the browser, on every face. What was said travels with the form; no row is written."""

from flask import Blueprint, render_template, request
from marshmallow import Schema, fields, validate

from campaigns.facts import REASONS
from campaigns.interview import script as engine
from campaigns.interview.script import SOLVED
from winback.errors import NotFound
from winback.services.scripts import scripts, scripts_play
from winback.services.scripts.scripts_play import Start, Step
from winback.web.current import rt
from winback.web.forms import form_values
from winback.web.scripts import source

bp = Blueprint("scripts_play", __name__, url_prefix="/scripts")


class PlaySchema(Schema):
    """Whom we pretend to talk with, and what they did last."""

    language = fields.String(load_default="", validate=validate.Length(max=5))
    form = fields.String(load_default="sie", validate=validate.OneOf(["sie", "du"]))
    face = fields.String(load_default="sms", validate=validate.OneOf(scripts_play.FACES))
    reason = fields.String(load_default=None, validate=validate.OneOf(REASONS))
    one_time = fields.Boolean(load_default=False)
    ask_solved = fields.Boolean(load_default=False)
    said = fields.List(fields.String(validate=validate.Length(max=2010)), load_default=list)
    way = fields.String(load_default="", validate=validate.OneOf(["", "back", *scripts_play.WAYS]))
    text = fields.String(load_default="", validate=validate.Length(max=2000))


@bp.get("/<any(drafts,versions):kind>/<int:row_id>/play")
def begin(kind: str, row_id: int) -> str:
    given = PlaySchema().load({"language": request.args.get("language", "")[:5]})
    return _shown(kind, row_id, given)


@bp.post("/<any(drafts,versions):kind>/<int:row_id>/play")
def go_on(kind: str, row_id: int) -> str:
    return _shown(kind, row_id, PlaySchema().load(form_values(several=("said",))))


def _shown(kind: str, row_id: int, given: dict[str, object]) -> str:
    with rt.reading() as session:
        bundle, shown = source(session, kind, row_id)
        language = str(given["language"]) or next(iter(bundle.words))
        if language not in bundle.words:
            raise NotFound(f"there are no words in {language!r}")
        start = Start(
            language,
            str(given["form"]),
            given["face"],  # type: ignore[arg-type]
            given["reason"],  # type: ignore[arg-type]
            bool(given["one_time"]),
            bool(given["ask_solved"]),
        )
        done = _done(given)
        broken = engine.faults(bundle.body)
        played = None if broken else scripts_play.play(session, rt.settings, bundle, start, done, rt.now())
        return render_template(
            "scripts/play.html", start=start, done=done, played=played, languages=scripts.languages(bundle),
            forms=tuple(bundle.words[language].get("forms", ("sie",))), reasons=REASONS, faces=scripts_play.FACES,
            unsaid=SOLVED.key, most=scripts_play.MOST_STEPS, **shown,
        )  # fmt: skip


def _done(given: dict[str, object]) -> list[Step]:
    said = scripts_play.steps(given["said"])  # type: ignore[arg-type]
    way, text = str(given["way"]), str(given["text"])
    if way == "back":
        return said[:-1]
    return [*said, Step(way, text)][: scripts_play.MOST_STEPS] if way else said
