"""Migration 1: acts of destruction, incidents and the measures of protection."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.storage.migrations.tables_0001.columns import days, links, moments, numbers, record, texts


def create_act() -> None:
    """Acts of destruction and depersonalisation."""
    op.create_table(
        "act",
        *record(),
        *numbers("year", "number"),
        *texts("kind", "ground", "method"),
        *days("made_on"),
        *texts("commission", "categories"),
        *numbers("subjects"),
        *texts("state"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
        sa.UniqueConstraint("year", "number", name="act_number"),
    )


def create_measure() -> None:
    """Measures of protection with their owners."""
    op.create_table(
        "measure",
        *record(),
        *texts("kind", "title"),
        *numbers("owner_id"),
        *texts("evidence", "state"),
        *days("review_on"),
        *links(owner_id="officer"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )


def create_incident() -> None:
    """Breaches and other findings."""
    op.create_table(
        "incident",
        *record(),
        *texts("kind", "state", "summary"),
        *moments("detected_at", "occurred_at"),
        *texts("source", "systems", "categories"),
        *numbers("subjects"),
        *texts("measures", "decision"),
        *numbers("request_id"),
        *links(request_id="request"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
