"""The register of data subjects: who they are, how to reach them, what is held on them and who got it."""

import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.subject import sealed
from dpo_desk.domain.subject_rows import ContactRow, DisclosureRow, HeldRow, RegisterRow, SubjectCard
from dpo_desk.storage import doubles, requests
from dpo_desk.storage.subject_criteria import (
    ACTIVE,
    MANY,
    MANY_OF_PAGE,
    STOPPING,
    SubjectCriteria,
    fitting,
    stopping,
    within,
)
from dpo_desk.storage.subject_tables import contact, disclosure, held_category, recipient, subject
from dpo_desk.storage.tables import duty
from dpo_desk.storage.transaction import Reading

__all__ = ["ACTIVE", "STOPPING", "SubjectCriteria"]

_SORTS: dict[str, tuple[Any, ...]] = {
    "name": (subject.c.sort_key, subject.c.id),
    "number": (subject.c.number,),
    "registered": (subject.c.registered_on, subject.c.id),
    "organisation": (subject.c.organisation, subject.c.id),
}


def ids(
    reading: Reading, criteria: SubjectCriteria, sort: str = "name", descending: bool = False, limit: int | None = None
) -> "array[int]":
    """The keys of the subjects wanted, in order; of the first `limit`, those whose names begin as typed come first."""
    under = doubles.hidden(reading)
    found = _found_ids(reading, criteria, sort, descending, limit)
    return array("q", (one for one in found if one not in under)) if under else found


def _found_ids(
    reading: Reading, criteria: SubjectCriteria, sort: str, descending: bool, limit: int | None
) -> "array[int]":
    if not limit or sort != "name" or descending or criteria.state or not criteria.ranges:
        return _ids(reading, criteria, sort, descending, limit)
    begun = _beginning(reading, criteria, limit)
    rest = replace(criteria, ranges=())
    if len(begun) < limit and rest != SubjectCriteria():
        found = _ids(reading, rest, sort, descending, limit)
        begun = [*begun, *(one for one in found if one not in begun)][:limit]
    return array("q", begun)


def _beginning(reading: Reading, criteria: SubjectCriteria, limit: int) -> list[int]:
    """The first of those whose names begin as typed, straight from the index of names (no other look is as quick)."""
    if reading.connection.dialect.name != "sqlite":
        ranged = sa.select(subject.c.id).where(within(criteria.ranges))
        return list(reading.connection.execute(ranged.order_by(*_SORTS["name"]).limit(limit)).scalars())
    # A loop over ranges that rise, and inside each over the index: names come in their order and no sorting is needed.
    ranges = ",".join(["(?,?)"] * len(criteria.ranges))
    query = (
        f"WITH typed (low, high) AS (VALUES {ranges}) SELECT subject.id FROM typed CROSS JOIN subject"
        " WHERE sort_key >= low AND sort_key < high LIMIT ?"
    )
    values = (*(bound for one in criteria.ranges for bound in one), limit)
    driver: Any = reading.connection.connection.driver_connection
    return [row[0] for row in driver.execute(query, values)]


def _ids(reading: Reading, criteria: SubjectCriteria, sort: str, descending: bool, limit: int | None) -> "array[int]":
    order = [column.desc() if descending else column for column in _SORTS.get(sort, _SORTS["name"])]
    most = MANY_OF_PAGE if limit else MANY
    query = fitting(reading, sa.select(subject.c.id), criteria, most).order_by(*order).limit(limit)
    if reading.connection.dialect.name != "sqlite":
        return array("q", reading.connection.execute(query).scalars())
    # One text for the whole vector: a million ids without a million Python rows.
    inner = query.subquery()
    joined = reading.scalar(sa.select(sa.func.group_concat(sa.func.printf("%016x", inner.c.id), "")))
    vector = array("q", bytes.fromhex(joined or ""))
    if sys.byteorder == "little":
        vector.byteswap()
    return vector


def count(reading: Reading, criteria: SubjectCriteria) -> int:
    """How many subjects fit, those that stand under others left out."""
    query = sa.select(sa.func.count()).select_from(subject)
    found = int(reading.scalar(fitting(reading, query, criteria)) or 0)
    under = query.where(subject.c.merged_into_id.is_not(None))
    return found - (int(reading.scalar(fitting(reading, under, criteria)) or 0) if doubles.hidden(reading) else 0)


def counts_by_state(reading: Reading) -> dict[str, int]:
    """How many subjects stand in each state."""
    query = sa.select(subject.c.state, sa.func.count()).group_by(subject.c.state)
    return {row[0]: row[1] for row in reading.rows(query)}


def ending(reading: Reading, wanted: Sequence[int]) -> dict[int, date | None]:
    """Those of these subjects whose processing is being stopped, with the day by which they are to be destroyed."""
    query = stopping().with_only_columns(duty.c.subject_id, duty.c.duty, duty.c.due)
    found: dict[int, date | None] = {}
    for row in reading.rows(query.where(duty.c.subject_id.in_(list(wanted))).order_by(duty.c.due.desc())):
        is_day = row.duty == "destroy" and row.due is not None
        found[row.subject_id] = row.due if is_day else found.get(row.subject_id)
    return found


def contact_values(reading: Reading, wanted: Sequence[int]) -> dict[tuple[int, str], str]:
    """The first phone and e-mail address of these subjects by (subject, kind)."""
    query = sa.select(contact).where(contact.c.subject_id.in_(list(wanted))).order_by(contact.c.id.desc())
    return {(row.subject_id, row.kind): row.value for row in reading.rows(query)}


