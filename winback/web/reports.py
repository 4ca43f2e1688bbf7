"""One printable page after an import, and the files that go back to the CRM."""

from tempfile import SpooledTemporaryFile
from typing import IO, cast

from flask import Blueprint, Response, render_template, send_file

from winback.services import events, exports
from winback.services import report as reporting
from winback.web.current import me, rt
from winback.web.language import language

bp = Blueprint("reports", __name__)
IN_MEMORY = 5_000_000
TYPES = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}


@bp.get("/report")
def page() -> str:
    with rt.reading() as session:
        return render_template("reports/page.html", report=reporting.build(session, rt.settings, rt.now()))


@bp.get("/exports/<any(returns,answers,contacts,holds):what>.<any(csv,xlsx):form>")
def export(what: str, form: str) -> Response:
    """A file of what we know; whoever takes it out is written down."""
    now = rt.now()
    file = cast(IO[bytes], SpooledTemporaryFile(IN_MEMORY))  # noqa: SIM115  closed when it has been sent
    with rt.reading() as session:
        rows = exports.write(session, what, form, file, rt.settings, now, language())  # type: ignore[arg-type]
    with rt.transaction() as session:
        events.record(session, "exported", now, actor=me().actor, facts={"what": what, "form": form, "rows": rows})
    file.seek(0)
    return send_file(file, TYPES[form], as_attachment=True, download_name=f"{what}-{now.date().isoformat()}.{form}")
