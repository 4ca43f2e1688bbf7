"""What goes in and out of the API: customers, issues, permissions. Unknown fields are refused."""

from marshmallow import Schema, ValidationError, fields, validate, validates_schema

from campaigns.facts import BANDS
from winback.services.issues import issues
from winback.services.permission import consent_sources
from winback.web.api.base import BIGGEST, Query

CHANNELS = ("sms", "voice", "email")


def text(longest: int, **more: object) -> fields.String:
    """A text that says something."""
    return fields.String(validate=validate.Length(1, longest), **more)  # type: ignore[arg-type]


def row_id(**more: object) -> fields.Integer:
    return fields.Integer(strict=True, validate=validate.Range(1, BIGGEST), **more)  # type: ignore[arg-type]


class AccountSchema(Schema):
    """A customer, in a line."""

    id = fields.Integer(required=True)
    external_id = fields.String(allow_none=True)
    name = fields.String()
    kind = fields.String()
    city = fields.String(allow_none=True)
    country = fields.String(allow_none=True)
    owner = fields.String(allow_none=True)
    team = fields.String(allow_none=True)
    band = fields.String(allow_none=True)
    last_order_on = fields.Date(allow_none=True)
    orders = fields.Integer(attribute="purchase_days")
    value = fields.String(attribute="order_sum")
    currency = fields.String(allow_none=True)


class PhoneSchema(Schema):
    given = fields.String()
    e164 = fields.String(allow_none=True)
    type = fields.String(attribute="number_type")


class ContactSchema(Schema):
    """A person of a customer."""

    id = fields.Integer(attribute="row.id")
    first_name = fields.String(attribute="row.first_name", allow_none=True)
    last_name = fields.String(attribute="row.last_name", allow_none=True)
    email = fields.String(attribute="row.email", allow_none=True)
    language = fields.String(attribute="row.language", allow_none=True)
    opted_out_at = fields.AwareDateTime(attribute="row.opted_out_at", allow_none=True)
    later_until = fields.Date(attribute="row.later_until", allow_none=True)
    phones = fields.List(fields.Nested(PhoneSchema))


class AccountDetailSchema(AccountSchema):
    """A customer with the people in it."""

    contacts = fields.List(fields.Nested(ContactSchema))


class AccountQuery(Query):
    band = fields.String(validate=validate.OneOf(BANDS))


class SearchSchema(Schema):
    """A name, customer number, e-mail or telephone number: in the body, so that no log keeps it."""

    text = text(200, required=True)


class DormancySchema(Schema):
    """The judgement on an account, with its facts."""

    account_id = fields.Integer()
    band = fields.String(allow_none=True)
    judged_at = fields.AwareDateTime(allow_none=True)
    look_again_on = fields.Date(allow_none=True)
    facts = fields.Dict(allow_none=True)
    sentence_en = fields.String()
    sentence_de = fields.String()


class ExplanationSchema(Schema):
    """Why an account was, or was not, contacted."""

    account = fields.String()
    id = fields.Integer(required=True)
    name = fields.String()
    kind = fields.String()
    country = fields.String(allow_none=True)
    band = fields.String(allow_none=True)
    last_order_on = fields.String(allow_none=True)
    at = fields.String()
    go = fields.Boolean(required=True)
    holds = fields.List(fields.Dict(), required=True)
    next_change_at = fields.String(allow_none=True)
    channels = fields.Dict()
    campaigns = fields.List(fields.Dict())
    contacts = fields.List(fields.Dict())
    ledger = fields.List(fields.Dict())


# ---------------------------------------------------------------- issues


class AccountRefSchema(Schema):
    """How a helpdesk names a customer: one of these is enough; several must mean the same one."""

    id = row_id()
    external_id = text(200)
    email = text(320)
    phone = text(40)

    @validates_schema
    def names_somebody(self, data: dict[str, object], **_: object) -> None:
        if not data:
            raise ValidationError("name the account: id, external_id, email or phone")


class NewIssueSchema(Schema):
    """A ticket, complaint, return or late delivery. The same external_id of the same feed is the same issue."""

    account = fields.Nested(AccountRefSchema, required=True)
    kind = fields.String(load_default="ticket", validate=validate.OneOf(issues.KINDS))
    external_id = text(200)
    feed = text(100, metadata={"description": "The registered feed these news come from; it counts as fresh now."})
    subject = text(1000)
    order_number = text(200)
    opened_at = fields.AwareDateTime()


