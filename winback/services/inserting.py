"""Insert what is not there yet, on both databases; what is there stays as it is."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from winback.store.base import Row


def insert_new(session: Session, table: type[Row], rows: Sequence[Mapping[str, Any]]) -> None:
    """Rows whose unique keys are taken are left out, without an error."""
    if not rows:
        return
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    session.execute(dialect.insert(table).on_conflict_do_nothing(), list(rows))
