"""Migration 1: letters and the papers kept with them."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.storage.migrations.tables_0001.columns import days, links, moments, numbers, record, texts


def create_paper() -> None:
    """Kept scans, mails and letter files."""
    op.create_table(
        "paper",
        *record(),
        *numbers("request_id", "subject_id"),
        *texts("role", "file_name", "media_type"),
        sa.Column("size", sa.Integer(), nullable=False),
        *texts("sha256"),
        sa.Column("pages", sa.Integer(), server_default="0", nullable=False),
        *moments("kept_at"),
        *texts("state"),
        *links(request_id="request", subject_id="subject"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index("paper_of_request", "paper", ["request_id"], unique=False)
    op.create_index("paper_of_subject", "paper", ["subject_id"], unique=False)


def create_paper_chunk() -> None:
    """The bytes of papers."""
    op.create_table(
        "paper_chunk",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        *links(paper_id="paper"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("paper_id", "position", name="paper_chunk_position"),
    )


def create_paper_text() -> None:
    """The words of papers."""
    op.create_table(
        "paper_text",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("paper_id", sa.Integer(), nullable=False),
        *texts("text"),
        *links(paper_id="paper"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("paper_id"),
    )


def create_letter() -> None:
    """Outgoing letters."""
    op.create_table(
        "letter",
        *record(),
        *numbers("request_id", "subject_id", "duty_id", "year", "number"),
        *texts(
            "state", "template", "language", "title", "addressee", "address", "postcode", "item_kind", "item_number"
        ),
        sa.Column("body", sa.Text(), nullable=True),
        *texts("enclosures"),
        *numbers("signatory_id"),
        *moments("changed_at", "numbered_at"),
        *days("sent_on"),
        *numbers("paper_id"),
        *links(duty_id="duty", paper_id="paper", request_id="request", signatory_id="officer", subject_id="subject"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
        sa.UniqueConstraint("year", "number", name="letter_number"),
    )
    op.create_index("letter_by_state", "letter", ["state", "id"], unique=False)
    op.create_index("letter_of_request", "letter", ["request_id"], unique=False)
