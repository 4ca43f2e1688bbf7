"""A stop outlives a restore: yesterday's rows do not know who stopped today, or which bookmark was taken back.

A campaign that somebody paused or stopped since then, or that is over, is paused: a person resumes it.

What the replaced database said counts beside what the backup says: whoever stopped is not overruled, and a bookmark
that either of them took back stays worthless. A database that is not the later life of this backup (a new one, a
broken one, one restored by another tool) cannot know: then sending is stopped, and no bookmark works any more.

What it knew as sent, and these rows do not, is kept until the books were compared: the provider's list must hold it.
"""

from collections.abc import Iterable, Mapping, Set
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
from winback.store.campaigns import AttemptRow, CampaignRow

BACKED_UP_AT = "backed_up_at"
SENT = "sent_before_restore"
MOST_SENT = 100_000  # so many of the newest tell a wrong list as well as all would
AT_ONCE = 500
_GOING = select(CampaignRow.id).where(CampaignRow.state.in_(("launching", "running")))


@dataclass(frozen=True, slots=True)
class Before:
    """What a database said before it was replaced."""

    stopped: dict[str, Any] | None
    bookmarks: int  # the round of those that work
    backed_up_at: datetime | None  # of the last backup it knows
    going: frozenset[int]  # campaigns that run, or are to begin
    access: Access
    sent: Mapping[str, datetime]  # what the provider had taken, by its SID, and when
    still: frozenset[str]  # SIDs of a restore before this one, whose books were not compared yet


def said(session: Session) -> Before | None:
    """None where a restore was broken off: these rows are yesterday's, and were never told so."""
    if unfinished(session):
        return None
    stopped, round_ = firm.sending_stopped(session), bookmarks.round_of(session)
    going = frozenset(session.scalars(_GOING))
    return Before(stopped, round_, _backed_up_at(session), going, access.said(session), _sent(session), _still(session))


def unfinished(session: Session) -> bool:
    """The rows came back, and the power went before we wrote ours: `dumps.SENDING_OFF` alone is there."""
    mode = firm.setting(session, RESTORE_MODE)
    return mode is not None and not mode.get("at")


def carry(session: Session, before: Before | None, by: str, now: datetime) -> None:
    """Into rows that were just restored."""
    is_later = before is not None and _is_later(before.backed_up_at, _backed_up_at(session))
    _keep_sent(session, before, is_later, now)
    if before is None or not is_later:
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


def unlisted(session: Session, listed: Set[str]) -> frozenset[str]:
    """What surely went out, and is not in the provider's list."""
    return _still(session) - listed


def forget_sent(session: Session, now: datetime) -> None:
    """The books were compared."""
    firm.note(session, SENT, None, now)


def _keep_sent(session: Session, before: Before | None, is_later: bool, now: datetime) -> None:
    """What either knew from a restore before counts on; of the replaced rows, what they sent since the backup."""
    sids, made = _still(session), _backed_up_at(session)
    if before is not None:
        sids |= before.still
    if before is not None and is_later and made is not None:
        sids |= {sid for sid, at in before.sent.items() if at >= made}
    firm.note(session, SENT, sorted(sids - _known(session, sids)), now)


def _still(session: Session) -> frozenset[str]:
    return frozenset(firm.setting(session, SENT) or ())


def _sent(session: Session) -> dict[str, datetime]:
    went = AttemptRow.sid.is_not(None), AttemptRow.intent_at.is_not(None)
    newest = select(AttemptRow.sid, AttemptRow.intent_at).where(*went).order_by(AttemptRow.intent_at.desc())
    return {sid: at for sid, at in session.execute(newest.limit(MOST_SENT)) if sid and at}


def _known(session: Session, sids: Iterable[str]) -> set[str]:
    """Those of them that these rows know."""
    found, left = set[str](), sorted(sids)
    for start in range(0, len(left), AT_ONCE):
        some = AttemptRow.sid.in_(left[start : start + AT_ONCE])
        found.update(sid for sid in session.scalars(select(AttemptRow.sid).where(some)) if sid)
    return found


def _is_later(known: datetime | None, restored: datetime | None) -> bool:
    """Only a database that knows of this backup lived on after it."""
    return known is not None and restored is not None and known >= restored


def _backed_up_at(session: Session) -> datetime | None:
    kept = firm.setting(session, BACKED_UP_AT)
    return datetime.fromisoformat(kept) if kept else None
