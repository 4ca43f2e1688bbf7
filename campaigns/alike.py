"""Accounts that differ in names and numbers only are decided alike: a large audience has few shapes.

A shape is everything the rules may read of an account that nobody is in conversation with, without who it is. What is
special about an account (a block; an issue, an interview, a contact of late …) sets it apart: it has no shape, and the
rules are asked about itself. New facts are part of every shape unless they are named here.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import fields, replace
from datetime import datetime
from operator import attrgetter
from typing import Any

from campaigns.contact_limits import SPANS
from campaigns.facts import Account, Consent, Contact, Hold, Phone, Policy, Verdict
from campaigns.suppression import is_history

Shape = tuple[Any, ...]
Place = tuple[int, int]  # of a person in the account, and of a number with the person

SPECIAL = ("blocks", "in_conversation", "household_talking", "with_rep", "erased")
PAST = ("issues", "interviewed_at", "touches")  # special until they are long past
# Who somebody is, and what no rule reads while nobody was contacted yet (an order counts from then on).
NAMES = ("id", "external_id", "value", "currency", "first_order_on", "last_order_on", "left_on")
# Holds that say no more of somebody than their shape, beside which person and which number is meant.
SAY_THE_SAME = frozenset(
    {
        "insolvent", "in_dunning", "in_dispute", "not_in_band",
        "deceased", "flagged_minor", "opted_out", "wrong_person", "do_not_call",
        "no_contact", "no_number", "invalid_number", "premium_number", "landline_for_sms",
        "country_unknown", "no_profile", "no_permission", "language_missing",
    }
)  # fmt: skip
NAMED = ("contact", "phone")  # facts of a hold that are ids
AREA = 6  # characters of a number: its country and its area, where laws go by it


def shape(account: Account, policy: Policy, now: datetime, campaign_id: int | None) -> Shape | None:
    """What decides over this account before its first contact; None when it must be decided by itself."""
    if any(_special(account)) or (any(_past(account)) and _lately(account, policy, now, campaign_id)):
        return None
    people = [
        (
            _of_person(who),
            tuple([(_of_number(one), bool(one.phone_hash), (one.e164 or "")[:AREA]) for one in who.phones]),
            tuple([(_of_consent(one), _since(one, policy, now)) for one in who.consents]),
        )
        for who in account.contacts
    ]
    return _of_account(account), bool(account.touches), tuple(people)


def place_of(account: Account, verdict: Verdict) -> Place:
    """Whom a verdict that says go means, and on which number."""
    to = verdict.route
    return next(
        (person, number)
        for person, who in enumerate(account.contacts)
        for number, one in enumerate(who.phones)
        if to is not None and (who.id, one.id) == (to.contact_id, to.phone_id)
    )


def without_names(account: Account, holds: Sequence[Hold]) -> tuple[Hold, ...] | None:
    """The same holds with places instead of ids, true of everybody of this shape; None when they say more than that."""
    if any(hold.code not in SAY_THE_SAME or hold.until for hold in holds):
        return None
    places: dict[tuple[str, object], object] = {}
    for person, who in enumerate(account.contacts):
        places[NAMED[0], who.id] = (person,)
        places |= {(NAMED[1], one.id): (person, number) for number, one in enumerate(who.phones)}
    return tuple(
        replace(hold, facts={n: places.get((n, fact), fact) if n in NAMED else fact for n, fact in hold.facts.items()})
        for hold in holds
    )


def id_at(account: Account, place: Sequence[int]) -> int:
    """Of the person, or the number, that stands at such a place."""
    who = account.contacts[place[0]]
    return who.id if len(place) == 1 else who.phones[place[1]].id


def _lately(account: Account, policy: Policy, now: datetime, campaign_id: int | None) -> bool:
    """Whether something of the past may still count: by its day, or a contact of this campaign with the household."""
    counts = now - max(policy.rest, *SPANS.values())
    answered = account.interviewed_at is not None and now < account.interviewed_at + policy.answered_rest
    return (
        answered
        or any(one.at > counts or one.campaign_id == campaign_id for one in account.touches)
        or not all(is_history(issue, policy, now) for issue in account.issues)
    )


def _since(consent: Consent, policy: Policy, now: datetime) -> object:
    """Of the day of a declaration the rules see whether it has come; where permissions end, all of it."""
    if policy.consent_valid is not None or consent.said_at is None:
        return consent.said_at
    return consent.said_at <= now


def _all_but(of: type, left_out: Collection[str]) -> attrgetter[Any]:
    return attrgetter(*(field.name for field in fields(of) if field.name not in left_out))


_special, _past = attrgetter(*SPECIAL), attrgetter(*PAST)
_of_account = _all_but(Account, (*NAMES, *SPECIAL, *PAST, "contacts"))
_of_person = _all_but(Contact, ("id", "phones", "consents"))
_of_number = _all_but(Phone, ("id", "e164", "phone_hash"))
_of_consent = _all_but(Consent, ("id", "said_at"))
