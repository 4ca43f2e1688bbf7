"""What a plan would do, before it is launched: whom, whom not and why, what it costs, and where it cannot fit itself.

Nobody is touched and nothing is written.
"""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from campaigns.facts import Hold, HoursWindow, Plan
from winback.errors import NotFound
from winback.services.gate import facts, gate
from winback.services.planning import candidates, foreseeing, launching, plans, samples, updates
from winback.services.planning.choosing import Bench
from winback.services.planning.foreseeing import Seen, Way
from winback.services.planning.plans import NewCampaign
from winback.services.sending import prices, senders
from winback.settings import Settings
from winback.store.campaigns import CampaignRow

A_DAY = timedelta(days=1)
SAME_HOUSEHOLD, NO_PRICE, OVER_CAP = Hold("same_household"), Hold("no_price"), Hold("over_cap")


@dataclass
class Channel:
    """What one channel would be used for when nobody answers earlier."""

    starts: int = 0  # messages or calls
    units: int = 0  # segments or minutes
    cost: Decimal = Decimal(0)


@dataclass
class Forecast:
    """Numbers of accounts, what it costs, warnings, and what refuses a launch.

    audience = contacted + left_alone + holdout.
    """

    audience: int = 0
    contacted: int = 0
    holdout: int = 0
    left_alone: Counter[str] = field(default_factory=Counter)
    first_by: Counter[str] = field(default_factory=Counter)  # channel of the first contact
    languages: Counter[str] = field(default_factory=Counter)
    sms: Channel = field(default_factory=Channel)
    voice: Channel = field(default_factory=Channel)
    cost: Decimal = Decimal(0)
    currency: str = "EUR"
    minutes_to_begin: int = 0  # at the plan's pace, hours not counted
    warnings: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)  # what stands against launching it now

    def as_json(self) -> dict[str, Any]:
        plain = asdict(self)
        plain["cost"] = str(self.cost.quantize(Decimal("0.01")))
        for channel in ("sms", "voice"):
            plain[channel]["cost"] = str(plain[channel]["cost"].quantize(Decimal("0.01")))
        plain["sms"] = {"messages": self.sms.starts, "segments": self.sms.units, "cost": plain["sms"]["cost"]}
        plain["voice"] = {"calls": self.voice.starts, "minutes": self.voice.units, "cost": plain["voice"]["cost"]}
        for counted in ("left_alone", "first_by", "languages"):
            plain[counted] = dict(sorted(getattr(self, counted).items()))
        return plain


