"""The index of an account's order lines. On SQLite a firm's first orders come in without it, a fifth faster.

Its keys come by chance: with each batch of lines most of its pages are written anew. Nothing is wrong while it is
missing, only slower; whoever finds it missing builds it.
"""

from typing import cast

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from winback.store.crm import OrderRow

TABLE = cast(Table, OrderRow.__table__)
INDEX = next(index for index in TABLE.indexes if index.name == "ix_orders_account_day")
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
