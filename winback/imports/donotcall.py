"""A do-not-call list: numbers that are never called or written to, and customers named without one."""

from dataclasses import replace

from sqlalchemy.orm import Session

from winback.imports.batch import Batch, Context, Line
from winback.imports.permissions import OWN_LIST, block_accounts, list_numbers


def write(session: Session, context: Context, batch: Batch) -> None:
    """Each number goes on its list; a customer without a number is blocked as an account."""
    rows = [(line, context.who(line)) for line in batch.lines]
    context.directory.learn(session, [one for _, who in rows for one in (who, replace(who, key=""))])
    for line, who in rows:
        numbers = context.phones(line, None)
        hashes = [number.phone_hash for number in numbers if number.phone_hash]
        if hashes:
            became = list_numbers(session, context, hashes, _list_name(context, line), context.day(line, "listed_on"))
        elif who.key or who.email:
            known = context.directory.find(who).account
            if known is None or known.id is None:
                context.tally.unmatched += 1
                context.tally.warn(line.number, None, "no account like this is known, and no number is named")
                continue
            became = block_accounts(
                session, context, {known.id}, context.text(line, "reason", 500) or "do not call (list)"
            )
        else:
            context.tally.reject(
                line.number, context.layout.header("phone"), "names no telephone number and no customer"
            )
            continue
        context.tally.created += 1 if became else 0
        context.tally.unchanged += 0 if became else 1


def _list_name(context: Context, line: Line) -> str:
    """Named lists stay apart, because a national one has an age; our own is the default."""
    return context.text(line, "list_name", 60).casefold() or OWN_LIST
