"""The lines of an orders file, read column by column: each distinct cell is understood once, not once a line.

Written for speed: a file may have millions of lines, and each microsecond a line here is a second there. A cell that
is not what its column usually holds (an amount in words, an unknown currency) is ODD: its line is read with care, and
what is wrong with it is told.
"""

import json
from binascii import b2a_base64
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from hashlib import blake2b
from itertools import compress
from typing import Any

from winback.imports import datev, meanings, recount
from winback.imports.amounts import SYMBOLS, is_currency
from winback.imports.batch import Context, Line
from winback.imports.folding import external_key
from winback.imports.identity import Who
from winback.imports.summary import Tally

COLUMNS = (
    "line_key", "number", "ordered_on", "amount", "currency", "quantity", "product", "kind", "status",
    "counts", "promised_on", "delivered_on", "delivery_state", "raw", "content_hash",
)  # fmt: skip
KEY, NUMBER, DAY, CURRENCY, CONTENT = map(
    COLUMNS.index, ("line_key", "number", "ordered_on", "currency", "content_hash")
)
SCALE = 10_000  # money is kept with four places as a whole number
WINDOW = 20_000  # order lines over which two lines of one order are told apart
REMEMBERED = 100_000
ODD: Any = object()
Column = list[Any]


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines that can be used. `rows` have the values of COLUMNS; `keys` or else `whos` name their accounts."""

    lines: list[Line]
    keys: list[str]
    whos: list[Who | None]
    rows: list[tuple[Any, ...]]
    stretch: str = ""  # what tells them, when nothing had to be said about them
    unread: bool = False  # they were read before; whether their rows still stand is for the database to say


class Reader:
    """Reads the lines of one file, batch by batch; what never changes through the file is worked out once."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._columns = context.layout.columns
        self._by_price = "amount" not in self._columns and "unit_price" in self._columns
        self._home = context.settings.currency
        self._unsaid = context.layout.amount_currency or self._home
        self._foreign: dict[str, int] = context.memory.setdefault(recount.FOREIGN, {})
        self._days, self._keys = Memory(self._day), Memory(lambda cell: external_key(_text(cell)))
        self._currencies, self._quantities = Memory(self._usual_currency), Memory(self._usual_quantity)
        self._deliveries = Memory(self._usual_delivery)
        self._texts = {longest: Memory(partial(_text, longest=longest)) for longest in (60, 300)}
        self._purchases: dict[tuple[Any, ...], bool] = {}
        self._seen: deque[Seen] = deque()  # the last batches, the newest first
        self._several: set[str] = set()  # keys of those that stand for unequal lines
        self._last: tuple[str, str, str, Who | None] = ("", "", "", None)
        self._skipped: deque[list[Line]] = deque()

    def skip(self, lines: list[Line]) -> None:
        """These lines were read before. The last of them are read after all when others come: see WINDOW."""
        self._skipped.append(lines)
        while beyond(WINDOW, map(len, self._skipped)):
            self._skipped.popleft()
            self._last = ("", "", "", None)

    def read(self, lines: list[Line]) -> Lines:
        """A line that names nobody or has no date is rejected."""
        if self._skipped:
            self._catch_up()
        return self._read(lines)

    def _catch_up(self) -> None:
        """What there was to be said about these lines was said when they were read."""
        context, self._context = self._context, replace(self._context, tally=Tally())
        try:
            while self._skipped:
                self._read(self._skipped.popleft())
        finally:
            self._context = context

    def stands_alone(self, lines: Lines) -> bool:
        """Whether the lines read last need nothing else to be understood: each names its customer by an external id,
        pays in the firm's own currency, and has its name for itself.
        """
        return not self._several and all(lines.keys) and {row[CURRENCY] for row in lines.rows} <= {self._home, None}

    def _read(self, lines: list[Line]) -> Lines:
        self._move_on(lines)
        cells = [line.cells for line in lines]
        numbers = [_text(cell)[:200] for cell in self._column(cells, "number")]
        days = self._days.column(self._column(cells, "ordered_on"))
        keys = self._keys.column(self._column(cells, "account_id"))
        whos, refused = self._name(lines, numbers, days, keys)
        if refused:
            kept = [place not in refused for place in range(len(lines))]
            lines, cells, numbers, days, keys, whos = (
                list(compress(one, kept)) for one in (lines, cells, numbers, days, keys, whos)
            )
        return Lines(lines, keys, whos, self._rows(lines, cells, numbers, days, keys, whos))

    def _name(
        self, lines: list[Line], numbers: list[str], days: list[str], keys: list[str]
    ) -> tuple[list[Who | None], set[int]]:
        """Who lines without an external id are about, and which lines are refused.

        A further line of an order that names its customer and day once is given both.
        """
        whos: list[Who | None] = [None] * len(lines)
        refused = set()
        last_number, last_day, last_key, last_who = self._last
        for place, (number, day, key) in enumerate(zip(numbers, days, keys, strict=True)):
            who = None
            if not (key and day):
                who = None if key else self._context.who(lines[place])
                if number and number == last_number:
                    day = days[place] = day or last_day
                    if who is not None and not who.named:
                        key, who = last_key, last_who
                        keys[place] = key
                if not day or not (key or (who and who.named)):
                    self._reject(lines[place], who)
                    refused.add(place)
                    continue
                whos[place] = who
            last_number, last_day, last_key, last_who = number, day, key, who
        self._last = (last_number, last_day, last_key, last_who)
        return whos, refused

    def _rows(
        self, lines: list[Line], cells: list[list[Any]], numbers: Column, days: Column, keys: Column,
        whos: list[Who | None],
    ) -> list[tuple[Any, ...]]:  # fmt: skip
        brief, long = self._texts[60].column, self._texts[300].column
        products, kinds = long(self._column(cells, "product")), brief(self._column(cells, "kind"))
        status, stage = brief(self._column(cells, "status")), brief(self._column(cells, "stage"))
        states = _or_none(brief(self._column(cells, "delivery_state")))
        amounts, currencies, quantities = self._money(lines, cells)
        counts = self._counts(lines, cells, kinds, status, stage)
        for place, (amount, quantity) in enumerate(zip(amounts, quantities, strict=True)):
            if (amount is not None and amount < 0) or (quantity is not None and quantity < 0):
                counts[place] = False
        promised, delivered = (self._delivery(lines, cells, name) for name in ("promised_on", "delivered_on"))
        raws = [json.dumps(self._context.raw(line)) for line in lines] if self._context.layout.unknown else None
        raws = raws or ["{}"] * len(lines)
        shown = [one or other or None for one, other in zip(status, stage, strict=True)]
        bases = zip(keys, whos, numbers, days, products, self._column(cells, "line"), kinds, strict=True)
        names = [
            f"{key or _signs(who)}|{number}|{day}|{product}|{position}|{kind}|"
            for key, who, number, day, product, position, kind in bases
        ]
        contents = zip(amounts, currencies, quantities, shown, counts, promised, delivered, states, raws, strict=True)
        hashes = [
            _hash(f"{amount}|{currency}|{quantity}|{said}|{does}|{promise}|{delivery}|{state}|{raw}", 9)
            for amount, currency, quantity, said, does, promise, delivery, state, raw in contents
        ]
        return list(
            zip(
                self._line_keys(names, numbers, amounts, quantities), _or_none(numbers), days, amounts, currencies,
                quantities, _or_none(products), _or_none(kinds), shown, counts, promised, delivered, states, raws,
                hashes, strict=True,
            )
        )  # fmt: skip

    def _line_keys(self, names: Column, numbers: Column, amounts: Column, quantities: Column) -> list[str]:
        """What makes a line the same line next time: a changed status or amount is the same line, changed.

        Equal lines of one order fold into one; unequal ones with the same name stay two. Without a number, only
        equal lines are the same.
        """
        found = []
        for name, number, amount, quantity in zip(names, numbers, amounts, quantities, strict=True):
            if not number:
                found.append(_hash(f"{name}{amount}|{quantity}", 12))
                continue
            key = _hash(f"{name}-" if amount is not None and amount < 0 else name, 12)
            place = self._place(key, (amount, quantity))
            found.append(f"{key}.{place}" if place else key)
        return found

    def _place(self, key: str, content: tuple[Any, Any]) -> int:
        contents = self._seen[0].get(key)
        if contents is None:
            contents = next((one[key] for one in self._seen if key in one), [])
            self._seen[0][key] = contents
        if content not in contents:
            contents.append(content)
            if len(contents) > 1:
                self._several.add(key)
        return contents.index(content)

    def _move_on(self, lines: list[Line]) -> None:
        """Equal names are told apart over WINDOW lines before these."""
        while self._seen and beyond(WINDOW, (one.lines for one in reversed(self._seen))):
            self._seen.pop()
        self._several = {key for key in self._several if any(key in one for one in self._seen)}
        self._seen.appendleft(Seen(len(lines)))

    # ---- money

    def _money(self, lines: list[Line], cells: list[list[Any]]) -> tuple[Column, Column, Column]:
        """Amounts, currencies and quantities."""
        given, written = self._column(cells, "amount"), self._column(cells, "currency")
        pieces = self._column(cells, "quantity")
        amounts = self._context.amounts.whole_column(given, SCALE) or [self._usual_amount(cell) for cell in given]
        currencies, quantities = self._currencies.column(written), self._quantities.column(pieces)
        for place in _odd(amounts, currencies):
            amounts[place], currencies[place] = self._careful_amount(lines[place], given[place], written[place])
        for place in _odd(quantities):
            found = self._context.amount(lines[place], "quantity")
            quantities[place] = float(found[0]) if found else None
        for currency in set(currencies) - {self._home, None} - self._foreign.keys():
            self._foreign[currency] = lines[currencies.index(currency)].number
        return amounts, currencies, quantities

    def _usual_amount(self, cell: Any) -> Any:
        if cell == "":
            return ODD if self._by_price else None
        try:
            amount, written = self._context.amounts(cell)
        except ValueError:
            return ODD
        return ODD if written else int(amount * SCALE)

    def _careful_amount(self, line: Line, cell: Any, given: Any) -> tuple[int | None, str | None]:
        amount, written = None, None
        if cell != "":
            try:
                amount, written = self._context.amounts(cell)
            except ValueError:
                self._context.amount(line, "amount")  # tells it
        elif self._by_price and (price := self._context.amount(line, "unit_price")):
            pieces = self._context.amount(line, "quantity")
            amount, written = price[0] * (pieces[0] if pieces else 1), price[1]
        currency = self._currencies[given]
        if currency is ODD:
            reason = f"{_text(given)!r} is no currency; such amounts are left out of sums"
            self._context.tally.warn_once(line.number, self._context.layout.header("currency"), reason)
            currency = None
        if written and given == "":
            currency = written
        return (None if amount is None else int(amount * SCALE)), currency

    def _usual_currency(self, given: Any) -> Any:
        tidy = _text(given)
        code = SYMBOLS.get(tidy.casefold(), tidy.upper())
        if not tidy:
            return self._unsaid
        return code if is_currency(code) else ODD

    def _usual_quantity(self, cell: Any) -> Any:
        if cell == "":
            return None
        try:
            return float(self._context.amounts(cell)[0])
        except ValueError:
            return ODD

    # ---- words and days

    def _counts(
        self, lines: list[Line], cells: list[list[Any]], kinds: Column, status: Column, stage: Column
    ) -> Column:
        """Whether the words of each line say that it was a purchase."""
        known = self._purchases
        if len(known) > REMEMBERED or len(self._columns.get("status", ())) > 1:
            known.clear()  # several columns of a status are looked at line by line
        found = []
        cancelled, won = self._column(cells, "cancelled"), self._column(cells, "won")
        for place, signs in enumerate(zip(kinds, status, stage, cancelled, won, strict=True)):
            counts = known.get(signs)
            if counts is None:
                counts = self._is_purchase(lines[place], signs)
                if len(self._columns.get("status", ())) < 2:
                    known[signs] = counts
            found.append(counts)
        return found

    def _is_purchase(self, line: Line, signs: tuple[str, str, str, Any, Any]) -> bool:
        kind, _, stage, cancelled, won = signs[0], signs[1], signs[2], _text(signs[3]), _text(signs[4])
        said = [str(cell) for _, cell in self._context.cells(line, "status")]
        return (
            not any(meanings.is_no_purchase(text) for text in (kind, stage, *said))
            and (not stage or meanings.is_won(stage))
            and (not cancelled or meanings.yes_or_no(cancelled) is False or cancelled in {"0", "-"})
            and (not won or meanings.yes_or_no(won) is not False)
        )

    def _day(self, cell: Any) -> str:
        """As the database writes it; empty when there is none, which is told when the line is refused for it."""
        try:
            found = self._context.dates(cell)
        except ValueError:
            return ""
        return found.day.isoformat() if found else ""

    def _delivery(self, lines: list[Line], cells: list[list[Any]], name: str) -> Column:
        """Days of a promise or a delivery; what is none is told, and left empty."""
        days = self._deliveries.column(self._column(cells, name))
        for place in _odd(days):
            day = self._context.day(lines[place], name)
            days[place] = day.isoformat() if day else None
        return days

    def _usual_delivery(self, cell: Any) -> Any:
        try:
            found = self._context.dates(cell)
        except ValueError:
            return ODD
        return found.day.isoformat() if found else None

    # ---- cells

    def _column(self, cells: list[list[Any]], name: str) -> Column:
        """What the first column of this field that says something says, line by line."""
        columns = self._columns.get(name)
        if not columns:
            return [""] * len(cells)
        found = [one[columns[0]] for one in cells]
        for column in columns[1:]:
            if "" in found:
                found = [one[column] if cell == "" else cell for cell, one in zip(found, cells, strict=True)]
        return found

    def _reject(self, line: Line, who: Who | None) -> None:
        context = self._context
        if who is not None and not who.named:
            context.reject_unnamed(line)
            return
        given = context.text(line, "ordered_on", 40)
        reason = f"no order date: {given!r} {_fault(context, given)}" if given else "no order date"
        context.tally.reject(line.number, context.layout.header("ordered_on"), reason)


