"""What happens by the clock: the next step of the channel plan, a second look at who was left alone, and silence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from sqlalchemy import case, exists, func, select
from sqlalchemy.orm import Session, aliased

from campaigns import redial
from campaigns.attempts import IN_FLIGHT, PENDING
from campaigns.facts import Account, Hold
from winback.runtime import Runtime
from winback.services import locks
from winback.services.events import record
from winback.services.gate import asks, facts, gate
from winback.services.planning import choosing, members, planning, updates
from winback.services.planning.choosing import Bench, Chosen
from winback.services.planning.spreading import Spread
from winback.services.talking import interviews
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.crm import ContactRow, PhoneRow
from winback.store.interviews import UNDER_WAY, InterviewRow

LOOKED_AT = ("waiting", "talking", "left_alone")
LET_THEM_TALK = timedelta(days=1)  # who has just answered is not reminded
CHECK = timedelta(days=1)
A_MONTH = timedelta(days=30)
WRITTEN_INSTEAD = "instead:sms"  # the step of what is written after a call that spoke with nobody
WRITTEN_WITHIN = timedelta(days=2)
PASSING = frozenset({"contact_limit", "resting", "outside_hours"})  # end by themselves
HALF_A_YEAR = timedelta(days=180)  # nobody is asked again about a talk older than this


def due(session: Session, now: datetime, most: int = 500) -> dict[int, list[int]]:
    """Members whose moment has come, by campaign."""
    rows = session.execute(
        select(MemberRow.campaign_id, MemberRow.id)
        .join(CampaignRow, CampaignRow.id == MemberRow.campaign_id)
        .where(MemberRow.state.in_(LOOKED_AT), MemberRow.look_again_at <= now)
        .where(CampaignRow.state.in_(("running", "stopped", "finished")), CampaignRow.planned_at.is_not(None))
        .order_by(MemberRow.look_again_at)
        .limit(most)
    )
    found: dict[int, list[int]] = {}
    for campaign_id, member_id in rows:
        found.setdefault(campaign_id, []).append(member_id)
    return found


def advance(rt: Runtime, most: int = 500) -> int:
    """Look after everybody whose moment has come; how many were."""
    with rt.reading() as session:
        found = due(session, rt.now(), most)
    for campaign_id, member_ids in found.items():
        with rt.transaction() as session:
            _campaign(session, rt, campaign_id, member_ids, rt.now())
    return sum(map(len, found.values()))


def finish(session: Session, now: datetime) -> int:
    """Campaigns in which nothing can happen any more are finished."""
    still_open = (
        select(MemberRow.id).where(MemberRow.campaign_id == CampaignRow.id, MemberRow.state.in_(members.OPEN)).exists()
    )
    rows = session.scalars(
        select(CampaignRow)
        .where(CampaignRow.state == "running", CampaignRow.planned_at.is_not(None), ~still_open)
        .order_by(CampaignRow.id)
        .with_for_update(key_share=True)
    ).all()
    over = [row for row in rows if _is_over(row, now) or (not row.standing and (row.planned_at or now) < now - A_MONTH)]
    for row in over:
        row.state, row.updated_at = "finished", now
        record(session, "campaign_finished", now, actor="worker", campaign_id=row.id)
    return len(over)


class Tries(NamedTuple):
    """Of one step with one account. Whose turn did not come before its window ended was not tried."""

    made: int = 0
    unused: int = 0

    @property
    def following(self) -> int:
        return self.made + 1

    @property
    def enough(self) -> bool:
        return self.made - self.unused >= asks.MAX_TRIES


@dataclass
class _Known:
    """What is known of these members beside the facts of their accounts."""

    pending: Mapping[int, int]  # member -> attempts on their way
    tries: Mapping[tuple[int, str], Tries]
    interviews: Mapping[int, InterviewRow]
    firsts: Mapping[int, datetime]
    lasts: Mapping[int, datetime]
    taken: dict[str, int]  # number -> the account this campaign has with it
    begun: set[int]
    places: int | None  # how many more accounts it may begin with
    unreached: frozenset[int] = frozenset()  # members whose last call spoke with nobody, and who may be written to
    spread: Spread | None = None  # of first contacts; read when there is one

    def laid_out(self, session: Session, desk: Bench) -> Spread:
        """The queue of first contacts, behind which a later one takes its place."""
        if self.spread is None:
            self.spread = Spread.after(
                session, desk.campaign.id, desk.now, desk.plan.per_minute, desk.plan.daily_cap
            )  # fmt: skip
        return self.spread


def _campaign(session: Session, rt: Runtime, campaign_id: int, member_ids: Sequence[int], now: datetime) -> None:
    campaign = session.scalars(
        select(CampaignRow).where(CampaignRow.id == campaign_id).with_for_update(read=True)
    ).one()  # fmt: skip
    if campaign.state == "paused":
        return
    accounts = session.execute(select(MemberRow.account_id).where(MemberRow.id.in_(member_ids))).scalars().all()
    locks.lock_accounts(session, accounts)
    rows = session.scalars(
        select(MemberRow)
        .where(MemberRow.id.in_(member_ids), MemberRow.state.in_(LOOKED_AT), MemberRow.look_again_at <= now)
        .order_by(MemberRow.id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    ).all()
    asked = updates.asked_of(session, campaign, accounts, now)
    desk = replace(choosing.bench(session, rt.settings, campaign, now), asked=asked)
    found = facts.load(session, accounts, now, rt.settings)
    known = _known(session, campaign, desk, rows, now)
    for member in rows:
        _look_after(session, desk, known, member, found.get(member.account_id))


def _look_after(session: Session, desk: Bench, known: _Known, member: MemberRow, account: Account | None) -> None:
    now, interview = desk.now, known.interviews.get(member.id)
    if member.id in known.pending:
        member.look_again_at = now + CHECK
    elif account is None:
        members.leave_alone(member, [Hold("erased")], None, now)
    elif interview is not None and interview.status not in UNDER_WAY:
        _ended(member, interview, now)
    elif interview is not None and interview.heard_at and now < interview.heard_at + LET_THEM_TALK:
        if interview.status == "paused":
            held = _where_we_spoke(desk, member, account, interview)
            _note(session, desk, held, held.verdict.holds)
        member.look_again_at = interview.heard_at + LET_THEM_TALK
    elif interview is not None and member.contacted and _is_paused(desk, interview):
        _come_back(session, desk, known, member, account, interview)
    elif _silence_is_over(desk, known, member):
        _expire(session, member, interview, now)
    elif desk.campaign.state != "running" or _is_over(desk.campaign, now):
        _no_more(desk, known, member)
    elif member.id in known.unreached and _write_instead(session, desk, known, member, account):
        return
    elif member.step >= len(desk.plan.steps):
        member.look_again_at = now + CHECK
    else:
        _next_step(session, desk, known, member, account)


def _ended(member: MemberRow, interview: InterviewRow, now: datetime) -> None:
    """What came of it is routed elsewhere. Who ended it for them (a stop noted by a rep) left the place to us."""
    if member.state in members.OPEN:
        members.close(member, now, "closed" if interview.status == "closed" else "finished")
    member.look_again_at = None


def _next_step(session: Session, desk: Bench, known: _Known, member: MemberRow, account: Account) -> None:
    now = desk.now
    chosen = desk.choose(account, member, member.step)
    first = known.firsts.get(member.id)
    if first and first + timedelta(days=desk.plan.steps[chosen.place].day) > now and member.state != "left_alone":
        member.step, member.look_again_at = chosen.place, first + timedelta(days=desk.plan.steps[chosen.place].day)
        return
    route, label = chosen.verdict.route, asks.label(chosen.place, chosen.step) if chosen.step else ""
    holds = list(chosen.verdict.holds)
    if route and not member.contacted:
        if known.taken.get(route.phone_hash, account.id) != account.id:
            holds = [Hold("same_household", {"account": known.taken[route.phone_hash]})]
        elif known.places is not None and len(known.begun) >= known.places:
            holds = [Hold("daily_cap" if desk.campaign.standing else "over_cap")]
    tries = known.tries.get((member.id, label), Tries())
    if not holds and tries.enough:
        holds = [Hold("tried_enough", {"step": label})]
    if holds:
        _hold(session, desk, member, chosen, holds)
        return
    _begin(session, desk, known, member, account, chosen, tries.following)


def _write_instead(session: Session, desk: Bench, known: _Known, member: MemberRow, account: Account) -> bool:
    """A machine answered our call, or none could be made: one text message, if the gate allows it. Else the plan."""
    chosen = desk.beside(account, "sms", member)
    _note(session, desk, chosen, chosen.verdict.holds)
    if not chosen.verdict.go:
        change = chosen.verdict.next_change_at
        if change is None or change > desk.now + WRITTEN_WITHIN or {one.code for one in chosen.verdict.holds} - PASSING:
            return False
        member.look_again_at = change
        return True
    going = desk.going(account, chosen)
    window = desk.due(going, desk.now)
    number = known.tries.get((member.id, WRITTEN_INSTEAD), Tries()).following
    session.add(AttemptRow(**(planning.attempt(desk, going, member.id, number, window) | {"step": WRITTEN_INSTEAD})))
    member.look_again_at = max(desk.now, window.opens_at) + CHECK
    return True


def _is_paused(desk: Bench, interview: InterviewRow) -> bool:
    """An issue held up this conversation, and the campaign may still go on with it."""
    lately = desk.now < (interview.heard_at or interview.opened_at) + HALF_A_YEAR
    return (
        interview.status == "paused"
        and lately
        and desk.campaign.state == "running"
        and not _is_over(desk.campaign, desk.now)
    )


def _come_back(
    session: Session, desk: Bench, known: _Known, member: MemberRow, account: Account, interview: InterviewRow
) -> None:
    """Once nothing holds them any more they are asked again, once, where we spoke; nothing of the plan comes after."""
    last, solved = known.lasts.get(member.id), [one.resolved_at for one in account.issues if one.resolved_at]
    if last and solved and last > max(solved):  # they were asked since, and nothing was said
        if desk.now >= last + members.SILENCE:
            _expire(session, member, interview, desk.now)
        else:
            member.look_again_at = last + members.SILENCE
        return
    chosen = _where_we_spoke(desk, member, account, interview)
    label = asks.label(chosen.place, chosen.step) if chosen.step else ""
    tries = known.tries.get((member.id, label), Tries())
    holds = list(chosen.verdict.holds) or ([Hold("tried_enough", {"step": label})] if tries.enough else [])
    _note(session, desk, chosen, holds)
    if holds:
        member.look_again_at = members.look_again(holds, chosen.verdict.next_change_at, desk.now)
        return
    _begin(session, desk, known, member, account, chosen, tries.following)
    member.step = len(desk.plan.steps)


def _where_we_spoke(desk: Bench, member: MemberRow, account: Account, interview: InterviewRow) -> Chosen:
    places = (place for place, step in enumerate(desk.plan.steps) if step.channel == interview.channel)
    return desk.at(account, next(places, 0), member)


def _begin(
    session: Session, desk: Bench, known: _Known, member: MemberRow, account: Account, chosen: Chosen, number: int
) -> None:
    going = desk.going(account, chosen)
    look = partial(desk.due, going)
    window = look(desk.now) if member.contacted else known.laid_out(session, desk).place(going.country, look)
    session.add(AttemptRow(**planning.attempt(desk, going, member.id, number, window)))
    if chosen.verdict.route and not member.contacted:
        known.taken[chosen.verdict.route.phone_hash] = account.id
        known.begun.add(member.id)
    member.step = chosen.place
    if member.state == "left_alone":
        members.wait(member, None, desk.now)
        _note(session, desk, chosen, ())
    member.look_again_at = max(desk.now, window.opens_at) + CHECK


def _hold(session: Session, desk: Bench, member: MemberRow, chosen: Chosen, holds: Sequence[Hold]) -> None:
    """Not now. In a conversation a missing channel only ends the plan; everything else is waited for."""
    codes = {hold.code for hold in holds}
    _note(session, desk, chosen, holds)
    if member.contacted and codes & (choosing.OF_THE_CHANNEL | {"tried_enough", "no_sender"}):
        member.step = len(desk.plan.steps)
        member.look_again_at = desk.now + CHECK
        return
    next_change_at = chosen.verdict.next_change_at
    if member.state == "talking":
        member.look_again_at = members.look_again(holds, next_change_at, desk.now)
        return
    members.leave_alone(member, holds, next_change_at, desk.now)


def _note(session: Session, desk: Bench, chosen: Chosen, holds: Sequence[Hold]) -> None:
    """The ledger gets what decided here: the gate's holds, or the campaign's own."""
    verdict = replace(chosen.verdict, holds=tuple(holds))
    gate.note(session, verdict, "planned", desk.now, campaign_id=desk.campaign.id)


def _no_more(desk: Bench, known: _Known, member: MemberRow) -> None:
    """The campaign begins nothing any more: who was asked may still answer, everybody else is left alone."""
    if member.contacted:
        member.look_again_at = desk.now + CHECK
        return
    why = "campaign_closed" if desk.campaign.state == "running" else f"campaign_{desk.campaign.state}"
    members.leave_alone(member, [Hold(why)], None, desk.now)
    member.look_again_at = None


def _silence_is_over(desk: Bench, known: _Known, member: MemberRow) -> bool:
    """The last step and seven days of silence after it have passed."""
    if not member.contacted:
        return False
    first, over = known.firsts.get(member.id), desk.campaign.state != "running" or _is_over(desk.campaign, desk.now)
    ended = over or member.step >= len(desk.plan.steps)
    if first is None:
        return ended  # nothing reached them, so there is nothing to wait for
    if over:
        return desk.now >= max(first, desk.campaign.closes_at or desk.campaign.updated_at) + members.SILENCE
    end = max(first + timedelta(days=desk.plan.steps[-1].day), known.lasts.get(member.id, first)) + members.SILENCE
    return desk.now >= end and (ended or desk.now >= end + members.SILENCE)


def _expire(session: Session, member: MemberRow, interview: InterviewRow | None, now: datetime) -> None:
    gate.look_again(session, [member.account_id], now)
    if interview is None:
        members.close(member, now)
        return
    session.flush()
    interviews.expire(session, interview.id, now)


def _is_over(campaign: CampaignRow, now: datetime) -> bool:
    return campaign.closes_at is not None and now >= campaign.closes_at


def _known(session: Session, campaign: CampaignRow, desk: Bench, rows: Iterable[MemberRow], now: datetime) -> _Known:
    ids = [row.id for row in rows]
    on_their_way = select(AttemptRow.member_id, func.count()).where(
        AttemptRow.member_id.in_(ids), AttemptRow.state.in_((*PENDING, *IN_FLIGHT))
    )
    unused = func.sum(case((AttemptRow.state == "expired", 1), else_=0))
    tries = select(AttemptRow.member_id, AttemptRow.step, func.max(AttemptRow.try_), unused).where(
        AttemptRow.member_id.in_(ids)
    )
    spoken = session.scalars(select(InterviewRow).where(InterviewRow.member_id.in_(ids)))
    return _Known(
        dict(session.execute(on_their_way.group_by(AttemptRow.member_id)).all()),
        {(m, s): Tries(*t) for m, s, *t in session.execute(tries.group_by(AttemptRow.member_id, AttemptRow.step))},
        {row.member_id: row for row in spoken},
        members.first_contacts(session, ids),
        members.last_contacts(session, ids),
        _taken(session, campaign, [row.account_id for row in rows]),
        set(),
        planning.free_places(session, campaign, desk.plan, now),
        _unreached(session, ids, now),
    )


def _unreached(session: Session, member_ids: Sequence[int], now: datetime) -> frozenset[int]:
    """Whose call met a machine, a fax or no line lately; written to once."""
    other = aliased(AttemptRow)
    written = exists().where(other.member_id == AttemptRow.member_id, other.step == WRITTEN_INSTEAD)
    calls = session.scalars(
        select(AttemptRow).where(
            AttemptRow.member_id.in_(member_ids),
            AttemptRow.channel == "voice",
            AttemptRow.ended_at > now - WRITTEN_WITHIN,
            ~written,
        )
    )
    met = ((one, redial.outcome(one.state, one.why, one.answered_by, one.duration_s)) for one in calls)
    return frozenset(one.member_id for one, outcome in met if outcome and redial.TABLE[outcome].writes)


def _taken(session: Session, campaign: CampaignRow, accounts: Sequence[int]) -> dict[str, int]:
    """Numbers of these accounts that the campaign already reached another account with."""
    theirs = (
        select(PhoneRow.phone_hash)
        .join(ContactRow, ContactRow.id == PhoneRow.contact_id)
        .where(ContactRow.account_id.in_(accounts))
    )
    rows = session.execute(
        select(AttemptRow.phone_hash, AttemptRow.account_id).where(
            AttemptRow.campaign_id == campaign.id, AttemptRow.phone_hash.in_(theirs)
        )
    )
    return dict(rows.all())
