"""the promise list: wishes, the ways of wishing them, who wished, and what was said about it"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "wishes",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("title", sa.String(120), nullable=True),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("planned_for", sa.String(10), nullable=True),
        sa.Column("merged_into", ID, sa.ForeignKey("wishes.id"), nullable=True),
        sa.Column("split_from", ID, sa.ForeignKey("wishes.id"), nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wishes"),
    )
    op.create_index("ix_wishes_merged_into", "wishes", ["merged_into"])
    op.create_table(
        "wish_keys",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("key", sa.String(200), nullable=False),
        sa.Column("wish_id", ID, sa.ForeignKey("wishes.id"), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wish_keys"),
        sa.UniqueConstraint("key", name="uq_wish_keys_key"),
    )
    op.create_index("ix_wish_keys_wish_id", "wish_keys", ["wish_id"])
    op.create_table(
        "wish_voices",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("wish_id", ID, sa.ForeignKey("wishes.id"), nullable=False),
        sa.Column("account_id", ID, sa.ForeignKey("accounts.id"), nullable=False),
        sa.Column("contact_id", ID, sa.ForeignKey("contacts.id"), nullable=False),
        sa.Column("interview_id", ID, sa.ForeignKey("interviews.id"), nullable=False),
        sa.Column("answer_id", ID, sa.ForeignKey("answers.id"), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(200), nullable=True),
        sa.Column("own_words", sa.Boolean(), nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wish_voices"),
        sa.UniqueConstraint("answer_id", "part", name="uq_wish_voices_answer_id_part"),
    )
    for column in ("wish_id", "account_id", "contact_id", "interview_id"):
        op.create_index(f"ix_wish_voices_{column}", "wish_voices", [column])
    op.create_table(
        "wish_marks",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("wish_id", ID, sa.ForeignKey("wishes.id"), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("planned_for", sa.String(10), nullable=True),
        sa.Column("sentences", JSON, nullable=False),
        sa.Column("campaign_id", ID, sa.ForeignKey("campaigns.id"), nullable=True),
        sa.Column("marked_by", sa.String(200), nullable=False),
        sa.Column("marked_at", MOMENT, nullable=False),
        sa.Column("taken_back_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_wish_marks"),
        sa.UniqueConstraint("campaign_id", name="uq_wish_marks_campaign_id"),
    )
    op.create_index("ix_wish_marks_wish_marked", "wish_marks", ["wish_id", "marked_at"])
