"""Support: what interviews brought up, stops somebody must read, and every issue that holds a customer."""

from datetime import date

from flask import Blueprint, flash, redirect, render_template, url_for
from marshmallow import Schema, fields, validate
from werkzeug.wrappers import Response

from winback.errors import BadInput
from winback.services.gate import gate
from winback.services.issues import coming_back, issues, support
from winback.services.sales import cases, promised_hours
from winback.services.staff import accounts
from winback.services.talking import messages
from winback.web.accounts import page as account_page
from winback.web.current import me, rt
from winback.web.forms import form_values, page_number
from winback.web.kept import again
from winback.web.language import _

bp = Blueprint("support", __name__, url_prefix="/support")
PAGE = 50


class ResolvedSchema(Schema):
    """Solved, and perhaps until when they are to be left alone."""

    not_before = fields.Date(load_default=None)


class NotYetSchema(Schema):
    not_before = fields.Date(required=True)


class HoldBackSchema(Schema):
    """Not yet: until a day, or until support says so."""

    not_before = fields.Date(load_default=None)


class IssueSchema(Schema):
    """An issue opened by hand."""

    kind = fields.String(load_default="complaint", validate=validate.OneOf(issues.KINDS))
    subject = fields.String(load_default=None, validate=validate.Length(max=1000))
    order_number = fields.String(load_default=None, validate=validate.Length(max=200))


@bp.get("")
def listing() -> str:
    return _cases("support/cases.html")


@bp.get("/fragment")
def fragment() -> str:
    return _cases("support/cases_fragment.html")


@bp.get("/done")
def done() -> str:
    with rt.reading() as session:
        listed = support.cases(session, rt.now(), state="done", limit=50)
        return render_template("support/cases.html", listed=listed, calls={}, tab="done")


@bp.get("/issues")
def open_issues() -> str:
    page = page_number()
    with rt.reading() as session:
        found = support.open_issues(session, PAGE + 1, (page - 1) * PAGE)
        return render_template(
            "support/issues.html", issues=found[:PAGE], tab="issues", page=page, more=len(found) > PAGE
        )  # fmt: skip


@bp.get("/resting")
def resting() -> str:
    page, now = page_number(), rt.now()
    with rt.reading() as session:
        cool_off = gate.policy(session, rt.settings, now).cool_off
        found = coming_back.resting(session, now, cool_off, PAGE + 1, (page - 1) * PAGE)
        return render_template(
            "support/issues.html", issues=found[:PAGE], tab="resting", page=page, more=len(found) > PAGE
        )  # fmt: skip


@bp.get("/issues/<int:issue_id>")
def issue(issue_id: int) -> str:
    """Who is asked again once it counts as solved, and when."""
    now = rt.now()
    with rt.reading() as session:
        found = coming_back.outlook(session, rt.settings, issue_id, now)
        return render_template("support/issue.html", found=found, today=now.date().isoformat())


@bp.get("/cases/<int:case_id>")
def case(case_id: int) -> str:
    now = rt.now()
    with rt.reading() as session:
        listed = support.get(session, case_id)
        row = listed.row
        return render_template(
            "support/case.html",
            one=listed,
            call=promised_hours.of_cases(session, [row.id], me().id, now).get(row.id),
            messages=messages.of_case(session, row.interview_id, row.contact_id),
            phones=cases.numbers(session, row.contact_id) if row.contact_id else [],
            orders_=cases.orders(session, row.account_id) if row.account_id else [],
            today=now.date().isoformat(),
        )


@bp.post("/cases/<int:case_id>/take")
def take(case_id: int) -> Response:
    with rt.transaction() as session:
        support.take(session, case_id, me().id, rt.now())
    return redirect(url_for("support.case", case_id=case_id))


DAY = {"the day until": "not_before", "that day": "not_before"}


