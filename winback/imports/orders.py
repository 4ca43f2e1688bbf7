"""An orders file: order lines, invoices, won deals. By far the longest files, so this is where speed is looked for."""

import json
from binascii import b2a_base64
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, cast

from sqlalchemy import Table
from sqlalchemy.orm import Session

from winback.imports import address, datev, finding, matching, meanings, recount
from winback.imports.amounts import SYMBOLS, is_currency
from winback.imports.batch import Batch, Context, Line
from winback.imports.folding import email_key, external_key
from winback.imports.identity import Known, Who
from winback.imports.people import People
from winback.imports.staging import Staged
from winback.store import bulk
from winback.store.crm import AccountRow, OrderRow

TABLE = cast(Table, OrderRow.__table__)
READER = "order reader"
WINDOW = 20_000  # order lines over which two lines of one order are told apart
REMEMBERED = 100_000
COLUMNS = (
    "account_id", "line_key", "number", "ordered_on", "amount", "currency", "quantity", "product", "kind", "status",
    "counts", "promised_on", "delivered_on", "delivery_state", "raw", "content_hash",
)  # fmt: skip
FIELDS = (
    "account_id", "number", "ordered_on", "amount", "currency", "quantity", "product", "kind", "status", "stage",
    "line", "delivery_state", "cancelled", "won",
)  # fmt: skip
ACCOUNT, KEY, NUMBER, CONTENT = map(COLUMNS.index, ("account_id", "line_key", "number", "content_hash"))
SCALE = 10_000  # money is kept with four places as a whole number


@dataclass(slots=True)
class Order:
    """One line as read. `row` has the values of COLUMNS; its account is None while `who` still has to be found."""

    line: Line
    who: Who | None
    row: list[Any]


def write(session: Session, context: Context, batch: Batch) -> None:
    """Read the batch, find the customers, write what is new."""
    reader: Reader = context.memory.get(READER) or context.memory.setdefault(READER, Reader(context))
    context.directory.load_keys(session, reader.keys(batch.lines))
    orders = [order for line in batch.lines if (order := reader.read(line))]
    _find_accounts(session, context, [order for order in orders if order.row[ACCOUNT] is None])
    rows = {order.row[KEY]: order.row for order in orders}
    found = bulk.rows_in(session, TABLE, ("line_key", "content_hash", "account_id"), "line_key", rows)
    standing = {key: (content, account_id) for key, content, account_id in found}
    changed = [row for key, row in rows.items() if key not in standing or standing[key][0] != row[CONTENT]]
    created = sum(1 for row in changed if row[KEY] not in standing)
    context.tally.created += created
    context.tally.updated += len(changed) - created
    context.tally.unchanged += len(orders) - len(changed)
    bulk.upsert(session, TABLE, COLUMNS, changed, "line_key")
    moved = {standing[row[KEY]][1] for row in changed if row[KEY] in standing}
    recount.later(session, context, {row[ACCOUNT] for row in changed} | moved)
    matching.match_orders(session, context, {row[NUMBER]: row[ACCOUNT] for row in changed if row[NUMBER]})


