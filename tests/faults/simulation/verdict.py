"""Whether a run kept every promise; each breach is a sentence."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from xml.etree.ElementTree import fromstring

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.attempts import CONTACTED, TAKEN
from campaigns.segments import segments
from tests.faults import invariants
from tests.faults.invariants import Attempts
from tests.faults.provider import Item
from tests.faults.simulation.people import Told
from tests.faults.simulation.world import World
from winback.channels.sms import ANSWERED_BY_TWILIO
from winback.services.keys import phone_hash
from winback.store.campaigns import AttemptRow, MemberRow, VerdictRow
from winback.store.house import EventRow
from winback.store.interviews import InterviewRow
from winback.store.permission import OptOutRow

SEGMENT = Decimal("0.10")  # templates/prices.toml


def breaches(world: World, rested: bool) -> list[str]:
    """Everything that does not hold; empty means that the run was right."""
    attempts = invariants.attempts_of(world.rt)
    found = [
        *invariants.something_went_out(world.provider),
        *invariants.at_most_once(world.provider, attempts, partial(_taken_up, world)),
        *invariants.seldom_enough(world.provider, attempts),
        *invariants.inside_hours(world.provider),
        *invariants.nothing_after(world.provider, attempts, lambda row, intent: _forbidden(world, row, intent)),
        *_limits(world, attempts),
        *_hearing(world),
        *world.mistakes.told,
    ]
    if not rested:
        found.append("it never came to rest")
        found += [*invariants.everything_ends(attempts), *invariants.still_open(world.rt)]
        return found
    return [
        *found,
        *_everybody_was_tried(world, attempts),
        *invariants.everything_ends(attempts),
        *invariants.books_are_true(world.provider, attempts),
        *invariants.counts_balance(world.rt),
        *invariants.everybody_is_routed(world.rt),
        *invariants.everything_was_heard(world.rt, world.provider),
    ]


def _taken_up(world: World, row: AttemptRow, earlier: Item, later: Item) -> bool:
    """An issue was opened after the first and solved before the second, and their interview had not ended by then."""
    moments = world.weather.moments
    since, until = moments[earlier.intent] - invariants.SKEW, moments[later.intent] + invariants.SKEW
    spans = [
        (moments[span.since], moments[span.until])
        for span in world.staff.issues.get(row.account_id, [])
        if span.until is not None
    ]
    with world.rt.database.reading() as session:
        spans += _issues_told(session, row.account_id)
        talked = select(InterviewRow.ended_at).where(InterviewRow.member_id == row.member_id)
        ended = [one for one in session.scalars(talked) if one]
    held = any(since <= opened and solved <= until for opened, solved in spans)
    return held and all(one > moments[later.intent] for one in ended)


def _issues_told(session: Session, account_id: int) -> Iterator[tuple[datetime, datetime]]:
    """From when until when: by what was told, since an issue that is opened once more forgets when it was before."""
    codes = EventRow.code.in_(("issue_opened", "issue_reopened", "issue_resolved"))
    told = select(EventRow.code, EventRow.at, EventRow.facts).where(EventRow.account_id == account_id, codes)
    opened: dict[int, datetime] = {}
    for code, at, facts in session.execute(told.order_by(EventRow.id)):
        if code != "issue_resolved":
            opened.setdefault(facts["issue"], at)
        elif since := opened.pop(facts["issue"], None):
            yield since, at


def _forbidden(world: World, row: AttemptRow, intent: int) -> str | None:
    staff = world.staff
    since = [staff.closed.get(row.account_id), world.people.stopped.get(row.to)]
    if any(one is not None and one < intent for one in since):
        return f"after an opt-out of commit {min(one for one in since if one is not None)}"
    heard = _stop_heard_at(world, row.phone_hash)
    if heard is not None and heard + invariants.SKEW < world.weather.moments[intent]:
        return f"after a stop that was heard at {heard}"
    if _was_opened_again(world, [row.account_id], world.weather.moments[intent], open_then=True):
        return "after they said themselves that their issue is not solved"
    spans = {"an open issue": staff.issues.get(row.account_id, []), "a pause": staff.pauses.get(row.campaign_id, []),
             "the emergency stop": staff.stops}  # fmt: skip
    for what, found in spans.items():
        if any(span.covers(intent) for span in found):
            return f"during {what}: {[span for span in found if span.covers(intent)]}"
    return None


def _limits(world: World, attempts: Attempts) -> Iterator[str]:
    provider, limits, moments = world.provider, world.limits, world.weather.moments
    by_channel = {"sms": limits.per_second, "voice": limits.calls_per_second}
    for channel, rate in by_channel.items():
        intents = [
            moments[intent] for token, intent in provider.requests
            if token in attempts and attempts[token].channel == channel
        ]  # fmt: skip
        yield from invariants.within_rate(intents, rate, f"{channel} of our number")
        items = [item for item in provider.ledger if item.channel == channel and item.token in attempts]
        yield from _at_the_provider(items, moments, rate, f"{channel} of our number, at the provider")
    for campaign, per_minute in world.per_minute.items():
        theirs = [token for token in attempts if attempts[token].campaign_id == campaign]
        intents = [moments[intent] for token, intent in provider.requests if token in theirs]
        yield from invariants.within_rate(intents, per_minute / 60, f"campaign {campaign}")
    calls = [item for item in provider.ledger if item.channel == "voice"]
    yield from invariants.never_more_at_once(calls, limits.calls_at_once)
    for campaign in world.campaigns:
        items = [
            one for one in provider.ledger if one.token in attempts and attempts[one.token].campaign_id == campaign
        ]
        spent = sum(SEGMENT * segments(item.body) for item in items if item.channel == "sms")
        if limits.budget is not None and spent > Decimal(str(limits.budget)):
            yield f"campaign {campaign} spent {spent} of {limits.budget}"
        firsts: dict[int, str] = {}
        for token, intent in _begun(world, attempts, campaign):
            day = moments[intent].astimezone(UTC).date().isoformat()
            firsts.setdefault(attempts[token].account_id, day)
        for day, count in Counter(firsts.values()).items():
            if limits.daily_cap is not None and count > limits.daily_cap:
                yield f"campaign {campaign} began with {count} accounts on {day}, allowed {limits.daily_cap}"


def _everybody_was_tried(world: World, attempts: Attempts) -> Iterator[str]:
    """At rest each member was contacted or has a reason told, and for whom nobody reached at all the reason is true."""
    reached = {item.to for item in world.provider.ledger}
    reached |= {row.to for row in attempts.values() if row.state == "unknown_final"}
    begun = {(row.campaign_id, row.account_id) for row in attempts.values() if row.state in (*CONTACTED, *TAKEN)}
    numbers = {who.account: phone for phone, who in world.persons}
    with world.rt.database.reading() as session:
        members = list(session.scalars(select(MemberRow).where(MemberRow.state != "holdout")))
        told = defaultdict(set)
        for account, holds in session.execute(select(VerdictRow.account_id, VerdictRow.holds)):
            told[account] |= {hold["code"] for hold in holds}
    for row in members:
        phone, where = numbers[row.account_id], f"account {row.account_id} of campaign {row.campaign_id}"
        if row.contacted and (row.campaign_id, row.account_id) not in begun:
            yield f"{where} counts as contacted, and nothing went out"
        if not row.contacted and row.hold_code is None:
            yield f"{where} was never contacted, and nobody says why: {row.state}"
        if phone not in reached and not (why := _reasons(world, phone, told[row.account_id])):
            yield f"{where} was forgotten: {row.state}, {row.hold_code}, {sorted(told[row.account_id])}, {why}"


def _reasons(world: World, phone: str, told: set[str]) -> list[str]:
    """What really spoke against every contact with this person."""
    accounts = [who.account for number, who in world.persons if number == phone]
    limits = world.limits
    found = {
        "they said stop": _wrote_stop(world, phone)
        or phone in world.people.stopped
        or any(one in world.staff.closed for one in accounts),
        "their number does not exist": phone in world.provider.gone,
        "an issue was open": any(world.staff.issues.get(one) for one in accounts),
        "no money was left": limits.budget is not None and "budget_spent" in told,
    }
    return [reason for reason, holds in found.items() if holds]


def _at_the_provider(items: list[Item], moments: Mapping[int, datetime], per_second: float, what: str) -> Iterator[str]:
    """What was authorised at its pace may arrive closer together, by as much as the longest way took: never more."""
    ways = [item.accepted_at - moments[item.intent] for item in items]
    if late := [item.sid for item, way in zip(items, ways, strict=True) if way > invariants.ON_ITS_WAY]:
        yield f"{what}: {late} were taken when their leases had run out"
    longest = max(ways, default=timedelta(0))
    ordered = sorted(item.accepted_at for item in items)
    for start, first in enumerate(ordered):
        for count, at in enumerate(ordered[start:], 1):
            if count > per_second * ((at - first + longest).total_seconds() + 1) + 1.001:
                yield f"{what}: {count} from {first} to {at}, allowed {per_second} a second"
                return


def _begun(world: World, attempts: Attempts, campaign: int) -> Iterator[tuple[str, int]]:
    """What was taken, or may have been: of an unknown nobody can say that it was not, and it counts as a contact."""
    taken = {(item.token, item.intent) for item in world.provider.ledger}
    last = dict(world.provider.requests)
    for token, intent in world.provider.requests:
        row = attempts.get(token)
        if row is None or row.campaign_id != campaign:
            continue
        if (token, intent) in taken or (row.state == "unknown_final" and last[token] == intent):
            yield token, intent


def _said_enough(world: World, told: Told) -> bool:
    """Who is closed was told so once, who has finished is thanked once, who only plays gets a few answers a day."""
    hashed, staff = phone_hash(world.rt.settings.secret_key, told.phone), world.staff
    theirs = [who for who in staff.people if who.phone_hash == hashed]
    closed = [world.people.stopped.get(told.phone), *(staff.closed.get(who.account) for who in theirs)]
    stopped_at = _stop_heard_at(world, hashed)
    held = any(span.covers(told.commit) for who in theirs for span in staff.issues.get(who.account, []))
    held = held or bool(told.at and _was_opened_again(world, [who.account for who in theirs], told.at))
    return (
        held
        or _was_thanked(world, [who.contact for who in theirs], told)
        or told.phone in world.provider.blocked
        or world.people.characters[told.phone] == "rude"
        or any(one is not None and one < told.commit for one in closed)
        or (stopped_at is not None and told.at is not None and stopped_at < told.at - invariants.SKEW)
    )


def _wrote_stop(world: World, phone: str) -> bool:
    return any(one.phone == phone and invariants.says_stop(one.text) for one in world.provider.written)


def _stop_heard_at(world: World, hashed: str) -> datetime | None:
    """When our books say that this number was closed, by a webhook or late."""
    with world.rt.database.reading() as session:
        return session.scalar(select(func.min(OptOutRow.said_at)).where(OptOutRow.phone_hash == hashed))


def _was_opened_again(world: World, accounts: list[int], by: datetime, *, open_then: bool = False) -> bool:
    """They had said themselves by then that their issue is not solved; `open_then`: and nobody had solved it since."""
    codes = EventRow.code.in_(("issue_reopened", "issue_resolved"))
    told = select(EventRow.code, EventRow.facts).where(EventRow.account_id.in_(accounts), codes, EventRow.at < by)
    opened: set[int] = set()
    with world.rt.database.reading() as session:
        for code, facts in session.execute(told.order_by(EventRow.at, EventRow.id)):
            if code == "issue_reopened":
                opened.add(facts["issue"])
            elif open_then:
                opened.discard(facts["issue"])
    return bool(opened)


def _was_thanked(world: World, contacts: list[int], told: Told) -> bool:
    """Their interview had ended, and a word they sent after its end got an answer already."""
    last = select(func.max(InterviewRow.ended_at)).where(
        InterviewRow.contact_id.in_(contacts), InterviewRow.ended_at <= told.at
    )
    with world.rt.database.reading() as session:
        ended = session.scalar(last)
    since = [one for one in world.people.told if ended and one.phone == told.phone and one.at and told.at and
             ended < one.at < told.at]  # fmt: skip
    return any(len(fromstring(reply)) for one in since for reply in one.replies)


def _hearing(world: World) -> Iterator[str]:
    yield from world.people.odd
    taken = [told for told in world.people.told if told.replies]
    for told in taken:
        if len(set(told.replies)) > 1:
            yield f"message {told.sid} was answered in {len(set(told.replies))} ways"
        silent = told.text.strip().casefold() in ANSWERED_BY_TWILIO
        answered = any(len(fromstring(reply)) for reply in told.replies)
        if silent and answered:
            yield f"message {told.sid} ({told.text!r}) was confirmed twice: the provider does it too"
        if not silent and not answered and not _said_enough(world, told):
            yield f"message {told.sid} ({told.text[:20]!r}) got no answer"
