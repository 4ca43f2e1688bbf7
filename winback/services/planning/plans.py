"""A campaign's plan as JSON: read with clear errors in the user's words, unknown fields refused, and written back."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import fields as fields_of
from datetime import datetime
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, pre_load, validate, validates_schema

from campaigns.facts import BANDS, STARTER_STEPS, AudienceFilter, HoursWindow, Plan, Promise, Step
from winback.errors import BadInput

KINDS = ("interview", "update")  # and "promise", which only the promise list makes
ONE_MESSAGE = frozenset({"update", "promise"})  # kinds that ask nothing and wait for nothing
MARKS = ("planned", "done", "not_planned")
STEP_KINDS = ("sms", "voice", "reminder", "link")
PURPOSES = ("marketing", "research", "offer")
LATEST_DAY = 60


@dataclass(frozen=True, slots=True)
class NewCampaign:
    """What somebody asks for: a name, when it runs, and the plan."""

    name: str
    plan: Plan
    kind: str = "interview"
    standing: bool = False
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    priority: int = 100


def _texts(**limits: Any) -> fields.List[str]:
    return fields.List(fields.String(validate=validate.Length(1, 200), **limits))


def _money() -> fields.Decimal:
    return fields.Decimal(places=4, allow_none=True, validate=validate.Range(min=0, max=10**12))


class AudienceSchema(Schema):
    """Which accounts: bands, value, country, region, last order, product, segment, or a hand-picked list."""

    bands = fields.List(fields.String(validate=validate.OneOf(BANDS)))
    min_value = _money()
    max_value = _money()
    countries = fields.List(fields.String(validate=validate.Regexp("^[A-Z]{2}$", error="expected a country like DE")))
    regions = _texts()
    last_order_from = fields.Date(allow_none=True)
    last_order_to = fields.Date(allow_none=True)
    products = _texts()
    segments = _texts()
    accounts = _texts()
    wish = fields.Integer(strict=True, allow_none=True, validate=validate.Range(1, 2**53 - 1))

    @validates_schema
    def in_order(self, data: dict[str, Any], **_: object) -> None:
        for low, high in (("min_value", "max_value"), ("last_order_from", "last_order_to")):
            if data.get(low) is not None and data.get(high) is not None and data[low] > data[high]:
                raise ValidationError(f"must not be above {high}", low)

    @post_load
    def made(self, data: dict[str, Any], **_: object) -> AudienceFilter:
        return AudienceFilter(**_frozen(data))


class StepSchema(Schema):
    """One step of the channel plan."""

    day = fields.Integer(required=True, strict=True, validate=validate.Range(0, LATEST_DAY))
    kind = fields.String(required=True, validate=validate.OneOf(STEP_KINDS))

    @post_load
    def made(self, data: dict[str, Any], **_: object) -> Step:
        return Step(**data)


class HoursSchema(Schema):
    """Narrower hours than the law's, in the contact's own time."""

    opens = fields.Time(required=True, data_key="from")
    closes = fields.Time(required=True, data_key="to")
    days = fields.List(fields.Integer(strict=True, validate=validate.Range(0, 6)), load_default=list)

    @post_load
    def made(self, data: dict[str, Any], **_: object) -> HoursWindow:
        return HoursWindow(data["opens"], data["closes"], tuple(data["days"]))


class PromiseSchema(Schema):
    """What is said about a wish of the promise list."""

    wish = fields.Integer(required=True, strict=True)
    state = fields.String(required=True, validate=validate.OneOf(MARKS))
    planned_for = fields.String(load_default=None, allow_none=True)

    @post_load
    def made(self, data: dict[str, Any], **_: object) -> Promise:
        return Promise(**data)


class PlanSchema(Schema):
    """A plan as the console, the API, a file and the row have it. Unknown fields are refused."""

    class Meta:
        unknown = RAISE

    audience = fields.Nested(AudienceSchema)
    script = fields.String(validate=validate.Length(1, 60))
    script_version = fields.Integer(strict=True, allow_none=True, validate=validate.Range(1, 1_000_000))
    languages = fields.List(fields.String(validate=validate.Length(2, 5)), validate=validate.Length(min=1))
    steps = fields.List(fields.Nested(StepSchema), validate=validate.Length(1, 10))
    hours = fields.Nested(HoursSchema, allow_none=True)
    per_minute = fields.Integer(strict=True, validate=validate.Range(1, 100_000))
    holdout_share = fields.Float(validate=validate.Range(0, 0.9))
    cap = fields.Integer(strict=True, allow_none=True, validate=validate.Range(min=1))
    daily_cap = fields.Integer(strict=True, allow_none=True, validate=validate.Range(min=1))
    budget = _money()
    daily_budget = _money()
    offers = _texts()
    address_form = fields.String(allow_none=True, validate=validate.OneOf(["sie", "du"]))
    purpose = fields.String(validate=validate.OneOf(PURPOSES))
    update_text = fields.Dict(keys=fields.String(), values=fields.String(validate=validate.Length(1, 1000)))
    promise = fields.Nested(PromiseSchema, allow_none=True)

    @validates_schema
    def steps_in_order(self, data: dict[str, Any], **_: object) -> None:
        steps = data.get("steps", ())
        days = [step.day for step in steps]
        if days != sorted(days):
            raise ValidationError("the days must not go backwards", "steps")
        if steps and steps[0].kind == "reminder":
            raise ValidationError("the first step cannot be a reminder", "steps")

    @post_load
    def made(self, data: dict[str, Any], **_: object) -> Plan:
        return Plan(**_frozen(data))


class CampaignSchema(PlanSchema):
    """A whole campaign in one document: the plan's fields beside its name, kind and dates."""

    name = fields.String(required=True, validate=validate.Length(1, 80))
    kind = fields.String(load_default="interview", validate=validate.OneOf(KINDS))
    standing = fields.Boolean(load_default=False)
    opens_at = fields.AwareDateTime(load_default=None, allow_none=True)
    closes_at = fields.AwareDateTime(load_default=None, allow_none=True)
    priority = fields.Integer(strict=True, load_default=100, validate=validate.Range(0, 1000))

    @pre_load
    def trimmed(self, data: Any, **_: object) -> Any:
        if isinstance(data, dict) and isinstance(data.get("name"), str):
            data = {**data, "name": data["name"].strip()}
        return data

    @validates_schema
    def fits_together(self, data: dict[str, Any], **_: object) -> None:
        if data.get("opens_at") and data.get("closes_at") and data["closes_at"] <= data["opens_at"]:
            raise ValidationError("must be after opens_at", "closes_at")
        if data.get("standing") and not data.get("daily_cap"):
            raise ValidationError("a standing campaign needs one", "daily_cap")
        if data.get("promise"):
            raise ValidationError("a promise is made on the promise list", "promise")
        if data.get("kind") == "update" and not data.get("update_text"):
            raise ValidationError("an update needs its text, by language", "update_text")
        if data.get("name", "x").isdigit():
            raise ValidationError("a name needs more than digits, to be told from an id", "name")

    @post_load
    def made(self, data: dict[str, Any], **_: object) -> NewCampaign:
        own = {name: data.pop(name) for name in ("name", "kind", "standing", "opens_at", "closes_at", "priority")}
        values = _frozen(data)
        if own["kind"] == "update":
            values.setdefault("steps", (Step(0, "sms"),))
        return NewCampaign(plan=Plan(**values), **own)


