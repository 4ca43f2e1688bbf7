"""Who is contacted when: a campaign's first plan, and its next steps by the clock.

Planning reads facts in batches, best accounts first, and commits batch by batch; run again after a crash it goes on
where it stopped. Holdouts are drawn before any gate. Nothing is ready to be sent until the whole plan stands.
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from functools import partial
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from campaigns import audience, hours
from campaigns.experiments import held_out
from campaigns.facts import Account, Ask, Hold, Plan, Policy, Step, Verdict
from winback.runtime import Runtime
from winback.services import asks, candidates, facts, gate, leases, members, plans, senders, spreading, updates
from winback.services.events import record
from winback.services.inserting import insert_new
from winback.services.keys import attempt_token
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow, SenderRow

log = logging.getLogger("winback.planning")

Attributes = dict[str, Any]  # the values of a row to be inserted
BATCH = 1000
LEASE_S = 120
# Holds of a channel, not of a person: the next step of the plan may use another channel.
OF_THE_CHANNEL = frozenset(
    {
        "no_permission",
        "permission_withdrawn",
        "permission_not_proven",
        "permission_expired",
        "landline_for_sms",
        "no_sender",
    }
)
NOT_THE_REASON = frozenset({"landline_for_sms", "no_sender"})


@dataclass(frozen=True, slots=True)
class Chosen:
    """What planning found for one account: a step with its verdict. A hold belongs to the first step tried."""

    place: int
    step: Step | None
    verdict: Verdict
    ask: Ask


@dataclass(frozen=True, slots=True)
class Bench:
    """What planning needs to decide about any account of one campaign."""

    campaign: CampaignRow
    plan: Plan
    policy: Policy
    settings: Settings
    senders: Mapping[tuple[str, str], SenderRow]
    now: datetime
    asked: Mapping[int, int] = field(default_factory=dict)  # who asked for this update: account and person

    def choose(self, account: Account, member: MemberRow | None = None, place: int = 0) -> Chosen:
        """The first step from this place on whose channel is possible; else the first one, with every hold met."""
        tried: list[Chosen] = []
        for at in range(place, len(self.plan.steps)):
            found = self.at(account, at, member)
            if found.verdict.go:
                return found
            tried.append(found)
            if not {hold.code for hold in found.verdict.holds} & OF_THE_CHANNEL:
                break
        return replace(tried[0], verdict=_all_holds([one.verdict for one in tried]))

    def at(self, account: Account, place: int, member: MemberRow | None = None) -> Chosen:
        """The verdict on one step."""
        step = self.plan.steps[place]
        ask = asks.for_planning(self.campaign, self.plan, step.channel, member)
        ask = asks.asked_for(ask, self.asked.get(account.id))
        verdict = audience.verdict(account, ask, self.policy, self.now)
        return Chosen(place, step, self._with_sender(verdict), ask)

    def due(self, account: Account, chosen: Chosen, at: datetime) -> hours.Window:
        """From when it is sent, and until when it may be. Without any window it expires at once, and says so."""
        window = asks.next_window(account, chosen.verdict, chosen.ask, self.policy, at)
        return hours.Window(max(at, window.opens_at), window.closes_at) if window else hours.Window(at, at)

    def _with_sender(self, verdict: Verdict) -> Verdict:
        if verdict.route is None:
            return verdict
        country = senders.country_of(verdict.route.e164) or ""
        if (country, verdict.route.channel) in self.senders:
            return verdict
        return replace(verdict, holds=(Hold("no_sender", {"country": country}),), route=None)


def _all_holds(found: Sequence[Verdict]) -> Verdict:
    """One hold a code; that a number cannot read comes last, when a call is held for another reason."""
    by_code = {hold.code: hold for verdict in reversed(found) for hold in verdict.holds}
    holds = sorted(by_code.values(), key=lambda hold: hold.code in NOT_THE_REASON)
    changes = [verdict.next_change_at for verdict in found if verdict.next_change_at]
    return replace(found[0], holds=tuple(holds), next_change_at=min(changes, default=None))


def bench(session: Session, settings: Settings, campaign: CampaignRow, now: datetime) -> Bench:
    return Bench(
        campaign,
        plans.from_json(campaign.plan),
        gate.policy(session, settings, now),
        settings,
        senders.by_country(session, settings),
        now,
    )


# ---------------------------------------------------------------- the first plan, and newcomers of standing ones


def plan(rt: Runtime, campaign_id: int, worker: str) -> int:
    """Plan a campaign whose undo minute is over, or a standing one's newcomers. How many will be contacted."""
    with rt.transaction() as session:
        if not leases.hold(session, f"plan:{campaign_id}", worker, LEASE_S):
            return 0
        found = _begun(session, campaign_id, rt.now())
    if found is None:
        return 0
    going = sum(_batch(rt, campaign_id, batch, worker) for batch in _batches(found))
    with rt.transaction() as session:
        _stands(session, campaign_id, going, rt.now())
        leases.release(session, f"plan:{campaign_id}", worker)
    return going


