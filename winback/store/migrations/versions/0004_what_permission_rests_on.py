"""what permission rests on: sources in writing, the end of each chain, national lists, changed profiles"""

import sqlalchemy as sa
from alembic import op

from winback.store.base import Id, Json, UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ENDS = """
    UPDATE contacts SET
      consents_said = (SELECT count(*) FROM consents WHERE consents.contact_id = contacts.id),
      consents_head = (SELECT hash FROM consents WHERE consents.contact_id = contacts.id ORDER BY position DESC LIMIT 1)
    WHERE id IN (SELECT contact_id FROM consents)
"""


def upgrade() -> None:
    op.add_column("consent_sources", sa.Column("written", sa.Boolean(), nullable=True))
    op.add_column("contacts", sa.Column("consents_said", sa.Integer(), nullable=True))
    op.add_column("contacts", sa.Column("consents_head", sa.String(64), nullable=True))
    op.execute(ENDS)
    op.create_table(
        "national_lists",
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("drawn_on", sa.Date(), nullable=True),
        sa.Column("numbers", sa.Integer(), nullable=False),
        sa.Column("coming_in", sa.Date(), nullable=True),
        sa.Column("brought_by", sa.String(200), nullable=False),
        sa.Column("brought_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_national_lists")),
    )
    op.create_table(
        "profile_changes",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("profile", sa.String(10), nullable=False),
        sa.Column("wish", Json, nullable=False),
        sa.Column("approved_by", sa.String(200), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_by", sa.String(200), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("ended_by", sa.String(200), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile_changes")),
    )
