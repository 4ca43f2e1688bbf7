"""An orders file: order lines, invoices, won deals. By far the longest files, so this is where speed is looked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from hashlib import blake2b
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from winback.imports import address, finding, matching, meanings, recount
from winback.imports.amounts import SYMBOLS, is_currency
from winback.imports.batch import Batch, Context, Line
from winback.imports.folding import email_key, external_key
from winback.imports.identity import Known, Who, chunks
from winback.imports.people import People
from winback.imports.staging import Staged
from winback.store.crm import AccountRow, OrderRow

READER = "order reader"
WINDOW = 50_000  # order lines over which two lines of one order are told apart


@dataclass(slots=True)
class Order:
    """One line as read. `row` lacks only its account."""

    line: Line
    who: Who | None  # None: the key alone names an account that is at hand
    key: str  # external key, or empty
    row: dict[str, Any]


def write(session: Session, context: Context, batch: Batch) -> None:
    """Read the batch, find the customers, write what is new, bring their figures up to date."""
    reader: Reader = context.memory.get(READER) or context.memory.setdefault(READER, Reader(context))
    orders = [order for line in batch.lines if (order := reader.read(line))]
    _find_accounts(session, context, orders)
    rows = {order.row["line_key"]: order.row for order in orders}
    standing = _standing(session, rows)
    created = sum(1 for key in rows if key not in standing)
    changed = {key: row for key, row in rows.items() if standing.get(key, ("",))[0] != row["content_hash"]}
    tally = context.tally
    tally.created += created
    tally.updated += len(changed) - created
    tally.unchanged += len(orders) - len(changed)
    _upsert(session, list(changed.values()))
    moved = {standing[key][1] for key in changed if key in standing}
    recount.bring_up_to_date(session, context, {row["account_id"] for row in changed.values()} | moved)
    matching.match_orders(
        session, context, {row["number"]: row["account_id"] for row in changed.values() if row["number"]}
    )


class Reader:
    """Reads lines with what never changes through a file worked out once."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._text = _texts(context)
        self._keys: dict[str, str] = {}
        self._purchases: dict[tuple[str, str, str, str], bool] = {}
        self._seen: dict[str, list[tuple[Any, Any]]] = {}
        self._seen_before: dict[str, list[tuple[Any, Any]]] = {}
        self._has_raw = bool(context.layout.unknown)
        self._last: tuple[str, date | None, str, Who | None] = ("", None, "", None)
        self._home = context.settings.currency
        self._foreign: dict[str, int] = context.memory.setdefault(recount.FOREIGN, {})

    def read(self, line: Line) -> Order | None:
        """None when the line names nobody or has no date; then it is rejected."""
        text, context, cells = self._text, self._context, line.cells
        number = text["number"](cells)[:200]
        day, key, who = self._day(line), self._key(text["account_id"](cells)), None
        if key == "" or context.directory.id_of(key) is None:
            who = context.who(line)
        if number and number == self._last[0]:  # a further line of an order that names its customer and day once
            day = day or self._last[1]
            if not key and (who is None or not who.named):
                key, who = self._last[2], self._last[3]
        if day is None or not (key or (who and who.named)):
            self._reject(line, day, who)
            return None
        self._last = (number, day, key, who)
        return Order(line, who, key, self._row(line, number, day, key, who))

    def _row(self, line: Line, number: str, day: date, key: str, who: Who | None) -> dict[str, Any]:
        text, cells = self._text, line.cells
        amount, currency = self._amount(line)
        quantity = self._quantity(line)
        product, kind, status = text["product"](cells)[:300], text["kind"](cells)[:60], text["status"](cells)[:60]
        stage, position = text["stage"](cells)[:60], text["line"](cells)
        counts = self._counts(line, kind, status, stage) and not (amount or 0) < 0 and not (quantity or 0) < 0
        row = {
            "number": number or None, "ordered_on": day, "amount": amount, "currency": currency, "quantity": quantity,
            "product": product or None, "kind": kind or None, "status": status or stage or None, "counts": counts,
            "promised_on": self._context.day(line, "promised_on"),
            "delivered_on": self._context.day(line, "delivered_on"),
            "delivery_state": text["delivery_state"](cells)[:60] or None,
            "raw": self._context.raw(line) if self._has_raw else {},
        }  # fmt: skip
        signs = key or _signs(who)
        row["line_key"] = self._line_key(signs, number, day, product, position, kind, amount, quantity)
        row["content_hash"] = _hash(repr(tuple(row.values())))
        return row

    def _line_key(
        self, who: str, number: str, day: date, product: str, position: str, kind: str, amount: Any, quantity: Any
    ) -> str:
        """What makes this line the same line next time. A changed status or amount is the same line, changed."""
        if not number:
            return _hash(f"{who}|{day}|{product}|{position}|{kind}|{amount}|{quantity}")
        base = f"{who}|{number}|{day}|{product}|{position}|{kind}|{'-' if amount is not None and amount < 0 else ''}"
        return _hash(f"{base}|{self._place(base, (amount, quantity))}")

    def _place(self, base: str, content: tuple[Any, Any]) -> int:
        """Equal lines of one order fold into one; unequal ones with the same name stay two."""
        if len(self._seen) > WINDOW:
            self._seen_before, self._seen = self._seen, {}
        contents = self._seen.get(base)
        if contents is None:
            contents = self._seen[base] = self._seen_before.get(base, [])
        if content not in contents:
            contents.append(content)
        return contents.index(content)

    def _day(self, line: Line) -> date | None:
        for _, cell in self._context.cells(line, "ordered_on"):
            try:
                found = self._context.dates(cell)
            except ValueError:
                continue  # told when the line is refused for it
            if found:
                return found.day
        return None

    def _key(self, given: str) -> str:
        key = self._keys.get(given)
        if key is None:
            if len(self._keys) > 200_000:
                self._keys.clear()
            key = self._keys[given] = external_key(given)
        return key

    def _amount(self, line: Line) -> tuple[Decimal | None, str | None]:
        context = self._context
        found = context.amount(line, "amount")
        if found is None and not context.layout.has("amount") and (price := context.amount(line, "unit_price")):
            pieces = context.amount(line, "quantity")
            found = price[0] * (pieces[0] if pieces else 1), price[1]
        given = self._text["currency"](line.cells).upper()
        written = SYMBOLS.get(given.casefold(), given)
        if written and not is_currency(written):
            context.tally.warn_once(
                line.number,
                context.layout.header("currency"),
                f"{given!r} is no currency; such amounts are left out of sums",
            )
            return (found[0] if found else None), None
        own = found[1] if found else None
        currency = written or own or context.layout.amount_currency or self._home
        if currency != self._home:
            self._foreign.setdefault(currency, line.number)
        return (found[0] if found else None), currency

    def _quantity(self, line: Line) -> float | None:
        found = self._context.amount(line, "quantity")
        return float(found[0]) if found else None

    def _counts(self, line: Line, kind: str, status: str, stage: str) -> bool:
        """Whether the words say that this was a purchase."""
        cells = line.cells
        cancelled, won = self._text["cancelled"](cells), self._text["won"](cells)
        signs = (kind, status, stage, f"{cancelled}|{won}")
        known = self._purchases.get(signs)
        if known is None:
            if len(self._purchases) > 50_000:
                self._purchases.clear()
            more = [str(cell) for _, cell in self._context.cells(line, "status")]
            known = self._purchases[signs] = (
                not any(meanings.is_no_purchase(said) for said in (kind, stage, *more))
                and (not stage or meanings.is_won(stage))
                and (not cancelled or meanings.yes_or_no(cancelled) is False or cancelled in {"0", "-"})
                and (not won or meanings.yes_or_no(won) is not False)
            )
        return known

    def _reject(self, line: Line, day: date | None, who: Who | None) -> None:
        context = self._context
        if who is not None and not who.named:
            context.reject_unnamed(line)
        elif day is None:
            given = context.text(line, "ordered_on", 40)
            reason = f"no order date: {given!r} is not a date" if given else "no order date"
            context.tally.reject(line.number, context.layout.header("ordered_on"), reason)


