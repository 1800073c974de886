"""Every day of 2013-2027 as the day of the event: dates agree with an oracle that walks day by day over other data.

The five-day week is that of the `holidays` package, which carries the transfers of the government. It knows no six-day
week: that one is built here from the package's bare holidays, by the rule of the law, and the decrees written by hand.
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

import holidays
import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.term import Term, Unit, due_date
from dpo_desk.domain.workdays import Week, WorkCalendar

FIRST, LAST = date(2013, 1, 1), date(2027, 12, 31)
DAY = timedelta(days=1)
YEARS = range(FIRST.year, LAST.year + 1)
NEVER_MOVED = ("Orthodox Christmas", "Eid al-Adha")
"""Labour Code, article 84: days off of their own, which give no other day when they fall on one."""

SUNDAYS_WORKED = {
    date(2014, 5, 4): (date(2014, 5, 2), "Government decree № 365 of 2014 (adilet.zan.kz P1400000365)"),
    date(2014, 5, 11): (date(2014, 5, 8), "Government decree № 365 of 2014 (adilet.zan.kz P1400000365)"),
    date(2020, 1, 5): (date(2020, 1, 3), "Government decree № 820 of 2019 (adilet.zan.kz P1900000820)"),
    date(2020, 12, 20): (date(2020, 12, 18), "Government decree № 820 of 2019 (adilet.zan.kz P1900000820)"),
    date(2025, 1, 5): (date(2025, 1, 3), "Minister's order № 436 of 2024 (adilet.zan.kz G24G0000436)"),
}
"""By hand: a Sunday worked -> the day rested for it. Saturdays that were moved give a six-day week nothing."""

PACKAGE_IS_WRONG: dict[date, tuple[bool, str]] = {}
"""By hand: a day -> whether it is worked and which act says so, where the package differs. None is known today."""

SIX_DAYS_OF_2024 = [25, 25, 22, 26, 24, 24, 26, 26, 25, 26, 26, 25]
"""Working days a month in the six-day week of the ministry's balance of working time for 2024; its June expected
Kurban Ait on a Monday, and it came on Sunday the 16th: one day more."""

TERMS = [
    *(Term(count, Unit.WORKING_DAYS) for count in (1, 2, 3, 5, 10, 15)),
    *(Term(count, Unit.DAYS) for count in (1, 15, 30)),
    *(Term(count, Unit.MONTHS) for count in (1, 6)),
]


def every_day() -> list[date]:
    return [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]


def rest_of_five() -> set[date]:
    package = holidays.country_holidays("KZ", years=YEARS)
    told = {day: works for day, (works, _act) in PACKAGE_IS_WRONG.items()}
    return {day for day in every_day() if not told.get(day, package.is_working_day(day))}


def bare_holidays() -> Mapping[date, str]:
    """The holidays by their names in English, without the days off that decrees moved somewhere else."""
    package = holidays.country_holidays("KZ", years=YEARS, observed=False, language="en_US")
    return {day: name for day, name in package.items() if not name.startswith("Day off")}


def rest_of_six() -> set[date]:
    named = bare_holidays()
    rest = set(named) | {day for day in every_day() if day.weekday() == 6}
    for day in sorted(named):
        if day.weekday() == 6 and not named[day].startswith(NEVER_MOVED):
            instead = day + DAY
            while instead in rest:
                instead += DAY
            rest.add(instead)
    for sunday, (instead, _act) in SUNDAYS_WORKED.items():
        rest.remove(sunday)
        rest.add(instead)
    return rest


@cache
def rested(week: Week) -> frozenset[date]:
    return frozenset(rest_of_five() if week is Week.FIVE else rest_of_six())


def walked(trigger: date, term: Term, rest: frozenset[date]) -> tuple[date, date]:
    """The due date and the aim as a person finds them with a finger on a wall calendar."""
    if term.unit is Unit.WORKING_DAYS:
        day, left = trigger, term.count
        while left:
            day += DAY
            left -= day not in rest
        return day, day
    last = trigger + term.count * DAY if term.unit is Unit.DAYS else same_number(trigger, term.count)
    due = last
    while due in rest:
        due += DAY
    aim = last
    while aim in rest and aim >= trigger:
        aim -= DAY
    return due, aim if aim >= trigger else due


def same_number(trigger: date, months: int) -> date:
    year, month = trigger.year, trigger.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return date(year, month, min(trigger.day, monthrange(year, month)[1]))


def differing(term: Term, calendar: WorkCalendar, rest: frozenset[date]) -> list[str]:
    wrong = []
    for trigger in every_day():
        due, aim = walked(trigger, term, rest)
        expected = "refused for 2028" if due > LAST else f"due {due}, aim {aim}"
        found = told(trigger, term, calendar)
        if found != expected:
            wrong.append(f"{trigger}: {found}, not {expected}")
    return wrong


def told(trigger: date, term: Term, calendar: WorkCalendar) -> str:
    try:
        counted = due_date(trigger, term, calendar)
    except Refusal as refused:
        return f"refused for {dict(refused.message.values)['year']}"
    return f"due {counted.due}, aim {counted.aim}"


@pytest.mark.parametrize("term", TERMS, ids=str)
@pytest.mark.parametrize("week", Week)
def test_a_term_from_every_day_ends_where_the_finger_on_the_wall_calendar_stops(
    week: Week, term: Term, calendar: WorkCalendar
) -> None:
    assert not differing(term, calendar.with_week(week), rested(week))


@pytest.mark.parametrize("week", Week)
def test_every_day_is_worked_or_rested_as_the_oracle_has_it(week: Week, calendar: WorkCalendar) -> None:
    own = calendar.with_week(week)
    assert {day for day in every_day() if not own.is_working(day)} == rested(week)


def test_no_term_of_the_rulebook_is_left_out(rulebook: Rulebook) -> None:
    assert {rule.term for rule in rulebook.rules if rule.term is not None} <= set(TERMS)


def test_the_sundays_written_by_hand_are_all_that_the_package_knows_as_worked() -> None:
    package = holidays.country_holidays("KZ", years=YEARS)
    assert {day for day in every_day() if day.weekday() == 6 and package.is_working_day(day)} == set(SUNDAYS_WORKED)


def test_the_oracle_of_the_six_day_week_has_the_published_days_of_2024() -> None:
    worked = [day.month for day in every_day() if day.year == 2024 and day not in rested(Week.SIX)]
    assert [worked.count(month) for month in range(1, 13)] == [
        days + (month == 6) for month, days in enumerate(SIX_DAYS_OF_2024, start=1)
    ]
