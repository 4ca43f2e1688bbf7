"""every attempt and interview that was there is proven to stand in the place it names"""

import logging

from alembic import op
from sqlalchemy.exc import IntegrityError

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

log = logging.getLogger("winback.store")


def upgrade() -> None:
    """Of a row that does not, only this is told: nothing of ours wrote one, and no new one is taken."""
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in ("attempts", "interviews"):
        try:
            with op.get_bind().begin_nested():
                op.execute(f"ALTER TABLE {table} VALIDATE CONSTRAINT fk_{table}_place")
        except IntegrityError:
            log.warning("%s: a row from before names another campaign or account than its place", table)
