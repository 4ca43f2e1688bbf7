"""A table as CSV or XLSX, with cells that no spreadsheet program takes for a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, BinaryIO

import xlsxwriter

FORMATS = ("csv", "xlsx")
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\x00")
# In a workbook a text cell stays text: a number with a sign needs no mark there.
_SIGNED_NUMBER = re.compile(r"[+-][\d .,/()-]+")

Cells = Sequence[Any]


def write(out: BinaryIO, header: Sequence[str], rows: Iterable[Cells], form: str, delimiter: str = ",") -> int:
    """How many rows were written."""
    return _xlsx(out, header, rows) if form == "xlsx" else _csv(out, header, rows, delimiter)


def text(cell: Any) -> str:
    """A value as people read it; nothing is an empty cell."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)


def escaped(cell: Any) -> str:
    """Rule 72: what begins like a formula gets an apostrophe, which spreadsheet programs read as "this is text"."""
    plain = text(cell)
    return "'" + plain.replace("\x00", "") if plain.startswith(DANGEROUS) else plain.replace("\x00", "")


def _csv(out: BinaryIO, header: Sequence[str], rows: Iterable[Cells], delimiter: str) -> int:
    # With its mark, so that spreadsheet programs see the umlauts.
    file = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
    try:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow([escaped(cell) for cell in header])
        count = 0
        for row in rows:
            writer.writerow([escaped(cell) for cell in row])
            count += 1
        return count
    finally:
        file.flush()
        file.detach()


def _xlsx(out: BinaryIO, header: Sequence[str], rows: Iterable[Cells]) -> int:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True})
    count = 0
    for column, name in enumerate(header):
        sheet.write_string(0, column, _in_workbook(name), bold)
    for count, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            sheet.write_string(count, column, _in_workbook(cell)[:32_767])
    sheet.freeze_panes(1, 0)
    book.close()
    out.write(made.getvalue())
    return count


def _in_workbook(cell: Any) -> str:
    plain = text(cell)
    return plain if _SIGNED_NUMBER.fullmatch(plain) else escaped(plain)
