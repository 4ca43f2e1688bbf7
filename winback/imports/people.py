"""Contacts and their numbers: whom in the account a row means, and what it adds to them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from winback.imports.batch import Context
from winback.imports.folding import name_key
from winback.imports.identity import Known, Who, chunks
from winback.imports.phones import Number
from winback.imports.staging import UNCHANGED, UPDATED, Staged
from winback.services.person import person_keys
from winback.store.crm import ContactRow, PhoneRow

COLUMNS = (
    "account_id", "external_id", "external_key", "salutation", "first_name", "last_name", "email", "email_key",
    "language", "address_form", "preferred_channel", "preferred_hours", "topics_avoided", "country", "region", "zone",
    "zone_source", "flags", "raw",
)  # fmt: skip
PLACE = ("country", "region", "zone", "zone_source")
OWN = "account:"  # begins the key of the contact that an accounts file speaks of


@dataclass(eq=False, slots=True)
class Person:
    """A contact while a batch is read. `id` is None until it is inserted."""

    id: int | None
    account: Known
    key: str | None
    email: str | None
    name: str
    phones: list[Number] = field(default_factory=list)
    standing: dict[str, int] = field(default_factory=dict)  # number as given, and e164 -> row id
    positions: dict[int, int] = field(default_factory=dict)

    @property
    def has_own_id(self) -> bool:
        return self.key is not None and not self.key.startswith(OWN)


class People:
    """The contacts of the accounts of one batch."""

    def __init__(self, session: Session, context: Context, accounts: Iterable[Known], keys: Iterable[str]) -> None:
        self._session = session
        self._context = context
        self._staged = Staged(session, ContactRow.__table__, COLUMNS)  # type: ignore[arg-type]
        self._by_account: dict[Known, list[Person]] = defaultdict(list)
        self._by_key: dict[str, Person] = {}
        self._changed_phones: set[Person] = set()
        self._load({known.id: known for known in accounts if known.id is not None}, list(keys))

    def put(self, account: Known, key: str | None, values: dict[str, Any], phones: list[Number]) -> tuple[Person, str]:
        """The contact this row means, and what the row changes about it."""
        person = self._find(account, key, values, phones)
        if person is None:
            person = Person(None, account, key, values.get("email_key"), _name(values))
            self._by_account[account].append(person)
        elif key and not key.startswith(OWN) and not person.has_own_id:
            person.key = key
        else:
            values = {name: value for name, value in values.items() if name not in {"external_id", "external_key"}}
        if person.key:
            self._by_key[person.key] = person
        if values.get("zone_source") == "account" and self._has_own_place(person):
            values = {name: value for name, value in values.items() if name not in PLACE}
        became = self._staged.put(person, values)
        person.email = values.get("email_key") or person.email
        person.name = _name(values) or person.name
        if self._add_phones(person, phones) and became == UNCHANGED:
            became = UPDATED
        return person, became

    def write(self) -> None:
        for persons in self._by_account.values():
            for person in persons:
                if person.id is None:
                    self._staged.put(person, {"account_id": person.account.id})
        now = self._context.now
        new = [person for persons in self._by_account.values() for person in persons if person.id is None]
        self._staged.write({"created_at": now, "updated_at": now}, {"updated_at": now})
        self._write_phones()
        self._close({person.id: (person.email, person.key) for person in new if person.id is not None})

    def meant(self, account: Known | None, key: str, who: Who, alone: bool) -> list[Person]:
        """Whom a declaration is about. Several fit: nobody, when it must be one (`alone`), else all of them."""
        if key and key in self._by_key:
            return [self._by_key[key]]
        everybody = self._by_account.get(account, []) if account else []
        signs = set(who.phones)
        same = [one for one in everybody if (who.email and one.email == who.email) or signs & one.standing.keys()]
        named = [one for one in everybody if who.person and one.name == who.person]
        fitting = same or named or everybody
        return fitting if len(fitting) == 1 or not alone else []

    def _close(self, new: dict[int, tuple[str | None, str | None]]) -> None:
        """Who said stop without a number, or was erased, comes back closed."""
        closed = person_keys.closed(self._session, self._context.settings.secret_key, new) if new else ()
        if closed:
            stopped = update(ContactRow).where(ContactRow.id.in_(closed)).values(opted_out_at=self._context.now)
            self._session.execute(stopped)

    def _has_own_place(self, person: Person) -> bool:
        """Where a person is known to be outweighs where the account is."""
        return self._staged.current(person).get("zone_source") in {"address", "file"}

    def _find(self, account: Known, key: str | None, values: dict[str, Any], phones: list[Number]) -> Person | None:
        if key and key in self._by_key:
            return self._by_key[key]
        free = [
            person
            for person in self._by_account[account]
            if not (key and person.has_own_id and not key.startswith(OWN))
        ]
        email, numbers, name = values.get("email_key"), {one.e164 or one.given for one in phones}, _name(values)
        by_email = [person for person in free if email and person.email == email]
        by_phone = [person for person in free if numbers & person.standing.keys()]
        by_name = [person for person in free if name and person.name == name and not (email and person.email)]
        for fitting in (by_email, by_phone, by_name):
            same = [person for person in fitting if not (name and person.name and person.name != name)]
            if same:
                return same[0]
        return None

    def _add_phones(self, person: Person, phones: list[Number]) -> bool:
        """New numbers are added, and all of them stand in the order of the file; none is taken away."""
        added = False
        for number in phones:
            if number.given not in person.standing and (number.e164 is None or number.e164 not in person.standing):
                person.phones.append(number)
                person.standing[number.given] = 0
                if number.e164:
                    person.standing[number.e164] = 0
                added = True
        return added

    def _load(self, accounts: dict[int, Known], keys: list[str]) -> None:
        persons: dict[int, Person] = {}
        wanted = (ContactRow.id, ContactRow.account_id, ContactRow.external_key, ContactRow.email_key,
                  ContactRow.first_name, ContactRow.last_name)  # fmt: skip
        queries = [select(*wanted).where(ContactRow.account_id.in_(chunk)) for chunk in chunks(accounts)]
        queries += [select(*wanted).where(ContactRow.external_key.in_(chunk)) for chunk in chunks(set(keys))]
        for query in queries:
            for row in self._session.execute(query.order_by(ContactRow.id)):
                if row.id not in persons:
                    account = accounts.get(row.account_id) or Known(row.account_id, None, "", "")
                    name = name_key(f"{row.first_name or ''} {row.last_name or ''}")
                    person = Person(row.id, account, row.external_key, row.email_key, name)
                    persons[row.id] = person
                    self._by_account[account].append(person)
                    if person.key:
                        self._by_key[person.key] = person
        self._staged.load(persons)
        self._load_phones(persons)

    def _load_phones(self, persons: dict[int, Person]) -> None:
        for chunk in chunks(persons):
            rows = self._session.execute(
                select(PhoneRow.id, PhoneRow.contact_id, PhoneRow.given, PhoneRow.e164, PhoneRow.position).where(
                    PhoneRow.contact_id.in_(chunk)
                )
            )
            for row in rows:
                person = persons[row.contact_id]
                person.standing[row.given] = row.id
                person.positions[row.id] = row.position
                if row.e164:
                    person.standing.setdefault(row.e164, row.id)

    def _write_phones(self) -> None:
        rows = [
            {
                "contact_id": person.id, "position": len(person.positions) + place, "given": number.given,
                "e164": number.e164, "phone_hash": number.phone_hash, "number_type": number.number_type,
                "country": number.country, "label": number.label or None,
            }
            for persons in self._by_account.values()
            for person in persons
            for place, number in enumerate(person.phones)
        ]  # fmt: skip
        if rows:
            self._session.execute(insert(PhoneRow.__table__), rows)  # type: ignore[arg-type]


def _name(values: dict[str, Any]) -> str:
    return name_key(f"{values.get('first_name') or ''} {values.get('last_name') or ''}")
