"""What a campaign asks the gate for one step: always built here, so that planning and sending ask the same thing."""

from dataclasses import replace
from datetime import datetime

from campaigns import hours, views
from campaigns.facts import Account, Ask, Channel, Plan, Policy, Step, Verdict
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow

MAX_TRIES = 8  # of one step, whatever became of them
SILENT_BANDS = ("declining", "dormant", "lost")  # without a campaign: what any campaign is about
ONLY_ASKED = frozenset({"promise"})  # kinds of campaign that nobody gets who did not ask for it

WISHED = "wish:"  # begins the step of what somebody wished in our conversation
INFO = f"{WISHED}info"  # the link to their own page: no step of the campaign, and it moves nobody's place in it


def for_planning(campaign: CampaignRow, plan: Plan, channel: Channel, member: MemberRow | None = None) -> Ask:
    """Hours do not matter yet: planning looks for the next window. With whom we already speak, we go on speaking."""
    return Ask(
        channel=channel,
        purpose=plan.purpose,
        campaign_id=campaign.id,
        priority=campaign.priority,
        bands=plan.audience.bands,
        since=member.joined_at.date() if member else None,
        only_asked=campaign.kind in ONLY_ASKED,
        contact_id=member.contact_id if member and member.contacted else None,
        languages=plan.languages,
        hours=plan.hours,
        hours_matter=False,
    )


def is_wish(step: str) -> bool:
    """Whether they asked for it so as to go on elsewhere, or later."""
    return was_asked_for(step) and step != INFO


def was_asked_for(step: str) -> bool:
    """Whether somebody was promised it in our conversation: a wish, or the link to their own page."""
    return step.startswith(WISHED)


def for_attempt(campaign: CampaignRow, plan: Plan, member: MemberRow, attempt: AttemptRow) -> Ask:
    """This person, this number, now."""
    ask = Ask(
        channel="voice" if attempt.channel == "voice" else "sms",
        purpose=plan.purpose,
        campaign_id=campaign.id,
        priority=campaign.priority,
        bands=plan.audience.bands,
        since=member.joined_at.date(),
        contact_id=attempt.contact_id,
        phone_hash=attempt.phone_hash,
        attempt_id=attempt.id,
        wished_at=attempt.created_at if was_asked_for(attempt.step) else None,
        only_asked=campaign.kind in ONLY_ASKED,
        languages=plan.languages,
        hours=plan.hours,
    )
    return for_information(ask) if attempt.step == INFO else ask


def as_wished(
    campaign: CampaignRow,
    plan: Plan,
    channel: Channel,
    member: MemberRow,
    contact_id: int,
    phone_hash: str | None,
    now: datetime,
) -> Ask:
    """To go on with this person as they wish now; their number, if it has to be that one."""
    ask = for_planning(campaign, plan, channel, member)
    return replace(ask, wished_at=now, hours_matter=True, contact_id=contact_id, phone_hash=phone_hash)


def for_information(ask: Ask) -> Ask:
    """What we hold about them, as they asked: it ends neither with the interview nor because they ordered again."""
    return replace(ask, asked_for=True, info=True, bands=(), since=None)


def of_no_campaign(channel: Channel, contact_id: int | None = None, *, hours_matter: bool = True) -> Ask:
    """What any campaign would ask: of the account, or of this person of it."""
    return Ask(channel, bands=SILENT_BANDS, contact_id=contact_id, hours_matter=hours_matter)


def asked_for(ask: Ask, contact_id: int | None) -> Ask:
    """The same question about somebody who asked for exactly this: this person, whatever the band, without the rest."""
    return replace(ask, asked_for=True, bands=(), contact_id=contact_id) if contact_id is not None else ask


def next_window(account: Account, verdict: Verdict, ask: Ask, policy: Policy, at: datetime) -> hours.Window | None:
    """The open window at this instant, or the next one, for the route of a verdict that says go."""
    return views.next_window(account, verdict.route, ask, policy, at) if verdict.route else None


def step_of(attempt: AttemptRow) -> int:
    """The place of an attempt's step in the channel plan; -1 for one outside the plan (a follow-up)."""
    place = attempt.step.partition(":")[0]
    return int(place) if place.isdigit() else -1


def label(place: int, step: Step) -> str:
    return f"{place}:{step.kind}"
