"""Warm returns as sales works on them: the queue, one winner a claim, release, hand-over, and how it ended.

A rep sees the returns of the own team and of no team; a rep without a team sees all. A return that somebody
else holds is not there for the others. Claims run out by themselves: the queries look at the clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, or_, select, update
from sqlalchemy.orm import Session

from campaigns.facts import REASONS
from winback.errors import BadInput, Conflict, NotFound
from winback.services.events import record
from winback.services.gate import gate
from winback.services.permission import opt_outs
from winback.services.sales import call_promises
from winback.services.staff import notes
from winback.store.campaigns import OfferRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.house import RoleRow, StaffRow
from winback.store.returns import CallPromiseRow, DispositionRow, GrantRow, WarmReturnRow

CLAIM_FOR = timedelta(hours=2)  # without a sign of work
FORGOTTEN_AFTER = timedelta(days=1)  # a follow-up that nobody made is everybody's

OUTCOMES = ("won", "lost", "follow_up", "not_reached", "wrong_case", "stop")
Listing = Select[WarmReturnRow, AccountRow, ContactRow, GrantRow, OfferRow, str]

AGAIN = ("follow_up", "not_reached")  # the rep will try again
OFFER_VERDICTS = ("fits", "too_much", "too_little", "wrong")


@dataclass(frozen=True, slots=True)
class Rep:
    """Who works: every query below is cut to what this person may see."""

    id: int
    team: str | None = None
    is_admin: bool = False
    leads: bool = False  # sees what is overdue in the team

    @property
    def actor(self) -> str:
        return f"staff:{self.id}"


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the queue."""

    row: WarmReturnRow
    account: AccountRow
    contact: ContactRow
    grant: GrantRow | None
    offer: OfferRow | None
    holder: str | None

    @property
    def id(self) -> int:
        return self.row.id


@dataclass(frozen=True, slots=True)
class Disposition:
    """How the work ended this time, and what the rep thinks of our reason and our offer."""

    outcome: str
    reason_verdict: str | None = None
    reason_really: str | None = None
    offer_verdict: str | None = None
    won_amount: Decimal | None = None
    won_currency: str | None = None
    note: str | None = None
    again_at: datetime | None = None


def queue(session: Session, rep: Rep, now: datetime, *, limit: int = 100, offset: int = 0) -> list[Listed]:
    """What anybody of the team may claim right now, warmest first."""
    query = listing().where(visible(rep), _free(rep, now))
    query = query.order_by(WarmReturnRow.priority.desc(), WarmReturnRow.created_at, WarmReturnRow.id)
    return _listed(session, query.limit(limit).offset(offset))


def waiting_count(session: Session, rep: Rep, now: datetime) -> int:
    return session.scalar(select(func.count()).select_from(WarmReturnRow).where(visible(rep), _free(rep, now))) or 0


def mine(session: Session, rep: Rep, now: datetime) -> list[Listed]:
    """What this rep holds: in work first, then follow-ups by their day."""
    held = and_(WarmReturnRow.claimed_by == rep.id, WarmReturnRow.state.in_(("claimed", "waiting")), ~_free(rep, now))
    due = case((WarmReturnRow.state == "claimed", 0), else_=1)
    return _listed(session, listing().where(held).order_by(due, WarmReturnRow.again_at, WarmReturnRow.id))


def done(session: Session, rep: Rep, *, limit: int = 30, offset: int = 0) -> list[Listed]:
    """What this rep has finished, newest first."""
    query = listing().where(WarmReturnRow.claimed_by == rep.id, WarmReturnRow.state == "done")
    return _listed(session, query.order_by(WarmReturnRow.updated_at.desc()).limit(limit).offset(offset))


