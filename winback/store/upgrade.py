"""Bring a database to the newest schema. A fresh one gets all of it; a newer one than ours is refused."""

import time
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.exc import OperationalError, PendingRollbackError

from winback.store.engine import Database

MIGRATIONS = Path(__file__).parent / "migrations"
IN_USE = {"55P03", "40P01"}  # somebody holds a row of the table that is to change
PATIENCE_S, AGAIN_S = 120.0, 0.3


def _config(database: Database) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["engine"] = database.engine
    return config


def upgrade(database: Database, revision: str = "head") -> None:
    """Run twice, it changes nothing the second time. Who works beside it is waited for, and never waits long for it.

    An OperationalError when the database is away, or in use for longer than PATIENCE_S.
    """
    ends: float | None = None
    while True:
        try:
            return command.upgrade(_config(database), revision)
        except OperationalError as error:
            ends = ends or time.monotonic() + PATIENCE_S  # what was built before counts for nothing
            if getattr(error.orig, "sqlstate", None) not in IN_USE or time.monotonic() > ends:
                raise
            time.sleep(AGAIN_S)
        except PendingRollbackError as error:  # Alembic tidies up on a connection that was lost
            raise (error.__context__ or error) from None


def pending(database: Database) -> bool:
    """Whether the schema is not the one of this code. A newer one nobody but newer code may change."""
    return _stands_at(database) != _revisions(database)[0]


def outdated(database: Database) -> bool:
    """Whether migrations are still to be run. A newer schema serves this code, too, while a release is put in place."""
    _, *before = _revisions(database)
    stands_at = _stands_at(database)
    return stands_at is None or stands_at in before


def stands(database: Database) -> bool:
    """Whether any release has ever made its tables here."""
    return _stands_at(database) is not None


def _stands_at(database: Database) -> str | None:
    with database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def _revisions(database: Database) -> list[str]:
    """Newest first."""
    return [one.revision for one in ScriptDirectory.from_config(_config(database)).walk_revisions()]
