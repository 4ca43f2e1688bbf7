"""Every table of the house, loaded: import this where the whole metadata is needed."""

from collections.abc import Callable
from typing import Any

from winback.store import campaigns, crm, house, interviews, permission, reading, returns, wishes, work
from winback.store.base import Row

FAMILIES = (crm, permission, campaigns, interviews, reading, returns, wishes, house, work)
metadata = Row.metadata


def stands_on(dialect: str) -> Callable[..., bool]:
    """For Alembic's comparison: what a table has on this database. Some keys and indexes are only one's."""

    def stands(one: Any, _name: str | None, kind: str, *_: Any) -> bool:
        marks = (one, *one.elements) if kind == "foreign_key_constraint" else (one,)
        return all(mark.info.get("only", dialect) == dialect for mark in marks)

    return stands
