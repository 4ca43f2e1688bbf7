"""Find an account as people name it: by external id in any case, by a number in any format, or by name."""

import phonenumbers
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from winback.errors import BadInput, NotFound
from winback.services.keys import phone_hash
from winback.settings import Settings
from winback.store.crm import AccountRow, ContactRow, PhoneRow

MOST = 10


def accounts(session: Session, text: str, settings: Settings) -> list[int]:
    """The accounts meant: one by its id or name, perhaps several by a number that a household shares."""
    text = text.strip()
    if not text:
        raise BadInput("which account? Give its external id, a telephone number, or a name")
    found = _by_external_id(session, text) or _by_number(session, text, settings) or _by_name(session, text)
    if not found:
        raise NotFound(f"no account has {text!r} as its external id, telephone number or name")
    return found


def _by_external_id(session: Session, text: str) -> list[int]:
    return list(session.scalars(select(AccountRow.id).where(AccountRow.external_key == text.casefold())))


def _by_number(session: Session, text: str, settings: Settings) -> list[int]:
    try:
        parsed = phonenumbers.parse(text, settings.country or None)
    except phonenumbers.NumberParseException:
        return []
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    query = (
        select(ContactRow.account_id)
        .join(PhoneRow, PhoneRow.contact_id == ContactRow.id)
        .where(PhoneRow.phone_hash == phone_hash(settings.secret_key, e164))
    )
    return sorted(set(session.scalars(query)))


def _by_name(session: Session, text: str) -> list[int]:
    """The account's name or that of a person in it; a part is enough when it means only one."""
    exact = list(session.scalars(select(AccountRow.id).where(AccountRow.name.ilike(_escaped(text), escape="\\"))))
    if len(exact) == 1:
        return exact
    part = f"%{_escaped(text)}%"
    person = ContactRow.first_name + " " + ContactRow.last_name
    query = (
        select(AccountRow.id, AccountRow.external_id, AccountRow.name)
        .outerjoin(ContactRow, ContactRow.account_id == AccountRow.id)
        .where(or_(AccountRow.name.ilike(part, escape="\\"), person.ilike(part, escape="\\")))
        .distinct()
        .order_by(AccountRow.id)
        .limit(MOST + 1)
    )
    rows = session.execute(query).all()
    if len(rows) > 1:
        named = ", ".join(f"{row.name} ({row.external_id or row.id})" for row in rows[:MOST])
        raise BadInput(f"{text!r} may mean several accounts: {named}{', …' if len(rows) > MOST else ''}")
    return [row.id for row in rows]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
