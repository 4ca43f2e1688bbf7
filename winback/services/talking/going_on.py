"""Going on elsewhere or later, as somebody wishes: one more attempt by the usual gate and send protocol, or a kind no.

The wish opens nothing that needs a permission: rules 36, 37, 47, 48 and 50 want it proven for the channel before, and
rules 44, 49 and 51 keep the hours, also of what was asked for. A stop, an issue and a block hold as ever (54, 58). What
it does change are the limits of our own that rule 46 sets below the code it names. The first call and the first text
of a day that somebody asks for answer their own words and go at once, whatever we sent before: only the most that the
law or the code allows holds them (three a day in Germany, fewer where a state says so). What they ask for beyond these
is one more than our limits, never more than that most (`campaigns/contact_limits.py`); the ledger says what gave way.
And the hours the person's record prefers give way to the hour they have just named. What was promised counts from then
on, not only once it has gone out (`still_to_come`).
"""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.orm import Session

from campaigns import audience
from campaigns.facts import Account, Ask, Channel, Verdict
from campaigns.interview import moments
from campaigns.interview import turns as engine
from campaigns.interview.moving import Outcome
from campaigns.interview.values import Face, Turn, Wish
from winback.services.events import record
from winback.services.gate import asks, effects, facts
from winback.services.person import links
from winback.services.planning import choosing, planning
from winback.services.planning.choosing import Bench, Chosen
from winback.services.sending import prices, senders
from winback.services.talking import still_to_come
from winback.services.talking.talks import Talk, Wire
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.interviews import OpenQuestionRow

SOON = timedelta(minutes=5)
LATEST = timedelta(days=28)  # nobody remembers for longer what they wished
LEFT = timedelta(minutes=10)  # of a window, so that there is time to talk
CHECK = timedelta(days=1)
# By which channel we start it, the step it is, what we say, and what we say where it cannot be.
WAYS: dict[Face, tuple[Channel, str, str, str]] = {
    "voice": ("voice", f"{asks.WISHED}voice", "we_call", "no_call"),
    "sms": ("sms", f"{asks.WISHED}sms", "we_text", "no_text"),
    "web": ("sms", f"{asks.WISHED}link", "we_send_link", "no_link"),
}


def as_wished(
    session: Session, settings: Settings, talk: Talk, wire: Wire, turn: Turn, face: Face, now: datetime
) -> Turn:
    """What becomes of the wish for another face or time, said in this turn. The question stays open everywhere."""
    if turn.wish is None or "face_wanted" not in turn.effects:
        return turn
    return engine.move(turn, _outcome(session, settings, talk, wire, turn.wish, face, now))


def call_off(session: Session, talk: Talk, now: datetime) -> None:
    """The conversation is over: what was still to come of it does not come."""
    effects.cancel_attempts(session, _of_the_plan(talk.interview.member_id), "interview_over", now)


def _outcome(
    session: Session, settings: Settings, talk: Talk, wire: Wire, wish: Wish, face: Face, now: datetime
) -> Outcome:
    wanted = wish.face or face
    if wish.when is None and wanted == face:
        return Outcome("here_already")
    if wish.when is None and wanted == "web" and face == "sms" and wire.replies:
        link = links.for_number(session, settings, talk.contact.id, wire.phone_hash, now, purpose=links.INTERVIEW)
        return Outcome("link_here", {"link": link}, ask=False) if link else Outcome("no_link")
    return _promised(session, settings, talk, wire, replace(wish, face=wanted), now)


def _promised(session: Session, settings: Settings, talk: Talk, wire: Wire, wish: Wish, now: datetime) -> Outcome:
    channel, step, done, cannot = WAYS[wish.face or "sms"]
    campaign = session.get_one(CampaignRow, talk.interview.campaign_id)
    member = session.get_one(MemberRow, talk.interview.member_id)
    account = facts.load(session, [talk.interview.account_id], now, settings).get(talk.interview.account_id)
    number = tries(session, campaign.id, talk.interview.account_id, wire.phone_hash, step) + 1
    if account is None or campaign.state != "running" or number > asks.MAX_TRIES:
        return Outcome(cannot)
    account = still_to_come.counted(session, account, still_to_come.LINK, now)  # another wish gives way to this one
    desk = choosing.bench(session, settings, campaign, now)
    for phone in (wire.phone_hash, None) if wish.face != "web" else (wire.phone_hash,):
        ask = asks.as_wished(campaign, desk.plan, channel, member, talk.contact.id, phone, now)
        found = first_moment(session, settings, desk, account, ask, wish, now)
        if found and not (wish.face == "web" and not _alone(session, settings, talk, found[1])):
            at, verdict = found
            due = _begin(session, desk, account, Chosen(0, None, verdict, ask), member, step, number, at)
            _note(session, talk, wish, due, now)
            there = ZoneInfo(verdict.route.zones[0]) if verdict.route else ZoneInfo("UTC")
            moment = talk.words.moment(due.astimezone(there), now.astimezone(there), soon=due <= now + SOON)
            return Outcome(done, {"moment": moment}, wish.face)
    return Outcome(cannot)


