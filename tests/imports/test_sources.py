"""Files in every shape in which they come, and those that are refused with a sentence."""

import io
import struct
import time
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.imports.conftest import bring_in, one, rows
from winback.errors import BadInput
from winback.imports import headers, spreadsheets, tables
from winback.imports.opening import opened
from winback.imports.sources import Start
from winback.runtime import Runtime
from winback.store.crm import AccountRow, OrderRow

TABLE = "Kundennummer;Firma;Ort\nK1;Bäckerei Größe;Köln\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_umlauts_arrive_whatever_wrote_the_file(
    sqlite_rt: Runtime, encoding: str, delimiter: str, line_end: str
) -> None:
    text = TABLE.replace(";", delimiter).replace("\n", line_end)

    summary = bring_in(sqlite_rt, "accounts", text, encoding)

    assert (summary.read, summary.created, summary.warnings) == (1, 1, ())
    account = one(sqlite_rt, AccountRow)
    assert (account.external_id, account.name, account.city) == ("K1", "Bäckerei Größe", "Köln")


def test_title_lines_and_blank_ones_before_the_header_do_not_matter(sqlite_rt: Runtime) -> None:
    text = "\n\nsep=;\nKundenliste, Stand 1.3.2026\n;;\n" + TABLE

    assert bring_in(sqlite_rt, "accounts", text).created == 1


def test_lines_are_told_as_the_file_counts_them(sqlite_rt: Runtime) -> None:
    text = 'Titel\n\nKundennummer;Firma;E-Mail\nK1;"Eine\nzweizeilige Firma";x\n;;\nK2;B;\n;;\n\n;"";  \nK3;C;nix\n'

    summary = bring_in(sqlite_rt, "accounts", text)

    assert [(note.line, note.column) for note in summary.warnings] == [(4, "E-Mail"), (11, "E-Mail")]
    assert summary.read == 3


def test_a_closing_line_of_a_report_is_no_customer(sqlite_rt: Runtime) -> None:
    text = (
        "Account Name,Account Number,Billing City\nA,1,Rome\n\nGrand Totals (1 record),,\nConfidential - Do Not Share\n"
    )

    summary = bring_in(sqlite_rt, "accounts", text)

    assert [row.name for row in rows(sqlite_rt, AccountRow)] == ["A"]
    assert [note.line for note in summary.warnings] == [4, 5]


def test_an_old_letter_late_in_the_file_is_read_and_told(sqlite_rt: Runtime) -> None:
    many = "".join(f"K{number};Firma {number};Ort\n" for number in range(20_000))
    text = ("Kundennummer;Firma;Ort\n" + many).encode() + "L1;Bäcker;Köln\n".encode("cp1252")

    summary = bring_in(sqlite_rt, "accounts", text)

    assert [(note.line, note.reason) for note in summary.warnings] == [(20_002, "not in UTF-8; read as Windows-1252")]
    assert rows(sqlite_rt, AccountRow)[-1].name == "Bäcker"


def test_a_quote_that_is_never_closed_costs_its_own_line_and_no_other(sqlite_rt: Runtime) -> None:
    long = "".join(f"K{number};Firma {number};Ort {number}\n" for number in range(10_000))

    summary = bring_in(sqlite_rt, "accounts", f'Kundennummer;Firma;Ort\nA1;Erste;Bonn\nA2;"Zweite;Bonn\n{long}')

    assert (summary.read, summary.created) == (10_002, 10_001)
    assert [(note.line, note.reason) for note in summary.rejected] == [
        (3, "cannot be read: a quote is opened and never closed")
    ]


@pytest.mark.parametrize(
    ("after", "kept"),
    [
        ("K3;Drei;Bonn\nK4;Vier;Bonn\n", ["K1", "K3", "K4"]),  # the file ends inside the quote
        ('K3;"Drei";Bonn\nK4;"Vier";Bonn\n', ["K1", "K3", "K4"]),  # another quote seems to close it
        ("", ["K1"]),  # it stands in the last line
    ],
)
def test_lines_after_an_open_quote_are_customers_of_their_own(sqlite_rt: Runtime, after: str, kept: list[str]) -> None:
    summary = bring_in(sqlite_rt, "accounts", f'Kundennummer;Firma;Ort\nK1;Eins;Bonn\nK2;"Zwei;Bonn\n{after}')

    assert [row.external_id for row in rows(sqlite_rt, AccountRow)] == kept
    assert [note.line for note in summary.rejected] == [3]


