"""The index of an account's order lines. On SQLite a firm's first orders come in without it, a fifth faster.

Its keys come by chance: with each batch of lines most of its pages are written anew. Nothing is wrong while it is
missing, only slower; whoever finds it missing builds it.
"""

from typing import cast

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from winback.store.crm import OrderRow
from winback.store.engine import Database

TABLE = cast(Table, OrderRow.__table__)
INDEX = next(index for index in TABLE.indexes if index.name == "ix_orders_account_day")
SORTED_ON_DISK = ("temp_store=FILE", "cache_size=-8000")
MOST = 1_000_000  # lines without it: building it for more would hold up for long whoever writes meanwhile (1.5 s)


def leave_out(session: Session) -> bool:
    """Whether it is missing from now on: no line stands yet. Else it is there."""
    if session.get_bind().dialect.name != "sqlite":
        return False  # there it would be no faster, and others would wait
    first = session.scalar(select(OrderRow.id).limit(1)) is None
    if first:
        INDEX.drop(session.connection(), checkfirst=True)
    else:
        build(session)
    return first


def build(session: Session) -> None:
    """It is there afterwards."""
    INDEX.create(session.connection(), checkfirst=True)


def build_with_little_memory(database: Database) -> None:
    """By a connection of its own: the usual ones sort in memory, a million lines in 50 MB."""
    own = Database(database.url, pool_size=1)
    try:
        with own.transaction() as session:
            for pragma in SORTED_ON_DISK:
                session.connection().exec_driver_sql(f"PRAGMA {pragma}")
            build(session)
    finally:
        own.dispose()
