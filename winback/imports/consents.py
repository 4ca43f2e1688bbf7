"""A consents file: one declaration a line, or ticks in columns, for persons who are known already."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.imports import finding, meanings
from winback.imports.batch import Batch, Context, Line
from winback.imports.dates import Moment
from winback.imports.folding import external_key
from winback.imports.identity import Known, Who, chunks
from winback.imports.people import People, Person
from winback.imports.permissions import TICKS, Permissions, Tick, list_numbers
from winback.store.crm import AccountRow, ContactRow

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Read:
    """One row, and how it names the person."""

    line: Line
    who: Who
    key: str


@dataclass(frozen=True, slots=True)
class Said:
    """What one row declares for one channel."""

    channel: str
    given: bool
    said_at: datetime | None


def write(session: Session, context: Context, batch: Batch) -> None:
    """Find each person, and record what was declared; a person nobody knows is told, not invented."""
    rows = [_read(context, line) for line in batch.lines]
    context.directory.learn(session, [one for row in rows for one in (row.who, replace(row.who, key=""))])
    accounts = [_account(context, row.who) for row in rows]
    also = _accounts_of_contacts(session, {row.key for row in rows if row.key})
    finding.hold(session, (*accounts, *also))
    people = People(session, context, [one for one in (*accounts, *also) if one], [row.key for row in rows if row.key])
    permissions = Permissions(session, context)
    declared = [
        _declare(session, context, permissions, row, people, account)
        for row, account in zip(rows, accounts, strict=True)
    ]
    new = permissions.write()
    for ticks in declared:
        if ticks:
            became = "created" if any(new & tick.keys() for tick in ticks) else "unchanged"
            setattr(context.tally, became, getattr(context.tally, became) + 1)


def _read(context: Context, line: Line) -> Read:
    return Read(line, context.who(line), external_key(context.text(line, "contact_id", 200)))


def _declare(
    session: Session, context: Context, permissions: Permissions, row: Read, people: People, account: Known | None
) -> list[Tick]:
    said = _said(context, row.line)
    if not (row.who.named or row.key):
        context.reject_unnamed(row.line)
    elif not said:
        column = context.layout.header("channel") or context.layout.header("given")
        context.tally.reject(row.line.number, column, "says nothing about SMS, telephone or e-mail")
    else:
        persons = people.meant(account, row.key, row.who, alone=any(one.given for one in said))
        if persons:
            return _ticks(context, permissions, row.line, persons, said)
        _unmatched(session, context, row, said)
    return []


def _ticks(
    context: Context, permissions: Permissions, line: Line, persons: list[Person], said: list[Said]
) -> list[Tick]:
    source = permissions.sources.id(context, line, context.text(line, "source", 100))
    purpose = meanings.first_of(context.text(line, "purpose"), meanings.PURPOSES)
    purposes = (purpose,) if purpose else permissions.sources.purposes(source)
    wording, evidence = context.text(line, "wording", 4_000) or None, context.text(line, "evidence", 1_000) or None
    ticks = [
        Tick(person, one.channel, one.given, one.said_at, source if one.given else None, purposes, wording, evidence)
        for person in persons
        for one in said
    ]
    for tick in ticks:
        permissions.add(tick)
    future = [one.said_at for one in ticks if one.given and one.said_at and one.said_at > context.now + A_DAY]
    if future:
        day = future[0].astimezone(context.home_zone).date().isoformat()
        context.tally.warn(line.number, context.layout.header("said_at"), f"the day {day} is in the future")
    return ticks


def _unmatched(session: Session, context: Context, row: Read, said: list[Said]) -> None:
    """Nobody to keep it with. A withdrawal is not lost all the same: it closes the number it names."""
    context.tally.unmatched += 1
    reason = "no one person like this is known; import the contacts, then this file again"
    refused = [number for number in context.silent_phones(row.line, None) if number.phone_hash]
    if refused and not any(one.given for one in said):
        list_numbers(session, context, [str(number.phone_hash) for number in refused])
        reason += "; the number was put on the do-not-call list"
    context.tally.warn(row.line.number, None, reason)


def _said(context: Context, line: Line) -> list[Said]:
    """Ticks in columns, or one channel with yes or no; a withdrawal date says no."""
    at, ended = context.moment(line, "said_at"), context.moment(line, "withdrawn_at")
    ticks = [(channel, meanings.yes_or_no(context.text(line, name))) for name, channel in TICKS.items()]
    found = [Said(channel, given, _instant(context, at)) for channel, given in ticks if given is not None]
    given = meanings.yes_or_no(context.text(line, "given"))
    withdrawn = meanings.yes_or_no(context.text(line, "withdrawn")) or ended is not None
    for channel in _channels(context, line):
        found.append(Said(channel, given is not False, _instant(context, at)))
        if withdrawn:
            found.append(Said(channel, False, _instant(context, ended)))
    return found


def _channels(context: Context, line: Line) -> list[str]:
    given = context.text(line, "channel")
    found = meanings.all_of(given, meanings.CHANNELS)
    if given and not found:
        header = context.layout.header("channel")
        context.tally.warn_once(line.number, header, f"{given!r} is no channel we know")
    return found


def _instant(context: Context, moment: Moment | None) -> datetime | None:
    return moment.instant(context.home_zone) if moment else None


def _account(context: Context, who: Who) -> Known | None:
    found = context.directory.find(who).account
    return found if found or not who.key else context.directory.find(replace(who, key="")).account


def _accounts_of_contacts(session: Session, keys: set[str]) -> list[Known]:
    found = []
    for chunk in chunks(keys):
        query = select(AccountRow.id, AccountRow.external_key, AccountRow.name_key, AccountRow.postcode)
        query = query.join(ContactRow, ContactRow.account_id == AccountRow.id)
        for row in session.execute(query.where(ContactRow.external_key.in_(chunk))):
            found.append(Known(row.id, row.external_key, row.name_key, row.postcode or ""))
    return found
