"""The register of recipients: third parties and processors, with how many people each was given."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.recipient import RecipientDraft, RecipientRow, Role
from dpo_desk.storage.inverse import VOIDED
from dpo_desk.storage.recipient_notices import unsettled
from dpo_desk.storage.subject_tables import disclosure, recipient, recipient_notice
from dpo_desk.storage.transaction import Reading

COLUMNS = (
    "name", "bin", "country", "purpose", "contract", "contract_on", "contract_to", "email", "address", "contact",
)  # fmt: skip


def rows(reading: Reading, wanted: Iterable[int] | None = None) -> tuple[RecipientRow, ...]:
    """These recipients in the order asked, voided ones too; without keys all that stand, by key."""
    query = sa.select(recipient).order_by(recipient.c.id)
    keys = None if wanted is None else list(wanted)
    query = query.where(recipient.c.state != VOIDED) if keys is None else query.where(recipient.c.id.in_(keys))
    found = {row.id: row for row in reading.rows(query)}
    given, open_notices = _given(reading, found), unsettled(reading, found)
    order = [key for key in (found if keys is None else keys) if key in found]
    return tuple(_row(found[key], given.get(key, (0, None)), open_notices.get(key, (0, 0))) for key in order)


def _row(row: Any, given: tuple[int, date | None], notices: tuple[int, int]) -> RecipientRow:
    # Records of before the roles were told apart say it in their kind.
    role = row.role or (Role.PROCESSOR if row.kind == Role.PROCESSOR else Role.THIRD_PARTY)
    draft = RecipientDraft(role=str(role), **{name: getattr(row, name) for name in COLUMNS})
    return RecipientRow(row.id, row.version, row.uid, draft, row.state, row.basis, *given, *notices)


def _given(reading: Reading, keys: Iterable[int]) -> dict[int, tuple[int, date | None]]:
    """How many people each recipient was given, and when last."""
    one = disclosure.c
    query = sa.select(one.recipient_id, sa.func.count(one.subject_id.distinct()), sa.func.max(one.disclosed_on))
    query = query.where(one.recipient_id.in_(list(keys))).group_by(one.recipient_id)
    return {row[0]: (row[1], row[2]) for row in reading.rows(query)}


def of_subject(reading: Reading, subject_id: int) -> tuple[int, ...]:
    """The keys of those who were given data of a person, in the order of their first time."""
    one = disclosure.c
    query = sa.select(one.recipient_id).where(one.subject_id == subject_id)
    query = query.group_by(one.recipient_id).order_by(sa.func.min(one.id))
    return tuple(reading.connection.execute(query).scalars())


def is_used(reading: Reading, recipient_id: int) -> bool:
    """Whether anything names this recipient."""
    among = (sa.select(table.c.id).where(table.c.recipient_id == recipient_id).exists()
             for table in (disclosure, recipient_notice))  # fmt: skip
    return bool(reading.scalar(sa.select(sa.or_(*among))))


def named(reading: Reading, name: str) -> RecipientRow | None:
    """The recipient of this name, one with an e-mail address before one without; None when there is none."""
    query = sa.select(recipient.c.id).where(recipient.c.name == name, recipient.c.state != VOIDED)
    key = reading.connection.execute(query.order_by((recipient.c.email == ""), recipient.c.id).limit(1)).scalar()
    return rows(reading, [key])[0] if key else None
