"""What was promised and has not gone out yet counts as if it had, at the moment it was promised for.

Else two promises would be made for a day with room for one, and the gate would hold the second when its moment comes.
"""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from campaigns.attempts import PENDING
from campaigns.facts import Account, Touch
from winback.services.gate import asks
from winback.store.campaigns import AttemptRow

LINK = AttemptRow.step == asks.INFO  # to their own page
WISH = AttemptRow.step.startswith(asks.WISHED) & ~LINK  # another face, or another time


def counted(session: Session, account: Account, which: ColumnElement[bool], now: datetime) -> Account:
    """The account, with its promises of this kind among its contacts; not those of others in the household."""
    mine = AttemptRow.account_id == account.id, AttemptRow.state.in_(PENDING), which
    coming = [_touch(row, now) for row in session.scalars(select(AttemptRow).where(*mine))]
    return replace(account, touches=(*account.touches, *coming)) if coming else account


def _touch(row: AttemptRow, now: datetime) -> Touch:
    """What is overdue goes out now."""
    return Touch(
        max(row.due_at, now),
        "voice" if row.channel == "voice" else "sms",
        row.campaign_id,
        row.account_id,
        row.id,
        asks.is_wish(row.step),
        row.step == asks.INFO,
    )
