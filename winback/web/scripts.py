"""Scripts for marketing: their versions and who uses them, and a draft's order, limits, faults and publishing."""

from typing import Any

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from marshmallow import Schema, fields, validate
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as AnyResponse

from campaigns.facts import QUESTIONS
from campaigns.interview import script as engine
from winback.services.scripts import scripts, scripts_files, scripts_page, scripts_phone, scripts_publish, scripts_texts
from winback.services.scripts.scripts_texts import Bundle
from winback.store.campaigns import ScriptDraftRow
from winback.web import scripts_words
from winback.web.current import me, rt
from winback.web.forms import form_values
from winback.web.kept import again
from winback.web.language import _

bp = Blueprint("scripts", __name__, url_prefix="/scripts")
SPACES = scripts_texts.PARTS


class RevisionSchema(Schema):
    """Which state of the draft somebody looked at."""

    revision = fields.Integer(required=True, validate=validate.Range(min=1))


class QuestionSchema(RevisionSchema):
    """A question goes up or down, or is switched on or off."""

    question = fields.String(required=True, validate=validate.Length(1, 60))
    what = fields.String(required=True, validate=validate.OneOf(["up", "down", "on", "off"]))


class MarkSchema(RevisionSchema):
    """One long message that somebody has looked at."""

    mark = fields.String(required=True, validate=validate.Length(1, 40))


class PublishSchema(RevisionSchema):
    """What changed, in a sentence."""

    note = fields.String(load_default="", validate=validate.Length(max=500))


@bp.get("")
def listing() -> str:
    with rt.reading() as session:
        found = scripts.listing(session)
        newest = {one.name: scripts.bundle_of(session, one.versions[0].row) for one in found}
        older = {name for name, bundle in newest.items() if _older(bundle)}
        return render_template("scripts/list.html", found=found, changed=scripts_words.changed, older=older)


@bp.get("/versions/<int:script_id>")
def version(script_id: int) -> str:
    with rt.reading() as session:
        row = scripts.version(session, script_id)
        bundle = scripts.bundle_of(session, row)
        return render_template(
            "scripts/version.html", row=row, changes=scripts_words.changed(row.changes),
            users=scripts.users(session, script_id), older=_older(bundle), **_shape(bundle),
        )  # fmt: skip


@bp.get("/versions/<int:script_id>/file")
def export(script_id: int) -> Response:
    """The version as a file, to keep it in a repository of one's own."""
    with rt.reading() as session:
        row = scripts.version(session, script_id)
        text, name = scripts_files.of_version(session, row), f"{row.name}-{row.version}.toml"
    made = Response(text, mimetype="application/toml")
    made.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return made


@bp.post("/versions/<int:script_id>/draft")
def begin(script_id: int) -> AnyResponse:
    with rt.transaction() as session:
        made = scripts.begin(session, script_id, me().actor, me().name, rt.now()).id
    return redirect(url_for("scripts.draft", draft_id=made))


@bp.get("/drafts/<int:draft_id>")
def draft(draft_id: int) -> str:
    with rt.reading() as session:
        row = scripts.draft(session, draft_id)
        bundle, base = scripts.bundle_in(row), scripts.base_of(session, row)
        found = scripts_publish.readiness(session, rt.settings, bundle, base, row.approvals)
        return render_template(
            "scripts/draft.html", row=row, began=scripts.version(session, row.from_id), readiness=found,
            newer=scripts.newer_than(session, row), place_of=_places(bundle), bounds=engine.BOUNDS,
            still=_still(bundle, base) if row.state == "open" else [],
            changes=scripts_words.changed(found.changes), costs=lambda count: costs(session, count), **_shape(bundle),
        )  # fmt: skip


@bp.post("/drafts/<int:draft_id>/question")
@again(draft, "draft")
def question(draft_id: int) -> AnyResponse:
    given = QuestionSchema().load(form_values())
    at = draft_id, given["revision"], given["question"]
    with rt.transaction() as session:
        if given["what"] in ("up", "down"):
            scripts.move(session, *at, given["what"] == "up", me().name, rt.now())
        else:
            scripts.switch(session, *at, given["what"] == "on", me().name, rt.now())
    return redirect(url_for("scripts.draft", draft_id=draft_id) + "#order")