@dataclass(frozen=True, slots=True)
class Foreseen:
    """Where one account would stand: contacted, in the holdout, or left alone, and because of what."""

    account_id: int
    place: str
    hold: Hold | None = None  # the one it is counted by
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What we would send to one account."""

    account_id: int
    go: bool
    holds: tuple[dict[str, Any], ...]
    look_again_at: datetime | None
    channel: str | None = None
    to: str | None = None
    sender: str | None = None
    at: datetime | None = None
    text: str | None = None
    segments: int | None = None
    language: str | None = None
    belongs: bool = True  # to the campaign's audience

    def as_json(self) -> dict[str, Any]:
        plain = asdict(self)
        for name in ("look_again_at", "at"):
            plain[name] = plain[name].isoformat() if plain[name] else None
        plain["holds"] = list(plain["holds"])
        return plain


def forecast(session: Session, settings: Settings, of: CampaignRow | NewCampaign, now: datetime) -> Forecast:
    """Run the same planning over the same facts, and only count."""
    desk, campaign = desk_of(session, settings, of, now), row_of(of)
    found, ways = Forecast(currency=settings.currency), Counter[Way]()
    table = prices.on(session, now.date(), settings.currency)
    ids = candidates.ids(session, desk.plan.audience)
    with closing(foreseeing.everybody(session, settings, campaign, now, ids)) as seen:
        for one in _walk(ids, seen, desk.plan, table):
            if one.hold:
                found.left_alone[one.hold.code] += 1
            elif one.way:
                ways[one.way] += 1
            else:
                found.holdout += 1
    for way, many in ways.items():
        _count(found, way, many, table)
    found.audience = found.contacted + found.holdout + sum(found.left_alone.values())
    found.cost = found.sms.cost + found.voice.cost
    found.minutes_to_begin = -(-found.contacted // desk.plan.per_minute)
    found.warnings = list(_warnings(session, desk, found))
    if isinstance(of, NewCampaign) or of.state == "draft":
        found.refused = launching.reasons_against(session, settings, desk.campaign, now)
    return found


def what_would_we_send(
    session: Session, settings: Settings, account_id: int, of: CampaignRow | NewCampaign, now: datetime
) -> Preview:
    """Verdict, text, moment and why for one account; nobody is touched."""
    desk = desk_of(session, settings, of, now)
    account = facts.load(session, [account_id], now, settings).get(account_id)
    if account is None:
        raise NotFound(f"there is no account {account_id}")
    desk = replace(desk, asked=updates.asked_of(session, desk.campaign, [account_id], now))
    chosen = desk.choose(account)
    belongs = candidates.belongs(session, desk.plan.audience, account_id)
    holds = tuple(gate.hold_json(hold) for hold in chosen.verdict.holds)
    route = chosen.verdict.route
    if route is None or chosen.step is None:
        return Preview(account_id, False, holds, chosen.verdict.next_change_at, belongs=belongs)
    spoken = samples.Samples(session, settings, desk.campaign, desk.plan, now)
    said = spoken.first(account, route, chosen.step)
    country = senders.country_of(route.e164) or ""
    return Preview(
        account_id, True, (), None, route.channel, route.e164, desk.senders[country, route.channel].number,
        desk.due(desk.going(account, chosen), now).opens_at, said.text, said.segments, said.language, belongs,
    )  # fmt: skip


def desk_of(session: Session, settings: Settings, of: CampaignRow | NewCampaign, now: datetime) -> Bench:
    return foreseeing.desk_of(session, settings, row_of(of), now)


def row_of(of: CampaignRow | NewCampaign) -> CampaignRow:
    """What is kept nowhere, as a row."""
    if isinstance(of, CampaignRow):
        return of
    return CampaignRow(
        id=0, name=of.name, kind=of.kind, state="draft", standing=of.standing, plan=plans.to_json(of.plan),
        priority=of.priority, opens_at=of.opens_at, closes_at=of.closes_at,
    )  # fmt: skip


def foresee(
    session: Session, settings: Settings, of: CampaignRow | NewCampaign, now: datetime
) -> Generator[Foreseen, None, None]:
    """Everybody of the audience, best first, as planning would find them now."""
    campaign = row_of(of)
    plan = plans.from_json(campaign.plan)
    ids = candidates.ids(session, plan.audience)
    with closing(foreseeing.told(session, settings, campaign, now, ids)) as seen:
        yield from _walk(ids, seen, plan, prices.on(session, now.date(), settings.currency))


def _walk(ids: Sequence[int], everybody: Iterable[Seen | None], plan: Plan, table: prices.Prices) -> Iterator[Foreseen]:
    """Best first: one number, one contact, and no more than the cap. Who is no more is nowhere."""
    taken: set[str] = set()  # numbers
    for one, seen in zip(ids, everybody, strict=True):
        if seen is None:
            continue
        hold = seen.hold or _too_late(seen, taken, plan.cap, table)
        if hold:
            yield Foreseen(one, "left_alone", hold)
        else:
            yield Foreseen(one, "contacted" if seen.way else "holdout", None, seen.way)


def _too_late(seen: Seen, taken: set[str], places: int | None, table: prices.Prices) -> Hold | None:
    """Because of those before, or of the prices; who goes takes a number."""
    if seen.way is None or seen.phone_hash is None:
        return None
    if seen.phone_hash in taken:
        return SAME_HOUSEHOLD
    if table.get(seen.way.country, seen.way.channel) is None:
        return NO_PRICE
    if places is not None and len(taken) >= places:
        return OVER_CAP
    taken.add(seen.phone_hash)
    return None


def _count(found: Forecast, way: Way, many: int, table: prices.Prices) -> None:
    found.contacted += many
    found.first_by[way.channel] += many
    found.languages[way.language] += many
    for name, units in way.steps:
        channel = found.voice if name == "voice" else found.sms
        channel.starts += many
        channel.units += many * units
        channel.cost += many * (table.cost(way.country, name, units) or Decimal(0))


def _warnings(session: Session, desk: Bench, found: Forecast) -> Iterator[str]:
    plan, campaign = desk.plan, desk.campaign
    if not found.audience and (unjudged := candidates.not_judged(session)):
        yield f"{unjudged} accounts have not been judged yet: winback dormant judges them"
    if found.audience and not found.contacted:
        yield "nobody would be contacted"
    if plan.budget is not None and found.cost > plan.budget:
        yield f"if nobody answers early it costs {found.cost:.2f}, more than the budget of {plan.budget:.2f}"
    yield from _of_the_feeds(desk, found)
    days = _days(plan, found)
    if plan.daily_budget and found.cost > plan.daily_budget * days:
        yield f"the daily budget of {plan.daily_budget:.2f} stretches it beyond {days} days"
    if plan.daily_cap and not campaign.standing and found.contacted > plan.daily_cap:
        yield f"at {plan.daily_cap} accounts a day it takes {-(-found.contacted // plan.daily_cap)} days to begin"
    if campaign.closes_at:
        last_step = plan.steps[-1].day
        left = (campaign.closes_at - desk.now) / A_DAY
        if left < days + last_step:
            yield f"it closes in {max(left, 0):.1f} days; beginning takes {days}, the last step is on day {last_step}"
    if found.holdout and found.holdout < 30:
        yield f"a holdout of {found.holdout} accounts is too small to measure an effect"
    if plan.hours and _narrow(plan.hours):
        yield "the hours leave less than two hours a day"


def _of_the_feeds(desk: Bench, found: Forecast) -> Iterator[str]:
    """Sources of issues that have been silent for too long, and what that means for this launch."""
    span = desk.policy.stale_feed_ticket_days
    for feed in desk.policy.feeds:
        if feed.never_seen:
            yield f"nothing has ever come from {feed.name}, so nobody is contacted"
        elif feed.stale_since and feed.stale_since <= desk.now:
            yield (
                f"{feed.name} has been silent for too long: {found.left_alone['stale_feed']} accounts with a ticket in"
                f" its last {span} days are left alone until it speaks again"
            )


def _days(plan: Plan, found: Forecast) -> int:
    """How many days it takes to begin, at the plan's pace in ten hours a day."""
    by_pace = -(-found.minutes_to_begin // 600)
    by_cap = -(-found.contacted // plan.daily_cap) if plan.daily_cap else 0
    return max(1, by_pace, by_cap)


def _narrow(window: HoursWindow) -> bool:
    opens = window.opens.hour * 60 + window.opens.minute
    closes = window.closes.hour * 60 + window.closes.minute
    return bool((closes - opens) % 1440 < 120)
