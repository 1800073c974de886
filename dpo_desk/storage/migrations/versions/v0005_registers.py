"""Migration 5: how far a consent reaches, lists of data, editions in three languages, recipients, doubled subjects."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.storage.migrations.guards_0001 import postgres_told, sqlite_told

revision = "0005"
down_revision = "0004"

JOURNALED = ("data_category", "two_people", "recipient_notice")
_TEXTS = {
    "consent_event": ("operations", "zone", "text_sha256", "source_key"),
    "policy_edition": ("text_ru", "text_en"),
    "recipient": ("role", "contract", "email", "address", "purpose"),
    "disclosure": ("reason",),
}
_DAYS = {"policy_edition": ("published_on", "told_from"), "recipient": ("contract_on", "contract_to")}


def upgrade() -> None:
    """Add the columns and the tables, and guard the tables."""
    for table, names in _TEXTS.items():
        for name in names:
            op.add_column(table, _text(name))
    for table, names in _DAYS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.Date(), nullable=True))
    # By hand: Alembic adds no column with a reference on SQLite, though SQLite itself does.
    op.execute("ALTER TABLE subject ADD COLUMN merged_into_id INTEGER REFERENCES subject (id)")
    op.execute("ALTER TABLE disclosure ADD COLUMN request_id INTEGER REFERENCES request (id)")
    # Most events come from no log; on PostgreSQL and SQLite alike an index of the others alone.
    op.execute("CREATE INDEX consent_by_source ON consent_event (source_key) WHERE source_key <> ''")
    op.execute("CREATE INDEX subject_by_other ON subject (merged_into_id) WHERE merged_into_id IS NOT NULL")
    _create_data_category()
    _create_two_people()
    _create_recipient_notice()
    dialect = op.get_bind().dialect.name
    for table in JOURNALED:
        for statement in (sqlite_told if dialect == "sqlite" else postgres_told)(table):
            op.execute(statement)
    if dialect == "postgresql":
        # Planner statistics would keep what was written after a destruction.
        op.execute("ALTER TABLE recipient_notice ALTER COLUMN answer SET STATISTICS 0")


def _create_data_category() -> None:
    op.create_table(
        "data_category",
        *_record(),
        sa.Column("code", sa.String(length=80), nullable=False),
        *(_text(name) for name in ("title_kk", "title_ru", "title_en", "order_number")),
        sa.Column("order_on", sa.Date(), nullable=True),
        sa.Column("keeps_values", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code"),
        sa.UniqueConstraint("uid"),
    )


def _create_two_people() -> None:
    op.create_table(
        "two_people",
        *_record(),
        _link("subject_id", "subject", nullable=False),
        _link("other_id", "subject", nullable=False),
        _text("reason"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index("two_people_of_subject", "two_people", ["subject_id"], unique=False)


def _create_recipient_notice() -> None:
    op.create_table(
        "recipient_notice",
        *_record(),
        _link("subject_id", "subject", nullable=False),
        _link("recipient_id", "recipient", nullable=False),
        _link("request_id", "request"),
        _link("letter_id", "letter"),
        *(_text(name) for name in ("cause", "state", "answer")),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("sent_on", "answered_on")),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    for column in ("subject_id", "request_id"):
        name = column.removesuffix("_id")
        op.create_index(f"recipient_notice_of_{name}", "recipient_notice", [column], unique=False)


def _record() -> tuple[sa.Column[int] | sa.Column[str], ...]:
    """The columns every record has."""
    return (
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _link(name: str, table: str, nullable: bool = True) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), sa.ForeignKey(f"{table}.id"), nullable=nullable)
