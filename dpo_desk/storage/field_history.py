"""What the journal keeps of a person's record: the entries that touched it, with old and new values while kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.field_history import CONTACT, HELD, RECORDS, SUBJECT, Touched
from dpo_desk.storage.journal_tables import event_detail, event_touch
from dpo_desk.storage.messages import unplain
from dpo_desk.storage.subject_tables import contact, held_category, representative, subject
from dpo_desk.storage.transaction import Reading

_CHILDREN = (contact, held_category, representative)


@dataclass(slots=True)
class RecordEntry:
    """An entry that touched a person's record; `fields` are those of the subject itself, `why` what was typed."""

    touched: list[Touched] = field(default_factory=list)
    fields: set[str] = field(default_factory=set)
    why: str = ""


def entries(reading: Reading, subject_ids: Sequence[int]) -> dict[int, RecordEntry]:
    """By journal number, the entries that touched these subjects, their contacts, held data and representatives."""
    found: dict[int, RecordEntry] = {}
    names = _names(reading, subject_ids)
    rows = reading.rows(_kept(subject_ids))
    for row in rows:
        names[row.entity_uid] = names.get(row.entity_uid) or _name(row.entity, row.body)
    for row in rows:
        entry = found.setdefault(row.event_seq, RecordEntry())
        if row.entity == SUBJECT:
            entry.fields.update(row.fields.split(","))
        if row.body is not None:
            _read(entry, row, names.get(row.entity_uid, ""))
    return found


def _kept(subject_ids: Sequence[int]) -> sa.Select[Any]:
    """Touches of records that stand now, and of those whose values the subjects own though they were removed."""
    owners = sa.select(subject.c.uid).where(subject.c.id.in_(subject_ids))
    known = sa.union(
        owners,
        *(sa.select(table.c.uid).where(table.c.subject_id.in_(subject_ids)) for table in _CHILDREN),
        sa.select(event_detail.c.entity_uid).where(event_detail.c.owner_uid.in_(owners)),
    )
    same = (event_detail.c.event_seq == event_touch.c.event_seq) & (
        event_detail.c.entity_uid == event_touch.c.entity_uid
    )
    return (
        sa.select(
            event_touch.c.event_seq, event_touch.c.entity, event_touch.c.entity_uid, event_touch.c.fields,
            event_detail.c.body,
        )
        .outerjoin(event_detail, same)
        .where(event_touch.c.entity_uid.in_(known), event_touch.c.entity.in_(RECORDS))
        .order_by(event_touch.c.event_seq, event_touch.c.entity_uid)
    )  # fmt: skip


def _names(reading: Reading, subject_ids: Iterable[int]) -> dict[str, str]:
    """The kind of each contact and the code of each held category that stand now, by uid."""
    among = list(subject_ids)
    queries = (
        sa.select(contact.c.uid, contact.c.kind).where(contact.c.subject_id.in_(among)),
        sa.select(held_category.c.uid, held_category.c.category).where(held_category.c.subject_id.in_(among)),
    )
    return {row[0]: row[1] for query in queries for row in reading.rows(query)}


def _name(entity: str, body: Any) -> str:
    """The same of a record that is gone, from what was kept when it was made or removed."""
    column = {CONTACT: "kind", HELD: "category"}.get(entity, "")
    whole = {**((body or {}).get("before") or {}), **((body or {}).get("after") or {})}
    return str(whole.get(column, ""))


def _read(entry: RecordEntry, row: Any, name: str) -> None:
    entry.why = entry.why or row.body.get("why") or row.body.get("seen") or ""
    if "after" in row.body:
        before, after = row.body["before"], row.body["after"]
        was = None if before is None else {key: unplain(value) for key, value in before.items()}
        entry.touched.append(Touched(row.entity, name, was, {key: unplain(value) for key, value in after.items()}))
