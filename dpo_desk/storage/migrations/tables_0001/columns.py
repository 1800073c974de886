"""What columns of migration 1 share: those of every record, and the usual sorts by their names."""

from datetime import date, datetime

import sqlalchemy as sa


def record() -> tuple[sa.Column[int] | sa.Column[str], ...]:
    """The columns every record has."""
    return (
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
    )


def texts(*names: str) -> tuple[sa.Column[str], ...]:
    """Words, "" where there are none."""
    return tuple(sa.Column(name, sa.Text(), server_default="", nullable=False) for name in names)


def days(*names: str) -> tuple[sa.Column[date], ...]:
    """Days that may be unknown."""
    return tuple(sa.Column(name, sa.Date(), nullable=True) for name in names)


def moments(*names: str) -> tuple[sa.Column[datetime], ...]:
    """Moments that may not have come."""
    return tuple(sa.Column(name, sa.DateTime(timezone=True), nullable=True) for name in names)


def numbers(*names: str) -> tuple[sa.Column[int], ...]:
    """Whole numbers that may be missing, those of other records among them."""
    return tuple(sa.Column(name, sa.Integer(), nullable=True) for name in names)


def links(**tables: str) -> tuple[sa.ForeignKeyConstraint, ...]:
    """Columns that hold the number of a record of these tables."""
    return tuple(sa.ForeignKeyConstraint([column], [f"{table}.id"]) for column, table in tables.items())
