"""Numbers that cost more than a usual message or call are never reached, whatever the data say about them."""

import pytest

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
