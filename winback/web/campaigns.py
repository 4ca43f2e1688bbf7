"""Campaigns: put together, forecast, launched with a minute of undo, watched live."""

from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from marshmallow import Schema, ValidationError, fields, validate
from werkzeug.wrappers import Response

from campaigns.facts import BANDS
from winback.errors import BadInput, Conflict
from winback.services.planning import campaign_views, campaigns, left_out
from winback.services.staff import accounts, attention
from winback.store.campaigns import CampaignRow
from winback.web import campaign_forms, kept, vocabulary
from winback.web.current import me, rt
from winback.web.forms import form_values, page_number
from winback.web.language import language
from winback.web.reports import sent
from winback.web.searching import wanted
from winback.web.sentences import sentence

bp = Blueprint("campaigns", __name__, url_prefix="/campaigns")
PLACES = {"waiting": "waiting", "in_conversation": "talking", "finished": "finished", "closed": "closed",
          "left_alone": "left_alone", "holdout": "holdout"}  # fmt: skip
MOVES = {"launch": None, "undo": campaigns.undo, "pause": campaigns.pause, "resume": campaigns.resume,
         "stop": campaigns.stop}  # fmt: skip


# Which field a sentence of the service is about.
PLAN = {"there is already a campaign": "name", "there is no offer": "offers", "there are no words": "languages",
        "update_text": "update_text", "closes_at": "closes_at", "hours": "hours_from"}  # fmt: skip


class WhoSchema(Schema):
    """To whom: words to look for, or one account chosen from what was found."""

    text = fields.String(load_default="", validate=validate.Length(max=200))
    account_id = fields.Integer(load_default=None)
    campaign_id = fields.Integer(required=True)


@bp.get("")
def listing() -> str:
    with rt.reading() as session:
        rows = campaigns.listed(session)
        return render_template("campaigns/list.html", lines=campaign_views.lines(session, rows))


@bp.get("/new")
def new() -> str:
    return _form(campaign_forms.empty(), {})


@bp.post("")
def create() -> Response | tuple[str, int]:
    try:
        plan = campaign_forms.read()
        with rt.transaction() as session:
            made = campaigns.create(session, plan, me().actor, rt.now()).id
    except (ValidationError, BadInput, Conflict) as error:
        return _form(campaign_forms.shown(), kept.faults_of(error, PLAN)), 422
    return redirect(url_for("campaigns.page", campaign_id=made))


@bp.post("/forecast")
def try_out() -> str | tuple[str, int]:
    """The forecast of what is in the form right now; nothing is kept."""
    try:
        plan = campaign_forms.read()
    except ValidationError as error:
        return render_template("campaigns/faults.html", faults=kept.faults_of(error, PLAN))
    with rt.reading() as session:
        found = campaigns.forecast(session, rt.settings, plan, rt.now())
    return render_template("campaigns/forecast.html", forecast=found, campaign=None)


@bp.get("/<int:campaign_id>")
def page(campaign_id: int) -> str:
    with rt.reading() as session:
        return render_template("campaigns/page.html", **_live(session, campaign_id))


@bp.get("/<int:campaign_id>/fragment")
def fragment(campaign_id: int) -> str:
    with rt.reading() as session:
        return render_template("campaigns/live.html", **_live(session, campaign_id))


@bp.get("/<int:campaign_id>/forecast")
def forecast(campaign_id: int) -> str:
    with rt.reading() as session:
        row = _found(session, campaign_id)
        found = campaigns.forecast(session, rt.settings, row, rt.now())
        return render_template("campaigns/forecast.html", forecast=found, campaign=row)


@bp.get("/<int:campaign_id>/members/<any(waiting,in_conversation,finished,closed,left_alone,holdout):place>")
def members(campaign_id: int, place: str) -> str:
    hold = request.args.get("hold") or None
    with rt.reading() as session:
        row = _found(session, campaign_id)
        found, more = campaign_views.members_in(session, campaign_id, PLACES[place], hold, page_number())
        return render_template(
            "campaigns/members.html", campaign=row, found=found, place=place, hold=hold, page=page_number(), more=more
        )  # fmt: skip