@bp.post("/drafts/<int:draft_id>/limits")
@again(draft, "limits", {f"limits.{name}": name for name in engine.BOUNDS})
def limits(draft_id: int) -> AnyResponse:
    given = form_values()
    revision = RevisionSchema().load({"revision": given.pop("revision", None)})["revision"]
    numbers = {name: fields.Integer(strict=False) for name in given if name in scripts_words.LIMITS}
    wanted: dict[str, int] = Schema.from_dict(dict(numbers))().load(given)
    with rt.transaction() as session:
        scripts.limit(session, draft_id, revision, wanted, me().name, rt.now())
    flash(_("Kept."))
    return redirect(url_for("scripts.draft", draft_id=draft_id) + "#limits")


@bp.post("/drafts/<int:draft_id>/let-pass")
@again(draft, "draft")
def let_pass(draft_id: int) -> AnyResponse:
    given = MarkSchema().load(form_values())
    with rt.transaction() as session:
        scripts_publish.let_pass(
            session, rt.settings, draft_id, given["revision"], given["mark"], me().name, rt.now()
        )  # fmt: skip
    return redirect(url_for("scripts.draft", draft_id=draft_id) + "#publish")


@bp.post("/drafts/<int:draft_id>/publish")
@again(draft, "publish")
def publish(draft_id: int) -> AnyResponse:
    given = PublishSchema().load(form_values())
    with rt.transaction() as session:
        made = scripts_publish.publish(
            session, rt.settings, draft_id, given["revision"], given["note"], me().actor, me().name, rt.now()
        )  # fmt: skip
        script_id, number = made.id, made.version
    flash(_("Version %(number)s is published. New campaigns take it; running interviews keep theirs.", number=number))
    return redirect(url_for("scripts.version", script_id=script_id))


@bp.post("/drafts/<int:draft_id>/drop")
@again(draft, "draft")
def drop(draft_id: int) -> AnyResponse:
    given = RevisionSchema().load(form_values())
    with rt.transaction() as session:
        scripts.drop(session, draft_id, given["revision"], me().actor, me().name, rt.now())
    flash(_("The draft is gone from the list."))
    return redirect(url_for("scripts.listing"))


def source(session: Session, kind: str, row_id: int) -> tuple[Bundle, dict[str, Any]]:
    """A draft or a version, with what its pages show of it."""
    if kind == "drafts":
        row: ScriptDraftRow = scripts.draft(session, row_id)
        return scripts.bundle_in(row), {"kind": kind, "row": row, "back": url_for("scripts.draft", draft_id=row_id)}
    published = scripts.version(session, row_id)
    back = url_for("scripts.version", script_id=row_id)
    return scripts.bundle_of(session, published), {"kind": kind, "row": published, "back": back}


def _shape(bundle: Bundle) -> dict[str, Any]:
    """What a script is made of, in the order it is asked; nothing while its data cannot be read."""
    shown: dict[str, Any] = {"bundle": bundle, "languages": scripts.languages(bundle), "standard": QUESTIONS}
    if engine.faults(bundle.body):
        return {**shown, "script": None, "conditions": scripts_words.conditions, "early": [], "spaces": SPACES}
    return {
        **shown,
        "script": bundle.script,
        "conditions": scripts_words.conditions,
        "early": scripts_words.early(bundle.script),
        "spaces": SPACES,
    }


def _still(bundle: Bundle, base: Bundle) -> list[tuple[str, str]]:
    """(language, question) whose page still asks as before, though SMS or phone were reworded."""
    if engine.faults(bundle.body):
        return []
    found = ((name, key) for name in bundle.words for key, _form in scripts_texts.still_on_page(bundle, base, name))
    return list(dict.fromkeys(found))


def _older(bundle: Bundle) -> list[tuple[str, list[str]]]:
    """(language, which words) that a version lacks, and the house says for it."""
    if engine.faults(bundle.body):
        return []
    found = scripts.older(bundle)
    return [(own, scripts_words.lent(found[code])) for code, own in scripts.languages(bundle) if code in found]


def _places(bundle: Bundle) -> Any:
    """On which page of the editor a finding can be mended."""

    def place(name: str) -> str:
        kind, _dot, rest = name.partition(".")
        key = rest.split(".")[0]
        if kind in ("say", "page"):
            return scripts_texts.part_of(bundle.script, key)
        if kind == "frame":
            return scripts_page.PART
        if kind == "voice":
            return rest.rpartition(".")[2]
        return key if kind == "options" else "accepted" if kind == "accept" else ""

    return place


def asked_for(name: str, among: tuple[str, ...], otherwise: str) -> str:
    """A choice in the address, one of a few."""
    given = request.args.get(name, "")
    return given if given in among else otherwise


def costs(session: Session, count: int) -> list[tuple[str, Any]]:
    return scripts_phone.cost(session, rt.settings, rt.now().date(), count)
