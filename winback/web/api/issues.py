"""Issues from a helpdesk: opening one stops everything about that customer at once."""

from typing import Any

from winback.services.issues import feeds, issue_desk, issues
from winback.services.staff.accounts import Wanted
from winback.web.api import schemas as s
from winback.web.api.base import PREFIX, Blueprint, answers, page, paged
from winback.web.current import me, rt
from winback.web.searching import exactly

bp = Blueprint("api-issues", __name__, url_prefix=PREFIX, description="Issues and their feeds")


@bp.get("/issues")
@bp.arguments(s.IssueQuery, location="query")
@bp.response(200, paged(s.IssueSchema))
@answers(bp, 422)
def listing(query: dict[str, Any]) -> dict[str, Any]:
    """Issues, by id."""
    with rt.reading() as session:
        rows = issue_desk.page(session, after=query["after"], status=query.get("status"), limit=query["limit"] + 1)
        return page(rows, query["limit"])


@bp.post("/issues")
@bp.arguments(s.NewIssueSchema)
@bp.response(201, s.IssueSchema)
@bp.alt_response(200, schema=s.IssueSchema, description="It was known already.", success=True)
@answers(bp, 400, 404, 409, 422)
def open_issue(given: dict[str, Any]) -> Any:
    """Open an issue. What was about to be sent is cancelled; a running interview pauses."""
    who = given.pop("account")
    with rt.transaction() as session:
        row, new = issue_desk.report(session, _wanted(who), given, me().actor, rt.now())
        return row, 201 if new else 200


@bp.get("/issues/<int:issue_id>")
@bp.response(200, s.IssueSchema)
@answers(bp, 404)
def one(issue_id: int) -> Any:
    """One issue."""
    with rt.reading() as session:
        return issue_desk.get(session, issue_id)


@bp.post("/issues/<int:issue_id>/resolve")
@bp.arguments(s.ResolveSchema, required=False)
@bp.response(200, s.IssueSchema)
@answers(bp, 400, 404, 422)
def resolve(given: dict[str, Any], issue_id: int) -> Any:
    """Solved: the customer rests a while, then may be asked again."""
    with rt.transaction() as session:
        row = issues.resolve(session, issue_id, rt.now(), me().actor, given["not_before"])
        return row


@bp.post("/issues/resolve")
@bp.arguments(s.ResolveByExternalSchema)
@bp.response(200, s.IssueSchema)
@answers(bp, 400, 404, 422)
def resolve_by_external(given: dict[str, Any]) -> Any:
    """The same by the helpdesk's own number."""
    with rt.transaction() as session:
        row = issue_desk.resolve(
            session, given["external_id"], given.get("feed"), me().actor, rt.now(), given["not_before"]
        )  # fmt: skip
        return row


@bp.get("/feeds")
@bp.response(200, s.FeedSchema(many=True))
@answers(bp)
def feed_list() -> Any:
    """The registered sources of issues, and how fresh they are."""
    with rt.reading() as session:
        return feeds.listing(session, rt.now())


@bp.post("/feeds/seen")
@bp.arguments(s.FeedSeenSchema)
@bp.response(204)
@answers(bp, 400, 404, 422)
def feed_seen(given: dict[str, Any]) -> None:
    """Nothing new, and still alive: this too keeps a feed fresh."""
    with rt.transaction() as session:
        feeds.seen(session, given["name"], rt.now())


def _wanted(who: dict[str, Any]) -> Wanted:
    return exactly(rt.settings.country, **who)
