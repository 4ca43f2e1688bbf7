"""Who is contacted when: a campaign's first plan, and the newcomers of a standing one.

The whole audience is decided first (deciding.py), in chunks, best accounts first; then each account gets its place,
batch by batch. Each batch is one transaction; of a large plan two are written at a time. Run again after a crash,
planning goes on where it stopped. Nothing is sent until the whole plan stands: the dispatcher claims only from
campaigns with a `planned_at`.
"""

import logging
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from functools import cache, partial
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns import hours
from campaigns.facts import Hold, Plan
from winback.runtime import Runtime
from winback.services import leases, locks
from winback.services.events import record
from winback.services.gate import asks
from winback.services.keys import attempt_token, attempt_tokens
from winback.services.planning import candidates, choosing, deciding, plans, updates
from winback.services.planning.choosing import Bench, Going
from winback.services.planning.deciding import Decision, Decisions, Held
from winback.services.planning.spreading import Spread
from winback.store import bulk
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow, VerdictRow
from winback.store.prepared import table

log = logging.getLogger("winback.planning")

Attributes = dict[str, Any]  # the values of a row to be inserted
BATCH = 5000
MEMBERS, ATTEMPTS, VERDICTS = map(table, (MemberRow, AttemptRow, VerdictRow))
LEASE_S = 120
HANDS = 2  # the database is half of a plan's work, and each transaction keeps one of its processes busy
PLACE = ("id", "campaign_id", "account_id", "contact_id", "state", "holds", "hold_code", "step", "contacted",
         "look_again_at", "joined_at", "updated_at")  # fmt: skip
ATTEMPT = (
    "campaign_id", "member_id", "account_id", "contact_id", "phone_hash", "to", "country", "sender", "channel", "step",
    "try_", "state", "fence", "retries", "token", "due_at", "expires_at", "created_at", "updated_at", "other_sids",
)  # fmt: skip
LEDGER = ("at", "account_id", "campaign_id", "moment", "holds", "next_change_at")


@dataclass
class Room:
    """What is still free in a campaign: its numbers, its places, its minutes."""

    taken: set[str]  # numbers: one number, one contact
    places: int | None  # None: any number
    spread: Spread

    @classmethod
    def of(cls, session: Session, campaign: CampaignRow, now: datetime) -> "Room":
        plan = plans.from_json(campaign.plan)
        taken = session.scalars(select(AttemptRow.phone_hash).where(AttemptRow.campaign_id == campaign.id))
        spread = Spread.after(session, campaign.id, now, plan.per_minute, plan.daily_cap)
        return cls(set(taken), free_places(session, campaign, plan, now), spread)


@dataclass(frozen=True, slots=True)
class Placed:
    """Some accounts that know their places, to be written in one transaction."""

    desk: Bench
    found: Decisions
    going: Sequence[tuple[Going, hours.Window]]


def plan(rt: Runtime, campaign_id: int, worker: str) -> int:
    """Plan a campaign whose undo minute is over, or a standing one's newcomers. How many will be contacted."""
    with rt.transaction() as session:
        if not leases.hold(session, f"plan:{campaign_id}", worker, LEASE_S):
            return 0
        campaign = _begun(session, campaign_id, rt.now())
        if campaign is None:
            return 0
        ids, room = _audience(session, campaign, rt.now()), Room.of(session, campaign, rt.now())
        hands = _hands(rt, campaign, len(ids))
    going, whole = _write(rt, campaign_id, ids, room, worker, hands)
    with rt.transaction() as session:
        if whole:
            _stands(session, campaign_id, going, rt.now())
        leases.release(session, f"plan:{campaign_id}", worker)
    return going


def _begun(session: Session, campaign_id: int, now: datetime) -> CampaignRow | None:
    row = session.get(CampaignRow, campaign_id, with_for_update={"key_share": True})
    if row is None or row.state not in {"launching", "running"}:
        return None
    if row.state == "launching":
        if row.launch_at is None or row.launch_at > now or (row.opens_at and row.opens_at > now):
            return None
        row.state, row.updated_at = "running", now
        record(session, "campaign_started", now, actor="worker", campaign_id=row.id)
    return row if row.planned_at is None or row.standing else None


def _audience(session: Session, row: CampaignRow, now: datetime) -> Sequence[int]:
    """Who is not in it yet, best first."""
    found = candidates.ids(session, plans.from_json(row.plan).audience, newcomers_of=row.id)
    return list(dict.fromkeys((*found, *updates.newcomers(session, row, now))))


