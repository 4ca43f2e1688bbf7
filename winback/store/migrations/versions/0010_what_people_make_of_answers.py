"""what people make of answers: the short list, what was coded anew, labelled examples, second readings"""

import sqlalchemy as sa
from alembic import op

from winback.store.base import Id, Json, UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _reviews()
    _recodings()
    _labels()
    _second_readings()


def _reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("answer_id", Id, nullable=True),
        sa.Column("case_id", Id, nullable=True),
        sa.Column("interview_id", Id, nullable=True),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("question", sa.String(40), nullable=True),
        sa.Column("language", sa.String(5), nullable=False),
        sa.Column("channel", sa.String(10), nullable=False),
        sa.Column("reader_version", sa.String(20), nullable=False),
        sa.Column("drawn", sa.String(10), nullable=False),
        sa.Column("why", Json, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("read_as", Json, nullable=False),
        sa.Column("state", sa.String(6), nullable=False),
        sa.Column("verdict", sa.String(10), nullable=True),
        sa.Column("said_as", Json, nullable=True),
        sa.Column("heard_at", UtcDateTime(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("held_by", sa.Integer(), nullable=True),
        sa.Column("held_until", UtcDateTime(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["answer_id"], ["answers.id"], name=op.f("fk_reviews_answer_id")),
        sa.ForeignKeyConstraint(["case_id"], ["support_cases.id"], name=op.f("fk_reviews_case_id")),
        sa.ForeignKeyConstraint(["interview_id"], ["interviews.id"], name=op.f("fk_reviews_interview_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_reviews_contact_id")),
        sa.ForeignKeyConstraint(["held_by"], ["staff.id"], name=op.f("fk_reviews_held_by")),
        sa.ForeignKeyConstraint(["decided_by"], ["staff.id"], name=op.f("fk_reviews_decided_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
        sa.UniqueConstraint("answer_id", name=op.f("uq_reviews_answer_id")),
        sa.UniqueConstraint("case_id", name=op.f("uq_reviews_case_id")),
    )
    op.create_index(op.f("ix_reviews_interview_id"), "reviews", ["interview_id"])
    op.create_index(op.f("ix_reviews_contact_id"), "reviews", ["contact_id"])
    op.create_index("ix_reviews_state", "reviews", ["state", "rank", "id"])


def _recodings() -> None:
    op.create_table(
        "recodings",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("answer_id", Id, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("by", sa.String(200), nullable=False),
        sa.Column("why", sa.String(10), nullable=False),
        sa.Column("reader_version", sa.String(20), nullable=False),
        sa.Column("before", Json, nullable=False),
        sa.Column("after", Json, nullable=False),
        sa.ForeignKeyConstraint(["answer_id"], ["answers.id"], name=op.f("fk_recodings_answer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recodings")),
    )
    op.create_index(op.f("ix_recodings_answer_id"), "recodings", ["answer_id"])


def _labels() -> None:
    op.create_table(
        "labels",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(5), nullable=False),
        sa.Column("question", sa.String(40), nullable=True),
        sa.Column("reasons", Json, nullable=False),
        sa.Column("intent", sa.String(30), nullable=True),
        sa.Column("value", sa.String(60), nullable=True),
        sa.Column("source", sa.String(12), nullable=False),
        sa.Column("read_as", Json, nullable=False),
        sa.Column("reader_version", sa.String(20), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_labels")),
    )
    op.create_index("ix_labels_taken_on", "labels", ["taken_on"])


def _second_readings() -> None:
    op.create_table(
        "second_readings",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("answer_id", Id, nullable=False),
        sa.Column("wanted_at", UtcDateTime(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=True),
        sa.Column("version", sa.String(120), nullable=True),
        sa.Column("outcome", sa.String(10), nullable=False),
        sa.Column("read_as", Json, nullable=True),
        sa.Column("took_ms", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["answer_id"], ["answers.id"], name=op.f("fk_second_readings_answer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_readings")),
        sa.UniqueConstraint("answer_id", name=op.f("uq_second_readings_answer_id")),
    )
    op.create_index("ix_second_readings_outcome", "second_readings", ["outcome", "wanted_at"])
    op.create_index("ix_second_readings_asked_at", "second_readings", ["asked_at"])
