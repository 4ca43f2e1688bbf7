"""One's own page: language, password, the hours in which one can call, signing out."""

import time
from typing import Any

import babel.dates
from flask import Blueprint, flash, redirect, render_template, url_for
from flask_babel import get_locale
from flask_security.utils import verify_password
from marshmallow import Schema, ValidationError, fields, post_load, validate
from werkzeug.wrappers import Response

from winback.services.sales import working_hours as hours
from winback.services.staff import second_factor, sign_ins, staff
from winback.web import signin
from winback.web.current import me, rt
from winback.web.forms import form_values
from winback.web.kept import again
from winback.web.language import LANGUAGES, _

bp = Blueprint("me", __name__, url_prefix="/me")


class LanguageSchema(Schema):
    language = fields.String(validate=validate.OneOf(LANGUAGES), load_default=None)


class PasswordSchema(Schema):
    old = fields.String(required=True, validate=validate.Length(max=200))
    new = fields.String(required=True, validate=validate.Length(max=200))


class CodeSchema(Schema):
    code = fields.String(required=True, validate=validate.Length(6, 9))


class HoursSchema(Schema):
    """A week of times, two fields a day; an empty day is a free one."""

    calls_an_hour = fields.Integer(required=True, validate=validate.Range(0, hours.MOST_CALLS_AN_HOUR))
    away_until = fields.Date(load_default=None)
    called = fields.String(load_default=None, validate=validate.Length(max=30))

    @post_load
    def made(self, data: dict[str, Any], **_more: object) -> hours.Hours:
        days = range(7)
        times = {day: (data.pop(f"from_{day}", None), data.pop(f"until_{day}", None)) for day in days}
        for day, (since, until) in times.items():
            if (since is None) != (until is None) or (since and until and since >= until):
                raise ValidationError({f"from_{day}": [_("A working day ends after it begins.")]})
        return hours.Hours({day: (since, until) for day, (since, until) in times.items() if since and until}, **data)


TIMES: dict[str, fields.Field[Any]] = {f"{edge}_{day}": fields.Time() for day in range(7) for edge in ("from", "until")}
WeekSchema = HoursSchema.from_dict(TIMES, name="WeekSchema")


@bp.get("")
def page() -> str:
    with rt.reading() as session:
        person = staff.get(session, me().id)
        own = hours.of_person(person, hours.of_firm(session)) if me().roles & {"sales", "support"} else None
        return render_template(
            "me/page.html", has_factor=second_factor.is_on(person), hours=own, weekdays=_weekdays()
        )  # fmt: skip


@bp.post("/hours")
@again(page, "hours", {"promised calls": "calls_an_hour"})
def working_hours() -> Response:
    given = WeekSchema().load(form_values())
    with rt.transaction() as session:
        hours.set_own(session, staff.get(session, me().id), given, rt.now())
    flash(_("Saved. From now on calls are promised in these hours."))
    return redirect(url_for("me.page"))


def _weekdays() -> list[tuple[int, str]]:
    names = babel.dates.get_day_names("wide", locale=get_locale())
    return [(day, names[day]) for day in range(7)]


@bp.post("/second-factor")
def begin_factor() -> str:
    """The key is shown now; it counts once a code of it was typed."""
    with rt.transaction() as session:
        second_factor.begin(session, staff.get(session, me().id))
    return _key()


def _key() -> str:
    with rt.reading() as session:
        person = staff.get(session, me().id)
        key = second_factor.shown_key(person, rt.settings.secret_key)
        link = second_factor.link(person, rt.settings.secret_key, rt.settings.firm_name)
    groups = " ".join(key[place : place + 4] for place in range(0, len(key), 4))
    return render_template("me/second_factor.html", key=groups, link=link)


@bp.post("/second-factor/confirm")
@again(_key, "factor_on", {"this code": "code"})
def confirm_factor() -> Response:
    code = CodeSchema().load(form_values())["code"]
    with rt.transaction() as session:
        person = staff.get(session, me().id)
        second_factor.confirm(session, person, code, rt.settings.secret_key, time.time(), rt.now())
    flash(_("From now on signing in asks for a code."))
    return redirect(url_for("me.page"))


@bp.post("/second-factor/off")
@again(page, "factor_off")
def switch_factor_off() -> Response:
    code = CodeSchema().load(form_values())["code"]
    with rt.transaction() as session:
        person = staff.get(session, me().id)
        if not second_factor.accepts(session, person, code, rt.settings.secret_key, time.time()):
            raise ValidationError({"code": [_("This code is not right.")]})
        second_factor.switch_off(session, person, me().actor, rt.now())
    flash(_("Signing in asks for no code any more."))
    return redirect(url_for("me.page"))


@bp.post("/language")
def language() -> Response:
    chosen = LanguageSchema().load(form_values())["language"]
    with rt.transaction() as session:
        staff.get(session, me().id).language = chosen
    signin.remember_language(chosen)
    return redirect(url_for("me.page"))


@bp.post("/password")
@again(page, "password", {"a password": "new", "this password": "new"})
def password() -> Response:
    given = PasswordSchema().load(form_values())
    with rt.transaction() as session:
        person = staff.get(session, me().id)
        if not verify_password(given["old"], person.password or ""):
            raise ValidationError({"old": [_("The old password is not right.")]})
        staff.set_password(session, person, given["new"], rt.now())
        token = sign_ins.begin(session, person.id, rt.now())
        signin.go_on_as(person, token)
    flash(_("Your password is new. Everywhere else you are signed out."))
    return redirect(url_for("me.page"))
