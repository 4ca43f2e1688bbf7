"""when a campaign was last paused or resumed, and an index of its newest results"""

import sqlalchemy as sa
from alembic import op

from winback.store.base import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SETTLED = sa.text("settled_at IS NOT NULL")


def upgrade() -> None:
    op.add_column("campaigns", sa.Column("state_at", UtcDateTime(), nullable=True))
    op.create_index(
        "ix_attempts_results", "attempts", ["campaign_id", "updated_at"], sqlite_where=SETTLED, postgresql_where=SETTLED
    )
