"""Who was erased, to be told to a database that does not know it any more: after a restore they are erased again.

Nothing here tells who somebody was: numbers of rows, the moment these were made (so that a row of the same number made
later is not taken for theirs), and the keyed hashes that keep them from being contacted.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.services.person import erasure
from winback.services.scopes import among
from winback.settings import Settings
from winback.store.crm import AccountRow, ContactRow
from winback.store.permission import OptOutRow

A_PART = 1_000
BY = "restore"


@dataclass(frozen=True, slots=True)
class Gone:
    """One person that was erased, or an account that had nobody."""

    account: int
    account_made: str
    contact: int | None = None
    contact_made: str | None = None
    hashes: tuple[tuple[str, str | None], ...] = ()  # keyed, and of what: None for a number

    def as_json(self) -> dict[str, Any]:
        return {
            "account": self.account, "account_made": self.account_made, "contact": self.contact,
            "contact_made": self.contact_made, "hashes": [list(one) for one in self.hashes],
        }  # fmt: skip


def from_json(kept: dict[str, Any]) -> Gone:
    """A ValueError where this is no line of ours."""
    try:
        hashes = tuple((str(one), by) for one, by in kept["hashes"])
        return Gone(kept["account"], kept["account_made"], kept["contact"], kept["contact_made"], hashes)
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from None


def of(session: Session, contact_ids: Collection[int], account_id: int) -> list[Gone]:
    """Those who were just erased."""
    if not contact_ids:
        account = session.get_one(AccountRow, account_id)
        return [Gone(account.id, account.created_at.isoformat())]
    return list(_people(session, list(contact_ids)))


def everybody(session: Session) -> Iterator[Gone]:
    """All that were ever erased here."""
    ids = session.scalars(select(ContactRow.id).where(ContactRow.erased_at.is_not(None)).order_by(ContactRow.id)).all()
    for start in range(0, len(ids), A_PART):
        yield from _people(session, ids[start : start + A_PART])
    nobody = ~select(ContactRow.id).where(ContactRow.account_id == AccountRow.id).exists()
    for row in session.scalars(select(AccountRow).where(AccountRow.erased_at.is_not(None), nobody)):
        yield Gone(row.id, row.created_at.isoformat())


def again(session: Session, settings: Settings, gone: Iterable[Gone], now: datetime) -> int:
    """Erase whoever of them is there, and close the numbers of those who are not. How many were there.

    Run twice, nothing more happens.
    """
    erased = 0
    for one in gone:
        if _is_there(session, one):
            _erase(session, settings, one, now)
            erased += 1
        _close(session, one, now)
    return erased


def _people(session: Session, contact_ids: Collection[int]) -> Iterator[Gone]:
    hashes: dict[int, set[tuple[str, str | None]]] = defaultdict(set)
    stops = select(OptOutRow.contact_id, OptOutRow.phone_hash, OptOutRow.known_by)
    for contact_id, hashed, known_by in session.execute(stops.where(among(session, OptOutRow.contact_id, contact_ids))):
        if contact_id is not None and hashed:
            hashes[contact_id].add((hashed, known_by))
    people = select(ContactRow.id, ContactRow.created_at, AccountRow.id, AccountRow.created_at).join(AccountRow)
    for contact, made, account, account_made in session.execute(
        people.where(among(session, ContactRow.id, contact_ids)).order_by(ContactRow.id)
    ):
        known = tuple(sorted(hashes[contact], key=lambda one: (one[0], one[1] or "")))
        yield Gone(account, account_made.isoformat(), contact, made.isoformat(), known)


def _is_there(session: Session, one: Gone) -> bool:
    """The same row as it was erased: made at that moment, and not erased here."""
    if one.contact is None:
        return _same(session.get(AccountRow, one.account), one.account_made)
    return _same(session.get(ContactRow, one.contact), one.contact_made)


def _same(row: AccountRow | ContactRow | None, made: str | None) -> bool:
    return row is not None and row.erased_at is None and row.created_at.isoformat() == made


def _erase(session: Session, settings: Settings, one: Gone, now: datetime) -> None:
    if one.contact is None:
        erasure.erase_account(session, settings, one.account, now, actor=BY)
    else:
        erasure.erase(session, settings, one.contact, now, actor=BY)


def _close(session: Session, one: Gone, now: datetime) -> None:
    """Also what they were known by only after the backup: whoever comes back with an import stays alone."""
    wanted = dict(one.hashes)
    known = set(session.scalars(select(OptOutRow.phone_hash).where(among(session, OptOutRow.phone_hash, list(wanted)))))
    session.add_all(
        OptOutRow(phone_hash=hashed, known_by=by, channel="erasure", doubtful=False, said_at=now)
        for hashed, by in wanted.items()
        if hashed not in known
    )
    session.flush()
