"""The working calendar of Kazakhstan: which day is worked, and counting in working days by lookup."""

import tomllib
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import NO_TITLE, QT_TRANSLATE_NOOP, Title, title_of

SATURDAY, SUNDAY = 5, 6


class DayKind(StrEnum):
    """Why a day is worked or not."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MOVED_OFF = "moved_off"
    MOVED_WORKING = "moved_working"


PLAIN = (DayKind.WORKING, DayKind.WEEKEND)


class Week(StrEnum):
    """The working week of the organisation: days off are Saturday and Sunday, or Sunday alone."""

    FIVE = "five"
    SIX = "six"

    def has_off(self, on: date) -> bool:
        """Whether the plain week, before holidays and transfers, has this day off."""
        return on.weekday() == SUNDAY or (self is Week.FIVE and on.weekday() == SATURDAY)


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day of the calendar that differs from the plain week, with the source that says so.

    Rows of the kinds WORKING and WEEKEND change nothing: only a holiday or a transfer alters the plain week.
    `moved_from` is the day off (or the holiday on a day off) in whose place a MOVED_OFF day stands. The six-day week
    needs it: what was moved from a Saturday gives nothing to those who work on Saturdays.
    """

    on: date
    kind: DayKind
    title: Title
    source: str
    moved_from: date | None = None


def read_calendar(texts: Iterable[str]) -> tuple[DayRow, ...]:
    """The rows of calendar files (TOML, a `[[day]]` table a row), by date.

    Raises KeyError for a row without date, kind, title or source, and ValueError for anything else that is wrong.
    """
    rows = [_row(table) for text in texts for table in tomllib.loads(text).get("day", ())]
    return tuple(sorted(rows, key=lambda row: row.on))


def _row(table: dict[str, object]) -> DayRow:
    on, title, moved_from = table["on"], table["title"], table.get("moved_from")
    if not isinstance(on, date) or not isinstance(title, dict) or not isinstance(moved_from, date | None):
        raise ValueError(f"calendar row of {on}: on and moved_from are dates, title is a table")
    source = str(table["source"]).strip()
    if not source:
        raise ValueError(f"calendar row of {on} names no source")
    return DayRow(on, DayKind(str(table["kind"])), title_of(title), source, moved_from)


def _five_only(row: DayRow) -> bool:
    """Whether a transfer concerns only those who rest on Saturdays."""
    if row.kind is DayKind.MOVED_OFF:
        return row.moved_from is not None and not Week.SIX.has_off(row.moved_from)
    return row.kind is DayKind.MOVED_WORKING and not Week.SIX.has_off(row.on)


