"""The lines of an orders file, read column by column: each distinct cell is understood once, not once a line.

Written for speed: a file may have millions of lines, and each microsecond a line here is a second there. A cell that
is not what its column usually holds (an amount in words, an unknown currency) is ODD: its line is read with care, and
what is wrong with it is told.
"""

import json
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from itertools import compress
from typing import Any

from winback.imports import datev, meanings, recount
from winback.imports.amounts import SYMBOLS, is_currency
from winback.imports.batch import Context, Line
from winback.imports.columns import ODD, REMEMBERED, Cells, Column, Memory, hashes, odd_ones, or_none, text, texts
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
        self._days, self._keys = Memory(self._day), Memory(lambda cell: external_key(text(cell)))
        self._currencies, self._quantities = Memory(self._usual_currency), Memory(self._usual_quantity)
        self._deliveries = Memory(self._usual_delivery)
        self._texts = {longest: Memory(partial(text, longest=longest)) for longest in (60, 300)}
        self._rests = Memory(_rest)
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
        cells = Cells(lines, self._columns)
        numbers = [number[:200] for number in texts(cells["number"])]
        days, keys = self._days.column(cells["ordered_on"]), self._keys.column(cells["account_id"])
        whos, refused = self._name(lines, numbers, days, keys)
        if refused:
            kept = [place not in refused for place in range(len(lines))]
            lines, numbers, days, keys, whos = (list(compress(one, kept)) for one in (lines, numbers, days, keys, whos))
            cells = Cells(lines, self._columns)
        return Lines(lines, keys, whos, self._rows(cells, numbers, days, keys, whos))

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
        self, cells: Cells, numbers: Column, days: Column, keys: Column, whos: list[Who | None]
    ) -> list[tuple[Any, ...]]:
        brief, long = self._texts[60].column, self._texts[300].column
        products, kinds = long(cells["product"]), brief(cells["kind"])
        status, stage = brief(cells["status"]), brief(cells["stage"])
        states = or_none(brief(cells["delivery_state"]))
        amounts, currencies, quantities = self._money(cells)
        counts = self._counts(cells, kinds, status, stage)
        for place, (amount, quantity) in enumerate(zip(amounts, quantities, strict=True)):
            if (amount is not None and amount < 0) or (quantity is not None and quantity < 0):
                counts[place] = False
        promised, delivered = self._delivery(cells, "promised_on"), self._delivery(cells, "delivered_on")
        raws = [json.dumps(self._context.raw(line)) for line in cells.lines] if self._context.layout.unknown else None
        raws = raws or ["{}"] * len(cells.lines)
        shown = [one or other or None for one, other in zip(status, stage, strict=True)]
        bases = zip(keys, whos, numbers, days, products, cells["line"], kinds, strict=True)
        names = [
            f"{key or _signs(who)}|{number}|{day}|{product}|{position}|{kind}|"
            for key, who, number, day, product, position, kind in bases
        ]
        rests = self._rests.column(
            list(zip(currencies, quantities, shown, counts, promised, delivered, states, strict=True))
        )
        contents = hashes([f"{amount}{rest}{raw}" for amount, rest, raw in zip(amounts, rests, raws, strict=True)], 9)
        return list(
            zip(
                self._line_keys(names, numbers, amounts, quantities), or_none(numbers), days, amounts, currencies,
                quantities, or_none(products), or_none(kinds), shown, counts, promised, delivered, states, raws,
                contents, strict=True,
            )
        )  # fmt: skip

    def _line_keys(self, names: Column, numbers: Column, amounts: Column, quantities: Column) -> list[str]:
        """What makes a line the same line next time: a changed status or amount is the same line, changed.

        Equal lines of one order fold into one; unequal ones with the same name stay two. Without a number, only
        equal lines are the same.
        """
        said = zip(names, numbers, amounts, quantities, strict=True)
        keys = hashes(
            [
                name if number and not (amount and amount < 0) else _apart(name, number, amount, quantity)
                for name, number, amount, quantity in said
            ],
            12,
        )
        given, (newest, *older) = set(keys), self._seen
        for one in older:
            newest.update((key, one[key]) for key in given & one.keys())
        for place, (key, number, amount, quantity) in enumerate(zip(keys, numbers, amounts, quantities, strict=True)):
            if not number:
                continue
            contents = newest.get(key)
            if contents is None:
                newest[key] = [(amount, quantity)]
            elif which := self._which(key, contents, (amount, quantity)):
                keys[place] = f"{key}.{which}"
        return keys

    def _which(self, key: str, contents: list[tuple[Any, Any]], content: tuple[Any, Any]) -> int:
        """The place of this content among those of its name."""
        if content not in contents:
            contents.append(content)
            self._several.add(key)
        return contents.index(content)

    def _move_on(self, lines: list[Line]) -> None:
        """Equal names are told apart over WINDOW lines before these."""
        while self._seen and beyond(WINDOW, (one.lines for one in reversed(self._seen))):
            self._seen.pop()
        self._several = {key for key in self._several if any(key in one for one in self._seen)}
        self._seen.appendleft(Seen(len(lines)))

    # ---- money

    def _money(self, cells: Cells) -> tuple[Column, Column, Column]:
        """Amounts, currencies and quantities."""
        lines, given, written, pieces = cells.lines, cells["amount"], cells["currency"], cells["quantity"]
        amounts = self._context.amounts.whole_column(given, SCALE) or [self._usual_amount(cell) for cell in given]
        currencies, quantities = self._currencies.column(written), self._quantities.column(pieces)
        for place in odd_ones(amounts, currencies):
            amounts[place], currencies[place] = self._careful_amount(lines[place], given[place], written[place])
        for place in odd_ones(quantities):
            found = self._context.amount(lines[place], "quantity")
            quantities[place] = float(found[0]) or 0.0 if found else None
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
            reason = f"{text(given)!r} is no currency; such amounts are left out of sums"
            self._context.tally.warn_once(line.number, self._context.layout.header("currency"), reason)
            currency = None
        if written and given == "":
            currency = written
        return (None if amount is None else int(amount * SCALE)), currency

    def _usual_currency(self, given: Any) -> Any:
        tidy = text(given)
        code = SYMBOLS.get(tidy.casefold(), tidy.upper())
        if not tidy:
            return self._unsaid
        return code if is_currency(code) else ODD

    def _usual_quantity(self, cell: Any) -> Any:
        if cell == "":
            return None
        try:
            return float(self._context.amounts(cell)[0]) or 0.0  # there is another zero, and it is written -0.0
        except ValueError:
            return ODD

    # ---- words and days

    def _counts(self, cells: Cells, kinds: Column, status: Column, stage: Column) -> Column:
        """Whether the words of each line say that it was a purchase."""
        known = self._purchases
        if len(known) > REMEMBERED or len(self._columns.get("status", ())) > 1:
            known.clear()  # several columns of a status are looked at line by line
        found = []
        all_signs = zip(kinds, status, stage, cells["cancelled"], cells["won"], strict=True)
        for place, signs in enumerate(all_signs):
            counts = known.get(signs)
            if counts is None:
                counts = self._is_purchase(cells.lines[place], signs)
                if len(self._columns.get("status", ())) < 2:
                    known[signs] = counts
            found.append(counts)
        return found

    def _is_purchase(self, line: Line, signs: tuple[str, str, str, Any, Any]) -> bool:
        kind, _, stage, cancelled, won = signs[0], signs[1], signs[2], text(signs[3]), text(signs[4])
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

    def _delivery(self, cells: Cells, name: str) -> Column:
        """Days of a promise or a delivery; what is none is told, and left empty."""
        days = self._deliveries.column(cells[name])
        for place in odd_ones(days):
            day = self._context.day(cells.lines[place], name)
            days[place] = day.isoformat() if day else None
        return days

    def _usual_delivery(self, cell: Any) -> Any:
        try:
            found = self._context.dates(cell)
        except ValueError:
            return ODD
        return found.day.isoformat() if found else None

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


def _rest(values: tuple[Any, ...]) -> str:
    """What a line says besides its amount."""
    return f"|{'|'.join(map(str, values))}|"


def _fault(context: Context, given: str) -> str:
    if not datev.lacks_year(given):
        return "is not a date"
    if context.dates.period:
        return f"does not lie between {context.dates.period.first} and {context.dates.period.last}"
    return "is a day and a month without a year, and the file has no first line (EXTF) that tells the year"


def _signs(who: Who | None) -> str:
    return f"{who.email}/{'/'.join(who.phones[:1])}/{who.name}/{who.postcode}" if who else ""


def _apart(name: str, number: str, amount: int | None, quantity: float | None) -> str:
    """What tells a line that is paid back, or one without a number."""
    return f"{name}-" if number else f"{name}{amount}|{quantity}"
