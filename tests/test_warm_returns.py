"""How warm a return is: sums one can check by hand."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.answers.values import When
from campaigns.facts import REASONS
from campaigns.warm_returns import WarmFacts, reweigh, weigh

NOW = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)
JUST_NOW = WarmFacts(now=NOW, answered_at=NOW)
PRICE = replace(
    JUST_NOW, permission=True, reason="price", confidence=0.9, offer="comeback_discount", offer_answers_reason=True
)


def codes(warmth):
    return [cause.code for cause in warmth.causes]


def test_priority_is_the_sum_of_its_causes():
    warmth = weigh(replace(PRICE, value=Decimal(5_000), sentiment=-0.5))

    assert {cause.code: cause.points for cause in warmth.causes} == {
        "permission": 25,
        "fixable_reason": 15,
        "value": 13,
        "fresh": 5,
        "upset": -2,
    }
    assert warmth.priority == 56


@pytest.mark.parametrize(
    ("reason", "confidence"), [("moved_closed", 1.0), ("service", 0.3), (None, None), ("price", 0.9)]
)
def test_another_reason_weighs_as_if_it_had_been_told_at_once(reason, confidence):
    facts = replace(PRICE, value=Decimal(5_000), sentiment=-0.5)
    kept = [cause.as_json() for cause in weigh(facts).causes]
    fits = reason == "price"

    priority, causes = reweigh(kept, reason, confidence, "comeback_discount", answers=fits)

    anew = weigh(replace(facts, reason=reason, confidence=confidence, offer_answers_reason=fits))
    assert (priority, causes) == (anew.priority, [cause.as_json() for cause in anew.causes])


def test_who_asks_for_a_person_comes_before_who_only_allows_a_call():
    assert weigh(replace(JUST_NOW, wants_human=True, permission=True)).priority > weigh(PRICE).priority


def test_a_reason_we_can_answer_is_warmer_than_one_we_cannot():
    warmths = [weigh(replace(PRICE, reason=reason)).priority for reason in ("price", "other", "need_gone")]

    assert warmths == sorted(warmths, reverse=True)
    assert len(set(warmths)) == 3


def test_an_offer_that_answers_the_reason_makes_it_warmer():
    assert weigh(PRICE).priority > weigh(replace(PRICE, offer="welcome_gift", offer_answers_reason=False)).priority


def test_a_guessed_reason_counts_half():
    assert weigh(PRICE).priority > weigh(replace(PRICE, confidence=0.4)).priority


@pytest.mark.parametrize(("days", "points"), [(0, 5), (3, 3), (7, 0), (70, 0)])
def test_an_answer_cools_down_within_a_week(days, points):
    warmth = weigh(replace(PRICE, answered_at=NOW - timedelta(days=days)))

    assert sum(cause.points for cause in warmth.causes if cause.code == "fresh") == points


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({}, "price"),
        ({"reason": None}, "other"),
        ({"wants_human": True}, "price"),
        ({"wants_human": True, "reason": None}, "wants_human"),
        ({"wants_human": True, "confidence": 0.3}, "wants_human"),
        ({"wants_human": True, "when": When(weekday=3, hour_from=17, words="Thursday after five")}, "callback"),
        ({"issue_told": True, "wants_human": True}, "unresolved_issue"),
    ],
)
def test_what_the_rep_says_first(changed, code):
    assert weigh(replace(PRICE, **changed)).say_first.code == code


def test_the_rep_is_told_what_they_named():
    said = weigh(replace(PRICE, competitor="Würth", improvement="faster delivery")).say_first

    assert said.facts == {
        "reason": "price",
        "offer": "comeback_discount",
        "competitor": "Würth",
        "improvement": "faster delivery",
    }


any_facts = st.builds(
    WarmFacts,
    now=st.just(NOW),
    answered_at=st.timedeltas(timedelta(days=-30), timedelta(days=60)).map(lambda ago: NOW - ago),
    permission=st.none() | st.booleans(),
    wants_human=st.booleans(),
    reason=st.none() | st.sampled_from(REASONS),
    confidence=st.none() | st.floats(0, 1),
    offer=st.none() | st.just("welcome_gift"),
    offer_answers_reason=st.booleans(),
    value=st.decimals(-1000, 10_000_000, places=2),
    much=st.decimals(1, 1_000_000, places=2),
    sentiment=st.none() | st.floats(-1, 1),
    when=st.none() | st.just(When(weekday=1, words="Tuesday")),
    issue_told=st.booleans(),
)


@given(any_facts)
def test_every_priority_is_explained_within_its_borders_and_fits_into_a_row(facts):
    warmth = weigh(facts)

    total = sum(cause.points for cause in warmth.causes)
    assert warmth.priority == max(0, min(100, total))
    assert codes(warmth) == [cause.code for cause in sorted(warmth.causes, key=lambda c: (-abs(c.points), c.code))]
    json.dumps([*(cause.as_json() for cause in warmth.causes), warmth.say_first.as_json()])


@given(any_facts, st.decimals(0, 1_000_000, places=2))
def test_a_more_valuable_account_is_never_colder(facts, more):
    assert weigh(replace(facts, value=facts.value + more)).priority >= weigh(facts).priority
