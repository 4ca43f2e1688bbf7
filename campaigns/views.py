"""An account seen through one of its people and one of their numbers, with the laws that count there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from campaigns import hours
from campaigns.facts import (
    Account,
    Ask,
    Channel,
    Consent,
    Contact,
    HoursWindow,
    Phone,
    Policy,
    Profile,
    Route,
)
from campaigns.makers import maker


@dataclass(frozen=True, slots=True)
class View:
    """An account, seen through one person and one number of theirs."""

    account: Account
    person: Contact | None
    number: Phone | None
    countries: tuple[str, ...]  # where they live, then where their number is from
    laws: tuple[Profile, ...]  # the profiles of these countries and states, as far as they allow anything
    consents: Mapping[str, Consent | None]  # each purpose that needs permission here, and what they declared
    closed: tuple[Profile, ...] = ()  # the profiles that allow nothing


VIEW = maker(View)


def views(account: Account, ask: Ask, policy: Policy) -> Iterator[View]:
    """Every person and number this ask may be about; one view without them when there is nobody."""
    people = [one for one in account.contacts if ask.contact_id in (None, one.id)]
    if not people:
        yield _view(account, None, None, ask, policy)
    for one in people:
        phones = [phone for phone in one.phones if ask.phone_hash in (None, phone.phone_hash)]
        if not phones:
            yield _view(account, one, None, ask, policy)
        for phone in phones:
            yield _view(account, one, phone, ask, policy)


def language(view: View) -> str | None:
    """The person's language, else the account's, else the country's."""
    spoken = (view.person.language if view.person else None) or view.account.language
    return spoken or next((law.language for law in view.laws if law.language), None)


def route(view: View, ask: Ask) -> Route | None:
    """Whom and where, when there is a number at all."""
    who, phone = view.person, view.number
    if not (who and phone and phone.e164 and phone.phone_hash):
        return None
    return Route(
        contact_id=who.id,
        phone_id=phone.id,
        e164=phone.e164,
        phone_hash=phone.phone_hash,
        channel=ask.channel,
        country=view.countries[0] if view.countries else "",
        zones=_zones(view, who, phone),
        region=_region(view.account, who),
        language=language(view),
        consents=tuple(one.id for one in view.consents.values() if one and one.id is not None),
    )


def hours_of(
    account: Account, to: Route, ask: Ask, policy: Policy
) -> tuple[tuple[Profile, ...], HoursWindow | None] | None:
    """Whose hours count on this number: those of every law, and those the person wishes."""
    for view in views(account, ask, policy):
        if view.number and view.number.id == to.phone_id and view.laws:
            return view.laws, None if ask.wished_at else preferred(view)
    return None


def next_window(account: Account, to: Route, ask: Ask, policy: Policy, at: datetime) -> hours.Window | None:
    """When this person may be reached on this number: the window open at `at`, else the next one."""
    found = hours_of(account, to, ask, policy)
    return hours.next_allowed(to, found[0], ask.hours, found[1], at) if found else None


def asked_channel(ask: Ask) -> str:
    """The channel as a profile names it: a colleague's own call is one of its own."""
    return ask.channel if ask.automated else f"{ask.channel}_live"


def preferred(view: View) -> HoursWindow | None:
    """The hours the person wishes to be reached in."""
    who = view.person
    if who is None or not (who.preferred_from or who.preferred_to or who.preferred_days):
        return None
    return HoursWindow(who.preferred_from or time(), who.preferred_to or time(), who.preferred_days)


def _view(account: Account, who: Contact | None, phone: Phone | None, ask: Ask, policy: Policy) -> View:
    found = _countries(account, who, phone)
    known = policy.profiles
    laws: list[Profile] = []
    for one in found:
        if law := known.get(one):
            laws += [known[key] for key in _keys(law, account, who, phone)] if law.state_rules else [law]
    closed = tuple([law for law in laws if not law.allowed])
    if closed:
        laws = [law for law in laws if law.allowed]
    return VIEW(account, who, phone, found, tuple(laws), _consents(account, who, laws, ask) if who else {}, closed)


def _countries(account: Account, who: Contact | None, phone: Phone | None) -> tuple[str, ...]:
    home = (who.country if who else None) or account.country
    abroad = phone.country if phone else None
    if home and abroad and home != abroad:
        return home, abroad
    return (home or abroad or "",) if home or abroad else ()


def _keys(law: Profile, account: Account, who: Contact | None, phone: Phone | None) -> tuple[str, ...]:
    """The states whose law counts: that of the address and that of the area code; when neither is known, all."""
    states = {rule.code for rule in law.state_rules}
    home = _region(account, who) if ((who and who.country) or account.country) == law.country else None
    dialled = _state_of(law, phone)
    found = [f"{law.country}-{state}" for state in dict.fromkeys((home, dialled)) if state in states]
    return tuple(found) or (law.country,)


def _state_of(law: Profile, phone: Phone | None) -> str | None:
    """By the number's area code: there are three digits to it wherever states have rules of their own."""
    prefix = f"+{law.calling_code}"
    if not phone or not phone.e164 or not phone.e164.startswith(prefix):
        return None
    return law.area_codes.get(phone.e164[len(prefix) : len(prefix) + 3])


def _region(account: Account, who: Contact | None) -> str | None:
    """The person's state; the account's, when both live in one country."""
    if who and who.region:
        return who.region
    return account.region if not who or who.country in (None, account.country) else None


def _consents(account: Account, who: Contact, laws: Sequence[Profile], ask: Ask) -> Mapping[str, Consent | None]:
    """Whoever may be a private person counts as one."""
    channel = asked_channel(ask)
    kind = "firm" if account.kind == "firm" else "private"
    return {
        purpose: _declared(who, ask.channel, purpose)
        for law in laws
        if law.needs_consent.get(channel, {}).get(kind, True)
        for purpose in (law.purpose if ask.purpose == "research" else ask.purpose,)
    }


def _zones(view: View, who: Contact, phone: Phone) -> tuple[str, ...]:
    """By the contact's address, then the account's, then all that number and country allow."""
    for zone in (who.zone, view.account.zone):
        if zone and hours.known_zone(zone):
            return (zone,)
    home = view.laws[0] if view.laws else None
    if home and home.state and home.state == _region(view.account, who) and home.country == view.countries[0]:
        return home.zones
    # Where the states are known one by one, their zones are surer than a table of prefixes.
    by_state = [law for law in view.laws if law.state_rules and law.country == phone.country]
    prefix = () if by_state else phone.zones
    wanted = [law for law in view.laws if law.country != phone.country or not prefix]
    return tuple(sorted({*prefix, *(zone for law in wanted for zone in law.zones)}))


def _declared(who: Contact, channel: Channel, purpose: str) -> Consent | None:
    for one in who.consents:
        if one.channel == channel and one.purpose == purpose:
            return one
    return None