def first_moment(
    session: Session, settings: Settings, desk: Bench, account: Account, ask: Ask, wish: Wish, now: datetime
) -> tuple[datetime, Verdict] | None:
    """From when on it can be done, not before they want it, with a number of ours, a price, and time to talk."""
    begins = _possible(desk, account, ask, now)
    if begins is None:
        return None
    at = now
    if wish.when is not None:
        zone = ZoneInfo(begins[1].route.zones[0]) if begins[1].route else ZoneInfo("UTC")
        at = moments.earliest(wish.when, now.astimezone(zone)).astimezone(now.tzinfo)
    found = _possible(desk, account, ask, at)
    if found is None or found[0] > now + LATEST:
        return None
    if desk.campaign.closes_at and found[0] >= desk.campaign.closes_at:
        return None
    to = found[1].route
    country = senders.country_of(to.e164) if to else None
    if (country or "", ask.channel) not in desk.senders:
        return None
    priced = prices.on(session, now.date(), settings.currency).get(country, ask.channel)
    return found if priced is not None else None


def _possible(desk: Bench, account: Account, ask: Ask, at: datetime) -> tuple[datetime, Verdict] | None:
    """The first moment from here on at which the gate says go, with its word."""
    moment = audience.possible_from(account, ask, desk.policy, at)
    if moment is None:
        return None
    verdict = audience.verdict(account, ask, desk.policy, moment)
    window = asks.next_window(account, verdict, ask, desk.policy, moment)
    if window and window.closes_at - moment < LEFT and window.closes_at > at:
        return _possible(desk, account, ask, window.closes_at)
    return (moment, verdict) if window else None


def _begin(
    session: Session, desk: Bench, account: Account, chosen: Chosen, member: MemberRow, step: str, number: int,
    at: datetime,
) -> datetime:  # fmt: skip
    """The attempt, in the place of whatever was planned for this member before. When it is due."""
    effects.cancel_attempts(session, _of_the_plan(member.id), "wished_otherwise", desk.now)
    going = desk.going(account, chosen)
    window = desk.due(going, at)
    row = planning.attempt(desk, going, member.id, number, window) | {"step": step}
    session.add(AttemptRow(**row))
    look = max(desk.now, window.opens_at) + CHECK
    session.execute(update(MemberRow).where(MemberRow.id == member.id).values(look_again_at=look, updated_at=desk.now))
    session.flush()
    return window.opens_at


def tries(session: Session, campaign_id: int, account_id: int, phone_hash: str, step: str) -> int:
    """How often this wish was granted already, to the account or on the number."""
    whose = or_(AttemptRow.account_id == account_id, AttemptRow.phone_hash == phone_hash)
    query = select(func.max(AttemptRow.try_)).where(
        AttemptRow.campaign_id == campaign_id, AttemptRow.step == step, whose
    )
    return session.scalar(query) or 0


def _of_the_plan(member_id: int) -> ColumnElement[bool]:
    """What the campaign still wants of them; the way to their own page is theirs whatever becomes of it."""
    return (AttemptRow.member_id == member_id) & (AttemptRow.step != asks.INFO)


def _alone(session: Session, settings: Settings, talk: Talk, verdict: Verdict) -> bool:
    """Whether a link may go to this number: nobody else has it."""
    return verdict.route is not None and links.belongs_to(session, talk.contact.id, verdict.route.phone_hash)


def _note(session: Session, talk: Talk, wish: Wish, due: datetime, now: datetime) -> None:
    row = talk.interview
    record(
        session, "face_wished", now, actor="customer", account_id=row.account_id, contact_id=row.contact_id,
        campaign_id=row.campaign_id, facts={"interview": row.id, "channel": wish.face, "at": due.isoformat()},
    )  # fmt: skip


def where_we_speak(session: Session, interview_id: int, member_id: int) -> Wire | None:
    """The pair of numbers an interview runs between, for whoever comes by another way."""
    asked = session.execute(
        select(OpenQuestionRow.our_number, OpenQuestionRow.phone_hash)
        .where(OpenQuestionRow.interview_id == interview_id)
        .order_by(OpenQuestionRow.asked_at.desc())
        .limit(1)
    ).first()
    if asked is None:
        asked = session.execute(
            select(AttemptRow.sender, AttemptRow.phone_hash)
            .where(AttemptRow.member_id == member_id)
            .order_by(AttemptRow.id.desc())
            .limit(1)
        ).first()
    return Wire(*asked) if asked else None
