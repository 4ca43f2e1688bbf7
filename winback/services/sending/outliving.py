"""A stop outlives a restore: yesterday's rows do not know who stopped today, or which bookmark was taken back.

A campaign that somebody paused or stopped since then, or that is over, is paused: a person resumes it.

What the replaced database said counts beside what the backup says: whoever stopped is not overruled, and a bookmark
that either of them took back stays worthless. A database that is not the later life of this backup (a new one, a
broken one, one restored by another tool) cannot know: then sending is stopped, and no bookmark works any more.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.services import firm
from winback.services.sending import breaker
from winback.services.sending.switches import RESTORE_MODE
from winback.services.staff import access, bookmarks
from winback.services.staff.access import Access
from winback.store.campaigns import CampaignRow

BACKED_UP_AT = "backed_up_at"
_GOING = select(CampaignRow.id).where(CampaignRow.state.in_(("launching", "running")))


@dataclass(frozen=True, slots=True)
class Before:
    """What a database said before it was replaced."""

    stopped: dict[str, Any] | None
    bookmarks: int  # the round of those that work
    backed_up_at: datetime | None  # of the last backup it knows
    going: frozenset[int]  # campaigns that run, or are to begin
    access: Access


def said(session: Session) -> Before | None:
    """None where a restore was broken off: these rows are yesterday's, and were never told so."""
    if unfinished(session):
        return None
    stopped, round_ = firm.sending_stopped(session), bookmarks.round_of(session)
    going = frozenset(session.scalars(_GOING))
    return Before(stopped, round_, _backed_up_at(session), going, access.said(session))


def unfinished(session: Session) -> bool:
    """The rows came back, and the power went before we wrote ours: `dumps.SENDING_OFF` alone is there."""
    mode = firm.setting(session, RESTORE_MODE)
    return mode is not None and not mode.get("at")


def carry(session: Session, before: Before | None, by: str, now: datetime) -> None:
    """Into rows that were just restored."""
    if before is None or not _is_later(before.backed_up_at, _backed_up_at(session)):
        firm.stop_unknown(session, by, now)
        bookmarks.begin_anew(session, by, now)
        access.carry(session, None, by, now)
        return
    if before.stopped:
        firm.keep_stopped(session, before.stopped, by, now)
    bookmarks.at_least(session, before.bookmarks, by, now)
    access.carry(session, before.access, by, now)
    for campaign_id in sorted({*session.scalars(_GOING)} - before.going):
        breaker.pause(session, session.get_one(CampaignRow, campaign_id), {"breaker": "restored"}, now)


def _is_later(known: datetime | None, restored: datetime | None) -> bool:
    """Only a database that knows of this backup lived on after it."""
    return known is not None and restored is not None and known >= restored


def _backed_up_at(session: Session) -> datetime | None:
    kept = firm.setting(session, BACKED_UP_AT)
    return datetime.fromisoformat(kept) if kept else None
