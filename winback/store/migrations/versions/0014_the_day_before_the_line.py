"""the day before the line: order lines are told apart by day and key, so that a file sorted by day comes to one end

A line's key is made of its day among other things, and looks like chance: in an index over keys alone every line of a
million comes to a page of its own. Which lines are the same stays as it was.

On PostgreSQL the index is built beside whoever works. Orders that a process of the release before imports from then on
fail with an error, and nothing of their batch is kept: the same file again, in a process of this release, completes it.
SQLite writes the table anew, a second for 200,000 lines, in which nobody else can write.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

OLD, NEW = "uq_orders_line_key", "uq_orders_ordered_on_line_key"
COLUMNS = ["ordered_on", "line_key"]


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        with op.batch_alter_table("orders") as table:
            table.drop_constraint(OLD, type_="unique")
            table.create_unique_constraint(NEW, COLUMNS)
        return
    with op.get_context().autocommit_block():
        _build()
    op.execute("SET LOCAL lock_timeout = '150ms'")
    op.execute(f"ALTER TABLE orders DROP CONSTRAINT {OLD}, ADD CONSTRAINT {NEW} UNIQUE USING INDEX {NEW}")


def _build() -> None:
    """Beside whoever writes; what an attempt before left half built is built anew."""
    op.execute("SET lock_timeout = '60s'")
    valid = sa.text("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(:name)")
    if op.get_bind().scalar(valid, {"name": NEW}) is False:
        op.execute(f"DROP INDEX CONCURRENTLY {NEW}")
    op.execute(f"CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS {NEW} ON orders ({', '.join(COLUMNS)})")
    op.execute("SET lock_timeout = '700ms'")  # as env.py says
