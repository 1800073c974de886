"""The calendar files against the `holidays` package and hand-counted figures, with every exception reasoned."""

from datetime import date, timedelta

import holidays
import pytest

from dpo_desk.domain.workdays import DayKind, DayRow, Week, WorkCalendar, read_calendar
from dpo_desk.resources import resource_path

YEARS = range(2013, 2028)
FILES = {year: resource_path("calendar", f"kz-{year}.toml") for year in YEARS}
ROWS = read_calendar(file.read_text(encoding="utf-8") for file in FILES.values())
CALENDAR = WorkCalendar(ROWS)

DIFFERENCES: dict[date, str] = {}
"""Days on which an official source and the package differ: day -> why the official one stands. None is known."""


@pytest.mark.parametrize("year", YEARS)
def test_every_day_of_the_year_is_off_or_worked_as_the_oracle_has_it(year: int) -> None:
    oracle = holidays.country_holidays("KZ", years=year)
    oracle_works = {
        date(year, 1, 1) + timedelta(days=number): oracle.is_working_day(date(year, 1, 1) + timedelta(days=number))
        for number in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)
    }
    differing = {day for day, works in oracle_works.items() if CALENDAR.is_working(day) != works}
    assert differing == {day for day in DIFFERENCES if day.year == year}


@pytest.mark.parametrize("year", YEARS)
def test_every_holiday_of_the_oracle_has_a_row(year: int) -> None:
    oracle = set(holidays.country_holidays("KZ", years=year))
    off = {row.on for row in ROWS if row.on.year == year and row.kind in (DayKind.HOLIDAY, DayKind.MOVED_OFF)}
    assert off == oracle


@pytest.mark.parametrize("year", YEARS)
def test_a_file_holds_its_own_year_only(year: int) -> None:
    rows = read_calendar([FILES[year].read_text(encoding="utf-8")])
    assert {row.on.year for row in rows} == {year}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.on.isoformat())
def test_every_row_has_a_source_and_three_titles(row: DayRow) -> None:
    assert len(row.source) > 20
    assert all((row.title.kk, row.title.ru, row.title.en))
    assert (row.moved_from is not None) == (row.kind is DayKind.MOVED_OFF)


def test_what_is_moved_off_by_decree_is_worked_on_the_day_it_came_from() -> None:
    by_decree = [row for row in ROWS if row.kind is DayKind.MOVED_OFF and "267-II" not in row.source]
    worked = {row.on for row in ROWS if row.kind is DayKind.MOVED_WORKING}
    assert {row.moved_from for row in by_decree} == worked
    assert len(by_decree) == 24


def test_a_holiday_on_a_day_off_gives_the_next_free_working_day() -> None:
    by_law = [row for row in ROWS if row.kind is DayKind.MOVED_OFF and "267-II" in row.source]
    for row in by_law:
        assert row.moved_from is not None and Week.FIVE.has_off(row.moved_from)
        between = [row.moved_from + timedelta(days=number) for number in range(1, (row.on - row.moved_from).days)]
        assert not any(CALENDAR.is_working(day) for day in between)


@pytest.mark.parametrize("year", YEARS)
def test_orthodox_christmas_and_kurban_ait_are_never_moved(year: int) -> None:
    fixed = {
        row.on for row in CALENDAR.rows_of(year) if row.title.en in ("Orthodox Christmas", "First day of Kurban Ait")
    }
    assert len(fixed) == 2
    assert not fixed & {row.moved_from for row in ROWS}


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2013, 12, 28), True),
        (date(2014, 5, 4), True),
        (date(2014, 5, 11), True),
        (date(2020, 5, 11), True),
        (date(2022, 10, 22), True),
        (date(2022, 10, 24), False),
        (date(2023, 7, 1), True),
        (date(2023, 7, 7), False),
        (date(2024, 5, 4), True),
        (date(2025, 1, 5), True),
        (date(2025, 9, 1), False),
        (date(2026, 3, 16), True),
        (date(2026, 8, 31), True),
        (date(2027, 3, 15), False),
        (date(2027, 8, 30), True),
        (date(2021, 12, 1), False),
        (date(2022, 12, 1), True),
        (date(2021, 12, 17), False),
        (date(2021, 10, 25), True),
    ],
)
def test_days_that_were_news_are_right(day: date, works: bool) -> None:
    assert CALENDAR.is_working(day) is works


@pytest.mark.parametrize(
    ("year", "per_month"),
    [
        (2024, [21, 21, 17, 22, 20, 20, 22, 21, 21, 22, 21, 21]),
        (2025, [20, 20, 17, 22, 19, 20, 22, 21, 21, 22, 20, 22]),
        (2026, [19, 20, 18, 22, 17, 22, 22, 21, 22, 21, 21, 22]),
        (2027, [18, 20, 18, 22, 18, 22, 21, 22, 22, 20, 22, 22]),
    ],
)
def test_working_days_per_month_are_those_counted_on_a_wall_calendar(year: int, per_month: list[int]) -> None:
    assert [CALENDAR.working_days_of_month(year, month) for month in range(1, 13)] == per_month


def test_what_is_only_expected_in_2027_says_so() -> None:
    ait = next(row for row in CALENDAR.rows_of(2027) if row.title.en == "First day of Kurban Ait")
    moved = [row for row in CALENDAR.rows_of(2027) if row.kind is DayKind.MOVED_OFF]
    assert "Күтілетін" in ait.source
    assert moved and all("күтілуде" in row.source for row in moved)
