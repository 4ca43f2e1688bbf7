"""Whether what people write still fits: a database that answers every question may have no room for one more row.

On SQLite the disk is asked. How full PostgreSQL's is, nobody can tell from here: what counts there, and where a disk
says more than is true, is the last try. A process that saw a row refused for want of room tries with one of its own,
not oftener than every AGAIN_S, until one stays.
"""

import os
import secrets
import time
from pathlib import Path

from sqlalchemy import delete
from sqlalchemy.exc import SQLAlchemyError

from winback.runtime import Runtime
from winback.store.interviews import InboxRow

NEEDED = 4_000_000  # bytes: what one turn changes is in SQLite's log first, and then a second time in its file
AGAIN_S = 5.0
KIND = "room"
_refused: float | None = None  # when a row last was, by this process's own clock


def refused() -> None:
    """A row found no room: nobody is told that we hear until one does."""
    global _refused
    _refused = time.monotonic()


def is_there(rt: Runtime) -> bool:
    if rt.database.is_sqlite and _free(rt.database.engine.url.database) < NEEDED:
        return False
    if _refused is None:
        return True
    return time.monotonic() - _refused >= AGAIN_S and _stays(rt)


def _free(file: str | None) -> float:
    """Bytes that are left for us on a file's disk."""
    if not file:
        return float("inf")  # in memory
    disk = os.statvfs(Path(file).parent)
    return disk.f_bavail * disk.f_frsize


def _stays(rt: Runtime) -> bool:
    """Written as a long message would be, kept, and taken away again."""
    global _refused
    try:
        with rt.transaction() as session:
            session.add(
                InboxRow(
                    provider_key=f"{KIND}:{secrets.token_hex(16)}", kind=KIND, received_at=rt.now(),
                    payload={"x": secrets.token_hex(2_000)},
                )
            )  # fmt: skip
        with rt.transaction() as session:
            session.execute(delete(InboxRow).where(InboxRow.kind == KIND))
    except SQLAlchemyError:
        refused()
        return False
    _refused = None
    return True
