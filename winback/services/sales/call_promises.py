"""Calls promised for a named hour: made when somebody wishes for a person, kept by a colleague, followed by the clock.

Nobody is promised what cannot be kept: without a free hour that suits everybody there is no promise, and the words
name no time. A promise is kept once the result of a call is written down; one that was not kept in its hour goes to
the next colleague, and whoever leads the team sees it.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session

from campaigns import call_promises
from campaigns.answers.values import When
from campaigns.call_promises import AHEAD_FOR_A_WISH, GRACE, Colleague, Hour, House, Person
from winback.services.events import record
from winback.services.gate import live_calls
from winback.services.inserting import insert_new
from winback.services.sales import working_hours
from winback.settings import Settings
from winback.store.crm import AccountRow, ContactRow
from winback.store.house import RoleRow, StaffRow
from winback.store.returns import CallPromiseRow, WarmReturnRow

TRIES = 8  # so often somebody else may take the seat first
STILL_TO_KEEP = ("open", "overdue")
COUNTED = timedelta(days=90)
AT_WORK = timedelta(hours=2)  # a case that is in work at the end of its hour is given so long


@dataclass(frozen=True, slots=True)
class Promised:
    """What we may say: who calls, and when in the person's own time."""

    id: int
    who: str
    from_at: datetime
    until_at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """How promises went in the last ninety days."""

    kept: int = 0
    late: int = 0  # made good after its hour
    overdue: int = 0  # its hour is over, and nobody has called
    withdrawn: int = 0  # the person did not want it any more
    open: int = 0


def make(
    session: Session,
    settings: Settings,
    account_id: int,
    contact_id: int,
    now: datetime,
    *,
    wish: When | None = None,
    interview_id: int | None = None,
    phone_hash: str | None = None,
    role: str = "sales",
) -> Promised | None:
    """Promise a call, in the transaction that answers the wish for one; the same again when it is promised already."""
    reach = live_calls.reach(session, settings, account_id, contact_id, now, now + AHEAD_FOR_A_WISH, phone_hash)
    if reach is None:
        return None
    zone = ZoneInfo(reach.zone)
    if known := _open_for(session, account_id, contact_id):
        if call_promises.fits(wish, known.from_at, known.until_at, zone, now):
            return _promised(session, settings, known, zone)
        _end(session, known, "withdrawn", now)
    if not (team := colleagues(session, account_id, role)):
        return None
    house = working_hours.house(session, settings, now, AHEAD_FOR_A_WISH)
    person = Person(reach.windows, zone, wish)
    for _ in range(TRIES):
        hour = call_promises.choose(team, _taken(session, team, now), house, person, now)
        if hour is None:
            return None
        if row := _sit_down(session, hour, account_id, contact_id, interview_id, now):
            return _promised(session, settings, row, zone)
    return None


def made(
    session: Session, settings: Settings, account_id: int, contact_id: int, now: datetime, phone_hash: str | None = None
) -> Promised | None:
    """What was promised to them before and is still ahead."""
    known = _open_for(session, account_id, contact_id)
    if known is None or known.until_at <= now:
        return None
    reach = live_calls.reach(session, settings, account_id, contact_id, now, now + AHEAD_FOR_A_WISH, phone_hash)
    return _promised(session, settings, known, ZoneInfo(reach.zone)) if reach else None


def of_case(session: Session, promised: Promised, case_id: int) -> None:
    """A call asked for outside of any interview belongs to support's case; one that sales keeps stays there."""
    row = session.get_one(CallPromiseRow, promised.id)
    row.case_id = case_id if row.interview_id is None else None


def colleagues(session: Session, account_id: int, role: str) -> list[Colleague]:
    """Who calls for this account: the own colleague first, then those of its team and of none."""
    account = session.get_one(AccountRow, account_id)
    query = select(StaffRow).where(StaffRow.active.is_(True), StaffRow.roles.any(RoleRow.name == role))
    if role == "sales" and account.team is not None:
        query = query.where(or_(StaffRow.team.is_(None), StaffRow.team == account.team))
    usual, owner = working_hours.of_firm(session), (account.owner or "").strip().casefold()
    people = session.scalars(query.order_by(StaffRow.id)).unique().all()
    return [_colleague(one, usual, theirs=bool(owner) and owner in _names(one)) for one in people]