def _write(rt: Runtime, campaign_id: int, ids: Sequence[int], room: Room, worker: str, hands: int) -> tuple[int, bool]:
    """How many will be contacted, and whether everybody got a place: a pause or a lost lease ends it at once."""
    going = 0
    with deciding.ahead(rt, campaign_id, ids) as chunks:
        batches = (
            _place(rt, campaign_id, batch, decisions, room, worker)
            for chunk, decisions in chunks
            for batch in deciding.parts(chunk, BATCH)
        )
        for many in _written(rt, batches, worker, hands):
            if many is None:
                return going, False
            going += many
    return going, True


def _hands(rt: Runtime, campaign: CampaignRow, many: int) -> int:
    """How many write at a time: what nobody else may join yet can be written side by side, where the database can."""
    first = campaign.planned_at is None
    return HANDS if first and many >= deciding.MANY and not rt.database.is_sqlite else 1


def _written(rt: Runtime, batches: Iterable[Placed | None], worker: str, hands: int) -> Iterator[int | None]:
    """Of each batch in its order how many will be contacted; None when it may not be written any more."""
    if hands == 1:
        yield from (_batch(rt, batch, worker) for batch in batches)
        return
    with ThreadPoolExecutor(hands) as crew:
        under_way: deque[Future[int | None]] = deque()
        for batch in batches:
            under_way.append(crew.submit(_batch, rt, batch, worker))
            if len(under_way) > hands:
                yield under_way.popleft().result()
        yield from (one.result() for one in under_way)


def _place(
    rt: Runtime, campaign_id: int, ids: Sequence[int], decisions: Decisions, room: Room, worker: str
) -> Placed | None:
    """Where these accounts stand, and when those are due that go; None when somebody else plans by now."""
    now = rt.now()
    with rt.transaction() as session:
        if not leases.hold(session, f"plan:{campaign_id}", worker, LEASE_S):
            return None
        campaign = session.get_one(CampaignRow, campaign_id)
        there = _members(session, campaign, ids)
        desk = choosing.bench(session, rt.settings, campaign, now)
    found = {one: _placed(decisions[one], room, desk) for one in ids if one in decisions and one not in there}
    going = (one for one in found.values() if isinstance(one, Going))
    return Placed(desk, found, [(one, room.spread.place(one.country, partial(desk.due, one))) for one in going])


def _batch(rt: Runtime, placed: Placed | None, worker: str) -> int | None:
    """One transaction: these accounts' places in the balance, and the attempts of those that are contacted."""
    if placed is None:
        return None
    campaign_id = placed.desk.campaign.id
    with rt.transaction() as session:
        campaign = session.get_one(CampaignRow, campaign_id, with_for_update={"read": True})
        if campaign.state != "running" or not leases.is_held(session, f"plan:{campaign_id}", worker):
            return None
        placed = _without(placed, _joined(session, campaign, list(placed.found)))
        numbers = dict(zip(placed.found, bulk.next_ids(session, MEMBERS, len(placed.found)), strict=True))
        _write_places(session, campaign_id, placed.found, numbers, placed.desk.now)
        _write_attempts(session, placed, numbers)
    return len(placed.going)


def _joined(session: Session, campaign: CampaignRow, ids: Sequence[int]) -> set[int]:
    """Who has joined by now; with their accounts held, so that nobody else does before they are written."""
    if campaign.planned_at is not None:
        locks.lock_accounts(session, ids)
    return _members(session, campaign, ids)


def _without(placed: Placed, there: set[int]) -> Placed:
    """Who joined since they were placed keeps the place they have."""
    if not there:
        return placed
    found = {account: one for account, one in placed.found.items() if account not in there}
    return replace(placed, found=found, going=[one for one in placed.going if one[0].account_id not in there])


def _members(session: Session, campaign: CampaignRow, ids: Sequence[int]) -> set[int]:
    """Those who joined meanwhile: a campaign that stands may be joined at the end of an interview."""
    if campaign.planned_at is None:
        return set()
    there = select(MemberRow.account_id).where(MemberRow.campaign_id == campaign.id, MemberRow.account_id.in_(ids))
    return set(session.scalars(there))


def _placed(found: Decision, room: Room, desk: Bench) -> Decision:
    """One number, one contact, and no more than the cap: who comes later, in the order best first, is left alone."""
    if not isinstance(found, Going):
        return found
    if found.phone_hash in room.taken:
        return deciding.held([Hold("same_household")], None, desk.now)
    room.taken.add(found.phone_hash)
    if room.places is None:
        return found
    room.places -= 1
    return found if room.places >= 0 else _capped(desk)


