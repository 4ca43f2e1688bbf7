"""Customers: found by name, number or id; everything known of one; and why they may, or may not, be contacted.

What somebody types to find a person is posted, never put into an address: addresses end up in logs.
"""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from marshmallow import Schema, fields, validate
from werkzeug.wrappers import Response

from winback.services.gate import blocks
from winback.services.sales import stated
from winback.services.staff import accounts
from winback.web.current import me, rt
from winback.web.forms import form_values
from winback.web.kept import again
from winback.web.language import _
from winback.web.searching import wanted

bp = Blueprint("accounts", __name__, url_prefix="/accounts")


class SearchSchema(Schema):
    text = fields.String(load_default="", validate=validate.Length(max=200))


class BlockSchema(Schema):
    reason = fields.String(required=True, validate=validate.Length(1, 500))
    until = fields.Date(load_default=None)


def team() -> str | None:
    """Sales is cut to its own team; everybody else sees all."""
    return None if me().may("marketing", "support") else me().team


@bp.get("")
def listing() -> str:
    return render_template("accounts/search.html", found=None, text="", bands=_bands())


@bp.post("/search")
def search() -> str:
    text = SearchSchema().load(form_values())["text"]
    found = []
    if text.strip():
        with rt.reading() as session:
            found = list(accounts.search(session, wanted(text, rt.settings.country), team()))
    fragment = "X-Fragment" in request.headers
    page = "accounts/found.html" if fragment else "accounts/search.html"
    return render_template(page, found=found, text=text, bands={} if fragment else _bands())


@bp.get("/<int:account_id>")
def page(account_id: int) -> str:
    with rt.reading() as session:
        known = accounts.known(session, account_id, rt.now(), rt.settings, team())
        said = stated.of_account(session, account_id)
        return render_template(
            "accounts/page.html", known=known, account=known.row, beside=said, today=rt.now().date().isoformat()
        )


@bp.post("/<int:account_id>/blocks")
@again(page, "block", {"a block needs": "reason"})
def block(account_id: int) -> Response:
    given = BlockSchema().load(form_values())
    with rt.transaction() as session:
        accounts.get(session, account_id, team())
        blocks.block(session, account_id, given["reason"], me().actor, rt.now(), given["until"])
    flash(_("Blocked: nobody here will be contacted."))
    return redirect(url_for("accounts.page", account_id=account_id))


@bp.post("/<int:account_id>/blocks/<int:block_id>/lift")
def lift(account_id: int, block_id: int) -> Response:
    with rt.transaction() as session:
        accounts.get(session, account_id, team())
        blocks.lift(session, block_id, me().actor, rt.now())
    flash(_("The block is lifted."))
    return redirect(url_for("accounts.page", account_id=account_id))


def _bands() -> dict[str, int]:
    with rt.reading() as session:
        return accounts.bands(session, team())
