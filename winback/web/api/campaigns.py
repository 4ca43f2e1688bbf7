"""Campaigns: put together, forecast, launched with a minute of undo, watched."""

from typing import Any

from winback.services.planning import campaign_views, campaigns
from winback.services.planning.plans import NewCampaign
from winback.services.staff import accounts
from winback.web.api import schemas_work as s
from winback.web.api.base import PREFIX, Blueprint, answers
from winback.web.current import me, rt

bp = Blueprint("api-campaigns", __name__, url_prefix=f"{PREFIX}/campaigns", description="Campaigns")


@bp.get("")
@bp.response(200, s.CampaignListSchema)
@answers(bp)
def listing() -> Any:
    """Every campaign, the newest first."""
    with rt.reading() as session:
        return {"items": campaigns.listed(session)}


@bp.post("")
@bp.arguments(s.NewCampaignSchema)
@bp.response(201, s.CampaignStatusSchema)
@answers(bp, 400, 409, 422)
def create(new: NewCampaign) -> Any:
    """A draft. Nothing happens until it is launched."""
    with rt.transaction() as session:
        made = campaigns.create(session, new, me().actor, rt.now())
        return campaigns.status(session, made.id, rt.now())


@bp.post("/forecast")
@bp.arguments(s.NewCampaignSchema)
@bp.response(200, s.ForecastSchema)
@answers(bp, 400, 422)
def try_out(new: NewCampaign) -> Any:
    """The forecast of a plan that is kept nowhere."""
    with rt.reading() as session:
        return campaigns.forecast(session, rt.settings, new, rt.now()).as_json()


@bp.get("/<int:campaign_id>")
@bp.response(200, s.CampaignStatusSchema)
@answers(bp, 404)
def status(campaign_id: int) -> Any:
    """Where it stands; the places add up to the audience."""
    with rt.reading() as session:
        return campaigns.status(session, campaign_id, rt.now())


@bp.put("/<int:campaign_id>")
@bp.arguments(s.NewCampaignSchema)
@bp.response(200, s.CampaignStatusSchema)
@answers(bp, 400, 404, 409, 422)
def edit(new: NewCampaign, campaign_id: int) -> Any:
    """Change a draft; what was launched stays as it was launched."""
    with rt.transaction() as session:
        campaign_views.name_is_free(session, new.name, but=campaign_id)
        campaigns.edit(session, campaign_id, new, me().actor, rt.now())
        return campaigns.status(session, campaign_id, rt.now())


@bp.get("/<int:campaign_id>/forecast")
@bp.response(200, s.ForecastSchema)
@answers(bp, 404)
def forecast(campaign_id: int) -> Any:
    """Whom it would contact, whom not and why, and what it costs. Nobody is contacted."""
    with rt.reading() as session:
        row = campaign_views.by_id(session, campaign_id)
        return campaigns.forecast(session, rt.settings, row, rt.now()).as_json()


@bp.post("/<int:campaign_id>/what-would-we-send")
@bp.arguments(s.WhomSchema)
@bp.response(200, s.PreviewSchema)
@answers(bp, 400, 404, 422)
def what_would_we_send(given: dict[str, Any], campaign_id: int) -> Any:
    """Verdict, text, moment and why for one customer. Nobody is contacted."""
    with rt.reading() as session:
        row = campaign_views.by_id(session, campaign_id)
        accounts.get(session, given["account_id"])
        return campaigns.what_would_we_send(session, rt.settings, given["account_id"], row, rt.now()).as_json()


@bp.post("/<int:campaign_id>/<any(launch,undo,pause,resume,stop):move>")
@bp.response(200, s.CampaignStatusSchema)
@answers(bp, 404, 409, 422)
def move(campaign_id: int, move: str) -> Any:
    """Launch (starts after 60 seconds), undo (while they run), pause, resume, stop (for good)."""
    with rt.transaction() as session:
        if move == "launch":
            campaigns.launch(session, rt.settings, campaign_id, me().actor, rt.now())
        else:
            MOVES[move](session, campaign_id, me().actor, rt.now())
        return campaigns.status(session, campaign_id, rt.now())


MOVES: dict[str, Any] = {
    "undo": campaigns.undo,
    "pause": campaigns.pause,
    "resume": campaigns.resume,
    "stop": campaigns.stop,
}
