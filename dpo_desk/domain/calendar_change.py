"""A change of the working calendar as a value: what is entered, what is taken out, and from which day on it counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.workdays import DayRow, Week, WorkCalendar


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """Days entered or changed, days that become as their weekday says, and another week; `year` when a whole one."""

    entered: tuple[DayRow, ...] = ()
    removed: tuple[date, ...] = ()
    week: Week | None = None
    year: int = 0

    @classmethod
    def of_year(cls, year: int, new: Iterable[DayRow], known: Iterable[DayRow]) -> "CalendarChange":
        """The change that makes a year consist of the new days; those that stand so already are left alone."""
        before = {row.on: row for row in known if row.on.year == year}
        after = {row.on: row for row in new}
        entered = tuple(row for row in after.values() if before.get(row.on) != row)
        return cls(entered, tuple(sorted(before.keys() - after.keys())), year=year)

    def applied(self, known: Iterable[DayRow], week: Week, version: int) -> WorkCalendar:
        """The calendar after the change.

        Refusal: a day without a source, a day twice, a day to take out that is not there, a year between others
        without days, or a year left without any.
        """
        rows = tuple(known)
        for row in self.entered:
            if not row.source.strip():
                raise Refusal(
                    QT_TRANSLATE_NOOP("refusal", "Name the source of this day: the law or the order."), field="source"
                )
        known_days = {row.on for row in rows}
        for on in self.removed:
            if on not in known_days:
                marked = QT_TRANSLATE_NOOP("refusal", "{day} is not in the calendar: it is as its weekday says.")
                raise Refusal(marked, field="on", day=on)
        gone = {*self.removed, *(row.on for row in self.entered)}
        kept = tuple(row for row in rows if row.on not in gone)
        after = WorkCalendar((*kept, *self.entered), self.week or week, version)
        for year in sorted({row.on.year for row in rows}):
            if year not in after.years:
                marked = QT_TRANSLATE_NOOP(
                    "refusal", "Without this day the calendar of {year} would be empty and no date could be counted."
                )
                raise Refusal(marked, field="on", year=year)
        return after

    def touched_from(self, known: Iterable[DayRow]) -> date | None:
        """The first day on which counting can differ; `date.min` when everything can, None when nothing can."""
        rows = {row.on: row for row in known}
        years = {on.year for on in rows}
        if self.week is not None or any(row.on.year not in years for row in self.entered):
            return date.min
        differs = [row.on for row in self.entered if row.on not in rows or _counted(row) != _counted(rows[row.on])]
        return min((*differs, *(on for on in self.removed if on in rows)), default=None)


def _counted(row: DayRow) -> tuple[object, ...]:
    """What of a day stands in an explanation or decides a date; its source does neither."""
    return row.kind, row.title, row.moved_from