def search(
    session: Session, rep: Rep, now: datetime, *, state: str | None = None, limit: int = 50, after: int = 0
) -> tuple[list[Listed], int]:
    """Everything this rep may see, by id, for the API; with how many there are."""
    wanted = [visible(rep), _seen_by(rep, now)]
    if state:
        wanted.append(WarmReturnRow.state == state)
    count = session.scalar(select(func.count()).select_from(WarmReturnRow).where(*wanted)) or 0
    query = listing().where(*wanted, WarmReturnRow.id > after).order_by(WarmReturnRow.id).limit(limit)
    return _listed(session, query), count


def get(session: Session, rep: Rep, return_id: int, now: datetime) -> Listed:
    """One return, or NotFound: there is none, or it is another team's, or somebody else works on it."""
    found = _listed(session, listing().where(WarmReturnRow.id == return_id, visible(rep), _seen_by(rep, now)))
    if not found:
        raise NotFound("there is no such warm return for you")
    return found[0]


def holds(rep: Rep, listed: Listed, now: datetime) -> bool:
    """Whether this rep has it in work right now."""
    row = listed.row
    return row.claimed_by == rep.id and row.state == "claimed" and row.claim_until is not None and row.claim_until > now


def claim(session: Session, rep: Rep, return_id: int, now: datetime) -> None:
    """Exactly one rep wins; everybody else gets a Conflict. Claiming again what one holds renews it."""
    own = and_(WarmReturnRow.claimed_by == rep.id, WarmReturnRow.state.in_(("claimed", "waiting")))
    won = session.scalar(
        update(WarmReturnRow)
        .where(WarmReturnRow.id == return_id, visible(rep), or_(_free(rep, now), own))
        .values(
            state="claimed",
            claimed_by=rep.id,
            claimed_at=now,
            claim_until=now + CLAIM_FOR,
            again_at=None,
            updated_at=now,
        )
        .returning(WarmReturnRow.account_id)
        .execution_options(synchronize_session=False)
    )
    if won is None:
        raise _why_not(session, rep, return_id)
    _note(session, "return_claimed", rep, won, now, {"return": return_id})


def keep(session: Session, rep: Rep, return_id: int, now: datetime) -> None:
    """A sign of work: the claim runs on."""
    _move(session, rep, return_id, now, claim_until=now + CLAIM_FOR)


def release(session: Session, rep: Rep, return_id: int, now: datetime) -> None:
    """Back into the queue."""
    account_id = _move(session, rep, return_id, now, state="open", claimed_by=None, claimed_at=None, claim_until=None)
    _note(session, "return_released", rep, account_id, now, {"return": return_id})


def hand_over(session: Session, rep: Rep, return_id: int, to: int, now: datetime) -> None:
    """To a colleague of sales who may see it; written down."""
    if to not in {person.id for person in colleagues(session, rep, return_id)}:
        raise BadInput("this colleague does not work on returns of this team")
    account_id = _move(session, rep, return_id, now, claimed_by=to, claimed_at=now, claim_until=now + CLAIM_FOR)
    _note(session, "return_handed_over", rep, account_id, now, {"return": return_id, "to": to})


def colleagues(session: Session, rep: Rep, return_id: int) -> Sequence[StaffRow]:
    """Who could take this return over."""
    team = session.scalar(select(WarmReturnRow.team).where(WarmReturnRow.id == return_id))
    query = (
        select(StaffRow)
        .where(StaffRow.active.is_(True), StaffRow.id != rep.id, StaffRow.roles.any(RoleRow.name == "sales"))
        .order_by(StaffRow.name)
    )
    if team is not None:
        query = query.where(or_(StaffRow.team.is_(None), StaffRow.team == team))
    return session.scalars(query).unique().all()


