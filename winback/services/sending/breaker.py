"""A running campaign pauses itself when its results go wrong: asked in the transaction that writes a bad result.

Whoever asks holds the campaign's row, so that it is paused once and no intent follows.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from campaigns.breaker import LATELY, RECENTLY, RESULTS, UNKNOWN, Results, Trip, trip
from winback.services.events import record
from winback.services.sending.pause_words import pause_sentence
from winback.store.campaigns import AttemptRow, CampaignRow

log = logging.getLogger("winback.breaker")

NEWEST = 500  # results looked at: a fast campaign has as many in a second, and must not go on for two minutes
LOST = "lost"  # why an attempt is unknown whose worker died
EVER = datetime.min.replace(tzinfo=UTC)


def watch(session: Session, campaign_ids: Iterable[int], now: datetime) -> list[int]:
    """Pause those whose results went wrong; which. Their rows are locked by the caller."""
    session.flush()
    paused = []
    for campaign_id in sorted(set(campaign_ids)):
        row = session.get_one(CampaignRow, campaign_id)
        if row.state == "running" and (why := trip(results(session, row, now))):
            pause(session, row, _facts(why), now)
            paused.append(campaign_id)
    return paused


def pause(session: Session, row: CampaignRow, facts: Mapping[str, Any], now: datetime) -> None:
    """The campaign pauses itself; the facts say why. A person resumes it."""
    row.state, row.state_at, row.updated_at = "paused", now, now
    row.state_why = pause_sentence(facts, "en")
    log.error("campaign %s is paused: %s", row.id, row.state_why)
    record(session, "campaign_paused", now, actor="worker", campaign_id=row.id, facts=dict(facts))


def results(session: Session, row: CampaignRow, now: datetime) -> Sequence[Results]:
    """The newest results of a campaign, those before it was last resumed left out."""
    at = case((AttemptRow.state.in_(UNKNOWN), AttemptRow.settled_at), else_=AttemptRow.updated_at)
    since, recent = max(now - LATELY, row.state_at or EVER), at > now - RECENTLY
    newest = (
        select(AttemptRow.state, AttemptRow.why, AttemptRow.claimed_by, at.label("at"), recent.label("recent"))
        .where(AttemptRow.campaign_id == row.id, AttemptRow.settled_at.is_not(None), AttemptRow.updated_at > since)
        .where(AttemptRow.state.in_(RESULTS))
        .order_by(AttemptRow.updated_at.desc())
        .limit(NEWEST)
        .subquery()
    )
    kind = (newest.c.state, newest.c.why, newest.c.recent)
    query = select(*kind, func.count(), func.count(newest.c.claimed_by.distinct()))
    query = query.where(newest.c.at > since).group_by(*kind)
    return [
        Results(state, why, bool(new), workers or 1 if state in UNKNOWN and why == LOST else count)
        for state, why, new, count, workers in session.execute(query)
    ]


def _facts(why: Trip) -> dict[str, Any]:
    return {"breaker": why.code, "bad": why.bad, "of": why.of, "whys": dict(why.whys)}
