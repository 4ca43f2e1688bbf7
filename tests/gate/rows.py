"""Rows for the gate's tests: one German household with everything in order, and ways to break it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from winback.runtime import Runtime
from winback.services.issues import feeds
from winback.services.keys import attempt_token, phone_hash
from winback.services.permission import consent_sources, consents
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow, ScriptRow
from winback.store.crm import AccountRow, ContactRow, PhoneRow
from winback.store.interviews import InterviewRow, OpenQuestionRow

MOBILE = "+491713920001"
OTHER_MOBILE = "+491713920002"
LANDLINE = "+493023125001"
LOST = {"left_on": date(2025, 12, 1), "band": "lost"}  # they said that they leave: so they are judged ever after


@dataclass(frozen=True)
class Person:
    """The ids of somebody who may be reached."""

    account: int
    contact: int
    phone: int
    phone_hash: str


def firm_in_order(session: Session, now: datetime) -> None:
    """A fresh feed and one registered consent source."""
    feeds.add(session, "desk", "by_hand", "Olga", now)
    register_source(session, now)


def register_source(session: Session, now: datetime) -> None:
    source = consent_sources.NewSource(
        "web form", "Yes, you may ask me.", "shop checkout", "Beispiel GmbH", ("sms", "voice"), ("marketing",),
        date(2020, 1, 1), written=True,
    )  # fmt: skip
    consent_sources.register(session, source, "Olga", now)


def person(
    rt: Runtime,
    session: Session,
    number: str | None = MOBILE,
    name: str = "Amina",
    *,
    consent: bool = True,
    **more: Any,
) -> Person:
    now = rt.now()
    account = AccountRow(
        external_id=name, external_key=name.casefold(), name=name, name_key=name.casefold(), country="DE", region="BE",
        band="dormant", last_order_on=date(2025, 6, 1), order_sum=Decimal(500), currency="EUR", created_at=now,
        updated_at=now, kind="private", flags=[],
    )  # fmt: skip
    for key, value in more.items():
        setattr(account, key, value)
    session.add(account)
    session.flush()
    return contact_of(rt, session, account.id, number, consent=consent)


def contact_of(
    rt: Runtime, session: Session, account_id: int, number: str | None = MOBILE, *, consent: bool = True, **more: Any
) -> Person:
    now = rt.now()
    contact = ContactRow(account_id=account_id, country="DE", language="de", created_at=now, updated_at=now, **more)
    session.add(contact)
    session.flush()
    hashed, phone = "", 0
    if number:
        hashed = phone_hash(rt.settings.secret_key, number)
        kind = "fixed_line" if number.startswith(("+4930", "+4989")) else "mobile"
        row = PhoneRow(
            contact_id=contact.id, given=number, e164=number, phone_hash=hashed, number_type=kind, country="DE"
        )
        session.add(row)
        session.flush()
        phone = row.id
    if consent:
        agreed(session, contact.id, now)
    return Person(account_id, contact.id, phone, hashed)


def agreed(session: Session, contact_id: int, now: datetime) -> None:
    source = consent_sources.ids_by_key(session)["web form"]
    said = now - timedelta(days=200)
    consents.record_many(
        session,
        [consents.Declaration(contact_id, channel, "marketing", True, said, source) for channel in ("sms", "voice")],
        now,
    )


def campaign(session: Session, now: datetime, name: str = "spring") -> int:
    row = CampaignRow(
        name=name, plan={}, state="running", created_by="Marta", created_at=now, updated_at=now, kind="interview"
    )
    session.add(row)
    session.flush()
    return row.id


def member(session: Session, campaign_id: int, who: Person, now: datetime, state: str = "waiting") -> int:
    row = MemberRow(
        campaign_id=campaign_id, account_id=who.account, contact_id=who.contact, state=state, joined_at=now,
        updated_at=now,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


def two_of_one_campaign(rt: Runtime, session: Session) -> tuple[int, int, Person, Person]:
    """A campaign, the first one's place in it, and both."""
    firm_in_order(session, rt.now())
    first, other = person(rt, session), person(rt, session, OTHER_MOBILE, "Berta")
    campaign_id = campaign(session, rt.now())
    return campaign_id, member(session, campaign_id, first, rt.now()), first, other


def attempt(
    session: Session, campaign_id: int, member_id: int, who: Person, now: datetime, state: str, **more: Any
) -> int:
    values: dict[str, Any] = {
        "campaign_id": campaign_id, "member_id": member_id, "account_id": who.account, "contact_id": who.contact,
        "phone_hash": who.phone_hash, "to": MOBILE, "sender": "+493023125000", "channel": "sms", "step": "0:sms",
        "state": state, "token": attempt_token(), "due_at": now, "created_at": now, "updated_at": now,
    }  # fmt: skip
    row = AttemptRow(**(values | more))
    session.add(row)
    session.flush()
    return row.id


def interview(session: Session, campaign_id: int, member_id: int, who: Person, now: datetime, **more: Any) -> int:
    script = ScriptRow(name=f"s{member_id}", version=1, body={}, published_by="test", published_at=now)
    session.add(script)
    session.flush()
    values: dict[str, Any] = {
        "campaign_id": campaign_id, "member_id": member_id, "account_id": who.account, "contact_id": who.contact,
        "script_id": script.id, "language": "de", "state": {}, "status": "talking", "channel": "sms",
        "opened_at": now, "updated_at": now,
    }  # fmt: skip
    row = InterviewRow(**(values | more))
    session.add(row)
    session.flush()
    session.add(
        OpenQuestionRow(
            our_number="+493023125000", phone_hash=who.phone_hash, interview_id=row.id, question="reason", asked_at=now
        )
    )
    session.flush()
    return row.id


def ticked(session: Session, contact_id: int, now: datetime) -> None:
    """Permission as small firms have it: a tick, nobody knows when and where."""
    consents.record_many(
        session,
        [consents.Declaration(contact_id, channel, "marketing", True) for channel in ("sms", "voice")],
        now,
    )
