"""Our own numbers: which of them speaks to a country, what each is used for, and how fast."""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

import phonenumbers
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE
from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.facts import Account
from winback.errors import BadInput, NotFound
from winback.services.events import record
from winback.services.inserting import insert_new
from winback.settings import Settings
from winback.store.campaigns import SenderRow

Countries = tuple[str | None, ...]
E164 = re.compile(r"\+[1-9][0-9]{6,14}")
FASTEST = 1_000  # more no number of ours says in a second
CHANNELS = ("sms", "voice")
LOCAL_RATE = 20.0  # a sandbox has no carrier to please


def sync(session: Session, settings: Settings) -> None:
    """Every number of the settings has its row; rows keep the pace somebody gave them."""
    known = set(session.scalars(select(SenderRow.number)))
    insert_new(
        session,
        SenderRow,
        [
            {
                "brand": settings.firm_name or "winback",
                "number": number,
                "country": country_of(number) or settings.country,
                "sms": True,
                "voice": True,
                "messages_per_second": LOCAL_RATE if settings.twilio_is_local else 1.0,
                "calls_per_second": LOCAL_RATE if settings.twilio_is_local else 1.0,
                "calls_at_once": 10,
            }
            for number in settings.sender_numbers
            if number not in known
        ],
    )


def listed(session: Session) -> list[SenderRow]:
    return list(session.scalars(select(SenderRow).order_by(SenderRow.number)))


def choose_pace(
    session: Session,
    number: str,
    messages: float | None,
    calls: float | None,
    at_once: int | None,
    by: str,
    now: datetime,
) -> SenderRow:
    """How fast a number may speak from now on; None leaves a part as it is."""
    row = _ours(session, number)
    wanted = {"messages_per_second": messages, "calls_per_second": calls, "calls_at_once": at_once}
    given = {name: value for name, value in wanted.items() if value is not None}
    if faults := [
        f"{name.replace('_', ' ')}: expected more than 0 and at most {FASTEST}, got {value:g}"
        for name, value in given.items()
        if not 0 < value <= FASTEST  # what is no number is not more than 0 either
    ]:
        raise BadInput("; ".join(faults))
    for name, value in given.items():
        setattr(row, name, value)
    record(session, "setting_changed", now, actor=by, facts={"key": "pace", "sender": row.id, **given})
    return row


def choose_use(
    session: Session, number: str, sms: bool | None, voice: bool | None, by: str, now: datetime
) -> SenderRow:
    """What a number may be used for from now on; None leaves a part as it is."""
    row = _ours(session, number)
    given = {name: able for name, able in (("sms", sms), ("voice", voice)) if able is not None}
    for name, able in given.items():
        setattr(row, name, able)
    record(session, "setting_changed", now, actor=by, facts={"key": "use", "sender": row.id, **given})
    return row


def may(row: SenderRow, channel: str) -> bool:
    """Whether this number may be used for messages, or for calls."""
    return row.voice if channel == "voice" else row.sms


def _ours(session: Session, number: str) -> SenderRow:
    row = session.scalars(select(SenderRow).where(SenderRow.number == number)).first()
    if row is None:
        raise NotFound(f"none of our numbers is {number}; winback senders list shows them")
    return row


def by_country(session: Session, settings: Settings) -> Mapping[tuple[str, str], SenderRow]:
    """(country, channel) -> the number of ours used there: the first of that country in the settings' order."""
    order = {number: place for place, number in enumerate(settings.sender_numbers)}
    rows = session.scalars(select(SenderRow).where(SenderRow.number.in_(order))).all()
    found: dict[tuple[str, str], SenderRow] = {}
    for row in sorted(rows, key=lambda row: order[row.number]):
        for channel in CHANNELS:
            if may(row, channel):
                found.setdefault((row.country, channel), row)
    return found


def country_of(e164: str) -> str | None:
    """The country a number belongs to, None for numbers of no country."""
    if E164.fullmatch(e164):
        for length in (1, 2, 3):
            regions = COUNTRY_CODE_TO_REGION_CODE.get(int(e164[1 : 1 + length]), ())
            if len(regions) == 1:  # one country alone has this calling code: nothing else need be looked at
                return regions[0] if regions[0].isalpha() else None
    return _country_by_digits(e164)


def countries(account: Account) -> Countries:
    """Of all its numbers: a shape says no more of them than their first digits."""
    return tuple(country_of(one.e164 or "") for who in account.contacts for one in who.phones)


@lru_cache(maxsize=100_000)
def _country_by_digits(e164: str) -> str | None:
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(e164))
    except phonenumbers.NumberParseException:
        return None
    return region if region and region.isalpha() else None
