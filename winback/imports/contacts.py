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
from winback.imports.staging import UNCHANGED, Staged
from winback.services.gate import gate
from winback.store.crm import AccountRow

KEPT_AS_GIVEN = (
    "do_not_call", "sms_opt_in", "voice_opt_in", "email_opt_in", "email_opt_out", "consent_source", "consent_on",
    "preferred_hours", "flags", "deceased", "minor",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Read:
    """One row, read but not yet known to be new or old."""

    line: Line
    who: Who
    key: str | None
    place: Address
    values: dict[str, Any]


def write(session: Session, context: Context, batch: Batch) -> None:
    """Read the batch, find the accounts, then the persons in them."""
    rows = [row for line in batch.lines if (row := _read(context, line))]
    context.directory.learn(session, [row.who for row in rows])
    staged = Staged(session, AccountRow.__table__, finding.COLUMNS)  # type: ignore[arg-type]
    found = [finding.find_or_add(context, row.who, row.line) for row in rows]
    finding.hold(session, [known for known, _ in found])
    staged.load(known.id for known, _ in found if known.id is not None)
    for row, (known, new) in zip(rows, found, strict=True):
        if new:
            staged.put(known, _new_account(context, row, known))
    people = People(session, context, [known for known, _ in found], [row.key for row in rows if row.key])
    permissions = Permissions(session, context)
    became = [
        _put(context, row, known, staged, people, permissions) for row, (known, _) in zip(rows, found, strict=True)
    ]
    finding.write_accounts(session, context, staged)
    people.write()
    permissions.write()
    changed = {known.id for (known, _), what in zip(found, became, strict=True) if what != UNCHANGED and known.id}
    gate.wake(session, changed, context.now)
    seen = [(row.who, known) for row, (known, _) in zip(rows, found, strict=True)]
    matching.match_waiting(session, context, seen)
    for what in became:
        setattr(context.tally, what, getattr(context.tally, what) + 1)


def _read(context: Context, line: Line) -> Read | None:
    place = address.read(context, line, quiet=True)
    email, email_folded = context.email(line)
    given = person_name(context.text(line, "full_name"))
    first = context.text(line, "first_name", 150) or given.first
    last = context.text(line, "last_name", 150) or given.last
    if context.layout.has("first_name") and not context.layout.has("last_name"):
        last = context.text(line, "full_name", 150) or last  # "Vorname; Name": the name is the last name
    key = external_key(context.text(line, "contact_id", 200))
    who = _who(context, line, email_folded, " ".join(filter(None, (first, last))), place)
    if not who.named and not key:
        context.reject_unnamed(line)
        return None
    values = {
        "external_id": context.text(line, "contact_id", 200) or None, "external_key": key or None,
        "salutation": context.text(line, "salutation", 30) or given.salutation, "first_name": first, "last_name": last,
        "email": email, "email_key": email_folded or None, "language": wishes.language(context, line),
        "raw": _raw(context, line) or None,
        "flags": _flags(context, line),
    } | wishes.read(context, line)  # fmt: skip
    return Read(line, who if who.named else Who(f"?contact:{key}"), key or None, place, values)


def _who(context: Context, line: Line, email: str, person: str, place: Address) -> Who:
    """The account this person belongs to: by its id or the firm's name, else the person is the account."""
    company, key = context.text(line, "account_name"), external_key(context.text(line, "account_id", 200))
    if company and not key:
        # A colleague's number says nothing about the firm, and where somebody sits nothing about the firm's seat.
        return Who("", "", (), name_key(company), place.postcode, firm=True, anywhere=True)
    phones = tuple(number.e164 for number in context.silent_phones(line, place.country) if number.e164)
    return Who(key, email, phones, name_key(company or person), place.postcode, firm=bool(company))


def _put(context: Context, row: Read, known: Known, staged: Staged, people: People, permissions: Permissions) -> str:
    """Numbers are read by the person's country, else the account's."""
    home = staged.current(known).get("country")
    place = address.read(context, row.line, home)
    values = row.values | (place.columns() if place.is_written else {}) | _zone(context, row.line)
    person, became = people.put(known, row.key, values, context.phones(row.line, place.country))
    permissions.read(row.line, person)
    return became


def _new_account(context: Context, row: Read, known: Known) -> dict[str, Any]:
    company = context.text(row.line, "account_name")
    person = " ".join(filter(None, (row.values["first_name"], row.values["last_name"])))
    external_id = context.text(row.line, "account_id", 200)
    values = finding.new_account(context, row.who, external_id, company or person, row.values["email"], row.place)
    own = {"external_key": known.key, "language": row.values["language"]}
    return values | own | {"owner": context.text(row.line, "owner", 200) or None}


def _raw(context: Context, line: Line) -> dict[str, Any]:
    """Unknown columns; and what was written where we keep something else, so that it can go back as it came."""
    raw = context.raw(line)
    for name in KEPT_AS_GIVEN:
        if (header := context.layout.header(name)) and (given := context.text(line, name)):
            raw[header] = given
    return raw


def _flags(context: Context, line: Line) -> list[str] | None:
    said = meanings.all_of(context.text(line, "flags"), meanings.FLAGS)
    found = {flag for flag in said if flag in {"deceased", "minor"}}
    found |= {name for name in ("deceased", "minor") if meanings.yes_or_no(context.text(line, name))}
    return sorted(found) or None


def _zone(context: Context, line: Line) -> dict[str, Any]:
    given = context.text(line, "zone", 60)
    if not given:
        return {}
    if given in places.all_zones():
        return {"zone": given, "zone_source": "file"}
    context.tally.warn_once(line.number, context.layout.header("zone"), f"{given!r} is not a time zone; left out")
    return {}
