"""What an import of earlier requests asks of the register: which numbers it has, whose contacts are named."""

from collections.abc import Iterable, Sequence
from datetime import date

import sqlalchemy as sa

from dpo_desk.storage.subject_tables import contact, subject
from dpo_desk.storage.tables import request
from dpo_desk.storage.transaction import Reading

_SLICE = 500


def received_by_mark(reading: Reading, marks: Iterable[tuple[int, int]]) -> dict[tuple[int, int], date]:
    """The days of receipt of the requests the register has under these years and numbers."""
    years: dict[int, list[int]] = {}
    for year, number in marks:
        years.setdefault(year, []).append(number)
    found: dict[tuple[int, int], date] = {}
    for year, numbers in years.items():
        for part in _sliced(numbers):
            query = sa.select(request.c.number, request.c.received_on)
            query = query.where(request.c.year == year, request.c.number.in_(part))
            found.update(((year, row.number), row.received_on) for row in reading.rows(query))
    return found


def names_by_contact(reading: Reading, kind: str, values: Sequence[str]) -> dict[str, list[tuple[int, str]]]:
    """Key and full name of every subject who is reached by one of these phones ("phone") or addresses ("email")."""
    found: dict[str, list[tuple[int, str]]] = {}
    names = (subject.c.surname, subject.c.given_name, subject.c.patronymic)
    for part in _sliced(values):
        query = sa.select(contact.c.normal, contact.c.subject_id, *names)
        query = query.join(subject, subject.c.id == contact.c.subject_id)
        query = query.where(contact.c.kind == kind, contact.c.normal.in_(part)).order_by(contact.c.subject_id)
        for row in reading.rows(query):
            found.setdefault(row.normal, []).append((row.subject_id, " ".join(filter(None, row[2:]))))
    return found


def _sliced(values: Sequence[object]) -> Iterable[Sequence[object]]:
    return (values[start : start + _SLICE] for start in range(0, len(values), _SLICE))
