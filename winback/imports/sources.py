"""A file is looked at once: text or spreadsheet, in which encoding. Then it is streamed as rows of cells.

Its content decides what it is, not its name. Text is read line by line, so that a file of any size needs the
memory of one line; a line in a wrong encoding is read as Windows-1252 and told, and does not stop the others.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import BinaryIO, Protocol

from winback.errors import BadInput
from winback.imports import records

SAMPLE = 1 << 18
LONGEST_LINE = 1 << 20
BLOCK = 1 << 18
TITLE_LINES = 30
DELIMITERS = (",", ";", "\t", "|")
NOT_TEXT = (
    (b"%PDF", "a PDF"), (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a gzip archive"), (b"7z\xbc\xaf", "a 7-Zip archive"), (b"Rar!", "a RAR archive"),
    (b"SQLite format 3", "a database"), (b"\x7fELF", "a program"), (b"{\\rtf", "a text document"),
    (b"PAR1", "a Parquet file"),
)  # fmt: skip
MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))

Cells = list[object]
Row = tuple[int, Cells]  # line number in the file, cells


@dataclass(frozen=True, slots=True)
class Start:
    """Where a table begins, and how it is cut into cells."""

    line: int  # of the header, from 1
    delimiter: str = ""
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A line that was odd before anybody looked at its cells."""

    line: int
    reason: str
    lost: bool  # the line could not be used at all


class Source(Protocol):
    """Something whose rows can be read from the start as often as needed."""

    troubles: list[Trouble]
    size: int | None

    def candidates(self) -> Iterator[tuple[Start, Cells]]:
        """Rows that may be the header."""

    def rows(self, start: Start) -> Iterator[Row]:
        """Every row after the header."""

    def position(self) -> int:
        """How far the last reading has come, in the unit of `size`."""


