"""The report: who fell silent, what is at stake, who cannot be reached and why."""

from typing import Any

from winback.services.planning import report as reporting
from winback.web.api import schemas_work as s
from winback.web.api.base import PREFIX, Blueprint, answers
from winback.web.current import rt

bp = Blueprint("api-report", __name__, url_prefix=f"{PREFIX}/report", description="Report")


@bp.get("")
@bp.response(200, s.ReportSchema)
@answers(bp)
def report() -> Any:
    """As `winback report --json`."""
    with rt.reading() as session:
        return reporting.build(session, rt.settings, rt.now()).as_json()
