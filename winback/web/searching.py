"""What somebody typed to find a customer, in every shape it could be: a name, an id, an address, a number."""

import phonenumbers

from campaigns.withheld import is_nobodys
from winback.imports import folding
from winback.services.staff.accounts import Wanted


def wanted(text: str, country: str) -> Wanted:
    text = text.strip()
    return Wanted(
        text=text,
        name_key=folding.name_key(text),
        external_key=folding.external_key(text),
        email_key=folding.email_key(text),
        e164=_numbers(text, country),
    )


def _numbers(text: str, country: str) -> tuple[str, ...]:
    if sum(char.isdigit() for char in text) < 6:
        return ()
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return ()
    found = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return () if is_nobodys(found) else (found,)


def exactly(
    country: str,
    *,
    id: int | None = None,
    external_id: str = "",
    email: str = "",
    phone: str = "",
) -> Wanted:
    """A customer as another program names one: never by name."""
    return Wanted(
        external_key=folding.external_key(external_id) if external_id else "",
        email_key=folding.email_key(email) if email else None,
        e164=_numbers(phone, country) if phone else (),
        id=id,
    )


def e164(phone: str, country: str) -> str | None:
    found = _numbers(phone, country)
    return found[0] if found else None
