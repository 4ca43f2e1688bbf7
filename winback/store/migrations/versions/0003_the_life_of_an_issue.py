"""the life of an issue: reopened, confirmed, merged, held back; what its source said last; helpdesks"""

import sqlalchemy as sa
from alembic import op

from winback.store.base import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENTS = ("held_back_at", "reopened_at", "confirmed_at", "told_at")


def upgrade() -> None:
    for name in MOMENTS:
        op.add_column("issues", sa.Column(name, UtcDateTime(), nullable=True))
    op.add_column("issues", sa.Column("told_status", sa.String(20), nullable=True))
    op.add_column("issues", sa.Column("follows", sa.String(240), nullable=True))
    op.create_index("ix_issues_follows", "issues", ["follows"])
    op.add_column("feeds", sa.Column("helpdesk", sa.String(20), nullable=True))
    op.add_column("feeds", sa.Column("secret", sa.Text(), nullable=True))
