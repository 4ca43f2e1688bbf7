"""Where a table ends: blank lines say nothing, and reports close with a sum or with words that are no row."""

from collections.abc import Callable, Iterator

from winback.imports.sources import Cells, Row

SUMS = frozenset(["summe", "summen", "gesamt", "gesamtsumme", "total", "totals", "grand total", "grand totals"])
MOST_LINES = 20  # more words than that are no closing of a report


def table(rows: Iterator[Row], width: int, tell: Callable[[int], None]) -> Iterator[Row]:
    """The rows of the table. What looks like closing words is held back: a row after it proves that it is a row."""
    after_blank = False
    held: list[Row] = []
    for row in rows:
        cells = row[1]
        filled = len(cells) - cells.count("")
        if filled < 3 and not any(str(cell).strip() for cell in cells):
            after_blank = True
        elif filled < width and _may_close(cells, filled, width, after_blank or bool(held)) and len(held) < MOST_LINES:
            held.append(row)
        else:
            after_blank = False
            if held:
                yield from held
                held.clear()
            yield row
    for number, _ in held:
        tell(number)


def _may_close(cells: Cells, filled: int, width: int, after_blank: bool) -> bool:
    """'Grand Totals (12 records)', 'Confidential Information', 'Summe; 1.333,50'; a lone customer number is a row."""
    if width < 3:
        return False
    if filled == 1 and after_blank and any(len(str(cell).split()) > 1 for cell in cells):
        return True
    first = next((cell for cell in cells if cell != ""), "")
    return str(first).strip(" :").casefold() in SUMS and sum(map(_has_letters, cells)) == 1


def _has_letters(cell: object) -> bool:
    return any(letter.isalpha() for letter in str(cell))
