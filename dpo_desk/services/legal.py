"""What is in force: the rulebook, the calendar and the hours, as the database has them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from functools import lru_cache
from typing import Any

from dpo_desk.domain.data_list import OwnCategory, with_categories
from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.own_norms import Norm, with_norms
from dpo_desk.domain.rulebook import Rulebook, read_rulebook
from dpo_desk.domain.target_date import Target
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Title
from dpo_desk.domain.workdays import DayKind, DayRow, Week, WorkCalendar
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.domain.zone import local_day
from dpo_desk.resources import resource_path
from dpo_desk.storage import data_list, register
from dpo_desk.storage.subject_tables import data_category, law_edition, policy_edition
from dpo_desk.storage.tables import calendar_day, setting
from dpo_desk.storage.transaction import Reading

LAW_FILES = ("law-",)
NORMS = "own_norms"
"""The setting that holds the editions of own norms made in this office."""

TARGET = "target"
"""The setting of the inner target date, see domain/target_date.py."""


@dataclass(frozen=True, slots=True)
class Legal:
    """Rules, calendar, hours and target of one moment, with the editions they come from; a duty pins all of them."""

    rulebook: Rulebook
    calendar: WorkCalendar
    hours: WorkingHours
    language: str
    law_edition_id: int
    policy_edition_id: int
    law_number: int
    policy_number: int
    target: Target


_REMEMBERED = "legal"
_MOST = 16


def legal(reading: Reading, on: date | None = None, *, edition_id: int = 0) -> Legal:
    """What is in force on a day (today when none is given), or would be under another policy edition."""
    found = register.in_force(reading, on or local_day(reading.now))
    if found is None:
        raise Trouble(QT_TRANSLATE_NOOP("trouble", "This database has no rules yet. Finish the first run."))
    if edition_id:
        found = replace(found, policy_edition_id=edition_id)
    if reading.has_changed(law_edition, policy_edition, calendar_day, setting, data_category):
        return _read(reading, found)
    known: dict[register.InForce, Legal] = reading.memory.setdefault(_REMEMBERED, {})
    if found not in known:
        if len(known) >= _MOST:
            known.clear()
        known[found] = _read(reading, found)
    return known[found]


def _read(reading: Reading, found: register.InForce) -> Legal:
    settings = register.settings(reading)
    return Legal(
        _rulebook(*register.legal_texts(reading, found), json.dumps(settings.get(NORMS, ())), data_list.rows(reading)),
        _calendar(reading, Week(settings.get("week", Week.FIVE)), int(settings.get("calendar.version", 1))),
        hours_of(settings.get("hours")),
        str(settings.get("language", "kk")),
        found.law_edition_id,
        found.policy_edition_id,
        found.law_number,
        found.policy_number,
        Target(**settings.get(TARGET, {})),
    )


@lru_cache(maxsize=4)
def _rulebook(law: str, policy: str, norms: str, own: tuple[OwnCategory, ...]) -> Rulebook:
    read = read_rulebook({**json.loads(law), **json.loads(policy)})
    return with_categories(with_norms(read, map(Norm.told, json.loads(norms))), own)


def _calendar(reading: Reading, week: Week, version: int) -> WorkCalendar:
    return _built(tuple(register.calendar_rows(reading)), week, version)


@lru_cache(maxsize=4)
def _built(rows: tuple[Any, ...], week: Week, version: int) -> WorkCalendar:
    return WorkCalendar(map(_day, rows), week, version)


def calendar_rows(reading: Reading) -> tuple[DayRow, ...]:
    """Every day of the database's calendar that is not as its weekday says."""
    return tuple(map(_day, register.calendar_rows(reading)))


def _day(row: Any) -> DayRow:
    title = Title(row.title_kk, row.title_ru, row.title_en)
    return DayRow(row.on_day, DayKind(row.kind), title, row.source, row.moved_from)


def hours_of(kept: Mapping[str, str] | None) -> WorkingHours:
    """The working hours of a setting, the usual ones when nothing was set."""
    if not kept:
        return WorkingHours()
    return WorkingHours(**{name: time.fromisoformat(value) for name, value in kept.items()})


def kept_hours(hours: WorkingHours) -> dict[str, str]:
    """The working hours as a setting."""
    names = ("start", "end", "lunch_start", "lunch_end")
    return {name: getattr(hours, name).isoformat(timespec="minutes") for name in names}


def shipped_texts() -> tuple[dict[str, str], dict[str, str]]:
    """The rulebook that comes with the program: files of the law, and files of the policy and the office."""
    home = resource_path("rulebook")
    texts = {file.relative_to(home).as_posix(): file.read_text(encoding="utf-8") for file in home.rglob("*.toml")}
    law = {name: text for name, text in texts.items() if name.startswith(LAW_FILES)}
    return law, {name: text for name, text in texts.items() if name not in law}