# ---------------------------------------------------------------- what becomes of it


def worked_on(session: Session, row: WarmReturnRow, outcome: str, now: datetime) -> None:
    """A result was written down. Nobody reached before the hour has come keeps no promise."""
    for promise in _of_return(session, row.interview_id):
        if outcome == "not_reached" and now < promise.from_at:
            continue
        _end(session, promise, "kept" if now <= promise.until_at + GRACE else "late", now)


def case_done(session: Session, case_id: int, now: datetime) -> None:
    """Support has settled the case in which the call was asked for."""
    for promise in session.scalars(_still(CallPromiseRow.case_id == case_id)):
        _end(session, promise, "kept" if now <= promise.until_at + GRACE else "late", now)


def withdraw(session: Session, contact_ids: Collection[int], now: datetime) -> None:
    """They do not want to be called any more, or nobody may."""
    for promise in session.scalars(_still(CallPromiseRow.contact_id.in_(contact_ids))):
        _end(session, promise, "withdrawn", now)


def anything_due(session: Session, now: datetime) -> bool:
    """Whether a look would change something; asked without locking anything."""
    late = select(CallPromiseRow.id).where(CallPromiseRow.state == "open", CallPromiseRow.until_at < now - GRACE)
    return session.scalar(late.limit(1)) is not None or session.scalar(_unkeepable(now).limit(1)) is not None


def look_after(session: Session, settings: Settings, now: datetime) -> int:
    """What the clock and the people make of promises: withdrawn, overdue, or in other hands. How many changed."""
    gone = session.scalars(
        _still(exists().where(ContactRow.id == CallPromiseRow.contact_id, ContactRow.opted_out_at.is_not(None)))
    ).all()
    for promise in gone:
        _end(session, promise, "withdrawn", now)
    late = [one for one in session.scalars(_late(now)) if not _in_work(session, one, now)]
    house = working_hours.house(session, settings, now, AHEAD_FOR_A_WISH)
    for promise in late:
        promise.state = "overdue"
        _note(session, "call_promise_broken", promise, now)
        _pass_on(session, promise, house, now)
    moved = [one for one in session.scalars(_unkeepable(now)) if _pass_on(session, one, house, now)]
    return len(gone) + len(late) + len(moved)


def counted(session: Session, now: datetime) -> Kept:
    """Kept and broken, for the report."""
    query = select(CallPromiseRow.state, func.count()).where(CallPromiseRow.made_at > now - COUNTED)
    return Kept(**dict(session.execute(query.group_by(CallPromiseRow.state)).all()))


# ---------------------------------------------------------------- small servants


def _sit_down(
    session: Session, hour: Hour, account_id: int, contact_id: int, interview_id: int | None, now: datetime
) -> CallPromiseRow | None:
    """Take the seat; None when somebody else has just taken it."""
    values = {
        "account_id": account_id, "contact_id": contact_id, "interview_id": interview_id, "named_id": hour.colleague,
        "staff_id": hour.colleague, "from_at": hour.from_at, "until_at": hour.until_at, "seat": hour.seat,
        "state": "open", "made_at": now,
    }  # fmt: skip
    insert_new(session, CallPromiseRow, [values])
    mine = (
        CallPromiseRow.staff_id == hour.colleague,
        CallPromiseRow.from_at == hour.from_at,
        CallPromiseRow.seat == hour.seat,
        CallPromiseRow.contact_id == contact_id,
    )
    row = session.scalars(select(CallPromiseRow).where(*mine)).first()
    if row is not None:
        _note(session, "call_promised", row, now)
    return row


def _open_for(session: Session, account_id: int, contact_id: int) -> CallPromiseRow | None:
    theirs = CallPromiseRow.account_id == account_id, CallPromiseRow.contact_id == contact_id
    return session.scalars(_still(*theirs, CallPromiseRow.state == "open").limit(1)).first()


def _still(*where: Any) -> Any:
    return select(CallPromiseRow).where(CallPromiseRow.state.in_(STILL_TO_KEEP), *where).order_by(CallPromiseRow.id)


def _of_return(session: Session, interview_id: int) -> Sequence[CallPromiseRow]:
    return session.scalars(_still(CallPromiseRow.interview_id == interview_id)).all()


