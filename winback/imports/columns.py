"""Many lines by column: each distinct cell is understood once, not once a line."""

from binascii import b2a_base64
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import Any

from winback.imports.batch import Line

REMEMBERED = 100_000
REMEMBERS = {str, tuple}
ODD: Any = object()  # a cell that is not what its column usually holds
Column = list[Any]


class Cells:
    """The cells of some lines, by field."""

    def __init__(self, lines: list[Line], columns: Mapping[str, Sequence[int]]) -> None:
        self.lines = lines
        self._columns = columns
        self._cells: list[tuple[Any, ...]] = list(zip(*(line.cells for line in lines), strict=True))

    def __getitem__(self, name: str) -> Sequence[Any]:
        """What the first column of this field that says something says, line by line."""
        columns = self._columns.get(name)
        if not columns or not self.lines:
            return [""] * len(self.lines)
        found: Sequence[Any] = self._cells[columns[0]]
        for column in columns[1:]:
            if "" in found:
                found = [other if cell == "" else cell for cell, other in zip(found, self._cells[column], strict=True)]
        return found


class Memory(dict[Any, Any]):
    """What the cells of a column mean, each distinct text worked out once."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: Any) -> Any:
        found = self._read(cell)
        if cell.__class__ in REMEMBERS:  # a workbook's 1 and 1.0 and True are equal, and do not read the same
            self[cell] = found
        return found

    def column(self, cells: Sequence[Any]) -> Column:
        if len(self) > REMEMBERED:
            self.clear()
        if cells and cells[0] == cells[-1] and cells[0].__class__ is str and cells.count(cells[0]) == len(cells):
            return [self[cells[0]]] * len(cells)
        return list(map(self.__getitem__, cells))


def odd_ones(*columns: Column) -> list[int]:
    """The places of lines that have to be read with care."""
    found = {place for column in columns if ODD in column for place, one in enumerate(column) if one is ODD}
    return sorted(found)


def or_none(texts: Column) -> Column:
    return [text or None for text in texts]


def texts(cells: Sequence[Any]) -> list[str]:
    """Of each cell of a column."""
    try:
        odd = "\x00" in "".join(cells)
    except TypeError:  # a workbook's numbers
        odd = True
    return list(map(text, cells)) if odd else [cell.strip() for cell in cells]


def text(cell: Any, longest: int | None = None) -> str:
    given = cell if cell.__class__ is str else str(cell)
    return (given.replace("\x00", "") if "\x00" in given else given).strip()[:longest]


def hashes(given: Iterable[str], size: int) -> list[str]:
    """Short names for long texts; `size` bytes, a multiple of three, so that each is a whole number of letters."""
    digests = b"".join([blake2b(one, digest_size=size).digest() for one in map(str.encode, given)])
    letters, long = b2a_base64(digests, newline=False).decode(), size * 4 // 3
    return [letters[first : first + long] for first in range(0, len(letters), long)]
