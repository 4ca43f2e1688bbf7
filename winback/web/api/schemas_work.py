"""What goes in and out of the API: campaigns, warm returns, imports. Unknown fields are refused."""

from marshmallow import Schema, fields, validate, validates_schema
from marshmallow import ValidationError as Invalid

from campaigns.facts import REASONS
from winback.services.planning.plans import CampaignSchema
from winback.services.sales import returns
from winback.web import uploads
from winback.web.api.base import Query
from winback.web.api.schemas import AccountSchema, row_id, text
from winback.web.api.stated import SignSchema

MOVES = ("launch", "undo", "pause", "resume", "stop")


class NewCampaignSchema(CampaignSchema):
    """A campaign: its name, kind and dates beside the fields of its plan."""


class CampaignStatusSchema(Schema):
    """Where a campaign stands: audience = waiting + in_conversation + finished + closed + left_alone + holdout."""

    id = fields.Integer(required=True)
    name = fields.String(required=True)
    kind = fields.String()
    state = fields.String(required=True)
    state_why = fields.String(allow_none=True)
    standing = fields.Boolean()
    starts_in_seconds = fields.Integer(allow_none=True)
    planned_at = fields.String(allow_none=True)
    audience = fields.Integer(required=True)
    waiting = fields.Integer(required=True)
    in_conversation = fields.Integer(required=True)
    finished = fields.Integer(required=True)
    closed = fields.Integer(required=True)
    left_alone = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    holdout = fields.Integer(required=True)
    contacted = fields.Integer(required=True)
    attempts = fields.Dict(keys=fields.String(), values=fields.Integer())
    unknown_ = fields.Dict(data_key="unknown", attribute="unknown")
    cost = fields.String()
    waits_for_money = fields.Dict()


class CampaignLineSchema(Schema):
    """A campaign on a list."""

    id = fields.Integer(required=True)
    name = fields.String(required=True)
    kind = fields.String()
    state = fields.String(required=True)
    standing = fields.Boolean()
    created_at = fields.AwareDateTime()
    opens_at = fields.AwareDateTime(allow_none=True)
    closes_at = fields.AwareDateTime(allow_none=True)


class CampaignListSchema(Schema):
    items = fields.List(fields.Nested(CampaignLineSchema), required=True)


class ForecastSchema(Schema):
    """What a plan would do. Nobody is contacted."""

    audience = fields.Integer(required=True)
    contacted = fields.Integer(required=True)
    holdout = fields.Integer(required=True)
    left_alone = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    first_by = fields.Dict()
    languages = fields.Dict()
    sms = fields.Dict()
    voice = fields.Dict()
    cost = fields.String(required=True)
    currency = fields.String(required=True)
    minutes_to_begin = fields.Integer()
    warnings = fields.List(fields.String(), required=True)
    refused = fields.List(
        fields.String(),
        required=True,
        metadata={"description": "Why a launch would be refused now, if so."},
    )


class PreviewSchema(Schema):
    """What we would send to one customer, when, and why not."""

    account_id = fields.Integer(required=True)
    go = fields.Boolean(required=True)
    belongs = fields.Boolean()
    holds = fields.List(fields.Dict(), required=True)
    look_again_at = fields.String(allow_none=True)
    channel = fields.String(allow_none=True)
    to = fields.String(allow_none=True)
    sender = fields.String(allow_none=True)
    at = fields.String(allow_none=True)
    text = fields.String(allow_none=True)
    segments = fields.Integer(allow_none=True)
    language = fields.String(allow_none=True)


class WhomSchema(Schema):
    account_id = row_id(required=True)


# ---------------------------------------------------------------- warm returns


class ReturnQuery(Query):
    state = fields.String(validate=validate.OneOf(["open", "claimed", "waiting", "done"]))


class GrantSchema(Schema):
    """The offer that was granted."""

    code = fields.String()
    state = fields.String()
    value = fields.String(allow_none=True)
    currency = fields.String(allow_none=True)
    expires_on = fields.Date()


