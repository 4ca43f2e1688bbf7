"""Who decides over an account holds its row first: opt-out, issue, block and intent; so commit order decides."""

from collections.abc import Iterable

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from winback.services.scopes import by_ids, numbers_of
from winback.store.crm import AccountRow, ContactRow, PhoneRow

# A number on more accounts than this is a placeholder of somebody's export rather than a household.
MOST_SHARING = 200


def lock_accounts(session: Session, account_ids: Iterable[int]) -> None:
    """Hold these accounts and those that share a number with them until the transaction ends, in order of their ids.

    A household is held as a whole, because what counts for one of its accounts counts for all. On SQLite nothing is
    to be done: a write transaction holds the whole database from its first statement.
    """
    ids = set(account_ids)
    if not ids or session.get_bind().dialect.name != "postgresql":
        return
    everybody = sorted(ids | set(session.scalars(_household(sorted(ids)))))
    rows = select(AccountRow.id).where(AccountRow.id.in_(everybody)).order_by(AccountRow.id)
    # NO KEY UPDATE: holds off all who lock like this, and nobody who only adds a row about the account.
    session.execute(rows.with_for_update(key_share=True))


def _household(ids: list[int]) -> Select[int]:
    shares = PhoneRow.phone_hash.in_(numbers_of(by_ids(ids)))
    accounts = select(ContactRow.account_id).join(PhoneRow, PhoneRow.contact_id == ContactRow.id).where(shares)
    return accounts.distinct().limit(len(ids) + MOST_SHARING)
