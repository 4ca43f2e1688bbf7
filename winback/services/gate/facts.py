"""From rows to facts: everything the gate may know of many accounts, in a fixed number of queries.

Columns are read, never rows as objects: a million accounts pass through here before a launch.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time
from decimal import Decimal
from typing import Any

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session

from campaigns.facts import Account, Block, Consent, Contact, Issue, Phone
from campaigns.hours import zones_of_number
from campaigns.makers import maker
from winback.services.gate import facts_of_conversations, facts_of_permission
from winback.services.scopes import Keys, Within, about, columns, listed
from winback.settings import Settings
from winback.store.crm import AccountRow, ContactRow, FeedRow, IssueRow, PhoneRow
from winback.store.permission import BlockRow

BATCH = 2000
NONE: frozenset[str] = frozenset()
ACCOUNT, CONTACT, PHONE = maker(Account), maker(Contact), maker(Phone)


def load(session: Session, account_ids: Iterable[int], now: datetime, settings: Settings) -> dict[int, Account]:
    """The facts of these accounts, by id; who does not exist is missing."""
    session.flush()
    ids = sorted(set(account_ids))
    found: dict[int, Account] = {}
    for start in range(0, len(ids), BATCH):
        found |= _read(session, ids[start : start + BATCH], settings)
    return found


def stream(
    session: Session, now: datetime, settings: Settings, *, after: int = 0, batch: int = BATCH
) -> Iterator[dict[int, Account]]:
    """All accounts by rising ids, a batch at a time: memory stays the same however many there are."""
    following = select(AccountRow.id).order_by(AccountRow.id).limit(batch)
    while ids := session.scalars(following.where(AccountRow.id > after)).all():
        yield _read(session, ids, settings)
        after = ids[-1]


def _read(session: Session, ids: Sequence[int], settings: Settings) -> dict[int, Account]:
    these = listed(ids)
    people = about(session, _people, these)
    owners = {person[0]: person[1] for person in people}  # contact -> account
    theirs = listed(owners)
    numbers = about(session, _numbers, theirs)
    behind: dict[str, list[int]] = defaultdict(list)  # number -> accounts
    for _, contact_id, _, phone_hash, *_ in numbers:
        if phone_hash is not None:
            behind[phone_hash].append(owners[contact_id])
    hashes = listed(behind)
    phones = _phones(session, numbers, hashes)
    consents = facts_of_permission.consents(session, theirs, settings)
    contacts = _contacts(people, phones, consents)
    issues = _issues(session, these)
    blocks = _blocks(session, these)
    spoken = facts_of_conversations.read(session, these, behind, hashes)
    return {
        id_: ACCOUNT(
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
            turns=spoken.turns.get(id_, ()),
            household_talking=spoken.household_talking.get(id_),
            with_rep=id_ in spoken.with_rep,
            erased=erased,
        )
        for (
            id_, external_id, kind, country, region, zone, language, band, value, currency, first_order_on,
            last_order_on, left_on, flags, erased,
        ) in about(session, _accounts, these)
    }  # fmt: skip


def _accounts(within: Within) -> Any:
    wanted = columns(
        AccountRow, "id", "external_id", "kind", "country", "region", "zone", "language", "band", "order_sum",
        "currency", "first_order_on", "last_order_on", "left_on",
    )  # fmt: skip
    wanted += [_filled(AccountRow.flags, []), AccountRow.erased_at.is_not(None)]
    return select(*wanted).where(within(AccountRow.id)).order_by(AccountRow.id)


def _people(within: Within) -> Any:
    wanted = columns(
        ContactRow, "id", "account_id", "language", "address_form", "preferred_channel", "country", "region", "zone",
        "opted_out_at", "later_until",
    )  # fmt: skip
    wanted += [
        _filled(ContactRow.preferred_hours, None), _filled(ContactRow.flags, []), ContactRow.erased_at.is_not(None),
    ]  # fmt: skip
    return select(*wanted).where(within(ContactRow.account_id)).order_by(ContactRow.account_id, ContactRow.id)


def _contacts(
    people: Sequence[Any], phones: Mapping[int, Sequence[Phone]], consents: Mapping[int, Sequence[Consent]]
) -> dict[int, list[Contact]]:
    found: dict[int, list[Contact]] = defaultdict(list)
    for (
        id_, account_id, language, address_form, channel, country, region, zone, opted_out_at, later, wished, flags,
        erased,
    ) in people:  # fmt: skip
        if erased:
            continue
        opens, closes, days = wished_hours(wished)
        found[account_id].append(
            CONTACT(
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


def _numbers(within: Within) -> Any:
    wanted = columns(PhoneRow, "id", "contact_id", "e164", "phone_hash", "number_type", "country")
    wanted.append(PhoneRow.wrong_person_at.is_not(None))
    return (
        select(*wanted).where(within(PhoneRow.contact_id)).order_by(PhoneRow.contact_id, PhoneRow.position, PhoneRow.id)
    )


def _phones(session: Session, numbers: Sequence[Any], hashes: Keys) -> dict[int, list[Phone]]:
    closed = facts_of_permission.closed_numbers(session, hashes)
    lists = facts_of_permission.listed_numbers(session, hashes)
    found: dict[int, list[Phone]] = defaultdict(list)
    for id_, contact_id, e164, phone_hash, number_type, country, wrong_person in numbers:
        found[contact_id].append(
            PHONE(
                id=id_,
                e164=e164,
                phone_hash=phone_hash,
                number_type=number_type,
                country=country,
                zones=zones_of_number(e164) if e164 else (),
                wrong_person=wrong_person,
                opted_out=phone_hash in closed,
                lists=tuple(lists.get(phone_hash, ())),
            )
        )
    return found


def _issues(session: Session, ids: Keys) -> dict[int, list[Issue]]:
    found: dict[int, list[Issue]] = defaultdict(list)
    rows = about(session, _listed_issues, ids)
    for id_, account_id, kind, status, opened_at, resolved_at, not_before, held_back_at, feed in rows:
        # "resolved" without a date would end a cool-off that we cannot reckon: it stays open.
        ended = resolved_at if status == "resolved" else None
        found[account_id].append(Issue(id_, kind, opened_at, ended, not_before, feed, held_back_at is not None))
    return found


def _listed_issues(within: Within) -> Any:
    wanted = columns(
        IssueRow, "id", "account_id", "kind", "status", "opened_at", "resolved_at", "not_before", "held_back_at"
    )
    return (
        select(*wanted, *columns(FeedRow, "name"))
        .join_from(IssueRow, FeedRow, FeedRow.id == IssueRow.feed_id, isouter=True)
        .where(within(IssueRow.account_id))
        .order_by(IssueRow.account_id, IssueRow.id)
    )


def _blocks(session: Session, ids: Keys) -> dict[int, list[Block]]:
    found: dict[int, list[Block]] = defaultdict(list)
    for account_id, reason, by, until in about(session, _standing_blocks, ids):
        found[account_id].append(Block(reason, by, until))
    return found


def _standing_blocks(within: Within) -> Any:
    return (
        select(*columns(BlockRow, "account_id", "reason", "blocked_by", "until"))
        .where(within(BlockRow.account_id), BlockRow.lifted_at.is_(None))
        .order_by(BlockRow.id)
    )


def _filled(column: Any, empty: Any) -> Any:
    """A JSON column, NULL where it holds nothing: most do, and reading nothing takes as long as reading something."""
    return func.nullif(column, literal(empty, column.type), type_=column.type)


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