def test_a_stray_line_end_inside_a_line_is_a_blank_and_is_told(sqlite_rt: Runtime) -> None:
    summary = bring_in(sqlite_rt, "accounts", "Kundennummer;Firma\r\nK1;Eins\rGmbH\r\nK2;Zwei\r\r\n")

    assert [row.name for row in rows(sqlite_rt, AccountRow)] == ["Eins GmbH", "Zwei"]
    assert [(note.line, note.column) for note in summary.warnings] == [(2, None)]
    assert summary.rejected == ()


def test_a_line_as_long_as_a_book_is_left_out(sqlite_rt: Runtime) -> None:
    text = "Kundennummer;Firma\nK1;" + "x" * 3_000_000 + "\nK2;Zwei\n"

    summary = bring_in(sqlite_rt, "accounts", text)

    assert [row.external_id for row in rows(sqlite_rt, AccountRow)] == ["K2"]
    assert [note.line for note in summary.rejected] == [2]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"), (b"\n \n\r\n", "is empty"), (b"\xef\xbb\xbf", "is empty"), (b"%PDF-1.7 ...", "is a PDF"),
        (b"\x89PNG\r\n\x1a\n123", "is a picture"), (b"\x1f\x8b\x08 x", "gzip"),
        (bytes(range(256)) * 50, "not a text file"),
        (b"SQLite format 3\x00", "database"), (b"PK\x03\x04 no zip", "damaged archive"),
        (b"foo;bar\n1;2\n", "'foo', 'bar'"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 600, "cannot be read as a spreadsheet"), (b"12;34\n56;78\n", "was recognised"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_refused_with_a_sentence(sqlite_rt: Runtime, content: bytes, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        bring_in(sqlite_rt, "accounts", content)


def test_a_header_without_what_is_needed_names_what_is_expected(sqlite_rt: Runtime) -> None:
    with pytest.raises(BadInput, match="Bestelldatum"):
        bring_in(sqlite_rt, "orders", "Kundennummer;Betrag\nK1;5\n")


def test_an_unknown_column_is_named_once_kept_and_perhaps_understood(sqlite_rt: Runtime) -> None:
    text = "Kundennummer;Firma;Lieblingsfarbe;Telephon\nK1;A;blau;030 23125001\nK2;B;;\n"

    summary = bring_in(sqlite_rt, "accounts", text)

    assert [note.column for note in summary.warnings] == ["Lieblingsfarbe", "Telephon"]
    assert "did you mean 'Telefon'?" in summary.warnings[1].reason
    assert rows(sqlite_rt, AccountRow)[0].raw == {"Lieblingsfarbe": "blau", "Telephon": "030 23125001"}


def test_a_mapping_names_columns_and_leaves_others_out(sqlite_rt: Runtime) -> None:
    mapping = {"Wer": "account_id", "Heißt": "name", "Ort": None}

    summary = bring_in(sqlite_rt, "accounts", "Wer;Heißt;Ort\nK1;A;Bonn\n", mapping=mapping)

    account = one(sqlite_rt, AccountRow)
    assert (account.external_id, account.name, account.city, summary.warnings) == ("K1", "A", None, ())


@pytest.mark.parametrize(
    ("mapping", "said"), [({"Firma": "nonsense"}, "it can be"), ({"Gibtsnicht": "name"}, "has no column 'Gibtsnicht'")]
)
def test_a_wrong_mapping_is_told(sqlite_rt: Runtime, mapping: dict[str, str], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        bring_in(sqlite_rt, "accounts", TABLE, mapping=mapping)


# ---------------------------------------------------------------- workbooks


def workbook(table: list[list[object]], title: str = "Tabelle1") -> bytes:
    book = openpyxl.Workbook()
    book.active.title = "Deckblatt"
    book.active.append(["Auszug vom 1.3."])
    sheet = book.create_sheet(title)
    for row in table:
        sheet.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def test_a_workbook_is_read_like_a_text(sqlite_rt: Runtime) -> None:
    content = workbook(
        [
            [None, None, None],
            ["Kundennummer", "Bestelldatum", "Netto", "Status"],
            [10023, date(2026, 2, 3), 12.5, True],
            [10023.0, 46057, "1.234,50 €", "storniert"],
            ["K9", "05.02.2026", -3, ""],
        ]
    )

    summary = bring_in(sqlite_rt, "orders", content, file_name="orders.csv")

    assert (summary.created, summary.rejected) == (3, ())
    found = [(row.ordered_on.isoformat(), float(row.amount), row.counts) for row in rows(sqlite_rt, OrderRow)]
    assert found == [("2026-02-03", 12.5, True), ("2026-02-04", 1234.5, False), ("2026-02-05", -3.0, False)]
    assert [row.external_id for row in rows(sqlite_rt, AccountRow)] == ["10023", "K9"]


def test_a_formula_is_data_and_never_run(sqlite_rt: Runtime) -> None:
    content = workbook([["Kundennummer", "Firma"], ["K1", '=HYPERLINK("http://127.0.0.1/","x")'], ["K2", "=1+1"]])

    bring_in(sqlite_rt, "accounts", content)

    assert {row.external_id for row in rows(sqlite_rt, AccountRow)} == {"K1", "K2"}


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def lying(content: bytes, claimed: int) -> bytes:
    """An archive that says its last part is small."""
    place = content.rindex(b"PK\x01\x02")
    size = struct.pack("<I", claimed)
    return content[: place + 24] + size + content[place + 28 :]


CONTENT_TYPES = {"[Content_Types].xml": b"<Types/>"}
BOMB = b"\x00" * 160_000_000


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (lambda: zipped(CONTENT_TYPES | {"xl/worksheets/sheet1.xml": BOMB}), "unpacks to more"),
        (lambda: lying(zipped(CONTENT_TYPES | {"xl/sharedStrings.xml": BOMB}), 100), "unpacks to more"),
        (lambda: zipped(CONTENT_TYPES | {f"x{n}.xml": b"a" for n in range(3_000)}), "3001 parts"),
        (lambda: zipped({"readme.txt": b"hello"}), "no XLSX or ODS"),
        (
            lambda: zipped(CONTENT_TYPES | {"xl/workbook.xml": b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'}),
            "entities",
        ),
        (lambda: zipped(CONTENT_TYPES | {"xl/workbook.xml": b" " * 65_530 + b"<!ENTITY a 'b'>"}), "entities"),
        (lambda: zipped(CONTENT_TYPES)[:-30], "damaged"),
        (lambda: zipped(CONTENT_TYPES), "cannot be read as a spreadsheet"),
    ],
)
def test_an_archive_that_would_hurt_is_refused(sqlite_rt: Runtime, content, said: str) -> None:  # type: ignore[no-untyped-def]
    made = content()
    begun = time.monotonic()

    with pytest.raises(BadInput, match=said):
        bring_in(sqlite_rt, "orders", made, file_name="orders.xlsx")

    assert time.monotonic() - begun < 10


def test_entries_that_share_their_bytes_are_counted_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = zipped(CONTENT_TYPES | {"a.xml": b"x" * 100_000})
    monkeypatch.setattr(spreadsheets, "MOST_UNPACKED", 150_000)
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        entries = [*archive.infolist(), archive.getinfo("a.xml")]

    with pytest.raises(BadInput, match="unpacks"):
        spreadsheets._check_sizes(io.BytesIO(packed), entries, len(packed), "x.xlsx")


# ---------------------------------------------------------------- anything at all


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.binary(max_size=400), st.text(max_size=300).map(str.encode)), st.sampled_from(headers.KINDS))
def test_no_content_does_worse_than_being_refused(content: bytes, kind: str) -> None:
    _read_all(content, kind)


HEADER = b"Kundennummer;Firma;E-Mail;Telefon;Bestelldatum;Netto\n"


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=300), st.integers(0, 60))
def test_no_row_stops_the_others(noise: bytes, cut: int) -> None:
    _read_all(HEADER[:cut] + noise + HEADER + noise, "orders")