class Reader:
    """Reads lines with what never changes through a file worked out once.

    Written for speed: a file may have millions of lines, and each microsecond here is a second there.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._ids = context.directory.ids
        columns = self._columns = context.layout.columns
        nowhere = len(context.layout.headers)  # an empty cell is put there
        self._at = tuple(columns.get(name, (nowhere,))[0] for name in FIELDS)
        self._several = [columns[name] for name in FIELDS if len(columns.get(name, ())) > 1]
        self._promises, self._deliveries = "promised_on" in columns, "delivered_on" in columns
        self._by_price = "amount" not in columns and "unit_price" in columns
        self._has_raw = bool(context.layout.unknown)
        self._home = context.settings.currency
        self._foreign: dict[str, int] = context.memory.setdefault(recount.FOREIGN, {})
        self._keys: dict[Any, str] = {}
        self._days: dict[Any, str] = {}
        self._currencies: dict[Any, str | None] = {"": context.layout.amount_currency or self._home}
        self._purchases: dict[tuple[str, ...], bool] = {}
        self._seen: dict[str, list[tuple[Any, Any]]] = {}
        self._seen_before: dict[str, list[tuple[Any, Any]]] = {}
        self._last: tuple[str, str, str, Who | None] = ("", "", "", None)

    def keys(self, lines: list[Line]) -> set[str]:
        """The external keys of these lines that are not at hand."""
        at, keys, ids = self._columns.get("account_id", (-1,))[0], self._keys, self._ids
        given = {line.cells[at] for line in lines} if at >= 0 else set()
        return {key for one in given if (key := keys[one] if one in keys else self._key(one)) and key not in ids}

    def read(self, line: Line) -> Order | None:
        """None when the line names nobody or has no date; then it is rejected."""
        cells: list[Any] = line.cells
        cells.append("")
        for columns in self._several:
            if cells[columns[0]] == "":
                cells[columns[0]] = next((cells[column] for column in columns if cells[column] != ""), "")
        at_account, at_number, at_day = self._at[:3]
        number, given, who = _text(cells[at_number])[:200], cells[at_day], None
        day = self._days.get(given) or self._day(given)
        given = cells[at_account]
        key = self._keys[given] if given in self._keys else self._key(given)
        if key not in self._ids:
            who = self._context.who(line)
        if number and number == self._last[0]:  # a further line of an order that names its customer and day once
            day = day or self._last[1]
            if not key and (who is None or not who.named):
                key, who = self._last[2], self._last[3]
        if not day or not (key or (who and who.named)):
            self._reject(line, who)
            return None
        self._last = (number, day, key, who)
        return Order(line, who, self._row(line, cells, number, day, key, who))

    def _row(self, line: Line, cells: list[Any], number: str, day: str, key: str, who: Who | None) -> list[Any]:
        at = self._at
        amount, currency = self._amount(line, cells, cells[at[3]], cells[at[4]])
        quantity = self._quantity(line, cells[at[5]])
        product, kind, status = _text(cells[at[6]])[:300], _text(cells[at[7]])[:60], _text(cells[at[8]])[:60]
        stage, position, state = _text(cells[at[9]])[:60], cells[at[10]], _text(cells[at[11]])[:60] or None
        signs = (kind, status, stage, cells[at[12]], cells[at[13]])
        counts = self._purchases[signs] if signs in self._purchases else self._is_purchase(line, signs)
        if (amount is not None and amount < 0) or (quantity is not None and quantity < 0):
            counts = False
        base = f"{key or _signs(who)}|{number}|{day}|{product}|{position}|{kind}|"
        if number:
            line_key = self._place(f"{base}-" if amount is not None and amount < 0 else base, (amount, quantity))
        else:
            line_key = _hash(f"{base}{amount}|{quantity}", 12)
        promised = self._delivery(line, "promised_on") if self._promises else None
        delivered = self._delivery(line, "delivered_on") if self._deliveries else None
        raw = json.dumps(self._context.raw(line)) if self._has_raw else "{}"
        shown = status or stage or None
        content = f"{amount}|{currency}|{quantity}|{shown}|{counts}|{promised}|{delivered}|{state}|{raw}"
        return [
            self._ids.get(key), line_key, number or None, day, amount, currency, quantity, product or None,
            kind or None, shown, counts, promised, delivered, state, raw, _hash(content, 9),
        ]  # fmt: skip

    def _place(self, base: str, content: tuple[Any, Any]) -> str:
        """What makes this line the same line next time: a changed status or amount is the same line, changed.

        Equal lines of one order fold into one; unequal ones with the same name stay two.
        """
        key = _hash(base, 12)
        contents = self._seen.get(key)
        if contents is None:
            if len(self._seen) > WINDOW:
                self._seen_before, self._seen = self._seen, {}
            contents = self._seen[key] = self._seen_before.get(key, [])
        if content not in contents:
            contents.append(content)
        place = contents.index(content)
        return f"{key}.{place}" if place else key

    def _day(self, cell: Any) -> str:
        """As the database writes it; empty when there is none, which is told when the line is refused for it."""
        try:
            found = self._context.dates(cell)
        except ValueError:
            return ""
        if len(self._days) > REMEMBERED:
            self._days.clear()
        if found:
            self._days[cell] = found.day.isoformat()
        return found.day.isoformat() if found else ""

    def _key(self, given: Any) -> str:
        if len(self._keys) > REMEMBERED:
            self._keys.clear()
        key = self._keys[given] = external_key(_text(given))
        return key

    def _amount(self, line: Line, cells: list[Any], cell: Any, given: Any) -> tuple[int | None, str | None]:
        amount, written = None, None
        if cell != "":
            try:
                amount, written = self._context.amounts(cell)
            except ValueError:
                self._context.amount(line, "amount")  # tells it
        elif self._by_price and (price := self._context.amount(line, "unit_price")):
            pieces = self._context.amount(line, "quantity")
            amount, written = price[0] * (pieces[0] if pieces else 1), price[1]
        currency = self._currencies[given] if given in self._currencies else self._currency(line, given)
        if written and given == "":
            currency = written
        if currency != self._home and currency is not None:
            self._foreign.setdefault(currency, line.number)
        return (None if amount is None else int(amount * SCALE)), currency

    def _currency(self, line: Line, given: Any) -> str | None:
        tidy = _text(given)
        code = SYMBOLS.get(tidy.casefold(), tidy.upper())
        if not tidy:
            return self._currencies[""]
        if is_currency(code):
            self._currencies[given] = code
            return code
        reason = f"{tidy!r} is no currency; such amounts are left out of sums"
        self._context.tally.warn_once(line.number, self._context.layout.header("currency"), reason)
        return None

    def _quantity(self, line: Line, cell: Any) -> float | None:
        if cell == "":
            return None
        if cell.__class__ is str and cell.isdecimal() and len(cell) < 10:
            return float(cell)
        found = self._context.amount(line, "quantity")
        return float(found[0]) if found else None

    def _delivery(self, line: Line, name: str) -> str | None:
        day = self._context.day(line, name)
        return day.isoformat() if day else None

    def _is_purchase(self, line: Line, signs: tuple[str, str, str, Any, Any]) -> bool:
        """Whether the words say that this was a purchase."""
        kind, _, stage, cancelled, won = signs[0], signs[1], signs[2], _text(signs[3]), _text(signs[4])
        said = [str(cell) for _, cell in self._context.cells(line, "status")]
        found = (
            not any(meanings.is_no_purchase(text) for text in (kind, stage, *said))
            and (not stage or meanings.is_won(stage))
            and (not cancelled or meanings.yes_or_no(cancelled) is False or cancelled in {"0", "-"})
            and (not won or meanings.yes_or_no(won) is not False)
        )
        if len(self._purchases) > REMEMBERED:
            self._purchases.clear()
        if len(said) < 2:
            self._purchases[signs] = found
        return found

    def _reject(self, line: Line, who: Who | None) -> None:
        context = self._context
        if who is not None and not who.named:
            context.reject_unnamed(line)
            return
        given = context.text(line, "ordered_on", 40)
        reason = f"no order date: {given!r} {_fault(context, given)}" if given else "no order date"
        context.tally.reject(line.number, context.layout.header("ordered_on"), reason)


def finish(session: Session, context: Context) -> None:
    """After the last line: the customers' figures."""
    recount.now(session, context)


