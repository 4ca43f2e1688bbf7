"""The promise list: what people wish for, who asked, and what we say about it. Support may read it."""

from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from marshmallow import Schema, ValidationError, fields, validate
from werkzeug.wrappers import Response

from campaigns.facts import REASONS
from winback.errors import BadInput, Conflict
from winback.services.exports import export_files
from winback.services.planning import plans
from winback.services.scripts import starters
from winback.services.wishes import wish_list, wish_marks, wish_pages, wish_words, wishes
from winback.services.wishes.wish_marks import Mark
from winback.web.current import me, rt
from winback.web.forms import form_values
from winback.web.kept import again
from winback.web.language import _, language
from winback.web.reports import sent
from winback.web.sentences import sentence

bp = Blueprint("wishes", __name__, url_prefix="/wishes")
changes = Blueprint("wish-marks", __name__, url_prefix="/wishes")  # for marketing alone
STATES = ("open", *plans.MARKS)
AT = {"planned": "planned_for", "sentence": "sentences", "no words": "sentences"}  # words of a refusal, and their field


class MarkSchema(Schema):
    """What is to be said about a wish; a sentence for each language stands in a field of its own."""

    state = fields.String(required=True, validate=validate.OneOf(plans.MARKS))
    planned_for = fields.String(load_default=None, validate=validate.Length(max=10))


class NameSchema(Schema):
    """A title of our own; empty: what it is about."""

    title = fields.String(load_default=None, validate=validate.Length(max=120))


class MergeSchema(Schema):
    """Into which other entry."""

    into = fields.Integer(required=True)


class SplitSchema(Schema):
    """Which ways of saying it become an entry of their own."""

    keys = fields.List(fields.String(), required=True)
    title = fields.String(load_default=None, validate=validate.Length(max=120))


@bp.app_template_filter("wish_when")
def wish_when(planned_for: str) -> str:
    return wish_words.when(planned_for, language())


@bp.get("")
def listing() -> str:
    wanted = _wanted()
    with rt.reading() as session:
        found = wish_list.entries(session, language(), **wanted)
        return render_template("wishes/list.html", found=found, wanted=wanted, segments=wish_list.segments(session),
                               reasons=REASONS, states=STATES, orders=wish_list.ORDERS)  # fmt: skip


@bp.get("/export.<any(csv,xlsx):form>")
def export(form: str) -> Response:
    """The list as it is shown, one line for each person; whoever takes it out is written down."""
    wanted = _wanted()
    return sent(
        "wishes", form, lambda session, file: export_files.write(
            file, wish_pages.COLUMNS, wish_pages.rows(session, rt.settings, language(), **wanted), form
        ),
    )  # fmt: skip


@bp.get("/<int:wish_id>")
def page(wish_id: int) -> str:
    with rt.reading() as session:
        return render_template("wishes/page.html", **_whole(session, wish_id))


@changes.post("/<int:wish_id>/preview")
@again(page, "mark", at=AT)
def preview(wish_id: int) -> str:
    """Who would be told and who would not, why, what it says and costs. Nobody is."""
    mark = _mark()
    with rt.reading() as session:
        found = wish_marks.preview(session, rt.settings, wish_id, mark, rt.now())
        return render_template("wishes/preview.html", preview=found, **_whole(session, wish_id))


@changes.post("/<int:wish_id>/mark")
@again(page, "mark", at=AT)
def mark(wish_id: int) -> Response:
    given, tell = _mark(), request.form.get("tell") == "yes"
    with rt.transaction() as session:
        made = wish_marks.mark(session, rt.settings, wish_id, given, me().actor, rt.now(), tell=tell)
        telling = made.campaign_id
    flash(_("It is told in a minute. Until then it can be taken back.") if telling else _("Marked. Nobody is told."))
    return redirect(url_for("wishes.page", wish_id=wish_id))


@changes.post("/<int:wish_id>/take-back")
def take_back(wish_id: int) -> Response:
    return _changed(wish_id, lambda session: wish_marks.take_back(session, wish_id, me().actor, rt.now()))


@changes.post("/<int:wish_id>/rename")
def rename(wish_id: int) -> Response:
    given = NameSchema().load(form_values())
    return _changed(wish_id, lambda session: wishes.rename(session, wish_id, given["title"], me().actor, rt.now()))


@changes.post("/<int:wish_id>/merge")
def merge(wish_id: int) -> Response:
    into = MergeSchema().load(form_values())["into"]
    return _changed(into, lambda session: wishes.merge(session, wish_id, into, me().actor, rt.now()))


@changes.post("/<int:wish_id>/split")
def split(wish_id: int) -> Response:
    given = SplitSchema().load({"keys": [], **form_values(("keys",))})
    return _changed(
        wish_id,
        lambda session: wishes.split(session, wish_id, given["keys"], given["title"], me().actor, rt.now()),
    )


# ---------------------------------------------------------------- small servants


def _changed(wish_id: int, change: Any) -> Response:
    try:
        with rt.transaction() as session:
            change(session)
        flash(_("Changed."))
    except (BadInput, Conflict) as refused:
        flash(sentence(str(refused)), "error")
    return redirect(url_for("wishes.page", wish_id=wish_id))


def _whole(session: Any, wish_id: int) -> dict[str, Any]:
    found = wish_pages.whole(session, wish_id, language())
    return {
        "whole": found,
        "others": found.others,
        "spoken": starters.languages(session),
        "needed": wish_marks.languages_wanted(session, found.row.id),
        "longest": wish_marks.LONGEST,
        "marks": plans.MARKS,
    }


def _mark() -> Mark:
    values = form_values()
    given = MarkSchema().load({name: values[name] for name in ("state", "planned_for") if name in values})
    told = {name.removeprefix("say_"): str(text) for name, text in values.items() if name.startswith("say_")}
    planned = given["planned_for"] if given["state"] == "planned" else None
    return Mark(given["state"], planned, told)


def _wanted() -> dict[str, Any]:
    """What the list is cut to and ordered by; what we do not know is not asked."""
    asked = request.args
    found = {
        "reason": asked.get("reason") if asked.get("reason") in REASONS else None,
        "state": asked.get("state") if asked.get("state") in STATES else None,
        "segment": asked.get("segment") or None,
        "order": asked.get("order") if asked.get("order") in wish_list.ORDERS else "value",
    }
    if any(value and "\x00" in value for value in found.values()):
        raise ValidationError("text holds characters that cannot be kept")
    return found
