"""Alembic's entry: runs on the engine it is handed."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from winback.store.base import Amount, Id, Json, UtcDateTime
from winback.store.schema import metadata


def our_types(kind: str, column_type: Any, autogen: AutogenContext) -> str | Literal[False]:
    """In a generated migration our types are called by their names."""
    if kind != "type":
        return False
    if column_type is Id or column_type is Json:
        return "Id" if column_type is Id else "Json"
    return f"{type(column_type).__name__}()" if isinstance(column_type, UtcDateTime | Amount) else False


engine = context.config.attributes["engine"]
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True, render_item=our_types)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