def _begun(session: Session, campaign_id: int, now: datetime) -> Sequence[int] | None:
    row = session.get(CampaignRow, campaign_id, with_for_update=True)
    if row is None or row.state not in {"launching", "running"}:
        return None
    if row.state == "launching":
        if row.launch_at is None or row.launch_at > now or (row.opens_at and row.opens_at > now):
            return None
        row.state, row.updated_at = "running", now
        record(session, "campaign_started", now, actor="worker", campaign_id=row.id)
    if row.planned_at is not None and not row.standing:
        return None
    found = candidates.ids(session, plans.from_json(row.plan).audience, newcomers_of=row.id)
    return list(dict.fromkeys((*found, *updates.newcomers(session, row, now))))


def _batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    yield from (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))


def _batch(rt: Runtime, campaign_id: int, ids: Sequence[int], worker: str) -> int:
    """One transaction: these accounts' places in the balance, and the attempts of those that are contacted."""
    now = rt.now()
    with rt.transaction() as session:
        campaign = session.get_one(CampaignRow, campaign_id, with_for_update={"read": True})
        if campaign.state != "running" or not leases.hold(session, f"plan:{campaign_id}", worker, LEASE_S):
            return 0
        asked = updates.asked_of(session, campaign, ids, now)
        desk = replace(bench(session, rt.settings, campaign, now), asked=asked)
        key = (campaign.frozen or {})["holdout_key"]
        drawn = {account for account in ids if account not in asked and held_out(desk.plan.holdout_share, key, account)}
        accounts = facts.load(session, [account for account in ids if account not in drawn], now, rt.settings)
        chosen = {account.id: desk.choose(account) for account in accounts.values()}
        places = free_places(session, campaign, desk.plan, now)
        rows = [_place(account, drawn, chosen, desk, now) for account in ids if account in drawn or account in chosen]
        _one_each(session, campaign_id, rows, chosen)
        _cap(rows, places, desk, now)
        insert_new(session, MemberRow, [row | {"campaign_id": campaign_id} for row in rows])
        held = [_verdict_of(row, chosen) for row in rows if row["state"] == "left_alone"]
        gate.note_all(session, held, "planned", now, campaign_id)
        going = [row["account_id"] for row in rows if row["state"] == "waiting"]
        return _write_attempts(session, desk, accounts, {one: chosen[one] for one in going}, now)


def _place(account: int, drawn: set[int], chosen: Mapping[int, Chosen], desk: Bench, now: datetime) -> Attributes:
    row = {"account_id": account, "joined_at": now, "updated_at": now, "holds": [], "hold_code": None, "step": 0,
           "contacted": False, "contact_id": None, "look_again_at": None}  # fmt: skip
    if account in drawn:
        return row | {"state": "holdout"}
    found = chosen[account]
    if found.verdict.go and found.verdict.route:
        return row | {"state": "waiting", "step": found.place, "contact_id": found.verdict.route.contact_id}
    return row | _held(found.verdict.holds, found.verdict.next_change_at, now)


def _held(holds: Sequence[Hold], next_change_at: datetime | None, now: datetime) -> Attributes:
    return {
        "state": "left_alone",
        "holds": [gate.hold_json(hold) for hold in holds],
        "hold_code": holds[0].code,
        "look_again_at": members.look_again(holds, next_change_at, now),
    }


