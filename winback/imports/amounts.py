"""Amounts as people and programs write them: 1.234,50 €, EUR 12.50, (12,00), 12,00-."""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from babel.numbers import list_currencies

SYMBOLS = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "us$": "USD", "£": "GBP", "fr": "CHF",
    "fr.": "CHF", "sfr": "CHF", "sfr.": "CHF", "zł": "PLN", "kč": "CZK", "¥": "JPY",
}  # fmt: skip
LARGEST = Decimal(10) ** 13  # more than the column holds, and than anybody ever paid
COMMA_COUNTRIES = frozenset(
    [
        "DE",
        "AT",
        "BE",
        "BG",
        "BR",
        "CZ",
        "DK",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IT",
        "LT",
        "LU",
        "LV",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "RS",
        "SE",
        "SI",
        "SK",
        "TR",
        "UA",
    ]
)

_SHAPE = re.compile(
    r"(?P<open>\()?\s*(?P<sign>[-+−–])?\s*(?P<before>[^\d\s.,()+−–-]{1,4}\.?)?\s*(?P<sign2>[-+−–])?\s*"
    r"(?P<number>\d(?:[\d.,' ’\u00a0\u202f]*\d)?\.?|[.,]\d+)(?P<even>,-{1,2}|,—)?\s*"
    r"(?P<after>[^\d\s.,()+−–-]{1,5}\.?)?\s*(?P<sign3>[-−–])?\s*(?P<close>\))?"
)
# How most amounts are written; everything else takes the longer way.
_USUAL_COMMA = re.compile(r"-?(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,3}),\d{1,2}|\d{1,9}")
_USUAL_DOT = re.compile(r"-?(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,3})\.\d{1,2}|\d{1,9}")
# A whole column of them, a line each, all with two places.
_COLUMN_COMMA = re.compile(r"(?:-?(?>\d{1,3}(?:\.\d{3}){1,3}|\d{1,9}),\d\d(?:\n|\Z))+")
_COLUMN_DOT = re.compile(r"(?:-?(?>\d{1,3}(?:,\d{3}){1,3}|\d{1,9})\.\d\d(?:\n|\Z))+")
_SPACES = str.maketrans("", "", "' ’\u00a0\u202f")


class Amounts:
    """Reads the amounts of one column. Each distinct text is read once."""

    def __init__(self, decimal_mark: str) -> None:
        self._mark = decimal_mark
        self._read: dict[object, tuple[Decimal, str | None]] = {}
        self._usual = (_USUAL_COMMA if decimal_mark == "," else _USUAL_DOT).fullmatch
        self._all_usual = (_COLUMN_COMMA if decimal_mark == "," else _COLUMN_DOT).fullmatch
        self._thousands = "." if decimal_mark == "," else ","

    def __call__(self, cell: object) -> tuple[Decimal, str | None]:
        """Amount and currency, when one is written beside it; a ValueError when it is no amount."""
        if cell.__class__ is str and self._usual(cell):
            tidy = str(cell).replace(self._thousands, "")
            return Decimal(tidy.replace(",", ".")), None
        known = self._read.get(cell)
        if known is None:
            if len(self._read) > 50_000:
                self._read.clear()
            known = self._read[cell] = read_amount(cell, self._mark)
        return known

    def whole_column(self, cells: Sequence[Any], scale: int) -> list[Any] | None:
        """All of these, times `scale`, when each of them is an amount with two places and nothing else."""
        try:
            text = "\n".join(cells)
        except TypeError:
            return None  # a workbook's numbers
        if not self._all_usual(text):
            return None
        digits = text.replace(self._thousands, "").replace(self._mark, "").split("\n")
        return [int(one) * scale // 100 for one in digits] if len(digits) == len(cells) else None


def read_amount(cell: object, decimal_mark: str) -> tuple[Decimal, str | None]:
    """One amount. `decimal_mark` decides only where a text like 1.234 leaves it open."""
    if isinstance(cell, int | float):
        return _sized(Decimal(str(cell))), None
    text = str(cell).strip().removeprefix("'")
    shape = _SHAPE.fullmatch(text)
    if shape is None or bool(shape["open"]) != bool(shape["close"]) or (shape["sign"] and shape["sign2"]):
        return _sized(_scientific(text)), None
    amount = _sized(_number(shape["number"].translate(_SPACES), decimal_mark))
    return (-amount if _negative(shape) else amount), _currency(shape["before"] or shape["after"])


def decimal_mark_of(text: str) -> str | None:
    """The decimal mark this text proves, or None when it proves nothing."""
    shape = _SHAPE.fullmatch(text.strip().removeprefix("'"))
    if shape is None:
        return None
    number = shape["number"].translate(_SPACES)
    comma, dot = number.rfind(","), number.rfind(".")
    if comma >= 0 and dot >= 0:
        return "," if comma > dot else "."
    mark = "," if comma >= 0 else "."
    if number.count(mark) == 0:
        return None
    if number.count(mark) > 1:
        return "." if mark == "," else ","
    return None if len(number) - number.index(mark) == 4 else mark


def is_currency(code: str) -> bool:
    return code in _currencies()


@lru_cache(maxsize=1)
def _currencies() -> frozenset[str]:
    return frozenset(list_currencies())


def _number(digits: str, decimal_mark: str) -> Decimal:
    mark = decimal_mark_of(digits) or decimal_mark
    thousands = "." if mark == "," else ","
    try:
        return Decimal(digits.replace(thousands, "").replace(mark, ".").rstrip("."))
    except InvalidOperation:
        raise ValueError("not an amount") from None


def _scientific(text: str) -> Decimal:
    if not re.fullmatch(r"[-+]?\d+(\.\d+)?[eE][-+]?\d{1,2}", text):
        raise ValueError("not an amount")
    return Decimal(text)


def _sized(amount: Decimal) -> Decimal:
    if not amount.is_finite() or abs(amount) >= LARGEST:
        raise ValueError("not an amount anybody pays")
    return amount


def _negative(shape: re.Match[str]) -> bool:
    signs = [shape[name] for name in ("sign", "sign2", "sign3")]
    return bool(shape["open"]) or any(sign and sign != "+" for sign in signs)


def _currency(written: str | None) -> str | None:
    if not written:
        return None
    code = SYMBOLS.get(written.casefold()) or SYMBOLS.get(written.rstrip(".").casefold()) or written.upper()
    if not is_currency(code):
        raise ValueError(f"not an amount: {written!r} is no currency")
    return code
