"""Who hands in the whole orders file every night: what stands as it did is not read again, and nothing is missed."""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import delete, func, select, update

from tests.conftest import SetClock, settings_for
from tests.imports.conftest import bring_in, one, rows
from winback.imports import orderlines, stretches
from winback.imports.summary import ImportSummary
from winback.runtime import Runtime
from winback.store.crm import AccountRow, IssueRow, OrderRow, StretchRow
from winback.store.engine import Database
from winback.store.upgrade import upgrade

HEADER = "Auftrag;Kundennummer;Datum;Artikel;Menge;Betrag;Währung;Status\n"
RUN = sys.modules["winback.imports.run"]


@pytest.fixture(autouse=True)
def _short_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RUN, "BATCH_ROWS", {"orders": 10})
    monkeypatch.setattr(orderlines, "WINDOW", 20)
    monkeypatch.setattr(stretches, "WINDOW", 20)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The first line of each batch that is understood."""
    seen: list[int] = []
    real = orderlines.Reader.read

    def watched(self: orderlines.Reader, lines: list[Any]) -> Any:
        seen.append(lines[0].number)
        return real(self, lines)

    monkeypatch.setattr(orderlines.Reader, "read", watched)
    return seen


def line(number: int, status: str = "geliefert", amount: str = "5,00", currency: str = "EUR") -> str:
    day = date(2025, 1, 1) + timedelta(days=number // 4)
    return f"B{number};K{number % 7};{day:%d.%m.%Y};Kaffee;1;{amount};{currency};{status}\n"


def file(lines: dict[int, str] | None = None, to: int = 60) -> str:
    return HEADER + "".join((lines or {}).get(number) or line(number) for number in range(to))


def counts(summary: ImportSummary) -> tuple[int, int, int, int]:
    return summary.read, summary.created, summary.updated, summary.unchanged


def test_the_same_file_again_is_not_read_again(rt: Runtime, read: list[int]) -> None:
    bring_in(rt, "orders", file())
    before, read[:] = [row.content_hash for row in rows(rt, OrderRow)], []

    assert counts(bring_in(rt, "orders", file())) == (60, 0, 0, 60)
    assert read == []
    assert [row.content_hash for row in rows(rt, OrderRow)] == before


def test_of_a_file_that_has_grown_only_its_end_is_read(rt: Runtime, read: list[int]) -> None:
    bring_in(rt, "orders", file())
    read.clear()

    assert counts(bring_in(rt, "orders", file(to=75))) == (75, 15, 0, 60)
    assert read == [62, 72]

    read.clear()
    assert counts(bring_in(rt, "orders", file(to=75))) == (75, 0, 0, 75)
    assert read == []


def test_a_changed_line_is_found_and_what_it_could_bear_on_is_read(rt: Runtime, read: list[int]) -> None:
    bring_in(rt, "orders", file(to=100))
    read.clear()

    changed = file({25: line(25, "storniert")}, to=100)
    assert counts(bring_in(rt, "orders", changed)) == (100, 0, 1, 99)
    assert read == [22, 32, 42]
    assert [row.counts for row in rows(rt, OrderRow)].count(False) == 1

    read.clear()
    assert counts(bring_in(rt, "orders", changed)) == (100, 0, 0, 100)
    assert read == []


def test_a_line_taken_out_or_put_in_in_front_moves_the_others_and_all_is_right(rt: Runtime) -> None:
    bring_in(rt, "orders", file())

    assert counts(bring_in(rt, "orders", HEADER + line(1_000) + file()[len(HEADER) :])) == (61, 1, 0, 60)
    assert counts(bring_in(rt, "orders", HEADER + file()[len(HEADER) + len(line(0)) :])) == (59, 0, 0, 59)


def test_a_line_that_another_file_changed_becomes_what_this_file_says(rt: Runtime) -> None:
    bring_in(rt, "orders", file())
    bring_in(rt, "orders", HEADER + line(13, "storniert"))

    assert counts(bring_in(rt, "orders", file())) == (60, 0, 1, 59)
    assert all(row.counts for row in rows(rt, OrderRow))


def test_lines_that_were_deleted_come_again(rt: Runtime) -> None:
    bring_in(rt, "orders", file())
    with rt.transaction() as session:
        session.execute(delete(OrderRow).where(OrderRow.number == "B13"))

    assert counts(bring_in(rt, "orders", file())) == (60, 1, 0, 59)
    assert counts(bring_in(rt, "orders", file())) == (60, 0, 0, 60)


def test_what_was_odd_is_told_each_time(rt: Runtime, read: list[int]) -> None:
    odd = file({5: line(5, amount="viel"), 25: line(25, currency="Taler"), 45: line(45, currency="USD"),
                55: ";;;Kaffee;1;5,00;EUR;\n"})  # fmt: skip
    first = bring_in(rt, "orders", odd)
    read.clear()

    again = bring_in(rt, "orders", odd)
    assert (again.warnings, again.rejected) == (first.warnings, first.rejected)
    assert [note.line for note in first.warnings] == [7, 27, 47]
    assert read == [2, 22, 42, 52]


def test_a_file_that_is_read_in_another_way_is_read(
    rt: Runtime, read: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mapping that calls a column something else; code that reads differently."""
    bring_in(rt, "orders", file(to=10))
    bring_in(rt, "orders", file(to=10), mapping={"Status": "product", "Artikel": "status"})
    monkeypatch.setattr(stretches, "CODE", "of the release after this")
    bring_in(rt, "orders", file(to=10))

    assert read == [2, 2, 2]