def _find_accounts(session: Session, context: Context, orders: list[Order]) -> None:
    """Give each row its account; customers nobody had heard of are created, with their number if they left one."""
    named = [(order, order.who) for order in orders if order.who]
    context.directory.learn(session, [who for _, who in named])
    staged = Staged(session, AccountRow.__table__, finding.COLUMNS)  # type: ignore[arg-type]
    found: list[Known] = []
    new: list[tuple[Order, Known]] = []
    for order, who in named:
        known, is_new = finding.find_or_add(context, who, order.line)
        found.append(known)
        if is_new:
            new.append((order, known))
            staged.put(known, _account(context, order, known))
    if new:
        finding.write_accounts(session, context, staged)
        _add_contacts(session, context, new)
    for (order, _), known in zip(named, found, strict=True):
        order.row[ACCOUNT] = known.id
    matching.match_waiting(session, context, [(who, known) for (_, who), known in zip(named, found, strict=True)])


def _account(context: Context, order: Order, found: Known) -> dict[str, Any]:
    line, who = order.line, order.who
    assert who is not None
    place = address.read(context, line)
    name = context.text(line, "account_name") or " ".join(
        filter(None, (context.text(line, "first_name"), context.text(line, "last_name")))
    )
    email = context.text(line, "email", 320) or None
    values = finding.new_account(context, who, context.text(line, "account_id", 200), name, email, place)
    return values | {"external_key": found.key}


def _add_contacts(session: Session, context: Context, new: list[tuple[Order, Known]]) -> None:
    named = [(order, known) for order, known in new if order.who and (order.who.phones or order.who.email)]
    if not named:
        return
    people = People(session, context, [], [])
    for order, known in named:
        line = order.line
        email = context.text(line, "email", 320) or None
        values = {
            "first_name": context.text(line, "first_name", 150) or None,
            "last_name": context.text(line, "last_name", 150) or None,
            "email": email, "email_key": email_key(email) if email else None,
        }  # fmt: skip
        people.put(known, None, values, context.silent_phones(line, None))
    people.write()


def _fault(context: Context, given: str) -> str:
    if not datev.lacks_year(given):
        return "is not a date"
    if context.dates.period:
        return f"does not lie between {context.dates.period.first} and {context.dates.period.last}"
    return "is a day and a month without a year, and the file has no first line (EXTF) that tells the year"


def _text(cell: Any) -> str:
    return cell.strip() if cell.__class__ is str else str(cell)


def _signs(who: Who | None) -> str:
    return f"{who.email}/{'/'.join(who.phones[:1])}/{who.name}/{who.postcode}" if who else ""


def _hash(text: str, size: int) -> str:
    """A short name for a long text; `size` bytes, a multiple of three."""
    return b2a_base64(blake2b(text.encode(), digest_size=size).digest(), newline=False).decode()
