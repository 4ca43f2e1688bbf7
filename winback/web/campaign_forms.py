"""The form of a campaign as a document of the plan, and a plan back as the form's values."""

from decimal import Decimal
from typing import Any

from marshmallow import ValidationError

from campaigns.facts import STARTER_STEPS
from winback.services.planning.plans import CampaignSchema, NewCampaign
from winback.web.forms import LocalMoment, Money, form_values
from winback.web.language import _

SEVERAL = ("bands", "countries", "languages", "offers", "step_kind", "step_day")
NUMBERS = ("per_minute", "cap", "daily_cap", "priority")
AMOUNTS = ("budget", "daily_budget")


def empty() -> dict[str, Any]:
    """The starter's values."""
    return {
        "kind": "interview",
        "bands": ["dormant", "lost"],
        "languages": ["de", "en"],
        "steps": [(step.kind, step.day) for step in STARTER_STEPS],
        "per_minute": 60,
        "priority": 100,
        "holdout_share": 10,
    }


def read() -> NewCampaign:
    """What was filled in, as a campaign; a ValidationError by field."""
    new: NewCampaign = CampaignSchema().load(document())
    return new


def document() -> dict[str, Any]:
    given = form_values(several=SEVERAL)
    audience: dict[str, Any] = {
        name: given[name] for name in ("bands", "countries", "last_order_from", "last_order_to") if name in given
    }
    audience |= {name: str(_amount(name, given[name])) for name in ("min_value", "max_value") if name in given}
    audience.setdefault("bands", [])
    for name in ("products", "segments"):
        if name in given:
            audience[name] = [part.strip() for part in given[name].split(",") if part.strip()]
    plan: dict[str, Any] = {"audience": audience, "steps": _steps(given)}
    plan |= {name: given[name] for name in ("name", "kind", "languages", "address_form", "offers") if name in given}
    if "script" in given:
        plan |= _script(given["script"])
    plan |= {name: _whole(name, given[name]) for name in NUMBERS if name in given}
    plan |= {name: str(_amount(name, given[name])) for name in AMOUNTS if name in given}
    plan |= {name: _moment(name, given[name]) for name in ("opens_at", "closes_at") if name in given}
    plan["standing"] = given.get("runs") == "standing"
    if "holdout_share" in given:
        plan["holdout_share"] = float(_amount("holdout_share", given["holdout_share"])) / 100
    if "hours_from" in given and "hours_to" in given:
        plan["hours"] = {"from": given["hours_from"], "to": given["hours_to"]}
    if plan.get("kind") == "update":
        plan["update_text"] = {
            name.removeprefix("update_"): text for name, text in given.items() if name.startswith("update_")
        }
        plan["steps"] = [{"day": 0, "kind": "sms"}]
    return plan


def shown() -> dict[str, Any]:
    """What was typed, to be shown again beside its faults."""
    given = form_values(several=SEVERAL)
    given["steps"] = list(zip(given.get("step_kind", []), given.get("step_day", []), strict=False))
    return given


def _steps(given: dict[str, Any]) -> list[dict[str, Any]]:
    pairs = zip(given.get("step_kind", []), given.get("step_day", []), strict=False)
    steps = [{"kind": kind, "day": _whole("steps", day)} for kind, day in pairs if kind != "none"]
    return steps or [{"kind": step.kind, "day": step.day} for step in STARTER_STEPS]


def _script(chosen: str) -> dict[str, Any]:
    """`comeback` is its newest version at the launch, `comeback@2` stays version 2."""
    name, _at, number = chosen.partition("@")
    return {"script": name} | ({"script_version": _whole("script", number)} if number else {})


def _whole(name: str, text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise ValidationError({name: [_("This is no number.")]}) from error


def _amount(name: str, text: str) -> Decimal:
    try:
        return Money().deserialize(text)
    except ValidationError as error:
        raise ValidationError({name: [_("This is no amount.")]}) from error


def _moment(name: str, text: str) -> str:
    try:
        return LocalMoment().deserialize(text).isoformat()
    except ValidationError as error:
        raise ValidationError({name: [_("This is no day and time.")]}) from error
