"""What the firm registers: sources of issues and of permission, national lists; and what counts in each country."""

from functools import partial
from typing import BinaryIO, cast
from urllib.parse import urlsplit

from flask import Blueprint, flash, redirect, render_template, request, url_for
from marshmallow import Schema, ValidationError, fields, validate
from werkzeug.wrappers import Response

from winback.imports import national
from winback.services.gate import gate
from winback.services.issues import feeds, helpdesks
from winback.services.permission import consent_sources, consents, national_lists, profile_changes
from winback.services.permission.consent_sources import NewSource
from winback.web import vocabulary
from winback.web.current import me, rt
from winback.web.forms import form_values
from winback.web.kept import again
from winback.web.language import _, number, zone

bp = Blueprint("register", __name__, url_prefix="/sources")


class FeedSchema(Schema):
    """A source of issues, and who says so."""

    name = fields.String(required=True, validate=validate.Length(1, 100))
    way = fields.String(required=True, validate=validate.OneOf(feeds.ALLOWED_AGE))
    helpdesk = fields.String(load_default="", validate=validate.OneOf(("", *helpdesks.HELPDESKS)))


class SecretSchema(Schema):
    """What a helpdesk signs with; empty: a new one of ours."""

    name = fields.String(required=True, validate=validate.Length(1, 100))
    secret = fields.String(load_default=None, validate=validate.Length(16, 200))


class SourceSchema(Schema):
    """A consent source: its exact wording, and what it covers."""

    name = fields.String(required=True, validate=validate.Length(1, 100))
    wording = fields.String(required=True, validate=validate.Length(1, 5000))
    place = fields.String(required=True, validate=validate.Length(1, 300))
    recipient = fields.String(required=True, validate=validate.Length(1, 200))
    channels = fields.List(fields.String(validate=validate.OneOf(consent_sources.CHANNELS)), required=True)
    purposes = fields.List(fields.String(validate=validate.OneOf(consent_sources.PURPOSES)), required=True)
    valid_from = fields.Date(required=True)
    valid_to = fields.Date(load_default=None)
    written = fields.Boolean(load_default=None, allow_none=True)


class ListSchema(Schema):
    """A national do-not-call list, and of which day it is."""

    name = fields.String(required=True, validate=validate.Length(1, 60))
    day = fields.Date(required=True)


class ProofSchema(Schema):
    """The bulk fix."""

    source = fields.String(required=True)
    day = fields.Date(required=True)


@bp.get("")
def page() -> str:
    now = rt.now()
    with rt.reading() as session:
        return render_template(
            "register/page.html",
            feeds=feeds.listing(session, now),
            address=partial(helpdesks.address, rt.settings),
            theirs=helpdesks.HELPDESKS,
            sources=consent_sources.listing(session),
            unproven=consents.unproven_count(session, zone(), now),
            ways=vocabulary.WAYS,
            words=vocabulary,
            firm=rt.settings.firm_name,
            today=now.date().isoformat(),
            lists=national_lists.listing(session, now),
            laws=[law for law in gate.policy(session, rt.settings, now).profiles.values() if law.state is None],
            changes=profile_changes.listing(session),
            second_reader=_second_reader(),
        )


def _second_reader() -> dict[str, str] | None:
    """Where texts go to be read, and by whom; None: nowhere."""
    if not rt.settings.second_reader_url:
        return None
    host = urlsplit(rt.settings.second_reader_url).hostname or ""
    return {"host": host, "model": rt.settings.second_reader_model}


@bp.post("/feeds")
@again(page, "feed", {"there is a feed": "name", "there was a feed": "name", "a feed needs": "name", "way must": "way"})
def add_feed() -> Response:
    given = FeedSchema().load(form_values())
    secret = None
    with rt.transaction() as session:
        if given["way"] == "webhook" and given["helpdesk"]:
            connection = helpdesks.add(
                session, rt.settings, given["name"], given["helpdesk"], me().name, rt.now()
            )  # fmt: skip
            secret = connection.secret
        else:
            feeds.add(session, given["name"], given["way"], me().name, rt.now())
    flash(_("Secret, shown this once: %(secret)s", secret=secret) if secret else _("Registered."))
    return redirect(url_for("register.page"))


@bp.post("/feeds/secret")
@again(page, "secret", {"a secret has": "secret", "makes up the secret": "secret"})
def helpdesk_secret() -> Response:
    given = SecretSchema().load(form_values())
    with rt.transaction() as session:
        connection = helpdesks.new_secret(
            session, rt.settings, given["name"], given["secret"], me().actor, rt.now()
        )  # fmt: skip
    if connection.secret:
        flash(_("Secret, shown this once: %(secret)s", secret=connection.secret))
    else:
        flash(_("Noted. The secret before is worth nothing any more."))
    return redirect(url_for("register.page"))


@bp.post("/feeds/seen")
def seen() -> Response:
    given = FeedNameSchema().load(form_values())
    with rt.transaction() as session:
        feeds.seen(session, given["name"], rt.now())
    flash(_("Noted: its news are of today."))
    return redirect(url_for("register.page"))


class FeedNameSchema(Schema):
    name = fields.String(required=True, validate=validate.Length(1, 100))


# Which field a sentence of the service is about.
SOURCE = {"there is a consent source": "name", "the last day": "valid_to"}


@bp.post("/consents")
@again(page, "source", SOURCE)
def add_source() -> Response:
    given = SourceSchema().load(form_values(several=("channels", "purposes")))
    with rt.transaction() as session:
        consent_sources.register(session, NewSource(**given), me().name, rt.now())
    flash(_("Registered. Imported ticks may refer to it from now on."))
    return redirect(url_for("register.page"))


@bp.post("/consents/prove")
@again(page, "proof", {"the day": "day"})
def prove() -> Response:
    given = ProofSchema().load(form_values())
    with rt.transaction() as session:
        done = consents.prove(session, given["source"], given["day"], me().name, rt.now(), zone())
    flash(
        _(
            "%(proven)s permissions are proven now; %(left)s are not covered by this source.",
            proven=done.proven,
            left=done.left,
        )
    )
    return redirect(url_for("register.page"))


LIST = {"national list": "name", "the day": "day", "a newer copy": "day", "telephone numbers": "file"}


@bp.post("/lists")
@again(page, "list", LIST)
def bring_list() -> Response:
    given, file = ListSchema().load(form_values()), request.files.get("file")
    if file is None or not file.filename:
        raise ValidationError({"file": [_("Choose a file first.")]})
    done = national.bring_in(
        rt, cast(BinaryIO, file.stream), name=given["name"], drawn_on=given["day"], file_name=file.filename[:300],
        actor=me().name,
    )  # fmt: skip
    flash(_("%(count)s numbers stand on it.", count=number(done.numbers)))
    return redirect(url_for("register.page"))
