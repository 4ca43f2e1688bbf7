"""Alembic's entry: runs on the engine it is handed."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from winback.store.base import Amount, Id, Json, UtcDateTime
from winback.store.schema import metadata, stands_on


def our_types(kind: str, column_type: Any, autogen: AutogenContext) -> str | Literal[False]:
    """In a generated migration our types are called by their names."""
    if kind != "type":
        return False
    if column_type is Id or column_type is Json:
        return "Id" if column_type is Id else "Json"
    return f"{type(column_type).__name__}()" if isinstance(column_type, UtcDateTime | Amount) else False


# Shorter than the server's own patience with a deadlock (1 s): who runs beside us never loses a transaction to us.
STEP_BACK = "SET lock_timeout = '700ms'"
ALONE = "SELECT pg_advisory_lock(7370001)"  # two processes that find the same old tables change them one by one

engine = context.config.attributes["engine"]
is_postgresql = engine.dialect.name == "postgresql"
with engine.connect() as connection:
    try:
        if is_postgresql:
            connection.exec_driver_sql(STEP_BACK)
            connection.exec_driver_sql(ALONE)
            connection.commit()
        context.configure(
            connection=connection,
            target_metadata=metadata,
            render_as_batch=True,
            render_item=our_types,
            include_object=stands_on(engine.dialect.name),
            transaction_per_migration=is_postgresql,
        )
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()
    finally:
        if is_postgresql:
            connection.invalidate()  # its settings and its lock end with it
