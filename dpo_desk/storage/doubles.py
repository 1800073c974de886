"""Subjects entered twice: likely pairs by number, contact and folded name, and records taken together under one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from dpo_desk.domain.spelling import search_key
from dpo_desk.storage.journal_tables import event_touch
from dpo_desk.storage.prepared import Prepared
from dpo_desk.storage.subject_tables import (
    contact,
    disclosure,
    held_category,
    hold,
    recipient_notice,
    representative,
    subject,
    two_people,
)
from dpo_desk.storage.tables import duty, letter, paper, request_subject
from dpo_desk.storage.transaction import Reading, Writing

_SLICE = 500
# Consent events stay where they were written, because they are never changed; they are read along with the other's.
_MOVED = (
    contact, held_category, representative, disclosure, hold, recipient_notice, request_subject, duty, paper, letter,
)  # fmt: skip
_HIDDEN = Prepared(sa.select(subject.c.id).where(subject.c.merged_into_id.is_not(None)))
_LIVING = subject.c.merged_into_id.is_(None) & (subject.c.state != "destroyed")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two subjects who may be one person, the earlier first; `by` says what they share: iin, email, phone, name."""

    first_id: int
    other_id: int
    by: str


def hidden(reading: Reading) -> frozenset[int]:
    """The subjects that stand under another one and are not listed by themselves."""
    return frozenset(row[0] for row in _HIDDEN.rows(reading.connection))


def under(reading: Reading, subject_ids: Iterable[int]) -> dict[int, int]:
    """The subjects that stand under these, each with the one it stands under."""
    wanted, found = list(subject_ids), dict[int, int]()
    for start in range(0, len(wanted), _SLICE):
        among = subject.c.merged_into_id.in_(wanted[start : start + _SLICE])
        query = sa.select(subject.c.id, subject.c.merged_into_id).where(subject.c.merged_into_id.is_not(None), among)
        found.update((row[0], row[1]) for row in reading.rows(query))
    return found


def everybody_under(reading: Reading) -> dict[int, int]:
    """Every subject that stands under another, with that one."""
    query = sa.select(subject.c.id, subject.c.merged_into_id).where(subject.c.merged_into_id.is_not(None))
    return {row[0]: row[1] for row in reading.rows(query)}


def likely(reading: Reading, most: int, numbered: Iterable[str] = ()) -> tuple[Pair, ...]:
    """Pairs that may be one person, surest first: the same number, address, phone, folded name and place.

    `numbered` are the categories that hold individual identification numbers.
    """
    apart = {
        frozenset((row[0], row[1])) for row in reading.rows(sa.select(two_people.c.subject_id, two_people.c.other_id))
    }
    found: dict[frozenset[int], Pair] = {}
    for by, groups in (
        ("iin", _by_number(reading, list(numbered), most)),
        ("email", _by_contact(reading, "email", most)),
        ("phone", _by_contact(reading, "phone", most)),
        ("name", (*_by_name(reading, most), *_by_either_spelling(reading))),
    ):
        for group in groups:
            for other in group[1:]:
                pair = frozenset((group[0], other))
                if pair not in apart and len(found) < most:
                    found.setdefault(pair, Pair(group[0], other, by))
    return tuple(found.values())


def _by_contact(reading: Reading, kind: str, most: int) -> Sequence[list[int]]:
    owner, normal = contact.c.subject_id, contact.c.normal
    living = sa.select(normal, owner).join(subject, subject.c.id == owner).where(contact.c.kind == kind, _LIVING)
    shared = (
        sa.select(normal)
        .where(contact.c.kind == kind, normal != "")
        .group_by(contact.c.kind, normal)
        .having(sa.func.min(owner) != sa.func.max(owner))
        .limit(most)
    )
    return _grouped(reading, living.where(normal.in_(shared)).distinct().order_by(normal, owner))


def _by_name(reading: Reading, most: int) -> Sequence[list[int]]:
    key = subject.c.search_key
    shared = sa.select(key).where(key != "", _LIVING).group_by(key).having(sa.func.count() > 1).limit(most)
    query = sa.select(key, subject.c.id).where(_LIVING, key.in_(shared)).order_by(key, subject.c.id)
    return _grouped(reading, query)


def _by_number(reading: Reading, categories: list[str], most: int) -> Sequence[list[int]]:
    owner, value = held_category.c.subject_id, held_category.c.value
    among = held_category.c.category.in_(categories) & (value != "")
    shared = sa.select(value).where(among).group_by(value).having(sa.func.min(owner) != sa.func.max(owner)).limit(most)
    living = sa.select(value, owner).join(subject, subject.c.id == owner).where(among, _LIVING, value.in_(shared))
    return _grouped(reading, living.distinct().order_by(value, owner)) if categories else []


def _by_either_spelling(reading: Reading) -> Sequence[list[int]]:
    """Those whose name is kept in two spellings, with those who are kept under one of these alone."""
    one = subject.c
    names = (one.surname, one.given_name, one.patronymic)
    russian = (one.surname_ru, one.given_name_ru, one.patronymic_ru)
    spelt = sa.or_(*(part != "" for part in russian))
    groups: dict[str, list[int]] = {}
    for row in reading.rows(sa.select(one.id, *names, *russian, one.organisation).where(_LIVING, spelt)):
        own, ru = row[1:4], tuple(said or plain for said, plain in zip(row[4:7], row[1:4], strict=True))
        for key in {search_key(" ".join((*parts, row.organisation))) for parts in (own, ru)}:
            groups.setdefault(key, []).append(row.id)
    keys = list(groups)
    for start in range(0, len(keys), _SLICE):
        alone = sa.select(one.search_key, one.id).where(_LIVING, one.search_key.in_(keys[start : start + _SLICE]))
        for row in reading.rows(alone):
            groups[row.search_key].append(row.id)
    return [found for ids in groups.values() if len(found := sorted(set(ids))) > 1]


def _grouped(reading: Reading, query: "sa.Select[tuple[str, int]]") -> Sequence[list[int]]:
    groups: dict[str, list[int]] = {}
    for row in reading.rows(query):
        groups.setdefault(row[0], []).append(row[1])
    return [group for group in groups.values() if len(group) > 1]


def move(writing: Writing, subject_id: int, to: int, owner: str) -> None:
    """Let everything that hangs on one subject hang on another; `owner` is the uid of that one."""
    for table in _MOVED:
        for row in writing.rows(sa.select(table.c.id).where(table.c.subject_id == subject_id)):
            writing.change_now(table, row.id, owner, subject_id=to)


def move_back(writing: Writing, subject_id: int, main_id: int, owner: str) -> None:
    """Give back what came with a subject when it was put under another; what was added since stays there."""
    joined = writing.scalar(
        sa.select(sa.func.max(event_touch.c.event_seq))
        .join(subject, subject.c.uid == event_touch.c.entity_uid)
        .where(subject.c.id == subject_id, ("," + event_touch.c.fields + ",").contains(",merged_into_id,"))
    )
    came = sa.select(event_touch.c.entity_uid).where(event_touch.c.event_seq == joined)
    for table in _MOVED:
        query = sa.select(table.c.id).where(table.c.subject_id == main_id, table.c.uid.in_(came))
        for row in writing.rows(query):
            writing.change_now(table, row.id, owner, subject_id=subject_id)