def dispose(session: Session, rep: Rep, return_id: int, ended: Disposition, now: datetime) -> None:
    """Write down how it ended, and let it have its effects: follow-up, redeemed offer, or "stop" on every channel.

    A stop that stands only in the note counts like a doubtful one: at once, and support reads it.
    """
    _check(ended, now)
    again = ended.outcome in AGAIN
    account_id = _move(
        session, rep, return_id, now, state="waiting" if again else "done", claim_until=None,
        again_at=(ended.again_at or next_working_morning(now)) if again else None,
    )  # fmt: skip
    row = session.get_one(WarmReturnRow, return_id, populate_existing=True)
    session.add(_disposition(row, ended, rep, now))
    call_promises.worked_on(session, row, ended.outcome, now)
    if ended.outcome == "won" and row.grant_id:
        session.execute(update(GrantRow).where(GrantRow.id == row.grant_id).values(state="redeemed"))
    if ended.outcome == "stop" or notes.tells_of_a_stop(session, ended.note):
        _stop(session, row, rep, ended, now)
    gate.look_again(session, [account_id], now)
    facts = {"return": return_id, "outcome": ended.outcome, "reason_verdict": ended.reason_verdict}
    _note(session, "disposed", rep, account_id, now, facts)


def dispositions(session: Session, return_id: int) -> Sequence[tuple[DispositionRow, str]]:
    query = (
        select(DispositionRow, StaffRow.name)
        .join(StaffRow, StaffRow.id == DispositionRow.staff_id)
        .where(DispositionRow.return_id == return_id)
        .order_by(DispositionRow.id.desc())
    )
    return [(row, name) for row, name in session.execute(query)]


def last_outcomes(session: Session, return_ids: Sequence[int]) -> dict[int, str]:
    """How each of them ended last."""
    query = select(DispositionRow.return_id, DispositionRow.outcome).where(DispositionRow.return_id.in_(return_ids))
    return {row.return_id: row.outcome for row in session.execute(query.order_by(DispositionRow.id))}


def needs_keeping(listed: Listed, now: datetime) -> bool:
    """Whether its claim should be renewed: not at every look, that would be a write a page."""
    until = listed.row.claim_until
    return until is not None and until - now < CLAIM_FOR * 3 / 4


def next_working_morning(now: datetime, zone: str = "Europe/Berlin") -> datetime:
    """Where a "not reached" comes back when the rep names no day."""
    there = now.astimezone(ZoneInfo(zone))
    day: date = there.date() + timedelta(days=1)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return datetime.combine(day, time(9), there.tzinfo)


# ---------------------------------------------------------------- small servants


def visible(rep: Rep) -> ColumnElement[bool]:
    if rep.is_admin or rep.team is None:
        return WarmReturnRow.id.is_not(None)
    return or_(WarmReturnRow.team.is_(None), WarmReturnRow.team == rep.team)


def _free(rep: Rep, now: datetime) -> ColumnElement[bool]:
    """Whom a colleague is to call at a named hour, that colleague calls; once it is overdue, anybody."""
    promised = exists().where(
        CallPromiseRow.interview_id == WarmReturnRow.interview_id,
        CallPromiseRow.state == "open",
        CallPromiseRow.staff_id != rep.id,
    )
    return or_(
        and_(WarmReturnRow.state == "open", ~promised),
        and_(
            WarmReturnRow.state == "claimed", or_(WarmReturnRow.claim_until.is_(None), WarmReturnRow.claim_until < now)
        ),
        and_(WarmReturnRow.state == "waiting", WarmReturnRow.again_at < now - FORGOTTEN_AFTER),
    )


def _seen_by(rep: Rep, now: datetime) -> ColumnElement[bool]:
    if rep.is_admin:
        return WarmReturnRow.id.is_not(None)
    return or_(_free(rep, now), WarmReturnRow.claimed_by == rep.id)


def listing() -> Listing:
    return (
        select(WarmReturnRow, AccountRow, ContactRow, GrantRow, OfferRow, StaffRow.name)
        .join(AccountRow, AccountRow.id == WarmReturnRow.account_id)
        .join(ContactRow, ContactRow.id == WarmReturnRow.contact_id)
        .outerjoin(GrantRow, GrantRow.id == WarmReturnRow.grant_id)
        .outerjoin(OfferRow, OfferRow.id == GrantRow.offer_id)
        .outerjoin(StaffRow, StaffRow.id == WarmReturnRow.claimed_by)
    )