def test_equal_lines_of_one_order_are_told_apart_across_what_is_not_read(rt: Runtime) -> None:
    """Line 61 has the name of line 58 and another amount: two lines, as if the whole file had been read."""
    bring_in(rt, "orders", file())
    more = line(58, amount="7,00")

    assert counts(bring_in(rt, "orders", file() + more)) == (61, 1, 0, 60)
    assert counts(bring_in(rt, "orders", file() + more)) == (61, 0, 0, 61)


def test_many_unequal_lines_of_one_name_stay_as_many(rt: Runtime) -> None:
    """Each a batch after the one before: the fourth has to know of the first, which nobody reads any more."""
    alike = {place: line(5, amount=f"{place},00") for place in (5, 15, 25)}
    bring_in(rt, "orders", file(alike, to=30))

    bring_in(rt, "orders", file(alike, to=30) + line(5, amount="35,00"))

    amounts = sorted(row.amount for row in rows(rt, OrderRow) if row.number == "B5")
    assert amounts == [5, 15, 25, 35]


def test_of_two_lines_with_one_name_the_later_one_stays_whatever_stood(rt: Runtime) -> None:
    """The earlier one comes into the file long after the later one was read."""
    bring_in(rt, "orders", file({50: line(50, "geliefert")}))

    bring_in(rt, "orders", file({3: line(50, "storniert"), 50: line(50, "geliefert")}))

    assert all(row.counts for row in rows(rt, OrderRow))


def test_what_no_file_has_had_for_long_is_forgotten(sqlite_rt: Runtime) -> None:
    bring_in(sqlite_rt, "orders", file())
    with sqlite_rt.transaction() as session:
        long_ago = sqlite_rt.now() - stretches.KEPT - timedelta(days=1)
        session.execute(update(StretchRow).values(seen_at=long_ago))

    bring_in(sqlite_rt, "orders", file(to=30))  # half of it is seen again

    with sqlite_rt.reading() as session:
        assert session.scalar(select(func.count()).select_from(StretchRow)) == 3


def test_a_further_line_of_an_order_is_completed_wherever_the_reading_begins(rt: Runtime) -> None:
    """It names neither customer nor day: those are its order's, in the line before."""
    further = {number: f"B{number - 1};;;Tee;1;3,00;EUR;geliefert\n" for number in (10, 20, 30, 40, 50)}
    bring_in(rt, "orders", file(further))

    summary = bring_in(rt, "orders", file(further, to=65))

    assert counts(summary) == (65, 5, 0, 60)
    assert (summary.rejected, summary.warnings) == ((), ())


