"""Why an account was, or was not, contacted: read from the same function that decides, and from what happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import audience, hours
from campaigns.facts import CHANNELS, Account, Ask, Channel, Policy, Verdict
from winback.errors import NotFound
from winback.services.gate import asks, facts, gate
from winback.services.gate.hold_words import hold_sentence
from winback.services.permission.profiles import home_zone
from winback.services.planning import plans, updates
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow, VerdictRow
from winback.store.crm import AccountRow

LATELY = 20


@dataclass(frozen=True, slots=True)
class ByChannel:
    """The answer for one channel."""

    channel: Channel
    verdict: Verdict
    window: hours.Window | None = None  # when it may be, if nothing holds
    may_be_from: datetime | None = None  # when it becomes a yes by itself, if nothing else changes


@dataclass(frozen=True, slots=True)
class InCampaign:
    """Where the account stands in one campaign, and the answer for it."""

    id: int
    name: str
    state: str
    member_state: str
    contacted: bool
    channels: tuple[ByChannel, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything `winback explain` says of one account."""

    account_id: int
    external_id: str | None
    name: str
    kind: str
    country: str | None
    band: str | None
    last_order_on: str | None
    at: datetime
    channels: tuple[ByChannel, ...]
    campaigns: tuple[InCampaign, ...] = ()
    contacts: tuple[dict[str, Any], ...] = ()  # what we started with it, newest first
    ledger: tuple[dict[str, Any], ...] = ()  # how its holds changed, newest first

    @property
    def go(self) -> bool:
        return any(one.verdict.go for one in self.channels)

    @property
    def may_be_from(self) -> datetime | None:
        return min((one.may_be_from for one in self.channels if one.may_be_from), default=None)


def explain(session: Session, account_id: int, now: datetime, settings: Settings) -> Explanation:
    """Asked now, for every channel, and for every campaign it is in."""
    row = session.get(AccountRow, account_id)
    account = facts.load(session, [account_id], now, settings).get(account_id)
    if row is None or account is None:
        raise NotFound(f"there is no account {account_id}")
    policy = gate.policy(session, settings, now)
    return Explanation(
        account_id=account_id,
        external_id=row.external_id,
        name=row.name,
        kind=row.kind,
        country=row.country,
        band=row.band,
        last_order_on=row.last_order_on.isoformat() if row.last_order_on else None,
        at=now,
        channels=tuple(_ask(account, asks.of_no_campaign(one), policy, now) for one in CHANNELS),
        campaigns=tuple(_campaigns(session, account, policy, now)),
        contacts=tuple(_contacts(session, account_id)),
        ledger=tuple(timeline(session, account_id)),
    )


def as_json(found: Explanation, settings: Settings) -> dict[str, Any]:
    """The documented JSON of `winback explain --json`."""
    zone = home_zone(settings)
    return {
        "account": found.external_id or str(found.account_id),
        "id": found.account_id,
        "name": found.name,
        "kind": found.kind,
        "country": found.country,
        "band": found.band,
        "last_order_on": found.last_order_on,
        "at": found.at.isoformat(),
        "go": found.go,
        "holds": _all_holds(found.channels, zone),
        "next_change_at": _earliest(found.channels),
        "may_be_from": found.may_be_from.isoformat() if found.may_be_from else None,
        "channels": {one.channel: _channel_json(one, zone) for one in found.channels},
        "campaigns": [
            {
                "id": one.id,
                "name": one.name,
                "state": one.state,
                "place": one.member_state,
                "contacted": one.contacted,
                "channels": {by.channel: _channel_json(by, zone) for by in one.channels},
            }
            for one in found.campaigns
        ],
        "contacts": list(found.contacts),
        "ledger": list(found.ledger),
    }


def timeline(session: Session, account_id: int, most: int = LATELY) -> list[dict[str, Any]]:
    """How the holds of an account changed, in campaigns and without one, newest first."""
    query = (
        select(VerdictRow, CampaignRow.name)
        .outerjoin(CampaignRow, CampaignRow.id == VerdictRow.campaign_id)
        .where(VerdictRow.account_id == account_id)
        .order_by(VerdictRow.id.desc())
        .limit(most)
    )
    return [
        {
            "at": row.at.isoformat(),
            "moment": row.moment,
            "campaign": name,
            "holds": row.holds,
            "gave_way": row.gave_way,
            "next_change_at": row.next_change_at.isoformat() if row.next_change_at else None,
        }
        for row, name in session.execute(query)
    ]


