"""How many permissions hold as not proven, counted by the database: a firm has as many as people.

The same judgement as `consents` makes of one declaration, over the last word for each channel and purpose.
"""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, case, exists, false, func, or_, select
from sqlalchemy.orm import Session, aliased

from winback.services.gate.facts_of_permission import Source, known_sources
from winback.store.permission import ConsentRow

A_DAY = timedelta(days=1)


def count(session: Session, zone: ZoneInfo, now: datetime) -> int:
    """Given, for a channel that we use, the last word, and stood behind by no registered source."""
    proven = _proven(known_sources(session).values(), zone, now)
    query = select(func.count()).where(ConsentRow.given, ConsentRow.channel != "email", ~proven, ~_outweighed())
    return session.scalar(query) or 0


def _proven(sources: Iterable[Source], zone: ZoneInfo, now: datetime) -> ColumnElement[bool]:
    said = func.coalesce(ConsentRow.said_at <= now, false())
    return and_(said, or_(false(), *(_covered(one, zone) for one in sources)))


def _covered(source: Source, zone: ZoneInfo) -> ColumnElement[bool]:
    """As `facts_of_permission.covers`, by the moments at which the source's days begin and end."""
    told = [
        func.coalesce(ConsentRow.source_id == source.id, false()),
        ConsentRow.channel.in_(sorted(source.channels)),
        ConsentRow.purpose.in_(sorted(source.purposes)),
        ConsentRow.said_at >= _begins(source.valid_from, zone),
    ]
    if source.valid_to is not None:
        told.append(ConsentRow.said_at < _begins(source.valid_to + A_DAY, zone))
    return and_(*told)


def _begins(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)


def _outweighed() -> ColumnElement[bool]:
    """As `facts_of_permission.weight` of two declarations, the first of which is given: no day is before any other."""
    other = aliased(ConsentRow)
    its, weight = func.coalesce(other.said_at, case((~other.given, other.recorded_at))), ConsentRow.said_at
    later = or_(
        and_(weight.is_(None), its.is_not(None)),
        func.coalesce(its > weight, false()),
        and_(its.is_not_distinct_from(weight), other.position > ConsentRow.position),
    )
    same = (other.channel == ConsentRow.channel, other.purpose == ConsentRow.purpose)
    return exists().where(other.contact_id == ConsentRow.contact_id, *same, later)
