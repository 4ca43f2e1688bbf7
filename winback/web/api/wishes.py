"""The promise list: read it, and say what became of a wish."""

from typing import Any

from winback.services.wishes import wish_list, wish_marks, wish_pages
from winback.services.wishes.wish_marks import Mark
from winback.web.api import schemas_wishes as s
from winback.web.api.base import PREFIX, Blueprint, answers
from winback.web.current import me, rt

bp = Blueprint("api-wishes", __name__, url_prefix=f"{PREFIX}/wishes", description="Wishes, and what is said about them")
changes = Blueprint("api-wish-marks", __name__, url_prefix=f"{PREFIX}/wishes", description="What is said about wishes")
LANGUAGE = "en"  # of titles nobody has given


@bp.get("")
@bp.arguments(s.WishQuery, location="query")
@bp.response(200, s.WishListSchema)
@answers(bp, 422)
def listing(query: dict[str, Any]) -> Any:
    """Every wish with who asked; of one stated reason or segment only, where that is asked."""
    with rt.reading() as session:
        return {"items": wish_list.entries(session, LANGUAGE, **query), "currency": rt.settings.currency}


@bp.get("/<int:wish_id>")
@bp.response(200, s.WholeWishSchema)
@answers(bp, 404)
def one(wish_id: int) -> Any:
    """One wish with its people, their own words, and what was said about it."""
    with rt.reading() as session:
        return wish_pages.whole(session, wish_id, LANGUAGE)


@changes.post("/<int:wish_id>/preview")
@changes.arguments(s.MarkSchema)
@changes.response(200, s.WishPreviewSchema)
@answers(changes, 400, 404, 422)
def preview(given: dict[str, Any], wish_id: int) -> Any:
    """Who would be told, who not and why, the longest messages and the price. Nobody is contacted."""
    with rt.reading() as session:
        return wish_marks.preview(session, rt.settings, wish_id, Mark(**given), rt.now())


@changes.post("/<int:wish_id>/mark")
@changes.arguments(s.MarkAndTellSchema)
@changes.response(200, s.WholeWishSchema)
@answers(changes, 400, 404, 409, 422)
def mark(given: dict[str, Any], wish_id: int) -> Any:
    """Mark it; a minute later those who asked to hear it are told, each once."""
    tell = given.pop("tell")
    with rt.transaction() as session:
        wish_marks.mark(session, rt.settings, wish_id, Mark(**given), me().actor, rt.now(), tell=tell)
        return wish_pages.whole(session, wish_id, LANGUAGE)


@changes.post("/<int:wish_id>/take-back")
@changes.response(200, s.WholeWishSchema)
@answers(changes, 404, 409)
def take_back(wish_id: int) -> Any:
    """As if it had not been marked, while nobody has been told."""
    with rt.transaction() as session:
        wish_marks.take_back(session, wish_id, me().actor, rt.now())
        return wish_pages.whole(session, wish_id, LANGUAGE)
