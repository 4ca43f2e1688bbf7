"""What must hold whatever happened, read from the provider's ledger and the order of commits.

Our tables are used to know which step an attempt belongs to, and at the end to compare our books with the truth.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from campaigns.attempts import FINAL, TAKEN
from tests.campaigns.stage import balances
from tests.faults.provider import Item, Provider
from winback.runtime import Runtime
from winback.services.gate import asks
from winback.services.keys import phone_hash
from winback.services.planning import campaigns
from winback.services.sending import sweeping
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.crm import IssueRow
from winback.store.interviews import InboxRow, InterviewRow, MessageRow
from winback.store.permission import OptOutRow
from winback.store.returns import WarmReturnRow

BERLIN = ZoneInfo("Europe/Berlin")
OPEN = {**{day: (time(8), time(20)) for day in range(5)}, 5: (time(9), time(18))}  # Monday is 0; Sunday is closed
HOLIDAYS = {date(2026, 3, 8), date(2026, 4, 3), date(2026, 4, 5), date(2026, 4, 6), date(2026, 5, 1), date(2026, 5, 14)}
NOT_REACHED = ("undelivered", "failed", "busy", "no-answer")
Attempts = dict[str, AttemptRow]
HELD = select(IssueRow.account_id).where(IssueRow.status == "open", IssueRow.account_id.is_not(None))
Closed = Callable[[AttemptRow, int], str | None]  # why this attempt must not be authorised by this commit
TakenUp = Callable[[AttemptRow, Item, Item], bool]  # whether what held them up between these two is over
SKEW = timedelta(seconds=5)  # clocks of two machines
ON_ITS_WAY = timedelta(seconds=90)  # from an intent to the provider, at most: its lease
PER_SPAN = {timedelta(days=1): 1, timedelta(days=7): 2}  # contacts of our making, in rolling windows
PER_CAMPAIGN = 3


def attempts_of(rt: Runtime) -> Attempts:
    with rt.database.reading() as session:
        return {row.token: row for row in session.scalars(select(AttemptRow))}


def at_most_once(
    provider: Provider, attempts: Attempts, taken_up: TakenUp = lambda row, earlier, later: False
) -> Iterator[str]:
    """One message or call for an attempt, and a second try of a step only when the first reached nobody.

    Whom an issue held up meanwhile is taken up again where they were, in other words than those they were met with.
    """
    for token, count in Counter(item.token for item in provider.ledger).items():
        if token not in attempts:
            yield f"something went out for {token}, of which no intent is known"
        elif count > 1:
            yield f"attempt {attempts[token].id} went out {count} times"
    steps: dict[tuple[int, int, str], list[Item]] = defaultdict(list)
    numbers: dict[tuple[int, str], set[int]] = defaultdict(set)
    for item in provider.ledger:
        row = attempts.get(item.token)
        if row is None:
            continue
        steps[row.campaign_id, row.account_id, row.step].append(item)
        numbers[row.campaign_id, item.to].add(row.account_id)
    for key, items in steps.items():
        for earlier, later in pairwise(items):
            same = later.channel == "sms" and later.body == items[0].body
            again = not same and taken_up(attempts[later.token], earlier, later)
            if earlier.status not in NOT_REACHED and not again:
                yield f"step {key} went out again at {later.accepted_at}, although {earlier.sid} is {earlier.status}"
    for (campaign, phone), accounts in numbers.items():
        if len(accounts) > 1:
            yield f"campaign {campaign} reached {phone[-2:]} through several accounts: {sorted(accounts)}"


def something_went_out(provider: Provider) -> Iterator[str]:
    """A run whose provider was never reached keeps every promise, and proves nothing."""
    if not provider.ledger:
        yield f"nothing went out ({len(provider.requests)} requests): this run proves nothing"


def everybody_was_tried(provider: Provider, attempts: Attempts, numbers: Iterable[str]) -> Iterator[str]:
    """Where nothing forbids it, each was contacted, or a person is asked whether they were."""
    reached = {item.to for item in provider.ledger}
    asked = {row.to for row in attempts.values() if row.state == "unknown_final"}
    for phone in numbers:
        if phone not in reached | asked:
            ended = [(row.state, row.why) for row in attempts.values() if row.to == phone]
            yield f"{phone[-2:]} was forgotten: {ended}"


def inside_hours(provider: Provider, slack: timedelta = timedelta(seconds=2)) -> Iterator[str]:
    """Taken, and on the phone, only when the person may be reached."""
    for item in provider.ledger:
        for what, at in (("taken", item.accepted_at), ("on the phone", item.reached_at)):
            if at is not None and not (is_open(at - slack) or is_open(at)):
                yield f"{item.sid} was {what} at {at.astimezone(BERLIN):%A %d.%m. %H:%M:%S}, outside hours"


def is_open(at: datetime) -> bool:
    there = at.astimezone(BERLIN)
    opens, closes = OPEN.get(there.weekday(), (time(0), time(0)))
    return there.date() not in HOLIDAYS and opens <= there.time() < closes


def nothing_after(provider: Provider, attempts: Attempts, closed: Closed) -> Iterator[str]:
    """No request whose intent was committed after something that forbids it."""
    for token, intent in provider.requests:
        if token in attempts and (why := closed(attempts[token], intent)):
            yield f"attempt {attempts[token].id} was authorised by commit {intent}, {why}"


def everything_ends(attempts: Attempts) -> Iterator[str]:
    for row in attempts.values():
        settled = row.state in FINAL or (row.state in TAKEN and row.check_at is None)
        if not settled:
            yield f"attempt {row.id} never ended: {row.state}, {row.why}, to be looked at {row.check_at}"


def still_open(rt: Runtime) -> Iterator[str]:
    """Whom a campaign still waits for or speaks with. An open issue holds people up until somebody solves it."""
    with rt.database.reading() as session:
        moving = MemberRow.state.in_(("waiting", "talking")), MemberRow.account_id.not_in(HELD)
        for row in session.scalars(select(MemberRow).where(*moving)):
            yield (
                f"member {row.id} of campaign {row.campaign_id} is {row.state} at step {row.step}, "
                f"contacted: {row.contacted}, looked at again {row.look_again_at}"
            )


def books_are_true(provider: Provider, attempts: Attempts) -> Iterator[str]:
    """What we believe is what happened, as far as anybody could tell us."""
    truth = {item.token: item for item in provider.ledger}
    for token, row in attempts.items():
        item = truth.get(token)
        if item is None and row.state in TAKEN:
            yield f"attempt {row.id} is {row.state}, and the provider never took it"
        if item is not None and row.state not in (*TAKEN, "unknown_final"):
            yield f"attempt {row.id} is {row.state} ({row.why}), and the provider took it as {item.sid}"
        if row.state == "unknown_final":
            yield from (f"attempt {row.id} was given up, though {why}" for why in _told_of(provider, row, item))
        if item is not None and row.state in TAKEN and row.sid != item.sid:
            yield f"attempt {row.id} belongs to {item.sid}, and our books say {row.sid}"
        if item is not None and row.state in TAKEN and row.other_sids:
            yield f"attempt {row.id} raised a false alarm of a duplicate: {row.other_sids}"
        if item is not None and row.state in FINAL and row.state != "unknown_final" and wrong(item, row):
            yield f"attempt {row.id} ended {row.state}, and really {item.status}"


def _told_of(provider: Provider, row: AttemptRow, item: Item | None) -> Iterator[str]:
    """What nobody knows is what the provider could not tell: in no callback, and in no list of the hour after it."""
    sent = row.intent_at or row.created_at
    looks = [look for look in provider.looks if (look.to, look.channel) == (row.to, row.channel)]
    looks = [look for look in looks if sent <= look.at <= row.updated_at + SKEW]
    if not any(look.at >= sent + sweeping.LOOKS[-1] - SKEW for look in looks):
        yield f"nobody looked in the list an hour after {sent}"
    if item is None:
        return
    if item.heard:
        yield f"a callback had told of {item.sid}"
    in_time = sent - sweeping.EARLIER <= item.accepted_at <= sent + sweeping.LATER
    seen = [look.at for look in looks if item.sid in look.sids]
    if in_time and seen:
        yield f"the list of {seen[0]} told of {item.sid}"


def wrong(item: Item, row: AttemptRow) -> bool:
    reached = item.status in {"delivered", "completed", "in-progress", "ringing"}
    return reached != (row.state == "delivered") and item.status not in {"sent", "queued"}


def everything_was_heard(rt: Runtime, provider: Provider) -> Iterator[str]:
    """What people wrote is in our inbox and kept once, also where our web was away; and who said stop is closed off."""
    written, key = provider.written, rt.settings.secret_key
    with rt.database.reading() as session:
        stored = set(session.scalars(select(InboxRow.provider_key).where(InboxRow.kind == "sms")))
        kept = session.scalar(select(func.count()).where(MessageRow.direction == "them", MessageRow.channel == "sms"))
        closed = set(session.scalars(select(OptOutRow.phone_hash).where(OptOutRow.lifted_at.is_(None))))
    if missing := [one.sid for one in written if f"sms:{one.sid}" not in stored]:
        yield f"{len(missing)} of {len(written)} messages of people were never heard: {missing[:3]}"
    said = sum(bool(one.text.replace("\x00", "")) for one in written)
    if not missing and kept != said:
        yield f"{said} messages were written to us, and {kept} are kept"
    for phone in sorted({one.phone for one in written if says_stop(one.text)}):
        if not missing and phone_hash(key, phone) not in closed:
            yield f"{phone[-2:]} said stop, and is not closed off"


def says_stop(text: str) -> bool:
    return text.casefold().startswith("stop")


def counts_balance(rt: Runtime) -> Iterator[str]:
    with rt.database.reading() as session:
        for campaign in session.scalars(select(CampaignRow.id)).all():
            told = campaigns.status(session, campaign, rt.now())
            if not balances(told):
                yield f"campaign {campaign} does not add up: {told}"


def everybody_is_routed(rt: Runtime) -> Iterator[str]:
    """No ended interview is forgotten, and none becomes two warm returns."""
    with rt.database.reading() as session:
        for interview in session.scalars(select(InterviewRow).where(InterviewRow.account_id.not_in(HELD))):
            if interview.ended_at is not None and interview.wrapped_up_at is None:
                yield f"interview {interview.id} ended as {interview.ended_as} and was never routed"
        found = Counter(session.scalars(select(WarmReturnRow.interview_id)))
        yield from (f"interview {one} became {count} warm returns" for one, count in found.items() if count > 1)


def seldom_enough(provider: Provider, attempts: Attempts) -> Iterator[str]:
    """Of what we started and what reached a person, no more in any day, week and campaign than we allow ourselves.

    Counted by number: whoever shares one is one household. What somebody asked for counts, and is not refused by this.
    """
    reached: dict[str, list[tuple[Item, AttemptRow]]] = defaultdict(list)
    for item in sorted(provider.ledger, key=lambda item: item.accepted_at):
        if item.token in attempts and item.status not in NOT_REACHED:
            reached[item.to].append((item, attempts[item.token]))
    for phone, items in reached.items():
        for place, (item, row) in enumerate(items):
            if asks.was_asked_for(row.step):
                continue
            before = [one for one, _ in items[:place]]
            for span, most in PER_SPAN.items():
                recent = [one for one in before if item.accepted_at - one.accepted_at < span - ON_ITS_WAY]
                if len(recent) >= most:
                    yield f"{phone[-2:]} had {item.sid} after {len(recent)} within {span.days} days"
            if sum(other.campaign_id == row.campaign_id for _, other in items[:place]) >= PER_CAMPAIGN:
                yield f"{phone[-2:]} had {item.sid}, after {PER_CAMPAIGN} of campaign {row.campaign_id}"


def within_rate(moments: Sequence[datetime], per_second: float, what: str) -> Iterator[str]:
    """Never more in any stretch than its seconds allow, with one second's burst."""
    ordered = sorted(moments)
    for start in range(len(ordered)):
        for end in range(start + 1, min(len(ordered), start + 60)):
            seconds = (ordered[end] - ordered[start]).total_seconds()
            if end - start + 1 > per_second * (seconds + 1) + 1.001:
                count, at = end - start + 1, ordered[start]
                yield f"{what}: {count} within {seconds:.3f} s at {at}, allowed {per_second} a second"
                return


def never_more_at_once(items: Iterable[Item], most: int) -> Iterator[str]:
    moments = [(item.accepted_at, 1) for item in items] + [(item.ended_at, -1) for item in items if item.ended_at]
    going = 0
    for at, change in sorted(moments):
        going += change
        if going > most:
            yield f"{going} calls at once at {at}, allowed {most}"
            return