def parse(document: Mapping[str, Any]) -> NewCampaign:
    """Read a campaign; every fault is told at once, by its field."""
    try:
        return CampaignSchema().load(dict(document))  # type: ignore[no-any-return]
    except ValidationError as error:
        raise BadInput("; ".join(faults(error.messages))) from error


def from_json(kept: Mapping[str, Any]) -> Plan:
    """The plan of a campaign's row."""
    return PlanSchema().load(dict(kept))  # type: ignore[no-any-return]


def readable(kept: Any) -> Plan | None:
    """The same; None where nobody can make sense of what is kept."""
    try:
        return from_json(kept)
    except (ValidationError, ArithmeticError, AttributeError, TypeError, ValueError):
        return None


def to_json(plan: Plan) -> dict[str, Any]:
    """The same plan for a row: only what is not its default."""
    plain = PlanSchema().dump(plan)
    plain["audience"] = {name: value for name, value in plain["audience"].items() if value not in (None, [])}
    plain["audience"].setdefault("bands", list(plan.audience.bands))
    for part in (plain, plain["audience"]):
        for name in [name for name, value in part.items() if type(value).__name__ == "Decimal"]:
            part[name] = str(part[name])
    defaults = Plan()
    same = [entry.name for entry in fields_of(Plan) if getattr(plan, entry.name) == getattr(defaults, entry.name)]
    return {name: value for name, value in plain.items() if name not in same}


def _frozen(data: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in data.items()}


def faults(messages: Any, at: str = "") -> list[str]:
    """marshmallow's nested messages as one line each: 'steps.0.day: Missing data …'."""
    if isinstance(messages, dict):
        return [line for key, inner in messages.items() for line in faults(inner, _joined(at, key))]
    if isinstance(messages, list):
        return [line for inner in messages for line in faults(inner, at)]
    return [f"{at}: {messages}" if at else str(messages)]


def _joined(at: str, key: Any) -> str:
    if key == "_schema":
        return at
    return f"{at}.{key}" if at else str(key)


__all__ = ["STARTER_STEPS", "CampaignSchema", "NewCampaign", "PlanSchema", "faults", "from_json", "parse", "to_json"]
