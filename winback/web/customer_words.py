"""What a person reads on their own page: sentences of templates/own_page, days and money in their language."""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal
from flask import request

from winback.places import templates
from winback.web.language import local

HOME = "en"


class CustomerWords:
    """One language of the page, with the firm's name in every sentence that names it."""

    def __init__(self, language: str, firm: Mapping[str, str]) -> None:
        self.language = language
        self._said, self._firm = _said()[language], firm

    def __call__(self, key: str, **gaps: Any) -> str:
        return self._said[key].format(**self._firm, **gaps)

    def name(self, prefix: str, code: str) -> str:
        """A code in words; one that has none stands as it is."""
        return self._said.get(f"{prefix}_{code}", code.replace("_", " "))

    def day(self, value: date | datetime | None) -> str:
        if value is None:
            return "–"
        day = local(value).date() if isinstance(value, datetime) else value
        return str(format_date(day, "long", locale=self.language))

    def moment(self, value: datetime) -> str:
        there = local(value).replace(tzinfo=None)
        return f"{self.day(value)}, {format_time(there, 'short', locale=self.language)}"

    def money(self, amount: Decimal | None, currency: str | None) -> str:
        if amount is None:
            return ""
        if currency is None:
            return str(format_decimal(amount, locale=self.language))
        return str(format_currency(amount, currency, locale=self.language))


def languages() -> list[str]:
    return sorted(_said())


def chosen(wished: Iterable[str | None]) -> str:
    """The language asked for in the address, the person's own, the browser's, English."""
    spoken = languages()
    asked = [request.args.get("lang", ""), *wished]
    found = next((one[:2] for one in asked if one and one[:2] in spoken), None)
    return found or request.accept_languages.best_match(spoken) or HOME


@cache
def _said() -> dict[str, dict[str, str]]:
    folder = templates() / "own_page"
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.toml")}