def test_an_issue_that_waits_for_a_customer_is_tied_by_the_next_orders_file(rt: Runtime) -> None:
    """Only that file knows that K77 is who writes from this address: it is read, however often it comes."""
    bring_in(rt, "accounts", "E-Mail;Firma\nada@firma.example;Ada GmbH\n")
    orders = "Auftrag;Kundennummer;E-Mail;Datum\nB1;K77;ada@firma.example;01.02.2025\n"
    bring_in(rt, "orders", orders)
    bring_in(rt, "issues", "Ticket;Kundennummer;Status;Erstellt am\nT1;K77;offen;01.03.2025\n")
    assert one(rt, IssueRow).account_id is None

    bring_in(rt, "orders", orders)

    assert one(rt, IssueRow).account_id == one(rt, AccountRow).id


def test_what_is_odd_in_many_lines_is_told_of_the_first_that_still_is(rt: Runtime) -> None:
    odd = {5: line(5, currency="Taler"), 45: line(45, currency="Taler")}
    bring_in(rt, "orders", file(odd))

    again = bring_in(rt, "orders", file({45: odd[45]}))

    assert [note.line for note in again.warnings] == [47]


def test_rows_of_another_file_between_those_of_a_stretch_are_not_looked_at_each_time(rt: Runtime) -> None:
    """The end of one file and its growth stand on both sides of the other file's rows."""
    bring_in(rt, "orders", file(to=5))
    bring_in(rt, "orders", HEADER + "".join(line(number) for number in range(100, 150)))

    bring_in(rt, "orders", file(to=8))

    with rt.reading() as session:
        assert session.scalar(select(func.max(StretchRow.last_id - StretchRow.first_id))) == 9


@pytest.mark.parametrize("seed", range(40))
def test_whatever_happens_to_a_file_from_night_to_night_it_is_as_if_it_were_read_whole(
    sqlite_rt: Runtime, whole_rt: Runtime, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows, customers' figures, counts, and every word that is said."""
    random = Random(seed)
    lines = [line(number) for number in range(random.randrange(20, 70))]
    skipped = 0
    for _night in range(6):
        for _change in range(random.randrange(4)):
            _happens(random, lines)
        night = HEADER + "".join(lines)
        with monkeypatch.context() as whole:
            whole.setattr(stretches.Stretches, "has", lambda *_: False)
            expected = bring_in(whole_rt, "orders", night)

        assert bring_in(sqlite_rt, "orders", night) == expected
        assert _kept(sqlite_rt) == _kept(whole_rt)
        skipped += expected.unchanged
    assert skipped


@pytest.fixture
def whole_rt(clock: SetClock, tmp_path: Path) -> Iterator[Runtime]:
    """A second firm, which gets the same files."""
    url = f"sqlite:///{tmp_path / 'whole.sqlite3'}"
    database = Database(url)
    upgrade(database)
    yield Runtime(settings_for(url, tmp_path), database, clock)
    database.dispose()


def _happens(random: Random, lines: list[str]) -> None:
    place, what = random.randrange(len(lines)), random.randrange(9)
    if what == 0:
        lines.insert(place, line(random.randrange(1_000)))
    elif what == 1:
        del lines[place]
    elif what == 2:
        lines[place] = lines[place].replace("geliefert", "storniert")
    elif what in {3, 4}:
        lines.extend(line(1_000 + len(lines) + more) for more in range(random.randrange(1, 15)))
    elif what == 5:
        lines.insert(place, lines[random.randrange(len(lines))])
    elif what == 6:
        lines.insert(place, lines[random.randrange(len(lines))].replace("5,00", f"{random.randrange(9)},00"))
    elif what == 7:
        number = lines[place].partition(";")[0]  # a further line of the same order, which says nothing else
        lines.insert(place + 1, f"{number};;;Tee {random.randrange(9)};1;3,00;EUR;geliefert\n")
    else:
        lines[place] = lines[place].replace(";EUR;", random.choice([";Taler;", ";USD;"]))


def _kept(rt: Runtime) -> tuple[Any, ...]:
    lines = [(row.line_key, row.content_hash, row.account_id, row.counts) for row in rows(rt, OrderRow)]
    people = [(row.external_key, row.order_sum, row.purchase_days) for row in rows(rt, AccountRow)]
    return sorted(lines), people
