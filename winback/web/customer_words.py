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

from campaigns.facts import Hold
from winback.places import templates
from winback.web.language import local

HOME = "en"
# What holds us back, as the person it is about reads it: a hold's code, and its sentence here. The rest is about us.
HELD = {
    "opted_out": "stopped", "blocked": "noted", "deceased": "noted", "flagged_minor": "noted", "erased": "noted",
    "open_issue": "issue", "cooling_off": "issue_solved", "no_feed": "issue_unknown", "stale_feed": "issue_unknown",
    "insolvent": "payments", "in_dunning": "payments", "in_dispute": "payments", "with_rep": "colleague",
    "later": "later", "not_in_band": "orders", "ordered_again": "orders", "answered_recently": "answered",
    "in_conversation": "talking", "same_household": "rest", "gives_way": "rest", "resting": "rest",
    "contact_limit": "rest", "tried_enough": "rest", "wrong_person": "wrong_person", "do_not_call": "list",
    "no_contact": "number", "no_number": "number", "invalid_number": "number", "premium_number": "number",
    "landline_for_sms": "number", "country_unknown": "country", "no_profile": "country", "awaits_counsel": "country",
    "list_missing": "country", "list_stale": "country", "country_closed": "country", "no_permission": "permission",
    "permission_not_proven": "permission", "permission_not_written": "permission",
    "permission_expired": "permission", "permission_withdrawn": "withdrawn", "language_missing": "language",
    "outside_hours": "hours", "not_asked_to_hear": "campaign",
}  # fmt: skip


class CustomerWords:
    """One language of the page, with the firm's name in every sentence that names it.

    A sentence that a file of the firm's own does not have is said in English: the page never breaks off.
    """

    def __init__(self, language: str, firm: Mapping[str, str]) -> None:
        self.language = language
        self._said, self._firm = {**_said()[HOME], **_said()[language]}, firm

    def __call__(self, key: str, **gaps: Any) -> str:
        return self._said[key].format(**self._firm, **gaps)

    def name(self, prefix: str, code: str) -> str:
        """A code in words; one that has none stands as it is."""
        return self._said.get(f"{prefix}_{code}", code.replace("_", " "))

    def held(self, holds: Iterable[Hold]) -> list[str]:
        """Each reason once, in a sentence, and until when where that is known."""
        found: dict[str, datetime | None] = {}
        for hold in holds:
            key = HELD.get(hold.code, "campaign")
            found[key] = max(filter(None, (found.get(key), hold.until)), default=None)
        until = {key: " " + self("held_until", day=self.day(end)) if end else "" for key, end in found.items()}
        return [self(f"held_{key}") + until[key] for key in found]

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
    """The language asked for in the address, else the first of the person's that the page speaks, else English.

    Of somebody whose language nobody knows, the browser is asked.
    """
    spoken, theirs = languages(), [one[:2].lower() for one in wished if one]
    asked = (request.args.get("lang", "")[:2], *theirs)
    if found := next((one for one in asked if one in spoken), None):
        return found
    return HOME if theirs else request.accept_languages.best_match(spoken) or HOME


@cache
def _said() -> dict[str, dict[str, str]]:
    folder = templates() / "own_page"
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.toml")}
