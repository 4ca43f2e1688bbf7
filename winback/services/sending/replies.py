"""What our answers inside conversations cost a campaign: read from the inbox, which keeps each answer we gave.

A turn writes nothing for it: a sum that each turn added to would let a campaign's people wait for one another, and even
a line each would cost every turn a statement. The ledger is there already, in the transaction that booked the answer.
What is older than SETTLED is added to the sums once (`budgets.book_replies`); how far stands in the row CURSOR, in
minutes. Who asks the sums in between misses what was answered in the last two: a slice that read the newest answers
each time would become the slower the more people write to us.
"""

from collections import defaultdict
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import fromstring

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from campaigns.segments import segments
from winback.services.inserting import insert_new
from winback.services.sending.prices import Prices
from winback.store.crm import PhoneRow
from winback.store.interviews import InboxRow, InterviewRow, MessageRow
from winback.store.work import SpentRow

CURSOR = "replies"
SETTLED = timedelta(minutes=1)  # a turn of this age has committed
A_MINUTE = timedelta(minutes=1)


def next_window(session: Session, now: datetime) -> tuple[datetime, datetime] | None:
    """The next stretch to be added to the sums, within one day; None when everything settled has been. Locks it."""
    insert_new(session, SpentRow, [{"scope": CURSOR, "amount": Decimal(0), "count": 0}])
    row = session.get_one(SpentRow, CURSOR, with_for_update=True, populate_existing=True)
    since, settled = _booked_until(session, row), (now - SETTLED).replace(second=0, microsecond=0)
    if since is None or since >= settled:
        return None
    until = min(settled, datetime.combine(since.date() + timedelta(days=1), time(), UTC))
    row.count = int(until.timestamp() // 60)
    return since, until


def behind(session: Session, now: datetime) -> bool:
    """Whether there is something to add. Locks nothing."""
    since = _booked_until(session, session.get(SpentRow, CURSOR))
    if since is None or since + A_MINUTE > now - SETTLED:
        return False
    came = select(InboxRow.id).where(InboxRow.received_at >= since, InboxRow.received_at < now - SETTLED)
    return session.scalar(came.limit(1)) is not None


def costs(session: Session, since: datetime, until: datetime, priced: Prices) -> dict[int, Decimal]:
    """Of the answers the provider took from us, by the campaign whose conversation they belong to."""
    found: defaultdict[int, Decimal] = defaultdict(Decimal)
    for campaign_id, country, reply, count in session.execute(_answers(since, until)):
        units = sum(segments(message.text or "") for message in fromstring(reply).iter("Message"))  # noqa: S314  ours
        found[campaign_id] += (priced.cost(country, "sms", units) or Decimal(0)) * count
    return dict(found)


def _answers(since: datetime, until: datetime) -> Select[Any]:
    """Each answer counts once: whose conversation it stands in, and the country of the number it went to."""
    campaign = (
        select(func.max(InterviewRow.campaign_id))
        .join(MessageRow, MessageRow.interview_id == InterviewRow.id)
        .where(MessageRow.contact_id == InboxRow.contact_id, MessageRow.at == InboxRow.received_at)
        .where(MessageRow.direction == "us", MessageRow.channel == "sms")
    )
    country = select(func.max(PhoneRow.country)).where(
        PhoneRow.contact_id == InboxRow.contact_id, PhoneRow.phone_hash == InboxRow.phone_hash
    )
    each = (
        select(campaign.scalar_subquery().label("campaign"), country.scalar_subquery().label("country"), InboxRow.reply)
        .where(InboxRow.received_at >= since, InboxRow.kind == "sms", InboxRow.reply.contains("<Message>"))
        .where(InboxRow.received_at < until)
        .subquery()
    )
    return select(*each.c, func.count()).where(each.c.campaign.is_not(None)).group_by(*each.c)


def _booked_until(session: Session, row: SpentRow | None) -> datetime | None:
    """From the beginning of the inbox, where nothing was booked yet."""
    if row is not None and row.count:
        return datetime.fromtimestamp(row.count * 60, UTC)
    first = session.scalar(select(func.min(InboxRow.received_at)))
    return None if first is None else first.replace(second=0, microsecond=0)
