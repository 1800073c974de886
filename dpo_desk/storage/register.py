"""The small registers: organisation, officers, settings, editions, calendar, recipients."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.rows import EditionRow
from dpo_desk.storage.tables import calendar_day, law_edition, officer, organisation, policy_edition, recipient, setting
from dpo_desk.storage.transaction import Reading, Writing


def organisation_record(reading: Reading) -> Any | None:
    """The organisation's record, None before the first run is done."""
    return reading.one(sa.select(organisation).limit(1))


def officers(reading: Reading) -> Sequence[Any]:
    """The officers in service, the responsible one first."""
    query = sa.select(officer).where(officer.c.active).order_by(officer.c.role != "responsible", officer.c.id)
    return reading.rows(query)


def settings(reading: Reading) -> dict[str, Any]:
    """Every setting of the shared desk by name."""
    return {row.name: row.value for row in reading.rows(sa.select(setting.c.name, setting.c.value))}


def keep_setting(writing: Writing, name: str, value: Any) -> None:
    """Set one setting, whether it stood before or not."""
    identity = writing.scalar(sa.select(setting.c.id).where(setting.c.name == name))
    if identity is None:
        writing.insert(setting, name=name, value=value)
    else:
        writing.change_now(setting, identity, value=value)


@dataclass(frozen=True, slots=True)
class LegalTexts:
    """The TOML of the editions in force, with their keys: what a rulebook is read from."""

    law_edition_id: int
    policy_edition_id: int
    law_number: int
    policy_number: int
    law: str
    policy: str


def legal_texts(reading: Reading, on: date) -> LegalTexts | None:
    """The newest law edition and the policy edition in force on that day (the first, if none was yet)."""
    law = reading.one(sa.select(law_edition).order_by(law_edition.c.number.desc()).limit(1))
    in_force = sa.select(policy_edition).where(policy_edition.c.valid_from <= on)
    policy = reading.one(in_force.order_by(policy_edition.c.valid_from.desc(), policy_edition.c.number.desc()).limit(1))
    if policy is None:
        policy = reading.one(sa.select(policy_edition).order_by(policy_edition.c.number).limit(1))
    if law is None or policy is None:
        return None
    return LegalTexts(law.id, policy.id, law.number, policy.number, law.rules, policy.rules)


def editions(reading: Reading) -> tuple[EditionRow, ...]:
    """All policy editions, oldest first."""
    query = sa.select(policy_edition).order_by(policy_edition.c.number)
    return tuple(
        EditionRow(row.id, row.number, row.valid_from, row.sha256, row.file_name) for row in reading.rows(query)
    )


def edition_text(reading: Reading, edition_id: int) -> str:
    """The text of a policy edition."""
    return str(reading.scalar(sa.select(policy_edition.c.text).where(policy_edition.c.id == edition_id)) or "")


def calendar_rows(reading: Reading) -> Sequence[Any]:
    """Every day of the calendar that is not as its weekday says."""
    return reading.rows(sa.select(calendar_day).order_by(calendar_day.c.on_day))


def recipients(reading: Reading) -> Sequence[Any]:
    """The recipients of data in use."""
    return reading.rows(sa.select(recipient).where(recipient.c.state != "voided").order_by(recipient.c.name))


def calendar_row(reading: Reading, on: date) -> Any | None:
    """The calendar's record of one day, None when it is as its weekday says."""
    return reading.one(sa.select(calendar_day).where(calendar_day.c.on_day == on))
