"""What a person may ask of us, done by support for them: a link to their own page, their data, their erasure."""

from flask import Blueprint, flash, redirect, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from winback import erasure_list
from winback.errors import BadInput, NotFound
from winback.services.person import data_wishes, erasure, links, person_export
from winback.store.crm import ContactRow
from winback.web.current import me, rt
from winback.web.language import _

bp = Blueprint("persons", __name__, url_prefix="/persons")


@bp.post("/<int:contact_id>/link")
def link(contact_id: int) -> Response:
    """Shown once: only its hash is kept."""
    with rt.transaction() as session:
        address = links.make(session, rt.settings, contact_id, links.OWN_PAGE, rt.now(), actor=me().actor)
        account_id = _account(session, contact_id)
    flash(_("Their own page, shown only now: %(address)s", address=address))
    return redirect(url_for("accounts.page", account_id=account_id))


@bp.post("/<int:contact_id>/links/revoke")
def revoke(contact_id: int) -> Response:
    with rt.transaction() as session:
        links.revoke(session, contact_id, rt.now(), actor=me().actor)
        account_id = _account(session, contact_id)
    flash(_("No link of theirs works any more."))
    return redirect(url_for("accounts.page", account_id=account_id))


@bp.post("/<int:contact_id>/data")
def data(contact_id: int) -> Response:
    with rt.transaction() as session:
        text = person_export.as_text(person_export.gather(session, contact_id, rt.now()))
        data_wishes.given(session, contact_id, me().actor, rt.now())
    made = Response(text, mimetype="application/json")
    made.headers["Content-Disposition"] = f"attachment; filename=person-{contact_id}.json"
    return made


@bp.post("/<int:contact_id>/erase")
def erase(contact_id: int) -> Response:
    if request.form.get("sure") != "yes":
        raise BadInput(_("Tick that you are sure."))
    with rt.transaction() as session:
        account_id = _account(session, contact_id)
        done = erasure.erase(session, rt.settings, contact_id, rt.now(), actor=me().actor)
    erasure_list.keep(rt, done.contact_ids, done.account_id)
    flash(_("Erased. Whatever was planned for them does not happen."))
    return redirect(url_for("accounts.page", account_id=account_id))


def _account(session: Session, contact_id: int) -> int:
    row = session.get(ContactRow, contact_id)
    if row is None:
        raise NotFound("there is no such contact")
    return row.account_id
