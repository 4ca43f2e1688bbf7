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
    """Whether migrations are still to be run."""
    with database.engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    return current != ScriptDirectory.from_config(_config(database)).get_current_head()
