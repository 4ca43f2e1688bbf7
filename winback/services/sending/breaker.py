"""A running campaign pauses itself when its results go wrong: asked in the transaction that writes a bad result, and
every few seconds by the dispatcher.

Whoever asks holds the campaign's row, so that it is paused once and no intent follows.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from campaigns.breaker import LATELY, RECENTLY, RESULTS, SENT, UNKNOWN, Results, Trip, trip
from winback.services.events import record
from winback.services.sending.pause_words import pause_sentence
from winback.store.campaigns import AttemptRow, CampaignRow

log = logging.getLogger("winback.breaker")

NEWEST = 500  # looked at, of each: a fast campaign has as many in a second, and must not go on for two minutes
LOST = "lost"  # why an attempt is unknown whose worker died
EVER = datetime.min.replace(tzinfo=UTC)


def watch(session: Session, campaign_ids: Iterable[int], now: datetime) -> list[int]:
    """Pause those whose results went wrong; which. Their rows are locked by the caller."""
    session.flush()
    paused = []
    for campaign_id in sorted(set(campaign_ids)):
        row = session.get_one(CampaignRow, campaign_id)
        if row.state == "running" and (why := _trip(session, row, now)):
            pause(session, row, _facts(why), now)
            paused.append(campaign_id)
    return paused


def pause(session: Session, row: CampaignRow, facts: Mapping[str, Any], now: datetime) -> None:
    """The campaign pauses itself; the facts say why. A person resumes it."""
    row.state, row.state_at, row.updated_at = "paused", now, now
    row.state_why = pause_sentence(facts, "en")
    log.error("campaign %s is paused: %s", row.id, row.state_why)
    record(session, "campaign_paused", now, actor="worker", campaign_id=row.id, facts=dict(facts))


def refused(
    session: Session, campaign_id: int, why: str, error: str | None, now: datetime, sent_at: datetime | None = None
) -> None:
    """Nothing of this campaign would be taken: it pauses, unless this was sent before somebody let it run again."""
    row = session.get_one(CampaignRow, campaign_id)
    if row.state == "running" and (sent_at or now) >= (row.state_at or EVER):
        pause(session, row, {"breaker": "refused", "why": why, "error": error}, now)


def going_wrong(session: Session, now: datetime) -> list[int]:
    """Running campaigns to be paused, whatever came last: a good result, too, may be the fifth. Locks nothing."""
    running = session.scalars(select(CampaignRow).where(CampaignRow.state == "running").order_by(CampaignRow.id))
    return [row.id for row in running.all() if _trip(session, row, now)]


def watch_all(session: Session, campaign_ids: Iterable[int], now: datetime) -> list[int]:
    """As `watch`, with the rows locked first."""
    wanted = select(CampaignRow).where(CampaignRow.id.in_(campaign_ids)).order_by(CampaignRow.id)
    rows = session.scalars(wanted.with_for_update(key_share=True).execution_options(populate_existing=True)).all()
    return watch(session, [row.id for row in rows], now)


def _trip(session: Session, row: CampaignRow, now: datetime) -> Trip | None:
    """By its newest results and sends; those before it was last resumed are left out."""
    began = row.state_at or EVER
    recent = _newest(session, row.id, RESULTS, max(now - RECENTLY, began))
    return trip(recent, _newest(session, row.id, SENT, max(now - LATELY, began)))


def _newest(session: Session, campaign_id: int, states: Sequence[str], since: datetime) -> list[Results]:
    at = case((AttemptRow.state.in_(UNKNOWN), AttemptRow.settled_at), else_=AttemptRow.updated_at)
    newest = (
        select(AttemptRow.state, AttemptRow.why, AttemptRow.claimed_by)
        .where(AttemptRow.campaign_id == campaign_id, AttemptRow.settled_at.is_not(None), AttemptRow.updated_at > since)
        .where(AttemptRow.state.in_(states), at > since)
        .order_by(AttemptRow.updated_at.desc())
        .limit(NEWEST)
        .subquery()
    )
    kind = (newest.c.state, newest.c.why)
    query = select(*kind, func.count(), func.count(newest.c.claimed_by.distinct())).group_by(*kind)
    return [
        Results(state, why, workers or 1 if state in UNKNOWN and why == LOST else count)
        for state, why, count, workers in session.execute(query)
    ]


def _facts(why: Trip) -> dict[str, Any]:
    return {"breaker": why.code, "bad": why.bad, "of": why.of, "whys": dict(why.whys)}
