"""Troubles of the world under us, told in words: a full disk, a database that went away.

Known by their codes, not by their classes, so that the command line can ask without loading a database driver.
"""

import errno

FULL = {"SQLITE_FULL", "53100", errno.ENOSPC, errno.EDQUOT}
AWAY = ("08", "57P")  # SQLSTATE classes: connection exceptions, the server is shut down
BROKEN_DISK = ("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_CORRUPT", "SQLITE_NOTADB")
KINDS = ("OperationalError", "InterfaceError", "TimeoutError")


def of_disk(error: BaseException) -> str | None:
    """A sentence when no space is left."""
    codes = {_code(one) for one in (error, getattr(error, "orig", None)) if one is not None}
    return "the disk is full" if codes & FULL else None


def of_database(error: BaseException) -> str | None:
    """A sentence when the database is locked, away, full or broken; None for everything else: a fault of ours."""
    if type(error).__module__ != "sqlalchemy.exc":
        return None
    orig = getattr(error, "orig", None)
    code = str(_code(orig) or "") if orig is not None else ""
    if full := of_disk(error):
        return full
    if code.startswith(BROKEN_DISK):
        return f"the database's file cannot be read or written ({code})"
    if code in {"SQLITE_BUSY", "SQLITE_LOCKED", "55P03", "40001", "40P01"}:
        return "the database is busy"
    if code.startswith(AWAY) or getattr(error, "connection_invalidated", False):
        return "the database went away"
    return f"the database does not answer ({code or type(orig or error).__name__})" if _told(error) else None


def _told(error: BaseException) -> bool:
    return type(error).__name__ in KINDS


def _code(error: BaseException | None) -> str | int | None:
    found: str | int | None = getattr(error, "sqlite_errorname", None) or getattr(error, "sqlstate", None)
    return found or getattr(error, "errno", None)
