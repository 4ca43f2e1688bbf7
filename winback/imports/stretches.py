"""Stretches of an orders file that were read before: what stands as it did then is not read again.

Firms hand in their whole file every night: new lines at its end, a few others changed. A stretch is told by its cells
and those of the lines before it that could bear on it (WINDOW), by how the file is read and by the code that reads it;
and it counts only while its rows stand unchanged.
"""

import marshal
from collections import deque
from collections.abc import Sequence
from datetime import date, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, select, update
from sqlalchemy.orm import Session

from winback.imports.batch import Context, Line
from winback.imports.orderlines import CONTENT, DAY, KEY, WINDOW, beyond
from winback.services.scopes import among
from winback.store.crm import OrderRow, StretchRow
from winback.store.prepared import by_dialect, dialect

HERE = Path(__file__).parent
KEPT = timedelta(days=60)  # since it was last seen in a file
WITHOUT_REFERENCES = 2  # of marshal's formats: equal cells are equal bytes


class Stretches:
    """Those of one file, asked in the file's order."""

    def __init__(self, session: Session, context: Context) -> None:
        self._context = context
        self._manner = f"{CODE} {context.manner}".encode()
        self._near: deque[tuple[int, bytes]] = deque()  # of the last stretches: how many lines, and what they say
        self._seen: list[str] = []
        known = select(StretchRow.digest, StretchRow.first_id, StretchRow.last_id, StretchRow.standing)
        self._known = {digest: (first, last, standing) for digest, first, last, standing in session.execute(known)}

    def digest(self, lines: Sequence[Line]) -> str:
        """What tells the next lines of the file."""
        while self._near and beyond(WINDOW, (count for count, _ in self._near)):
            self._near.popleft()
        self._near.append((len(lines), _said(lines)))
        return _hash(self._manner + b"".join(said for _, said in self._near))

    def has(self, digest: str) -> bool:
        """Whether these lines were read before. What became of their rows since is another question."""
        return digest in self._known

    def stand(self, session: Session, digest: str) -> bool:
        """Whether the rows of these lines are as they were left."""
        first, last, standing = self._known[digest]
        if _standing(session, first, last) != standing:
            return False
        self._seen.append(digest)
        return True

    def remember(self, session: Session, digest: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Lines that were read without a remark have become these rows, in their order.

        Only rows that stand together are worth it: those of other files between them would be looked at each time.
        """
        first, last = (session.scalar(select(OrderRow.id).where(_is(row))) or 0 for row in (rows[0], rows[-1]))
        if last - first + 1 != len(rows):
            return
        standing = _hash(",".join(row[KEY] + row[CONTENT] for row in rows).encode())
        values = {"first_id": first, "last_id": last, "standing": standing, "seen_at": self._context.now}
        new = by_dialect(StretchRow)[dialect(session)].values(digest=digest, **values)
        session.execute(new.on_conflict_do_update(index_elements=["digest"], set_=values))

    def tidy(self, session: Session) -> None:
        """What no file has had for long is forgotten."""
        seen = update(StretchRow).where(among(session, StretchRow.digest, self._seen))
        session.execute(seen.values(seen_at=self._context.now))
        session.execute(delete(StretchRow).where(StretchRow.seen_at < self._context.now - KEPT))


def _standing(session: Session, first: int, last: int) -> str:
    lines = select(OrderRow.line_key, OrderRow.content_hash).where(OrderRow.id.between(first, last))
    listed = lines.order_by(OrderRow.id).subquery()
    signs = select(func.aggregate_strings(listed.c.line_key + listed.c.content_hash, ","))
    return _hash((session.scalar(signs) or "").encode())


def _is(row: tuple[Any, ...]) -> ColumnElement[bool]:
    return and_(OrderRow.ordered_on == date.fromisoformat(row[DAY]), OrderRow.line_key == row[KEY])


def _said(lines: Sequence[Line]) -> bytes:
    cells = [line.cells for line in lines]
    try:
        return blake2b(marshal.dumps(cells, WITHOUT_REFERENCES)).digest()
    except ValueError:  # a workbook's days
        return blake2b(repr(cells).encode()).digest()


def _hash(text: bytes) -> str:
    return blake2b(text, digest_size=24).hexdigest()


# Of this folder, as it was loaded: whoever reads lines in another way reads them all again.
CODE = _hash(b"".join(file.read_bytes() for file in sorted([*HERE.glob("*.py"), *HERE.glob("aliases/*.toml")])))
