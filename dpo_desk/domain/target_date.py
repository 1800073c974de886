"""The inner target date: the day by which the office itself wants to be ready, before law and policy bind it."""

from dataclasses import dataclass
from datetime import date, timedelta

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class Target:
    """`before` working days before the due date (0: the office sets itself none).

    Only where a term runs for `shortest` working days or more, counted after the day it started.
    """

    before: int = 1
    shortest: int = 5


NO_TARGET = Target(0)
MOST_BEFORE = 10


def target_date(started_on: date | None, due: date | None, calendar: WorkCalendar, target: Target) -> date | None:
    """A working day after the start and before the due date; None where the office has none.

    It moves no due date and no clock. A due date on a day off is reached on the last working day before it, and the
    target is counted back from that day. None too where the calendar of a year is missing.
    """
    if not target.before or started_on is None or due is None:
        return None
    try:
        if calendar.working_days_between(started_on, due) < max(target.shortest, target.before + 1):
            return None
        day = calendar.last_working(due)
        for _step in range(target.before):
            day = calendar.last_working(day - timedelta(days=1))
    except Refusal:
        return None
    return day if day > started_on else None
