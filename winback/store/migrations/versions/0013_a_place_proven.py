"""every attempt and interview that was there is proven to stand in the place it names"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        for table in ("attempts", "interviews"):
            op.execute(f"ALTER TABLE {table} VALIDATE CONSTRAINT fk_{table}_place")
