"""Contacts in the shape in which they came: the columns of the last contacts file, with what is known now."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.store.crm import AccountRow, ContactRow, ImportRow, PhoneRow

AT_ONCE = 1_000
# What a column of a contacts file may say, and where it stands now.
FIELDS: Mapping[str | None, str] = {
    "contact_id": "external_id", "salutation": "salutation", "first_name": "first_name", "last_name": "last_name",
    "email": "email", "language": "language", "address_form": "address_form", "preferred_channel": "preferred_channel",
    "region": "region", "zone": "zone",
}  # fmt: skip
OF_ACCOUNT: Mapping[str | None, str] = {
    "account_id": "external_id", "account_name": "name", "street": "street", "postcode": "postcode", "city": "city",
    "owner": "owner",
}  # fmt: skip
# Who said stop goes back to the CRM as such, whatever stood there before.
AFTER_STOP = {"do_not_call": "1", "email_opt_out": "1", "sms_opt_in": "0", "voice_opt_in": "0", "email_opt_in": "0"}
USUAL = {
    "contact_id": "contact_id", "account_id": "account_id", "account_name": "account_name", "salutation": "salutation",
    "first_name": "first_name", "last_name": "last_name", "email": "email", "phone": "phone", "phone 2": "phone",
    "language": "language", "address form": "address_form", "country": "country",
}  # fmt: skip


def table(session: Session) -> tuple[Sequence[str], Iterator[Sequence[Any]], str]:
    """Header, rows and delimiter. Without a contacts file before, our own names stand in the header."""
    query = select(ImportRow.summary).where(ImportRow.kind == "contacts", ImportRow.state == "done")
    summary = session.scalar(query.order_by(ImportRow.id.desc()).limit(1)) or {}
    headers = [str(name) for name in summary.get("headers", USUAL)]
    columns = summary.get("columns", USUAL)
    return headers, _rows(session, headers, columns), summary.get("delimiter") or ","


def first_numbers(session: Session, contact_ids: Iterable[int]) -> dict[int, str]:
    """The first number of each contact that is one."""
    found: dict[int, str] = {}
    for phone in _phones(session, contact_ids):
        if phone.e164:
            found.setdefault(phone.contact_id, phone.e164)
    return found


def _rows(session: Session, headers: Sequence[str], columns: Mapping[str, str]) -> Iterator[Sequence[Any]]:
    query = (
        select(ContactRow, AccountRow)
        .join(AccountRow, AccountRow.id == ContactRow.account_id)
        .where(ContactRow.erased_at.is_(None), AccountRow.erased_at.is_(None))
        .order_by(ContactRow.id)
    )
    for_numbers = [header for header in headers if columns.get(header) == "phone"]
    for rows in session.execute(query).partitions(AT_ONCE):
        phones: dict[int, list[PhoneRow]] = defaultdict(list)
        for phone in _phones(session, [contact.id for contact, _ in rows]):
            phones[phone.contact_id].append(phone)
        for contact, account in rows:
            numbers = _numbers(phones[contact.id], for_numbers)
            yield [numbers.get(header) or _cell(contact, account, header, columns.get(header)) for header in headers]


def _cell(contact: ContactRow, account: AccountRow, header: str, name: str | None) -> Any:
    if name == "phone":
        return None
    if name == "full_name":
        return " ".join(filter(None, (contact.first_name, contact.last_name)))
    if name == "country":
        return contact.country or account.country
    if name == "topics_avoided":
        return "; ".join(contact.topics_avoided)
    if name and contact.opted_out_at and name in AFTER_STOP:
        return AFTER_STOP[name]
    if name in FIELDS:
        return getattr(contact, FIELDS[name])
    return getattr(account, OF_ACCOUNT[name]) if name in OF_ACCOUNT else contact.raw.get(header)


def _numbers(phones: Sequence[PhoneRow], headers: Sequence[str]) -> dict[str, str]:
    """Each number in the column it came in; the others in those that are left. What is no number stays as given."""
    found: dict[str, str] = {}
    homeless = []
    for phone in phones:
        label = phone.label or ""
        if label in headers and label not in found:
            found[label] = phone.e164 or phone.given
        else:
            homeless.append(phone.e164 or phone.given)
    left = [header for header in headers if header not in found]
    return found | dict(zip(left, homeless, strict=False))


def _phones(session: Session, contact_ids: Iterable[int]) -> Iterable[PhoneRow]:
    query = select(PhoneRow).where(PhoneRow.contact_id.in_(list(contact_ids)))
    return session.scalars(query.order_by(PhoneRow.position, PhoneRow.id))
