"""Whether one person may be reached on one number: the rules of suppression.py that look at a person and a number.

Each sees the account narrowed to one contact with one of its phones (or none, when there is none).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
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


def views(account: Account, ask: Ask) -> Iterator[Account]:
    """The account, seen through each person and number this ask may be about."""
    people = [one for one in account.contacts if ask.contact_id in (None, one.id)]
    if not people:
        yield replace(account, contacts=())
    for one in people:
        phones = [phone for phone in one.phones if ask.phone_hash in (None, phone.phone_hash)]
        each: list[tuple[Phone, ...]] = [(phone,) for phone in phones]
        for only in each or [()]:
            yield replace(account, contacts=(replace(one, phones=only),))


def person(view: Account) -> Contact | None:
    return view.contacts[0] if view.contacts else None


def number(view: Account) -> Phone | None:
    return view.contacts[0].phones[0] if view.contacts and view.contacts[0].phones else None


def laws(view: Account, policy: Policy) -> list[Profile]:
    """The profiles that count: of the place they live in first, and of their number when that is another country's."""
    found = (policy.profiles.get(country) for country in countries(view))
    return [profile for profile in found if profile and profile.allowed]


def countries(view: Account) -> list[str]:
    who, phone = person(view), number(view)
    home = (who.country if who else None) or view.country
    return list(dict.fromkeys(country for country in (home, phone.country if phone else None) if country))


def language(view: Account, policy: Policy) -> str | None:
    """The person's language, else the account's, else the country's."""
    who = person(view)
    spoken = next((profile.language for profile in laws(view, policy) if profile.language), None)
    return (who.language if who else None) or view.language or spoken


def route(view: Account, ask: Ask, policy: Policy) -> Route | None:
    """Whom and where, when there is a number at all."""
    who, phone, found = person(view), number(view), laws(view, policy)
    if not (who and phone and phone.e164 and phone.phone_hash):
        return None
    return Route(
        contact_id=who.id,
        phone_id=phone.id,
        e164=phone.e164,
        phone_hash=phone.phone_hash,
        channel=ask.channel,
        country=next(iter(countries(view)), ""),
        zones=_zones(view, who, phone, found),
        region=who.region or view.region,
        language=language(view, policy),
        consents=tuple(one.id for one in _consents(view, ask, policy).values() if one and one.id is not None),
    )


def preferred(view: Account) -> HoursWindow | None:
    """The hours the person wishes to be reached in."""
    who = person(view)
    if who is None or not (who.preferred_from or who.preferred_to or who.preferred_days):
        return None
    return HoursWindow(who.preferred_from or time(), who.preferred_to or time(), who.preferred_days)


# ---------------------------------------------------------------- the person


