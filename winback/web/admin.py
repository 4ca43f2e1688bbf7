"""The people who work here, and the tokens of the API."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from marshmallow import Schema, fields, validate
from werkzeug.wrappers import Response

from winback.services.staff import second_factor
from winback.services.staff import staff as people
from winback.web import vocabulary
from winback.web.current import me, rt
from winback.web.forms import form_values
from winback.web.kept import again
from winback.web.language import LANGUAGES, _

bp = Blueprint("admin", __name__, url_prefix="/admin")


class PersonSchema(Schema):
    """Somebody new. Without a password one is made, and shown once."""

    email = fields.String(required=True, validate=validate.Length(3, 320))
    name = fields.String(required=True, validate=validate.Length(1, 200))
    roles = fields.List(fields.String(validate=validate.OneOf(people.ROLES)), required=True)
    team = fields.String(load_default=None, validate=validate.Length(max=100))
    language = fields.String(load_default=None, validate=validate.OneOf(LANGUAGES))
    password = fields.String(load_default=None, validate=validate.Length(max=200))


class RolesSchema(Schema):
    roles = fields.List(fields.String(validate=validate.OneOf(people.ROLES)), required=True)
    team = fields.String(load_default=None, validate=validate.Length(max=100))
    leads = fields.Boolean(load_default=False)


class TokenSchema(Schema):
    name = fields.String(required=True, validate=validate.Length(1, 100))
    staff_id = fields.Integer(required=True)


@bp.get("")
def staff() -> str:
    with rt.reading() as session:
        return render_template(
            "admin/staff.html", everybody=people.everybody(session), tokens=people.tokens(session), words=vocabulary
        )  # fmt: skip


def of_one(staff_id: int, what: str = "") -> str:
    """The same page, after a form about one of them."""
    return staff()


PERSON = {
    "e-mail address": "email",
    "works here already": "email",
    "a password": "password",
    "this password": "password",
    "unknown role": "roles",
}


@bp.post("/people")
@again(staff, "person", PERSON)
def add() -> Response:
    given = PersonSchema().load(form_values(several=("roles",)))
    with rt.transaction() as session:
        person, password = people.add(
            session, given["email"], given["name"], given["roles"], rt.now(), actor=me().actor,
            password=given["password"], team=given["team"], language=given["language"],
        )  # fmt: skip
        name = person.name
    flash(_("%(name)s may sign in.", name=name))
    if given["password"] is None:
        flash(_("Password, shown this once: %(password)s", password=password))
    return redirect(url_for("admin.staff"))


@bp.post("/people/<int:staff_id>/roles")
@again(of_one, "roles-{staff_id}", {"somebody must": "roles", "unknown role": "roles"})
def roles(staff_id: int) -> Response:
    given = RolesSchema().load(form_values(several=("roles",)))
    with rt.transaction() as session:
        people.set_roles(session, staff_id, given["roles"], me().actor, rt.now())
        person = people.get(session, staff_id)
        person.team, person.leads = given["team"], given["leads"]
    flash(_("Saved."))
    return redirect(url_for("admin.staff"))


@bp.post("/people/<int:staff_id>/<any(disable,enable):what>")
@again(of_one, "roles-{staff_id}")
def switch(staff_id: int, what: str) -> Response:
    change = people.disable if what == "disable" else people.enable
    with rt.transaction() as session:
        change(session, staff_id, me().actor, rt.now())
    flash(_("Signed out everywhere, tokens revoked.") if what == "disable" else _("May sign in again."))
    return redirect(url_for("admin.staff"))


@bp.post("/people/<int:staff_id>/second-factor/off")
def no_factor(staff_id: int) -> Response:
    """For somebody who lost the phone."""
    with rt.transaction() as session:
        second_factor.switch_off(session, people.get(session, staff_id), me().actor, rt.now())
    flash(_("Signing in asks this person for no code any more."))
    return redirect(url_for("admin.staff"))


@bp.post("/tokens")
@again(staff, "token", {"a token needs": "name"})
def make_token() -> str:
    given = TokenSchema().load(form_values())
    with rt.transaction() as session:
        token = people.new_token(session, given["staff_id"], given["name"], me().actor, rt.now())
    return render_template("admin/token.html", token=token, name=given["name"], base=request.host_url)


@bp.post("/tokens/<int:token_id>/revoke")
def revoke_token(token_id: int) -> Response:
    with rt.transaction() as session:
        people.revoke_token(session, token_id, me().actor, rt.now())
    flash(_("This token opens nothing any more."))
    return redirect(url_for("admin.staff"))
