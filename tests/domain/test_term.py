"""Terms: spelled, counted, and explained so that a person comes to the same date by hand."""

from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.term import DueDate, Term, Unit, due_date
from dpo_desk.domain.words import Message
from dpo_desk.domain.workdays import WorkCalendar, read_calendar
from dpo_desk.resources import resource_path


@cache
def shipped() -> WorkCalendar:
    files = sorted(resource_path("calendar").glob("kz-*.toml"))
    return WorkCalendar(read_calendar(file.read_text(encoding="utf-8") for file in files))


def counted(trigger: date, term: str) -> DueDate:
    return due_date(trigger, Term.parse(term), shipped())


def told(line: Message) -> tuple[str, str]:
    values = dict(line.values)
    return str(values.get("day")), line.text.removeprefix("{day}, {weekday}: ")


terms = st.builds(Term, st.integers(1, 9999), st.sampled_from(Unit))
short = st.builds(Term, st.integers(1, 60), st.sampled_from([Unit.DAYS, Unit.WORKING_DAYS]))
days = st.dates(date(2013, 1, 1), date(2026, 12, 31))


@given(terms)
def test_a_term_reads_back_what_it_writes(term: Term) -> None:
    assert Term.parse(str(term)) == term


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("5 working days", Term(5, Unit.WORKING_DAYS)),
        ("1 working day", Term(1, Unit.WORKING_DAYS)),
        ("15 days", Term(15, Unit.DAYS)),
        ("15 calendar days", Term(15, Unit.DAYS)),
        ("  6\u00a0Months ", Term(6, Unit.MONTHS)),
        ("3 working_days", Term(3, Unit.WORKING_DAYS)),
    ],
)
def test_a_term_is_read_as_people_write_it(text: str, term: Term) -> None:
    assert Term.parse(text) == term


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "whole number"),
        ("days", "whole number"),
        ("5", "whole number"),
        ("5.5 days", "whole number"),
        ("5 days 3 hours", "whole number"),
        ("٥ days", "whole number"),
        ("5 рабочих дней", "whole number"),
        ("5 weeks", "“weeks” is no unit"),
        ("5 daysdays", "is no unit"),
        ("0 days", "from 1 to 9999"),
        ("-5 days", "from 1 to 9999"),
        ("999999999999999999999 days", "from 1 to 9999"),
    ],
)
def test_nonsense_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(Refusal, match=reason) as refused:
        Term.parse(text)
    assert refused.value.field == "term"


@pytest.mark.parametrize(
    ("trigger", "term", "due", "aim"),
    [
        (date(2026, 3, 2), "5 working days", date(2026, 3, 10), date(2026, 3, 10)),
        (date(2024, 5, 2), "3 working days", date(2024, 5, 6), date(2024, 5, 6)),
        (date(2025, 12, 31), "1 working day", date(2026, 1, 5), date(2026, 1, 5)),
        (date(2026, 11, 24), "15 days", date(2026, 12, 9), date(2026, 12, 9)),
        (date(2026, 5, 9), "15 days", date(2026, 5, 25), date(2026, 5, 22)),
        (date(2026, 3, 6), "15 days", date(2026, 3, 26), date(2026, 3, 20)),
        (date(2026, 8, 31), "6 months", date(2027, 3, 1), date(2027, 2, 26)),
        (date(2023, 8, 31), "6 months", date(2024, 2, 29), date(2024, 2, 29)),
        (date(2025, 12, 15), "1 month", date(2026, 1, 15), date(2026, 1, 15)),
        (date(2026, 5, 23), "1 day", date(2026, 5, 25), date(2026, 5, 25)),
    ],
)
def test_the_date_counted_by_hand_comes_out(trigger: date, term: str, due: date, aim: date) -> None:
    answer = counted(trigger, term)
    assert (answer.due, answer.aim) == (due, aim)


def test_working_days_explain_every_skipped_day_with_its_reason() -> None:
    assert [told(line) for line in counted(date(2026, 3, 2), "5 working days").explanation] == [
        ("2026-03-02", "the day of the event, not counted."),
        ("2026-03-03", "day 1 of the count."),
        ("2026-03-07", "weekend, not counted."),
        ("2026-03-08", "{title}, not counted."),
        ("2026-03-09", "{title}, not counted."),
        ("2026-03-10", "working day {number}, the last day of the term."),
    ]