class Seen(dict[str, list[tuple[Any, Any]]]):
    """The names of a batch's lines, and what the lines of that name said."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.lines = lines


def beyond(window: int, counts: Iterable[int]) -> bool:
    """Whether the others reach back far enough without the first of these, which is the oldest."""
    _oldest, *others = counts
    return sum(others) >= window


class Memory(dict[Any, Any]):
    """What the cells of a column mean, each distinct text worked out once."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: Any) -> Any:
        found = self._read(cell)
        if cell.__class__ is str:  # a workbook's 1 and 1.0 and True are equal, and do not read the same
            self[cell] = found
        return found

    def column(self, cells: Column) -> Column:
        if len(self) > REMEMBERED:
            self.clear()
        return list(map(self.__getitem__, cells))


def _odd(*columns: Column) -> list[int]:
    """The places of lines that have to be read with care."""
    found = {place for column in columns if ODD in column for place, one in enumerate(column) if one is ODD}
    return sorted(found)


def _or_none(texts: Column) -> Column:
    return [text or None for text in texts]


def _fault(context: Context, given: str) -> str:
    if not datev.lacks_year(given):
        return "is not a date"
    if context.dates.period:
        return f"does not lie between {context.dates.period.first} and {context.dates.period.last}"
    return "is a day and a month without a year, and the file has no first line (EXTF) that tells the year"


def _text(cell: Any, longest: int | None = None) -> str:
    text = cell if cell.__class__ is str else str(cell)
    return (text.replace("\x00", "") if "\x00" in text else text).strip()[:longest]


def _signs(who: Who | None) -> str:
    return f"{who.email}/{'/'.join(who.phones[:1])}/{who.name}/{who.postcode}" if who else ""


def _hash(text: str, size: int) -> str:
    """A short name for a long text; `size` bytes, a multiple of three."""
    return b2a_base64(blake2b(text.encode(), digest_size=size).digest(), newline=False).decode()
