"""An accounts file: firms and households, what is known of their leaving, and the contact such a file often holds."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from winback.imports import address, matching, meanings, wishes
from winback.imports.batch import Batch, Context, Line
from winback.imports.finding import COLUMNS, find_or_add, hold, write_accounts
from winback.imports.folding import external_key, header_key, name_key, person_name
from winback.imports.identity import Known, Who
from winback.imports.people import OWN, People, Person
from winback.imports.permissions import Permissions, block_accounts
from winback.imports.phones import Number
from winback.imports.staging import UNCHANGED, UPDATED, Staged
from winback.services.gate import gate
from winback.store.crm import AccountRow

ASKS_FIRM_OR_PRIVATE = frozenset(header_key(name) for name in ("B2B/B2C", "Privat/Firma", "Firma/Privat"))
FLAG_COLUMNS = ("insolvent", "deceased", "dunning", "dispute")


@dataclass(frozen=True, slots=True)
class Read:
    """One row, read but not yet known to be new or old."""

    line: Line
    who: Who
    values: dict[str, Any]
    phones: list[Number]
    blocked: bool | None


def write(session: Session, context: Context, batch: Batch) -> None:
    """Read the batch, find out whom it is about, write what is new."""
    rows = [row for line in batch.lines if (row := _read(context, line))]
    context.directory.learn(session, [row.who for row in rows])
    staged = Staged(session, AccountRow.__table__, COLUMNS)  # type: ignore[arg-type]
    matches = [(row, _known(context, row)) for row in rows]
    hold(session, [known for _, known in matches])
    staged.load(known.id for _, known in matches if known.id is not None)
    people = People(
        session, context, [known for _, known in matches], [OWN + str(known.key) for _, known in matches if known.key]
    )
    permissions = Permissions(session, context)
    became = [_stage(context, row, known, staged, people, permissions) for row, known in matches]
    write_accounts(session, context, staged)
    people.write()
    permissions.write()
    _block(session, context, matches)
    gate.wake(
        session,
        staged.touched()
        | {known.id for (_, known), what in zip(matches, became, strict=True) if what != UNCHANGED and known.id},
        context.now,
    )
    matching.match_waiting(session, context, [(row.who, known) for row, known in matches])
    for what in became:
        setattr(context.tally, what, getattr(context.tally, what) + 1)


def _read(context: Context, line: Line) -> Read | None:
    place = address.read(context, line)
    email, email_folded = context.email(line)
    phones = context.phones(line, place.country)
    company = _company(context, line)
    last = context.text(line, "last_name", 150) or ("" if company else context.text(line, "name", 150))
    person = " ".join(filter(None, (context.text(line, "first_name", 150), last)))
    name = company or person or context.text(line, "full_name")
    external_id = context.text(line, "account_id", 200)
    numbers = tuple(number.e164 for number in phones if number.e164)
    who = Who(external_key(external_id), email_folded, numbers, name_key(name), place.postcode, firm=bool(company))
    if not who.named:
        context.reject_unnamed(line)
        return None
    values = {
        "external_id": external_id or None, "name": name or email or external_id, "name_key": who.name or None,
        "kind": _kind(context, line, company), "email": email, "email_key": email_folded or None,
        "street": context.text(line, "street") or None, "postcode": place.postcode or None,
        "city": place.city or None, "country_given": place.country_given,
        "language": wishes.language(context, line), "owner": context.text(line, "owner", 200) or None,
        "team": context.text(line, "team", 100) or None, "segment": context.text(line, "segment", 100) or None,
        "raw": _raw(context, line) or None,
    } | place.columns() | _leaving(context, line) | _flags(context, line)  # fmt: skip
    return Read(line, who, values, phones, _blocked(context, line))


def _company(context: Context, line: Line) -> str:
    """ "Vorname; Name" is a person; any other name is a firm's, or stands for one."""
    first = context.text(line, "first_name", 150)
    is_person = (
        first and not context.layout.has("last_name") and header_key(context.layout.header("name") or "") == "name"
    )
    return "" if is_person else context.text(line, "name")


def _known(context: Context, row: Read) -> Known:
    known, _ = find_or_add(context, row.who, row.line)
    return known


