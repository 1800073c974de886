"""The small registers: organisation, officers, settings, editions, calendar, recipients."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.rows import EditionRow
from dpo_desk.storage.journal_tables import head
from dpo_desk.storage.prepared import Prepared
from dpo_desk.storage.subject_tables import data_category, law_edition, officer, organisation, policy_edition, recipient
from dpo_desk.storage.tables import calendar_day, setting
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
class InForce:
    """The editions in force; `stamp` differs whenever rules, settings or the calendar of a database differ."""

    law_edition_id: int
    policy_edition_id: int
    law_number: int
    policy_number: int
    stamp: tuple[Any, ...]


def in_force(reading: Reading, on: date) -> InForce | None:
    """The newest law edition and the policy edition in force on that day (the first, if none was yet)."""
    if reading.has_changed(law_edition, policy_edition, calendar_day, setting, data_category):
        return _in_force(reading, on)
    # Every change of these tables moves the head of the journal: under the same head they are the same.
    known: dict[bytes, dict[date, InForce | None]] = reading.memory.setdefault("in force", {})
    [(seal,)] = _HEAD.rows(reading.connection)
    if seal not in known:
        known.clear()
    days = known.setdefault(seal, {})
    if on not in days:
        days[on] = _in_force(reading, on)
    return days[on]


def _in_force(reading: Reading, on: date) -> InForce | None:
    found = reading.rows(_IN_FORCE)
    if not found:
        return None
    begun = [row for row in found if row.valid_from is not None and row.valid_from <= on]
    one = max(begun, key=lambda row: (row.valid_from, row[5])) if begun else min(found, key=lambda row: int(row[5]))
    return InForce(one[0], one[4], one[1], one[5], tuple(one))


def _in_force_query() -> sa.Select[Any]:
    law, policy = law_edition.c, policy_edition.c
    stamps = sa.func.aggregate_strings(setting.c.uid + sa.cast(setting.c.version, sa.String), " ")
    settings = sa.select(stamps.label("settings")).subquery()
    days = sa.select(sa.func.count().label("days"), sa.func.sum(calendar_day.c.version).label("changes"))
    calendar = days.select_from(calendar_day).subquery()
    listed = sa.func.aggregate_strings(data_category.c.uid + sa.cast(data_category.c.version, sa.String), " ")
    own_list = sa.select(listed.label("listed")).subquery()
    together = law_edition.join(policy_edition, sa.true()).join(settings, sa.true()).join(calendar, sa.true())
    together = together.join(own_list, sa.true())
    query = sa.select(
        law.id, law.number, law.uid, law.version, policy.id, policy.number, policy.uid, policy.version,
        policy.valid_from, *settings.c, *calendar.c, *own_list.c,
    )  # fmt: skip
    newest = sa.select(sa.func.max(law.number)).scalar_subquery()
    return query.select_from(together).where(law.number == newest)


_IN_FORCE = _in_force_query()
_HEAD = Prepared(sa.select(head.c.hash))


def legal_texts(reading: Reading, found: InForce) -> tuple[str, str]:
    """The TOML of the editions in force, what a rulebook is read from: of the law, of the policy."""
    law = sa.select(law_edition.c.rules).where(law_edition.c.id == found.law_edition_id)
    policy = sa.select(policy_edition.c.rules).where(policy_edition.c.id == found.policy_edition_id)
    return str(reading.scalar(law)), str(reading.scalar(policy))


def editions(reading: Reading) -> tuple[EditionRow, ...]:
    """All policy editions, oldest first."""
    one = policy_edition.c
    query = sa.select(one.id, one.number, one.valid_from, one.sha256, one.file_name).order_by(one.number)
    return tuple(EditionRow(*row) for row in reading.rows(query))


def edition_text(reading: Reading, edition_id: int, language: str = "kk") -> str:
    """The text of a policy edition in a language, "" where it was not given; the Kazakh one is what was hashed."""
    column = {"ru": policy_edition.c.text_ru, "en": policy_edition.c.text_en}.get(language, policy_edition.c.text)
    return str(reading.scalar(sa.select(column).where(policy_edition.c.id == edition_id)) or "")


def calendar_rows(reading: Reading) -> Sequence[Any]:
    """Every day of the calendar that is not as its weekday says."""
    return reading.rows(sa.select(calendar_day).order_by(calendar_day.c.on_day))


def recipients(reading: Reading) -> Sequence[Any]:
    """The recipients of data in use."""
    return reading.rows(sa.select(recipient).where(recipient.c.state != "voided").order_by(recipient.c.name))


def calendar_row(reading: Reading, on: date) -> Any | None:
    """The calendar's record of one day, None when it is as its weekday says."""
    return reading.one(sa.select(calendar_day).where(calendar_day.c.on_day == on))
