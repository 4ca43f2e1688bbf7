"""Where somebody lives, from what was written: a state only where there is no doubt."""

from datetime import date

import pytest

from campaigns import hours
from winback.imports.places import place
from winback.imports.postcodes import PREFIXES
from winback.services.permission import profiles


@pytest.mark.parametrize(
    ("country", "region", "postcode", "state"),
    [
        ("UK", "", "EH1 1AA", "SCT"), ("GB", "", "g12 8qq", "SCT"), ("GB", "", "BT1 5GS", "NIR"),
        ("GB", "", "CF10", "WLS"), ("GB", "", "SW1A 1AA", "ENG"), ("GB", "", "M11AE", "ENG"),
        ("GB", "", "TD15 1AA", None), ("GB", "", "CH5 1AB", None), ("GB", "", "SY10 7AA", None),
        ("GB", "", "no postcode", None), ("GB", "Wales", "", "WLS"), ("Scotland", "", "", "SCT"),
        ("Nordirland", "", "", None), ("AT", "", "1010", "9"), ("AT", "", "6020", "7"), ("AT", "", "2425", None),
        ("AT", "Tirol", "", "7"), ("CH", "", "8001", "ZH"), ("CH", "", "1201", "GE"), ("CH", "", "3920", "VS"),
        ("CH", "Waadt", "1260", "VD"), ("CH", "", "1260", None), ("CH", "Genf", "", "GE"), ("CH", "", "80012", None),
        ("DE", "", "80331", "BY"),
    ],
)  # fmt: skip
def test_a_postcode_or_a_name_tells_the_state(country: str, region: str, postcode: str, state: str | None) -> None:
    assert place(country, region, postcode).region == state


@pytest.mark.parametrize("country", PREFIXES)
def test_no_postcode_lies_in_two_states(country: str) -> None:
    begins = [one for prefixes in PREFIXES[country].values() for one in prefixes]

    assert not [(one, other) for one in begins for other in begins if one is not other and other.startswith(one)]


def test_whoever_lives_in_england_is_not_spared_scotlands_holiday(monkeypatch: pytest.MonkeyPatch) -> None:
    """St Andrew's day: closed in Scotland, and for whoever may live there."""
    law = profiles.loaded()["GB"]
    day = date(2026, 11, 30)

    closed = {
        region: day in hours.closed_days("GB", region, 2026, law.holiday_categories, law.states)
        for region in ("ENG", "SCT", None)
    }

    assert closed == {"ENG": False, "SCT": True, None: True}