@bp.get("/<int:campaign_id>/would-be/<code>")
def would_be(campaign_id: int, code: str) -> str:
    """Before the launch: whom a hold keeps out, page by page."""
    with rt.reading() as session:
        row = _found(session, campaign_id)
        ids, more = left_out.accounts(session, rt.settings, row, rt.now(), code, page_number())
        found = accounts.of_ids(session, ids)
        return render_template(
            "campaigns/would_be.html", campaign=row, found=found, code=code, page=page_number(), more=more
        )


@bp.get("/<int:campaign_id>/would-be.<any(csv,xlsx):form>")
def would_be_file(campaign_id: int, form: str) -> Response:
    """Everybody of the audience with their place, before the launch."""
    return sent(
        "would_be", form, lambda session, file: left_out.write(
            session, rt.settings, _found(session, campaign_id), rt.now(), form, file, language()
        ),
    )  # fmt: skip


@bp.post("/<int:campaign_id>/<any(launch,undo,pause,resume,stop):move>")
def move(campaign_id: int, move: str) -> Response:
    try:
        with rt.transaction() as session:
            if move == "launch":
                campaigns.launch(session, rt.settings, campaign_id, me().actor, rt.now())
            else:
                MOVES[move](session, campaign_id, me().actor, rt.now())  # type: ignore[misc]
        flash(vocabulary.MOVED[move])
    except (BadInput, Conflict) as refused:
        flash(sentence(str(refused)), "error")
    return redirect(url_for("campaigns.page", campaign_id=campaign_id))


@bp.get("/what")
def what() -> str:
    with rt.reading() as session:
        return render_template("campaigns/what.html", campaigns=campaigns.listed(session))


@bp.post("/what")
def what_would_we_send() -> str:
    """Type a name: verdict, text, moment, and why. Nobody is touched."""
    given = WhoSchema().load(form_values())
    with rt.reading() as session:
        row = _found(session, given["campaign_id"])
        found = [accounts.get(session, given["account_id"])] if given["account_id"] else _search(session, given["text"])
        preview = None
        if len(found) == 1:
            preview = campaigns.what_would_we_send(session, rt.settings, found[0].id, row, rt.now())
        return render_template(
            "campaigns/what_found.html", found=found, preview=preview, campaign=row, text=given["text"]
        )


def _search(session: Any, text: str) -> list[Any]:
    return list(accounts.search(session, wanted(text, rt.settings.country), limit=8)) if text.strip() else []


def _found(session: Any, campaign_id: int) -> CampaignRow:
    return campaign_views.by_id(session, campaign_id)


def _form(values: dict[str, Any], faults: dict[str, str]) -> str:
    with rt.reading() as session:
        choices = campaign_views.choices(session)
    return render_template(
        "campaigns/new.html", values=values, faults=faults, choices=choices, bands=BANDS, words=vocabulary,
        currency=rt.settings.currency,
    )  # fmt: skip


def _live(session: Any, campaign_id: int) -> dict[str, Any]:
    row = _found(session, campaign_id)
    return {
        "campaign": row,
        "paused_itself": attention.why_paused(session, campaign_id) if row.state == "paused" else {},
        "plan": campaigns.plan_of(row),
        "script": campaign_views.script_of(session, row) if row.kind == "interview" else None,
        "status": campaigns.status(session, campaign_id, rt.now()),
        "reasons": campaign_views.reasons(session, campaign_id),
        "quotes": campaign_views.quotes(session, campaign_id),
        "returns": campaign_views.returns_of(session, [campaign_id]).get(campaign_id, 0),
        "by_day": campaign_views.by_day(session, campaign_id, rt.now()),
    }
