"""Migration 1: the journal with its keys, seals and counters."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.storage.migrations.tables_0001.columns import moments, texts


def create_actor_key() -> None:
    """Keys that actors sign the journal with."""
    op.create_table(
        "actor_key",
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("from_seq", sa.Integer(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=True),
        sa.Column("signed_by", sa.String(length=80), nullable=True),
        sa.PrimaryKeyConstraint("actor", "from_seq"),
    )


def create_anchor() -> None:
    """Heads of the journal kept elsewhere."""
    op.create_table(
        "anchor",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        *moments("made_at"),
        *texts("place"),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("seq"),
    )


def create_counter() -> None:
    """The last number given of every series."""
    op.create_table(
        "counter",
        sa.Column("series", sa.String(length=20), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", "year"),
    )


def create_event() -> None:
    """Events of the journal, each sealed by the one before."""
    op.create_table(
        "event",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("client_at", sa.DateTime(timezone=True), nullable=False),
        *texts("actor"),
        sa.Column("actor_seq", sa.Integer(), nullable=False),
        *texts("kind"),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("commitment", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.Column("prev", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("uid"),
    )


def create_head() -> None:
    """The one head of the journal."""
    op.create_table(
        "head",
        sa.Column("one", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("one = 1", name="one_head"),
        sa.PrimaryKeyConstraint("one"),
    )


def create_event_detail() -> None:
    """What each event changed, readable while its owner exists."""
    op.create_table(
        "event_detail",
        sa.Column("event_seq", sa.Integer(), nullable=False),
        sa.Column("entity_uid", sa.String(length=32), nullable=False),
        *texts("owner_uid"),
        sa.Column("opening", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["event_seq"], ["event.seq"]),
        sa.PrimaryKeyConstraint("event_seq", "entity_uid"),
    )
    op.create_index("event_detail_by_owner", "event_detail", ["owner_uid"], unique=False)


def create_event_touch() -> None:
    """The records each event names."""
    op.create_table(
        "event_touch",
        sa.Column("event_seq", sa.Integer(), nullable=False),
        sa.Column("entity_uid", sa.String(length=32), nullable=False),
        *texts("entity", "fields"),
        sa.Column("commitment", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["event_seq"], ["event.seq"], deferrable=True, initially="DEFERRED"),
        sa.PrimaryKeyConstraint("event_seq", "entity_uid"),
        sqlite_with_rowid=False,
    )
    op.create_index("event_touch_by_entity", "event_touch", ["entity_uid", "event_seq"], unique=False)
