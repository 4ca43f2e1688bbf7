"""Whether one person may be reached on one number: the rules of suppression.py that look at a person and a number.

Each sees the account through one of its people and one of their numbers (`views.View`), with the laws that count there.
"""

from __future__ import annotations

from datetime import datetime

from campaigns import contact_limits, hours
from campaigns.facts import Ask, Consent, Hold, Policy
from campaigns.views import View, asked_channel, language, preferred, route

PREMIUM = frozenset({"premium", "premium_rate", "shared_cost"})
CALLABLE = frozenset({"mobile", "fixed_line", "fixed_or_mobile", "voip", "personal", "personal_number", "uan"})
TEXTABLE = frozenset({"mobile", "fixed_or_mobile"})
NUMBERS, LANDLINES = CALLABLE | PREMIUM, CALLABLE - TEXTABLE


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
    if not phone or (phone.e164 and phone.phone_hash and phone.number_type in NUMBERS):
        return None
    return Hold("invalid_number", _who(view) | {"type": phone.number_type})


def premium_number(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = view.number
    return Hold("premium_number", _who(view)) if phone and phone.number_type in PREMIUM else None


def landline_for_sms(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    phone = view.number
    if ask.channel != "sms" or not phone or phone.number_type not in LANDLINES:
        return None
    return Hold("landline_for_sms", _who(view) | {"type": phone.number_type})


# ---------------------------------------------------------------- the law


def country_unknown(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return None if not view.person or view.countries else Hold("country_unknown", _who(view))


def no_profile(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    missing = [country for country in view.countries if country not in policy.profiles]
    return Hold("no_profile", {"countries": missing}) if view.person and missing else None


def awaits_counsel(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """The country or state has a profile, and it says no."""
    if not view.person or not view.closed:
        return None
    return Hold("awaits_counsel", {"countries": [law.key for law in view.closed], "why": view.closed[0].why_not or "–"})


def list_missing(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """Who does not hold the national list cannot know who stands on it."""
    missing = [name for name, _ in _lists(view, ask) if name not in policy.lists]
    return Hold("list_missing", {"lists": missing}) if view.person and missing else None


def list_stale(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """A copy is as old as the day it was drawn, and counts through its last allowed day."""
    needed = _lists(view, ask)
    if not needed or not view.person:
        return None
    held = [(name, policy.lists[name], days) for name, days in needed if name in policy.lists]
    stale = [one for one in held if (now.date() - one[1]).days > one[2]]
    if not stale:
        return None
    _, drawn, days = stale[0]
    return Hold("list_stale", {"lists": [one[0] for one in stale], "of": drawn, "days": days})


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


def permission_not_written(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """Some laws want it in writing: the registered source says whether it was."""
    channel = asked_channel(ask)
    if not [law for law in view.laws if channel in law.written]:
        return None
    for purpose, consent in view.consents.items():
        if consent and consent.given and not consent.written:
            return Hold("permission_not_written", _permission(view, ask, purpose) | {"source": consent.source})
    return None


def permission_expired(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    for purpose, consent in view.consents.items():
        if consent and consent.given and (end := consent_ends(consent, policy)) and end <= now:
            return Hold("permission_expired", _permission(view, ask, purpose) | {"on": end})
    return None


def language_missing(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    spoken = language(view)
    if not ask.languages or not view.person or (spoken and spoken.split("-")[0].lower() in ask.languages):
        return None
    return Hold("language_missing", _who(view) | {"language": spoken, "has": list(ask.languages)})


def contact_limit(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """All that we started counts; what they asked for themselves gives our own limits a way."""
    return contact_limits.reached(view.laws, view.account.touches, ask, now)


def outside_hours(view: View, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """For messages we start as for calls; the next allowed moment is always named."""
    to = route(view, ask) if ask.hours_matter and view.laws else None
    if not to:
        return None
    wish = None if ask.wished_at else preferred(view)
    if hours.allowed(to, view.laws, ask.hours, wish, now):
        return None
    opens = hours.next_allowed(to, view.laws, ask.hours, wish, now)
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
    awaits_counsel,
    list_missing,
    list_stale,
    no_permission,
    permission_withdrawn,
    permission_not_proven,
    permission_not_written,
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


def _permission(view: View, ask: Ask, purpose: str) -> dict[str, object]:
    who = view.person
    return {"contact": who.id if who else None, "channel": ask.channel, "purpose": purpose}


def _lists(view: View, ask: Ask) -> list[tuple[str, int]]:
    """The lists of the country and the state that this channel needs here, and the age each may have."""
    laws = [law for law in view.laws if law.lists]
    if not laws:
        return []
    channel = asked_channel(ask)
    kind = "firm" if view.account.kind == "firm" else "private"  # whoever may be a private person counts as one
    found = {
        name: min(one.max_age_days for law in laws if (one := law.lists.get(name)))
        for law in laws
        for name, needed in law.lists.items()
        if channel in needed.channels and kind in needed.kinds
    }
    return sorted(found.items())


def _is_proven(consent: Consent, now: datetime) -> bool:
    return consent.proven and consent.said_at is not None and consent.said_at <= now


def consent_ends(consent: Consent, policy: Policy) -> datetime | None:
    """When a permission ends by itself."""
    by_policy = consent.said_at + policy.consent_valid if consent.said_at and policy.consent_valid else None
    return min((end for end in (consent.expires_at, by_policy) if end), default=None)
