"""Working time of the day: what is left until a due date, without lunch, nights and days off."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.workdays import WorkCalendar


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """The hours of every working day, local time; equal lunch times mean no lunch break."""

    start: time = time(9)
    end: time = time(18)
    lunch_start: time = time(13)
    lunch_end: time = time(14)

    def __post_init__(self) -> None:
        if not self.start <= self.lunch_start <= self.lunch_end <= self.end or self.minutes == 0:
            marked = QT_TRANSLATE_NOOP("refusal", "Working hours have to begin before lunch and end after it.")
            raise Refusal(marked, field="hours")

    @property
    def minutes(self) -> int:
        """Working minutes of a whole day."""
        lunch = _minutes(self.lunch_end) - _minutes(self.lunch_start)
        return _minutes(self.end) - _minutes(self.start) - lunch

    def minutes_after(self, at: time) -> int:
        """Working minutes of a day that are still to come at this time, seconds left out."""
        before_lunch = _minutes(self.lunch_start) - max(_minutes(at), _minutes(self.start))
        after_lunch = _minutes(self.end) - max(_minutes(at), _minutes(self.lunch_end))
        return max(before_lunch, 0) + max(after_lunch, 0)


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """Working time until a due date.

    Not late: `days` are the working days after today up to the last one, `minutes` what remains of today's working
    time (0 on a day off). Zero days is the last working day: show the minutes. Both zero means that working time
    is over, yet the date is not overdue before its 24:00.
    Late: `days` counts the working days since the due date, today included; it is 0 on the days off
    right after it, and `minutes` is 0.
    """

    days: int
    minutes: int
    late: bool


def time_left(now: datetime, due: date, calendar: WorkCalendar, hours: WorkingHours) -> TimeLeft:
    """Working time from `now` (local to the office) to the end of the last working day on or before `due`."""
    today = now.date()
    if today > due:
        return TimeLeft(calendar.working_days_between(due, today), 0, True)
    days = calendar.working_days_between(today, due)
    minutes = hours.minutes_after(now.time()) if calendar.is_working(today) else 0
    return TimeLeft(days, minutes, False)


class SpanKind(StrEnum):
    """What a piece of the hour strip shows."""

    PAST = "past"
    LEFT = "left"
    LUNCH = "lunch"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of working time or lunch on the hour strip."""

    start: datetime
    end: datetime
    kind: SpanKind


def hour_spans(
    now: datetime, due: date, calendar: WorkCalendar, hours: WorkingHours, since: datetime | None = None
) -> tuple[Span, ...]:
    """The working time from `since` (by default the beginning of today) to the end of the last working day.

    Working pieces are cut at `now`; lunch stays whole. Meant for short terms: a working day gives up to four pieces.
    """
    begun = since or datetime.combine(now.date(), time(0), now.tzinfo)
    spans: list[Span] = []
    day = begun.date()
    while day <= due:
        if calendar.is_working(day):
            spans += _spans_of_day(day, begun, now, hours)
        day += timedelta(days=1)
    return tuple(spans)


def _spans_of_day(day: date, begun: datetime, now: datetime, hours: WorkingHours) -> list[Span]:
    start, lunch_start, lunch_end, end = (
        max(datetime.combine(day, at, now.tzinfo), begun)
        for at in (hours.start, hours.lunch_start, hours.lunch_end, hours.end)
    )
    pieces = [
        *_cut(start, lunch_start, now),
        Span(lunch_start, lunch_end, SpanKind.LUNCH),
        *_cut(lunch_end, end, now),
    ]
    return [piece for piece in pieces if piece.start < piece.end]


def _cut(start: datetime, end: datetime, now: datetime) -> tuple[Span, Span]:
    edge = min(max(now, start), end)
    return Span(start, edge, SpanKind.PAST), Span(edge, end, SpanKind.LEFT)