def _promised(session: Session, settings: Settings, row: CallPromiseRow, zone: ZoneInfo) -> Promised:
    who = session.get(StaffRow, row.staff_id) if row.staff_id else None
    name = (who.called or who.name) if who else ""
    return Promised(row.id, name or settings.firm_name, row.from_at.astimezone(zone), row.until_at.astimezone(zone))


def _colleague(person: StaffRow, usual: working_hours.Hours, *, theirs: bool = False) -> Colleague:
    own = working_hours.of_person(person, usual)
    return Colleague(person.id, own.week, own.calls_an_hour, own.away_until, theirs)


def _names(person: StaffRow) -> set[str]:
    """How the CRM may name the owner of an account."""
    return {one.strip().casefold() for one in (person.name, person.email, person.called or "") if one.strip()}


def _taken(session: Session, team: Iterable[Colleague], now: datetime) -> call_promises.Taken:
    seats = select(CallPromiseRow.staff_id, CallPromiseRow.from_at, CallPromiseRow.seat).where(
        CallPromiseRow.staff_id.in_([one.id for one in team]),
        CallPromiseRow.until_at > now,
        CallPromiseRow.seat.is_not(None),
    )
    taken: dict[tuple[Any, datetime], set[Any]] = {}
    for staff_id, from_at, seat in session.execute(seats):
        taken.setdefault((staff_id, from_at), set()).add(seat)
    return taken


def _late(now: datetime) -> Any:
    return _locked(CallPromiseRow.state == "open", CallPromiseRow.until_at < now - GRACE)


def _unkeepable(now: datetime) -> Any:
    """Still ahead, and whoever is to keep it does not work here any more, or not in sales and support."""
    at_work = exists().where(
        StaffRow.id == CallPromiseRow.staff_id,
        StaffRow.active.is_(True),
        StaffRow.roles.any(RoleRow.name.in_(("sales", "support"))),
        or_(StaffRow.away_until.is_(None), StaffRow.away_until < func.date(CallPromiseRow.from_at)),
    )
    return _locked(
        CallPromiseRow.state == "open", CallPromiseRow.staff_id.is_not(None), CallPromiseRow.until_at > now, ~at_work
    )


def _locked(*where: Any) -> Any:
    return select(CallPromiseRow).where(*where).order_by(CallPromiseRow.id).with_for_update(skip_locked=True)


def _in_work(session: Session, promise: CallPromiseRow, now: datetime) -> bool:
    """Somebody has the case in work, and its hour has not been over for long."""
    if now > promise.until_at + AT_WORK:
        return False
    working = (WarmReturnRow.state == "claimed") & (WarmReturnRow.claim_until > now)
    return bool(session.scalar(select(exists().where(WarmReturnRow.interview_id == promise.interview_id, working))))


def _pass_on(session: Session, promise: CallPromiseRow, house: House, now: datetime) -> bool:
    """To the next who is at work then and has the fewest calls; to everybody of the team when nobody is."""
    role = "support" if promise.case_id else "sales"
    team = [one for one in colleagues(session, promise.account_id, role) if one.id != promise.staff_id]
    begins, ends = max(promise.from_at, now), max(promise.until_at, now + timedelta(minutes=1))
    able = [one for one in team if call_promises.works_at(one, house, begins, ends)]
    taken = _taken(session, able, now)
    free = sorted(able, key=lambda one: (len(taken.get((one.id, promise.from_at), ())), one.id))
    before, promise.staff_id, promise.seat = promise.staff_id, free[0].id if free else None, None
    session.flush()
    _note(session, "call_promise_passed_on", promise, now, {"from": before, "to": promise.staff_id})
    return True


def _end(session: Session, promise: CallPromiseRow, state: str, now: datetime) -> None:
    promise.state, promise.seat, promise.ended_at = state, None, now
    session.flush()
    _note(session, f"call_promise_{state}", promise, now)


def _note(
    session: Session, code: str, promise: CallPromiseRow, now: datetime, more: Mapping[str, Any] | None = None
) -> None:
    facts = {"promise": promise.id, "from": promise.from_at.isoformat(), "staff": promise.staff_id} | dict(more or {})
    record(
        session, code, now, actor="worker", account_id=promise.account_id, contact_id=promise.contact_id, facts=facts
    )
