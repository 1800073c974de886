"""Column types that mean the same on SQLite and PostgreSQL, and the columns every register shares."""

import json
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """A moment in UTC: aware going in and coming out, without a zone on SQLite's disk."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Structure(TypeDecorator[Any]):
    """A small structure kept as JSON text, spelled the same way every time (sorted keys, no spaces)."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else canonical(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


def canonical(value: Any) -> str:
    """The one JSON spelling of a structure that hashes are taken of."""
    return _CANONICAL.encode(value)


_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def key() -> sa.Column[int]:
    """The integer key inside the database; never printed, never in the journal."""
    return sa.Column("id", sa.Integer, primary_key=True, autoincrement=True)


def uid() -> sa.Column[str]:
    """The random name of a record in the journal and in transfers."""
    return sa.Column("uid", sa.String(32), nullable=False, unique=True)


def version() -> sa.Column[int]:
    """Counts the changes of a record; a save names the version it has seen."""
    return sa.Column("version", sa.Integer, nullable=False, server_default="1")


def text(name: str, **more: Any) -> sa.Column[str]:
    """A text that is never null: empty when nothing is known."""
    return sa.Column(name, sa.Text, nullable=False, server_default="", **more)


def day(name: str, **more: Any) -> sa.Column[Any]:
    """A legal date."""
    return sa.Column(name, sa.Date, **more)


def moment(name: str, **more: Any) -> sa.Column[Any]:
    """A moment, UTC."""
    return sa.Column(name, Moment, **more)


def link(name: str, target: str, **more: Any) -> sa.Column[Any]:
    """A reference to another record's integer key."""
    return sa.Column(name, sa.Integer, sa.ForeignKey(f"{target}.id"), **more)


def structure(name: str, **more: Any) -> sa.Column[Any]:
    """A small structure as JSON text."""
    return sa.Column(name, Structure, **more)
