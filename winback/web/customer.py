"""A person's own page behind a short link. Looking changes nothing; every change is posted with the key of its form."""

from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from winback import erasure_list
from winback.errors import BadInput, Conflict, NotFound
from winback.services.permission.consents import CHANNELS, PURPOSES
from winback.services.person import data_wishes, erasure, links, own_page, person_export
from winback.services.person.links import OWN_PAGE, Opened
from winback.services.person.own_page import OwnPage
from winback.web import customer_talk
from winback.web.current import rt
from winback.web.customer_words import CustomerWords, chosen, languages

bp = Blueprint("customer", __name__, url_prefix="/c")
BY = "customer"
DONE = ("stop", "consent", "later", "call", "correct", "old", "unclear")


@bp.get("/<token>")
def page(token: str) -> ResponseReturnValue:
    """Where the link leads: to the questions, or to what we hold."""
    if customer_talk.leads_here(token):
        return customer_talk.page(token)
    return _page(token, request.args.get("done", ""))


@bp.post("/<token>/answer")
def answer(token: str) -> ResponseReturnValue:
    return customer_talk.answer(token)


@bp.get("/<token>/data")
def everything(token: str) -> ResponseReturnValue:
    """The readable form of what the file holds."""
    with rt.reading() as session:
        link = links.opened(session, token, OWN_PAGE, rt.now())
        seen = own_page.read(session, rt.settings, link, rt.now())
        found = person_export.gather(session, link.contact_id, rt.now())
        return render_template("customer/everything.html", t=_words(seen), found=found, token=token)


@bp.post("/<token>/data")
def file(token: str) -> ResponseReturnValue:
    """The file. It changes nothing for them, so the page that is open stays good."""
    now = rt.now()
    with rt.transaction() as session:
        link = links.allowed(session, rt.settings, token, OWN_PAGE, "data", _key(), now)
        text = person_export.as_text(person_export.gather(session, link.contact_id, now))
        data_wishes.given(session, link.contact_id, BY, now)
    made = Response(text, mimetype="application/json")
    made.headers["Content-Disposition"] = "attachment; filename=my-data.json"
    return made


@bp.post("/<token>/stop")
def stop(token: str) -> ResponseReturnValue:
    with rt.transaction() as session:
        own_page.stop(session, _spent(session, token, "stop"), rt.now())
    return _again(token, "stop")


@bp.post("/<token>/later")
def later(token: str) -> ResponseReturnValue:
    with rt.transaction() as session:
        own_page.rest(session, _spent(session, token, "later"), rt.now())
    return _again(token, "later")


@bp.post("/<token>/call")
def call(token: str) -> ResponseReturnValue:
    with rt.transaction() as session:
        own_page.call_me(session, _spent(session, token, "call"), _given("when"), rt.now())
    return _again(token, "call")


@bp.post("/<token>/correct")
def correct(token: str) -> ResponseReturnValue:
    with rt.transaction() as session:
        own_page.correct(session, _spent(session, token, "correct"), _given("wrong"), rt.now())
    return _again(token, "correct")


@bp.post("/<token>/consent")
def consent(token: str) -> ResponseReturnValue:
    channel, purpose, wish = _given("channel"), _given("purpose"), _given("wish")
    if channel not in CHANNELS or purpose not in PURPOSES or wish not in ("grant", "withdraw"):
        raise BadInput("not one of the permissions of this page")
    with rt.transaction() as session:
        link = _spent(session, token, f"consent {channel} {purpose} {wish}")
        wording = grant_wording(_words(own_page.read(session, rt.settings, link, rt.now())), channel, purpose)
        own_page.declare(session, rt.settings, link, channel, purpose, wish == "grant", wording, rt.now())
    return _again(token, "consent")


@bp.post("/<token>/erase")
def erase(token: str) -> ResponseReturnValue:
    now = rt.now()
    if _given("sure") != "yes":
        raise BadInput("not sure")
    with rt.transaction() as session:
        link = _spent(session, token, "erase")
        t = _words(own_page.read(session, rt.settings, link, rt.now()))
        done = erasure.erase(session, rt.settings, link.contact_id, now, actor=BY)
    erasure_list.keep(rt, done.contact_ids, done.account_id)
    last = data_wishes.due_on(now) if done.still_moving else None
    return render_template("customer/erased.html", t=t, moving_until=last)


# ---------------------------------------------------------------- small servants


@bp.errorhandler(NotFound)
def gone(_error: NotFound) -> ResponseReturnValue:
    if customer_talk.leads_here(_token()):
        return customer_talk.gone(_token()), 404
    return render_template("customer/gone.html", t=_without_person()), 404


@bp.errorhandler(Conflict)
def older(_error: Conflict) -> ResponseReturnValue:
    return _shown_again("old", 409)


@bp.errorhandler(BadInput)
def unclear(_error: BadInput) -> ResponseReturnValue:
    return _shown_again("unclear", 422)


@bp.after_request
def unseen(response: Response) -> Response:
    """The address is a key: no search engine keeps it, and no other page learns it."""
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def grant_wording(t: CustomerWords, channel: str, purpose: str) -> str:
    """What is agreed to, word for word as it stands beside the button."""
    return t("grant_wording", channel=t.name("channel", channel), purpose=t.name("purpose", purpose))


def _page(token: str, done: str) -> str:
    now = rt.now()
    with rt.reading() as session:
        link = links.opened(session, token, OWN_PAGE, now)
        seen = own_page.read(session, rt.settings, link, rt.now())
        known = {(row.channel, row.purpose) for row, _ in seen.consents if row.given}
        others = [(one, other) for one in ("sms", "voice") for other in PURPOSES if (one, other) not in known]
        return render_template(
            "customer/page.html", t=_words(seen), seen=seen, link=link, token=token, others=others,
            grant_wording=grant_wording, languages=languages(), done=done if done in DONE else "",
            done_day=data_wishes.due_on(now) if done == "correct" else seen.person.later_until,
            key=lambda what: links.form_key(rt.settings, token, link, what),
        )  # fmt: skip


def _shown_again(done: str, status: int) -> ResponseReturnValue:
    try:
        if customer_talk.leads_here(_token()):
            return customer_talk.page(_token(), "older" if done == "old" else done), status
        return _page(_token(), done), status
    except NotFound as error:
        return gone(error)


def _token() -> str:
    return str((request.view_args or {}).get("token", ""))


def _again(token: str, done: str) -> Response:
    return redirect(url_for("customer.page", token=token, done=done, lang=request.args.get("lang")), 303)


def _spent(session: Session, token: str, what: str) -> Opened:
    return links.spend(session, rt.settings, token, OWN_PAGE, what, _key(), rt.now())


def _key() -> str:
    return _given("key")


def _given(name: str) -> str:
    return request.form.get(name, "").replace("\x00", "")


def _words(seen: OwnPage) -> CustomerWords:
    return CustomerWords(chosen(seen.languages), _firm())


def _without_person() -> CustomerWords:
    return CustomerWords(chosen(()), _firm())


def _firm() -> dict[str, Any]:
    return {"firm": rt.settings.firm_name, "contact": rt.settings.firm_contact}
