"""Who decides over an account holds its row first: opt-out, issue, block and intent; so commit order decides."""

from collections.abc import Iterable

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from winback.store.crm import AccountRow

# Two accounts with one number are one household: what counts for both must not be decided for both at once.
_LOCK_NUMBERS = text(
    """
    SELECT pg_advisory_xact_lock(number) FROM (
        SELECT DISTINCT ('x' || substr(phones.phone_hash, 1, 15))::bit(60)::bigint AS number
        FROM phones JOIN contacts ON contacts.id = phones.contact_id
        WHERE contacts.account_id = ANY(:accounts) AND phones.phone_hash IS NOT NULL
        ORDER BY number
    ) AS numbers
    """
)


def lock_accounts(session: Session, account_ids: Iterable[int]) -> None:
    """Hold these accounts and their numbers until the transaction ends, always in the same order.

    On SQLite nothing is to be done: a write transaction holds the whole database from its first statement.
    """
    ids = sorted(set(account_ids))
    if not ids or session.get_bind().dialect.name != "postgresql":
        return
    session.execute(select(AccountRow.id).where(AccountRow.id.in_(ids)).order_by(AccountRow.id).with_for_update())
    session.execute(_LOCK_NUMBERS, {"accounts": ids})
