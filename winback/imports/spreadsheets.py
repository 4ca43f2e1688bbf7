"""XLSX and ODS (and the older XLS), read by calamine: cells are data, formulas are never run.

A workbook is a zip archive. Before anything is unpacked for real, every entry is unpacked to nowhere under limits:
a zip bomb, an archive that lies about its sizes, or XML that declares entities is refused.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import python_calamine

from winback.errors import BadInput
from winback.imports.sources import TITLE_LINES, Cells, Row, Start, Trouble

MOST_UNPACKED = 100_000_000  # becomes twice as much in memory: some 240,000 rows of eight columns
MOST_RATIO = 250
RATIO_FROM = 2_000_000  # a small workbook of equal cells packs well and harms nobody
MOST_ENTRIES = 2_000
MOST_OLD_BYTES = 30_000_000  # XLS holds 65,536 rows; more is something else
DOCTYPE = (b"<!DOCTYPE", b"<!ENTITY")
CHUNK = 1 << 16


class Workbook:
    """The sheets of a workbook; the one whose header fits best is taken."""

    def __init__(self, stream: BinaryIO, file_name: str) -> None:
        check(stream, file_name)
        stream.seek(0)
        self._name = file_name
        with self._told():
            self._book = python_calamine.CalamineWorkbook.from_filelike(stream)
        self.troubles: list[Trouble] = []
        self.size: int | None = None
        self._read = 0

    def candidates(self) -> Iterator[tuple[Start, Cells]]:
        for name in self._book.sheet_names:
            for line, cells in self._sheet(name):
                if line > TITLE_LINES:
                    break
                yield Start(line, sheet=name), cells

    def rows(self, start: Start) -> Iterator[Row]:
        for line, cells in self._sheet(start.sheet):
            if line > start.line:
                self._read = line
                yield line, cells

    def position(self) -> int:
        return self._read

    def _sheet(self, name: str) -> Iterator[Row]:
        with self._told():
            sheet = self._book.get_sheet_by_name(name)
            self.size = sheet.total_height
            first = 1 + (sheet.start or (0, 0))[0]
            rows = sheet.iter_rows()
        for line, cells in enumerate(rows, first):
            yield line, [_whole(cell) for cell in cells]

    @contextmanager
    def _told(self) -> Iterator[None]:
        """A damaged workbook is a sentence, whatever the reader calls it."""
        try:
            yield
        except Exception as error:
            raise BadInput(f"{self._name} cannot be read as a spreadsheet: {error}") from None


def _whole(cell: object) -> object:
    """A spreadsheet keeps every number as a fraction; 10023.0 was typed as 10023."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def check(stream: BinaryIO, file_name: str) -> None:
    """Refuses what would not fit in memory once unpacked, whatever the archive says of itself."""
    size = stream.seek(0, 2)
    stream.seek(0)
    if stream.read(4) == b"\xd0\xcf\x11\xe0":
        if size > MOST_OLD_BYTES:
            raise BadInput(f"{file_name} is too large for an XLS file; save it as CSV")
        return
    try:
        with zipfile.ZipFile(stream) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise BadInput(f"{file_name} is a damaged archive; a CSV, XLSX or ODS file is expected") from None
    _check_names(entries, file_name)
    _check_sizes(stream, entries, size, file_name)


def _check_names(entries: list[zipfile.ZipInfo], file_name: str) -> None:
    names = {entry.filename for entry in entries}
    if not names & {"[Content_Types].xml", "content.xml"}:
        raise BadInput(f"{file_name} is an archive, but no XLSX or ODS file")
    if len(entries) > MOST_ENTRIES:
        raise BadInput(f"{file_name} has {len(entries)} parts; a spreadsheet has fewer than {MOST_ENTRIES}")
    if any(entry.flag_bits & 1 for entry in entries):
        raise BadInput(f"{file_name} is protected by a password; save it without one")


def _check_sizes(stream: BinaryIO, entries: list[zipfile.ZipInfo], size: int, file_name: str) -> None:
    unpacked = 0
    for entry in entries:
        for length in _unpack(stream, entry, file_name):
            unpacked += length
            if unpacked > MOST_UNPACKED or (unpacked > RATIO_FROM and unpacked > MOST_RATIO * size):
                raise BadInput(
                    f"{file_name} unpacks to more than it should ({unpacked:,} bytes and more from {size:,}); "
                    "save the sheet as CSV, which is read at any size"
                )


def _unpack(stream: BinaryIO, entry: zipfile.ZipInfo, file_name: str) -> Iterator[int]:
    """Unpack one entry to nowhere; its own words about its size and place are not believed."""
    stream.seek(max(0, entry.header_offset))
    header = stream.read(30)
    if len(header) < 30 or header[:4] != b"PK\x03\x04" or entry.compress_type not in {0, 8}:
        raise BadInput(f"{file_name} is a damaged archive; a CSV, XLSX or ODS file is expected")
    name_length, extra_length = struct.unpack("<HH", header[26:30])
    stream.seek(entry.header_offset + 30 + name_length + extra_length)
    left, tail = entry.compress_size, b""
    opened = zlib.decompressobj(-15) if entry.compress_type == 8 else None
    while left > 0 and (packed := stream.read(min(CHUNK, left))):
        left -= len(packed)
        while packed:
            try:
                piece = opened.decompress(packed, CHUNK) if opened else packed
            except zlib.error:
                raise BadInput(f"{file_name} is a damaged archive") from None
            packed = opened.unconsumed_tail if opened else b""
            _check_markup(entry.filename, tail + piece, file_name)
            tail = piece[-16:]
            yield len(piece)
            if opened and opened.eof:
                return


def _check_markup(name: str, piece: bytes, file_name: str) -> None:
    if name.endswith((".xml", ".rels")) and any(mark in piece for mark in DOCTYPE):
        raise BadInput(f"{file_name} declares XML entities, which no spreadsheet program writes; it is refused")
