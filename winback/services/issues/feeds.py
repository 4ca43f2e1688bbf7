"""Registered sources of issues, and how old their news may become before we no longer trust it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.facts import Feed
from winback.errors import BadInput, Conflict, NotFound
from winback.services.events import record
from winback.store.crm import FeedRow, IssueRow

# way -> hours after which a feed is stale; None: never ("we have no ticket system", confirmed by name)
ALLOWED_AGE: dict[str, int | None] = {"api": 6, "webhook": 6, "daily_file": 30, "by_hand": 7 * 24, "none": None}
ENDED = "ended"  # the way of a feed from which nothing comes any more; what came from it stays


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """A feed as a person reads it."""

    name: str
    way: str
    confirmed_by: str | None
    last_seen_at: datetime | None
    stale_at: datetime | None  # when it becomes, or became, stale
    state: str  # fresh | stale | never_seen | no_ticket_system
    id: int = 0
    helpdesk: str | None = None  # whose webhooks it takes
    has_secret: bool = False  # without one nobody is believed


def add(session: Session, name: str, way: str, confirmed_by: str, now: datetime) -> int:
    """Register a feed by the name of who says so. A list kept by hand is up to date on that day."""
    name, confirmed_by = name.strip(), confirmed_by.strip()
    if way not in ALLOWED_AGE:
        raise BadInput(f"way must be one of {', '.join(ALLOWED_AGE)}, not {way!r}")
    if not name or not confirmed_by:
        raise BadInput("a feed needs its name, and the name of who confirms it")
    if there := _by_name(session, name):
        if there.way == ENDED:
            raise Conflict(f"there was a feed {name!r}, which has ended; choose another name")
        raise Conflict(f"there is a feed {name!r} already")
    seen = now if way == "by_hand" else None
    row = FeedRow(
        name=name, way=way, allowed_age_hours=ALLOWED_AGE[way], last_seen_at=seen, confirmed_by=confirmed_by,
        created_at=now,
    )  # fmt: skip
    session.add(row)
    session.flush()
    record(session, "feed_registered", now, actor=confirmed_by, facts={"feed": row.id, "way": way})
    return row.id


def seen(session: Session, name: str, now: datetime) -> int:
    """News came from this feed, also when it said "nothing new". Its id."""
    row = _by_name(session, name)
    if row is None:
        raise NotFound(f"there is no feed {name!r}; winback feed list shows them")
    still_taken(row)
    row.last_seen_at = max(now, row.last_seen_at or now)
    return row.id


def end(session: Session, name: str, by: str, now: datetime) -> int:
    """Nothing is taken from it any more and nobody waits for it. How many of its issues are open: people end these."""
    if not by.strip():
        raise BadInput("ending a feed needs the name of who says so")
    row = session.scalar(select(FeedRow).where(FeedRow.name == name.strip()).with_for_update(key_share=True))
    if row is None:
        raise NotFound(f"there is no feed {name!r}; winback feed list shows them")
    still_taken(row)
    record(session, "feed_ended", now, actor=by.strip(), facts={"feed": row.id, "way": row.way})
    row.way, row.allowed_age_hours = ENDED, None
    session.flush()
    open_ = select(func.count()).where(IssueRow.feed_id == row.id, IssueRow.status == "open")
    return session.scalar(open_) or 0


def still_taken(row: FeedRow) -> None:
    """A NotFound when this feed has ended."""
    if row.way == ENDED:
        raise NotFound(f"the feed {row.name!r} has ended; nothing is taken from it any more")


def of_file(session: Session, name: str | None, now: datetime) -> int | None:
    """The feed an imported file of issues belongs to, marked as seen: the named one, else the only one fed by files."""
    if name:
        return seen(session, name, now)
    by_file = list(session.scalars(select(FeedRow).where(FeedRow.way.in_(("daily_file", "by_hand")))))
    if len(by_file) != 1:
        return None
    by_file[0].last_seen_at = now
    return by_file[0].id


def listing(session: Session, now: datetime) -> list[FeedStatus]:
    """All feeds that have not ended, with how fresh they are."""
    query = select(FeedRow).where(FeedRow.way != ENDED).order_by(FeedRow.id)
    return [_status(row, now) for row in session.scalars(query)]


def ended(session: Session) -> list[str]:
    """The names of those from which nothing comes any more."""
    return list(session.scalars(select(FeedRow.name).where(FeedRow.way == ENDED).order_by(FeedRow.id)))


def for_policy(session: Session, now: datetime) -> tuple[tuple[Feed, ...], str | None]:
    """The feeds as the gate reads them, and who confirmed that there is no ticket system."""
    found = listing(session, now)
    nobody = next((feed.confirmed_by for feed in found if feed.way == "none"), None)
    feeds = tuple(
        Feed(
            feed.name,
            stale_since=feed.stale_at if feed.state == "stale" else None,
            never_seen=feed.state == "never_seen",
        )
        for feed in found
        if feed.way != "none"
    )
    return feeds, nobody


def as_json(feed: FeedStatus) -> dict[str, str | None]:
    """A feed as the API and `feed list --json` have it."""
    return {
        "name": feed.name,
        "way": feed.way,
        "helpdesk": feed.helpdesk,
        "state": feed.state,
        "confirmed_by": feed.confirmed_by,
        "last_seen_at": feed.last_seen_at.isoformat() if feed.last_seen_at else None,
        "stale_at": feed.stale_at.isoformat() if feed.stale_at else None,
    }


def _status(row: FeedRow, now: datetime) -> FeedStatus:
    allowed = timedelta(hours=row.allowed_age_hours) if row.allowed_age_hours is not None else None
    stale_at = row.last_seen_at + allowed if row.last_seen_at and allowed is not None else None
    if row.way == "none":
        state = "no_ticket_system"
    elif row.last_seen_at is None:
        state = "never_seen"
    else:
        state = "stale" if stale_at and stale_at <= now else "fresh"
    return FeedStatus(
        row.name, row.way, row.confirmed_by, row.last_seen_at, stale_at, state, row.id, row.helpdesk, bool(row.secret)
    )  # fmt: skip


def _by_name(session: Session, name: str) -> FeedRow | None:
    return session.scalar(select(FeedRow).where(FeedRow.name == name.strip()))