def rows(reading: Reading, wanted: Iterable[int]) -> tuple[RegisterRow, ...]:
    """The lines of these subjects, in the order asked; what consent says is filled in by services/subjects.py."""
    keys = list(wanted)
    found = {row.id: row for row in reading.rows(sa.select(subject).where(subject.c.id.in_(keys)))}
    return tuple(_row(found[key]) for key in keys if key in found)


def _row(found: Any) -> RegisterRow:
    return RegisterRow(
        id=found.id,
        version=found.version,
        number=found.number,
        state=found.state,
        name=" ".join(part for part in (found.surname, found.given_name, found.patronymic) if part),
        organisation=found.organisation,
        position=found.position,
        user_type=found.user_type,
        registered_on=found.registered_on,
        purposes_in_force=0,
        purposes_known=0,
        edition=0,
        blocked_until=found.blocked_until,
        name_ru=" ".join(part for part in (found.surname_ru, found.given_name_ru, found.patronymic_ru) if part),
    )


def card(reading: Reading, subject_id: int) -> SubjectCard | None:
    """Everything about one subject, None when there is none."""
    found = reading.one(sa.select(subject).where(subject.c.id == subject_id))
    if found is None:
        return None
    (row,) = rows(reading, [subject_id])
    wanted = requests.ids(reading, requests.RequestCriteria(segment="all", subject_id=subject_id), "received", True)
    return SubjectCard(
        row=row,
        surname=found.surname,
        given_name=found.given_name,
        patronymic=found.patronymic,
        language=found.language,
        source=found.source,
        confirmed_on=found.confirmed_on,
        blocked_reason=found.blocked_reason,
        contacts=contacts(reading, subject_id),
        held=held(reading, subject_id),
        disclosures=disclosures(reading, subject_id),
        requests=requests.rows(reading, wanted[:50]),
        surname_ru=found.surname_ru,
        given_name_ru=found.given_name_ru,
        patronymic_ru=found.patronymic_ru,
    )


def contacts(reading: Reading, subject_id: int) -> tuple[ContactRow, ...]:
    """How a subject can be reached."""
    query = sa.select(contact).where(contact.c.subject_id == subject_id).order_by(contact.c.id)
    return tuple(ContactRow(row.id, row.kind, row.value) for row in reading.rows(query))


def held(reading: Reading, subject_id: int) -> tuple[HeldRow, ...]:
    """Which categories are held on a subject and where."""
    query = sa.select(held_category).where(held_category.c.subject_id == subject_id).order_by(held_category.c.id)
    return tuple(
        HeldRow(
            row.id, row.category, row.value, row.medium, row.place, row.country, row.source, row.visible,
            row.confirmed_on, row.version,
        )
        for row in reading.rows(query)
    )  # fmt: skip


def disclosures(reading: Reading, subject_id: int) -> tuple[DisclosureRow, ...]:
    """Who got the subject's data, when and on what purpose."""
    query = (
        sa.select(disclosure, recipient.c.name, recipient.c.kind, recipient.c.country)
        .join(recipient, recipient.c.id == disclosure.c.recipient_id)
        .where(disclosure.c.subject_id == subject_id)
        .order_by(disclosure.c.id)
    )
    return tuple(
        DisclosureRow(
            row.recipient_id, row.name, row.kind, row.country, row.purpose, tuple(row.categories.split()),
            row.disclosed_on,
        )
        for row in reading.rows(query)
    )  # fmt: skip


def by_contact(reading: Reading, kind: str, normal: str) -> tuple[int, ...]:
    """The subjects a phone or an address belongs to."""
    query = sa.select(contact.c.subject_id).where(contact.c.kind == kind, contact.c.normal == normal)
    return tuple(reading.connection.execute(query.distinct().order_by(contact.c.subject_id)).scalars())


def owners_of_contacts(reading: Reading, wanted: Mapping[str, Iterable[str]]) -> dict[tuple[str, str], int]:
    """Whom contacts belong to, by kind and normal spelling; a contact that several people share has no owner."""
    found: dict[tuple[str, str], set[int]] = {}
    for kind, normals in wanted.items():
        asked = list(normals)
        for start in range(0, len(asked), 500):
            among = (contact.c.kind == kind) & contact.c.normal.in_(asked[start : start + 500])
            for row in reading.rows(sa.select(contact.c.normal, contact.c.subject_id).where(among)):
                found.setdefault((kind, row[0]), set()).add(row[1])
    return {mark: next(iter(owners)) for mark, owners in found.items() if len(owners) == 1}


def known_fingerprints(reading: Reading, fingerprints: Sequence[str]) -> dict[str, int]:
    """Which of these fingerprints the register has, with the subject's key; asked in slices."""
    found: dict[str, int] = {}
    for start in range(0, len(fingerprints), 500):
        part = fingerprints[start : start + 500]
        asked = {sealed(one): one for one in part}
        query = sa.select(subject.c.fingerprint, subject.c.id).where(subject.c.fingerprint.in_(list(asked)))
        found.update((asked[row[0]], row[1]) for row in reading.rows(query))
    return found


def words_of(reading: Reading, subject_id: int) -> list[str]:
    """The folded words a subject is found by."""
    return str(reading.scalar(sa.select(subject.c.search_key).where(subject.c.id == subject_id))).split()


def uid(reading: Reading, subject_id: int) -> str:
    """The random name of a subject, under which the journal keeps his values."""
    return str(reading.scalar(sa.select(subject.c.uid).where(subject.c.id == subject_id)))