def deceased(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return Hold("deceased", _who(view)) if "deceased" in _flags(view) else None


def flagged_minor(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return Hold("flagged_minor", _who(view)) if "minor" in _flags(view) else None


def opted_out(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """Stop means stop: for every channel and number of the person, and for the number, whoever else has it."""
    who, phone = person(view), number(view)
    if not who or not (who.opted_out_at or (phone and phone.opted_out)):
        return None
    return Hold("opted_out", _who(view) | {"on": who.opted_out_at})


def wrong_person(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = number(view)
    return Hold("wrong_person", _who(view)) if phone and phone.wrong_person else None


def do_not_call(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = number(view)
    return Hold("do_not_call", _who(view) | {"lists": list(phone.lists)}) if phone and phone.lists else None


def no_contact(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return None if person(view) else Hold("no_contact")


# ---------------------------------------------------------------- the number


def no_number(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return Hold("no_number", _who(view)) if person(view) and not number(view) else None


def invalid_number(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = number(view)
    if not phone or (phone.e164 and phone.phone_hash and phone.number_type in CALLABLE | PREMIUM):
        return None
    return Hold("invalid_number", _who(view) | {"type": phone.number_type})


def premium_number(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = number(view)
    return Hold("premium_number", _who(view)) if phone and phone.number_type in PREMIUM else None


def landline_for_sms(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = number(view)
    if ask.channel != "sms" or not phone or phone.number_type not in CALLABLE - TEXTABLE:
        return None
    return Hold("landline_for_sms", _who(view) | {"type": phone.number_type})


# ---------------------------------------------------------------- the law


def country_unknown(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return None if not person(view) or countries(view) else Hold("country_unknown", _who(view))


def no_profile(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    known = {profile.country for profile in laws(view, policy)}
    missing = [country for country in countries(view) if country not in known]
    return Hold("no_profile", {"countries": missing}) if person(view) and missing else None


def no_permission(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    missing = [purpose for purpose, consent in _consents(view, ask, policy).items() if consent is None]
    return Hold("no_permission", _permission(view, ask, missing[0])) if missing else None


def permission_withdrawn(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    for purpose, consent in _consents(view, ask, policy).items():
        if consent and not consent.given:
            return Hold("permission_withdrawn", _permission(view, ask, purpose) | {"on": consent.said_at})
    return None


def permission_not_proven(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """A tick without a registered source and a date is no evidence; one dated in the future neither."""
    for purpose, consent in _consents(view, ask, policy).items():
        if consent and consent.given and not _is_proven(consent, now):
            facts = {"source": consent.source, "date": consent.said_at}
            return Hold("permission_not_proven", _permission(view, ask, purpose) | facts)
    return None


def permission_expired(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    for purpose, consent in _consents(view, ask, policy).items():
        if consent and consent.given and (end := _consent_ends(consent, policy)) and end <= now:
            return Hold("permission_expired", _permission(view, ask, purpose) | {"on": end})
    return None


def language_missing(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    spoken = language(view, policy)
    if not ask.languages or not person(view) or (spoken and spoken.split("-")[0].lower() in ask.languages):
        return None
    return Hold("language_missing", _who(view) | {"language": spoken, "has": list(ask.languages)})


def contact_limit(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """Rolling windows over all that we started, on every channel, across campaigns, people and the household."""
    found = laws(view, policy)
    touches = [touch for touch in view.touches if touch.attempt_id is None or touch.attempt_id != ask.attempt_id]
    full = [
        hold
        for name in ("day", "week", "campaign")
        if found and (hold := _full(name, min(getattr(law, f"per_{name}") for law in found), touches, ask, now))
    ]
    endless = [hold for hold in full if hold.until is None]
    return next(iter(endless), None) or max(full, key=lambda hold: hold.until or now, default=None)


def outside_hours(view: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """For messages we start as for calls; the next allowed moment is always named."""
    to, found = route(view, ask, policy), laws(view, policy)
    if not ask.hours_matter or not to or not found:
        return None
    wish = preferred(view)
    if hours.allowed(to, found[0], ask.hours, wish, now):
        return None
    opens = hours.next_allowed(to, found[0], ask.hours, wish, now)
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


def _who(view: Account) -> dict[str, object]:
    who, phone = person(view), number(view)
    facts: dict[str, object] = {"contact": who.id if who else None}
    return facts | {"phone": phone.id} if phone else facts


def _flags(view: Account) -> frozenset[str]:
    who = person(view)
    return view.flags | (who.flags if who else frozenset())


def _zones(view: Account, who: Contact, phone: Phone, found: list[Profile]) -> tuple[str, ...]:
    """By the contact's address, then the account's, then all that number and country allow."""
    for zone in (who.zone, view.zone):
        if zone and hours.known_zone(zone):
            return (zone,)
    abroad = any(profile.country != phone.country for profile in found)
    everywhere = [zone for profile in found for zone in profile.zones] if abroad or not phone.zones else []
    return tuple(sorted({*phone.zones, *everywhere}))


def _permission(view: Account, ask: Ask, purpose: str) -> dict[str, object]:
    who = person(view)
    return {"contact": who.id if who else None, "channel": ask.channel, "purpose": purpose}


def _consents(view: Account, ask: Ask, policy: Policy) -> dict[str, Consent | None]:
    """The declaration for each purpose that a law asks for here; empty when none is needed."""
    who = person(view)
    channel: str = ask.channel if ask.automated else f"{ask.channel}_live"
    kind = "firm" if view.kind == "firm" else "private"  # unknown counts as a private person
    needed = {
        profile.purpose if ask.purpose == "research" else ask.purpose
        for profile in laws(view, policy)
        if profile.needs_consent.get(channel, {}).get(kind, True)
    }
    return {purpose: _declared(who, ask.channel, purpose) for purpose in sorted(needed)} if who else {}


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
