"""The working calendar: lookups agree with walking day by day, in both weeks, and never leave the known years."""

from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import Title
from dpo_desk.domain.workdays import DayKind, DayRow, Week, WorkCalendar, read_calendar
from dpo_desk.resources import resource_path

PAID = Title("демалыс", "отдых", "rest")


@cache
def shipped(week: Week = Week.FIVE) -> WorkCalendar:
    files = sorted(resource_path("calendar").glob("kz-*.toml"))
    return WorkCalendar(read_calendar(file.read_text(encoding="utf-8") for file in files), week)


def walked(calendar: WorkCalendar, start: date, count: int) -> date:
    day = start
    while count:
        day += timedelta(days=1)
        count -= calendar.day(day).kind in (DayKind.WORKING, DayKind.MOVED_WORKING)
    return day


days = st.dates(date(2013, 1, 1), date(2026, 12, 31))
weeks = st.sampled_from(Week)


@given(weeks, days, st.integers(1, 120))
def test_adding_working_days_is_walking_and_counting(week: Week, start: date, count: int) -> None:
    assert shipped(week).add_working_days(start, count) == walked(shipped(week), start, count)


@given(weeks, days, st.integers(1, 120))
def test_the_days_added_are_the_days_between(week: Week, start: date, count: int) -> None:
    calendar = shipped(week)
    end = calendar.add_working_days(start, count)
    assert calendar.is_working(end)
    assert calendar.working_days_between(start, end) == count
    assert calendar.working_days_between(end, start) == -count


@given(weeks, days)
def test_the_next_and_the_last_working_day_enclose_a_day_off(week: Week, on: date) -> None:
    calendar = shipped(week)
    following = calendar.next_working(on)
    assert following == (on if calendar.is_working(on) else walked(calendar, on, 1))
    if on > date(2013, 1, 2):
        before = calendar.last_working(on)
        assert before <= on <= following
        assert calendar.working_days_between(before, following) == (0 if before == following else 1)


@given(weeks, days, st.integers(0, 60))
def test_days_off_and_working_days_make_up_all_days(week: Week, first: date, length: int) -> None:
    calendar = shipped(week)
    last = first + timedelta(days=length)
    off = calendar.days_off(first, last)
    assert len(off) + calendar.working_days_between(first, last) + calendar.is_working(first) == length + 1
    assert not any(calendar.is_working(row.on) for row in off)


def test_a_moved_saturday_is_worked_and_its_wednesday_is_not() -> None:
    calendar = shipped()
    assert calendar.day(date(2024, 5, 4)).kind is DayKind.MOVED_WORKING
    assert calendar.is_working(date(2024, 5, 4))
    assert calendar.day(date(2024, 5, 8)).kind is DayKind.MOVED_OFF
    assert [row.on for row in calendar.moved_working(date(2024, 1, 1), date(2025, 1, 31))] == [
        date(2024, 5, 4),
        date(2025, 1, 5),
    ]


def test_the_six_day_week_gains_nothing_from_a_moved_saturday() -> None:
    calendar = shipped(Week.SIX)
    assert calendar.day(date(2023, 7, 1)).kind is DayKind.WORKING
    assert calendar.is_working(date(2023, 7, 7))
    assert calendar.is_working(date(2020, 5, 8)) and calendar.is_working(date(2020, 5, 11))


def test_the_six_day_week_shares_a_moved_sunday() -> None:
    calendar = shipped(Week.SIX)
    assert calendar.is_working(date(2025, 1, 5))
    assert not calendar.is_working(date(2025, 1, 3))
    assert calendar.is_working(date(2025, 1, 4))


def test_the_six_day_week_gets_one_day_for_a_holiday_weekend() -> None:
    five, six = shipped(Week.FIVE), shipped(Week.SIX)
    assert [five.is_working(date(2014, 3, day)) for day in (24, 25)] == [False, False]
    assert [six.is_working(date(2014, 3, day)) for day in (24, 25)] == [False, True]


def test_january_2026_has_the_published_number_of_working_days_in_both_weeks() -> None:
    assert shipped(Week.FIVE).working_days_of_month(2026, 1) == 19
    assert shipped(Week.SIX).working_days_of_month(2026, 1) == 24


def test_a_year_without_rows_is_refused_by_its_number() -> None:
    calendar = shipped()
    assert calendar.years == range(2013, 2028)
    for ask in (calendar.day, calendar.is_working, calendar.next_working, calendar.last_working):
        with pytest.raises(Refusal, match="2029"):
            ask(date(2029, 3, 1))
    with pytest.raises(Refusal, match="2012"):
        calendar.day(date(2012, 12, 31))
    with pytest.raises(Refusal, match="2012"):
        calendar.last_working(date(2013, 1, 2))
    with pytest.raises(Refusal, match="2028"):
        calendar.add_working_days(date(2027, 12, 31), 1)
    with pytest.raises(Refusal, match="2028"):
        calendar.rows_of(2028)


def test_an_empty_calendar_answers_nothing() -> None:
    calendar = WorkCalendar(())
    assert len(calendar.years) == 0
    with pytest.raises(Refusal, match="2026"):
        calendar.is_working(date(2026, 1, 1))


def test_a_gap_between_years_is_refused() -> None:
    rows = [DayRow(date(year, 1, 1), DayKind.HOLIDAY, PAID, "own") for year in (2024, 2026)]
    with pytest.raises(Refusal, match="2025"):
        WorkCalendar(rows)


def test_a_day_told_twice_is_refused() -> None:
    rows = [DayRow(date(2026, 1, 1), kind, PAID, "own") for kind in (DayKind.HOLIDAY, DayKind.MOVED_OFF)]
    with pytest.raises(Refusal, match="2026-01-01"):
        WorkCalendar(rows)


def test_counting_begins_at_one() -> None:
    with pytest.raises(ValueError, match="from one"):
        shipped().add_working_days(date(2026, 3, 2), 0)


ROW = '[[day]]\non = 2026-01-01\nkind = "holiday"\ntitle = { kk = "а", ru = "б", en = "c" }\nsource = "own"\n'


@pytest.mark.parametrize(
    ("right", "wrong", "error", "reason"),
    [
        ('"own"', '" "', ValueError, "no source"),
        ("source", "sauce", KeyError, "source"),
        ('ru = "б"', 'de = "b"', KeyError, "ru"),
        ('"holiday"', '"feast"', ValueError, "feast"),
        ("2026-01-01", '"2026-01-01"', ValueError, "are dates"),
    ],
)
def test_a_row_that_lacks_something_is_not_read(right: str, wrong: str, error: type[Exception], reason: str) -> None:
    assert len(read_calendar([ROW])) == 1
    with pytest.raises(error, match=reason):
        read_calendar([ROW.replace(right, wrong)])


def test_the_same_days_for_another_week_and_back_again(calendar: WorkCalendar) -> None:
    six = calendar.with_week(Week.SIX)
    saturday = date(2026, 11, 28)
    assert six.is_working(saturday) and not calendar.is_working(saturday)
    assert calendar.with_week(Week.FIVE) is calendar
    assert not six.with_week(Week.FIVE).is_working(saturday)
