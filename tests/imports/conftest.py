"""What the import's tests share: a file from a text, and rows back out of the database."""

import io
from typing import Any

from sqlalchemy import select

from winback import imports
from winback.imports import ImportSummary
from winback.runtime import Runtime
from winback.store.base import Row


def bring_in(rt: Runtime, kind: str, text: str | bytes, encoding: str = "utf-8", **more: Any) -> ImportSummary:
    """Import a text as if it were a file."""
    content = text if isinstance(text, bytes) else text.encode(encoding)
    name = more.pop("file_name", "test.csv")
    return imports.run(rt, kind, io.BytesIO(content), file_name=name, actor="test", **more)


def rows(rt: Runtime, table: type[Row]) -> list[Any]:
    with rt.reading() as session:
        return list(session.scalars(select(table).order_by(table.id)))  # type: ignore[attr-defined]


def one(rt: Runtime, table: type[Row]) -> Any:
    found = rows(rt, table)
    assert len(found) == 1, found
    return found[0]
