"""From rows to facts: everything the gate may know of many accounts, in a fixed number of queries.

Columns are read, never rows as objects: a million accounts pass through here before a launch.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.facts import Account, Block, Contact, Issue, Phone
from campaigns.hours import zones_of_number
from winback.services import facts_of_conversations, facts_of_permission
from winback.services.scopes import Scope, by_ids, by_range
from winback.settings import Settings
from winback.store.crm import AccountRow, ContactRow, FeedRow, IssueRow, PhoneRow
from winback.store.permission import BlockRow

BATCH = 2000


def load(session: Session, account_ids: Iterable[int], now: datetime, settings: Settings) -> dict[int, Account]:
    """The facts of these accounts, by id; who does not exist is missing."""
    ids = sorted(set(account_ids))
    found: dict[int, Account] = {}
    for start in range(0, len(ids), BATCH):
        found |= _read(session, by_ids(ids[start : start + BATCH]), settings)
    return found


def stream(
    session: Session, now: datetime, settings: Settings, *, after: int = 0, batch: int = BATCH
) -> Iterator[dict[int, Account]]:
    """All accounts by ranges of ids, a batch at a time: memory stays the same however many there are."""
    while True:
        last = _end_of_batch(session, after, batch)
        if last is None:
            return
        yield _read(session, by_range(after + 1, last), settings)
        after = last


def _end_of_batch(session: Session, after: int, batch: int) -> int | None:
    ids = select(AccountRow.id).where(AccountRow.id > after).order_by(AccountRow.id).limit(batch).subquery()
    last: int | None = session.scalar(select(func.max(ids.c.id)))
    return last


def _read(session: Session, scope: Scope, settings: Settings) -> dict[int, Account]:
    phones = _phones(session, scope)
    consents = facts_of_permission.consents(session, scope, settings)
    contacts = _contacts(session, scope, phones, consents)
    issues = _issues(session, scope)
    blocks = _blocks(session, scope)
    spoken = facts_of_conversations.read(session, scope)
    return {
        row.id: Account(
            id=row.id,
            external_id=row.external_id,
            kind=row.kind if row.kind in ("firm", "private") else "unknown",
            country=row.country,
            region=row.region,
            zone=row.zone,
            language=row.language,
            flags=frozenset(row.flags or ()),
            band=row.band,
            value=row.order_sum or Decimal(0),
            currency=row.currency,
            first_order_on=row.first_order_on,
            last_order_on=row.last_order_on,
            left_on=row.left_on,
            contacts=tuple(contacts.get(row.id, ())),
            issues=tuple(issues.get(row.id, ())),
            blocks=tuple(blocks.get(row.id, ())),
            touches=spoken.touches(row.id),
            interviewed_at=spoken.interviewed_at.get(row.id),
            in_conversation=spoken.in_conversation.get(row.id),
            household_talking=spoken.household_talking.get(row.id),
            with_rep=row.id in spoken.with_rep,
            erased=row.erased_at is not None,
        )
        for row in session.execute(_accounts(scope))
    }


def _accounts(scope: Scope) -> Any:
    wanted = (
        "id", "external_id", "kind", "country", "region", "zone", "language", "flags", "band", "order_sum", "currency",
        "first_order_on", "last_order_on", "left_on", "erased_at",
    )  # fmt: skip
    return select(*(getattr(AccountRow, name) for name in wanted)).where(scope(AccountRow.id)).order_by(AccountRow.id)


def _contacts(
    session: Session, scope: Scope, phones: Mapping[int, Sequence[Phone]], consents: Mapping[int, Sequence[Any]]
) -> dict[int, list[Contact]]:
    found: dict[int, list[Contact]] = defaultdict(list)
    wanted = (
        "id", "account_id", "language", "address_form", "preferred_channel", "preferred_hours", "country", "region",
        "zone", "flags", "opted_out_at", "later_until",
    )  # fmt: skip
    query = (
        select(*(getattr(ContactRow, name) for name in wanted))
        .where(scope(ContactRow.account_id), ContactRow.erased_at.is_(None))
        .order_by(ContactRow.account_id, ContactRow.id)
    )
    for row in session.execute(query):
        opens, closes, days = wished_hours(row.preferred_hours)
        found[row.account_id].append(
            Contact(
                id=row.id,
                language=row.language,
                address_form=row.address_form,
                preferred_channel=row.preferred_channel if row.preferred_channel in ("sms", "voice") else None,
                preferred_from=opens,
                preferred_to=closes,
                preferred_days=days,
                country=row.country,
                region=row.region,
                zone=row.zone,
                flags=frozenset(row.flags or ()),
                opted_out_at=row.opted_out_at,
                later_until=row.later_until,
                phones=tuple(phones.get(row.id, ())),
                consents=tuple(consents.get(row.id, ())),
            )
        )
    return found


def _phones(session: Session, scope: Scope) -> dict[int, list[Phone]]:
    closed = facts_of_permission.closed_numbers(session, scope)
    lists = facts_of_permission.listed_numbers(session, scope)
    found: dict[int, list[Phone]] = defaultdict(list)
    query = (
        select(
            PhoneRow.id, PhoneRow.contact_id, PhoneRow.e164, PhoneRow.phone_hash, PhoneRow.number_type,
            PhoneRow.country, PhoneRow.wrong_person_at,
        )
        .join(ContactRow, ContactRow.id == PhoneRow.contact_id)
        .where(scope(ContactRow.account_id))
        .order_by(PhoneRow.contact_id, PhoneRow.position, PhoneRow.id)
    )  # fmt: skip
    for row in session.execute(query):
        found[row.contact_id].append(
            Phone(
                id=row.id,
                e164=row.e164,
                phone_hash=row.phone_hash,
                number_type=row.number_type,
                country=row.country,
                zones=zones_of_number(row.e164) if row.e164 else (),
                wrong_person=row.wrong_person_at is not None,
                opted_out=row.phone_hash in closed,
                lists=tuple(lists.get(row.phone_hash, ())),
            )
        )
    return found


def _issues(session: Session, scope: Scope) -> dict[int, list[Issue]]:
    found: dict[int, list[Issue]] = defaultdict(list)
    query = (
        select(
            IssueRow.id, IssueRow.account_id, IssueRow.kind, IssueRow.status, IssueRow.opened_at, IssueRow.resolved_at,
            IssueRow.not_before, FeedRow.name.label("feed"),
        )
        .outerjoin(FeedRow, FeedRow.id == IssueRow.feed_id)
        .where(scope(IssueRow.account_id))
        .order_by(IssueRow.account_id, IssueRow.id)
    )  # fmt: skip
    for row in session.execute(query):
        # A status "resolved" without a date would end a cool-off we cannot reckon: it stays open.
        resolved_at = row.resolved_at if row.status == "resolved" else None
        found[row.account_id].append(Issue(row.id, row.kind, row.opened_at, resolved_at, row.not_before, row.feed))
    return found


def _blocks(session: Session, scope: Scope) -> dict[int, list[Block]]:
    found: dict[int, list[Block]] = defaultdict(list)
    query = (
        select(BlockRow.account_id, BlockRow.reason, BlockRow.blocked_by, BlockRow.until)
        .where(scope(BlockRow.account_id), BlockRow.lifted_at.is_(None))
        .order_by(BlockRow.id)
    )
    for row in session.execute(query):
        found[row.account_id].append(Block(row.reason, row.blocked_by, row.until))
    return found


def wished_hours(given: Mapping[str, Any] | None) -> tuple[time | None, time | None, tuple[int, ...]]:
    """From, to and weekdays as noted in the CRM; what cannot be read is no wish."""
    if not given:
        return None, None, ()
    days = tuple(day for day in given.get("days") or () if isinstance(day, int) and 0 <= day <= 6)
    return _clock(given.get("from")), _clock(given.get("to")), days


def _clock(text: Any) -> time | None:
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except (TypeError, ValueError):
        return None
