"""Who decides over an account holds its row first: opt-out, issue, block and intent; so commit order decides."""

from collections.abc import Iterable
from contextlib import suppress

from sqlalchemy import BigInteger, ColumnElement, Integer, Select, bindparam, func, literal_column, select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from winback.services.scopes import among
from winback.store.crm import AccountRow, ContactRow, PhoneRow
from winback.store.prepared import dialect, run

# A number on more accounts than this is a placeholder of somebody's export rather than a household.
MOST_SHARING = 200
ALL_SENDING = 7370002  # an advisory lock: shared by slices being authorised, alone for a stop of everything


def lock_accounts(session: Session, account_ids: Iterable[int]) -> None:
    """Hold these accounts and those that share a number with them until the transaction ends, in order of their ids.

    A household is held as a whole, because what counts for one of its accounts counts for all. On SQLite nothing is
    to be done: a write transaction holds the whole database from its first statement.
    """
    ids = set(account_ids)
    if not ids or session.get_bind().dialect.name != "postgresql":
        return
    everybody = sorted(ids | set(session.scalars(_household(session, ids))))
    rows = select(AccountRow.id).where(among(session, AccountRow.id, everybody)).order_by(AccountRow.id)
    # NO KEY UPDATE: holds off all who lock like this, and nobody who only adds a row about the account.
    session.execute(rows.with_for_update(key_share=True))


def lock_account(session: Session, account_id: int) -> None:
    """The same for one account, in one statement."""
    if dialect(session) == "postgresql":
        run(session, ONE_HOUSEHOLD, {"account": account_id})


def while_sending_is_on(session: Session) -> None:
    """Until this transaction ends, whoever stops all sending waits for it, if not for long."""
    if dialect(session) == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock_shared(ALL_SENDING)))


def before_all_stops(session: Session) -> None:
    """Wait for the slices that are being authorised, so that no intent is written after this transaction.

    An emergency: behind a slice that hangs it goes on after two seconds.
    """
    if dialect(session) != "postgresql":
        return
    with suppress(OperationalError), session.begin_nested():
        session.execute(text("SET LOCAL lock_timeout = '2s'"))
        session.execute(select(func.pg_advisory_xact_lock(ALL_SENDING)))
        session.execute(text("SET LOCAL lock_timeout TO DEFAULT"))


def _household(session: Session, ids: set[int]) -> Select[int]:
    of_theirs = among(session, ContactRow.account_id, ids)
    numbers = select(PhoneRow.phone_hash).join(ContactRow, ContactRow.id == PhoneRow.contact_id).where(of_theirs)
    shares = PhoneRow.phone_hash.in_(numbers.where(PhoneRow.phone_hash.is_not(None)))
    accounts = select(ContactRow.account_id).join(PhoneRow, PhoneRow.contact_id == ContactRow.id).where(shares)
    return accounts.distinct().limit(len(ids) + MOST_SHARING)


def household(account: ColumnElement[int]) -> Select[int]:
    """The accounts to hold for one account; who selects them holds them until the transaction ends."""
    numbers = select(PhoneRow.phone_hash).join(ContactRow, ContactRow.id == PhoneRow.contact_id)
    theirs = PhoneRow.phone_hash.in_(numbers.where(ContactRow.account_id == account, PhoneRow.phone_hash.is_not(None)))
    sharing = select(ContactRow.account_id).join(PhoneRow, PhoneRow.contact_id == ContactRow.id).where(theirs)
    # Not a parameter: the plan that PostgreSQL keeps for one expected thousands, and took 7 ms.
    most = literal_column(str(1 + MOST_SHARING), Integer)
    others = func.array(sharing.distinct().limit(most).scalar_subquery())
    everybody = AccountRow.id == func.any(func.array_append(others, account))
    return select(AccountRow.id).where(everybody).order_by(AccountRow.id).with_for_update(key_share=True)


ONE_HOUSEHOLD = household(bindparam("account", type_=BigInteger))
