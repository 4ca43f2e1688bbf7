"""scripts edited in the console: drafts, the words a version speaks with, what changed, who approved long messages"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("scripts", sa.Column("words", JSON, nullable=True))
    op.add_column("scripts", sa.Column("note", sa.Text(), nullable=True))
    op.add_column("scripts", sa.Column("changes", JSON, nullable=True))
    op.add_column("scripts", sa.Column("approvals", JSON, nullable=True))
    op.create_table(
        "script_drafts",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("from_id", ID, sa.ForeignKey("scripts.id"), nullable=False),
        sa.Column("body", JSON, nullable=False),
        sa.Column("words", JSON, nullable=False),
        sa.Column("approvals", JSON, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("published_id", ID, sa.ForeignKey("scripts.id"), nullable=True),
        sa.Column("started_by", sa.String(200), nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("saved_by", sa.String(200), nullable=False),
        sa.Column("saved_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_script_drafts"),
    )
