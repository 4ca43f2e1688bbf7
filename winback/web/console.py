"""Marketing's start page: what is running, what needs a look, what was heard today; and the switch for everything."""

from datetime import datetime, time

from flask import Blueprint, flash, redirect, render_template, url_for
from marshmallow import Schema, fields, validate
from werkzeug.wrappers import Response

from winback.services import firm
from winback.services.planning import campaign_views
from winback.services.staff import accounts, attention
from winback.web.current import me, rt
from winback.web.forms import form_values
from winback.web.language import _, local

bp = Blueprint("console", __name__)


class WhySchema(Schema):
    why = fields.String(load_default="", validate=validate.Length(max=300))


@bp.get("/")
def home() -> str:
    return render_template("console/home.html", hour=local(rt.now()).hour, today=rt.now(), **_live())


@bp.get("/today")
def fragment() -> str:
    return render_template("console/home_fragment.html", **_live())


@bp.post("/sending/stop")
def stop_sending() -> Response:
    """The emergency stop: nothing is started any more, people are still answered."""
    why = WhySchema().load(form_values())["why"]
    with rt.transaction() as session:
        firm.stop_sending(session, why, me().name, rt.now())
    flash(_("Nothing is sent any more. Whoever writes to us is still answered."))
    return redirect(url_for("console.home"))


@bp.post("/sending/allow")
def allow_sending() -> Response:
    with rt.transaction() as session:
        firm.allow_sending(session, me().name, rt.now())
    flash(_("Sending goes on."))
    return redirect(url_for("console.home"))


def _live() -> dict[str, object]:
    now = rt.now()
    morning = datetime.combine(local(now).date(), time(), local(now).tzinfo)
    with rt.reading() as session:
        return {
            "looks": attention.needs_a_look(session, rt.settings, now),
            "figures": attention.today(session, morning),
            "by_hour": attention.by_hour(session, now),
            "bands": accounts.bands(session),
            "running": campaign_views.lines(session, campaign_views.active(session)),
            "reasons": campaign_views.reasons(session)[:6],
            "quotes": campaign_views.quotes(session, limit=4),
            "stopped": firm.sending_stopped(session),
        }
