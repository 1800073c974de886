"""The journal as people read it: events that touched a record, and pages of all of them."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.rows import JournalRow
from dpo_desk.storage.journal import next_number
from dpo_desk.storage.journal_tables import event, event_detail, event_touch
from dpo_desk.storage.messages import told
from dpo_desk.storage.subject_tables import consent_event, subject
from dpo_desk.storage.tables import (
    correction_line,
    demand,
    department_order,
    duty,
    letter,
    note,
    paper,
    request,
    signature_check,
)
from dpo_desk.storage.transaction import Reading, Writing


def _events(reading: Reading, uids: Any, limit: int) -> tuple[JournalRow, ...]:
    seqs = sa.select(event_touch.c.event_seq).where(event_touch.c.entity_uid.in_(uids)).distinct()
    query = sa.select(event).where(event.c.seq.in_(seqs)).order_by(event.c.seq.desc()).limit(limit)
    return tuple(_row(row) for row in reading.rows(query))


def _row(row: Any) -> JournalRow:
    return JournalRow(row.seq, row.at, row.actor, row.kind, told(row.title))


def of_request(reading: Reading, request_id: int, limit: int = 100) -> tuple[JournalRow, ...]:
    """What was done with a request and everything that belongs to it, latest first."""
    events = _events(reading, uids_of(request_id), limit)
    typed = _reasons(reading, [one.seq for one in events])
    return tuple(replace(one, reason=typed.get(one.seq, "")) for one in events)


def uids_of(request_id: int) -> "sa.CompoundSelect[*tuple[Any, ...]]":
    """The random names of a request and of everything that belongs to it."""
    return sa.union_all(
        sa.select(request.c.uid).where(request.c.id == request_id),
        *(sa.select(table.c.uid).where(table.c.request_id == request_id) for table in _OF_REQUEST),
    )


_OF_REQUEST = (demand, duty, paper, letter, note, department_order, signature_check, correction_line)


def _reasons(reading: Reading, seqs: Sequence[int]) -> dict[int, str]:
    """What a person typed with these events, from the details that are not erased."""
    query = sa.select(event_detail.c.event_seq, event_detail.c.body).where(event_detail.c.event_seq.in_(seqs))
    found: dict[int, str] = {}
    for seq, body in reading.rows(query.order_by(event_detail.c.event_seq, event_detail.c.entity_uid)):
        after = body.get("after") or {}
        typed = next((after[name] for name in _REASONS if after.get(name)), "")
        if typed and after.get("state") != LAPSED:
            found.setdefault(seq, typed)
    return found


_REASONS = ("closed_reason", "waiting_for", "ground_note", "note")
LAPSED = "lapsed"


def of_subject(reading: Reading, subject_id: int, limit: int = 100) -> tuple[JournalRow, ...]:
    """What was done with a subject's record and consents, latest first."""
    uids = sa.union_all(
        sa.select(subject.c.uid).where(subject.c.id == subject_id),
        sa.select(consent_event.c.uid).where(consent_event.c.subject_id == subject_id),
    )
    return _events(reading, uids, limit)


def entries_of(reading: Reading, subject_id: int, uids: Sequence[str]) -> dict[str, int]:
    """The journal entry by which each of these records of a subject came; in bulk that of the subject itself."""
    first = sa.func.min(event_touch.c.event_seq)
    owner = sa.select(subject.c.uid).where(subject.c.id == subject_id)
    came = int(reading.scalar(sa.select(first).where(event_touch.c.entity_uid.in_(owner))) or 0)
    query = sa.select(event_touch.c.entity_uid, first).where(event_touch.c.entity_uid.in_(list(uids)))
    found = {row[0]: int(row[1]) for row in reading.rows(query.group_by(event_touch.c.entity_uid))}
    return {uid: found.get(uid, came) for uid in uids}


def hash_of(reading: Reading, seq: int) -> bytes | None:
    """The hash of a journal entry, None when there is no entry of this number."""
    found = reading.scalar(sa.select(event.c.hash).where(event.c.seq == seq))
    return bytes(found) if found is not None else None


def next_entry(writing: Writing) -> int:
    """The number of the journal entry that the deed under way will write."""
    return next_number(writing.connection)


def ids(reading: Reading, descending: bool = True, entities: Sequence[str] = ()) -> "array[int]":
    """The numbers of all events, or of those that touched records of these tables."""
    query = sa.select(event.c.seq).order_by(event.c.seq.desc() if descending else event.c.seq)
    if entities:
        touched = sa.select(event_touch.c.event_seq).where(event_touch.c.entity.in_(entities))
        query = query.where(event.c.seq.in_(touched))
    return array("q", reading.connection.execute(query).scalars())


def rows(reading: Reading, wanted: Iterable[int]) -> tuple[JournalRow, ...]:
    """These events, in the order asked."""
    keys = list(wanted)
    found = {row.seq: _row(row) for row in reading.rows(sa.select(event).where(event.c.seq.in_(keys)))}
    return tuple(found[key] for key in keys if key in found)
