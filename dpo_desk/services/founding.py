"""The first run: who the organisation is, who is responsible, and the rules and calendar the desk begins with."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.workdays import DayRow, Week, read_calendar
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.domain.zone import local_day
from dpo_desk.resources import resource_path
from dpo_desk.services.legal import kept_hours, shipped_texts
from dpo_desk.storage import register
from dpo_desk.storage.subject_tables import law_edition, officer, organisation, policy_edition
from dpo_desk.storage.tables import calendar_day
from dpo_desk.storage.transaction import Reading, Writing


@dataclass(frozen=True, slots=True)
class OrganisationDraft:
    """The organisation card of clauses 1.1 and 1.2."""

    name_kk: str = ""
    name_ru: str = ""
    name_en: str = ""
    bin: str = ""
    address_kk: str = ""
    address_ru: str = ""
    postcode: str = ""
    email: str = ""
    site: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class OfficerDraft:
    """The person responsible (clause 7.1) and the order that appoints them."""

    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    position_kk: str = ""
    position_ru: str = ""
    email: str = ""
    phone: str = ""
    order_number: str = ""
    order_on: date | None = None


@dataclass(frozen=True, slots=True)
class PolicyDraft:
    """The privacy policy in force: its text as published, from which day, from which file."""

    text: str = ""
    valid_from: date | None = None
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class Founding:
    """What the first run asks; everything but the language may be left for later."""

    language: str = "kk"
    organisation: OrganisationDraft = field(default_factory=OrganisationDraft)
    officer: OfficerDraft = field(default_factory=OfficerDraft)
    policy: PolicyDraft = field(default_factory=PolicyDraft)
    week: Week = Week.FIVE
    hours: WorkingHours = field(default_factory=WorkingHours)
    sample: bool = False


def is_founded(reading: Reading) -> bool:
    """Whether the first run was finished for this database."""
    return register.organisation_record(reading) is not None


def found(writing: Writing, founding: Founding) -> None:
    """Lay the foundation: one deed for everything the first run decided."""
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Desk set up"))
    writing.undoable = False
    writing.insert(organisation, **_fields(founding.organisation))
    writing.insert(officer, **_fields(founding.officer), role="responsible", login="")
    _keep_rules(writing, founding.policy)
    keep_calendar(writing, shipped_calendar_rows())
    for name, value in _settings(founding).items():
        register.keep_setting(writing, name, value)


def _fields(draft: OrganisationDraft | OfficerDraft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in type(draft).__dataclass_fields__}


def _settings(founding: Founding) -> dict[str, Any]:
    return {
        "language": founding.language,
        "week": founding.week.value,
        "hours": kept_hours(founding.hours),
        "calendar.version": 1,
        "sample": founding.sample,
    }


def _keep_rules(writing: Writing, policy: PolicyDraft) -> None:
    law, office = (json.dumps(texts, ensure_ascii=False, sort_keys=True) for texts in shipped_texts())
    writing.insert(law_edition, number=1, adopted_at=writing.now, rules=law, sha256=text_hash(law))
    writing.insert(
        policy_edition,
        number=1,
        valid_from=policy.valid_from or local_day(writing.now),
        text=policy.text,
        sha256=text_hash(policy.text),
        rules=office,
        file_name=policy.file_name,
    )


def text_hash(text: str) -> str:
    """The SHA-256 by which an edition's text is known."""
    return hashlib.sha256(text.encode()).hexdigest()


def shipped_calendar_rows() -> tuple[DayRow, ...]:
    """The calendar that comes with the program, a source on every row."""
    files = sorted(resource_path("calendar").glob("kz-*.toml"))
    return read_calendar(file.read_text(encoding="utf-8") for file in files)


def keep_calendar(writing: Writing, rows: Iterable[DayRow]) -> None:
    """Write the rows of the calendar into an empty register."""
    writing.insert_many(
        calendar_day,
        [
            {
                "on_day": row.on,
                "kind": row.kind.value,
                "title_kk": row.title.kk,
                "title_ru": row.title.ru,
                "title_en": row.title.en,
                "source": row.source,
                "moved_from": row.moved_from,
            }
            for row in rows
        ],
    )
