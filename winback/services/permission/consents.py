"""Declarations of permission: append-only, a chain of hashes a contact, proven by a registered source and a day."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, insert, select, union, update
from sqlalchemy.orm import Session

from winback.errors import BadInput, NotFound
from winback.services import locks
from winback.services.events import record
from winback.services.gate import gate
from winback.services.gate.facts_of_permission import Source, covers, known_sources
from winback.services.permission import consent_chain, consent_sources, unproven
from winback.services.permission.consent_chain import Declaration
from winback.services.scopes import among
from winback.store.crm import ContactRow
from winback.store.permission import ConsentRow, ConsentSourceRow

CHANNELS = ("sms", "voice", "email")
PURPOSES = ("marketing", "research", "offer")
KEPT_YEARS = 5
SLICE = 1000
A_DAY = timedelta(days=1)  # somewhere it is tomorrow already

__all__ = [
    "Declaration",
    "contacts_of",
    "evidence",
    "prove",
    "record_many",
    "unproven_count",
    "used",
    "verify",
    "withdraw",
    "withdraw_all",
]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of a batch of declarations."""

    created: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class Proved:
    """What became of the ticks that were not proven."""

    proven: int
    left: int  # not covered by that source: channel, purpose or day


def record_many(session: Session, declarations: Iterable[Declaration], now: datetime) -> Recorded:
    """Append declarations in their order. What the chain says already is not said again."""
    wanted = [_checked(one, now) for one in declarations]
    contact_ids = sorted({one.contact_id for one in wanted})
    _lock(session, contact_ids)
    sources = consent_chain.sources(session)
    chains = consent_chain.chains(session, contact_ids)
    rows = []
    for one in wanted:
        chain = chains[one.contact_id]
        if not consent_chain.says_so(chain, one):
            rows.append(consent_chain.link(chain, one, sources, now))
            chain.append(rows[-1])
    if rows:
        session.execute(insert(ConsentRow), [{name: row[name] for name in consent_chain.COLUMNS} for row in rows])
        consent_chain.seal(session, {row["contact_id"]: chains[row["contact_id"]] for row in rows})
    return Recorded(len(rows), len(wanted) - len(rows))


def withdraw_all(session: Session, contact_ids: Iterable[int], now: datetime, *, by: str, evidence: str) -> int:
    """Withdraw whatever these people gave: documented in the same chain. How many declarations."""
    given = [one for one in _current(session, list(contact_ids)) if one["given"]]
    declarations = [
        Declaration(one["contact_id"], one["channel"], one["purpose"], False, now, evidence=evidence, recorded_by=by)
        for one in given
    ]
    return record_many(session, declarations, now).created


def withdraw(
    session: Session, contact_id: int, channel: str, purpose: str, now: datetime, *, by: str, evidence: str
) -> None:
    """Withdraw one permission."""
    record_many(
        session,
        [Declaration(contact_id, channel, purpose, False, now, evidence=evidence, recorded_by=by)],
        now,
    )
    look_again(session, [contact_id], now)


def look_again(session: Session, contact_ids: Collection[int], now: datetime) -> None:
    """What these people allow has changed: the next scan keeps their accounts' ledger."""
    accounts = session.scalars(select(ContactRow.account_id).where(among(session, ContactRow.id, contact_ids)))
    gate.look_again(session, set(accounts), now)


def prove(
    session: Session,
    source_name: str,
    day: date,
    by: str,
    now: datetime,
    zone: ZoneInfo,
    contact_ids: Sequence[int] | None = None,
) -> Proved:
    """The bulk fix: every tick without proof refers to this source from now on, said on that day, as `by` states.

    A tick that has a day of its own keeps it. What the source does not cover stays unproven.
    """
    if not by.strip():
        raise BadInput("proving permissions needs the name of who says so")
    if day > now.astimezone(zone).date():
        raise BadInput(f"the day {day.isoformat()} is in the future")
    source = consent_sources.named(session, source_name)
    scope = known_sources(session)[source.id]
    said_at = datetime.combine(day, time(12), zone)
    proven = left = 0
    for ids in _slices(session, contact_ids):
        declarations = []
        for row in _unproven(session, ids, zone, now):
            said = row["said_at"] if row["said_at"] and row["said_at"] <= now else said_at
            if covers(scope, row["channel"], row["purpose"], said, zone):
                declarations.append(_proof(row, source, said, by))
            else:
                left += 1
        proven += record_many(session, declarations, now).created
        look_again(session, {one.contact_id for one in declarations}, now)
    facts = {"source": source.id, "day": day.isoformat(), "count": proven}
    record(session, "permissions_proven", now, actor=by, facts=facts)
    return Proved(proven, left)


def unproven_count(session: Session, zone: ZoneInfo, now: datetime) -> int:
    """How many permissions of people hold as not proven."""
    return unproven.count(session, zone, now)


