"""Support: what interviews brought up, stops somebody must read, and every issue that holds a customer."""

from flask import Blueprint, flash, redirect, render_template, url_for
from marshmallow import Schema, fields, validate
from werkzeug.wrappers import Response

from winback.errors import BadInput
from winback.services import accounts, cases, issues, messages, support
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


class IssueSchema(Schema):
    """An issue opened by hand."""

    kind = fields.String(load_default="complaint", validate=validate.OneOf(issues.KINDS))
    subject = fields.String(load_default=None, validate=validate.Length(max=1000))
    order_number = fields.String(load_default=None, validate=validate.Length(max=200))


@bp.get("")
def listing() -> str:
    with rt.reading() as session:
        return render_template("support/cases.html", listed=support.cases(session), tab="open")


@bp.get("/fragment")
def fragment() -> str:
    with rt.reading() as session:
        return render_template("support/cases_fragment.html", listed=support.cases(session), tab="open")


@bp.get("/done")
def done() -> str:
    with rt.reading() as session:
        return render_template("support/cases.html", listed=support.cases(session, state="done", limit=50), tab="done")


@bp.get("/issues")
def open_issues() -> str:
    page = page_number()
    with rt.reading() as session:
        found = support.open_issues(session, PAGE + 1, (page - 1) * PAGE)
        return render_template(
            "support/issues.html", issues=found[:PAGE], tab="issues", page=page, more=len(found) > PAGE
        )  # fmt: skip


@bp.get("/cases/<int:case_id>")
def case(case_id: int) -> str:
    with rt.reading() as session:
        listed = support.get(session, case_id)
        row = listed.row
        return render_template(
            "support/case.html",
            one=listed,
            messages=messages.thread(session, row.interview_id) if row.interview_id else [],
            phones=cases.numbers(session, row.contact_id) if row.contact_id else [],
            orders_=cases.orders(session, row.account_id) if row.account_id else [],
            today=rt.now().date().isoformat(),
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
        support.resolve(session, case_id, me().actor, rt.now(), given["not_before"])
    flash(_("Resolved. They rest for a while, then they may be asked again."))
    return redirect(url_for("support.listing"))


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
def resolve_issue(issue_id: int) -> Response:
    given = ResolvedSchema().load(form_values())
    if given["not_before"] and given["not_before"] < rt.now().date():
        raise BadInput(_("That day lies in the past."))
    with rt.transaction() as session:
        row = issues.resolve(session, issue_id, rt.now(), me().actor, given["not_before"])
        account_id = row.account_id
    flash(_("Resolved. They rest for a while, then they may be asked again."))
    return redirect(
        url_for("accounts.page", account_id=account_id) if account_id else url_for("support.open_issues")
    )  # fmt: skip
