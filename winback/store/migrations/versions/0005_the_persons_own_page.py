"""the person's own page: what a link has changed, until when an answer is due, by what a person is kept closed"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("links", sa.Column("changes", sa.Integer(), server_default="0", nullable=False))
    op.add_column("support_cases", sa.Column("due_on", sa.Date(), nullable=True))
    op.add_column("opt_outs", sa.Column("known_by", sa.String(10), nullable=True))
