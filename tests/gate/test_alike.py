"""Accounts of one shape are decided alike: it holds everything the rules read, and nothing of who somebody is."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns import alike
from campaigns.audience import verdict
from campaigns.facts import Account, Ask, Block, Consent, Contact, Hold, Issue, Phone, Policy, Route, Touch, Turn
from campaigns.views import hours_of
from tests.gate.test_monotone import ACCOUNTS, FEW_REASONS
from tests.gate.values import AMINA, NOW, POLICY, with_person

POLICIES = st.sampled_from(
    [
        POLICY,
        replace(POLICY, rest=timedelta(days=1)),
        replace(POLICY, consent_valid=timedelta(days=365)),
        replace(POLICY, feeds=()),
    ]
)
ASKS = st.builds(
    Ask,
    st.sampled_from(["sms", "voice"]),
    campaign_id=st.just(7),
    bands=st.sampled_from([(), ("dormant", "lost")]),
    languages=st.sampled_from([(), ("de",)]),
    hours_matter=st.just(False),
)
NUMBERS = st.sampled_from(["+491713920001", "+493023125001", "+12125550100", "+12135550100", "+447700900001"])
LONG_AGO = st.integers(0, 900).map(lambda days: NOW - timedelta(days=days))
SOLVED = st.builds(
    lambda kind, opened, days, feed: Issue(3, kind, opened, opened + timedelta(days=days), feed=feed),
    st.sampled_from(["ticket", "refund"]),
    LONG_AGO,
    st.integers(0, 30),
    st.sampled_from([None, "desk"]),
)
PLAIN = st.builds(
    lambda one, issues, interviewed_at: replace(
        one, issues=tuple(issues), blocks=(), interviewed_at=interviewed_at, in_conversation=None,
        household_talking=None, with_rep=False,
    ),
    ACCOUNTS | FEW_REASONS,
    st.lists(SOLVED, max_size=2),
    st.none() | LONG_AGO,
)  # fmt: skip
YEARS_AGO = NOW - timedelta(days=2000)


def renamed(account: Account) -> Account:
    """Somebody else in the same circumstances."""
    contacts = tuple(_person(who, 1000 * place) for place, who in enumerate(account.contacts, 1))
    return replace(
        account, id=99, external_id="K-99", value=Decimal(7), currency="CHF", first_order_on=date(2001, 1, 1),
        last_order_on=date(2002, 2, 2), left_on=date(2003, 3, 3), contacts=contacts, touches=_older(account.touches),
        issues=() if account.issues else (Issue(9, "return", YEARS_AGO, YEARS_AGO, feed="desk"),),
        interviewed_at=None if account.interviewed_at else YEARS_AGO,
    )  # fmt: skip


def _older(touches: tuple[Touch, ...]) -> tuple[Touch, ...]:
    """Another history, if there is one."""
    return touches[:1] and (
        Touch(touches[0].at - timedelta(days=1), "voice", 55, 99, 1),
        Touch(NOW - timedelta(days=99), "sms", 56),
    )


def _person(who: Contact, first: int) -> Contact:
    phones = tuple(_number(one, first + place) for place, one in enumerate(who.phones))
    consents = tuple(_consent(one, first + place) for place, one in enumerate(who.consents))
    return replace(who, id=first, phones=phones, consents=consents)


def _number(one: Phone, id_: int) -> Phone:
    return replace(one, id=id_, e164=one.e164 and one.e164[:-2] + "99", phone_hash=one.phone_hash and f"h{id_}")


def _consent(one: Consent, id_: int) -> Consent:
    return replace(one, id=id_, said_at=one.said_at and one.said_at - timedelta(hours=5))


@given(PLAIN, NUMBERS, ASKS, POLICIES)
@settings(max_examples=500, deadline=None)
def test_whoever_has_the_shape_of_somebody_gets_the_same_answer(
    account: Account, number: str, ask: Ask, policy: Policy
) -> None:
    contacts = tuple(
        replace(
            who,
            id=place,
            phones=tuple(
                replace(one, id=100 * place + n, e164=one.e164 and number) for n, one in enumerate(who.phones)
            ),
        )
        for place, who in enumerate(account.contacts)
    )
    account = replace(account, contacts=contacts)
    other = renamed(account)
    shape = alike.shape(account, policy, NOW, 7)
    if shape is None or shape != alike.shape(other, policy, NOW, 7):
        return  # special, a declaration of the last hours, or permissions that end

    one, another = verdict(account, ask, policy, NOW), verdict(other, ask, policy, NOW)

    assert [hold.code for hold in one.holds] == [hold.code for hold in another.holds]
    assert alike.without_names(account, one.holds) == alike.without_names(other, another.holds)
    if one.route and another.route:
        assert _beyond_names(one.route) == _beyond_names(another.route)
        assert hours_of(account, one.route, ask, policy) == hours_of(other, another.route, ask, policy)
        person, phone = alike.place_of(account, one)
        assert (person, phone) == alike.place_of(other, another)
        assert other.contacts[person].id == another.route.contact_id
        assert other.contacts[person].phones[phone].id == another.route.phone_id


def test_of_a_hold_that_says_more_than_the_shape_nobody_else_has_the_words() -> None:
    (who,) = AMINA.contacts
    ticks = tuple(replace(one, given=False) for one in who.consents)
    withdrawn = verdict(
        replace(AMINA, contacts=(replace(who, consents=ticks),)), Ask("sms", campaign_id=7), POLICY, NOW
    )

    assert [hold.code for hold in withdrawn.holds] == ["permission_withdrawn"]  # it names the day
    assert alike.without_names(AMINA, withdrawn.holds) is None


def test_an_id_is_found_again_at_its_place() -> None:
    other = renamed(AMINA)
    (hold,) = alike.without_names(AMINA, [Hold("no_number", {"contact": AMINA.contacts[0].id, "phone": None})]) or ()

    assert hold.facts == {"contact": (0,), "phone": None}
    assert alike.id_at(other, hold.facts["contact"]) == other.contacts[0].id
    assert alike.id_at(other, (0, 0)) == other.contacts[0].phones[0].id


def _beyond_names(route: Route) -> Route:
    return replace(route, contact_id=0, phone_id=0, e164="", phone_hash="", consents=())


def test_names_and_numbers_are_no_part_of_a_shape() -> None:
    assert alike.shape(renamed(AMINA), POLICY, NOW, 7) == alike.shape(AMINA, POLICY, NOW, 7) is not None


@pytest.mark.parametrize(
    "special",
    [
        {"issues": (Issue(1, "ticket", NOW, NOW),)},
        {"issues": (Issue(1, "ticket", YEARS_AGO),)},
        {"issues": (Issue(1, "ticket", YEARS_AGO, YEARS_AGO), Issue(2, "ticket", NOW, NOW))},
        {"issues": (Issue(1, "ticket", YEARS_AGO, YEARS_AGO, held_back=True),)},
        {"issues": (Issue(1, "ticket", YEARS_AGO, YEARS_AGO, date(2026, 4, 1)),)},
        {"issues": (Issue(1, "ticket", NOW, YEARS_AGO),)},  # resolved before it was opened
        {"issues": (Issue(1, "ticket", YEARS_AGO, NOW + timedelta(days=1)),)},
        {"blocks": (Block("a wish", "Olga"),)},
        {"touches": (Touch(NOW - timedelta(days=29), "sms", 1),)},
        {"touches": (Touch(NOW - timedelta(days=900), "sms", 7),)},  # with somebody else of the household
        {"interviewed_at": NOW - POLICY.answered_rest + timedelta(seconds=1)},
        {"in_conversation": 3},
        {"household_talking": 4},
        {"with_rep": True},
        {"erased": True},
    ],
)
def test_who_is_special_is_decided_alone(special: dict[str, object]) -> None:
    assert alike.shape(replace(AMINA, **special), POLICY, NOW, 7) is None


def test_who_rested_long_enough_is_as_good_as_others_who_did() -> None:
    once, twice = ((Touch(NOW - timedelta(days=days), "sms", 1),) * times for days, times in ((31, 1), (400, 2)))

    found = alike.shape(replace(AMINA, touches=once), POLICY, NOW, 7)
    assert found == alike.shape(replace(AMINA, touches=twice), POLICY, NOW, 7) is not None
    assert found != alike.shape(AMINA, POLICY, NOW, 7)


@pytest.mark.parametrize(
    "past",
    [
        {"issues": (Issue(1, "ticket", YEARS_AGO, YEARS_AGO, feed="desk"),)},
        {"interviewed_at": NOW - POLICY.answered_rest},
        {"issues": (Issue(1, "return", YEARS_AGO, YEARS_AGO),), "interviewed_at": YEARS_AGO},
    ],
)
def test_what_is_long_past_sets_nobody_apart(past: dict[str, object]) -> None:
    assert alike.shape(replace(AMINA, **past), POLICY, NOW, 7) == alike.shape(AMINA, POLICY, NOW, 7) is not None


@pytest.mark.parametrize(
    "other",
    [
        with_person(language="en"),
        with_person(opted_out_at=NOW),
        with_person(later_until=date(2026, 4, 1)),
        with_person(flags=frozenset({"minor"})),
        with_person(phones=()),
        with_person(consents=AMINA.contacts[0].consents[:1]),
        replace(AMINA, country="AT"),
        replace(AMINA, kind="firm"),
        replace(AMINA, flags=frozenset({"dunning"})),
        replace(AMINA, band="lost"),
        replace(AMINA, turns=(Turn(1, 500),)),  # another campaign is about to ask them
    ],
)
def test_who_differs_in_more_than_names_has_another_shape(other: Account) -> None:
    assert alike.shape(other, POLICY, NOW, 7) != alike.shape(AMINA, POLICY, NOW, 7)


@pytest.mark.parametrize(
    ("said_at", "same"),
    [(NOW - timedelta(days=900), True), (NOW, True), (NOW + timedelta(seconds=1), False), (None, False)],
)
def test_of_the_day_of_a_permission_counts_whether_it_has_come(said_at: datetime | None, same: bool) -> None:
    other = with_person(consents=tuple(replace(one, said_at=said_at) for one in AMINA.contacts[0].consents))

    assert (alike.shape(other, POLICY, NOW, 7) == alike.shape(AMINA, POLICY, NOW, 7)) is same


def test_where_permissions_end_their_day_is_part_of_the_shape() -> None:
    ending = replace(POLICY, consent_valid=timedelta(days=300))
    older = with_person(
        consents=tuple(replace(one, said_at=NOW - timedelta(days=299)) for one in AMINA.contacts[0].consents)
    )

    assert alike.shape(older, ending, NOW, 7) != alike.shape(AMINA, ending, NOW, 7)
