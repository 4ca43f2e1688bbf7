"""when a window ends: what waits is found by the end of its window, instead of reading everything that waits

On PostgreSQL the index is built beside whoever works.
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

NAME, WAITING = "ix_attempts_window", "settled_at IS NULL AND lease_until IS NULL"


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        op.create_index(NAME, "attempts", ["expires_at"], unique=False, sqlite_where=sa.text(WAITING))
        return
    with op.get_context().autocommit_block():
        _build()


def _build() -> None:
    """Beside whoever writes; what an attempt before left half built is built anew."""
    op.execute("SET lock_timeout = '60s'")
    valid = sa.text("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(:name)")
    if op.get_bind().scalar(valid, {"name": NAME}) is False:
        op.execute(f"DROP INDEX CONCURRENTLY {NAME}")
    op.execute(f"CREATE INDEX CONCURRENTLY IF NOT EXISTS {NAME} ON attempts (expires_at) WHERE {WAITING}")
    op.execute("SET lock_timeout = '700ms'")  # as env.py says