def _one_each(session: Session, campaign_id: int, rows: list[Attributes], chosen: Mapping[int, Chosen]) -> None:
    """One number, one contact: the second account behind it is left alone (in the order best first)."""
    wanted = {row["account_id"]: chosen[row["account_id"]].verdict.route for row in rows if row["state"] == "waiting"}
    hashes = {route.phone_hash for route in wanted.values() if route}
    taken = set(
        session.scalars(
            select(AttemptRow.phone_hash).where(
                AttemptRow.campaign_id == campaign_id, AttemptRow.phone_hash.in_(hashes)
            )
        )
    )
    for row in rows:
        route = wanted.get(row["account_id"])
        if route is None:
            continue
        if route.phone_hash in taken:
            row |= _held([Hold("same_household")], None, row["joined_at"])
        taken.add(route.phone_hash)


def _cap(rows: list[Attributes], places: int | None, desk: Bench, now: datetime) -> None:
    """Best first: who comes after the cap is left alone, and looked at tomorrow when the cap is one of each day."""
    if places is None:
        return
    code = "daily_cap" if desk.campaign.standing else "over_cap"
    until = _tomorrow(now) if desk.campaign.standing else None
    for row in rows:
        if row["state"] != "waiting":
            continue
        if places <= 0:
            row |= _held([Hold(code, {}, until)], until, now)
        places -= 1


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


def _write_attempts(
    session: Session, desk: Bench, accounts: Mapping[int, Account], going: Mapping[int, Chosen], now: datetime
) -> int:
    """Attempts of newly joined members, spread by the pace from the next window on."""
    if not going:
        return 0
    found = session.execute(
        select(MemberRow.account_id, MemberRow.id).where(
            MemberRow.campaign_id == desk.campaign.id, MemberRow.account_id.in_(going)
        )
    )
    ids = dict(found.all())
    plan = desk.plan
    spread = spreading.Spread.after(session, desk.campaign.id, now, plan.per_minute, plan.daily_cap)
    rows = []
    for account_id, chosen in going.items():
        due = spread.place(_country(chosen), partial(desk.due, accounts[account_id], chosen))
        rows.append(attempt(desk, accounts[account_id], chosen, ids[account_id], 1, due) | {"state": "planned"})
    session.execute(insert(AttemptRow), rows)
    return len(rows)


def attempt(
    desk: Bench, account: Account, chosen: Chosen, member_id: int, number: int, due: hours.Window
) -> Attributes:
    """A new attempt's row: whom, from which of our numbers, when."""
    route, step = chosen.verdict.route, chosen.step
    assert route is not None
    assert step is not None
    country = _country(chosen)
    return {
        "campaign_id": desk.campaign.id,
        "member_id": member_id,
        "account_id": account.id,
        "contact_id": route.contact_id,
        "phone_hash": route.phone_hash,
        "to": route.e164,
        "country": country,
        "sender": desk.senders[country, route.channel].number,
        "channel": route.channel,
        "step": asks.label(chosen.place, step),
        "try_": number,
        "state": "ready",
        "fence": 0,
        "token": attempt_token(),
        "due_at": due.opens_at,
        "expires_at": due.closes_at,
        "other_sids": [],
        "retries": 0,
        "created_at": desk.now,
        "updated_at": desk.now,
    }


def _country(chosen: Chosen) -> str:
    route = chosen.verdict.route
    return senders.country_of(route.e164) or "" if route else ""


def _stands(session: Session, campaign_id: int, going: int, now: datetime) -> None:
    """The plan is whole: what was planned is ready, in the same transaction in which it counts as planned."""
    campaign = session.get_one(CampaignRow, campaign_id, with_for_update=True)
    if campaign.state != "running":
        return
    session.execute(
        update(AttemptRow)
        .where(AttemptRow.campaign_id == campaign_id, AttemptRow.state == "planned")
        .values(state="ready", updated_at=now)
    )
    first = campaign.planned_at is None
    campaign.planned_at, campaign.updated_at = now, now
    if first or going:
        record(session, "campaign_planned", now, actor="worker", campaign_id=campaign_id, facts={"attempts": going})


def _verdict_of(row: Attributes, chosen: Mapping[int, Chosen]) -> Verdict:
    found = chosen[row["account_id"]].verdict
    if not found.go:
        return found
    return Verdict(found.account_id, (Hold(row["hold_code"]),), None, row["look_again_at"])


def _tomorrow(now: datetime) -> datetime:
    return datetime.combine(now.date() + timedelta(days=1), time(), UTC)
