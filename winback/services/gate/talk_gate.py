"""The gate at every turn: a look with the talk's own query, and the gate's word where it sees anything.

The look (`talks.left_in_peace`) is never laxer than the gate, which a test proves: whom it does not see nothing holds.
Which rule holds, until when, and so what is said, the gate alone decides, and its ledger keeps it.
"""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from campaigns.facts import Ask
from campaigns.interview.values import Face
from winback.services.gate import gate
from winback.services.talking.talks import Talk
from winback.settings import Settings


def asked(session: Session, settings: Settings, talk: Talk, face: Face, now: datetime, *, keep: bool = True) -> Talk:
    """The talk, held as the gate says now. Whoever only looks keeps nothing in the ledger."""
    if not (talk.issue_open or talk.blocked):
        return talk
    row = talk.interview
    ask = Ask("voice" if face == "voice" else "sms", contact_id=row.contact_id, starts=False)
    verdict = gate.verdict(session, row.account_id, ask, now, settings, campaign_id=row.campaign_id)
    if keep:
        gate.note(session, verdict, "turn", now, campaign_id=row.campaign_id)
    held = {hold.code for hold in verdict.holds}
    return replace(talk, issue_open="open_issue" in held, blocked="blocked" in held)
