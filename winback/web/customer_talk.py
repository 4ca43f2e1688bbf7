"""The questions on the page behind a link: one a page, without script. Looking changes nothing, a form counts once."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from winback.services.person import links
from winback.services.person.links import INTERVIEW
from winback.services.talking import on_the_page
from winback.web.current import rt
from winback.web.customer_frame import around
from winback.web.once import in_one_go

FIELDS = ("answer", "words")


def page(token: str, notice: str = "") -> str:
    """The open question, or how it ended."""
    now = rt.now()
    with rt.reading() as session:
        link = links.opened(session, token, INTERVIEW, now)
        shown = on_the_page.read(session, rt.settings, link, now, _after(), "correct" in request.args)
        key = links.form_key(rt.settings, token, link, shown.asked.name) if shown.asked else ""
    t = around(shown.words, shown.form, _firm())
    return render_template("customer/talk.html", t=t, shown=shown, token=token, key=key, notice=notice)


def answer(token: str) -> ResponseReturnValue:
    """One answer, heard once however often it is sent; then the page as it is."""
    name = _given("name")

    def work(session: Session) -> int:
        now = rt.now()
        link = links.allowed(session, rt.settings, token, INTERVIEW, name, _given("key"), now)
        given = {field: _given(field) for field in FIELDS}
        return on_the_page.hear(session, rt.settings, link, name, given, now)

    return redirect(url_for("customer.page", token=token, after=in_one_go(rt, work, "customer.answer")), 303)


def gone(token: str) -> str:
    """A link to the questions that works no more, told in the words they were asked in."""
    with rt.reading() as session:
        words, form = on_the_page.spoken(session, token, rt.now()) or (None, "sie")
    return render_template("customer/gone.html", t=around(words, form, _firm()))


def leads_here(token: str) -> bool:
    """Whether this link was made for the questions; it may have run out."""
    with rt.reading() as session:
        return links.purpose_of(session, token) == INTERVIEW


def _after() -> int:
    given = request.args.get("after", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 18 else 0


def _firm() -> dict[str, str]:
    return {"firm": rt.settings.firm_name, "contact": rt.settings.firm_contact}


def _given(name: str) -> str:
    return request.form.get(name, "").replace("\x00", "")
