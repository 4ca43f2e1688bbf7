"""An orders file: order lines, invoices, won deals. By far the longest files, so this is where speed is looked for."""

from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, cast

from sqlalchemy import Table
from sqlalchemy.orm import Session

from winback.imports import address, finding, matching, orderlines, recount
from winback.imports.batch import Batch, Context, Line
from winback.imports.folding import email_key, external_key
from winback.imports.identity import Known, Who
from winback.imports.orderlines import CONTENT, DAY, KEY, NUMBER, Lines, Reader
from winback.imports.people import People
from winback.imports.staging import Staged
from winback.imports.stretches import Stretches
from winback.runtime import Runtime
from winback.store import bulk
from winback.store.crm import AccountRow, OrderRow

TABLE = cast(Table, OrderRow.__table__)
TABLE_OF_ACCOUNTS = cast(Table, AccountRow.__table__)
READER, STRETCHES = "order reader", "stretches"
COLUMNS = (*orderlines.COLUMNS, "account_id")
Row = tuple[Any, ...]  # the values of COLUMNS
APART_BY = ("ordered_on", "line_key")  # two lines never have both


@dataclass(frozen=True, slots=True)
class Order:
    """A line whose account still has to be found."""

    line: Line
    who: Who


def begin(session: Session, context: Context) -> None:
    """Before the first line: what was read before."""
    context.memory[STRETCHES] = Stretches(session, context)


def read(context: Context, lines: list[Line]) -> Lines:
    """What the lines say. Asks no database: the next batch is read while this one is written.

    Lines that were read before are left for `write` to look at.
    """
    digest = _stretches(context).digest(lines)
    if _stretches(context).has(digest):
        return Lines([], [], [], [], digest, unread=True)
    return _read(context, lines, digest)


def _read(context: Context, lines: list[Line], digest: str) -> Lines:
    """Their digest goes with lines that nothing had to be said about."""
    told, reader = context.tally.told, _reader(context)
    read = reader.read(lines)
    return replace(read, stretch=digest) if context.tally.told == told and reader.stands_alone(read) else read


def _reader(context: Context) -> Reader:
    found: Reader = context.memory.get(READER) or context.memory.setdefault(READER, Reader(context))
    return found


def _stretches(context: Context) -> Stretches:
    found: Stretches = context.memory[STRETCHES]
    return found


def write(session: Session, context: Context, batch: Batch) -> None:
    """Find the customers, write what is new."""
    lines: Lines = batch.read
    if lines.unread:  # the next batch is not being read now
        if _stretches(context).stand(session, lines.stretch):
            _reader(context).skip(batch.lines)
            context.tally.unchanged += len(batch.lines)
            return
        lines = _read(context, batch.lines, lines.stretch)
    owners = _owners(session, context, lines)
    rows = {row[KEY]: (*row, owner) for row, owner in zip(lines.rows, owners, strict=True)}
    recount.without_their_index(session, context)
    new, changed, before = _compared(session, rows)
    context.tally.created += len(new)
    context.tally.updated += len(changed)
    context.tally.unchanged += len(lines.rows) - len(new) - len(changed)
    bulk.upsert(session, TABLE, COLUMNS, changed, APART_BY)
    bulk.add(session, TABLE, COLUMNS, new)
    recount.later(session, context, {row[-1] for row in chain(new, changed)} | before)
    if context.unmatched_issues:
        numbers = {row[NUMBER]: row[-1] for row in chain(new, changed) if row[NUMBER]}
        matching.match_orders(session, context, numbers)
    if lines.stretch and context.directory.adopted.isdisjoint(lines.keys):
        _stretches(context).remember(session, lines.stretch, list(rows.values()))


def finish(rt: Runtime, context: Context) -> None:
    """After the last line: the customers' figures."""
    recount.now(rt, context)
    with rt.transaction() as session:
        _stretches(context).tidy(session)


