"""Wishes as the API shows them and takes what is said about them."""

from marshmallow import Schema, fields, validate

from campaigns.facts import REASONS
from winback.services.planning import plans
from winback.services.wishes import wish_list, wish_marks
from winback.web.api.schemas import text

STATES = ("open", *plans.MARKS)


class WishQuery(Schema):
    """Which wishes, in which order."""

    reason = fields.String(load_default=None, validate=validate.OneOf(REASONS))
    segment = text(100, load_default=None)
    state = fields.String(load_default=None, validate=validate.OneOf(STATES))
    order = fields.String(load_default="value", validate=validate.OneOf(wish_list.ORDERS))


class WishSchema(Schema):
    """One wish: who asked, and what they bought a year. Each customer counts once."""

    id = fields.Integer(required=True)
    title = fields.String(allow_none=True)
    state = fields.String(required=True)
    planned_for = fields.String(allow_none=True)
    accounts = fields.Integer(required=True)
    contacts = fields.Integer(required=True)
    lost_a_year = fields.Decimal(as_string=True, required=True)
    last_said_at = fields.AwareDateTime(required=True)
    reasons = fields.Dict(keys=fields.String(), values=fields.Integer())
    segments = fields.Dict(keys=fields.String(), values=fields.Integer())


class WishListSchema(Schema):
    items = fields.List(fields.Nested(WishSchema), required=True)
    currency = fields.String(required=True)


class VoiceSchema(Schema):
    """Somebody's own words; null when they are kept no longer, or a key was pressed."""

    account_id = fields.Integer(attribute="voice.account_id")
    contact_id = fields.Integer(attribute="voice.contact_id")
    said_at = fields.AwareDateTime(attribute="voice.said_at")
    words = fields.String(attribute="voice.words", allow_none=True)
    chosen = fields.String(attribute="voice.chosen", allow_none=True)
    hears = fields.String(attribute="voice.hears")
    reason = fields.String(allow_none=True)
    a_year = fields.Decimal(as_string=True)


class SaidSchema(Schema):
    """What was said about a wish, and to how many."""

    state = fields.String(attribute="row.state")
    planned_for = fields.String(attribute="row.planned_for", allow_none=True)
    sentences = fields.Dict(attribute="row.sentences", keys=fields.String(), values=fields.String())
    marked_at = fields.AwareDateTime(attribute="row.marked_at")
    taken_back_at = fields.AwareDateTime(attribute="row.taken_back_at", allow_none=True)
    campaign_id = fields.Integer(attribute="row.campaign_id", allow_none=True)
    told = fields.Integer()


class WholeWishSchema(Schema):
    wish = fields.Nested(WishSchema, attribute="entry", required=True)
    people = fields.List(fields.Nested(VoiceSchema), required=True)
    marks = fields.List(fields.Nested(SaidSchema), required=True)


class MarkSchema(Schema):
    """done, not_planned, or planned for a month (2027-03), a quarter (2027-Q1) or a day."""

    state = fields.String(required=True, validate=validate.OneOf(plans.MARKS))
    planned_for = text(10, load_default=None, allow_none=True)
    sentences = fields.Dict(
        keys=text(5), values=text(wish_marks.LONGEST), load_default=dict, validate=validate.Length(max=20)
    )


class MarkAndTellSchema(MarkSchema):
    tell = fields.Boolean(load_default=True)


class SampleSchema(Schema):
    language = fields.String()
    text = fields.String()
    segments = fields.Integer()
    too_long = fields.Boolean()


class WishPreviewSchema(Schema):
    """Who would be told, who not and why, and what it costs. Nobody is contacted."""

    asked = fields.Dict(keys=fields.String(), values=fields.Integer())
    contacted = fields.Function(lambda found: found.forecast.contacted if found.forecast else 0)
    left_alone = fields.Function(lambda found: dict(found.forecast.left_alone) if found.forecast else {})
    samples = fields.List(fields.Nested(SampleSchema))
    worst_segments = fields.Integer()
    price = fields.Decimal(as_string=True)
    currency = fields.String()
    against = fields.List(fields.String())