def _texts(context: Context) -> dict[str, Callable[[list[object]], str]]:
    names = (
        "number",
        "account_id",
        "line",
        "product",
        "kind",
        "status",
        "stage",
        "cancelled",
        "won",
        "currency",
        "delivery_state",
    )
    return {name: _text_of(context.layout.columns.get(name, ())) for name in names}


def _text_of(columns: tuple[int, ...]) -> Callable[[list[object]], str]:
    """The first of these columns that says something, as text."""
    if not columns:
        return lambda cells: ""
    if len(columns) == 1:
        only = columns[0]
        return lambda cells: str(cells[only]).strip()
    return lambda cells: next((text for column in columns if (text := str(cells[column]).strip())), "")


def _find_accounts(session: Session, context: Context, orders: list[Order]) -> None:
    """Give each row its account; customers nobody had heard of are created, with their number if they left one."""
    unknown = [order for order in orders if order.who is not None]
    context.directory.learn(session, [order.who for order in unknown if order.who])
    known: dict[int, Known] = {}
    staged = Staged(session, AccountRow.__table__, finding.COLUMNS)  # type: ignore[arg-type]
    new: list[tuple[Order, Known]] = []
    for order in unknown:
        assert order.who is not None
        found, is_new = finding.find_or_add(context, order.who, order.line)
        known[id(order)] = found
        if is_new:
            new.append((order, found))
            staged.put(found, _account(context, order, found))
    if new:
        finding.write_accounts(session, context, staged)
        _add_contacts(session, context, new)
    for order in orders:
        account = known.get(id(order))
        order.row["account_id"] = account.id if account else context.directory.id_of(order.key)
    matching.match_waiting(session, context, [(order.who, known[id(order)]) for order in unknown if order.who])


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


def _standing(session: Session, keys: dict[str, Any]) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for chunk in chunks(keys):
        query = select(OrderRow.line_key, OrderRow.content_hash, OrderRow.account_id)
        for key, content, account_id in session.execute(query.where(OrderRow.line_key.in_(chunk))):
            found[key] = (content, account_id)
    return found


def _upsert(session: Session, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    statement = dialect.insert(OrderRow.__table__)
    changes = {name: statement.excluded[name] for name in rows[0] if name != "line_key"}
    session.execute(statement.on_conflict_do_update(index_elements=["line_key"], set_=changes), rows)


def _signs(who: Who | None) -> str:
    return f"{who.email}/{'/'.join(who.phones[:1])}/{who.name}/{who.postcode}" if who else ""


def _hash(text: str) -> str:
    return blake2b(text.encode(), digest_size=16).hexdigest()
