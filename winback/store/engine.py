"""Connections. Every write transaction takes its lock at BEGIN, so that what a gate read is still true at commit."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_TIMEOUT_MS = 15_000
OFTEN, SELDOM = 1_000, 16_000  # pages of 4 KB; the first is what SQLite does by itself
COPIES_SELDOM = "copies_seldom"
RESTED_S = 1.0  # a connection that rested longer is asked whether it still holds
# A connection that a firewall dropped is noticed within a minute, silent or spoken to; what the URL says counts more.
ALIVE = {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3, "tcp_user_timeout": 60_000}
QUIET: dict[str, Any] = {"hide_parameters": True}  # an error's text never shows the values of a statement


class Begun(Session):
    """A session of one connection, whose transaction somebody else has begun and ends.

    What runs past the session's objects costs it nothing: its own bookkeeping was a twentieth of a turn.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, expire_on_commit=False)
        self._begun = connection

    def connection(self, *given: Any, **named: Any) -> Connection:
        """Past the bookkeeping until there is some: only that knows of savepoints."""
        if given or named or self.in_transaction():
            return super().connection(*given, **named)
        return self._begun

    def get_bind(self, *_: Any, **__: Any) -> Connection:
        return self._begun

    def end(self) -> None:
        """Writes what hangs in its objects, if it has any."""
        if self.in_transaction():
            self.commit()


class Database:
    """An engine and its two kinds of transaction: `transaction()` writes, `reading()` does not."""

    def __init__(self, url: str, pool_size: int = 10) -> None:
        self.url = url
        self.engine = _engine(url, pool_size)
        self._write = sessionmaker(self.engine, expire_on_commit=False)
        self._read = sessionmaker(self.engine.execution_options(winback_reading=True), expire_on_commit=False)

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Commits when the block ends well, rolls back when it raises."""
        if self.is_sqlite:  # its lock holds up all others, so it is taken with the first statement
            with self._write() as session, session.begin():
                yield session
            return
        with self.engine.begin() as connection, Begun(connection) as session:
            yield session
            session.end()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A snapshot to read from; nothing is ever written in it."""
        with self._read() as session:
            yield session

    def durable(self) -> bool:
        """Whether an acknowledged commit survives a power loss (rule 4)."""
        with self.engine.connect() as connection:
            if self.is_sqlite:
                return (
                    connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
                    and connection.execute(text("PRAGMA synchronous")).scalar() == 2
                )
            return connection.execute(text("SHOW synchronous_commit")).scalar() in {"on", "remote_apply"}

    def dispose(self) -> None:
        self.engine.dispose()


def _engine(url: str, pool_size: int) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        if parsed.database and parsed.database != ":memory:":
            Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(parsed, connect_args={"timeout": BUSY_TIMEOUT_MS / 1000}, pool_size=pool_size, **QUIET)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        event.listen(engine, "checkin", _copy_often)
        return engine
    if parsed.drivername == "postgres":
        parsed = parsed.set(drivername="postgresql")
    alive = {name: value for name, value in ALIVE.items() if name not in parsed.query}
    # The connection used last knows our statements best.
    engine = create_engine(parsed, pool_size=pool_size, pool_use_lifo=True, connect_args=alive, **QUIET)
    event.listen(engine, "checkin", _note_rest)
    event.listen(engine, "checkout", _ask_after_rest)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself; _begin_sqlite does
    for pragma in (
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "cache_size=-32000",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")


def copy_seldom(connection: Connection) -> None:
    """SQLite moves what was committed from its log to its pages when there is SELDOM of it, until the connection rests.

    For transactions of many rows, one after the other, that come back to the same pages.
    """
    if connection.dialect.name == "sqlite":
        connection.info[COPIES_SELDOM] = True
        connection.exec_driver_sql(f"PRAGMA wal_autocheckpoint={SELDOM}").close()


def _copy_often(connection: sqlite3.Connection | None, record: ConnectionPoolEntry) -> None:
    if record.info.pop(COPIES_SELDOM, False) and connection is not None:
        connection.execute(f"PRAGMA wal_autocheckpoint={OFTEN}")


def _note_rest(_connection: Any, record: ConnectionPoolEntry) -> None:
    record.info["rests_since"] = time.monotonic()


def _ask_after_rest(connection: Any, record: ConnectionPoolEntry, _fairy: Any) -> None:
    """The server may have gone meanwhile. A busy connection is not asked: its statement would wait for the answer."""
    if time.monotonic() - record.info.get("rests_since", time.monotonic()) > RESTED_S:
        try:
            connection.execute("SELECT 1")
            connection.rollback()
        except connection.OperationalError as error:
            raise InvalidatePoolError("the database server went away") from error


def _begin_sqlite(connection: Connection) -> None:
    reading = connection.get_execution_options().get("winback_reading")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
