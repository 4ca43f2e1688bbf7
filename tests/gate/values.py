"""Facts for the rules' tests: Amina, a German consumer with everything in order, and the policy of an orderly firm."""

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from campaigns.facts import Account, Ask, Consent, Contact, Feed, Phone, Policy, Touch
from campaigns.overrides import in_force
from campaigns.profiles import parse
from campaigns.suppression import holds
from winback.places import templates

NOW = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)  # a Tuesday, 15:00 in Berlin
FILED = {
    profile.country: profile
    for profile in (
        parse(tomllib.loads(path.read_text(encoding="utf-8")))
        for path in sorted((templates() / "profiles").glob("*.toml"))
    )
}
PROFILES = in_force(FILED, (), ())  # by key: DE, US, US-FL …
POLICY = Policy(PROFILES, feeds=(Feed("desk"),))

MOBILE = Phone(1, "+491713920001", "hash-1", "mobile", "DE", ("Europe/Berlin",))
AGREED = tuple(
    Consent(channel, "marketing", True, NOW - timedelta(days=200), "web form", True, id=number, written=True)
    for number, channel in enumerate(("sms", "voice"), 1)
)
PERSON = Contact(1, language="de", country="DE", region="BE", phones=(MOBILE,), consents=AGREED)
AMINA = Account(
    1,
    "K-1",
    kind="private",
    country="DE",
    region="BE",
    band="dormant",
    value=Decimal(500),
    currency="EUR",
    last_order_on=date(2025, 6, 1),
    contacts=(PERSON,),
)
SMS, VOICE = Ask("sms", campaign_id=7), Ask("voice", campaign_id=7)


def codes(account: Account, ask: Ask = SMS, policy: Policy = POLICY, now: datetime = NOW) -> list[str]:
    return [hold.code for hold in holds(account, ask, policy, now)]


def until(account: Account, code: str, ask: Ask = SMS, policy: Policy = POLICY, now: datetime = NOW) -> datetime | None:
    return next(hold.until for hold in holds(account, ask, policy, now) if hold.code == code)


def with_person(account: Account = AMINA, **changes: Any) -> Account:
    """The same account, its one person changed."""
    return replace(account, contacts=(replace(account.contacts[0], **changes),))


def with_phone(account: Account = AMINA, **changes: Any) -> Account:
    """The same account, its one number changed."""
    return with_person(account, phones=(replace(account.contacts[0].phones[0], **changes),))


def with_consent(account: Account = AMINA, **changes: Any) -> Account:
    """The same account, each permission changed."""
    return with_person(account, consents=tuple(replace(one, **changes) for one in account.contacts[0].consents))


def touched(*ago: timedelta, campaign: int = 99, account: int = 1, channel: str = "sms") -> tuple[Touch, ...]:
    return tuple(
        Touch(NOW - span, channel, campaign, account, attempt)  # type: ignore[arg-type]
        for attempt, span in enumerate(sorted(ago, reverse=True), 100)
    )