@bp.post("/cases/<int:case_id>/resolve")
@again(case, "resolve", DAY)
def resolve(case_id: int) -> Response:
    given = ResolvedSchema().load(form_values())
    with rt.transaction() as session:
        issue_id = support.resolve(session, case_id, me().actor, rt.now(), given["not_before"])
    flash(_("Resolved. They rest for a while, then they may be asked again."))
    return redirect(url_for("support.issue", issue_id=issue_id) if issue_id else url_for("support.listing"))


@bp.post("/cases/<int:case_id>/not-yet")
@again(case, "not_yet", DAY)
def not_yet(case_id: int) -> Response:
    given = NotYetSchema().load(form_values())
    with rt.transaction() as session:
        support.not_yet(session, case_id, given["not_before"], me().actor, rt.now())
    flash(_("They are left alone until then."))
    return redirect(url_for("support.case", case_id=case_id))


@bp.post("/cases/<int:case_id>/stop/<any(yes,no):word>")
def stop(case_id: int, word: str) -> Response:
    with rt.transaction() as session:
        decide = support.confirm_stop if word == "yes" else support.no_stop
        decide(session, case_id, me().actor, rt.now())
    flash(_("It stays a stop, on every channel.") if word == "yes" else _("Lifted: it was no stop."))
    return redirect(url_for("support.listing"))


@bp.post("/cases/<int:case_id>/close")
def close(case_id: int) -> Response:
    with rt.transaction() as session:
        support.close(session, case_id, me().actor, rt.now())
    flash(_("Done."))
    return redirect(url_for("support.listing"))


@bp.post("/accounts/<int:account_id>/issues")
@again(account_page, "issue")
def open_issue(account_id: int) -> Response:
    """By hand: a talk that goes on with them right now pauses at once."""
    given = IssueSchema().load(form_values())
    with rt.transaction() as session:
        accounts.get(session, account_id)
        issues.open_issue(session, account_id=account_id, now=rt.now(), source="staff", actor=me().actor, **given)
    flash(_("Open. Nothing is asked of this customer until it is resolved."))
    return redirect(url_for("accounts.page", account_id=account_id))


@bp.post("/issues/<int:issue_id>/resolve")
@again(issue, "resolve", DAY)
def resolve_issue(issue_id: int) -> Response:
    given = ResolvedSchema().load(form_values())
    with rt.transaction() as session:
        issues.resolve(session, issue_id, rt.now(), me().actor, _not_past(given["not_before"]))
    flash(_("Resolved. They rest for a while, then they may be asked again."))
    return redirect(url_for("support.issue", issue_id=issue_id))


@bp.post("/issues/<int:issue_id>/not-yet")
@again(issue, "hold_back", DAY)
def hold_back(issue_id: int) -> Response:
    given = HoldBackSchema().load(form_values())
    with rt.transaction() as session:
        issues.not_yet(session, issue_id, _not_past(given["not_before"]), rt.now(), me().actor)
    flash(_("They are left alone until then.") if given["not_before"] else _("They are left alone until you say so."))
    return redirect(url_for("support.issue", issue_id=issue_id))


@bp.post("/issues/<int:issue_id>/ask-again")
def ask_again(issue_id: int) -> Response:
    with rt.transaction() as session:
        issues.may_be_asked(session, issue_id, rt.now(), me().actor)
    flash(_("Taken back. The usual rest counts."))
    return redirect(url_for("support.issue", issue_id=issue_id))


@bp.post("/issues/<int:issue_id>/reopen")
def reopen_issue(issue_id: int) -> Response:
    with rt.transaction() as session:
        issues.reopen(session, issue_id, rt.now(), me().actor)
    flash(_("Open. Nothing is asked of this customer until it is resolved."))
    return redirect(url_for("support.issue", issue_id=issue_id))


def _cases(template: str) -> str:
    """What is open, with the calls that were promised."""
    now = rt.now()
    with rt.reading() as session:
        listed = support.cases(session, now)
        calls = promised_hours.of_cases(session, [one.row.id for one in listed], me().id, now)
        return render_template(template, listed=listed, calls=calls, tab="open", today=now.date())


def _not_past(day: date | None) -> date | None:
    if day is not None and day < rt.now().date():
        raise BadInput("that day lies in the past")
    return day
