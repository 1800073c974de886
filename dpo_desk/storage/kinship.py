"""Requests that belong together: those of the same person, and those joined to one another."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.request import RequestState
from dpo_desk.storage.tables import demand, request, request_subject
from dpo_desk.storage.transaction import Reading


def of_same_person(reading: Reading, request_id: int) -> tuple[int, ...]:
    """Other requests about a subject of this one, or from its applicant's address or phone; latest first."""
    me = reading.connection.execute(sa.select(request).where(request.c.id == request_id)).one()
    mine = sa.select(request_subject.c.subject_id).where(request_subject.c.request_id == request_id)
    same: list[Any] = [
        request.c.id.in_(sa.select(request_subject.c.request_id).where(request_subject.c.subject_id.in_(mine)))
    ]
    for column in (request.c.applicant_email, request.c.applicant_phone):
        value = getattr(me, column.name)
        if value:
            same.append(column == value)
    query = (
        sa.select(request.c.id)
        .where(request.c.id != request_id, request.c.state != RequestState.VOIDED.value, sa.or_(*same))
        .order_by(request.c.received_on.desc(), request.c.id.desc())
    )
    return tuple(reading.connection.execute(query).scalars())


def asking_the_same(reading: Reading, among: Iterable[int], kinds: Iterable[str], around: date, days: int) -> set[int]:
    """Which of these requests hold a demand of these kinds and came within so many days of a day."""
    query = (
        sa.select(request.c.id)
        .join(demand, demand.c.request_id == request.c.id)
        .where(
            request.c.id.in_(list(among)),
            demand.c.kind.in_(list(kinds)),
            request.c.received_on.between(around - timedelta(days=days), around + timedelta(days=days)),
        )
    )
    return set(reading.connection.execute(query).scalars())


def record(reading: Reading, request_id: int) -> Any:
    """The whole record of a request."""
    return reading.connection.execute(sa.select(request).where(request.c.id == request_id)).one()


def links(reading: Reading, request_id: int) -> tuple[tuple[int, str], ...]:
    """The subjects of a request with their roles."""
    query = sa.select(request_subject.c.subject_id, request_subject.c.role).where(
        request_subject.c.request_id == request_id
    )
    return tuple((row.subject_id, row.role) for row in reading.rows(query))
