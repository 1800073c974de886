"""The inverse of what a deed wrote, from the erasable details of its journal entry."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.errors import Conflict
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.storage.journal_tables import event_detail, event_touch
from dpo_desk.storage.messages import unplain
from dpo_desk.storage.subject_tables import metadata
from dpo_desk.storage.transaction import Writing

VOIDED = "voided"
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
    for row in sorted(kept, key=lambda one: order[one.entity], reverse=True):
        table = metadata.tables[row.entity]
        if row.body["before"] is None:
            _unmake(writing, table, row)
        elif not row.body["after"]:
            _bring_back(writing, table, row)
        else:
            _restore(writing, table, row)


def _current(writing: Writing, table: sa.Table, uid: str) -> Any:
    found = writing.one(sa.select(table).where(table.c.uid == uid))
    if found is None:
        raise _built_upon()
    return found


def _built_upon() -> Conflict:
    return Conflict(
        QT_TRANSLATE_NOOP("refusal", "This was changed again since, so that step cannot be undone by itself.")
    )


def _unchanged(writing: Writing, table: sa.Table, row: Any) -> tuple[Any, dict[str, Any]]:
    """The record as it is and the values the deed gave it; Conflict when they differ."""
    current = _current(writing, table, row.entity_uid)
    after = {name: unplain(value) for name, value in row.body["after"].items() if name != "version"}
    if any(getattr(current, name) != value for name, value in after.items() if name in table.c):
        raise _built_upon()
    return current, after


def _restore(writing: Writing, table: sa.Table, row: Any) -> None:
    current, after = _unchanged(writing, table, row)
    before = {name: unplain(value) for name, value in row.body["before"].items() if name in after}
    writing.change(table, current.id, current.version, row.owner_uid, **before)


def _unmake(writing: Writing, table: sa.Table, row: Any) -> None:
    current, _ = _unchanged(writing, table, row)
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
