"""Due dates worked out by hand from the policy, the law table and the public calendar, held against the program."""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from dpo_desk.domain.term import Term, Unit, due_date
from dpo_desk.domain.workdays import Week, WorkCalendar, read_calendar
from dpo_desk.resources import resource_path

TABLE = Path(__file__).parents[1] / "samples" / "dates_by_hand.tsv"


@dataclass(frozen=True, slots=True)
class HandRow:
    """One line of the table: a rule's short name, day zero and the dates found by hand."""

    rule: str
    trigger: date
    term: Term | None
    due: date | None
    aim: date | None
    week: Week
    why: str

    def __str__(self) -> str:
        return f"{self.rule} from {self.trigger} in a {self.week}-day week"


def read_term(text: str) -> Term | None:
    if not text:
        return None
    count, unit = text.split()
    return Term(int(count), Unit(unit))


def read_day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def read_row(cells: dict[str, str]) -> HandRow:
    return HandRow(
        rule=cells["rule"],
        trigger=date.fromisoformat(cells["trigger"]),
        term=read_term(cells["term"]),
        due=read_day(cells["due"]),
        aim=read_day(cells["aim"]),
        week=Week(cells["week"]),
        why=cells["why"],
    )


def read_table() -> tuple[HandRow, ...]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return tuple(read_row(cells) for cells in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def calendar_of(week: Week) -> WorkCalendar:
    files = sorted(resource_path("calendar").glob("*.toml"))
    return WorkCalendar(read_calendar(file.read_text(encoding="utf-8") for file in files), week)


ROWS = read_table()
WITH_TERM = tuple(row for row in ROWS if row.term is not None)
WITHOUT_TERM = tuple(row for row in ROWS if row.term is None)


@pytest.mark.parametrize("row", WITH_TERM, ids=str)
def test_the_due_day_and_the_aim_are_those_found_by_hand(row: HandRow) -> None:
    assert row.term is not None
    found = due_date(row.trigger, row.term, calendar_of(row.week))
    assert (found.due, found.aim) == (row.due, row.aim), row.why


@pytest.mark.parametrize("row", WITH_TERM, ids=str)
def test_a_due_day_and_its_aim_are_working_days(row: HandRow) -> None:
    calendar = calendar_of(row.week)
    assert row.due is not None and row.aim is not None
    assert calendar.is_working(row.due) and calendar.is_working(row.aim)
    assert row.aim <= row.due
    assert row.trigger < row.due


def test_a_row_without_a_term_promises_no_date() -> None:
    assert WITHOUT_TERM
    assert all(row.due is None and row.aim is None for row in WITHOUT_TERM)


def test_the_table_is_wide_enough_and_names_no_case_twice() -> None:
    cases = [(row.rule, row.trigger, row.week) for row in ROWS]
    assert len(cases) >= 90
    assert len(cases) == len(set(cases))
    assert sum(row.week is Week.SIX for row in ROWS) >= 6
