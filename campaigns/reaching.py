"""Whether one person may be reached on one number: the rules of suppression.py that look at a person and a number.

Each sees the account through one of its people and one of their numbers (`View`), with the laws that count there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from campaigns import hours
from campaigns.facts import (
    Account,
    Ask,
    Channel,
    Consent,
    Contact,
    Hold,
    HoursWindow,
    Phone,
    Policy,
    Profile,
    Route,
    Touch,
)

PREMIUM = frozenset({"premium", "premium_rate", "shared_cost"})
CALLABLE = frozenset({"mobile", "fixed_line", "fixed_or_mobile", "voip", "personal", "personal_number", "uan"})
TEXTABLE = frozenset({"mobile", "fixed_or_mobile"})
SPANS = {"day": timedelta(days=1), "week": timedelta(days=7)}


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


def next_window(account: Account, to: Route, ask: Ask, policy: Policy, at: datetime) -> hours.Window | None:
    """When this person may be reached on this number: the window open at `at`, else the next one."""
    for view in views(account, ask, policy):
        if view.number and view.number.id == to.phone_id and view.laws:
            return hours.next_allowed(to, view.laws[0], ask.hours, preferred(view), at)
    return None


def preferred(view: View) -> HoursWindow | None:
    """The hours the person wishes to be reached in."""
    who = view.person
    if who is None or not (who.preferred_from or who.preferred_to or who.preferred_days):
        return None
    return HoursWindow(who.preferred_from or time(), who.preferred_to or time(), who.preferred_days)


# ---------------------------------------------------------------- the person


def deceased(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return Hold("deceased", _who(view)) if "deceased" in _flags(view) else None


def flagged_minor(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return Hold("flagged_minor", _who(view)) if "minor" in _flags(view) else None


def opted_out(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """Stop means stop: for every channel and number of the person, and for the number, whoever else has it."""
    who, phone = view.person, view.number
    if not who or not (who.opted_out_at or (phone and phone.opted_out)):
        return None
    return Hold("opted_out", _who(view) | {"on": who.opted_out_at})


def wrong_person(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = view.number
    return Hold("wrong_person", _who(view)) if phone and phone.wrong_person else None


def do_not_call(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = view.number
    return Hold("do_not_call", _who(view) | {"lists": list(phone.lists)}) if phone and phone.lists else None


def no_contact(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return None if view.person else Hold("no_contact")


# ---------------------------------------------------------------- the number


def no_number(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return Hold("no_number", _who(view)) if view.person and not view.number else None


def invalid_number(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = view.number
    if not phone or (phone.e164 and phone.phone_hash and phone.number_type in CALLABLE | PREMIUM):
        return None
    return Hold("invalid_number", _who(view) | {"type": phone.number_type})


def premium_number(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = view.number
    return Hold("premium_number", _who(view)) if phone and phone.number_type in PREMIUM else None


def landline_for_sms(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = view.number
    if ask.channel != "sms" or not phone or phone.number_type not in CALLABLE - TEXTABLE:
        return None
    return Hold("landline_for_sms", _who(view) | {"type": phone.number_type})


# ---------------------------------------------------------------- the law


def country_unknown(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return None if not view.person or view.countries else Hold("country_unknown", _who(view))


def no_profile(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    known = {profile.country for profile in view.laws}
    missing = [country for country in view.countries if country not in known]
    return Hold("no_profile", {"countries": missing}) if view.person and missing else None


def no_permission(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    missing = [purpose for purpose, consent in view.consents.items() if consent is None]
    return Hold("no_permission", _permission(view, ask, missing[0])) if missing else None


def permission_withdrawn(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    for purpose, consent in view.consents.items():
        if consent and not consent.given:
            return Hold("permission_withdrawn", _permission(view, ask, purpose) | {"on": consent.said_at})
    return None


def permission_not_proven(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """A tick without a registered source and a date is no evidence; one dated in the future neither."""
    for purpose, consent in view.consents.items():
        if consent and consent.given and not _is_proven(consent, now):
            facts = {"source": consent.source, "date": consent.said_at}
            return Hold("permission_not_proven", _permission(view, ask, purpose) | facts)
    return None


def permission_expired(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    for purpose, consent in view.consents.items():
        if consent and consent.given and (end := _consent_ends(consent, policy)) and end <= now:
            return Hold("permission_expired", _permission(view, ask, purpose) | {"on": end})
    return None


def language_missing(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    spoken = language(view)
    if not ask.languages or not view.person or (spoken and spoken.split("-")[0].lower() in ask.languages):
        return None
    return Hold("language_missing", _who(view) | {"language": spoken, "has": list(ask.languages)})


def contact_limit(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """Rolling windows over all that we started, on every channel, across campaigns, people and the household."""
    if not view.laws or not (view.account.touches or ask.own_steps):
        return None
    touches = [one for one in view.account.touches if one.attempt_id is None or one.attempt_id != ask.attempt_id]
    full = [
        hold
        for name in ("day", "week", "campaign")
        if (hold := _full(name, min(getattr(law, f"per_{name}") for law in view.laws), touches, ask, now))
    ]
    endless = [hold for hold in full if hold.until is None]
    return next(iter(endless), None) or max(full, key=lambda hold: hold.until or now, default=None)


def outside_hours(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """For messages we start as for calls; the next allowed moment is always named."""
    to = route(view, ask) if ask.hours_matter and view.laws else None
    if not to:
        return None
    law, wish = view.laws[0], preferred(view)
    if hours.allowed(to, law, ask.hours, wish, now):
        return None
    opens = hours.next_allowed(to, law, ask.hours, wish, now)
    facts = {"zones": list(to.zones), "wished": bool(wish)}
    return Hold("outside_hours", _who(view) | facts, opens.opens_at if opens else None)


RULES = (
    deceased,
    flagged_minor,
    opted_out,
    wrong_person,
    do_not_call,
    no_contact,
    no_number,
    invalid_number,
    premium_number,
    landline_for_sms,
    country_unknown,
    no_profile,
    no_permission,
    permission_withdrawn,
    permission_not_proven,
    permission_expired,
    language_missing,
    contact_limit,
    outside_hours,
)
CODES = tuple(rule.__name__ for rule in RULES)  # a rule is named after its hold


# ---------------------------------------------------------------- their servants


def _who(view: View) -> dict[str, object]:
    who, phone = view.person, view.number
    facts: dict[str, object] = {"contact": who.id if who else None}
    return facts | {"phone": phone.id} if phone else facts


def _flags(view: View) -> frozenset[str]:
    return view.account.flags | view.person.flags if view.person else view.account.flags


def _view(account: Account, who: Contact | None, phone: Phone | None, ask: Ask, policy: Policy) -> View:
    found = _countries(account, who, phone)
    known = policy.profiles
    laws = tuple(known[one] for one in found if one in known and known[one].allowed)
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


def _permission(view: View, ask: Ask, purpose: str) -> dict[str, object]:
    who = view.person
    return {"contact": who.id if who else None, "channel": ask.channel, "purpose": purpose}


def _declared(who: Contact, channel: Channel, purpose: str) -> Consent | None:
    return next((one for one in who.consents if one.channel == channel and one.purpose == purpose), None)


def _is_proven(consent: Consent, now: datetime) -> bool:
    return consent.proven and consent.said_at is not None and consent.said_at <= now


def _consent_ends(consent: Consent, policy: Policy) -> datetime | None:
    by_policy = consent.said_at + policy.consent_valid if consent.said_at and policy.consent_valid else None
    return min((end for end in (consent.expires_at, by_policy) if end), default=None)


def _full(name: str, most: int, touches: list[Touch], ask: Ask, now: datetime) -> Hold | None:
    """A limit that is reached, until the contact that must fall out of its window has done so."""
    span = SPANS.get(name)
    if span is None:
        made = max(
            ask.own_steps, sum(ask.campaign_id is not None and one.campaign_id == ask.campaign_id for one in touches)
        )
    else:
        recent = sorted(one.at for one in touches if now < one.at + span)
        made = len(recent)
    if made < most:
        return None
    ends = recent[made - most] + span if span and most > 0 else None
    return Hold("contact_limit", {"per": name, "allowed": most, "made": made}, ends)
