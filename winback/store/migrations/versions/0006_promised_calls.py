"""calls promised for a named hour, and when the people here can keep them"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "call_promises",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("account_id", ID, sa.ForeignKey("accounts.id"), nullable=False),
        sa.Column("contact_id", ID, sa.ForeignKey("contacts.id"), nullable=False),
        sa.Column("interview_id", ID, sa.ForeignKey("interviews.id"), nullable=True),
        sa.Column("case_id", ID, sa.ForeignKey("support_cases.id"), nullable=True),
        sa.Column("named_id", sa.Integer(), sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("staff_id", sa.Integer(), sa.ForeignKey("staff.id"), nullable=True),
        sa.Column("from_at", MOMENT, nullable=False),
        sa.Column("until_at", MOMENT, nullable=False),
        sa.Column("seat", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_call_promises"),
        sa.UniqueConstraint("staff_id", "from_at", "seat", name="uq_call_promises_staff_id_from_at_seat"),
    )
    op.create_index("ix_call_promises_account_id", "call_promises", ["account_id"])
    op.create_index("ix_call_promises_interview_id", "call_promises", ["interview_id"])
    op.create_index("ix_call_promises_state_until_at", "call_promises", ["state", "until_at"])
    op.add_column("staff", sa.Column("hours", JSON, nullable=True))
    op.add_column("staff", sa.Column("calls_an_hour", sa.Integer(), nullable=True))
    op.add_column("staff", sa.Column("away_until", sa.Date(), nullable=True))
    op.add_column("staff", sa.Column("called", sa.String(100), nullable=True))
    op.add_column("staff", sa.Column("leads", sa.Boolean(), server_default=sa.false(), nullable=False))
