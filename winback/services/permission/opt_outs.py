"""Somebody said stop: in one transaction with its effect, for every number and channel of the person."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from winback.errors import BadInput, NotFound
from winback.services import locks
from winback.services.events import record as record_event
from winback.services.gate import effects, gate
from winback.services.permission import consents
from winback.store.campaigns import AttemptRow
from winback.store.crm import ContactRow, PhoneRow
from winback.store.permission import OptOutRow
from winback.store.returns import SupportCaseRow

PERSONAL_TYPES = ("mobile", "fixed_or_mobile", "personal", "personal_number")  # one number, one person


@dataclass(frozen=True, slots=True)
class Closed:
    """Whom an opt-out closed, and on which numbers."""

    contact_ids: tuple[int, ...]
    account_ids: tuple[int, ...]
    numbers: tuple[str, ...]


def record(
    session: Session,
    *,
    contact_id: int | None,
    phone_hash: str | None,
    channel: str,
    words: str | None,
    doubtful: bool,
    now: datetime,
    actor: str = "customer",
) -> Closed:
    """Close the person. Said twice, it is one opt-out. A doubtful one is taken as one, and shown to a person."""
    if contact_id is None and not phone_hash:
        raise BadInput("an opt-out needs a contact or a number")
    locks.lock_accounts(session, _accounts(session, _people(session, contact_id, phone_hash)))
    people = _people(session, contact_id, phone_hash)
    numbers = _numbers(session, people) | ({phone_hash} if phone_hash else set())
    new = _keep(session, contact_id, numbers, channel, words, doubtful, now)
    _close(session, people, numbers, now)
    closed = Closed(tuple(sorted(people)), tuple(sorted(_accounts(session, people))), tuple(sorted(numbers)))
    if new:
        _tell(session, closed, contact_id, channel, words, doubtful, actor, now)
    return closed


def lift(session: Session, opt_out_id: int, by: str, now: datetime) -> None:
    """A person read a doubtful stop and found that it was none. What was clear is never lifted."""
    row = session.get(OptOutRow, opt_out_id)
    if row is None:
        raise NotFound("there is no such opt-out")
    if not row.doubtful:
        raise BadInput("only a doubtful opt-out can be lifted; a clear one stays")
    same = OptOutRow.said_at == row.said_at, OptOutRow.contact_id.is_not_distinct_from(row.contact_id)
    numbers = list(session.scalars(select(OptOutRow.phone_hash).where(*same, OptOutRow.lifted_at.is_(None))))
    session.execute(update(OptOutRow).where(*same, OptOutRow.doubtful).values(lifted_at=now))
    people = _people_of_numbers(session, numbers) | ({row.contact_id} if row.contact_id else set())
    people -= _clearly_closed(session, people)
    session.execute(
        update(ContactRow)
        .where(ContactRow.id.in_(people), ContactRow.opted_out_at == row.said_at)
        .values(opted_out_at=None)
    )
    accounts = _accounts(session, people)
    gate.wake(session, accounts, now)
    for account_id in sorted(accounts):
        record_event(session, "opt_out_lifted", now, actor=by, account_id=account_id, contact_id=row.contact_id)


def _people(session: Session, contact_id: int | None, phone_hash: str | None) -> set[int]:
    """The person, and whoever else is the same one: contacts with this mobile number.

    Behind a landline sit several people: it closes the number for all, and the person who is known to have spoken.
    """
    found = {contact_id} if contact_id is not None else set()
    if not phone_hash:
        return found
    query = select(PhoneRow.contact_id).where(PhoneRow.phone_hash == phone_hash)
    if contact_id is not None:
        query = query.where(PhoneRow.number_type.in_(PERSONAL_TYPES))
    return found | set(session.scalars(query))


def _people_of_numbers(session: Session, numbers: Iterable[str]) -> set[int]:
    return set(session.scalars(select(PhoneRow.contact_id).where(PhoneRow.phone_hash.in_(list(numbers)))))


def _clearly_closed(session: Session, people: Iterable[int]) -> set[int]:
    """Those of them who also said it clearly, on one of their numbers or by themselves."""
    clear = OptOutRow.lifted_at.is_(None), OptOutRow.doubtful.is_(False)
    own = select(OptOutRow.contact_id).where(OptOutRow.contact_id.in_(list(people)), *clear)
    by_number = (
        select(PhoneRow.contact_id)
        .join(OptOutRow, OptOutRow.phone_hash == PhoneRow.phone_hash)
        .where(PhoneRow.contact_id.in_(list(people)), *clear)
    )
    return {one for query in (own, by_number) for one in session.scalars(query) if one is not None}


def _accounts(session: Session, people: Iterable[int]) -> set[int]:
    return set(session.scalars(select(ContactRow.account_id).where(ContactRow.id.in_(list(people)))))


def _numbers(session: Session, people: Iterable[int]) -> set[str]:
    query = select(PhoneRow.phone_hash).where(PhoneRow.contact_id.in_(list(people)), PhoneRow.phone_hash.is_not(None))
    return {one for one in session.scalars(query) if one}


def _keep(
    session: Session,
    contact_id: int | None,
    numbers: set[str],
    channel: str,
    words: str | None,
    doubtful: bool,
    now: datetime,
) -> bool:
    """One row a number, so that it stays closed whoever has it later. False when all of it was known."""
    query = select(OptOutRow.phone_hash).where(OptOutRow.phone_hash.in_(numbers), OptOutRow.lifted_at.is_(None))
    known = set(session.scalars(query if doubtful else query.where(OptOutRow.doubtful.is_(False))))
    for number in sorted(numbers - known):
        session.add(
            OptOutRow(
                contact_id=contact_id, phone_hash=number, channel=channel, words=words, doubtful=doubtful, said_at=now
            )
        )
    if contact_id is not None and not numbers:  # no number to keep it by: the contact's own mark does it
        return session.scalar(select(ContactRow.opted_out_at).where(ContactRow.id == contact_id)) is None
    return bool(numbers - known)


def _close(session: Session, people: set[int], numbers: set[str], now: datetime) -> None:
    session.execute(
        update(ContactRow)
        .where(ContactRow.id.in_(people), ContactRow.opted_out_at.is_(None))
        .values(opted_out_at=now, updated_at=now)
    )
    theirs = or_(AttemptRow.contact_id.in_(people), AttemptRow.phone_hash.in_(numbers))
    effects.cancel_attempts(session, theirs, "opted_out", now)
    effects.remove_questions(session, people, numbers)
    effects.end_interviews(session, people, "opted_out", now)


def _tell(
    session: Session,
    closed: Closed,
    contact_id: int | None,
    channel: str,
    words: str | None,
    doubtful: bool,
    actor: str,
    now: datetime,
) -> None:
    if doubtful:
        account_id = next(iter(closed.account_ids), None)
        session.add(
            SupportCaseRow(
                kind="doubtful_stop", account_id=account_id, contact_id=contact_id, quote=words, created_at=now
            )
        )
    else:
        consents.withdraw_all(session, closed.contact_ids, now, by=actor, evidence=f"opted out ({channel})")
    gate.wake(session, closed.account_ids, now)
    for account_id in closed.account_ids or (None,):
        facts = {"channel": channel, "doubtful": doubtful}
        record_event(session, "opted_out", now, actor=actor, account_id=account_id, contact_id=contact_id, facts=facts)
    session.flush()
