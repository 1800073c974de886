"""The inverse of what a deed wrote, from the erasable details of its journal entry."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.errors import Conflict
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.storage.journal_tables import event_detail, event_touch
from dpo_desk.storage.messages import unplain
from dpo_desk.storage.subject_tables import metadata
from dpo_desk.storage.transaction import Writing

VOIDED = "voided"
_SLICE = 500
# Numbered records stay: what made them is taken back by a state, so that no number is missing.
_VOIDABLE = frozenset({"request", "demand", "duty", "letter", "act", "incident", "paper", "recipient"})


def details(writing: Writing, seq: int) -> Sequence[Any]:
    """The touches of an event with their kept values, latest records first; empty when any of them is gone."""
    query = (
        sa.select(event_touch.c.entity, event_touch.c.entity_uid, event_detail.c.owner_uid, event_detail.c.body)
        .outerjoin(
            event_detail,
            (event_detail.c.event_seq == event_touch.c.event_seq)
            & (event_detail.c.entity_uid == event_touch.c.entity_uid),
        )
        .where(event_touch.c.event_seq == seq)
    )
    found = writing.rows(query)
    if any(row.body is None for row in found):
        return ()
    return sorted(found, key=lambda row: row.body["id"], reverse=True)


def apply(writing: Writing, kept: Sequence[Any]) -> None:
    """Take the touches back: earlier values return, what was made is voided, annulled or removed."""
    # Children go before the records they point at.
    order = {table.name: place for place, table in enumerate(metadata.sorted_tables)}
    rows = sorted(kept, key=lambda one: order[one.entity], reverse=True)
    for (entity, inverse_of), group in groupby(rows, _kind_of):
        table, same = metadata.tables[entity], list(group)
        if inverse_of is _restore:
            _restore(writing, table, same)
        else:
            for row in same:
                inverse_of(writing, table, row)


def _kind_of(row: Any) -> tuple[str, Callable[..., None]]:
    """The table of a touch and what takes it back."""
    if row.body["before"] is None:
        return row.entity, _unmake
    return row.entity, _restore if row.body["after"] else _bring_back


def _current(writing: Writing, table: sa.Table, rows: Sequence[Any]) -> dict[str, Any]:
    """The records touched as they are, by uid; Conflict when one is gone."""
    uids = [row.entity_uid for row in rows]
    found: dict[str, Any] = {}
    for start in range(0, len(uids), _SLICE):
        query = sa.select(table).where(table.c.uid.in_(uids[start : start + _SLICE]))
        found.update((one.uid, one) for one in writing.rows(query))
    if len(found) != len(set(uids)):
        raise _built_upon()
    return found


def _built_upon() -> Conflict:
    return Conflict(
        QT_TRANSLATE_NOOP("refusal", "This was changed again since, so that step cannot be undone by itself.")
    )


def _unchanged(current: Any, table: sa.Table, row: Any) -> dict[str, Any]:
    """The values the deed gave a record; Conflict when it has others by now."""
    after = {name: unplain(value) for name, value in row.body["after"].items() if name != "version"}
    if any(getattr(current, name) != value for name, value in after.items() if name in table.c):
        raise _built_upon()
    return after


def _restore(writing: Writing, table: sa.Table, rows: Sequence[Any]) -> None:
    """Give many records their earlier values in a few statements."""
    known = _current(writing, table, rows)
    changes = []
    for row in rows:
        current = known[row.entity_uid]
        after = _unchanged(current, table, row)
        before = {name: unplain(value) for name, value in row.body["before"].items() if name in after}
        changes.append((current, row.owner_uid, before))
    writing.change_all(table, changes)


def _unmake(writing: Writing, table: sa.Table, row: Any) -> None:
    current = _current(writing, table, [row])[row.entity_uid]
    _unchanged(current, table, row)
    if table.name in _VOIDABLE and row.body["after"].get("state") != VOIDED:
        writing.change(table, current.id, current.version, row.owner_uid, state=VOIDED)
    elif table.name == "consent_event":
        _annul(writing, table, current, row.owner_uid)
    else:
        writing.remove(table, current.id, row.owner_uid)


def _annul(writing: Writing, table: sa.Table, current: Any, owner: str) -> None:
    """An append-only event is taken back by another that names it (bitemporal: what was known stays known)."""
    writing.insert(
        table,
        owner,
        subject_id=current.subject_id,
        deed=current.deed,
        occurred_at=current.occurred_at,
        known_at=writing.now,
        action="annulled",
        purpose=current.purpose,
        corrects=current.uid,
        policy_edition_id=current.policy_edition_id,
    )


def _bring_back(writing: Writing, table: sa.Table, row: Any) -> None:
    values = {name: unplain(value) for name, value in row.body["before"].items() if name in table.c}
    writing.insert(table, row.owner_uid, **values)