class ReturnSchema(Schema):
    """A warm return, in a line."""

    id = fields.Integer(required=True, attribute="row.id")
    state = fields.String(required=True, attribute="row.state")
    priority = fields.Integer(attribute="row.priority")
    causes = fields.List(fields.Dict(), attribute="row.causes")
    reason = fields.String(attribute="row.reason", allow_none=True)
    confidence = fields.Float(attribute="row.confidence", allow_none=True)
    quote = fields.String(attribute="row.quote", allow_none=True)
    wants_human = fields.Boolean(attribute="row.wants_human")
    claimed_by = fields.Integer(attribute="row.claimed_by", allow_none=True)
    claim_until = fields.AwareDateTime(attribute="row.claim_until", allow_none=True)
    again_at = fields.AwareDateTime(attribute="row.again_at", allow_none=True)
    created_at = fields.AwareDateTime(attribute="row.created_at")
    account = fields.Nested(AccountSchema)
    contact_id = fields.Integer(attribute="row.contact_id")
    grant = fields.Nested(GrantSchema, allow_none=True)


class AnswerSchema(Schema):
    question = fields.String()
    status = fields.String()
    text = fields.String(allow_none=True)
    value = fields.String(allow_none=True)
    reason = fields.String(allow_none=True)
    confidence = fields.Float(allow_none=True)
    channel = fields.String()


class ReturnDetailSchema(ReturnSchema):
    """With the answers; numbers only for whoever has it in work."""

    answers = fields.List(fields.Nested(AnswerSchema))
    # What the books say, beside the reason that was stated.
    facts_reasons = fields.List(fields.String(), attribute="beside.facts")
    facts = fields.List(fields.Nested(SignSchema), attribute="beside.signs")
    phones = fields.List(fields.String())
    say_first = fields.Dict(attribute="row.say_first")


class ResultSchema(Schema):
    """How the work ended, and what the rep thinks of our reason and our offer."""

    outcome = fields.String(required=True, validate=validate.OneOf(returns.OUTCOMES))
    reason_verdict = fields.String(validate=validate.OneOf(["right", "wrong"]))
    reason_really = fields.String(validate=validate.OneOf(REASONS))
    offer_verdict = fields.String(validate=validate.OneOf(returns.OFFER_VERDICTS))
    won_amount = fields.Decimal(places=4, validate=validate.Range(0, 10**12))
    won_currency = fields.String(validate=validate.Regexp("^[A-Z]{3}$"))
    note = text(2000)
    again_at = fields.AwareDateTime()

    @validates_schema
    def hangs_together(self, data: dict[str, object], **_: object) -> None:
        if data.get("outcome") == "follow_up" and not data.get("again_at"):
            raise Invalid("a follow-up needs its day", "again_at")
        if data.get("reason_verdict") == "wrong" and not data.get("reason_really"):
            raise Invalid("say which it really was", "reason_really")


class HandOverSchema(Schema):
    to = row_id(required=True)


# ---------------------------------------------------------------- imports


class UploadSchema(Schema):
    """What is in the file; an optional mapping as JSON text: column -> field."""

    kind = fields.String(required=True, validate=validate.OneOf(uploads.KINDS))
    mapping = fields.String(validate=validate.Length(2, 100_000))
    feed = fields.String(validate=validate.Length(1, 100))


class FileSchema(Schema):
    file = fields.Raw(required=True, metadata={"type": "string", "format": "binary"})


class NoteSchema(Schema):
    line = fields.Integer()
    column = fields.String(allow_none=True)
    reason = fields.String()


class SummarySchema(Schema):
    """What became of an import."""

    import_id = fields.Integer(allow_none=True)
    kind = fields.String()
    read = fields.Integer(required=True)
    created = fields.Integer(required=True)
    updated = fields.Integer(required=True)
    unchanged = fields.Integer(required=True)
    unmatched = fields.Integer(required=True)
    rejected = fields.List(fields.Nested(NoteSchema), required=True)
    warnings = fields.List(fields.Nested(NoteSchema), required=True)


class ImportSchema(Schema):
    id = fields.Integer(required=True)
    kind = fields.String()
    file_name = fields.String()
    state = fields.String()
    started_at = fields.AwareDateTime()
    ended_at = fields.AwareDateTime(allow_none=True)
    rows_done = fields.Integer()
    summary = fields.Dict()


class ReportSchema(Schema):
    """One page of facts; amounts as text, in the reporting currency."""

    on = fields.String(required=True)
    currency = fields.String(required=True)
    accounts = fields.Integer(required=True)
    without_orders = fields.Integer()
    bands = fields.List(fields.Dict(), required=True)
    reach = fields.Dict(required=True)
    unproven = fields.Integer()
    open_issues = fields.Integer()
    unmatched_issues = fields.Integer()
    imports = fields.List(fields.Dict())
