"""How near a due date is: one state with one shape and one word, the same in every list, report and print."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.worktime import TimeLeft, WorkingHours, time_left

SOON_WORKING_DAYS = 2
SOON_WORKING_DAYS_OF_A_LONG_TERM = 10
LONG_TERM_DAYS = 30


class Countdown(StrEnum):
    """The state of something that carries a term; each has its own silhouette."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    NORMAL = "normal"
    WAITING = "waiting"
    BLOCKED = "blocked"
    DONE = "done"
    DESTROYED = "destroyed"
    NOT_STARTED = "not_started"

    @property
    def rank(self) -> int:
        """The place in a list ordered by urgency: what has not started stands before what has time, never last."""
        return _RANKS[self]


_RANKS = {
    Countdown.OVERDUE: 0,
    Countdown.TODAY: 1,
    Countdown.SOON: 2,
    Countdown.NOT_STARTED: 3,
    Countdown.NORMAL: 4,
    Countdown.WAITING: 5,
    Countdown.BLOCKED: 6,
    Countdown.DONE: 7,
    Countdown.DESTROYED: 8,
}


@dataclass(frozen=True, slots=True)
class Marks:
    """What is known of a thing beside its due date."""

    waiting: bool = False
    blocked: bool = False
    done: bool = False
    destroyed: bool = False


NO_MARKS = Marks()


def countdown(
    now: datetime,
    due: date | None,
    calendar: WorkCalendar,
    hours: WorkingHours,
    started_on: date | None = None,
    marks: Marks = NO_MARKS,
) -> tuple[Countdown, TimeLeft | None]:
    """The state and the working time left at `now` (local to the office).

    Without a due date the time is None: the thing has not started (no `started_on`), or it runs without a number and
    is normal. The clock never stops: waiting and blocked show only while nothing is urgent.
    """
    if marks.destroyed:
        return Countdown.DESTROYED, None
    if marks.done:
        return Countdown.DONE, None
    if due is None:
        return (Countdown.NOT_STARTED if started_on is None else _calm(marks)), None
    left = time_left(now, due, calendar, hours)
    if left.late:
        return Countdown.OVERDUE, left
    if left.days == 0:
        return Countdown.TODAY, left
    return (Countdown.SOON if left.days <= soon_limit(started_on, due) else _calm(marks)), left


def soon_limit(started_on: date | None, due: date) -> int:
    """From how many working days on a term counts as soon: 2, or 10 for a term over 30 days."""
    long = started_on is not None and (due - started_on).days > LONG_TERM_DAYS
    return SOON_WORKING_DAYS_OF_A_LONG_TERM if long else SOON_WORKING_DAYS


def _calm(marks: Marks) -> Countdown:
    if marks.blocked:
        return Countdown.BLOCKED
    return Countdown.WAITING if marks.waiting else Countdown.NORMAL
