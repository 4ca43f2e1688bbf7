"""What a text costs, and which numbers there are."""

import pytest

from winback.sandbox import numbers, segments


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("ä" * 160, 1),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" + "a" * 151, 2),  # the euro does not fit into the first part and moves whole
        ("a" * 152 + "€" + "a" * 152, 3),
        ("a" * 69 + "ş", 1),
        ("a" * 70 + "ş", 2),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("„Gruß“", 1),
    ],
)
def test_segments_are_counted_by_the_letters(text, count):
    assert segments.count(text) == count


@pytest.mark.parametrize(
    ("number", "valid", "country", "landline"),
    [
        ("+491713920001", True, "DE", False),
        ("+493023125001", True, "DE", True),
        ("+12025550101", True, "US", False),
        ("+15005550006", True, "US", False),
        ("+447700900123", False, "GB", False),
        ("01713920001", False, "", False),
        ("", False, "", False),
    ],
)
def test_numbers_are_known(number, valid, country, landline):
    assert numbers.is_valid(number) is valid
    assert numbers.country(number) == country
    assert numbers.is_landline(number) is landline