def _listed(session: Session, query: Listing) -> list[Listed]:
    return [Listed(*found) for found in session.execute(query).unique()]


def _move(session: Session, rep: Rep, return_id: int, now: datetime, **values: Any) -> int:
    """Change what this rep has in work; anything else is a Conflict. Gives the account."""
    mine = WarmReturnRow.claimed_by == rep.id if not rep.is_admin else WarmReturnRow.claimed_by.is_not(None)
    account_id = session.scalar(
        update(WarmReturnRow)
        .where(WarmReturnRow.id == return_id, visible(rep), mine, WarmReturnRow.state == "claimed")
        .where(WarmReturnRow.claim_until >= now)
        .values(updated_at=now, **values)
        .returning(WarmReturnRow.account_id)
        .execution_options(synchronize_session=False)
    )
    if account_id is None:
        raise _why_not(session, rep, return_id)
    return int(account_id)


def _why_not(session: Session, rep: Rep, return_id: int) -> NotFound | Conflict:
    row = session.scalar(
        select(WarmReturnRow)
        .where(WarmReturnRow.id == return_id, visible(rep))
        .execution_options(populate_existing=True)
    )
    if row is None:
        return NotFound("there is no such warm return for you")
    if row.state == "done":
        return Conflict("this return has been finished")
    if row.state == "open" and (keeper := _promised_by(session, row, rep)):
        return Conflict(f"{keeper} promised to call this person")
    if row.claimed_by == rep.id or row.claimed_by is None or row.state == "open":
        return Conflict("you do not have this return in work; claim it again")
    name = session.scalar(select(StaffRow.name).where(StaffRow.id == row.claimed_by))
    return Conflict(f"{name or 'A colleague'} has this return in work")


def _promised_by(session: Session, row: WarmReturnRow, rep: Rep) -> str | None:
    mine = CallPromiseRow.interview_id == row.interview_id, CallPromiseRow.state == "open"
    keeper = select(StaffRow.name).join(CallPromiseRow, CallPromiseRow.staff_id == StaffRow.id)
    return session.scalar(keeper.where(*mine, StaffRow.id != rep.id).limit(1))


def _check(ended: Disposition, now: datetime) -> None:
    if ended.outcome not in OUTCOMES:
        raise BadInput(f"an outcome is one of {', '.join(OUTCOMES)}")
    if ended.reason_verdict == "wrong" and ended.reason_really not in REASONS:
        raise BadInput("when our reason was wrong, say which it really was")
    if ended.outcome == "follow_up" and ended.again_at is None:
        raise BadInput("a follow-up needs its day")
    if ended.again_at is not None and ended.again_at <= now:
        raise BadInput("a follow-up lies in the future")
    if ended.won_amount is not None and ended.won_amount < 0:
        raise BadInput("what was won cannot be negative")


def _disposition(row: WarmReturnRow, ended: Disposition, rep: Rep, now: datetime) -> DispositionRow:
    return DispositionRow(
        return_id=row.id, outcome=ended.outcome, reason_verdict=ended.reason_verdict,
        reason_really=ended.reason_really if ended.reason_verdict == "wrong" else None,
        offer_verdict=ended.offer_verdict, note=ended.note or None, staff_id=rep.id, at=now,
        won_amount=ended.won_amount if ended.outcome == "won" else None,
        won_currency=ended.won_currency if ended.outcome == "won" else None,
    )  # fmt: skip


def _stop(session: Session, row: WarmReturnRow, rep: Rep, ended: Disposition, now: datetime) -> None:
    """The person told the rep to stop: it counts on every channel, like any other stop."""
    opt_outs.record(
        session, contact_id=row.contact_id, phone_hash=None, channel="rep", words=ended.note,
        doubtful=ended.outcome != "stop", now=now, actor=rep.actor,
    )  # fmt: skip


def _note(session: Session, code: str, rep: Rep, account_id: int, now: datetime, facts: dict[str, Any]) -> None:
    record(session, code, now, actor=rep.actor, account_id=account_id, facts=facts)
