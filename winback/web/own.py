"""One's own page: language, password, signing out."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask_security.utils import verify_password
from marshmallow import Schema, fields, validate
from werkzeug.wrappers import Response

from winback.errors import BadInput
from winback.services import sign_ins, staff
from winback.web import signin
from winback.web.current import me, rt
from winback.web.forms import form_values
from winback.web.language import LANGUAGES, _

bp = Blueprint("me", __name__, url_prefix="/me")


class LanguageSchema(Schema):
    language = fields.String(validate=validate.OneOf(LANGUAGES), load_default=None)


class PasswordSchema(Schema):
    old = fields.String(required=True, validate=validate.Length(max=200))
    new = fields.String(required=True, validate=validate.Length(max=200))


@bp.get("")
def page() -> str:
    return render_template("me/page.html")


@bp.post("/language")
def language() -> Response:
    chosen = LanguageSchema().load(form_values())["language"]
    with rt.transaction() as session:
        staff.get(session, me().id).language = chosen
    return redirect(url_for("me.page"))


@bp.post("/password")
def password() -> Response:
    given = PasswordSchema().load(form_values())
    with rt.transaction() as session:
        person = staff.get(session, me().id)
        if not verify_password(given["old"], person.password or ""):
            raise BadInput(_("The old password is not right."))
        staff.set_password(session, person, given["new"], rt.now())
        token = sign_ins.begin(session, person.id, rt.now())
        signin.go_on_as(person, token)
    flash(_("Your password is new. Everywhere else you are signed out."))
    return redirect(url_for("me.page"))
