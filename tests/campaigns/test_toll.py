"""Numbers that cost more than a usual message or call are never reached, whatever the data say about them."""

import random
from collections.abc import Iterator

import phonenumbers
import pytest
from phonenumbers import PhoneNumberType as Kind

from campaigns import toll
from campaigns.toll import fraud

MOBILE, LANDLINE = "+4917139200001", "+493023125000"


@pytest.mark.parametrize("number", [MOBILE, LANDLINE, "+498999998123"])
def test_mobiles_and_landlines_of_an_allowed_country_are_reached(number):
    assert fraud(number, "DE", {"DE"}) is None


def test_a_us_number_is_reached_where_it_is_allowed():
    assert fraud("+12125550100", "US", {"DE", "US"}) is None
    assert fraud("+12125550100", "US", {"DE"}).code == "country_closed"


@pytest.mark.parametrize(
    ("number", "country", "kind"),
    [
        ("+499001234567", "DE", "premium_rate"),
        ("+49180123456", "DE", "shared_cost"),
        ("+498001234567", "DE", "toll_free"),
        ("+4970012345678", "DE", "personal_number"),
        ("+18005550100", "US", "toll_free"),
    ],
)
def test_costly_kinds_are_never_reached(number, country, kind):
    hold = fraud(number, country, {"DE", "US"})

    assert (hold.code, hold.facts["type"]) == ("number_kind", kind)


@pytest.mark.parametrize("number", ["+881612345678", "+870773111632", "+88213300655"])
@pytest.mark.parametrize("said", ["DE", "001", None])
def test_satellites_belong_to_no_country(number, said):
    assert fraud(number, said, {"DE", "US"}).code == "country_closed"


def test_a_number_that_says_another_country_than_its_row_is_not_believed():
    assert fraud(MOBILE, "US", {"DE", "US"}).code == "country_closed"
    assert fraud("+37167123456", "DE", {"DE"}).code == "country_closed"


@pytest.mark.parametrize("number", ["", "4917139200001x", "110", "+49", "anonymous"])
def test_what_is_no_number_is_never_reached(number):
    assert fraud(number, "DE", {"DE"}) is not None


def test_a_number_of_no_known_kind_is_never_reached():
    assert fraud("+49137123456", "DE", {"DE"}) is not None


def _numbers_like(country: str, chance: random.Random) -> Iterator[str]:
    """The plan's own examples of every kind, and what a digit more, less or another makes of them."""
    examples = (phonenumbers.example_number_for_type(country, kind) for kind in Kind.values())
    for one in filter(None, examples):
        digits = phonenumbers.format_number(one, phonenumbers.PhoneNumberFormat.E164)
        for _ in range(25):
            place = chance.randrange(len(str(one.country_code)) + 1, len(digits))
            digits = digits[:place] + chance.choice("0123456789") + digits[place + 1 :]
            yield digits[: len(digits) - chance.randrange(2)] + "0" * chance.randrange(2)


@pytest.mark.parametrize("country", ["DE", "AT", "CH", "FR", "NL", "PL", "IT", "ES", "GB", "US", "CA", "MX", "KZ"])
def test_what_the_plan_read_as_one_expression_lets_through_every_number_by_itself_would_be(country, monkeypatch):
    numbers = set(_numbers_like(country, random.Random(country)))
    at_once = {number for number in numbers if fraud(number, country, {country}) is None}

    monkeypatch.setattr(toll, "_is_plainly_usual", lambda e164, country: False)

    assert at_once == {number for number in numbers if fraud(number, country, {country}) is None}
    assert len(at_once) > 5


@pytest.mark.parametrize(("number", "country"), [(MOBILE, "DE"), (LANDLINE, "DE"), ("+12125550100", "US")])
def test_usual_numbers_need_no_second_look(number, country, monkeypatch):
    monkeypatch.setattr(phonenumbers, "parse", lambda *_: pytest.fail("it was looked at by itself"))

    assert fraud(number, country, {country}) is None
