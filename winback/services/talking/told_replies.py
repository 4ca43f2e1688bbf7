"""Somebody answers to a message that only told them something: a person here reads it, and no old interview does."""

from datetime import datetime, timedelta

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from winback.services.planning.plans import ONE_MESSAGE
from winback.services.talking.talks import Found
from winback.services.wishes.wish_hearers import TOLD_STATES
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.interviews import InterviewRow

LATELY = timedelta(days=30)


def answers_it(session: Session, found: Found, now: datetime) -> bool:
    """Whether the last thing between us was that message: what is new, or what became of their wish."""
    heard = select(func.max(InterviewRow.heard_at)).where(InterviewRow.id == found.interview_id)
    told = exists().where(
        AttemptRow.contact_id == found.contact_id,
        AttemptRow.state.in_(TOLD_STATES),
        AttemptRow.intent_at > now - LATELY,
        AttemptRow.intent_at >= func.coalesce(heard.scalar_subquery(), AttemptRow.intent_at),
        CampaignRow.id == AttemptRow.campaign_id,
        CampaignRow.kind.in_(sorted(ONE_MESSAGE)),
    )
    return bool(session.scalar(select(told)))
