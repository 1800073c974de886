"""Migration 8: the values that a request asks to correct, line by line, with what became of each."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.storage.migrations.guards_0001 import postgres_told, sqlite_told

revision = "0008"
down_revision = "0007"

JOURNALED = ("correction_line",)
_TEXTS = ("field", "old_value", "new_value", "reason", "ground")


def upgrade() -> None:
    """Create the table and guard it."""
    op.create_table(
        "correction_line",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("request_id", sa.Integer(), sa.ForeignKey("request.id"), nullable=False),
        sa.Column("demand_id", sa.Integer(), sa.ForeignKey("demand.id"), nullable=False),
        *(sa.Column(name, sa.Text(), server_default="", nullable=False) for name in _TEXTS),
        sa.Column("is_disputed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index("correction_line_of_request", "correction_line", ["request_id"], unique=False)
    dialect = op.get_bind().dialect.name
    for table in JOURNALED:
        for statement in (sqlite_told if dialect == "sqlite" else postgres_told)(table):
            op.execute(statement)
    if dialect == "postgresql":
        # Planner statistics would keep what was written after a destruction.
        for column in ("old_value", "new_value", "reason", "ground"):
            op.execute(f'ALTER TABLE correction_line ALTER COLUMN "{column}" SET STATISTICS 0')
