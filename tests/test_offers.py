"""Which offer suits whom, as values; the starters are read as they ship."""

import json
import tomllib
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns import offers
from campaigns.facts import REASONS, Account
from campaigns.offers import Limit, Offer
from campaigns.segments import is_gsm
from winback.places import templates
from winback.words import starter_words

TODAY = date(2026, 3, 3)
SMALL = Account(id=1, value=Decimal(120), currency="EUR")
BIG = Account(id=2, value=Decimal(9_000), currency="EUR")
STARTERS = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in (templates() / "offers").glob("*.toml")
}
CATALOGUE = tuple(offers.parse(key, body) for key, body in sorted(STARTERS.items()))
GIFT = Offer("gift", "welcome_gift")


def chosen(account, *reasons, limits=offers.NO_LIMITS, catalogue=CATALOGUE):
    offer = offers.choose(catalogue, account, reasons, TODAY, limits)
    return offer.key if offer else None


@pytest.mark.parametrize(
    ("reason", "offer"),
    [
        ("price", "comeback_discount"),
        ("service", "express_service"),
        ("product", "whats_new"),
        ("quality", "quality_promise"),
        ("competitor", "comeback_discount"),
        ("need_gone", "whats_new"),
        ("moved_closed", "welcome_gift"),
        ("other", "welcome_gift"),
    ],
)
def test_the_offer_answers_the_reason_they_gave(reason, offer):
    assert chosen(SMALL, reason) == offer


def test_a_good_customer_who_left_for_the_price_gets_the_package():
    assert chosen(BIG, "price") == "comeback_package"


def test_an_offer_in_another_currency_is_not_made():
    assert chosen(replace(BIG, currency="USD"), "price") == "comeback_discount"


def test_the_first_reason_decides_before_the_second():
    assert chosen(SMALL, "service", "price") == "express_service"


def test_without_a_reason_there_is_a_small_gift():
    assert chosen(SMALL) == "welcome_gift"


@pytest.mark.parametrize(
    "limit",
    [
        Limit(active=False),
        Limit(stock_left=0),
        Limit(expires_on=date(2026, 3, 2)),
    ],
)
def test_what_is_used_up_or_over_is_not_offered_any_more(limit):
    assert chosen(SMALL, "service", limits={"express_service": limit}) == "welcome_gift"


def test_a_grant_never_overdraws_its_budget():
    limits = {"comeback_package": Limit(budget_left=Decimal("39.99"))}

    assert chosen(BIG, "price", limits=limits) == "comeback_discount"


def test_an_offer_is_still_made_on_its_last_day():
    assert chosen(SMALL, "service", limits={"express_service": Limit(expires_on=TODAY)}) == "express_service"


def test_when_everything_is_used_up_nothing_is_promised():
    assert chosen(SMALL, "price", limits={key: Limit(stock_left=0) for key in STARTERS}) is None


def test_every_refusal_says_why():
    considered = {one.offer.key: one for one in offers.consider(CATALOGUE, SMALL, ("price",), TODAY)}

    assert considered["comeback_discount"].why == "answers_reason"
    assert considered["comeback_package"].why == "account_too_small"
    assert considered["express_service"].why == "other_reason"
    assert considered["welcome_gift"].why == "gift_for_anybody"


any_limit = st.builds(
    Limit,
    active=st.booleans(),
    stock_left=st.none() | st.integers(-1, 3),
    budget_left=st.none() | st.decimals(0, 100, places=2),
    expires_on=st.none() | st.dates(date(2026, 3, 1), date(2026, 3, 5)),
)


@given(
    value=st.decimals(0, 20_000, places=2),
    reasons=st.lists(st.sampled_from(REASONS), max_size=4),
    limits=st.dictionaries(st.sampled_from(sorted(STARTERS)), any_limit),
    order=st.randoms(use_true_random=False),
)
def test_what_is_chosen_always_fits_and_never_depends_on_the_order_of_the_catalogue(value, reasons, limits, order):
    account = replace(SMALL, value=value)
    shuffled = list(CATALOGUE)
    order.shuffle(shuffled)

    offer = offers.choose(CATALOGUE, account, reasons, TODAY, limits)

    assert offer == offers.choose(shuffled, account, reasons, TODAY, limits)
    if offer is not None:
        limit = limits.get(offer.key, Limit())
        assert limit.active
        assert limit.stock_left is None or limit.stock_left > 0
        assert limit.budget_left is None or limit.budget_left >= offer.cost
        assert limit.expires_on is None or limit.expires_on >= TODAY
        assert account.value >= offer.min_value
        assert offer.kind == offers.ANYBODY or any(reason in offer.reasons for reason in reasons)


@given(reasons=st.lists(st.sampled_from(REASONS), max_size=4))
def test_a_gift_without_limits_means_that_nobody_leaves_empty_handed(reasons):
    assert offers.choose([GIFT], SMALL, reasons, TODAY) == GIFT


# ---------------------------------------------------------------- bodies


@pytest.mark.parametrize("key", sorted(STARTERS))
def test_the_starters_are_sound_in_every_language_we_speak_and_fit_one_message(key):
    body = STARTERS[key]

    assert offers.faults(body) == []
    assert body["key"] == key
    assert set(body["title"]) == set(body["text"]) == set(starter_words())
    assert set(body["rep"]) == {"de", "en"}
    for text in body["text"].values():
        assert len(text) <= 100
        assert is_gsm(text)
        assert text.endswith(".")
        assert not any(sign in text for sign in "%&/\n")


def test_a_body_survives_json_as_rows_keep_it():
    body = json.loads(json.dumps(STARTERS["comeback_package"]))

    assert offers.parse("comeback_package", body).cost == Decimal("40.00")


def test_every_fault_of_a_body_is_told_at_once():
    body = {
        "kind": "voucher",
        "reasons": ["price", "weather"],
        "percent": 120,
        "value": "ten",
        "cost": "5",
        "days_valid": 0,
        "currency": None,
        "title": {"de": "x"},
        "text": {},
        "rep": {"de": " "},
    }

    with pytest.raises(ValueError, match="offer odd") as error:
        offers.parse("odd", body)

    for word in ("kind", "weather", "percent", "value", "currency", "days_valid", "text", "rep"):
        assert word in str(error.value)


def test_an_offer_of_a_kind_that_does_not_answer_its_reason_is_refused():
    body = {**STARTERS["express_service"], "reasons": ["price"]}

    assert offers.faults(body) == ["reasons: extra_service is no answer to price"]


@given(
    st.dictionaries(
        st.sampled_from(["kind", "reasons", "value", "percent", "days_valid", "currency", "text", "cost", "rep"]),
        st.none() | st.integers() | st.text(max_size=5) | st.floats() | st.lists(st.text(max_size=3), max_size=2),
    )
)
def test_a_senseless_body_is_refused_in_words_and_never_breaks(body):
    assert all(": " in fault for fault in offers.faults(body))
