"""Policy editions with their texts in three languages, and how many subjects took part under which."""

from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from dpo_desk.storage.subject_tables import consent_event, policy_edition
from dpo_desk.storage.transaction import Reading

_CONSENTING = ("given", "renewed", "confirmed")


class EditionRecord(NamedTuple):
    """One edition; a text that was not given is empty."""

    id: int
    uid: str
    version: int
    number: int
    valid_from: date
    published_on: date | None
    told_from: date | None
    sha256: str
    file_name: str
    text: str
    text_ru: str
    text_en: str


def records(reading: Reading) -> tuple[EditionRecord, ...]:
    """Every edition, oldest first."""
    columns = [policy_edition.c[name] for name in EditionRecord._fields]
    return tuple(EditionRecord(*row) for row in reading.rows(sa.select(*columns).order_by(policy_edition.c.number)))


def rules_of(reading: Reading, edition_id: int) -> str:
    """The rules an edition carries, as they are kept."""
    return str(reading.scalar(sa.select(policy_edition.c.rules).where(policy_edition.c.id == edition_id)))


def consenting(reading: Reading) -> dict[int, int]:
    """How many subjects consented under each edition, at any time."""
    event: Any = consent_event.c
    query = (
        sa.select(event.policy_edition_id, sa.func.count(event.subject_id.distinct()))
        .where(event.action.in_(_CONSENTING), event.policy_edition_id.is_not(None))
        .group_by(event.policy_edition_id)
    )
    return {row[0]: row[1] for row in reading.rows(query)}
