"""A year of the working calendar read from a file by a child process; the person sees it before it is entered."""

from collections.abc import Callable
from pathlib import Path

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.exchange.calendar_rows import CalendarSheet, DayProblem
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.supervision import run_child
from dpo_desk.services.calendar import days
from dpo_desk.storage.transaction import Reading

__all__ = ["CalendarSheet", "DayProblem", "change_of", "read"]


def read(path: Path, source: str, progress: Callable[[int, int], bool]) -> CalendarSheet:
    """The days of the year a file holds, and what is wrong with it; `source` stands for days that name none."""
    return from_plain(CalendarSheet, run_child("read-calendar", {"path": str(path), "source": source}, progress))


def change_of(reading: Reading, sheet: CalendarSheet) -> CalendarChange:
    """What importing the sheet would change in the calendar as it stands."""
    return CalendarChange.of_year(sheet.year, sheet.days, days(reading, sheet.year))
