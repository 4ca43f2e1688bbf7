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

from campaigns.facts import Account, Block, Consent, Contact, Issue, Phone
from campaigns.hours import zones_of_number
from winback.services import facts_of_conversations, facts_of_permission
from winback.services.scopes import Scope, by_ids, by_range, columns, rows
from winback.settings import Settings
from winback.store.crm import AccountRow, ContactRow, FeedRow, IssueRow, PhoneRow
from winback.store.permission import BlockRow

BATCH = 2000
NONE: frozenset[str] = frozenset()


def load(session: Session, account_ids: Iterable[int], now: datetime, settings: Settings) -> dict[int, Account]:
    """The facts of these accounts, by id; who does not exist is missing."""
    session.flush()
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
        id_: Account(
            id=id_,
            external_id=external_id,
            kind=kind if kind in ("firm", "private") else "unknown",
            country=country,
            region=region,
            zone=zone,
            language=language,
            flags=frozenset(flags) if flags else NONE,
            band=band,
            value=value or Decimal(0),
            currency=currency,
            first_order_on=first_order_on,
            last_order_on=last_order_on,
            left_on=left_on,
            contacts=tuple(contacts.get(id_, ())),
            issues=tuple(issues.get(id_, ())),
            blocks=tuple(blocks.get(id_, ())),
            touches=spoken.touches(id_),
            interviewed_at=spoken.interviewed_at.get(id_),
            in_conversation=spoken.in_conversation.get(id_),
            household_talking=spoken.household_talking.get(id_),
            with_rep=id_ in spoken.with_rep,
            erased=erased_at is not None,
        )
        for (
            id_, external_id, kind, country, region, zone, language, flags, band, value, currency, first_order_on,
            last_order_on, left_on, erased_at,
        ) in rows(session, _accounts(scope))
    }  # fmt: skip


def _accounts(scope: Scope) -> Any:
    wanted = columns(
        AccountRow, "id", "external_id", "kind", "country", "region", "zone", "language", "flags", "band", "order_sum",
        "currency", "first_order_on", "last_order_on", "left_on", "erased_at",
    )  # fmt: skip
    return select(*wanted).where(scope(AccountRow.id)).order_by(AccountRow.id)


def _contacts(
    session: Session, scope: Scope, phones: Mapping[int, Sequence[Phone]], consents: Mapping[int, Sequence[Consent]]
) -> dict[int, list[Contact]]:
    found: dict[int, list[Contact]] = defaultdict(list)
    wanted = columns(
        ContactRow, "id", "account_id", "language", "address_form", "preferred_channel", "preferred_hours", "country",
        "region", "zone", "flags", "opted_out_at", "later_until",
    )  # fmt: skip
    query = (
        select(*wanted)
        .where(scope(ContactRow.account_id), ContactRow.erased_at.is_(None))
        .order_by(ContactRow.account_id, ContactRow.id)
    )
    for (
        id_, account_id, language, address_form, channel, wished, country, region, zone, flags, opted_out_at, later,
    ) in rows(session, query):  # fmt: skip
        opens, closes, days = wished_hours(wished)
        found[account_id].append(
            Contact(
                id=id_,
                language=language,
                address_form=address_form,
                preferred_channel=channel if channel in ("sms", "voice") else None,
                preferred_from=opens,
                preferred_to=closes,
                preferred_days=days,
                country=country,
                region=region,
                zone=zone,
                flags=frozenset(flags) if flags else NONE,
                opted_out_at=opted_out_at,
                later_until=later,
                phones=tuple(phones.get(id_, ())),
                consents=tuple(consents.get(id_, ())),
            )
        )
    return found


def _phones(session: Session, scope: Scope) -> dict[int, list[Phone]]:
    closed = facts_of_permission.closed_numbers(session, scope)
    lists = facts_of_permission.listed_numbers(session, scope)
    found: dict[int, list[Phone]] = defaultdict(list)
    wanted = columns(
        PhoneRow, "id", "contact_id", "e164", "phone_hash", "number_type", "country", "wrong_person_at"
    )  # fmt: skip
    query = (
        select(*wanted)
        .join(ContactRow, ContactRow.id == PhoneRow.contact_id)
        .where(scope(ContactRow.account_id))
        .order_by(PhoneRow.contact_id, PhoneRow.position, PhoneRow.id)
    )
    for id_, contact_id, e164, phone_hash, number_type, country, wrong_person_at in rows(session, query):
        found[contact_id].append(
            Phone(
                id=id_,
                e164=e164,
                phone_hash=phone_hash,
                number_type=number_type,
                country=country,
                zones=zones_of_number(e164) if e164 else (),
                wrong_person=wrong_person_at is not None,
                opted_out=phone_hash in closed,
                lists=tuple(lists.get(phone_hash, ())),
            )
        )
    return found


def _issues(session: Session, scope: Scope) -> dict[int, list[Issue]]:
    found: dict[int, list[Issue]] = defaultdict(list)
    wanted = columns(IssueRow, "id", "account_id", "kind", "status", "opened_at", "resolved_at", "not_before")
    query = (
        select(*wanted, *columns(FeedRow, "name"))
        .join_from(IssueRow, FeedRow, FeedRow.id == IssueRow.feed_id, isouter=True)
        .where(scope(IssueRow.account_id))
        .order_by(IssueRow.account_id, IssueRow.id)
    )
    for id_, account_id, kind, status, opened_at, resolved_at, not_before, feed in rows(session, query):
        # "resolved" without a date would end a cool-off that we cannot reckon: it stays open.
        ended = resolved_at if status == "resolved" else None
        found[account_id].append(Issue(id_, kind, opened_at, ended, not_before, feed))
    return found


def _blocks(session: Session, scope: Scope) -> dict[int, list[Block]]:
    found: dict[int, list[Block]] = defaultdict(list)
    query = (
        select(*columns(BlockRow, "account_id", "reason", "blocked_by", "until"))
        .where(scope(BlockRow.account_id), BlockRow.lifted_at.is_(None))
        .order_by(BlockRow.id)
    )
    for account_id, reason, by, until in rows(session, query):
        found[account_id].append(Block(reason, by, until))
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