SMALL = workbook([["Kundennummer", "Bestelldatum"], ["K1", "1.1.2026"]])


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_workbook_with_any_byte_changed_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(SMALL)
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] = data.draw(st.integers(0, 255))

    _read_all(bytes(content), "orders")


def _read_all(content: bytes, kind: str) -> None:
    try:
        source = opened(io.BytesIO(content), "x")
        start, _ = tables.find(source, kind, None, "x")
        for _line in source.rows(start):
            pass
    except BadInput:
        pass


# ---------------------------------------------------------------- size


class Endless(io.RawIOBase):
    """A file of any size that takes no room: the same lines again and again."""

    def __init__(self, size: int) -> None:
        block = b"".join(b"K%06d;B%06d;03.02.2026;12,50;Kaffee\n" % (n, n) for n in range(1000))
        self._block, self._size, self._at = block, size, 0
        self._head = b"Kundennummer;Bestellnummer;Bestelldatum;Netto;Artikel\n"

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = offset if whence == 0 else self._at + offset if whence == 1 else self._size + offset
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        count = min(len(buffer), self._size - self._at)
        if count <= 0:
            return 0
        if self._at < len(self._head):
            piece = self._head[self._at : self._at + count]
        else:
            start = (self._at - len(self._head)) % len(self._block)
            piece = (self._block[start:] + self._block)[:count]
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)


