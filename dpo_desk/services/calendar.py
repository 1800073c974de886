"""The working calendar as the officer edits it: a day changes with its source, open dates follow in the same deed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rows import DutyRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.workdays import DayRow
from dpo_desk.services.duties import settle_dates
from dpo_desk.services.legal import calendar_rows
from dpo_desk.services.planning import replan
from dpo_desk.storage import demands, register, requests
from dpo_desk.storage.tables import calendar_day
from dpo_desk.storage.transaction import Reading, Writing

VERSION = "calendar.version"


@dataclass(frozen=True, slots=True)
class MovedDate:
    """An open duty whose date a change of the calendar moved."""

    duty_id: int
    request_id: int
    before: date | None
    after: date | None


def days(reading: Reading, year: int) -> tuple[DayRow, ...]:
    """The days of a year that are not as their weekday says, with their sources."""
    return tuple(row for row in calendar_rows(reading) if row.on.year == year)


def keep_day(writing: Writing, day: DayRow) -> tuple[MovedDate, ...]:
    """Enter or change one day; returns the open dates it moved. Refusal without a source."""
    if not day.source.strip():
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "Name the source of this day: the law or the order."), field="source"
        )
    values: dict[str, Any] = {
        "on_day": day.on,
        "kind": day.kind.value,
        "title_kk": day.title.kk,
        "title_ru": day.title.ru,
        "title_en": day.title.en,
        "source": day.source.strip(),
        "moved_from": day.moved_from,
    }
    found = register.calendar_row(writing, day.on)
    if found is None:
        writing.insert(calendar_day, **values)
    else:
        writing.change(calendar_day, found.id, found.version, **values)
    moved = follow(writing)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Calendar day {day} entered"), day=day.on)
    return moved


def remove_day(writing: Writing, on: date) -> tuple[MovedDate, ...]:
    """Let a day be as its weekday says again; returns the open dates it moved."""
    found = register.calendar_row(writing, on)
    if found is not None:
        writing.remove(calendar_day, found.id)
    moved = follow(writing)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Calendar day {day} removed"), day=on)
    return moved


def follow(writing: Writing) -> tuple[MovedDate, ...]:
    """Give the calendar its next version and work every open date out anew."""
    version = int(register.settings(writing).get(VERSION, 1))
    register.keep_setting(writing, VERSION, version + 1)
    moved: list[MovedDate] = []
    for request_id in requests.ids(writing, requests.RequestCriteria()):
        before = {row.id: row.due for row in demands.duties_of(writing, request_id) if row.state == "open"}
        for demand in demands.of_request(writing, request_id):
            replan(writing, request_id, demand.id)
        settle_dates(writing, request_id, requests.owner_uid(writing, request_id))
        moved += _moved(before, demands.duties_of(writing, request_id))
    return tuple(moved)


def _moved(before: dict[int, date | None], after: Sequence[DutyRow]) -> list[MovedDate]:
    return [
        MovedDate(row.id, row.request_id, before[row.id], row.due)
        for row in after
        if row.id in before and before[row.id] != row.due
    ]