def used(session: Session, consent_ids: Iterable[int], now: datetime) -> None:
    """A permission was relied on: its evidence is kept from this day on."""
    ids = list(consent_ids)
    if ids:
        session.execute(update(ConsentRow).where(ConsentRow.id.in_(ids)).values(last_used_at=now))


def kept_until(said_at: datetime, last_used_at: datetime | None) -> datetime:
    """Evidence is kept five years from the declaration and from each use."""
    last = max(said_at, last_used_at or said_at)
    try:
        return last.replace(year=last.year + KEPT_YEARS)
    except ValueError:  # 29 February
        return last.replace(year=last.year + KEPT_YEARS, month=3, day=1)


def verify(session: Session, contact_ids: Sequence[int] | None = None) -> list[str]:
    """Recompute the chains; every break is a line. Empty means nothing was changed, removed or put between."""
    sources = consent_chain.sources(session)
    faults: list[str] = []
    for ids in _slices(session, contact_ids):
        chains, ends = consent_chain.chains(session, ids), consent_chain.ends(session, ids)
        for contact_id in sorted(ids):
            faults += consent_chain.breaks(contact_id, chains[contact_id], sources, ends.get(contact_id))
    return faults


def evidence(session: Session, contact_ids: Sequence[int] | None = None) -> Iterator[dict[str, Any]]:
    """Each person's declarations with their hashes, complete: what somebody else needs to reckon them again."""
    sources = consent_chain.sources(session)
    for ids in _slices(session, contact_ids):
        chains, ends = consent_chain.chains(session, ids), consent_chain.ends(session, ids)
        yield from (consent_chain.told(one, chains[one], sources, ends.get(one)) for one in sorted(ids))


def _checked(one: Declaration, now: datetime) -> Declaration:
    """Whoever dates a permission in the future cannot prove it, not even when that day has come."""
    if one.given and one.said_at and one.said_at > now + A_DAY:
        one = replace(one, source_id=None)
    if one.channel not in CHANNELS or one.purpose not in PURPOSES:
        raise BadInput(f"permission for {one.channel!r} and {one.purpose!r} is not known")
    return one


def _lock(session: Session, contact_ids: list[int]) -> None:
    accounts = session.scalars(select(ContactRow.account_id).where(ContactRow.id.in_(contact_ids)))
    locks.lock_accounts(session, accounts)


# ---------------------------------------------------------------- proving


def _slices(session: Session, contact_ids: Sequence[int] | None) -> Iterable[list[int]]:
    if contact_ids is not None:
        yield from (list(contact_ids[start : start + SLICE]) for start in range(0, len(contact_ids), SLICE))
        return
    last = 0
    while True:
        # Whoever declared something, and whoever should have: all their declarations may be gone.
        said = union(
            select(ConsentRow.contact_id.label("id")).where(ConsentRow.contact_id > last),
            select(ContactRow.id).where(ContactRow.id > last, ContactRow.consents_said.is_not(None)),
        ).subquery()
        ids = list(session.scalars(select(said.c.id).order_by(said.c.id).limit(SLICE)))
        if not ids:
            return
        yield ids
        last = ids[-1]


def _current(session: Session, contact_ids: Sequence[int]) -> list[dict[str, Any]]:
    """The last word of each of these people, for each channel and purpose."""
    chains = consent_chain.chains(session, contact_ids)
    return [last for chain in chains.values() for last in consent_chain.last_words(chain)]


def _unproven(session: Session, contact_ids: Sequence[int], zone: ZoneInfo, now: datetime) -> list[dict[str, Any]]:
    sources = known_sources(session)
    return [
        one
        for one in _current(session, contact_ids)
        if one["given"] and one["channel"] != "email" and not _is_proven(one, sources, zone, now)
    ]


def _is_proven(one: dict[str, Any], sources: dict[int, Source], zone: ZoneInfo, now: datetime) -> bool:
    source = sources.get(one["source_id"])
    if source is None or one["said_at"] is None or one["said_at"] > now:
        return False
    return covers(source, one["channel"], one["purpose"], one["said_at"], zone)


def _proof(row: dict[str, Any], source: ConsentSourceRow, said_at: datetime, by: str) -> Declaration:
    return Declaration(
        row["contact_id"], row["channel"], row["purpose"], True, said_at, source.id, source.wording,
        evidence=row["evidence"] or f"stated by {by}", recorded_by=by,
    )  # fmt: skip


def contacts_of(session: Session, account_id: int) -> list[int]:
    """The contacts of an account that ever declared anything."""
    ever = ContactRow.consents_said.is_not(None) | ContactRow.id.in_(select(ConsentRow.contact_id))
    found = list(session.scalars(select(ContactRow.id).where(ContactRow.account_id == account_id, ever)))
    if not found and not session.scalar(select(func.count()).where(ContactRow.account_id == account_id)):
        raise NotFound("this account has no contact")
    return sorted(found)
