"""Migration 2: letters fetched from the mailbox, each kept once, before they become requests."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.storage.migrations.guards_0001 import postgres_told, sqlite_told

revision = "0002"
down_revision = "0001"

JOURNALED = ("arrival",)
_PERSONAL = ("sender_name", "sender_address", "subject")


def upgrade() -> None:
    """Create the table of arrivals with its guards."""
    _create_arrival()
    is_file = op.get_bind().dialect.name == "sqlite"
    for table in JOURNALED:
        for statement in (sqlite_told if is_file else postgres_told)(table):
            op.execute(statement)
    for column in () if is_file else _PERSONAL:
        # Planner statistics would keep names after a destruction.
        op.execute(f'ALTER TABLE arrival ALTER COLUMN "{column}" SET STATISTICS 0')


_INDEXES = {
    "arrival_by_state": ["state", "id"],
    "arrival_by_sha256": ["sha256"],
    "arrival_by_message": ["message_id"],
    "arrival_of_request": ["request_id"],
}


def _create_arrival() -> None:
    op.create_table(
        "arrival",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("state", sa.Text(), server_default="", nullable=False),
        sa.Column("request_id", sa.Integer(), sa.ForeignKey("request.id"), nullable=True),
        sa.Column("paper_id", sa.Integer(), sa.ForeignKey("paper.id"), nullable=True),
        sa.Column("message_id", sa.Text(), server_default="", nullable=False),
        sa.Column("thread", sa.Text(), server_default="", nullable=False),
        sa.Column("sha256", sa.Text(), server_default="", nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sender_name", sa.Text(), server_default="", nullable=False),
        sa.Column("sender_address", sa.Text(), server_default="", nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fetched_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mailbox", sa.Text(), server_default="", nullable=False),
        sa.Column("validity", sa.BigInteger(), nullable=False),
        sa.Column("mail_uid", sa.BigInteger(), nullable=False),
        sa.Column("afterwards", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
        sa.UniqueConstraint("mailbox", "validity", "mail_uid", name="arrival_place"),
    )
    for name, columns in _INDEXES.items():
        op.create_index(name, "arrival", columns)