class WorkCalendar:
    """An immutable calendar over whole years; every question is answered from arrays made once.

    A date outside the years that have rows is a Refusal that names the year, because a date counted over
    a year with unknown holidays would look right and be wrong.
    """

    def __init__(self, rows: Iterable[DayRow], week: Week = Week.FIVE, version: int = 1) -> None:
        self.week = week
        self.version = version
        self._given = tuple(rows)
        self._rows = self._effective(self._given, week)
        moved = (row for row in self._rows.values() if row.kind is DayKind.MOVED_WORKING)
        self._moved = tuple(sorted(moved, key=lambda row: row.on))
        self.years = self._covered(self._rows)
        self._first = date(self.years.start, 1, 1).toordinal() if self.years else 1
        self._length = date(self.years.stop, 1, 1).toordinal() - self._first if self.years else 0
        self._days: list[date] = []
        self._until = array("i", [0])
        for ordinal in range(self._first, self._first + self._length):
            on = date.fromordinal(ordinal)
            if self._works(on):
                self._days.append(on)
            self._until.append(len(self._days))

    @staticmethod
    def _effective(rows: Iterable[DayRow], week: Week) -> dict[date, DayRow]:
        known: dict[date, DayRow] = {}
        for row in rows:
            if row.on in known:
                raise Refusal(QT_TRANSLATE_NOOP("refusal", "The calendar has {day} twice."), day=row.on)
            known[row.on] = row
        if week is Week.SIX:
            known.update((row.on, replace(row, kind=DayKind.WORKING)) for row in known.values() if _five_only(row))
        return known

    @staticmethod
    def _covered(rows: Iterable[date]) -> range:
        years = sorted({on.year for on in rows})
        for year, following in pairwise(years):
            if following != year + 1:
                raise _missing(year + 1)
        return range(years[0], years[-1] + 1) if years else range(0)

    def _works(self, on: date) -> bool:
        row = self._rows.get(on)
        if row is None or row.kind in PLAIN:
            return not self.week.has_off(on)
        return row.kind is DayKind.MOVED_WORKING

    def _index(self, on: date) -> int:
        index = on.toordinal() - self._first
        if not 0 <= index < self._length:
            raise _missing(on.year)
        return index

    def _worked(self, number: int) -> date:
        if number < 0:
            raise _missing(self.years.start - 1)
        if number >= len(self._days):
            raise _missing(self.years.stop)
        return self._days[number]

    def with_week(self, week: Week) -> "WorkCalendar":
        """The same days for another week."""
        return self if week is self.week else WorkCalendar(self._given, week, self.version)

    def day(self, on: date) -> DayRow:
        """What this day is; a plain working day or weekend has an empty title and source."""
        self._index(on)
        row = self._rows.get(on)
        if row is not None and row.kind not in PLAIN:
            return row
        kind = DayKind.WEEKEND if self.week.has_off(on) else DayKind.WORKING
        return DayRow(on, kind, NO_TITLE, "")

    def is_working(self, on: date) -> bool:
        """Whether this day is worked."""
        index = self._index(on)
        return self._until[index + 1] > self._until[index]

    def next_working(self, on: date) -> date:
        """The day itself when it is worked, else the first working day after it."""
        return self._worked(self._until[self._index(on)])

    def last_working(self, on: date) -> date:
        """The day itself when it is worked, else the last working day before it."""
        return self._worked(self._until[self._index(on) + 1] - 1)

    def add_working_days(self, start: date, count: int) -> date:
        """The `count`-th working day (1 or more) after `start`, which itself is not counted."""
        if count < 1:
            raise ValueError("working days are counted from one")
        return self._worked(self._until[self._index(start) + 1] + count - 1)

    def working_days_between(self, after: date, until: date) -> int:
        """How many working days lie after `after`, up to and including `until`; negative when `until` is earlier."""
        return self._until[self._index(until) + 1] - self._until[self._index(after) + 1]

    def days_off(self, first: date, last: date) -> tuple[DayRow, ...]:
        """The days from `first` to `last`, both included, that are not worked."""
        span = range(self._index(first), self._index(last) + 1)
        off = (index for index in span if self._until[index + 1] == self._until[index])
        return tuple(self.day(date.fromordinal(self._first + index)) for index in off)

    def moved_working(self, first: date, last: date) -> tuple[DayRow, ...]:
        """The days from `first` to `last`, both included, that are worked only because a day off was moved."""
        return tuple(row for row in self._moved if first <= row.on <= last)

    def rows_of(self, year: int) -> tuple[DayRow, ...]:
        """The named days of one year as this week has them, by date."""
        if year not in self.years:
            raise _missing(year)
        named = (row for row in self._rows.values() if row.on.year == year and row.kind not in PLAIN)
        return tuple(sorted(named, key=lambda row: row.on))

    def working_days_of_month(self, year: int, month: int) -> int:
        """How many days of this month are worked."""
        first = date(year, month, 1)
        following = date(year + month // 12, month % 12 + 1, 1)
        last = self._index(following - timedelta(days=1))
        return self._until[last + 1] - self._until[self._index(first)]


def _missing(year: int) -> Refusal:
    return Refusal(QT_TRANSLATE_NOOP("refusal", "The working calendar of {year} is missing."), year=year)
