"""What a piece of work costs, in statements."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from winback.runtime import Runtime


@contextmanager
def heard(rt: Runtime) -> Iterator[list[str]]:
    """Every statement that the database is told while the block lasts, in their order."""
    found: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        found.append(statement)

    event.listen(rt.database.engine, "before_cursor_execute", hear)
    try:
        yield found
    finally:
        event.remove(rt.database.engine, "before_cursor_execute", hear)