def test_a_file_of_two_gigabytes_is_streamed() -> None:
    source = opened(io.BufferedReader(Endless(2_000_000_000), 1 << 16), "orders.csv")  # type: ignore[arg-type]
    start, layout = tables.find(source, "orders", None, "orders.csv")
    found: Iterator[tuple[int, list[object]]] = source.rows(start)

    lines = [next(found) for _ in range(200_000)]

    assert source.size == 2_000_000_000
    assert source.position() < 10_000_000, "only what was asked for was read"
    assert lines[-1][0] == 200_001
    assert layout.header("amount") == "Netto"


def test_progress_is_told(sqlite_rt: Runtime, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    text = "Kundennummer;Firma\n" + "".join(f"K{n};F{n}\n" for n in range(5_000))

    bring_in(sqlite_rt, "accounts", text, progress=lambda done, whole: told.append((done, whole)))

    assert told[-1] == (len(text), len(text))
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_lone_name_between_two_rows_is_a_row_like_any_other(sqlite_rt: Runtime) -> None:
    text = "Nr;Firma;Ort\n1;Anton;Rom\n;;\n;Müller Bau;\n\nSchmidt & Co\n3;Berta;Bonn\n\nSumme 3 Kunden;;\n"

    summary = bring_in(sqlite_rt, "accounts", text)

    assert [row.name for row in rows(sqlite_rt, AccountRow)] == ["Anton", "Müller Bau", "Schmidt & Co", "Berta"]
    assert [(note.line, note.reason) for note in summary.warnings] == [
        (9, "left out: a closing line of the report, not a row of the table")
    ]


def test_a_lone_word_between_two_orders_is_refused_with_its_line(sqlite_rt: Runtime) -> None:
    text = "Kundennummer;Bestelldatum;Netto\nK1;1.2.2026;5\n\n;;Summe Januar 5\nK2;2.2.2026;6\n"

    summary = bring_in(sqlite_rt, "orders", text)

    assert [(note.line, note.column, note.reason) for note in summary.rejected] == [
        (4, "Kundennummer", "names nobody: Kundennummer is empty")
    ]
    assert summary.created == 2


def test_an_archive_whose_part_lies_before_its_beginning_is_refused():
    with io.BytesIO() as made:
        with zipfile.ZipFile(made, "w") as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
        content = bytearray(made.getvalue())
    end = content.rindex(b"PK\x05\x06")
    at = int.from_bytes(content[end + 16 : end + 20], "little")
    content[end + 16 : end + 20] = (at + 1).to_bytes(4, "little")

    with pytest.raises(BadInput):
        opened(io.BytesIO(content), "x")


QUOTED = b'A;B\n1;"two\nlines"\n2;"open\n3;c\n4;\xe4\r\n5;"a ""b"""\n6;a\rb\n'


@pytest.mark.parametrize("size", [1, 2, 5, 9, 16, 23, 1 << 18])
def test_where_a_block_ends_makes_no_difference_to_its_lines(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr("winback.imports.sources.BLOCK", size)
    source = opened(io.BytesIO(QUOTED), "x.csv")

    found = list(source.rows(Start(1, ";")))

    assert found == [(2, ["1", "two\nlines"]), (5, ["3", "c"]), (6, ["4", "ä"]), (7, ["5", 'a "b"']), (8, ["6", "a b"])]
    assert sorted((one.line, one.lost) for one in source.troubles) == [(4, True), (8, False)]
