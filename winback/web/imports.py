"""CRM files in: upload, and a line for every bad row."""

from flask import Blueprint, render_template, request
from marshmallow import ValidationError
from sqlalchemy import select

from winback.imports.summary import ImportSummary
from winback.store.crm import ImportRow
from winback.web import uploads, vocabulary
from winback.web.current import rt
from winback.web.kept import again
from winback.web.language import _, number

bp = Blueprint("imports", __name__, url_prefix="/import")
LATEST = 12
IMPORT = {"mapping:": "mapping", "the mapping": "mapping", "there is no registered feed": "feed"}


@bp.get("")
def page() -> str:
    return _page(None)


@bp.post("")
@again(page, "import", IMPORT)
def upload() -> str:
    kind, file = request.form.get("kind", ""), request.files.get("file")
    if kind not in uploads.KINDS:
        raise ValidationError({"kind": [_("Say what is in the file.")]})
    if file is None or not file.filename:
        raise ValidationError({"file": [_("Choose a file first.")]})
    summary = uploads.bring_in(kind, file, _mapping(), request.form.get("feed") or None)
    return _page(summary, file.filename)


def _page(summary: ImportSummary | None, file_name: str = "") -> str:
    return render_template(
        "imports/page.html",
        kinds={kind: vocabulary.IMPORT_KINDS[kind] for kind in uploads.KINDS},
        summary=summary,
        file_name=file_name,
        latest=_latest(),
        feeds=uploads.feed_names(),
        max_upload_mb=number(rt.settings.max_upload_bytes // 1_000_000),
    )


def _mapping() -> str | None:
    """The optional mapping file: which column is what."""
    file = request.files.get("mapping")
    if file is None or not file.filename:
        return None
    try:
        return file.stream.read(100_000).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValidationError({"mapping": [_("The mapping file is not JSON.")]}) from error


def _latest() -> list[ImportRow]:
    with rt.reading() as session:
        return list(session.scalars(select(ImportRow).order_by(ImportRow.id.desc()).limit(LATEST)))
