"""What every part of the API shares: strict reading of what comes in, declared answers, one way to page."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from flask import Flask, Request
from flask_smorest import Api
from flask_smorest import Blueprint as SmorestBlueprint
from marshmallow import RAISE, Schema, ValidationError, fields, validate
from webargs.flaskparser import FlaskParser

PREFIX = "/api/v1"
BIGGEST = 2**53 - 1  # what every JSON reader holds exactly, and both databases too


class StrictParser(FlaskParser):
    """Unknown fields are refused wherever they stand; text no database keeps is refused too."""

    DEFAULT_UNKNOWN_BY_LOCATION = dict.fromkeys(("json", "query", "form", "files"), RAISE)

    def load_json(self, req: Request, schema: Schema) -> Any:
        found = super().load_json(req, schema)
        if not clean(found):
            raise ValidationError("text holds characters that cannot be kept")
        return found

    def load_querystring(self, req: Request, schema: Schema) -> Any:
        found = super().load_querystring(req, schema)
        if not all(clean(value) for _name, value in req.args.items(multi=True)):
            raise ValidationError("text holds characters that cannot be kept")
        return found


def clean(value: Any) -> bool:
    """No NUL (PostgreSQL refuses it) and no half of a character."""
    if isinstance(value, str):
        return "\x00" not in value and not any("\ud800" <= char <= "\udfff" for char in value)
    if isinstance(value, dict):
        return all(clean(key) and clean(inner) for key, inner in value.items())
    if isinstance(value, list):
        return all(clean(inner) for inner in value)
    return not isinstance(value, int) or isinstance(value, bool) or abs(value) <= BIGGEST


class Blueprint(SmorestBlueprint):
    """A part of the API."""

    ARGUMENTS_PARSER = StrictParser()


class ErrorSchema(Schema):
    """What every refusal looks like."""

    code = fields.Integer(required=True)
    status = fields.String(required=True)
    message = fields.String(required=True)
    errors = fields.Dict()


class OurApi(Api):
    """Errors are answered in one place (errors.py), for pages and API alike."""

    ERROR_SCHEMA = ErrorSchema

    def _register_error_handlers(self) -> None:
        pass


class Query(Schema):
    """Where a page begins, and how long it is."""

    after = fields.Integer(load_default=0, validate=validate.Range(0, BIGGEST))
    limit = fields.Integer(load_default=50, validate=validate.Range(1, 200))


MEANINGS = {
    400: "The request cannot be read.",
    401: "No token, or one that is worth nothing.",
    403: "The owner of this token has no role that opens this.",
    404: "There is no such thing, or not for you.",
    409: "Somebody else was faster, or it is not in a state that allows this.",
    413: "Larger than WINBACK_MAX_UPLOAD; the command line takes any size.",
    422: "Some of it cannot be used; `errors` says which fields and why.",
}


def answers(bp: Blueprint, *codes: int) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Declare every refusal an endpoint can give, beside those any can."""

    def declare(view: Callable[..., Any]) -> Callable[..., Any]:
        for code in sorted({401, 403, *codes}):
            view = bp.alt_response(code, schema=ErrorSchema, description=MEANINGS[code])(view)
        return view

    return declare


def page(items: Sequence[Any], limit: int, total: int | None = None) -> dict[str, Any]:
    """A list with the mark at which the next page begins; None at its end. Ask for one more than `limit`."""
    found = list(items[:limit])
    after = getattr(found[-1], "id", None) if len(items) > limit and found else None
    return {"items": found, "next": after} | ({} if total is None else {"total": total})


@cache
def paged(schema: type[Schema]) -> type[Schema]:
    """The schema of such a list."""
    made = Schema.from_dict(
        {
            "items": fields.List(fields.Nested(schema), required=True),
            "next": fields.Integer(allow_none=True, required=True),
            "total": fields.Integer(),
        },
        name=f"{schema.__name__.removesuffix('Schema')}Page",
    )
    return made


def plain_bounds(_converter: Any, _field: fields.Field[Any], ret: dict[str, Any], **_more: Any) -> dict[str, Any]:
    """Bounds of amounts as numbers: JSON would write a Decimal as text, and no reader takes that for a bound."""
    return {name: float(ret[name]) for name in ("minimum", "maximum") if isinstance(ret.get(name), Decimal)}


def install(app: Flask, parts: tuple[Blueprint, ...]) -> None:
    app.config.update(
        API_TITLE="winback",
        API_VERSION="v1",
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX=PREFIX,
        OPENAPI_JSON_PATH="openapi.json",
        API_SPEC_OPTIONS={
            "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
            "security": [{"token": []}],
            "info": {"description": "Campaigns, warm returns, issues and imports. Tokens: winback staff token."},
        },
    )
    api = OurApi(app)
    api.ma_plugin.converter.add_attribute_function(plain_bounds)
    for part in parts:
        api.register_blueprint(part)
