"""CRM files in, and what became of each."""

from typing import Any

from sqlalchemy import select

from winback.errors import NotFound
from winback.store.crm import ImportRow
from winback.web import uploads
from winback.web.api import schemas_work as s
from winback.web.api.base import PREFIX, Blueprint, Query, answers, page, paged
from winback.web.current import rt

bp = Blueprint("api-imports", __name__, url_prefix=f"{PREFIX}/imports", description="Imports")


@bp.get("")
@bp.arguments(Query, location="query")
@bp.response(200, paged(s.ImportSchema))
@answers(bp, 422)
def listing(query: dict[str, Any]) -> Any:
    """Imports, by id."""
    with rt.reading() as session:
        wanted = select(ImportRow).where(ImportRow.id > query["after"]).order_by(ImportRow.id)
        rows = session.scalars(wanted.limit(query["limit"] + 1)).all()
        return page(rows, query["limit"])


@bp.post("")
@bp.arguments(s.UploadSchema, location="form")
@bp.arguments(s.FileSchema, location="files")
@bp.response(201, s.SummarySchema)
@answers(bp, 400, 413, 422)
def upload(form: dict[str, Any], files: dict[str, Any]) -> Any:
    """Bring in a file; a line for every row that was refused."""
    summary = uploads.bring_in(form["kind"], files["file"], form.get("mapping"), form.get("feed"))
    return summary.as_json() | {"kind": summary.kind, "import_id": summary.import_id}


@bp.get("/<int:import_id>")
@bp.response(200, s.ImportSchema)
@answers(bp, 404)
def one(import_id: int) -> Any:
    """One import and its result."""
    with rt.reading() as session:
        row = session.get(ImportRow, import_id)
        if row is None:
            raise NotFound("there is no such import")
        return row