def test_a_worked_saturday_is_told_as_counted() -> None:
    lines = [told(line) for line in counted(date(2024, 5, 2), "3 working days").explanation]
    assert ("2024-05-04", "{title}, counted.") in lines


def test_a_term_that_ends_on_a_day_off_tells_the_shift_and_the_aim() -> None:
    assert [told(line) for line in counted(date(2026, 3, 6), "15 days").explanation] == [
        ("2026-03-06", "the day of the event, not counted."),
        ("2026-03-07", "day 1 of the count."),
        ("2026-03-21", "day {number}, days off counted too."),
        ("2026-03-21", "{title}, the term cannot end on it."),
        ("2026-03-22", "{title}, the term cannot end on it."),
        ("2026-03-23", "{title}, the term cannot end on it."),
        ("2026-03-24", "{title}, the term cannot end on it."),
        ("2026-03-25", "{title}, the term cannot end on it."),
        ("2026-03-26", "the next working day, so the last day of the term."),
        ("2026-03-20", "the working day before, aim to be done by then."),
    ]


def test_months_are_explained_in_a_few_lines() -> None:
    assert [told(line) for line in counted(date(2026, 2, 2), "6 months").explanation] == [
        ("2026-02-02", "the day of the event, not counted."),
        ("2026-08-02", "the same day of the month; months: {number}."),
        ("2026-08-02", "weekend, the term cannot end on it."),
        ("2026-08-03", "the next working day, so the last day of the term."),
        ("2026-07-31", "the working day before, aim to be done by then."),
    ]


def test_a_long_term_of_working_days_names_holidays_and_counts_weekends() -> None:
    answer = counted(date(2026, 1, 8), "120 working days")
    totals = [dict(line.values)["number"] for line in answer.explanation if line.text.startswith("Weekend days left")]
    skipped = [line for line in answer.explanation if line.text.endswith("{title}, not counted.")]
    assert len(totals) == 1
    assert int(str(totals[0])) + len(skipped) + 120 == (answer.due - date(2026, 1, 8)).days


@given(days, short)
def test_the_due_date_is_a_working_day_after_the_event_and_the_aim_is_not_later(trigger: date, term: Term) -> None:
    answer = due_date(trigger, term, shipped())
    assert shipped().is_working(answer.due) and shipped().is_working(answer.aim)
    assert trigger < answer.due
    assert trigger <= answer.aim <= answer.due


@given(days, st.integers(1, 25))
def test_recounting_by_hand_from_the_explanation_gives_the_due_date(trigger: date, count: int) -> None:
    answer = due_date(trigger, Term(count, Unit.WORKING_DAYS), shipped())
    skipped = {told(line)[0] for line in answer.explanation if line.text.endswith("not counted.")}
    day, left = trigger, count
    while left:
        day += timedelta(days=1)
        left -= day.isoformat() not in skipped
    assert day == answer.due


@given(days, st.integers(1, 12))
def test_more_months_never_come_sooner(trigger: date, count: int) -> None:
    first = due_date(trigger, Term(count, Unit.MONTHS), shipped()) if trigger.year < 2026 else None
    later = due_date(trigger, Term(count + 1, Unit.MONTHS), shipped()) if trigger.year < 2026 else None
    assert first is later is None or (first and later and first.due < later.due)


@pytest.mark.parametrize(
    ("trigger", "term", "year"),
    [
        (date(2029, 3, 1), "5 days", "2029"),
        (date(2012, 12, 31), "5 days", "2012"),
        (date(2027, 12, 30), "5 working days", "2028"),
        (date(2027, 12, 30), "6 months", "2028"),
        (date(2027, 12, 25), "15 days", "2028"),
        (date(2027, 12, 30), "9999 months", "2861"),
    ],
)
def test_a_year_the_calendar_does_not_have_is_refused(trigger: date, term: str, year: str) -> None:
    with pytest.raises(Refusal, match=year):
        counted(trigger, term)
