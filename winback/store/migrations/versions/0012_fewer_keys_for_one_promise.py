"""fewer keys for one promise: on PostgreSQL one key over a place instead of three, and indexes that serve two ends

Every attempt was checked against its campaign, member and account, and stood in ten indexes before anything was sent:
half of what writing a plan cost the server. SQLite would have to write these tables anew and keeps its keys.

The indexes are built beside whoever works. What only has to be proven of the rows there are follows in 0013.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

# name, table, columns, the rows it is over, and whether it becomes a constraint
NEW = (
    ("uq_members_account_id_campaign_id", "members", "account_id, campaign_id", "", True),
    ("uq_members_place", "members", "id, campaign_id, account_id", "", True),
    ("uq_attempts_account_id_campaign_id_step_try", "attempts", "account_id, campaign_id, step, try", "", True),
    ("uq_attempts_phone_hash_campaign_id_step_try", "attempts", "phone_hash, campaign_id, step, try", "", True),
    ("uq_attempts_bound", "attempts", "sid", "WHERE sid IS NOT NULL", False),
)
OLD_INDEXES = ("ix_members_account_id", "ix_attempts_phone_hash", "ix_attempts_account_intent")
OLD_KEYS = {
    "members": ("uq_members_campaign_id_account_id",),
    "attempts": (
        "uq_attempts_campaign_id_account_id_step_try",
        "uq_attempts_campaign_id_phone_hash_step_try",
        "uq_attempts_sid",
        "fk_attempts_campaign_id",
        "fk_attempts_member_id",
        "fk_attempts_account_id",
    ),
    "interviews": ("fk_interviews_campaign_id", "fk_interviews_member_id", "fk_interviews_account_id"),
}
PLACED = (
    "ALTER TABLE {table} ADD CONSTRAINT fk_{table}_place FOREIGN KEY (member_id, campaign_id, account_id) "
    "REFERENCES members (id, campaign_id, account_id) NOT VALID"
)


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    with op.get_context().autocommit_block():
        _build()
    # All at once and in the order of a slice that is sent. Five short waits are shorter together than the server's
    # patience with a deadlock: nobody loses a transaction to us.
    op.execute("SET LOCAL lock_timeout = '150ms'")
    op.execute("LOCK TABLE attempts, campaigns, accounts, members, interviews IN ACCESS EXCLUSIVE MODE")
    for name, table, _, _, is_constraint in NEW:
        if is_constraint:
            op.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} UNIQUE USING INDEX {name}")
    for table, names in OLD_KEYS.items():
        op.execute(f"ALTER TABLE {table} {', '.join(f'DROP CONSTRAINT {name}' for name in names)}")
    for table in ("attempts", "interviews"):
        op.execute(PLACED.format(table=table))
    op.execute(f"DROP INDEX {', '.join(OLD_INDEXES)}")


def _build() -> None:
    """Beside whoever writes: this holds nobody up, so it may wait longer for them.

    What an attempt before left half built is built anew; what it finished stays.
    """
    op.execute("SET lock_timeout = '60s'")
    for name, table, columns, where, _ in NEW:
        if _half_built(name):
            op.execute(f"DROP INDEX CONCURRENTLY {name}")
        op.execute(f"CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS {name} ON {table} ({columns}) {where}")
    op.execute("SET lock_timeout = '700ms'")  # as env.py says


def _half_built(name: str) -> bool:
    valid = sa.text("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(:name)")
    return op.get_bind().scalar(valid, {"name": name}) is False