class TextFile:
    """Comma, semicolon, tab or bar between the cells; UTF-8, UTF-16, Windows-1252 or Latin-1."""

    def __init__(self, stream: BinaryIO, head: bytes, file_name: str) -> None:
        self._stream = stream
        self._encoding, self._mark = _encoding(head, file_name)
        self._bare_returns = b"\n" not in head and b"\r" in head
        self.troubles: list[Trouble] = []
        self.size: int | None = stream.seek(0, io.SEEK_END)
        self._read = 0

    def candidates(self) -> Iterator[tuple[Start, Cells]]:
        lines = list(islice(chain.from_iterable(self._blocks(1)), TITLE_LINES + 20))
        self.troubles.clear()
        for number, line in enumerate(lines[:TITLE_LINES], 1):
            for delimiter in DELIMITERS:
                if delimiter in line or delimiter == DELIMITERS[0]:
                    yield Start(number, delimiter), _first_row(lines[number - 1 :], delimiter)

    def rows(self, start: Start) -> Iterator[Row]:
        self.troubles.clear()
        found = records.cut(self._blocks(start.line), start.line, start.delimiter, self._tell_lost)
        next(found, None)  # the header
        yield from found

    def position(self) -> int:
        return self._read

    def _tell_lost(self, line: int, reason: str) -> None:
        self.troubles.append(Trouble(line, f"cannot be read: {reason}", lost=True))

    def _blocks(self, first: int) -> Iterator[list[str]]:
        """Whole lines with their ends, some at a time, from this line on."""
        wide = self._encoding.startswith("utf-16") or self._bare_returns
        before = first - 1
        for block in _some(self._wide_lines()) if wide else self._plain_blocks():
            lines = block[before:] if before else block
            before -= len(block) - len(lines)
            if lines:
                yield lines

    def _plain_blocks(self) -> Iterator[list[str]]:
        stream, number = self._stream, 0
        self._read = stream.seek(self._mark)
        while block := stream.read(BLOCK):
            rest = b"" if block.endswith(b"\n") else stream.readline(LONGEST_LINE)
            lines = self._at_once(block + rest) if len(rest) < LONGEST_LINE - BLOCK else None
            if lines is None:
                stream.seek(self._read)
                lines = list(self._line_by_line(self._read + len(block), number))
            self._read = stream.tell()
            number += len(lines)
            yield lines

    def _at_once(self, block: bytes) -> list[str] | None:
        """None when one of the lines needs a closer look."""
        if block.count(b"\r") != block.count(b"\r\n"):
            return None
        try:
            return list(io.StringIO(block.decode(self._encoding), newline="\n"))
        except UnicodeDecodeError:
            return None

    def _line_by_line(self, end: int, number: int) -> Iterator[str]:
        """Up to this place in the file; `number` lines were before."""
        stream, encoding = self._stream, self._encoding
        while stream.tell() < end and (raw := stream.readline(LONGEST_LINE)):
            number += 1
            if len(raw) == LONGEST_LINE and not raw.endswith(b"\n"):
                self._skip_line()
                self.troubles.append(Trouble(number, f"longer than {LONGEST_LINE} bytes", lost=True))
                yield "\n"
                continue
            if raw.find(b"\r", 0, -2) >= 0:
                raw = self._on_one_line(raw, number)
            try:
                yield raw.decode(encoding)
            except UnicodeDecodeError:
                if encoding == "utf-8":
                    self.troubles.append(Trouble(number, "not in UTF-8; read as Windows-1252", lost=False))
                yield _by_bytes(raw)

    def _on_one_line(self, raw: bytes, number: int) -> bytes:
        body = raw.rstrip(b"\r\n")
        if b"\r" in body:
            self.troubles.append(Trouble(number, "has a stray line end inside; read as a blank", lost=False))
        return body.replace(b"\r", b" ") + b"\n"

    def _skip_line(self) -> None:
        while (rest := self._stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
            pass

    def _wide_lines(self) -> Iterator[str]:
        self._stream.seek(self._mark)
        text = io.TextIOWrapper(self._stream, self._encoding, errors="replace", newline=None)
        number = 0
        try:
            while line := text.readline(LONGEST_LINE):
                number += 1
                self._read += 2 * len(line)
                if "\ufffd" in line:
                    self.troubles.append(Trouble(number, f"not in {self._encoding}", lost=False))
                yield line
        finally:
            text.detach()


def _some(lines: Iterator[str]) -> Iterator[list[str]]:
    while block := list(islice(lines, 2_000)):
        yield block


def _first_row(lines: list[str], delimiter: str) -> Cells:
    try:
        return list(next(iter(csv.reader(lines, delimiter=delimiter)), []))
    except csv.Error:
        return []


def _encoding(head: bytes, file_name: str) -> tuple[str, int]:
    """The encoding, and how many bytes its mark takes."""
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return encoding, len(mark)
    for mark, what in NOT_TEXT:
        if head.startswith(mark):
            raise BadInput(f"{file_name} is {what}; a CSV, XLSX or ODS file is expected")
    if b"\x00" in head:
        return _without_mark(head, file_name)
    return _eight_bits(head, file_name), 0


def _without_mark(head: bytes, file_name: str) -> tuple[str, int]:
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le", 0
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be", 0
    raise BadInput(f"{file_name} is not a text file; a CSV, XLSX or ODS file is expected")


def _eight_bits(head: bytes, file_name: str) -> str:
    controls = sum(head.count(bytes([code])) for code in range(32) if code not in (9, 10, 12, 13, 26))
    if controls > len(head) // 100:
        raise BadInput(f"{file_name} is not a text file; a CSV, XLSX or ODS file is expected")
    try:
        head[: len(head) - 4 if len(head) > 8 else None].decode("utf-8")
    except UnicodeDecodeError as error:
        # A sample may be cut inside a letter; a fault before its last bytes is a fault.
        return "utf-8" if error.start >= len(head) - 8 and len(head) == SAMPLE else _old_or_broken(head)
    return "utf-8"


def _old_or_broken(head: bytes) -> str:
    """Windows-1252, unless most of its letters beyond ASCII are good UTF-8: then single bytes are broken."""
    text = head.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    good = sum(1 for letter in text if letter > "\x7f") - broken
    return "utf-8" if good > broken else "cp1252"


def _by_bytes(raw: bytes) -> str:
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
