"""Sales: the queue of warm returns, one claim, one screen to work on, one result."""

import hashlib
from datetime import datetime
from typing import Any

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from marshmallow import Schema, fields, post_load, validate
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as AnyResponse

from campaigns.facts import REASONS
from winback.services.gate import live_calls
from winback.services.sales import cases, promised_returns, returns, stated
from winback.services.sales.promised_returns import Call
from winback.services.sales.returns import Disposition, Rep
from winback.web import vocabulary
from winback.web.current import me, rt
from winback.web.forms import LocalMoment, Money, form_values
from winback.web.kept import again
from winback.web.language import _, local

bp = Blueprint("sales", __name__, url_prefix="/sales")


class ResultSchema(Schema):
    """What a rep writes down; unknown fields are refused."""

    outcome = fields.String(required=True, validate=validate.OneOf(returns.OUTCOMES))
    reason_verdict = fields.String(validate=validate.OneOf(["right", "wrong"]))
    reason_really = fields.String(validate=validate.OneOf(REASONS))
    offer_verdict = fields.String(validate=validate.OneOf(returns.OFFER_VERDICTS))
    won_amount = Money()
    note = fields.String(validate=validate.Length(max=2000))
    again_at = LocalMoment()

    @post_load
    def made(self, data: dict[str, Any], **_more: object) -> Disposition:
        again = data["outcome"] in returns.AGAIN
        if not again:
            data.pop("again_at", None)
        currency = rt.settings.currency if "won_amount" in data else None
        return Disposition(**data, won_currency=currency)


def rep() -> Rep:
    return Rep(me().id, me().team, is_admin="admin" in me().roles, leads=me().leads)


@bp.get("")
def queue() -> str:
    with rt.reading() as session:
        calls, listed = _lists(session)
        mine_count = len(returns.mine(session, rep(), rt.now()))
        return render_template(
            "sales/queue.html", listed=listed, calls=calls, tab="queue", mine_count=mine_count,
            mark=_mark(listed, calls),
        )  # fmt: skip


@bp.get("/fragment")
def queue_fragment() -> Response:
    """The list again; 204 when nothing changed since the mark the page holds."""
    with rt.reading() as session:
        calls, listed = _lists(session)
        mark = _mark(listed, calls)
        if request.headers.get("X-Mark") == mark:
            return Response(status=204)
        page = render_template("sales/queue_fragment.html", listed=listed, calls=calls)
        return Response(page, headers={"X-Mark": mark})


@bp.get("/mine")
def mine() -> str:
    with rt.reading() as session:
        listed = returns.mine(session, rep(), rt.now())
        return render_template(
            "sales/mine.html", listed=listed, tab="mine", mine_count=len(listed), now=rt.now(), outcomes={}
        )  # fmt: skip


@bp.get("/done")
def done() -> str:
    with rt.reading() as session:
        listed = returns.done(session, rep())
        outcomes = returns.last_outcomes(session, [one.row.id for one in listed])
        return render_template("sales/mine.html", listed=listed, tab="done", now=rt.now(), outcomes=outcomes)


@bp.get("/returns/<int:return_id>")
def case(return_id: int) -> str:
    now = rt.now()
    with rt.reading() as session:
        listed = returns.get(session, rep(), return_id, now)
        held = returns.holds(rep(), listed, now)
        page = render_template(
            "sales/case.html",
            case=cases.case(session, listed, with_numbers=held),
            held=held,
            call=promised_returns.of_return(session, rep(), listed.row, now),
            why_not=live_calls.why_not(session, listed.row, now, rt.settings) if held else (),
            dispositions=returns.dispositions(session, return_id),
            beside=stated.of_interview(session, listed.row.interview_id),
            colleagues=returns.colleagues(session, rep(), return_id) if held else (),
            words=vocabulary,
            currency=rt.settings.currency,
            earliest=_for_input(now),
            tomorrow=_for_input(returns.next_working_morning(now)),
        )
    if held and returns.needs_keeping(listed, now):
        with rt.transaction() as session:
            returns.keep(session, rep(), return_id, now)
    return page


@bp.post("/returns/<int:return_id>/claim")
def claim(return_id: int) -> AnyResponse:
    with rt.transaction() as session:
        returns.claim(session, rep(), return_id, rt.now())
    return redirect(url_for("sales.case", return_id=return_id))


@bp.post("/returns/<int:return_id>/release")
def release(return_id: int) -> AnyResponse:
    with rt.transaction() as session:
        returns.release(session, rep(), return_id, rt.now())
    flash(_("It is back in the queue."))
    return redirect(url_for("sales.queue"))


@bp.post("/returns/<int:return_id>/hand-over")
def hand_over(return_id: int) -> AnyResponse:
    with rt.transaction() as session:
        returns.hand_over(session, rep(), return_id, request.form.get("to", 0, int), rt.now())
    flash(_("Handed over."))
    return redirect(url_for("sales.mine"))


# Which field a sentence of the service is about.
RESULT = {"a follow-up": "again_at", "when our reason": "reason_really", "what was won": "won_amount"}


@bp.post("/returns/<int:return_id>/result")
@again(case, "result", RESULT)
def dispose(return_id: int) -> AnyResponse:
    ended = ResultSchema().load(form_values())
    with rt.transaction() as session:
        returns.dispose(session, rep(), return_id, ended, rt.now())
    flash(_("Saved: %(outcome)s.", outcome=vocabulary.OUTCOMES[ended.outcome]))
    return redirect(url_for("sales.mine" if ended.outcome in returns.AGAIN else "sales.queue"))


def _lists(session: Session) -> tuple[list[Call], list[returns.Listed]]:
    """Promised calls, and the queue below them."""
    calls = promised_returns.to_keep(session, rep(), rt.now())
    return calls, promised_returns.others_than(calls, returns.queue(session, rep(), rt.now()))


def _mark(listed: list[returns.Listed], calls: list[Call]) -> str:
    """Changes with what is listed, and each minute while a clock is shown."""
    told: list[object] = [(one.row.id, one.row.state, str(one.row.updated_at)) for one in listed]
    told += [(call.promise.id, call.promise.state, call.promise.staff_id, call.listed.row.state) for call in calls]
    told += [rt.now().strftime("%H%M")] if calls else []
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def _for_input(moment: datetime) -> str:
    return local(moment).strftime("%Y-%m-%dT%H:%M")
