"""A browser's form as values: empty fields are left out, money and moments are read as people here write them."""

import re
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from flask import request
from marshmallow import ValidationError, fields

from winback.errors import BadInput
from winback.web.language import zone

OURS = {"csrf_token"}


def form_values(several: tuple[str, ...] = ()) -> dict[str, Any]:
    """The filled fields of the form; those in `several` as lists."""
    if any("\x00" in value for _name, value in request.form.items(multi=True)):
        raise BadInput("the form holds characters that cannot be kept")
    names = [name for name in request.form if name not in OURS]
    values: dict[str, Any] = {}
    for name in names:
        filled = [value.strip() for value in request.form.getlist(name) if value.strip()]
        if filled:
            values[name] = filled if name in several else filled[0]
    return values


class Money(fields.Field[Decimal]):
    """'1.234,50', '1,234.50' and '1234.5' are the same amount."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> Decimal:
        text = re.sub(r"[\s€$£]", "", str(value))
        comma, point = text.rfind(","), text.rfind(".")
        if comma > point:
            text = text.replace(".", "").replace(",", ".")
        elif point > comma >= 0 or text.count(",") > 1:
            text = text.replace(",", "")
        elif comma < 0 and re.fullmatch(r"\d{1,3}(\.\d{3})+", text):
            text = text.replace(".", "")
        try:
            amount = Decimal(text)
        except InvalidOperation as error:
            raise ValidationError("not an amount") from error
        if not amount.is_finite() or abs(amount) > 10**12:
            raise ValidationError("not an amount")
        return amount


class LocalMoment(fields.Field[datetime]):
    """A browser's datetime-local, in the firm's own time."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> datetime:
        try:
            there = datetime.fromisoformat(str(value))
        except ValueError as error:
            raise ValidationError("not a day and time") from error
        return there.replace(tzinfo=zone()) if there.tzinfo is None else there


def page_number() -> int:
    """The page somebody asked for, at least the first."""
    return max(1, request.args.get("page", 1, int))
