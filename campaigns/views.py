"""An account seen through one of its people and one of their numbers, with the laws that count there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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


@dataclass(frozen=True, slots=True)
class View:
    """An account, seen through one person and one number of theirs."""

    account: Account
    person: Contact | None
    number: Phone | None
    countries: tuple[str, ...]  # where they live, then where their number is from
    laws: tuple[Profile, ...]  # the profiles of these countries, as far as they allow anything
    consents: Mapping[str, Consent | None]  # each purpose that needs permission here, and what they declared


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
        region=who.region or view.account.region,
        language=language(view),
        consents=tuple(one.id for one in view.consents.values() if one and one.id is not None),
    )


def hours_of(account: Account, to: Route, ask: Ask, policy: Policy) -> tuple[Profile, HoursWindow | None] | None:
    """Whose hours count on this number: the law's, and those the person wishes."""
    for view in views(account, ask, policy):
        if view.number and view.number.id == to.phone_id and view.laws:
            return view.laws[0], preferred(view)
    return None


def next_window(account: Account, to: Route, ask: Ask, policy: Policy, at: datetime) -> hours.Window | None:
    """When this person may be reached on this number: the window open at `at`, else the next one."""
    found = hours_of(account, to, ask, policy)
    return hours.next_allowed(to, found[0], ask.hours, found[1], at) if found else None


def preferred(view: View) -> HoursWindow | None:
    """The hours the person wishes to be reached in."""
    who = view.person
    if who is None or not (who.preferred_from or who.preferred_to or who.preferred_days):
        return None
    return HoursWindow(who.preferred_from or time(), who.preferred_to or time(), who.preferred_days)


def _view(account: Account, who: Contact | None, phone: Phone | None, ask: Ask, policy: Policy) -> View:
    found = _countries(account, who, phone)
    known = policy.profiles
    laws = tuple([known[one] for one in found if one in known and known[one].allowed])
    return View(account, who, phone, found, laws, _consents(account, who, laws, ask) if who else {})


def _countries(account: Account, who: Contact | None, phone: Phone | None) -> tuple[str, ...]:
    home = (who.country if who else None) or account.country
    abroad = phone.country if phone else None
    if home and abroad and home != abroad:
        return home, abroad
    return (home or abroad or "",) if home or abroad else ()


def _consents(account: Account, who: Contact, laws: tuple[Profile, ...], ask: Ask) -> Mapping[str, Consent | None]:
    """Whoever may be a private person counts as one."""
    channel: str = ask.channel if ask.automated else f"{ask.channel}_live"
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
    wanted = [law for law in view.laws if law.country != phone.country] if phone.zones else view.laws
    return tuple(sorted({*phone.zones, *(zone for law in wanted for zone in law.zones)}))


def _declared(who: Contact, channel: Channel, purpose: str) -> Consent | None:
    for one in who.consents:
        if one.channel == channel and one.purpose == purpose:
            return one
    return None
