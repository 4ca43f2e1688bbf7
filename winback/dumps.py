"""The whole database as one file, and back. SQLite copies itself; PostgreSQL's own tools do it for PostgreSQL.

A dump holds everything the database holds: the file is readable by its owner alone.
"""

import contextlib
import os
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import inspect, make_url

from winback.errors import BadInput, WinbackError
from winback.services import firm, key_fit
from winback.store.engine import Database

SQLITE_MAGIC = b"SQLite format 3\x00"
POSTGRES_MAGIC = b"PGDMP"
IN_POSTGRES = ("pg_dump", "pg_restore", "psql")
MARKED = "-- restored by winback\n"


def save(database: Database, target: Path) -> None:
    """Write a dump; a half written one never bears the name."""
    if target.exists():
        raise BadInput(f"{target} is there already; a backup overwrites nothing")
    part = target.with_name(target.name + ".part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        (_save_sqlite if database.is_sqlite else _save_postgres)(database, part)
        os.replace(part, target)
    except OSError as error:
        raise WinbackError(f"{target} cannot be written: {error.strerror}; there is no backup") from error
    finally:
        part.unlink(missing_ok=True)


def load(
    database: Database, source: Path, mark: Callable[[Database], None], allow: Callable[[str | None], None]
) -> None:
    """Put a dump in the place of everything that is there, marked: both or nothing.

    `allow` is told the mark of the secret key that stands in the dump, and raises before anything is replaced.
    """
    kind = _kind(source)
    if kind != database.engine.dialect.name:
        raise BadInput(f"{source} is a backup of {kind}, and WINBACK_DATABASE_URL is {database.engine.dialect.name}")
    (_load_sqlite if database.is_sqlite else _load_postgres)(database, source, mark, allow)


def _kind(source: Path) -> str:
    try:
        with source.open("rb") as file:
            begin = file.read(16)
    except OSError as error:
        raise BadInput(f"{source} cannot be read: {error.strerror}") from error
    if begin == SQLITE_MAGIC:
        return "sqlite"
    if begin.startswith(POSTGRES_MAGIC):
        return "postgresql"
    raise BadInput(f"{source} is no backup of winback")


# ---------------------------------------------------------------- SQLite


def _save_sqlite(database: Database, target: Path) -> None:
    """While others read and write: SQLite's own online copy, checked afterwards."""
    _copy(str(database.engine.url.database), str(target))
    _check(target)


def _load_sqlite(
    database: Database, source: Path, mark: Callable[[Database], None], allow: Callable[[str | None], None]
) -> None:
    """The copy is marked before it takes the place of the old rows, in one step."""
    place = Path(str(database.engine.url.database))
    with _beside(place) as part:
        try:
            _copy(str(source), str(part))
            _check(part)
        except sqlite3.DatabaseError as error:
            raise BadInput(f"{source} is damaged: {error}") from error
        copy = Database(f"sqlite:///{part}")
        try:
            if not inspect(copy.engine).has_table("settings"):
                raise BadInput(f"{source} is a database, but none of winback's")
            with copy.reading() as session:
                allow(firm.setting(session, key_fit.MARK))
            mark(copy)
        finally:
            copy.dispose()
        _copy(str(part), str(place))


@contextmanager
def _beside(place: Path) -> Iterator[Path]:
    part = place.with_name(place.name + ".restoring")
    try:
        yield part
    finally:
        for end in ("", "-wal", "-shm"):
            Path(str(part) + end).unlink(missing_ok=True)


def _copy(source: str, target: str) -> None:
    with contextlib.closing(sqlite3.connect(source)) as old, contextlib.closing(sqlite3.connect(target)) as new:
        old.backup(new)


def _check(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        found = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if found != "ok":
        raise BadInput(f"{path} is damaged: {found}")


# ---------------------------------------------------------------- PostgreSQL


def _save_postgres(database: Database, target: Path) -> None:
    _run(database, "pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file", str(target))


def _load_postgres(
    database: Database, source: Path, mark: Callable[[Database], None], allow: Callable[[str | None], None]
) -> None:
    """One transaction: the old tables go, the dump comes, and the mark with it; then the mark's own rows."""
    script = source.with_name(source.name + ".restoring.sql")
    tables = inspect(database.engine).get_table_names()
    try:
        os.close(os.open(script, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        _run(database, "pg_restore", "--no-owner", "--no-privileges", f"--file={script}", str(source), connects=False)
        told = script.read_text(encoding="utf-8")
        allow(_key_mark(told))
        drops = "".join(f'DROP TABLE IF EXISTS public."{table}" CASCADE;\n' for table in tables)
        script.write_text(drops + told + MARKED + SENDING_OFF, encoding="utf-8")
        database.engine.dispose()
        _run(database, "psql", "--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", "--single-transaction",
             "--output", os.devnull, f"--file={script}")  # fmt: skip
    finally:
        script.unlink(missing_ok=True)
    mark(database)


def _key_mark(script: str) -> str | None:
    """As it stands among the copied rows of the settings."""
    found = re.search(rf'^{key_fit.MARK}\t"([0-9a-f]+)"\t', script, re.MULTILINE)
    return found and found[1]


# In the transaction of the restore itself, so that no moment exists at which restored rows may send.
SENDING_OFF = """
INSERT INTO public.settings (key, value, changed_by, changed_at)
VALUES ('restore_mode', '{"by": "restore", "at": ""}', 'restore', now())
ON CONFLICT (key) DO UPDATE SET value = excluded.value;
"""


def _run(database: Database, tool: str, *arguments: str, connects: bool = True) -> None:
    """The password goes by the environment: an argument can be read by everybody on the machine."""
    found = shutil.which(tool)
    if found is None:
        raise WinbackError(
            f"{tool} is not on the PATH; {', '.join(IN_POSTGRES)} come with PostgreSQL's client"
            " (Debian: apt install postgresql-client), in the server's version or newer"
        )
    url = make_url(database.url)
    where = url.set(drivername="postgresql", password=None).render_as_string()
    environment = {**os.environ, **({"PGPASSWORD": str(url.password)} if url.password else {})}
    command: Sequence[str] = [found, *arguments, *([f"--dbname={where}"] if connects else [])]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)  # noqa: S603  PostgreSQL's tools
    if done.returncode:
        told = next((line for line in done.stderr.splitlines() if line.strip()), "no reason given")
        raise WinbackError(f"{tool} failed, and nothing was changed: {told}")
