"""Sends of which nobody knows whether they went out: each, or all that one worker left, is decided by a person."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask_babel import ngettext
from marshmallow import Schema, fields, validate
from werkzeug.wrappers import Response

from winback.services.sending import unknowns
from winback.services.sending.unknowns import Decided
from winback.web.current import me, rt
from winback.web.forms import form_values
from winback.web.language import _

bp = Blueprint("unknowns", __name__, url_prefix="/unknown")


class DecisionSchema(Schema):
    """What it was, and which: one attempt, or what a worker left of a campaign."""

    decision = fields.String(required=True, validate=validate.OneOf(["left", "again"]))
    attempt_id = fields.Integer(load_default=None)
    campaign_id = fields.Integer(load_default=None)
    worker = fields.String(load_default=None, validate=validate.Length(max=100))


@bp.get("")
def page() -> str:
    with rt.reading() as session:
        return render_template("unknowns/page.html", groups=unknowns.groups(session))


@bp.post("")
def decide() -> Response:
    given = DecisionSchema().load(form_values())
    one, campaign = given["attempt_id"], given["campaign_id"]
    with rt.transaction() as session:
        done = unknowns.decide(
            session, given["decision"], me().actor, rt.now(),
            attempt_ids=[one] if one else (), of=None if one or not campaign else (campaign, given["worker"]),
        )  # fmt: skip
    for told in _told(done):
        flash(told)
    return redirect(url_for("unknowns.page"))


def _told(done: Decided) -> list[str]:
    told = []
    if done.left:
        told.append(ngettext("%(num)s is taken as sent.", "%(num)s are taken as sent.", done.left))
    if done.again:
        told.append(ngettext("%(num)s is tried again, if nothing speaks against it.",
                             "%(num)s are tried again, where nothing speaks against it.", done.again))  # fmt: skip
    if done.moved_on:
        told.append(ngettext("%(num)s is not sent again: the conversation has gone on without it.",
                             "%(num)s are not sent again: the conversations have gone on without them.",
                             done.moved_on))  # fmt: skip
    return told or [str(_("This has been decided already."))]
