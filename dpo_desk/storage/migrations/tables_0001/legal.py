"""Migration 1: editions of the law and of the policy, days of the calendar."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.storage.migrations.tables_0001.columns import days, moments, record, texts


def create_calendar_day() -> None:
    """Days that differ from the plain week."""
    op.create_table(
        "calendar_day",
        *record(),
        sa.Column("on_day", sa.Date(), nullable=False),
        *texts("kind", "title_kk", "title_ru", "title_en"),
        *days("moved_from"),
        *texts("source"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("on_day"),
        sa.UniqueConstraint("uid"),
    )


def create_law_edition() -> None:
    """Editions of the rules of the law."""
    op.create_table(
        "law_edition",
        *record(),
        sa.Column("number", sa.Integer(), nullable=False),
        *moments("adopted_at"),
        *texts("rules", "sha256"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
        sa.UniqueConstraint("uid"),
    )


def create_policy_edition() -> None:
    """Editions of the policy."""
    op.create_table(
        "policy_edition",
        *record(),
        sa.Column("number", sa.Integer(), nullable=False),
        *days("valid_from"),
        *texts("text", "sha256", "rules", "file_name"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
        sa.UniqueConstraint("uid"),
    )
