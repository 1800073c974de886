"""What was given to recipients: each disclosure of a person's data."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.recipient import Disclosure, DisclosureDraft
from dpo_desk.storage.subject_tables import disclosure, recipient, subject
from dpo_desk.storage.transaction import Reading

_one = disclosure.c


def of_subject(reading: Reading, subject_id: int) -> tuple[Disclosure, ...]:
    """The disclosures of a person's data, the newest first."""
    return _found(reading, _one.subject_id == subject_id)


def by_id(reading: Reading, disclosure_id: int) -> Disclosure | None:
    """One disclosure, None when there is none any more."""
    return next(iter(_found(reading, _one.id == disclosure_id)), None)


def _found(reading: Reading, condition: Any) -> tuple[Disclosure, ...]:
    query = sa.select(disclosure, recipient.c.name, recipient.c.country)
    query = query.join(recipient, recipient.c.id == _one.recipient_id).where(condition)
    query = query.order_by(_one.disclosed_on.desc().nulls_last(), _one.id.desc())
    return tuple(
        Disclosure(row.id, row.version, row.subject_id, row.name, row.country, _draft(row))
        for row in reading.rows(query)
    )


def _draft(row: Any) -> DisclosureDraft:
    return DisclosureDraft(
        row.recipient_id, row.purpose, tuple(row.categories.split()), row.disclosed_on, row.basis, row.reason,
        row.request_id or 0,
    )  # fmt: skip


def values_of(draft: DisclosureDraft) -> dict[str, Any]:
    """The columns of a disclosure."""
    return {
        "recipient_id": draft.recipient_id, "purpose": draft.purpose, "categories": " ".join(draft.categories),
        "disclosed_on": draft.disclosed_on, "basis": draft.basis, "reason": draft.reason.strip(),
        "request_id": draft.request_id or None,
    }  # fmt: skip


def given_already(reading: Reading, draft: DisclosureDraft, subject_ids: Iterable[int]) -> frozenset[int]:
    """Those of these people whose giving to this recipient, for this purpose on this day, is in the register."""
    query = sa.select(_one.subject_id).where(
        _one.subject_id.in_(list(subject_ids)), _one.recipient_id == draft.recipient_id,
        _one.purpose == draft.purpose, _one.disclosed_on == draft.disclosed_on,
    )  # fmt: skip
    return frozenset(reading.connection.execute(query).scalars())


def categories_given(reading: Reading, subject_id: int, recipient_id: int) -> tuple[str, ...]:
    """Every category of a person's data that a recipient was ever given, each once."""
    query = sa.select(_one.categories).where(_one.subject_id == subject_id, _one.recipient_id == recipient_id)
    said = reading.connection.execute(query.order_by(_one.id)).scalars()
    return tuple(dict.fromkeys(key for categories in said for key in categories.split()))


def owners(reading: Reading, subject_ids: Sequence[int]) -> Mapping[int, tuple[str, int, str]]:
    """The uid, number and state of these people by their keys."""
    query = sa.select(subject.c.id, subject.c.uid, subject.c.number, subject.c.state)
    found: dict[int, tuple[str, int, str]] = {}
    for start in range(0, len(subject_ids), 500):
        among = subject.c.id.in_(subject_ids[start : start + 500])
        found.update((row[0], (row[1], row[2], row[3])) for row in reading.rows(query.where(among)))
    return found
