"""The inbox as one ordered vector: requests grouped by how near their nearest duty is."""

from array import array
from datetime import date

import sqlalchemy as sa

from dpo_desk.domain.request import RequestState
from dpo_desk.storage.requests import RequestCriteria, matching
from dpo_desk.storage.subject_tables import officer, subject
from dpo_desk.storage.tables import request
from dpo_desk.storage.transaction import Reading

GROUPS = ("overdue", "today", "week", "not_started", "later", "answered")


def grouped_ids(
    reading: Reading, criteria: RequestCriteria, today: date, week_end: date
) -> tuple["array[int]", tuple[int, ...]]:
    """The keys of the requests wanted, nearest duty first, and how many of them each of `GROUPS` holds.

    What has not started stands before what has time, as countdown's ranks have it; what is all done stands last.
    """
    due = request.c.due
    group = sa.case(
        (due < today, 0),
        (due == today, 1),
        (due <= week_end, 2),
        (due.is_not(None), 4),
        (request.c.state == RequestState.ANSWERED.value, 5),
        else_=3,
    )
    query = matching(sa.select(request.c.id, group.label("place")), criteria)
    keys, sizes = array("q"), [0] * len(GROUPS)
    for identity, place in reading.rows(query.order_by(group, due, request.c.received_on, request.c.id)):
        keys.append(identity)
        sizes[place] += 1
    return keys, tuple(sizes)


def is_empty(reading: Reading) -> bool:
    """Whether not a single request was ever registered."""
    return reading.scalar(sa.select(request.c.id).limit(1)) is None


def has_subjects(reading: Reading) -> bool:
    """Whether the register holds anybody."""
    return reading.scalar(sa.select(subject.c.id).limit(1)) is not None


def officer_id(reading: Reading, login: str) -> int:
    """The key of the officer with this login, else of the responsible one; 0 while there is nobody."""
    query = sa.select(officer.c.id).where(officer.c.active)
    order = (officer.c.login != login, officer.c.role != "responsible", officer.c.id)
    return int(reading.scalar(query.order_by(*order).limit(1)) or 0)