def _capped(desk: Bench) -> Held:
    """Looked at tomorrow when the cap is one of each day."""
    if not desk.campaign.standing:
        return deciding.held([Hold("over_cap")], None, desk.now)
    until = datetime.combine(desk.now.date() + timedelta(days=1), time(), UTC)
    return deciding.held([Hold("daily_cap", {}, until)], until, desk.now)


def _write_places(session: Session, campaign_id: int, found: Decisions, numbers: dict[int, int], now: datetime) -> None:
    """Each account's place, and the ledger of those that are left alone."""
    text = cache(bulk.instants(session))  # many are looked at again in the same moment
    at = text(now)
    places: list[tuple[Any, ...]] = []
    ledger: list[tuple[Any, ...]] = []
    for account, one in found.items():
        begins, ends = (numbers[account], campaign_id, account), (at, at)
        if isinstance(one, Going):
            places.append((*begins, one.contact_id, "waiting", "[]", None, one.place, False, None, *ends))
        elif one is None:
            places.append((*begins, None, "holdout", "[]", None, 0, False, None, *ends))
        else:
            again = text(one.look_again_at)
            places.append((*begins, None, "left_alone", one.holds, one.code, 0, False, again, *ends))
            changes = text(one.next_change_at) if one.next_change_at else None
            ledger.append((at, account, campaign_id, "planned", one.holds, changes))
    bulk.insert(session, MEMBERS, PLACE, places)
    bulk.insert(session, VERDICTS, LEDGER, ledger)


def free_places(session: Session, campaign: CampaignRow, plan: Plan, now: datetime) -> int | None:
    """How many more accounts this campaign may begin with; None: any number."""
    free = []
    begun = select(func.count(func.distinct(AttemptRow.member_id))).where(AttemptRow.campaign_id == campaign.id)
    if plan.cap is not None:
        free.append(plan.cap - (session.scalar(begun) or 0))
    if campaign.standing and plan.daily_cap is not None:
        today = begun.where(AttemptRow.created_at >= datetime.combine(now.date(), time(), UTC))
        free.append(plan.daily_cap - (session.scalar(today) or 0))
    return max(0, min(free)) if free else None


def _write_attempts(session: Session, placed: Placed, numbers: dict[int, int]) -> None:
    """Attempts of newly joined members."""
    text, desk = cache(bulk.instants(session)), placed.desk  # a few windows, and so many a minute
    at = text(desk.now)
    rows = (
        (
            *_values(desk, one, numbers[one.account_id], 1, token),
            text(due.opens_at), text(due.closes_at), at, at, "[]",
        )
        for (one, due), token in zip(placed.going, attempt_tokens(len(placed.going)), strict=True)
    )  # fmt: skip
    if placed.going:
        bulk.insert(session, ATTEMPTS, ["try" if name == "try_" else name for name in ATTEMPT], rows)


def attempt(desk: Bench, going: Going, member_id: int, number: int, due: hours.Window) -> Attributes:
    """A new attempt's row: whom, from which of our numbers, when."""
    values = _values(desk, going, member_id, number, attempt_token())
    return dict(zip(ATTEMPT, (*values, due.opens_at, due.closes_at, desk.now, desk.now, []), strict=True))


def _values(desk: Bench, going: Going, member_id: int, number: int, token: str) -> tuple[Any, ...]:
    """What of it each database takes as it is: the first columns of ATTEMPT."""
    account_id, place, contact_id, phone_hash, e164, channel, country, *_ = going
    return (
        desk.campaign.id, member_id, account_id, contact_id, phone_hash, e164, country,
        desk.senders[country, channel].number, channel, asks.label(place, desk.plan.steps[place]), number,
        "ready", 0, 0, token,
    )  # fmt: skip


def _stands(session: Session, campaign_id: int, going: int, now: datetime) -> None:
    """The plan is whole: from now on its attempts are claimed."""
    campaign = session.get_one(CampaignRow, campaign_id, with_for_update={"key_share": True})
    if campaign.state != "running":
        return
    first = campaign.planned_at is None
    campaign.planned_at, campaign.updated_at = now, now
    if first or going:
        record(session, "campaign_planned", now, actor="worker", campaign_id=campaign_id, facts={"attempts": going})
