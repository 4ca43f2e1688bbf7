"""Amounts as people and programs write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winback.imports.amounts import Amounts, decimal_mark_of, read_amount

CENTS = st.integers(-(10**11), 10**11)


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("1.234,50 €", "1234.50", "EUR"),
        ("EUR 12.50", "12.50", "EUR"),
        ("(12,00)", "-12.00", None),
        ("12,00-", "-12.00", None),
        ("-12,00", "-12.00", None),
        ("− 12,00 €", "-12.00", "EUR"),
        ("12,-", "12", None),
        ("12,-- EUR", "12", "EUR"),
        ("$1,234.50", "1234.50", "USD"),
        ("-$5.00", "-5.00", "USD"),
        ("£3", "3", "GBP"),
        ("CHF 1'234.50", "1234.50", "CHF"),
        ("1 234,50", "1234.50", None),
        ("1\u00a0234,5", "1234.5", None),
        ("1.234.567", "1234567", None),
        ("1.234", "1234", None),
        ("0,125", "0.125", None),
        (",5", "0.5", None),
        ("'7,00", "7.00", None),
        ("1.5E+3", "1500", None),
        (12.5, "12.5", None),
        (12, "12", None),
    ],
)
def test_an_amount_is_read_as_it_was_meant(text: object, amount: str, currency: str | None) -> None:
    assert read_amount(text, ",") == (Decimal(amount), currency)
    assert Amounts(",")(text) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    "text", ["", "abc", "12 Stück", "1,2,3.4.5x", "--5", "(12", "12 XYZ", "1e99", "9" * 20, float("nan")]
)
def test_what_is_no_amount_is_refused(text: object) -> None:
    with pytest.raises(ValueError, match="amount"):
        Amounts(",")(text)


def test_a_lone_mark_before_three_digits_is_read_as_the_file_writes() -> None:
    assert read_amount("1.234", ",")[0] == 1234
    assert read_amount("1.234", ".")[0] == Decimal("1.234")
    assert decimal_mark_of("1.234") is None
    assert decimal_mark_of("1.23") == "."
    assert decimal_mark_of("1.234,00") == ","
    assert decimal_mark_of("1,234,000") == "."


@given(CENTS, st.sampled_from(["plain", "grouped"]), st.sampled_from([",", "."]), st.sampled_from(["", " €", " EUR"]))
def test_an_amount_survives_being_written(cents: int, how: str, mark: str, after: str) -> None:
    whole, rest = divmod(abs(cents), 100)
    thousands = "." if mark == "," else ","
    digits = f"{whole:,}".replace(",", thousands) if how == "grouped" else str(whole)
    text = f"{'-' if cents < 0 else ''}{digits}{mark}{rest:02d}{after}"

    assert Amounts(mark)(text)[0] == Decimal(cents) / 100
    assert read_amount(text, mark)[0] == Decimal(cents) / 100


@given(
    st.lists(
        st.from_regex(r"-?[0-9]{1,4}(\.[0-9]{3}){0,2},[0-9]{1,2}", fullmatch=True) | st.text("1.,-\n€ ", max_size=4)
    ),
    st.sampled_from([",", "."]),
)
def test_a_column_read_at_once_says_what_its_cells_say_one_by_one(cells: list[str], mark: str) -> None:
    amounts = Amounts(mark)

    whole = amounts.whole_column(cells, 10_000)

    assert whole is None or whole == [amounts(cell)[0] * 10_000 for cell in cells]


def test_a_column_of_german_amounts_is_read_at_once() -> None:
    assert Amounts(",").whole_column(["1.234,50", "-0,05", "7,00"], 100) == [123450, -5, 700]
