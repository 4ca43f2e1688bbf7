"""A file from the web into the import, for the page and the API alike."""

import json
from typing import BinaryIO, cast

from sqlalchemy import select
from werkzeug.datastructures import FileStorage

from winback.errors import BadInput
from winback.imports.run import run
from winback.imports.summary import ImportSummary
from winback.services.issues import feeds
from winback.services.planning import dormancy
from winback.store.crm import FeedRow
from winback.web.current import me, rt

KINDS = ("accounts", "contacts", "orders", "issues", "consents", "donotcall")
JUDGED = ("accounts", "orders")  # what changes the judgement on dormancy


def bring_in(kind: str, file: FileStorage, mapping: str | None, feed: str | None) -> ImportSummary:
    """Import it, and judge anew whoever is concerned."""
    name = (file.filename or "upload")[:300]
    summary = run(
        rt, kind, cast(BinaryIO, file.stream), file_name=name, mapping=as_mapping(mapping), actor=me().actor, feed=feed
    )  # fmt: skip
    if kind in JUDGED:
        dormancy.scan(rt, rt.now())
    return summary


def as_mapping(text: str | None) -> dict[str, str] | None:
    """Which column is what, as JSON."""
    if not text:
        return None
    try:
        given = json.loads(text)
    except ValueError as error:
        raise BadInput("mapping: this is not JSON") from error
    if not isinstance(given, dict):
        raise BadInput("mapping: a JSON object of column -> field was expected")
    return {str(column): str(meaning) for column, meaning in given.items()}


def feed_names() -> list[str]:
    silent = ("none", feeds.ENDED)
    with rt.reading() as session:
        return list(session.scalars(select(FeedRow.name).where(FeedRow.way.not_in(silent)).order_by(FeedRow.name)))
