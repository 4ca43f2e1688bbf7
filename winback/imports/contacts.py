"""A contacts file: persons, their numbers, how they want to be spoken to."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from winback.imports import address, finding, matching, meanings, places, wishes
from winback.imports.address import Address
from winback.imports.batch import Batch, Context, Line
from winback.imports.folding import external_key, name_key, person_name
from winback.imports.identity import Known, Who
from winback.imports.people import People
from winback.imports.permissions import Permissions
from winback.imports.phones import Number
from winback.imports.staging import UNCHANGED, Staged
from winback.services import gate
from winback.store.crm import AccountRow


@dataclass(frozen=True, slots=True)
class Read:
    """One row, read but not yet known to be new or old."""

    line: Line
    who: Who
    contact_key: str | None
    values: dict[str, Any]
    phones: list[Number]
    place: Address


def write(session: Session, context: Context, batch: Batch) -> None:
    """Read the batch, find the accounts, then the persons in them."""
    rows = [row for line in batch.lines if (row := _read(context, line))]
    context.directory.learn(session, [row.who for row in rows])
    staged = Staged(session, AccountRow.__table__, finding.COLUMNS)  # type: ignore[arg-type]
    known = [_account(context, row, staged) for row in rows]
    people = People(session, context, known, [row.contact_key for row in rows if row.contact_key])
    permissions = Permissions(session, context)
    became = []
    for row, account in zip(rows, known, strict=True):
        person, what = people.put(account, row.contact_key, row.values, row.phones)
        permissions.read(row.line, person)
        became.append(what)
    finding.write_accounts(session, context, staged)
    people.write()
    permissions.write()
    gate.wake(
        session, {one.id for one, what in zip(known, became, strict=True) if what != UNCHANGED and one.id}, context.now
    )
    matching.match_waiting(session, context, [(row.who, one) for row, one in zip(rows, known, strict=True)])
    for what in became:
        setattr(context.tally, what, getattr(context.tally, what) + 1)


def _read(context: Context, line: Line) -> Read | None:
    place = address.read(context, line)
    email, email_folded = context.email(line)
    phones = context.phones(line, place.country)
    given = person_name(context.text(line, "full_name"))
    first = context.text(line, "first_name", 150) or given.first
    last = context.text(line, "last_name", 150) or given.last
    company, key = context.text(line, "account_name"), external_key(context.text(line, "contact_id", 200))
    person = " ".join(filter(None, (first, last)))
    numbers = tuple(number.e164 for number in phones if number.e164)
    who = Who(
        external_key(context.text(line, "account_id", 200)),
        email_folded,
        numbers,
        name_key(company or person),
        place.postcode,
        firm=bool(company),
    )
    if company and not who.key:
        # A colleague's number says nothing about the firm, and where somebody sits nothing about the firm's seat.
        who = Who("", "", (), who.name, who.postcode, firm=True, anywhere=True)
    if not who.named:
        if not key:
            context.reject_unnamed(line)
            return None
        who = Who(f"?contact:{key}")
    values = {
        "external_id": context.text(line, "contact_id", 200) or None, "external_key": key or None,
        "salutation": context.text(line, "salutation", 30) or given.salutation, "first_name": first, "last_name": last,
        "email": email, "email_key": email_folded or None, "language": wishes.language(context, line),
        "raw": context.raw(line) or None, "flags": _flags(context, line),
    } | place.columns() | wishes.read(context, line)  # fmt: skip
    if zone := context.text(line, "zone", 60):
        values |= _zone(context, line, zone)
    return Read(line, who, key or None, values, phones, place)


def _account(context: Context, row: Read, staged: Staged) -> Known:
    known, new = finding.find_or_add(context, row.who, row.line)
    if new:
        company = context.text(row.line, "account_name")
        person = " ".join(filter(None, (row.values["first_name"], row.values["last_name"])))
        values = finding.new_account(
            context,
            row.who,
            context.text(row.line, "account_id", 200),
            company or person,
            row.values["email"],
            row.place,
        )
        staged.put(
            known,
            values
            | {
                "external_key": known.key,
                "owner": context.text(row.line, "owner", 200) or None,
                "language": row.values["language"],
            },
        )
    return known


def _flags(context: Context, line: Line) -> list[str] | None:
    found = {
        flag for flag in meanings.all_of(context.text(line, "flags"), meanings.FLAGS) if flag in {"deceased", "minor"}
    }
    found |= {name for name in ("deceased", "minor") if meanings.yes_or_no(context.text(line, name))}
    return sorted(found) or None


def _zone(context: Context, line: Line, given: str) -> dict[str, Any]:
    if given in places.all_zones():
        return {"zone": given, "zone_source": "file"}
    context.tally.warn_once(line.number, context.layout.header("zone"), f"{given!r} is not a time zone; left out")
    return {}