def _compared(session: Session, rows: dict[str, Row]) -> tuple[list[Row], list[Row], set[int]]:
    """Lines nobody had, lines that say something else now, and whose those were before.

    Only lines of days that have some are compared with what stands.
    """
    days = bulk.there(session, TABLE, "ordered_on", {row[DAY] for row in rows.values()})
    given = [(row[DAY], key, row[CONTENT]) for key, row in rows.items() if row[DAY] in days]
    standing = bulk.unlike(session, TABLE, APART_BY, "content_hash", given, "account_id")
    new = [row for key, row in rows.items() if row[DAY] not in days or standing.get(key, key) is None]
    before = {key: owner for key, owner in standing.items() if owner is not None}
    return new, [rows[key] for key in before], set(before.values())


def _owners(session: Session, context: Context, lines: Lines) -> list[int]:
    """The account of each line; customers nobody had heard of are created, with their number if they left one."""
    ids = context.directory.ids
    context.directory.load_keys(session, set(lines.keys) - {""})
    owners: list[Any] = list(map(ids.get, lines.keys))
    if None in owners and _add_by_number(session, context, lines, owners):
        owners = list(map(ids.get, lines.keys))
    if None not in owners:
        return owners
    places = [place for place, owner in enumerate(owners) if owner is None]
    named = [Order(lines.lines[place], _who(context, lines, place)) for place in places]
    for place, known in zip(places, _find_accounts(session, context, named), strict=True):
        owners[place] = known.id
    return owners


def _add_by_number(session: Session, context: Context, lines: Lines, owners: list[Any]) -> bool:
    """Customers nobody had heard of, where a number is all that names them: nobody else can be meant.

    False when there is more to look at.
    """
    first_places: dict[str, int] = {}
    for place, owner in enumerate(owners):
        if owner is None:
            first_places.setdefault(lines.keys[place], place)
    numbers = {key: context.text(lines.lines[place], "account_id", 200) for key, place in first_places.items()}
    if not context.only_by_id or any(external_key(number) != key or not key for key, number in numbers.items()):
        return False
    context.directory.learn(session, ())
    whos = {key: Who(key) for key in numbers}
    new = {key: context.directory.add(who, key) for key, who in whos.items()}
    staged = _staged(session)
    for key, known in new.items():
        lives = address.read(context, lines.lines[first_places[key]])
        values = finding.new_account(context, whos[key], numbers[key], "", None, lives)
        staged.put(known, values | {"external_key": key})
    finding.write_accounts(session, context, staged)
    matching.match_waiting(session, context, [(whos[key], known) for key, known in new.items()])
    return True


def _staged(session: Session) -> Staged:
    return Staged(session, TABLE_OF_ACCOUNTS, finding.COLUMNS)


def _who(context: Context, lines: Lines, place: int) -> Who:
    """A further line of an order has perhaps nothing but the external id of its first."""
    if who := lines.whos[place]:
        return who
    who = context.who(lines.lines[place])
    return who if who.named else Who(lines.keys[place])


def _find_accounts(session: Session, context: Context, orders: list[Order]) -> list[Known]:
    context.directory.learn(session, [order.who for order in orders])
    staged = _staged(session)
    found: list[Known] = []
    new: list[tuple[Order, Known]] = []
    for order in orders:
        known, is_new = finding.find_or_add(context, order.who, order.line)
        found.append(known)
        if is_new:
            new.append((order, known))
            staged.put(known, _account(context, order, known))
    if new:
        finding.write_accounts(session, context, staged)
        _add_contacts(session, context, new)
    matching.match_waiting(session, context, [(order.who, known) for order, known in zip(orders, found, strict=True)])
    return found


def _account(context: Context, order: Order, found: Known) -> dict[str, Any]:
    line, who = order.line, order.who
    place = address.read(context, line)
    name = context.text(line, "account_name") or " ".join(
        filter(None, (context.text(line, "first_name"), context.text(line, "last_name")))
    )
    email = context.text(line, "email", 320) or None
    values = finding.new_account(context, who, context.text(line, "account_id", 200), name, email, place)
    return values | {"external_key": found.key}


def _add_contacts(session: Session, context: Context, new: list[tuple[Order, Known]]) -> None:
    named = [(order, known) for order, known in new if order.who.phones or order.who.email]
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
