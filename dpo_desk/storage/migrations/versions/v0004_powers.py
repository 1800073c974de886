"""Migration 4: the powers of whoever acts for a subject, and a check of the identity that confirmed nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_TEXTS = ("power_kind", "identity_note", "identity_tried_by")


def upgrade() -> None:
    """Add the columns."""
    for name in _TEXTS:
        op.add_column("request", sa.Column(name, sa.Text(), server_default="", nullable=False))
    for name in ("power_from", "power_to"):
        op.add_column("request", sa.Column(name, sa.Date(), nullable=True))
    op.add_column("request", sa.Column("identity_tried_at", sa.DateTime(timezone=True), nullable=True))
    if op.get_bind().dialect.name == "postgresql":
        # Planner statistics would keep what was written after a destruction.
        op.execute("ALTER TABLE request ALTER COLUMN identity_note SET STATISTICS 0")
