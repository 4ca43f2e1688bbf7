"""Which step of a channel plan suits an account: one choice, for planning, for next steps and for forecasts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from campaigns import alike, audience, hours, views
from campaigns.alike import Place, Shape
from campaigns.facts import Account, Ask, Channel, Hold, HoursWindow, Plan, Policy, Route, Step, Verdict
from campaigns.makers import maker
from winback.services.gate import asks, gate
from winback.services.planning import plans
from winback.services.sending import senders
from winback.settings import Settings
from winback.store.campaigns import CampaignRow, MemberRow, SenderRow

# Holds of a channel, not of a person: the next step of the plan may use another channel.
OF_THE_CHANNEL = frozenset(
    {
        "no_permission",
        "permission_withdrawn",
        "permission_not_proven",
        "permission_not_written",
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


CHOSEN = maker(Chosen)


class Going(NamedTuple):
    """Whom an attempt is to reach, on which number, and whose hours count: small enough for a million of them."""

    account_id: int
    place: int  # of the step in the plan
    contact_id: int
    phone_hash: str
    e164: str
    channel: Channel
    country: str  # of the number
    laws: tuple[str, ...]  # the countries and states whose hours count
    home: str
    region: str | None
    zones: tuple[str, ...]
    wish: HoursWindow | None


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
    first: dict[Channel, Ask] = field(default_factory=dict)
    windows: dict[tuple[object, ...], hours.Window] = field(default_factory=dict)  # known already
    known: dict[Shape, tuple[Place, Going]] = field(default_factory=dict)  # accounts that go, by their shape

    def choose(self, account: Account, member: MemberRow | None = None, place: int = 0) -> Chosen:
        """The first step from this place on whose channel is possible; else the first one, with every hold met."""
        tried: dict[Channel, Chosen] = {}  # a later step on the same channel is asked the same
        for at in range(place, len(self.plan.steps)):
            channel = self.plan.steps[at].channel
            if channel in tried:
                continue
            found = tried[channel] = self.at(account, at, member)
            if found.verdict.go:
                return found
            if not {hold.code for hold in found.verdict.holds} & OF_THE_CHANNEL:
                break
        first = next(iter(tried.values()))
        return CHOSEN(first.place, first.step, all_holds([one.verdict for one in tried.values()]), first.ask)

    def at(self, account: Account, place: int, member: MemberRow | None = None) -> Chosen:
        """The verdict on one step."""
        step = self.plan.steps[place]
        ask = self._ask(step.channel, member)
        ask = asks.asked_for(ask, self.asked.get(account.id))
        verdict = audience.verdict(account, ask, self.policy, self.now)
        return CHOSEN(place, step, self._with_sender(verdict), ask)

    def beside(self, account: Account, channel: Channel, member: MemberRow) -> Chosen:
        """The verdict on a message beside the plan."""
        ask = self._ask(channel, member)
        return Chosen(0, None, self._with_sender(audience.verdict(account, ask, self.policy, self.now)), ask)

    def _ask(self, channel: Channel, member: MemberRow | None) -> Ask:
        """For everybody who is in no place of the campaign yet it is the same."""
        if member is not None:
            return asks.for_planning(self.campaign, self.plan, channel, member)
        if channel not in self.first:
            self.first[channel] = asks.for_planning(self.campaign, self.plan, channel)
        return self.first[channel]

    def going(self, account: Account, chosen: Chosen) -> Going:
        """What an attempt needs of a verdict that says go."""
        route = chosen.verdict.route
        assert route is not None
        found = views.hours_of(account, route, chosen.ask, self.policy)
        laws, wish = found or ((), None)
        country = senders.country_of(route.e164) or ""
        return Going(
            account.id, chosen.place, route.contact_id, route.phone_hash, route.e164, route.channel, country,
            tuple(law.key for law in laws), route.country, route.region, route.zones, wish,
        )  # fmt: skip

    def shape(self, account: Account) -> Shape | None:
        """What it has in common with others in no place of the campaign yet; who asked for an update has nothing."""
        return None if account.id in self.asked else alike.shape(account, self.policy, self.now, self.campaign.id)

    def going_like(self, shape: Shape, account: Account) -> Going | None:
        """What another account of this shape was found to be, under this one's names and numbers."""
        known = self.known.get(shape)
        if known is None:
            return None
        (person, number), one = known
        who = account.contacts[person]
        phone = who.phones[number]
        if not phone.e164 or not phone.phone_hash or senders.country_of(phone.e164) != one.country:
            return None
        return Going(
            account.id, one.place, who.id, phone.phone_hash, phone.e164, one.channel, one.country, one.laws, one.home,
            one.region, one.zones, one.wish,
        )  # fmt: skip

    def due(self, going: Going, at: datetime) -> hours.Window:
        """From when it is sent, and until when it may be. Without any window it expires at once, and says so."""
        key = (going.laws, going.home, going.region, going.zones, going.wish, at)
        if key not in self.windows:
            self.windows[key] = self._window(going, at)
        return self.windows[key]

    def _window(self, going: Going, at: datetime) -> hours.Window:
        to = Route(
            going.contact_id, 0, going.e164, going.phone_hash, going.channel, going.home, going.zones, going.region
        )
        laws = [self.policy.profiles[key] for key in going.laws]
        window = hours.next_allowed(to, laws, self.plan.hours, going.wish, at)
        return hours.Window(max(at, window.opens_at), window.closes_at) if window else hours.Window(at, at)

    def _with_sender(self, verdict: Verdict) -> Verdict:
        if verdict.route is None:
            return verdict
        country = senders.country_of(verdict.route.e164) or ""
        if (country, verdict.route.channel) in self.senders:
            return verdict
        return replace(verdict, holds=(Hold("no_sender", {"country": country}),), route=None)


def all_holds(found: Sequence[Verdict]) -> Verdict:
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
