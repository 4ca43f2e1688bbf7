"""fewer index entries: what most rows never need, and what kept each turn's update from staying beside its row"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

# name, table, columns, and the rows it is over
NEW = (
    ("ix_attempts_leased", "attempts", ["state", "lease_until"], "lease_until IS NOT NULL"),
    ("ix_attempts_looked_after", "attempts", ["state", "check_at"], "check_at IS NOT NULL"),
    ("ix_attempts_sender_intended", "attempts", ["sender", "channel", "intent_at"], "intent_at IS NOT NULL"),
    ("ix_interviews_status", "interviews", ["status"], None),
    ("ix_interviews_to_wrap_up", "interviews", ["ended_at"], "ended_at IS NOT NULL AND wrapped_up_at IS NULL"),
)
OLD = (
    ("ix_attempts_state_lease", "attempts"),
    ("ix_attempts_state_check", "attempts"),
    ("ix_attempts_sender_intent", "attempts"),
    ("ix_interviews_status_updated", "interviews"),
    ("ix_interviews_wrap_up", "interviews"),
    ("ix_answers_interview_id", "answers"),  # its unique key begins with the same column
)


def upgrade() -> None:
    for name, table, columns, where in NEW:
        part = sa.text(where) if where else None
        op.create_index(name, table, columns, unique=False, sqlite_where=part, postgresql_where=part)
    for name, table in OLD:
        op.drop_index(name, table_name=table)
