"""What the start page tells: what needs a look, and today's figures. Codes and facts; words are chosen on the page."""

from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from winback.services.issues import feeds
from winback.services.planning import updates
from winback.services.reading import reading_desk
from winback.services.sending import limits, pace, pause_words, switches, unknowns
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.house import EventRow, HeartbeatRow
from winback.store.interviews import InterviewRow
from winback.store.permission import ConsentRow, OptOutRow
from winback.store.returns import SupportCaseRow, WarmReturnRow

SILENT_AFTER = timedelta(seconds=60)
NEEDED = ("dispatcher", "worker")


@dataclass(frozen=True, slots=True)
class Look:
    """One thing somebody should look at."""

    code: str
    weight: str  # stop | wait
    facts: dict[str, Any] = field(default_factory=dict)


def needs_a_look(session: Session, settings: Settings, now: datetime) -> list[Look]:
    found = [Look("sending_off", "stop", {"why": why}) for why in switches.sending_off(session, settings)]
    found += [Look("sending_off", "stop", {"why": why}) for why in pace.faults(session)]
    found += _processes(session)
    found += _feeds(session, now)
    found += _countries(session, now)
    found += _unknown(session, now)
    found += _paused(session)
    if waiting := _count(session, SupportCaseRow, SupportCaseRow.state == "open"):
        found.append(Look("support_waits", "wait", {"count": waiting}))
    if unread := reading_desk.waiting(session, sure=False):
        found.append(Look("answers_wait", "wait", {"count": unread}))
    if unproven := _unproven(session):
        found.append(Look("not_proven", "wait", {"count": unproven}))
    if wishing := updates.waiting(session, now):
        found.append(Look("news_wished", "wait", {"count": wishing}))
    return found


def today(session: Session, since: datetime) -> dict[str, int]:
    """Figures since this morning. `answered` is whoever said anything, a no and a stop too, in any campaign."""
    return {
        "contacted": _count(session, AttemptRow, AttemptRow.intent_at >= since),
        "talking": _count(session, InterviewRow, InterviewRow.status == "talking"),
        "answered": _count(session, InterviewRow, InterviewRow.heard_at >= since),
        "returns": _count(session, WarmReturnRow, WarmReturnRow.created_at >= since),
        "stops": _count(session, OptOutRow, OptOutRow.said_at >= since),
    }


def by_hour(session: Session, now: datetime, hours: int = 12) -> list[int]:
    """Answers in each of the last hours, the oldest first: the small curve of the start page."""
    begins = now - timedelta(hours=hours)
    heard = session.scalars(select(InterviewRow.heard_at).where(InterviewRow.heard_at >= begins).limit(20_000))
    counts = [0] * hours
    for moment in heard:
        if moment is not None:
            counts[min(hours - 1, max(0, int((moment - begins).total_seconds() // 3600)))] += 1
    return counts


def _processes(session: Session) -> list[Look]:
    # Heartbeats are written in real time, whatever the demo's clock says.
    since = datetime.now(UTC) - SILENT_AFTER
    alive = set(session.scalars(select(HeartbeatRow.role).where(HeartbeatRow.at >= since)))
    silent = [role for role in NEEDED if role not in alive]
    return [Look("silent", "stop", {"roles": silent})] if silent else []


def _feeds(session: Session, now: datetime) -> list[Look]:
    found = feeds.listing(session, now)
    if not found:
        return [Look("no_feed", "stop")]
    bad = [feed for feed in found if feed.state in ("stale", "never_seen")]
    return [Look(f"feed_{feed.state}", "stop", {"name": feed.name, "since": feed.stale_at}) for feed in bad]


def _countries(session: Session, now: datetime) -> list[Look]:
    """Countries that have had their messages and calls of today, while more would go out."""
    return [Look("country_limit", "wait", asdict(one)) for one in limits.waiting(session, now)]


def _unknown(session: Session, now: datetime) -> list[Look]:
    query = select(func.count(), func.min(AttemptRow.intent_at)).where(unknowns.not_settled())
    count, oldest = session.execute(query).one()
    if not count:
        return []
    since = oldest if isinstance(oldest, datetime) else None
    return [Look("unknown_attempts", "wait", {"count": count, "since": since})]


def _paused(session: Session) -> list[Look]:
    """Paused campaigns, and in every language why, where they paused themselves."""
    paused = session.scalars(select(CampaignRow).where(CampaignRow.state == "paused").order_by(CampaignRow.id))
    return [
        Look("campaign_paused", "wait", {"id": row.id, "name": row.name, "why": row.state_why, "since": row.state_at,
                                         "said": why_paused(session, row.id)})
        for row in paused
    ]  # fmt: skip


def why_paused(session: Session, campaign_id: int) -> dict[str, str]:
    """Why a campaign paused itself, by language; nothing where a person did it."""
    query = select(EventRow.facts).where(EventRow.campaign_id == campaign_id, EventRow.code == "campaign_paused")
    facts = session.scalar(query.order_by(EventRow.at.desc(), EventRow.id.desc()).limit(1)) or {}
    said = {language: pause_words.pause_sentence(facts, language) for language in pause_words.LANGUAGES}
    return {language: sentence for language, sentence in said.items() if sentence}


def _unproven(session: Session) -> int:
    """Permissions whose last word has no source or no day. Counted by the database: the page is opened often."""
    later = aliased(ConsentRow)
    same = (later.contact_id == ConsentRow.contact_id, later.channel == ConsentRow.channel)
    newer = exists().where(*same, later.purpose == ConsentRow.purpose, later.position > ConsentRow.position)
    lacking = or_(ConsentRow.source_id.is_(None), ConsentRow.said_at.is_(None))
    return _count(session, ConsentRow, ConsentRow.given.is_(True), lacking, ~newer)


def _count(session: Session, row: type, *conditions: Any) -> int:
    return session.scalar(select(func.count()).select_from(row).where(*conditions)) or 0
