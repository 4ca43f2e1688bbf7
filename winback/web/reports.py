"""One printable page after an import, and the files that go back to the CRM."""

from collections.abc import Callable
from contextlib import ExitStack
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from flask import Blueprint, Response, abort, render_template, send_file
from sqlalchemy.orm import Session

from winback.services import events
from winback.services.exports import exports
from winback.services.gate import mends
from winback.services.planning import report as reporting
from winback.web.current import me, rt
from winback.web.language import language

bp = Blueprint("reports", __name__)
IN_MEMORY = 5_000_000
TYPES = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}


@bp.get("/report")
def page() -> str:
    with rt.reading() as session:
        return render_template("reports/page.html", report=reporting.build(session, rt.settings, rt.now()))


@bp.get("/exports/<any(returns,answers,contacts,holds,ledger):what>.<any(csv,xlsx):form>")
def export(what: str, form: str) -> Response:
    """A file of what we know; whoever takes it out is written down."""
    return sent(
        what, form, lambda session, file: exports.write(session, what, form, file, rt.settings, rt.now(), language())
    )


@bp.get("/exports/mend/<string:code>.<any(csv,xlsx):form>")
def mend(code: str, form: str) -> Response:
    """The accounts that one reason holds, as a file to complete and import again."""
    if code not in mends.MENDS or mends.MENDS[code].file is None:
        abort(404)
    return sent("mend", form, lambda session, file: mends.write(session, code, form, file, rt.settings, rt.now()))


def sent(what: str, form: str, write: Callable[[Session, BinaryIO], int]) -> Response:
    """A file of what `write` writes; whoever takes it out is written down."""
    now = rt.now()
    with ExitStack() as unless_sent:
        file = cast(BinaryIO, unless_sent.enter_context(SpooledTemporaryFile(IN_MEMORY)))
        with rt.reading() as session:
            rows = write(session, file)
        with rt.transaction() as session:
            events.record(session, "exported", now, actor=me().actor, facts={"what": what, "form": form, "rows": rows})
        unless_sent.pop_all()  # from here on it is closed when it has been sent
    file.seek(0)
    return send_file(file, TYPES[form], as_attachment=True, download_name=f"{what}-{now.date().isoformat()}.{form}")
