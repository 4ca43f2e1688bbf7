"""What we hold about somebody, asked for on the phone: one text message with the link to their own page.

It is no step of any campaign and moves nobody's place in one. The gate decides over it as over whatever else they wish
in our conversation (`going_on`): permission for messages, hours, stops and issues hold as ever. Support has the wish
as a case in any event, with the last day the law allows.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from campaigns.attempts import CONTACTED, PENDING
from campaigns.facts import Plan, Verdict
from campaigns.interview.values import Line, Wish
from winback.services.gate import asks, facts
from winback.services.person import links
from winback.services.planning import choosing, planning
from winback.services.planning.choosing import Chosen
from winback.services.talking import going_on, still_to_come, talks
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.crm import ContactRow
from winback.words import Words

AN_HOUR = timedelta(hours=1)  # asked again within it, the link is on its way already


def by_text(
    session: Session,
    settings: Settings,
    words: Words,
    account_id: int,
    contact_id: int,
    phone_hash: str,
    now: datetime,
) -> Line | None:
    """What the caller hears of the message that comes; None where none may be sent. The account is held."""
    if not links.belongs_to(session, contact_id, phone_hash):
        return None
    coming = _on_its_way(session, contact_id, phone_hash, now)
    if coming is not None and coming <= now:  # it has gone out, or will this minute
        return Line("info_by_text", {"moment": words.moment(now, now, soon=True)})
    account = facts.load(session, [account_id], now, settings).get(account_id)
    place = session.execute(_places(account_id)).first()
    if account is None or place is None:
        return None
    campaign, member = place[0], place[1]
    others = still_to_come.LINK & (AttemptRow.contact_id != contact_id)
    account = still_to_come.counted(session, account, still_to_come.WISH | others, now)
    desk = choosing.bench(session, settings, campaign, now)
    ask = asks.for_information(asks.as_wished(campaign, desk.plan, "sms", member, contact_id, phone_hash, now))
    found = going_on.first_moment(session, settings, desk, account, ask, Wish(), now)
    number = going_on.tries(session, campaign.id, account_id, phone_hash, asks.INFO) + 1
    if found is None or (coming is None and number > asks.MAX_TRIES):
        return None
    at, verdict = found
    if coming is None:
        going = desk.going(account, Chosen(0, None, verdict, ask))
        window = desk.due(going, at)
        session.add(AttemptRow(**(planning.attempt(desk, going, member.id, number, window) | {"step": asks.INFO})))
        session.flush()
        coming = window.opens_at
    return Line("info_by_text", {"moment": _moment(words, verdict, coming, now)})


def text(session: Session, settings: Settings, attempt: AttemptRow, plan: Plan, now: datetime) -> str:
    """The message. A number that others have meanwhile, too, opens nobody's page."""
    link = links.for_number(session, settings, attempt.contact_id, attempt.phone_hash, now)
    form = session.get_one(ContactRow, attempt.contact_id).address_form or plan.address_form or "sie"
    line = Line("info_asked", {"link": link}) if link else Line("info")
    return talks.render(talks.words_for(session, attempt), [line], form, "sms", settings)[0]


def _places(account_id: int) -> Select[CampaignRow, MemberRow]:
    """The account's place in a running campaign, the newest first: whose number it comes from, and who pays for it."""
    return (
        select(CampaignRow, MemberRow)
        .join(MemberRow, MemberRow.campaign_id == CampaignRow.id)
        .where(
            MemberRow.account_id == account_id,
            MemberRow.state != "holdout",
            CampaignRow.kind == "interview",
            CampaignRow.state == "running",
        )
        .order_by(MemberRow.id.desc())
        .limit(1)
    )


def _on_its_way(session: Session, contact_id: int, phone_hash: str, now: datetime) -> datetime | None:
    """When the message comes, or came, that they have asked for already."""
    lately = and_(AttemptRow.state.in_(CONTACTED), AttemptRow.intent_at > now - AN_HOUR)
    return session.scalar(
        select(AttemptRow.due_at)
        .where(
            AttemptRow.phone_hash == phone_hash,
            AttemptRow.contact_id == contact_id,
            AttemptRow.step == asks.INFO,
            or_(AttemptRow.state.in_(PENDING), lately),
        )
        .limit(1)
    )


def _moment(words: Words, verdict: Verdict, at: datetime, now: datetime) -> str:
    there = ZoneInfo(verdict.route.zones[0]) if verdict.route else ZoneInfo("UTC")
    return words.moment(at.astimezone(there), now.astimezone(there), soon=at <= now + going_on.SOON)
