"""Migration 1: the organisation, its officers, its settings and the searches they keep."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.storage.migrations.tables_0001.columns import days, links, numbers, record, texts


def create_officer() -> None:
    """Officers of the desk."""
    op.create_table(
        "officer",
        *record(),
        *texts(
            "surname",
            "given_name",
            "patronymic",
            "position_kk",
            "position_ru",
            "email",
            "phone",
            "role",
            "login",
            "order_number",
        ),
        *days("order_on"),
        sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )


def create_organisation() -> None:
    """The organisation that keeps the register."""
    op.create_table(
        "organisation",
        *record(),
        *texts(
            "name_kk", "name_ru", "name_en", "bin", "address_kk", "address_ru", "postcode", "email", "site", "phone"
        ),
        sa.Column("logo", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )


def create_setting() -> None:
    """Settings of the office."""
    op.create_table(
        "setting",
        *record(),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
        sa.UniqueConstraint("uid"),
    )


def create_saved_search() -> None:
    """Searches that officers keep."""
    op.create_table(
        "saved_search",
        *record(),
        *numbers("officer_id"),
        *texts("screen", "name"),
        sa.Column("criteria", sa.Text(), nullable=True),
        *links(officer_id="officer"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
