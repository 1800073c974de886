"""What the desk says by itself, and when it keeps quiet."""

from datetime import date, datetime

import pytest

from dpo_desk.domain.alerts import Alert, Standing, Told, alert_now, in_working_time, tomorrow_morning
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.domain.zone import OFFICE_ZONE

HOURS = WorkingHours()
DUE = Standing(overdue=0, today=2)
LATE = Standing(overdue=1, today=0)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026; the 21st and the 22nd are days off."""
    return datetime(2026, 11, day, hour, minute, tzinfo=OFFICE_ZONE)


@pytest.mark.parametrize(
    ("now", "standing", "expected"),
    [
        (at(23, 9), DUE, Alert.DIGEST),
        (at(23, 8, 59), DUE, None),
        (at(23, 9), LATE, Alert.DIGEST),
        (at(23, 9), Standing(), None),
        (at(23, 9), Standing(targets=1), Alert.DIGEST),
        (at(23, 16), DUE, Alert.LAST_HOURS),
        (at(23, 15, 59), DUE, Alert.DIGEST),
        (at(23, 17), LATE, Alert.DIGEST),
        (at(23, 18), DUE, None),
        (at(22, 10), DUE, None),
        (at(23, 0, 5), LATE, None),
    ],
)
def test_it_speaks_only_in_working_time(
    calendar: WorkCalendar, now: datetime, standing: Standing, expected: Alert | None
) -> None:
    assert alert_now(now, standing, Told(), calendar, HOURS) is expected


def test_each_is_said_once_a_day(calendar: WorkCalendar) -> None:
    told = Told().after(Alert.DIGEST, date(2026, 11, 23))
    assert alert_now(at(23, 10), DUE, told, calendar, HOURS) is None
    assert alert_now(at(23, 16), DUE, told, calendar, HOURS) is Alert.LAST_HOURS
    told = told.after(Alert.LAST_HOURS, date(2026, 11, 23))
    assert alert_now(at(23, 17), DUE, told, calendar, HOURS) is None
    assert alert_now(at(24, 9), DUE, told, calendar, HOURS) is Alert.DIGEST


def test_a_reminder_put_off_waits_for_its_moment(calendar: WorkCalendar) -> None:
    told = Told(quiet_until=at(23, 11))
    assert alert_now(at(23, 10, 59), DUE, told, calendar, HOURS) is None
    assert alert_now(at(23, 11), DUE, told, calendar, HOURS) is Alert.DIGEST


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (at(23, 9), at(23, 10)),
        (at(23, 12, 30), at(23, 14, 30)),
        (at(23, 17, 30), at(24, 9, 30)),
        (at(20, 17, 45), at(23, 9, 45)),
        (at(22, 3), at(23, 10)),
    ],
)
def test_a_working_hour_skips_lunch_nights_and_days_off(calendar: WorkCalendar, now: datetime, then: datetime) -> None:
    assert in_working_time(now, 60, calendar, HOURS) == then


def test_tomorrow_is_the_next_working_day(calendar: WorkCalendar) -> None:
    assert tomorrow_morning(at(20, 17), calendar, HOURS) == at(23, 9)
