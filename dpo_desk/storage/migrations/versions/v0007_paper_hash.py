"""Migration 7: a paper is found by its hash without a look at all of them."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Create the index."""
    op.create_index("paper_by_hash", "paper", ["sha256"])
