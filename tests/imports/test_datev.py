"""Days as accounting programs write them: no year in the cell, the year in the file's first line."""

from datetime import date

import pytest

from tests.imports.conftest import bring_in, rows
from winback.runtime import Runtime
from winback.store.crm import OrderRow

COLUMNS = "Umsatz (ohne Soll/Haben-Kz);WKZ Umsatz;Konto;Belegdatum;Belegfeld 1;Buchungstext\n"


def first_line(begins: str, first: str = "", last: str = "") -> str:
    return (
        f'"EXTF";700;21;"Buchungsstapel";13;20240130140440439;;"RE";"";"";29098;55003;{begins};4;{first};{last};"x"\n'
    )


def lines(*days: str) -> str:
    return COLUMNS + "".join(f'119,00;"EUR";10001;{day};"RE-{place}";"x"\n' for place, day in enumerate(days))


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig"])
def test_the_year_of_an_invoice_comes_from_the_first_line(sqlite_rt: Runtime, encoding: str) -> None:
    text = first_line("20240101", "20240101", "20240831") + lines("0501", "501", "1502", "2902")

    summary = bring_in(sqlite_rt, "orders", text, encoding)

    assert summary.rejected == ()
    days = [row.ordered_on for row in rows(sqlite_rt, OrderRow)]
    assert days == [date(2024, 1, 5), date(2024, 1, 5), date(2024, 2, 15), date(2024, 2, 29)]


def test_a_fiscal_year_from_july_has_its_january_in_the_next_year(sqlite_rt: Runtime) -> None:
    bring_in(sqlite_rt, "orders", first_line("20230701") + lines("0107", "3112", "0501", "3006"))

    days = [row.ordered_on for row in rows(sqlite_rt, OrderRow)]
    assert days == [date(2023, 7, 1), date(2023, 12, 31), date(2024, 1, 5), date(2024, 6, 30)]


def test_a_day_outside_the_period_is_refused_rather_than_guessed(sqlite_rt: Runtime) -> None:
    summary = bring_in(sqlite_rt, "orders", first_line("20240101", "20240101", "20240831") + lines("3112", "3102"))

    assert [(note.line, note.column, note.reason) for note in summary.rejected] == [
        (3, "Belegdatum", "no order date: '3112' does not lie between 2024-01-01 and 2024-08-31"),
        (4, "Belegdatum", "no order date: '3102' is not a date"),
    ]


def test_a_day_without_a_year_is_refused_where_no_line_tells_the_year(sqlite_rt: Runtime) -> None:
    summary = bring_in(sqlite_rt, "orders", lines("0501", "501", "05.01.2024"))

    reason = "is a day and a month without a year, and the file has no first line (EXTF) that tells the year"
    assert [note.reason for note in summary.rejected] == [
        f"no order date: '0501' {reason}",
        f"no order date: '501' {reason}",
    ]
    assert [row.ordered_on for row in rows(sqlite_rt, OrderRow)] == [date(2024, 1, 5)]
