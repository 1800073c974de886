"""The state of a countdown: one word for how near a due date is, whatever notes hang on it."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from dpo_desk.domain.countdown import Countdown, Marks, countdown
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.worktime import WorkingHours


def day(month: int, number: int) -> date:
    return date(2026, month, number)


ALMATY = ZoneInfo("Asia/Almaty")
HOURS = WorkingHours()


def at(month: int, number: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, number, hour, minute, tzinfo=ALMATY)


STATES = [
    (at(11, 24, 10), day(11, 23), "overdue"),
    (at(11, 23, 11, 40), day(11, 23), "today"),
    (at(11, 23, 23, 59), day(11, 23), "today"),
    (at(11, 22, 12), day(11, 23), "soon"),
    (at(11, 23, 10), day(11, 25), "soon"),
    (at(11, 23, 10), day(11, 26), "normal"),
]


@pytest.mark.parametrize("now, due, state", STATES)
def test_the_countdown_state_follows_working_days(now: datetime, due: date, state: str, calendar: WorkCalendar) -> None:
    assert countdown(now, due, calendar, HOURS, started_on=day(11, 16))[0] == state


def test_the_last_day_counts_working_minutes_without_lunch(calendar: WorkCalendar) -> None:
    state, left = countdown(at(11, 23, 11, 40), day(11, 23), calendar, HOURS, started_on=day(11, 20))
    assert state is Countdown.TODAY
    assert left is not None and (left.days, left.minutes) == (0, 80 + 240)


def test_a_long_term_is_soon_from_ten_working_days(calendar: WorkCalendar) -> None:
    # From 9 to 23 November: 10-13 (4), 16-20 (9), 23 (10).
    assert countdown(at(11, 9, 10), day(11, 23), calendar, HOURS, started_on=day(5, 22))[0] is Countdown.SOON
    assert countdown(at(11, 9, 10), day(11, 23), calendar, HOURS, started_on=day(11, 1))[0] is Countdown.NORMAL
    assert countdown(at(11, 9, 10), day(11, 24), calendar, HOURS, started_on=day(5, 22))[0] is Countdown.NORMAL


def test_without_a_due_date_it_has_not_started_or_has_no_number(calendar: WorkCalendar) -> None:
    assert countdown(at(11, 23, 10), None, calendar, HOURS) == (Countdown.NOT_STARTED, None)
    assert countdown(at(11, 23, 10), None, calendar, HOURS, started_on=day(11, 20)) == (Countdown.NORMAL, None)


@pytest.mark.parametrize(
    "due, marks, state",
    [
        (day(12, 23), Marks(waiting=True), "waiting"),
        (day(12, 23), Marks(blocked=True, waiting=True), "blocked"),
        (day(11, 24), Marks(waiting=True), "soon"),
        (day(11, 20), Marks(blocked=True), "overdue"),
        (day(11, 20), Marks(done=True), "done"),
        (day(11, 20), Marks(done=True, destroyed=True), "destroyed"),
    ],
)
def test_a_note_never_hides_urgency_and_done_ends_the_count(
    due: date, marks: Marks, state: str, calendar: WorkCalendar
) -> None:
    assert countdown(at(11, 23, 10), due, calendar, HOURS, day(11, 16), marks)[0] == state


def test_what_has_not_started_never_sinks_below_what_has_time() -> None:
    assert Countdown.OVERDUE.rank < Countdown.TODAY.rank < Countdown.SOON.rank < Countdown.NOT_STARTED.rank
    assert Countdown.NOT_STARTED.rank < Countdown.NORMAL.rank < Countdown.DONE.rank