def _stage(context: Context, row: Read, known: Known, staged: Staged, people: People, permissions: Permissions) -> str:
    values = dict(row.values)
    standing = staged.current(known)
    if known.key and not standing.get("external_key"):
        values["external_key"] = known.key
    elif standing.get("external_id"):
        values["external_id"] = None  # as given the first time
    if standing.get("flags") or values.get("flags"):
        values["flags"] = _merged_flags(context, standing.get("flags") or [], values.get("flags") or [])
    became = staged.put(known, values)
    if row.phones or row.values["email"] or context.text(row.line, "full_name"):
        person, changed = _put_contact(context, row, known, people)
        permissions.read(row.line, person)
        if became == UNCHANGED and changed != UNCHANGED:
            became = UPDATED
    return became


def _put_contact(context: Context, row: Read, known: Known, people: People) -> tuple[Person, str]:
    line, place = row.line, row.values
    given = person_name(context.text(line, "full_name"))
    first = context.text(line, "first_name", 150) or given.first
    last = context.text(line, "last_name", 150) or given.last
    if first and not last and not _company(context, line):
        last = context.text(line, "name", 150)
    if not last and row.values["kind"] == "private":
        given = person_name(row.values["name"])
        first, last = given.first, given.last
    own = OWN + known.key if known.key else None
    values = {
        "external_key": own, "salutation": context.text(line, "salutation", 30) or given.salutation,
        "first_name": first or None, "last_name": last or None, "email": place["email"],
        "email_key": place["email_key"],
        "language": place["language"], "country": place["country"], "region": place["region"], "zone": place["zone"],
        "zone_source": "account" if place["zone"] else None,
    } | wishes.read(context, line)  # fmt: skip
    return people.put(known, own, values, row.phones)


def _kind(context: Context, line: Line, company: str) -> str | None:
    """Firm or private. A "Type" may just as well say Partner or Prospect: then it is kept raw, and nothing is said."""
    given, header = context.text(line, "kind"), context.layout.header("kind") or ""
    if "personaccount" in header_key(header) and meanings.yes_or_no(given):
        return "private"
    said = meanings.account_kind(given) if given else None
    if given and said is None and header_key(header) in ASKS_FIRM_OR_PRIVATE and meanings.yes_or_no(given) is None:
        reason = f"{given!r} says neither firm nor private; kept as unknown"
        context.tally.warn_once(line.number, header, reason)
    return said or ("firm" if meanings.looks_like_a_firm(company) else None)


def _leaving(context: Context, line: Line) -> dict[str, Any]:
    words = context.text(line, "left_reason", 2_000)
    return {
        "customer_since": context.day(line, "customer_since"),
        "left_on": context.day(line, "left_on"),
        "left_reason": (meanings.first_of(words, meanings.LEFT_REASONS) or "other") if words else None,
        "left_reason_given": words or None,
        "contract_ends_on": context.day(line, "contract_ends_on"),
    }


def _flags(context: Context, line: Line) -> dict[str, Any]:
    """Flags of their own columns, and those that a status or tag column names."""
    found = set(meanings.all_of(context.text(line, "flags"), meanings.FLAGS))
    for name in FLAG_COLUMNS:
        given = context.text(line, name)
        if given and (meanings.yes_or_no(given) or (given.isdigit() and int(given) > 0)):
            found.add(name)
    return {"flags": sorted(found) or None}


def _merged_flags(context: Context, standing: list[str], given: list[str]) -> list[str]:
    """A file that has a column for a flag also takes it away; other flags stay."""
    told = {name for name in FLAG_COLUMNS if context.layout.has(name)}
    if context.layout.has("flags"):
        told |= {code for code, _ in meanings.FLAGS}
    return sorted(set(given) | {flag for flag in standing if flag not in told})


def _blocked(context: Context, line: Line) -> bool | None:
    given = context.text(line, "blocked")
    if given:
        return meanings.yes_or_no(given) is not False and given != "0"
    return True if meanings.says_blocked(context.text(line, "flags")) else None


def _block(session: Session, context: Context, matches: list[tuple[Read, Known]]) -> None:
    ids = {known.id for row, known in matches if row.blocked and known.id is not None}
    block_accounts(session, context, ids, "blocked in the CRM")


def _raw(context: Context, line: Line) -> dict[str, Any]:
    raw = context.raw(line)
    for name in ("flags", "kind"):
        if (header := context.layout.header(name)) and (given := context.text(line, name)):
            raw[header] = given
    return raw
