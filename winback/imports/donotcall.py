"""A do-not-call list: numbers that are never called or written to, and customers named without one."""

from collections import defaultdict
from datetime import date

from sqlalchemy.orm import Session

from winback.imports.batch import Batch, Context, Line
from winback.imports.identity import Who
from winback.imports.permissions import OWN_LIST, block_accounts, list_numbers

Listed = dict[tuple[str, date | None], dict[str, int]]  # list and day -> number's hash -> line
Blocked = dict[str, dict[int, int]]  # reason -> account -> line


def write(session: Session, context: Context, batch: Batch) -> None:
    """Each number goes on its list; a customer named without a number is blocked as an account."""
    rows = [(line, context.who(line)) for line in batch.lines]
    context.directory.learn(session, [who for _, who in rows])
    listed: Listed = defaultdict(dict)
    blocked: Blocked = defaultdict(dict)
    taken = sum(_sort(context, line, who, listed, blocked) for line, who in rows)
    new = set()
    for (name, day), hashes in listed.items():
        new |= {hashes[one] for one in list_numbers(session, context, list(hashes), name, day)}
    for reason, accounts in blocked.items():
        new |= {accounts[one] for one in block_accounts(session, context, set(accounts), reason)}
    context.tally.created += len(new)
    context.tally.unchanged += taken - len(new)


def _sort(context: Context, line: Line, who: Who, listed: Listed, blocked: Blocked) -> bool:
    """Whether the line could be used."""
    hashes = [number.phone_hash for number in context.silent_phones(line, None) if number.phone_hash]
    if hashes:
        place = listed[_list_name(context, line), context.day(line, "listed_on")]
        place.update(dict.fromkeys(hashes, line.number))
        return True
    known = context.directory.find(who).account if who.key or who.email else None
    if known is not None and known.id is not None:
        blocked[context.text(line, "reason", 500) or "do not call (list)"][known.id] = line.number
        return True
    if who.key or who.email:
        context.tally.unmatched += 1
        context.tally.warn(line.number, None, "no account like this is known, and no number is named")
    else:
        context.tally.reject(line.number, _column(context), "names no telephone number and no customer")
    return False


def _list_name(context: Context, line: Line) -> str:
    """Named lists stay apart, because a national one has an age; our own is the default."""
    return context.text(line, "list_name", 60).casefold() or OWN_LIST


def _column(context: Context) -> str | None:
    return context.layout.header("phone")
