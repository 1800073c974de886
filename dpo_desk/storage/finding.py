"""Small look-ups across registers: what the search field finds by number, when the next block ends."""

from datetime import date
from typing import Any

import sqlalchemy as sa

from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.tables import duty, letter, request
from dpo_desk.storage.transaction import Reading


def requests_numbered(reading: Reading, number: int, year: int = 0, limit: int = 5) -> tuple[int, ...]:
    """The keys of the requests with this number, of one year or the latest years first."""
    return _numbered(reading, request, number, year, limit)


def letters_numbered(reading: Reading, number: int, year: int = 0, limit: int = 5) -> tuple[int, ...]:
    """The keys of the letters with this number in the outgoing journal."""
    return _numbered(reading, letter, number, year, limit)


def _numbered(reading: Reading, table: sa.Table, number: int, year: int, limit: int) -> tuple[int, ...]:
    query = sa.select(table.c.id).where(table.c.number == number).order_by(table.c.year.desc()).limit(limit)
    if year:
        query = query.where(table.c.year == year)
    return _keys(reading, query)


def next_unblocking(reading: Reading) -> date | None:
    """The first day on which a block ends, None when nothing is blocked."""
    blocked = sa.select(sa.func.min(subject.c.blocked_until)).where(subject.c.state == "blocked")
    found: date | None = reading.scalar(blocked)
    return found


def next_due(reading: Reading, after: date) -> date | None:
    """The first due date of an open duty after a day, None when there is none."""
    query = sa.select(sa.func.min(duty.c.due)).where(duty.c.state == "open", duty.c.due > after)
    found: date | None = reading.scalar(query)
    return found


def letters_about(reading: Reading, subject_ids: tuple[int, ...], limit: int = 5) -> tuple[int, ...]:
    """The keys of the latest letters to or about these subjects."""
    query = sa.select(letter.c.id).where(letter.c.subject_id.in_(subject_ids))
    return _keys(reading, query.order_by(letter.c.changed_at.desc()).limit(limit))


def _keys(reading: Reading, query: sa.Select[Any]) -> tuple[int, ...]:
    return tuple(int(key) for key in reading.connection.execute(query).scalars())
