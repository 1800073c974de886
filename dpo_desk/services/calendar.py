"""The working calendar as the officer edits it: each change names its source, and open dates follow in one deed."""

from dataclasses import dataclass
from typing import Any

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.domain.errors import Conflict
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.workdays import DayRow
from dpo_desk.domain.zone import local_day
from dpo_desk.services.legal import calendar_rows, legal
from dpo_desk.services.moved_dates import MovedDate, Replanned, apply, replanned
from dpo_desk.storage import register
from dpo_desk.storage.tables import calendar_day
from dpo_desk.storage.transaction import Reading, Writing

VERSION = "calendar.version"
REMIND_MONTH = 11


@dataclass(frozen=True, slots=True)
class Moves:
    """What a change would move, and the version of the calendar it was worked out on."""

    moved: tuple[MovedDate, ...]
    version: int


def days(reading: Reading, year: int) -> tuple[DayRow, ...]:
    """The days of a year that are not as their weekday says, with their sources."""
    return tuple(row for row in calendar_rows(reading) if row.on.year == year)


def moved_dates(reading: Reading, change: CalendarChange) -> Moves:
    """The open dates a change would move, before anything is written. Refusal as `CalendarChange.applied`."""
    version = legal(reading).calendar.version
    moves = (one.moved for one in _replanned(reading, change, version + 1))
    return Moves(tuple(move for move in moves if move is not None), version)


def change_calendar(writing: Writing, change: CalendarChange, seen: int = 0) -> tuple[MovedDate, ...]:
    """Change the calendar and every open date that hangs on it, as one deed; returns the dates that moved.

    `seen` is the version that was looked at, 0 for any: Conflict when somebody changed the calendar since.
    Closed and done duties keep their dates. Refusal as `CalendarChange.applied`.
    """
    version = legal(writing).calendar.version
    if seen and seen != version:
        raise Conflict(
            QT_TRANSLATE_NOOP("refusal", "Somebody else changed the calendar meanwhile. Look at the dates again."),
            entity="setting",
            entity_id=0,
        )
    found = _replanned(writing, change, version + 1)
    register.keep_setting(writing, VERSION, version + 1)
    if change.week is not None:
        register.keep_setting(writing, "week", change.week.value)
    known = {row.on_day: row for row in register.calendar_rows(writing)}
    for on in change.removed:
        if on in known:
            writing.remove(calendar_day, known[on].id)
    for row in change.entered:
        _keep(writing, row, known.get(row.on))
    _entitle(writing, change)
    return apply(writing, found)


def _replanned(reading: Reading, change: CalendarChange, version: int) -> tuple[Replanned, ...]:
    rows = calendar_rows(reading)
    after = change.applied(rows, legal(reading).calendar.week, version)
    first = change.touched_from(rows)
    return replanned(reading, after, first) if first is not None else ()


def _keep(writing: Writing, day: DayRow, found: Any) -> None:
    values: dict[str, Any] = {
        "on_day": day.on,
        "kind": day.kind.value,
        "title_kk": day.title.kk,
        "title_ru": day.title.ru,
        "title_en": day.title.en,
        "source": day.source.strip(),
        "moved_from": day.moved_from,
    }
    if found is None:
        writing.insert(calendar_day, **values)
    else:
        writing.change(calendar_day, found.id, found.version, **values)


def _entitle(writing: Writing, change: CalendarChange) -> None:
    if change.week is not None:
        writing.entitle(QT_TRANSLATE_NOOP("deed", "Working week changed"))
    elif change.year:
        writing.entitle(QT_TRANSLATE_NOOP("deed", "Calendar of {year} imported"), year=change.year)
    elif change.entered:
        writing.entitle(QT_TRANSLATE_NOOP("deed", "Calendar day {day} entered"), day=change.entered[0].on)
    else:
        writing.entitle(QT_TRANSLATE_NOOP("deed", "Calendar day {day} removed"), day=change.removed[0])


def missing_year(reading: Reading) -> int:
    """The year whose calendar has to be entered now: this one, or from November the next; 0 when all is there."""
    today = local_day(reading.now)
    years = legal(reading).calendar.years
    wanted = [today.year, *([today.year + 1] if today.month >= REMIND_MONTH else [])]
    return next((year for year in wanted if year not in years), 0)
