"""What people said about why they left, beside what the books say."""

from typing import Any

from marshmallow import Schema, fields

from winback.services.sales import stated
from winback.web.api.base import PREFIX, Blueprint, answers
from winback.web.current import rt

bp = Blueprint("api-stated", __name__, url_prefix=f"{PREFIX}/stated", description="Stated reasons beside the facts")


class CellSchema(Schema):
    """How many conversations gave this reason while the books speak for that one (`nothing_known`: for none)."""

    stated = fields.String(required=True)
    facts = fields.String(required=True)
    count = fields.Integer(required=True)


class CellsSchema(Schema):
    items = fields.List(fields.Nested(CellSchema), required=True)


class SignSchema(Schema):
    """Something that happened before they fell silent, and the reason it speaks for."""

    code = fields.String(required=True)
    reason = fields.String(allow_none=True)
    count = fields.Integer(required=True)
    first_on = fields.Date(required=True)
    last_on = fields.Date(required=True)
    facts = fields.Dict()


class BesideSchema(Schema):
    """Both fields of one conversation; neither corrects the other."""

    account_id = fields.Integer(required=True)
    interview_id = fields.Integer(required=True)
    stated = fields.String(required=True)
    stated_at = fields.AwareDateTime(required=True)
    facts = fields.List(fields.String(), required=True)
    agreement = fields.String(required=True)
    signs = fields.List(fields.Nested(SignSchema), required=True)


class BesidesSchema(Schema):
    items = fields.List(fields.Nested(BesideSchema), required=True)


@bp.get("")
@bp.response(200, CellsSchema)
@answers(bp)
def table() -> Any:
    """Every pair of a stated reason and what the books say, with its count."""
    with rt.reading() as session:
        counts = stated.table(session)
    return {"items": [{"stated": said, "facts": facts, "count": count} for (said, facts), count in counts.items()]}


@bp.get("/accounts/<int:account_id>")
@bp.response(200, BesidesSchema)
@answers(bp)
def of_account(account_id: int) -> Any:
    """Each conversation with an account, the newest first."""
    with rt.reading() as session:
        return {"items": stated.of_account(session, account_id)}
