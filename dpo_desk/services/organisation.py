"""The organisation and its desk: the card, the responsible person, hours and week, and the facts of the status row."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import check_bin
from dpo_desk.domain.names import formal_name
from dpo_desk.domain.target_date import MOST_BEFORE, Target
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.workdays import DayRow, Week
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.domain.zone import local_day
from dpo_desk.services.calendar import days
from dpo_desk.services.founding import OfficerDraft, OrganisationDraft
from dpo_desk.services.legal import TARGET, hours_of, kept_hours
from dpo_desk.storage import inbox, letters, recipient_notices, register
from dpo_desk.storage.letters import LetterCriteria
from dpo_desk.storage.requests import RequestCriteria
from dpo_desk.storage.subject_tables import officer, organisation
from dpo_desk.storage.transaction import Reading, Writing

BACKUP = "backup.at"
LARGEST_LOGO = 1_000_000
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """What the settings show of the office; the ids and versions are those a change must name."""

    organisation: OrganisationDraft
    organisation_version: int
    logo: bytes
    officer: OfficerDraft
    officer_version: int
    week: Week
    hours: WorkingHours


@dataclass(frozen=True, slots=True)
class Glance:
    """What the frame of the window tells: who sits here, what is open, what is late, what waits to be posted."""

    officer: str
    is_sample: bool
    backup_at: datetime | None
    open_requests: int
    overdue: int
    queued_letters: int
    unsent_notices: int


def card(reading: Reading) -> OfficeCard:
    """The card of the organisation, its responsible person, its week and hours."""
    home = register.organisation_record(reading)
    person = next(iter(register.officers(reading)), None)
    settings = register.settings(reading)
    return OfficeCard(
        organisation=_draft(OrganisationDraft, home),
        organisation_version=home.version if home else 0,
        logo=bytes(home.logo or b"") if home else b"",
        officer=_draft(OfficerDraft, person),
        officer_version=person.version if person else 0,
        week=Week(settings.get("week", Week.FIVE)),
        hours=hours_of(settings.get("hours")),
    )


def _draft(kind: type[Any], record: Any | None) -> Any:
    return kind(**{one.name: getattr(record, one.name) for one in fields(kind)}) if record else kind()


def glance(reading: Reading) -> Glance:
    """The facts of the navigation and the status row."""
    person = next(iter(register.officers(reading)), None)
    settings = register.settings(reading)
    today = local_day(reading.now)
    keys, sizes = inbox.grouped_ids(reading, RequestCriteria(), today, today)
    return Glance(
        officer=formal_name(person.surname, person.given_name) if person else "",
        is_sample=bool(settings.get("sample", False)),
        backup_at=backup_of(settings),
        open_requests=len(keys),
        overdue=sizes[inbox.GROUPS.index("overdue")],
        queued_letters=letters.count(reading, LetterCriteria()),
        unsent_notices=recipient_notices.count_unsent(reading),
    )


def backup_of(settings: dict[str, Any]) -> datetime | None:
    """When the last backup was made by this program, None when never."""
    kept = settings.get(BACKUP)
    return datetime.fromisoformat(kept) if kept else None


def change_organisation(writing: Writing, seen: int, draft: OrganisationDraft) -> None:
    """Change the card of the organisation; Refusal beside the BIN when a new one has a wrong check digit."""
    home = _home(writing)
    number = draft.bin if draft.bin == home.bin else checked_bin(draft.bin)
    values = {one.name: getattr(draft, one.name) for one in fields(draft)} | {"bin": number}
    writing.change(organisation, home.id, seen, **values)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Organisation card changed"))


def checked_bin(text: str) -> str:
    """The BIN as it is kept, "" while it is not filled in; Refusal with the field when it is wrong."""
    if not text.strip():
        return ""
    try:
        return check_bin(text)
    except Refusal as refusal:
        refusal.field = "bin"
        raise


def change_logo(writing: Writing, seen: int, image: bytes) -> None:
    """Keep another logo (PNG or JPEG up to 1 MB), or none when it is empty."""
    if len(image) > LARGEST_LOGO:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The logo is larger than 1 MB. Choose a smaller picture."), "logo")
    if image and not image.startswith(_IMAGES):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The logo has to be a PNG or JPEG picture."), "logo")
    writing.change(organisation, _home(writing).id, seen, logo=image)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Logo changed"))


def _home(reading: Reading) -> Any:
    record = register.organisation_record(reading)
    if record is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This database has no organisation yet. Finish the first run."))
    return record


def change_officer(writing: Writing, seen: int, draft: OfficerDraft) -> None:
    """Change the responsible person's names, position, contacts and order."""
    person = next(iter(register.officers(writing)), None)
    if person is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This database has no organisation yet. Finish the first run."))
    writing.change(officer, person.id, seen, **{one.name: getattr(draft, one.name) for one in fields(draft)})
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Responsible officer's card changed"))


def change_hours(writing: Writing, hours: WorkingHours) -> None:
    """Set the working hours; they decide what is left of today, no due date changes."""
    register.keep_setting(writing, "hours", kept_hours(hours))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Working hours changed"))


def change_target(writing: Writing, target: Target) -> None:
    """Set how long before a due date the office wants to be ready; no due date changes."""
    if not 0 <= target.before <= MOST_BEFORE:
        marked = QT_TRANSLATE_NOOP("refusal", "Choose from 0 to {most} working days.")
        raise Refusal(marked, field="before", most=MOST_BEFORE)
    register.keep_setting(writing, TARGET, {"before": target.before, "shortest": target.shortest})
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Inner target date changed"))


def note_backup(writing: Writing) -> None:
    """Remember that a backup was made and checked just now."""
    register.keep_setting(writing, BACKUP, writing.now.isoformat(timespec="seconds"))
    writing.undoable = False
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Backup made"))


def calendar_days(reading: Reading, years: Sequence[int]) -> tuple[DayRow, ...]:
    """The days of these years that are not as their weekday says, with their sources."""
    return tuple(row for year in years for row in days(reading, year))
