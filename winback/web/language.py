"""The language of a staff page: the person's own, else the browser's. Dates, numbers and money follow it."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import babel.dates
import babel.numbers
from flask import Blueprint, Flask, redirect, request, session, url_for
from flask_babel import Babel, get_locale, gettext, ngettext
from werkzeug.wrappers import Response

from winback.places import templates
from winback.services.permission.profiles import home_zone
from winback.web.current import rt, somebody

_ = gettext
LANGUAGES = ("de", "en")

bp = Blueprint("language", __name__)


def install(app: Flask) -> None:
    Babel(
        app,
        default_translation_directories=str(templates() / "pages" / "translations"),
        locale_selector=language,
    )
    app.jinja_env.filters.update(
        day=day, moment=moment, clock=clock, ago=ago, money=money, number=number, percent=percent, until=until
    )
    app.jinja_env.globals.update(language=language, ngettext=ngettext)


def language() -> str:
    person = somebody()
    if person is not None and person.language in LANGUAGES:
        return str(person.language)
    if session.get("language") in LANGUAGES:
        return str(session["language"])
    return request.accept_languages.best_match(LANGUAGES) or "en"


@bp.post("/language/<any(de,en):code>")
def choose(code: str) -> Response:
    """For somebody who has not signed in yet."""
    session["language"] = code
    return redirect(url_for("security.login"))


def zone() -> ZoneInfo:
    """The firm's wall clock."""
    return home_zone(rt.settings)


def local(value: datetime) -> datetime:
    return value.astimezone(zone())


# ---------------------------------------------------------------- as people read it


def day(value: date | datetime | str | None, form: str = "medium") -> str:
    if value is None:
        return "–"
    if isinstance(value, str):
        value = datetime.fromisoformat(value) if len(value) > 10 else date.fromisoformat(value)
    if isinstance(value, datetime):
        value = local(value).date()
    return str(babel.dates.format_date(value, format=form, locale=get_locale()))


def moment(value: datetime | str | None) -> str:
    """Day and time; today only the time."""
    if value is None:
        return "–"
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    there, now = local(value), local(rt.now())
    if there.date() == now.date():
        return clock(value)
    skeleton = "MMMd" if there.year == now.year else "yMMMd"
    on = babel.dates.format_skeleton(skeleton, there.replace(tzinfo=None), locale=get_locale())
    return f"{on}, {clock(value)}"


def clock(value: datetime) -> str:
    return str(babel.dates.format_time(local(value).replace(tzinfo=None), format="short", locale=get_locale()))


def ago(value: datetime | None) -> str:
    if value is None:
        return "–"
    delta = value - rt.now()
    if abs(delta.total_seconds()) < 45:
        return str(_("just now"))
    return str(babel.dates.format_timedelta(delta, granularity="minute", add_direction=True, locale=get_locale()))


def until(value: datetime | None) -> str:
    """How long still, in short words."""
    if value is None:
        return "–"
    return str(
        babel.dates.format_timedelta(value - rt.now(), granularity="minute", format="short", locale=get_locale())
    )


def money(amount: Decimal | int | None, currency: str | None = None, whole: bool = False) -> str:
    if amount is None:
        return "–"
    currency = currency or rt.settings.currency
    if whole:
        pattern = "#,##0 ¤" if language() == "de" else "¤#,##0"
        return str(babel.numbers.format_currency(amount, currency, pattern, locale=get_locale(), currency_digits=False))
    return str(babel.numbers.format_currency(amount, currency, locale=get_locale()))


def number(value: Any) -> str:
    return "–" if value is None else str(babel.numbers.format_decimal(value, locale=get_locale()))


def percent(value: float | None, digits: int = 0) -> str:
    if value is None:
        return "–"
    pattern = "#,##0" + ("." + "0" * digits if digits else "") + (" %" if language() == "de" else "%")
    return str(babel.numbers.format_percent(value, pattern, locale=get_locale()))
