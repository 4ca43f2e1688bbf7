"""Ticks that come beside people: consents, withdrawals, do-not-call. What lacks a source or a day is kept unproven."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from winback.imports import meanings
from winback.imports.batch import Context, Line
from winback.imports.folding import words
from winback.imports.identity import chunks
from winback.imports.people import Person
from winback.services.gate import effects, gate
from winback.services.inserting import insert_new
from winback.services.permission import consent_sources, consents
from winback.services.permission.consents import Declaration
from winback.store.campaigns import AttemptRow
from winback.store.crm import ContactRow, PhoneRow
from winback.store.permission import BlockRow, ConsentRow, ConsentSourceRow, DoNotCallRow

TICKS = {"sms_opt_in": "sms", "voice_opt_in": "voice", "email_opt_in": "email"}
OWN_LIST = "own"

Key = tuple[int, str, str, bool]  # contact, channel, purpose, given


@dataclass(frozen=True, slots=True)
class Tick:
    """What one row says about one person and channel, before the person has a row id."""

    person: Person
    channel: str
    given: bool
    said_at: datetime | None
    source_id: int | None
    purposes: tuple[str, ...]
    wording: str | None = None
    evidence: str | None = None

    def declarations(self) -> list[Declaration]:
        one = Declaration(
            self.person.id or 0, self.channel, "marketing", self.given, self.said_at, self.source_id, self.wording,
            self.evidence,
        )  # fmt: skip
        return [replace(one, purpose=purpose) for purpose in self.purposes]

    def keys(self) -> set[Key]:
        return {(one.contact_id, one.channel, one.purpose, one.given) for one in self.declarations()}


class Sources:
    """The registered consent sources by name, and what each covers."""

    def __init__(self, session: Session) -> None:
        self._ids = consent_sources.ids_by_key(session)
        rows = session.execute(select(ConsentSourceRow.id, ConsentSourceRow.purposes))
        self._purposes = {row.id: tuple(row.purposes) for row in rows}

    def id(self, context: Context, line: Line, name: str) -> int | None:
        """An unknown source is told once: its ticks hold as not proven until it is registered."""
        if not name:
            return None
        found = self._ids.get(name.strip().casefold())
        if found is None:
            reason = f"consent source {name!r} is not registered; its permissions hold as not proven"
            context.tally.warn_once(
                line.number, context.layout.header("source" if context.kind == "consents" else "consent_source"), reason
            )
        return found

    def purposes(self, source_id: int | None) -> tuple[str, ...]:
        return self._purposes.get(source_id or 0) or ("marketing",)


class Permissions:
    """Collects what a batch says, and writes it once the people have their ids."""

    def __init__(self, session: Session, context: Context) -> None:
        self._session = session
        self._context = context
        self.sources = Sources(session)
        self._ticks: list[Tick] = []
        self._sealed: list[Person] = []

    def read(self, line: Line, person: Person) -> None:
        """The ticks that stand in a row of accounts or contacts."""
        context = self._context
        said_at = context.moment(line, "consent_on")
        source = self.sources.id(context, line, context.text(line, "consent_source", 100))
        for name, channel in TICKS.items():
            given = meanings.yes_or_no(context.text(line, name))
            if given is not None:
                self.add(Tick(person, channel, given, said_at.instant(context.home_zone) if said_at and given else None,
                              source if given else None, self.sources.purposes(source)))  # fmt: skip
        if meanings.yes_or_no(context.text(line, "email_opt_out")):
            self.add(Tick(person, "email", False, None, None, ("marketing",)))
        if meanings.yes_or_no(context.text(line, "do_not_call")) or _says_do_not_call(context.text(line, "flags")):
            self._sealed.append(person)

    def add(self, tick: Tick) -> None:
        self._ticks.append(tick)

    def write(self) -> set[Key]:
        """What of it was new."""
        self._seal()
        wanted = self._without_empty_refusals()
        ids = {tick.person.id for tick in wanted if tick.person.id is not None}
        before = _chain_lengths(self._session, ids)
        declarations = [one for tick in wanted for one in tick.declarations()]
        done = consents.record_many(self._session, declarations, self._context.now)
        if not done.created:
            return set()
        new = _since(self._session, ids, before)
        gate.wake(
            self._session,
            {tick.person.account.id for tick in wanted if tick.keys() & new and tick.person.account.id},
            self._context.now,
        )
        return new

    def _without_empty_refusals(self) -> list[Tick]:
        """A "no" in a column is a withdrawal only of what was given before; else it says nothing new."""
        silent = [tick for tick in self._ticks if not tick.given and tick.said_at is None]
        given: set[tuple[int, str]] = set()
        for chunk in chunks({tick.person.id for tick in silent}):
            query = select(ConsentRow.contact_id, ConsentRow.channel).where(
                ConsentRow.contact_id.in_(chunk), ConsentRow.given
            )
            given |= {(row.contact_id, row.channel) for row in self._session.execute(query)}
        return [
            tick for tick in self._ticks
            if tick.given or tick.said_at or (tick.person.id, tick.channel) in given or self._context.kind == "consents"
        ]  # fmt: skip

    def _seal(self) -> None:
        """Do not call: every number of the person goes on our own list; without a number the account is blocked."""
        if not self._sealed:
            return
        ids = {person.id for person in self._sealed}
        hashes: dict[int, list[str]] = {}
        for chunk in chunks(ids):
            query = select(PhoneRow.contact_id, PhoneRow.phone_hash).where(PhoneRow.contact_id.in_(chunk))
            for contact_id, phone_hash in self._session.execute(query.where(PhoneRow.phone_hash.is_not(None))):
                hashes.setdefault(contact_id, []).append(str(phone_hash))
        list_numbers(self._session, self._context, [one for found in hashes.values() for one in found])
        unnumbered = {person.account.id for person in self._sealed if person.id not in hashes and person.account.id}
        block_accounts(self._session, self._context, unnumbered, "do not call (CRM)")


def list_numbers(
    session: Session, context: Context, hashes: Sequence[str], list_name: str = OWN_LIST, listed_on: Any = None
) -> set[str]:
    """Put numbers on a do-not-call list, with the effect on what was about to be sent. Those that are new."""
    new = _not_listed(session, hashes, list_name)
    rows = [
        {"phone_hash": one, "list_name": list_name, "listed_on": listed_on or context.today, "added_at": context.now}
        for one in new
    ]
    insert_new(session, DoNotCallRow, rows)
    if new:
        effects.cancel_attempts(session, AttemptRow.phone_hash.in_(new), "do_not_call", context.now)
        accounts = session.scalars(
            select(ContactRow.account_id)
            .join(PhoneRow, PhoneRow.contact_id == ContactRow.id)
            .where(PhoneRow.phone_hash.in_(new))
        )
        gate.wake(session, set(accounts), context.now)
    return set(new)


def block_accounts(session: Session, context: Context, ids: set[int], reason: str) -> set[int]:
    """A block by the CRM, once for each account and reason. Those that are new."""
    standing: set[int] = set()
    for chunk in chunks(ids):
        query = select(BlockRow.account_id).where(BlockRow.account_id.in_(chunk), BlockRow.reason == reason)
        standing |= set(session.scalars(query.where(BlockRow.lifted_at.is_(None))))
    new = sorted(ids - standing)
    if new:
        rows = [
            {"account_id": one, "reason": reason, "blocked_by": context.actor, "blocked_at": context.now} for one in new
        ]
        session.execute(BlockRow.__table__.insert(), rows)  # type: ignore[attr-defined]
        effects.cancel_attempts(session, AttemptRow.account_id.in_(new), "blocked", context.now)
        gate.wake(session, new, context.now)
    return set(new)


def _not_listed(session: Session, hashes: Sequence[str], list_name: str) -> list[str]:
    standing: set[str] = set()
    for chunk in chunks(set(hashes)):
        query = select(DoNotCallRow.phone_hash).where(
            DoNotCallRow.phone_hash.in_(chunk), DoNotCallRow.list_name == list_name
        )
        standing |= set(session.scalars(query))
    return sorted(set(hashes) - standing)


def _chain_lengths(session: Session, ids: set[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for chunk in chunks(ids):
        query = select(ConsentRow.contact_id, func.count()).where(ConsentRow.contact_id.in_(chunk))
        found |= {row[0]: row[1] for row in session.execute(query.group_by(ConsentRow.contact_id))}
    return found


def _since(session: Session, ids: set[int], before: dict[int, int]) -> set[Key]:
    new: set[Key] = set()
    for chunk in chunks(ids):
        query = select(
            ConsentRow.contact_id, ConsentRow.channel, ConsentRow.purpose, ConsentRow.given, ConsentRow.position
        )
        for row in session.execute(query.where(ConsentRow.contact_id.in_(chunk))):
            if row.position >= before.get(row.contact_id, 0):
                new.add((row.contact_id, row.channel, row.purpose, row.given))
    return new


def _says_do_not_call(flags: str) -> bool:
    said = " ".join(words(flags))
    return any(
        phrase in said
        for phrase in (
            "nicht anrufen",
            "keine anrufe",
            "do not call",
            "do not contact",
            "nicht kontaktieren",
            "keine werbung",
        )
    )
