"""Working time left: lunch, nights and days off are skipped; overdue begins after the last day."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import Title
from dpo_desk.domain.workdays import DayKind, DayRow, WorkCalendar
from dpo_desk.domain.worktime import SpanKind, TimeLeft, WorkingHours, hour_spans, time_left

ALMATY = ZoneInfo("Asia/Almaty")
HOURS = WorkingHours()
REPUBLIC = Title("Қазақстан Республикасы күні", "День Республики Казахстан", "Day of the Republic of Kazakhstan")
CALENDAR = WorkCalendar(
    [
        DayRow(date(2026, 10, 25), DayKind.HOLIDAY, REPUBLIC, "own"),
        DayRow(date(2026, 10, 26), DayKind.MOVED_OFF, REPUBLIC, "own", date(2026, 10, 25)),
    ]
)
TUESDAY = date(2026, 11, 24)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ALMATY)


@pytest.mark.parametrize(
    ("hour", "minute", "minutes"),
    [(8, 0, 480), (9, 0, 480), (10, 40, 380), (13, 0, 240), (13, 30, 240), (14, 0, 240), (17, 50, 10), (18, 0, 0)],
)
def test_on_the_last_day_minutes_are_left_without_lunch(hour: int, minute: int, minutes: int) -> None:
    assert time_left(at(TUESDAY, hour, minute), TUESDAY, CALENDAR, HOURS) == TimeLeft(0, minutes, False)


def test_before_the_last_day_whole_working_days_are_left() -> None:
    assert time_left(at(TUESDAY, 17, 50), date(2026, 11, 25), CALENDAR, HOURS) == TimeLeft(1, 10, False)
    assert time_left(at(TUESDAY, 10, 40), date(2026, 11, 27), CALENDAR, HOURS).days == 3


def test_weekends_and_moved_days_off_are_not_time_left() -> None:
    friday, monday = date(2026, 10, 23), date(2026, 10, 26)
    assert time_left(at(friday, 17), date(2026, 10, 27), CALENDAR, HOURS) == TimeLeft(1, 60, False)
    assert time_left(at(monday, 12), date(2026, 10, 27), CALENDAR, HOURS) == TimeLeft(1, 0, False)


def test_after_work_on_the_last_day_nothing_is_left_but_it_is_not_late() -> None:
    assert time_left(at(TUESDAY, 23, 59), TUESDAY, CALENDAR, HOURS) == TimeLeft(0, 0, False)


def test_a_minute_after_midnight_it_is_late_by_that_working_day() -> None:
    assert time_left(at(date(2026, 11, 25), 0, 1), TUESDAY, CALENDAR, HOURS) == TimeLeft(1, 0, True)


def test_on_the_weekend_after_the_last_day_it_is_late_by_no_working_day_yet() -> None:
    friday = date(2026, 11, 27)
    assert time_left(at(date(2026, 11, 28), 12), friday, CALENDAR, HOURS) == TimeLeft(0, 0, True)
    assert time_left(at(date(2026, 11, 30), 12), friday, CALENDAR, HOURS) == TimeLeft(1, 0, True)


def walked_minutes(now: datetime, due: date) -> int:
    count, moment = 0, now
    while moment.date() <= due:
        working = HOURS.start <= moment.time() < HOURS.end
        lunch = HOURS.lunch_start <= moment.time() < HOURS.lunch_end
        count += CALENDAR.is_working(moment.date()) and working and not lunch
        moment += timedelta(minutes=1)
    return count


@given(st.datetimes(datetime(2026, 10, 19), datetime(2026, 10, 30)), st.integers(0, 3))
def test_days_and_minutes_together_are_all_working_minutes(moment: datetime, ahead: int) -> None:
    now = moment.replace(second=0, microsecond=0, tzinfo=ALMATY)
    due = now.date() + timedelta(days=ahead)
    left = time_left(now, due, CALENDAR, HOURS)
    assert left.days * HOURS.minutes + left.minutes == walked_minutes(now, due)


def test_the_strip_of_the_last_day_is_cut_now_and_at_lunch() -> None:
    now = at(TUESDAY, 10, 40)
    spans = hour_spans(now, TUESDAY, CALENDAR, HOURS, since=at(date(2026, 11, 23), 16, 20))
    assert [(span.start, span.end, span.kind) for span in spans] == [
        (at(date(2026, 11, 23), 16, 20), at(date(2026, 11, 23), 18), SpanKind.PAST),
        (at(TUESDAY, 9), now, SpanKind.PAST),
        (now, at(TUESDAY, 13), SpanKind.LEFT),
        (at(TUESDAY, 13), at(TUESDAY, 14), SpanKind.LUNCH),
        (at(TUESDAY, 14), at(TUESDAY, 18), SpanKind.LEFT),
    ]


@given(st.datetimes(datetime(2026, 10, 19), datetime(2026, 10, 30)), st.integers(-1, 4))
def test_the_strip_shows_as_much_time_as_is_left(moment: datetime, ahead: int) -> None:
    now = moment.replace(second=0, microsecond=0, tzinfo=ALMATY)
    due = now.date() + timedelta(days=ahead)
    spans = hour_spans(now, due, CALENDAR, HOURS)
    left = time_left(now, due, CALENDAR, HOURS)
    shown = sum((span.end - span.start).seconds // 60 for span in spans if span.kind is SpanKind.LEFT)
    assert shown == (0 if left.late else left.days * HOURS.minutes + left.minutes)
    assert all(span.start < span.end for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))


def test_a_day_without_lunch_has_no_lunch_span() -> None:
    hours = WorkingHours(time(10), time(16), time(13), time(13))
    assert hours.minutes == 360
    assert [span.kind for span in hour_spans(at(TUESDAY, 8), TUESDAY, CALENDAR, hours)] == [SpanKind.LEFT] * 2


@pytest.mark.parametrize(
    "hours", [(time(18), time(9)), (time(9), time(9), time(9), time(9)), (time(9), time(18), time(15), time(14))]
)
def test_hours_that_make_no_day_are_refused(hours: tuple[time, ...]) -> None:
    with pytest.raises(Refusal) as refused:
        WorkingHours(*hours)
    assert refused.value.field == "hours"
