"""What the desk keeps of the operator's list of personal data, and whether a category of it is used by anything."""

from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.data_list import OwnCategory
from dpo_desk.domain.words import Title
from dpo_desk.storage.subject_tables import consent_event, data_category, disclosure, held_category
from dpo_desk.storage.tables import incident
from dpo_desk.storage.transaction import Reading

_LISTS = (disclosure, consent_event, incident)


def rows(reading: Reading) -> tuple[OwnCategory, ...]:
    """Every row, in the order of adding."""
    return tuple(map(_row, reading.rows(sa.select(data_category).order_by(data_category.c.id))))


def _row(row: Any) -> OwnCategory:
    title = Title(row.title_kk, row.title_ru, row.title_en)
    return OwnCategory(
        row.id, row.version, row.code, title, row.order_number, row.order_on, row.keeps_values, row.active
    )


def is_used(reading: Reading, identity: int) -> bool:
    """Whether a subject, a disclosure, a consent or a breach names the category."""
    code = reading.scalar(sa.select(data_category.c.code).where(data_category.c.id == identity))
    if not code:
        return False
    asked = [sa.exists().where(held_category.c.category == code)]
    for table in _LISTS:
        spaced = sa.literal(" ") + table.c.categories + sa.literal(" ")
        asked.append(sa.exists().where(spaced.contains(f" {code} ", autoescape=True)))
    return any(bool(reading.scalar(sa.select(one))) for one in asked)