def _ask(account: Account, ask: Ask, policy: Policy, now: datetime) -> ByChannel:
    verdict = audience.verdict(account, ask, policy, now)
    window = asks.next_window(account, verdict, ask, policy, now)
    may_be_from = None if verdict.go else audience.possible_from(account, ask, policy, now)
    return ByChannel(ask.channel, verdict, window, may_be_from)


def _campaigns(session: Session, account: Account, policy: Policy, now: datetime) -> list[InCampaign]:
    query = (
        select(MemberRow, CampaignRow)
        .join(CampaignRow, CampaignRow.id == MemberRow.campaign_id)
        .where(MemberRow.account_id == account.id)
        .order_by(MemberRow.id)
    )
    return [
        InCampaign(
            campaign.id,
            campaign.name,
            campaign.state,
            member.state,
            member.contacted,
            tuple(_ask(account, ask, policy, now) for ask in _asks(session, campaign, member, now)),
        )
        for member, campaign in session.execute(query)
    ]


def _asks(session: Session, campaign: CampaignRow, member: MemberRow, now: datetime) -> list[Ask]:
    plan = plans.from_json(campaign.plan)
    wanted: Sequence[Channel] = list(dict.fromkeys(step.channel for step in plan.steps))
    by = updates.asked_of(session, campaign, [member.account_id], now).get(member.account_id)
    return [asks.asked_for(asks.for_planning(campaign, plan, channel, member), by) for channel in wanted]


def _contacts(session: Session, account_id: int) -> list[dict[str, Any]]:
    query = (
        select(AttemptRow, CampaignRow.name)
        .join(CampaignRow, CampaignRow.id == AttemptRow.campaign_id)
        .where(AttemptRow.account_id == account_id, AttemptRow.intent_at.is_not(None))
        .order_by(AttemptRow.intent_at.desc())
        .limit(LATELY)
    )
    return [
        {
            "at": row.intent_at.isoformat() if row.intent_at else None,
            "channel": row.channel,
            "campaign": name,
            "step": row.step,
            "state": row.state,
            "why": row.why,
            "asked_on": row.created_at.isoformat() if asks.was_asked_for(row.step) else None,
        }
        for row, name in session.execute(query)
    ]


def _channel_json(one: ByChannel, zone: Any) -> dict[str, Any]:
    route = one.verdict.route
    return {
        "go": one.verdict.go,
        "holds": [_hold_json(hold, zone) for hold in one.verdict.holds],
        "next_change_at": one.verdict.next_change_at.isoformat() if one.verdict.next_change_at else None,
        "may_be_from": one.may_be_from.isoformat() if one.may_be_from else None,
        "window": {name: value.isoformat() for name, value in one.window._asdict().items()} if one.window else None,
        "route": {
            "contact_id": route.contact_id,
            "number_ends_in": route.e164[-2:],
            "country": route.country,
            "region": route.region,
            "zones": list(route.zones),
            "language": route.language,
        }
        if route
        else None,
    }


def _hold_json(hold: Any, zone: Any) -> dict[str, Any]:
    return gate.hold_json(hold) | {
        "sentence_en": hold_sentence(hold, "en", zone),
        "sentence_de": hold_sentence(hold, "de", zone),
    }


def _all_holds(channels: Sequence[ByChannel], zone: Any) -> list[dict[str, Any]]:
    """Each hold once, with the channels it holds."""
    found: dict[str, dict[str, Any]] = {}
    for one in channels:
        for hold in one.verdict.holds:
            found.setdefault(hold.code, _hold_json(hold, zone) | {"channels": []})["channels"].append(one.channel)
    return list(found.values())


def _earliest(channels: Sequence[ByChannel]) -> str | None:
    dated = [one.verdict.next_change_at for one in channels if one.verdict.next_change_at]
    return min(dated).isoformat() if dated else None