class ResolveSchema(Schema):
    """Solved. `not_before`: leave them alone until that day, if longer than usual."""

    not_before = fields.Date(load_default=None, allow_none=True)


class ResolveByExternalSchema(ResolveSchema):
    """The same by the helpdesk's own number."""

    external_id = text(200, required=True)
    feed = text(100)


class IssueSchema(Schema):
    id = fields.Integer(required=True)
    account_id = fields.Integer(allow_none=True, required=True)
    external_id = fields.String(allow_none=True)
    kind = fields.String()
    status = fields.String(required=True)
    subject = fields.String(allow_none=True)
    order_number = fields.String(allow_none=True)
    opened_at = fields.AwareDateTime()
    resolved_at = fields.AwareDateTime(allow_none=True)
    not_before = fields.Date(allow_none=True)
    source = fields.String()


class IssueQuery(Query):
    status = fields.String(validate=validate.OneOf(["open", "resolved"]))


class FeedSchema(Schema):
    """A source of issues, and how fresh its news are."""

    name = fields.String(required=True)
    way = fields.String()
    helpdesk = fields.String(allow_none=True, metadata={"description": "Whose webhooks it takes, if any."})
    state = fields.String()
    last_seen_at = fields.AwareDateTime(allow_none=True)
    stale_at = fields.AwareDateTime(allow_none=True)


class FeedSeenSchema(Schema):
    """Nothing new, and still alive: this too keeps a feed fresh."""

    name = text(100, required=True)


# ---------------------------------------------------------------- permission


class NewConsentSchema(Schema):
    """One declaration of one person."""

    contact_id = row_id(required=True)
    channel = fields.String(required=True, validate=validate.OneOf(CHANNELS))
    purpose = fields.String(required=True, validate=validate.OneOf(consent_sources.PURPOSES))
    given = fields.Boolean(required=True, truthy={True}, falsy={False})
    said_at = fields.AwareDateTime(load_default=None, allow_none=True)
    source = fields.String(load_default=None, allow_none=True, validate=validate.Length(1, 100))
    evidence = fields.String(load_default=None, allow_none=True, validate=validate.Length(1, 1000))


class NewConsentsSchema(Schema):
    consents = fields.List(fields.Nested(NewConsentSchema), required=True, validate=validate.Length(1, 1000))


class RecordedSchema(Schema):
    """What became of a batch of declarations."""

    created = fields.Integer(required=True)
    unchanged = fields.Integer(required=True)


class ConsentSchema(Schema):
    contact_id = fields.Integer()
    channel = fields.String()
    purpose = fields.String()
    given = fields.Boolean()
    said_at = fields.AwareDateTime(allow_none=True)
    source = fields.String(allow_none=True)
    hash = fields.String()


class ConsentListSchema(Schema):
    items = fields.List(fields.Nested(ConsentSchema), required=True)


class ConsentSourceSchema(Schema):
    """Where permission is asked, with the exact wording. Registered once; another wording is another source."""

    id = fields.Integer(dump_only=True)
    name = text(100, required=True)
    wording = text(5000, required=True)
    place = text(300, required=True)
    recipient = text(200, required=True)
    channels = fields.List(
        fields.String(validate=validate.OneOf(consent_sources.CHANNELS)), required=True, validate=validate.Length(1, 3)
    )
    purposes = fields.List(
        fields.String(validate=validate.OneOf(consent_sources.PURPOSES)), required=True, validate=validate.Length(1, 3)
    )
    valid_from = fields.Date(required=True)
    valid_to = fields.Date(load_default=None, allow_none=True)
    registered_by = fields.String(dump_only=True)


class ConsentSourcesSchema(Schema):
    items = fields.List(fields.Nested(ConsentSourceSchema), required=True)


class OptOutSchema(Schema):
    """Somebody said stop: every channel and number of the person is closed at once."""

    contact_id = row_id()
    phone = text(40)
    words = text(1000, load_default=None, allow_none=True)

    @validates_schema
    def names_somebody(self, data: dict[str, object], **_: object) -> None:
        if "contact_id" not in data and "phone" not in data:
            raise ValidationError("name the contact_id or the phone")


class ClosedSchema(Schema):
    """Whom an opt-out closed."""

    contact_ids = fields.List(fields.Integer(), required=True)
    account_ids = fields.List(fields.Integer(), required=True)
