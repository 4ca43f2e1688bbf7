"""Whether a colleague may call somebody now: the same gate, asked for a call in person.

Whoever asked for the call, or agreed to it in the interview, needs no permission on file and no national list; the
hour, a stop, a block and an unsolved issue count all the same. What we keep apart among ourselves (rest, contact
budgets, campaigns) is no reason against a call that is expected.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from campaigns.facts import Ask, Hold
from winback.services import gate
from winback.settings import Settings
from winback.store.returns import WarmReturnRow

ALWAYS = frozenset({
    "erased", "blocked", "open_issue", "deceased", "flagged_minor", "opted_out", "wrong_person", "do_not_call",
    "no_number", "invalid_number", "premium_number", "country_unknown", "no_profile", "awaits_counsel",
    "outside_hours",
})  # fmt: skip
UNASKED = frozenset({
    "list_missing", "list_stale", "no_permission", "permission_withdrawn", "permission_not_proven",
    "permission_not_written", "permission_expired",
})  # fmt: skip


def why_not(session: Session, row: WarmReturnRow, now: datetime, settings: Settings) -> tuple[Hold, ...]:
    """What speaks against calling the person of this return now; empty means call."""
    ask = Ask("voice", contact_id=row.contact_id, automated=False, asked_for=True)
    counts = ALWAYS if _expected(row) else ALWAYS | UNASKED
    found = gate.verdict(session, row.account_id, ask, now, settings)
    return tuple(hold for hold in found.holds if hold.code in counts)


def _expected(row: WarmReturnRow) -> bool:
    return row.wants_human or any(cause.get("code") == "permission" for cause in row.causes)
