"""Terms of the law and the policy: from "15 days" and a trigger to a due date that can be recounted by hand."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dpo_desk.domain.dates import weekday
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message, Title, Value
from dpo_desk.domain.workdays import DayKind, DayRow, WorkCalendar

LONGEST = 9999
LISTED = 40
"""Up to this many skipped days are listed one by one; beyond, weekends are told as a number."""


class Unit(StrEnum):
    """What a term is counted in."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"


_WORDS = {
    "day": Unit.DAYS,
    "calendar day": Unit.DAYS,
    "working day": Unit.WORKING_DAYS,
    "month": Unit.MONTHS,
}
_NAMES = {Unit.DAYS: "day", Unit.WORKING_DAYS: "working day", Unit.MONTHS: "month"}
_SPELLING = re.compile(r"\s*([-+]?[0-9]+)\s+([a-z]+(?:[\s_]+[a-z]+)*)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Term:
    """A number of days, working days or months; Refusal when the number is not from 1 to 9999."""

    count: int
    unit: Unit

    def __post_init__(self) -> None:
        if not 1 <= self.count <= LONGEST:
            marked = QT_TRANSLATE_NOOP("refusal", "The number in a term has to be from 1 to {longest}.")
            raise Refusal(marked, field="term", longest=LONGEST)

    @classmethod
    def parse(cls, text: str) -> "Term":
        """The term spelled in English, as in rulebook files and on the command line: "5 working days", "6 months"."""
        spelled = _SPELLING.fullmatch(text)
        if spelled is None:
            marked = QT_TRANSLATE_NOOP("refusal", "A term is a whole number and a unit, such as “5 working days”.")
            raise Refusal(marked, field="term")
        unit = _WORDS.get(re.sub(r"[\s_]+", " ", spelled[2].lower()).removesuffix("s"))
        if unit is None:
            marked = QT_TRANSLATE_NOOP("refusal", "“{unit}” is no unit of a term: use days, working days or months.")
            raise Refusal(marked, field="term", unit=spelled[2])
        return cls(int(spelled[1][:6]), unit)

    def __str__(self) -> str:
        return f"{self.count} {_NAMES[self.unit]}{'' if self.count == 1 else 's'}"


@dataclass(frozen=True, slots=True)
class DueDate:
    """The date by which a duty is to be done.

    `due` is the last day of the term, overdue after its 24:00. `aim` is the day to work towards: it is earlier
    than `due` only where a term in days or months ended on a day off. `explanation` lets a person recount.
    """

    due: date
    aim: date
    explanation: tuple[Message, ...]


def due_date(trigger: date, term: Term, calendar: WorkCalendar) -> DueDate:
    """Count a term from the day of its event; Refusal naming the year that the calendar does not have."""
    calendar.day(trigger)
    begun = [_said(QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: the day of the event, not counted."), trigger)]
    if term.unit is Unit.WORKING_DAYS:
        due = calendar.add_working_days(trigger, term.count)
        return DueDate(due, due, (*begun, *_working_days(trigger, due, term.count, calendar)))
    counted, last = _days(trigger, term.count) if term.unit is Unit.DAYS else _months(trigger, term.count)
    due = calendar.next_working(last)
    aim = _aim(trigger, last, due, calendar)
    return DueDate(due, aim, (*begun, *counted, *_shift(last, due, aim, calendar)))


def named(name: str, title: Title) -> dict[str, Value]:
    """The three values of a title within a message: `name` in English, `name_kk` and `name_ru` beside it.

    Whoever renders a message in a language prefers `{name}_{language}` to `{name}`.
    """
    return {name: title.en, f"{name}_kk": title.kk, f"{name}_ru": title.ru}


def _said(marked: Marked, day: date, **values: Value) -> Message:
    name = Title(weekday(day, "kk"), weekday(day, "ru"), weekday(day, "en"))
    return Message.of(marked, day=day, **named("weekday", name), **values)


def _first(day: date) -> Message:
    return _said(QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: day 1 of the count."), day)


def _working_days(trigger: date, due: date, count: int, calendar: WorkCalendar) -> list[Message]:
    off = calendar.days_off(trigger + timedelta(days=1), due)
    told = [row for row in off if row.kind is not DayKind.WEEKEND or len(off) <= LISTED]
    lines = [_skipped(row) for row in told]
    lines += [_counted(row) for row in calendar.moved_working(trigger + timedelta(days=1), due)]
    first = calendar.add_working_days(trigger, 1)
    if count > 1:
        lines.append(_first(first))
    lines.sort(key=_day_of)
    if len(told) < len(off):
        marked = QT_TRANSLATE_NOOP("explanation", "Weekend days left out of the count: {number}.")
        lines.append(Message.of(marked, number=len(off) - len(told)))
    marked = QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: working day {number}, the last day of the term.")
    return [*lines, _said(marked, due, number=count)]


def _day_of(line: Message) -> str:
    return str(dict(line.values)["day"])


def _skipped(row: DayRow) -> Message:
    if row.kind is DayKind.WEEKEND:
        return _said(QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: weekend, not counted."), row.on)
    marked = QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: {title}, not counted.")
    return _said(marked, row.on, **named("title", row.title))


def _counted(row: DayRow) -> Message:
    marked = QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: {title}, counted.")
    return _said(marked, row.on, **named("title", row.title))


def _days(trigger: date, count: int) -> tuple[list[Message], date]:
    last = trigger + timedelta(days=count)
    ended = QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: day {number}, days off counted too.")
    lines = [_first(trigger + timedelta(days=1))] if count > 1 else []
    return [*lines, _said(ended, last, number=count)], last


def _months(trigger: date, count: int) -> tuple[list[Message], date]:
    """The same number of the month, or the last day of a shorter month."""
    years, month = divmod(trigger.month - 1 + count, 12)
    year, month = trigger.year + years, month + 1
    length = monthrange(year, month)[1]
    last = date(year, month, min(trigger.day, length))
    if trigger.day > length:
        marked = QT_TRANSLATE_NOOP(
            "explanation", "{day}, {weekday}: the last day of the month, which has no day {missing}; months: {number}."
        )
        return [_said(marked, last, missing=trigger.day, number=count)], last
    marked = QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: the same day of the month; months: {number}.")
    return [_said(marked, last, number=count)], last


def _aim(trigger: date, last: date, due: date, calendar: WorkCalendar) -> date:
    """The last working day inside the term; the due date where there is none on or after the event."""
    inside = calendar.working_days_between(trigger, last) > 0 or calendar.is_working(trigger)
    return calendar.last_working(last) if inside else due


def _shift(last: date, due: date, aim: date, calendar: WorkCalendar) -> list[Message]:
    if due == last:
        return [
            _said(QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: a working day, the last day of the term."), due)
        ]
    lines = [_ends_off(row) for row in calendar.days_off(last, due)]
    moved = QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: the next working day, so the last day of the term.")
    lines.append(_said(moved, due))
    if aim != due:
        aimed = QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: the working day before, aim to be done by then.")
        lines.append(_said(aimed, aim))
    return lines


def _ends_off(row: DayRow) -> Message:
    if row.kind is DayKind.WEEKEND:
        return _said(QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: weekend, the term cannot end on it."), row.on)
    marked = QT_TRANSLATE_NOOP("explanation", "{day}, {weekday}: {title}, the term cannot end on it.")
    return _said(marked, row.on, **named("title", row.title))
