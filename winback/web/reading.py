"""The short list: a person says what an answer means, one line after the other; and how often the reader agrees."""

from datetime import datetime
from typing import Any

from flask import Blueprint, flash, redirect, render_template, url_for
from marshmallow import Schema, fields, validate
from werkzeug.wrappers import Response

from campaigns.answers.coding import coding as coded
from campaigns.answers.coding import in_order
from campaigns.answers.values import INTENTS
from campaigns.facts import REASONS
from winback.services.reading import labels, reading_desk, reading_figures, reading_list, reading_verdicts
from winback.services.reading.reading_desk import Page, Reader
from winback.services.talking import messages
from winback.web import reading_words
from winback.web.current import me, rt
from winback.web.forms import form_values
from winback.web.kept import again
from winback.web.language import _, local

bp = Blueprint("reading", __name__, url_prefix="/reading")


class WordSchema(Schema):
    """What a person says: as it was read, something else, or that one cannot tell."""

    verdict = fields.String(required=True, validate=validate.OneOf(["confirmed", "corrected", "unclear"]))
    reasons = fields.List(fields.String(validate=validate.OneOf(REASONS)), load_default=[])
    intent = fields.String(validate=validate.OneOf(["none", *INTENTS]), load_default=None)
    value = fields.String(validate=validate.Length(max=60), load_default=None)


class SampleSchema(Schema):
    """Of a hundred sure answers, how many are shown, too."""

    percent = fields.Integer(required=True, validate=validate.Range(0, 100))


def reader() -> Reader:
    return Reader(me().id)


@bp.get("")
def listing() -> str:
    with rt.reading() as session:
        return render_template(
            "reading/list.html",
            waiting=reading_desk.waiting(session),
            by_why=reading_desk.by_why(session),
            done=reading_desk.done_today(session, reader(), _midnight()),
            words=reading_words,
        )


@bp.post("/next")
def take_next() -> Response:
    """The next line, held for this person."""
    with rt.transaction() as session:
        line = reading_desk.take_next(session, reader(), rt.now())
    return _to(line)


@bp.get("/<int:review_id>")
def line(review_id: int) -> str:
    with rt.reading() as session:
        page = reading_desk.page(session, reader(), review_id, rt.now())
        talk = page.interview
        return render_template(
            "reading/line.html",
            page=page,
            waiting=reading_desk.waiting(session),
            thread_=messages.thread(session, talk.id) if talk else [],
            words=reading_words,
        )


@bp.post("/<int:review_id>")
@again(line, "word")
def say(review_id: int) -> Response:
    """Said, done, told, and on to the next line."""
    given = WordSchema().load(form_values(several=("reasons",)))
    now = rt.now()
    with rt.transaction() as session:
        page = reading_desk.page(session, reader(), review_id, now)
        picked = coded(in_order(given["reasons"], page.read_as), _intent(given), _value(given, page))
        done = reading_verdicts.decide(
            session, rt.settings, reader(), review_id, given["verdict"], picked, now
        )  # fmt: skip
        following = reading_desk.take_next(session, reader(), now)
    flash(" ".join(reading_words.done(done)))
    return _to(following)


@bp.post("/<int:review_id>/leave")
def leave(review_id: int) -> Response:
    with rt.transaction() as session:
        reading_desk.leave(session, reader(), review_id)
    return redirect(url_for("reading.listing"))


@bp.get("/agreement")
def agreement() -> str:
    with rt.reading() as session:
        return render_template(
            "reading/agreement.html",
            figures=reading_figures.figures(session),
            share=reading_list.sample_rate(session),
            labels=labels.counts(session),
            second_on=bool(rt.settings.second_reader_url),
            second_model=rt.settings.second_reader_model,
            words=reading_words,
        )


@bp.post("/sample")
@again(agreement, "sample")
def sample() -> Response:
    given = SampleSchema().load(form_values())
    with rt.transaction() as session:
        reading_list.choose_sample_rate(session, given["percent"] / 100, me().actor, rt.now())
    flash(_("It counts from now on."))
    return redirect(url_for("reading.agreement"))


def _midnight() -> datetime:
    return local(rt.now()).replace(hour=0, minute=0, second=0, microsecond=0)


def _to(line: int | None) -> Response:
    return redirect(url_for("reading.line", review_id=line) if line is not None else url_for("reading.listing"))


def _intent(given: dict[str, Any]) -> str | None:
    return None if given["intent"] == "none" else given["intent"]


def _value(given: dict[str, Any], page: Page) -> str | None:
    return given["value"] if given["value"] in page.values else None
