"""The inner target date, against days counted by hand over the shipped calendar."""

from datetime import date, timedelta

import pytest

from dpo_desk.domain.target_date import NO_TARGET, Target, target_date
from dpo_desk.domain.workdays import WorkCalendar

ONE, THREE = Target(), Target(3)


@pytest.mark.parametrize(
    ("started", "due", "target", "expected"),
    [
        # Thursday 5 to Thursday 26 November 2026, 15 working days: the day before is a Wednesday.
        (date(2026, 11, 5), date(2026, 11, 26), ONE, date(2026, 11, 25)),
        (date(2026, 11, 5), date(2026, 11, 26), THREE, date(2026, 11, 23)),
        # Due on a Sunday: reached on Friday 27, one working day before that is Thursday.
        (date(2026, 11, 5), date(2026, 11, 29), ONE, date(2026, 11, 26)),
        # Due on a Monday: the working day before is Friday.
        (date(2026, 11, 5), date(2026, 11, 30), ONE, date(2026, 11, 27)),
        # Nauryz 21-23 March 2027 with days off around it: nothing in the holidays is ever a target.
        (date(2027, 3, 10), date(2027, 3, 26), ONE, date(2027, 3, 25)),
        # Four working days only: too short for a target.
        (date(2026, 11, 23), date(2026, 11, 27), ONE, None),
        (date(2026, 11, 20), date(2026, 11, 27), ONE, date(2026, 11, 26)),
        (date(2026, 11, 5), date(2026, 11, 26), NO_TARGET, None),
        (None, date(2026, 11, 26), ONE, None),
        (date(2026, 11, 5), None, ONE, None),
        # A year nobody has entered yet.
        (date(2026, 11, 5), date(2031, 11, 26), ONE, None),
    ],
)
def test_the_target_is_the_working_day_counted_by_hand(
    calendar: WorkCalendar, started: date | None, due: date | None, target: Target, expected: date | None
) -> None:
    assert target_date(started, due, calendar, target) == expected


def test_on_every_day_of_a_year_a_target_is_a_working_day_between_start_and_due(calendar: WorkCalendar) -> None:
    seen = 0
    for step in range(365):
        started = date(2026, 1, 1) + timedelta(days=step)
        due = started + timedelta(days=15)
        for before in (1, 2, 5, 9):
            found = target_date(started, due, calendar, Target(before))
            if found is not None:
                seen += 1
                assert started < found < due
                assert calendar.is_working(found)
                assert calendar.working_days_between(found, due) == before
    assert seen > 1000
