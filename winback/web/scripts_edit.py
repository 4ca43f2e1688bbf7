"""The words of a draft, a page for each question and language; and each message as on a phone."""

from functools import cache
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from marshmallow import Schema, fields, validate
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from campaigns.interview.frame import FRAME, SENTENCES
from campaigns.interview.lines import Text, texts
from winback.errors import NotFound
from winback.services.scripts import scripts, scripts_check, scripts_page, scripts_phone, scripts_screens, scripts_texts
from winback.services.scripts.scripts_texts import Bundle, Leaf
from winback.web.current import me, rt
from winback.web.forms import form_values
from winback.web.kept import again
from winback.web.language import _
from winback.web.scripts import asked_for, costs, source

bp = Blueprint("scripts_edit", __name__, url_prefix="/scripts")
FACES = ("sms", "voice", "web")


class SaveSchema(Schema):
    """Which state of the draft somebody looked at; the fields themselves are named by their places."""

    revision = fields.Integer(required=True, validate=validate.Range(min=1))


@bp.get("/drafts/<int:draft_id>/words/<name>/<part>")
def words(draft_id: int, name: str, part: str) -> str:
    with rt.reading() as session:
        row = scripts.draft(session, draft_id)
        bundle, base = scripts.bundle_in(row), scripts.base_of(session, row)
        _known(bundle, name, part)
        return render_template(
            "scripts/words.html", row=row, name=name, part=part, **_fields(bundle, base, name, part),
            **_seen(session, bundle, base, name, part),
        )  # fmt: skip


@bp.post("/drafts/<int:draft_id>/words/<name>/<part>")
@again(words, "words")
def save(draft_id: int, name: str, part: str) -> Response:
    given = form_values()
    revision = SaveSchema().load({"revision": given.get("revision")})["revision"]
    values = {field: request.form[field] for field in request.form if "." in field}
    with rt.transaction() as session:
        scripts.save_texts(session, draft_id, revision, name, part, values, me().name, rt.now())
    flash(_("Kept."))
    return redirect(url_for("scripts_edit.words", draft_id=draft_id, name=name, part=part))


@bp.get("/<any(drafts,versions):kind>/<int:row_id>/messages/<name>")
def messages(kind: str, row_id: int, name: str) -> str:
    """Every message as it arrives, in one language, form of address and face."""
    face = asked_for("face", FACES, "sms")
    with rt.reading() as session:
        bundle, shown = source(session, kind, row_id)
        if name not in bundle.words:
            raise NotFound(f"there are no words in {name!r}")
        forms = bundle.speaks(name).forms
        form = asked_for("form", forms, forms[0])
        filled = scripts_phone.gaps(session, rt.settings, name)
        found = (
            scripts_phone.on_the_page(bundle, name, filled[0])
            if face == "web"
            else scripts_phone.of_language(bundle, name, *filled)
        )
        return render_template(
            "scripts/messages.html", name=name, face=face, form=form, forms=forms,
            languages=scripts.languages(bundle), faces=FACES,
            messages=[one for one in found if one.face == face and one.form == form],
            screens=scripts_screens.screens(bundle, name, form, filled[0]) if face == "web" else {},
            costs=cache(lambda count: costs(session, count)), **shown,
        )  # fmt: skip


def _known(bundle: Bundle, name: str, part: str) -> None:
    if name not in bundle.words:
        raise NotFound(f"there are no words in {name!r}")
    node = bundle.script.by_key.get(part)
    if part not in scripts_texts.PARTS and not (node and node.asks):
        raise NotFound("there is no such page of this script")


def _fields(bundle: Bundle, base: Bundle, name: str, part: str) -> dict[str, Any]:
    keys = scripts_texts.keys_of(bundle.script, part)
    parts = [node.key for node in bundle.script.asked]
    return {
        "blocks": [(key, scripts_texts.leaves(bundle, name, key)) for key in keys],
        "accepted": scripts_texts.accepted(bundle, base, name, part),
        "hints": scripts_texts.hints(bundle, name, part),
        "buttons": scripts_page.buttons(bundle, name, part),
        "around": scripts_page.around(bundle, base, name) if part == scripts_page.PART else {},
        "frame": FRAME,
        "sentences": SENTENCES,
        "fixed_answers": part == "is_it_solved",
        "wanted": texts(bundle.script),
        "nothing": Text(),
        "must_say": bundle.words[name].get("must_say", {}),
        "parts": ["start", *(one for one in parts if one != "is_it_solved"), *scripts_texts.PARTS[1:]],
        "languages": scripts.languages(bundle),
        "value": lambda field: scripts_texts.value_of(bundle, base, name, field),
    }


def _seen(session: Session, bundle: Bundle, base: Bundle, name: str, part: str) -> dict[str, Any]:
    found = scripts_check.findings(bundle, base)
    filled = scripts_phone.gaps(session, rt.settings, name)
    sent = scripts_phone.of_language(bundle, name, *filled) + scripts_phone.on_the_page(bundle, name, filled[0])
    screens = scripts_screens.screens(bundle, name, bundle.speaks(name).forms[0], filled[0])
    still_there = scripts_texts.still_on_page(bundle, base, name)

    def phones(leaf: Leaf) -> list[scripts_phone.Message]:
        """How this text arrives; in one form of address, where all are told the same."""
        return [
            one for one in sent
            if one.key == leaf.key and one.face in leaf.faces and one.form in leaf.forms[:1]
        ]  # fmt: skip

    def still(leaf: Leaf) -> str | None:
        """What the page goes on asking, though the same was reworded beside it."""
        of_forms = (still_there.get((leaf.key, form)) for form in leaf.forms if "web" in leaf.faces)
        return next((text for text in of_forms if text), None)

    return {
        "still": still,
        "found": scripts_check.at(found, name),
        "phones": phones,
        "screens": scripts_screens.of_part(screens, part),
        "costs": cache(lambda count: costs(session, count)),
    }
