"""Warm returns: the queue, one claim, one result."""

from typing import Any

from winback.services.sales import cases, returns, stated
from winback.services.sales.returns import Disposition
from winback.web.api import schemas_work as s
from winback.web.api.base import PREFIX, Blueprint, answers, page, paged
from winback.web.current import rt
from winback.web.sales import rep

bp = Blueprint("api-returns", __name__, url_prefix=f"{PREFIX}/returns", description="Warm returns")


@bp.get("")
@bp.arguments(s.ReturnQuery, location="query")
@bp.response(200, paged(s.ReturnSchema))
@answers(bp, 422)
def listing(query: dict[str, Any]) -> Any:
    """What you may claim, and what you hold or have finished, by id."""
    with rt.reading() as session:
        found, total = returns.search(
            session, rep(), rt.now(), state=query.get("state"), after=query["after"], limit=query["limit"] + 1
        )  # fmt: skip
        return page(found, query["limit"], total)


@bp.get("/queue")
@bp.response(200, paged(s.ReturnSchema))
@answers(bp)
def queue() -> Any:
    """What you may claim right now, warmest first; at most 100."""
    with rt.reading() as session:
        return {"items": returns.queue(session, rep(), rt.now()), "next": None}


@bp.get("/<int:return_id>")
@bp.response(200, s.ReturnDetailSchema)
@answers(bp, 404)
def one(return_id: int) -> Any:
    """One return with its answers; telephone numbers only while you hold it."""
    with rt.reading() as session:
        return _detail(session, return_id)


@bp.post("/<int:return_id>/claim")
@bp.response(200, s.ReturnDetailSchema)
@answers(bp, 404, 409)
def claim(return_id: int) -> Any:
    """Take it on. Exactly one rep wins; everybody else gets a 409."""
    with rt.transaction() as session:
        returns.claim(session, rep(), return_id, rt.now())
        return _detail(session, return_id)


@bp.post("/<int:return_id>/release")
@bp.response(204)
@answers(bp, 404, 409)
def release(return_id: int) -> None:
    """Back into the queue."""
    with rt.transaction() as session:
        returns.release(session, rep(), return_id, rt.now())


@bp.post("/<int:return_id>/hand-over")
@bp.arguments(s.HandOverSchema)
@bp.response(204)
@answers(bp, 400, 404, 409, 422)
def hand_over(given: dict[str, Any], return_id: int) -> None:
    """To a colleague."""
    with rt.transaction() as session:
        returns.hand_over(session, rep(), return_id, given["to"], rt.now())


@bp.post("/<int:return_id>/disposition")
@bp.arguments(s.ResultSchema)
@bp.response(204)
@answers(bp, 400, 404, 409, 422)
def dispose(given: dict[str, Any], return_id: int) -> None:
    """How it ended. `stop` closes the person on every channel."""
    if "won_amount" in given:
        given.setdefault("won_currency", rt.settings.currency)
    with rt.transaction() as session:
        returns.dispose(session, rep(), return_id, Disposition(**given), rt.now())


def _detail(session: Any, return_id: int) -> Any:
    listed = returns.get(session, rep(), return_id, rt.now())
    case = cases.case(session, listed, with_numbers=returns.holds(rep(), listed, rt.now()))
    return {
        "row": listed.row,
        "account": listed.account,
        "grant": listed.grant,
        "answers": case.answers,
        "beside": stated.of_interview(session, listed.row.interview_id),
        "phones": [phone.e164 for phone in case.phones],
    }
