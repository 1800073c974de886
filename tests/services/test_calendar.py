"""The calendar belongs to the officer: a day changes with its source, and every open date follows."""

from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.words import Title
from dpo_desk.domain.workdays import DayKind, DayRow
from dpo_desk.services import calendar, duties
from dpo_desk.services.due_dates import move_due
from dpo_desk.services.office import Office
from tests.cases import RECEIVED, registered, shown
from tests.conftest import Clock

DAY_OFF = DayRow(
    date(2026, 11, 24), DayKind.MOVED_OFF, Title("демалыс", "выходной", "day off"), "Order 1 of 20.11.2026"
)


def access_due(office: Office, request_id: int) -> set[date | None]:
    """The due dates of the request's duties."""
    return {row.due for row in shown(office, request_id).duties}


def test_a_new_day_off_moves_open_dates_and_says_which(office: Office) -> None:
    request = registered(office, "access")  # received on Friday 20 November: three working days end on the 25th
    assert access_due(office, request.row.id) == {date(2026, 11, 25)}
    moved = office.do(calendar.change_calendar, CalendarChange(entered=(DAY_OFF,))).answer
    assert {(one.before.due, one.after.due) for one in moved} == {(date(2026, 11, 25), date(2026, 11, 26))}
    assert access_due(office, request.row.id) == {date(2026, 11, 26)}
    assert shown(office, request.row.id).row.due == date(2026, 11, 26)
    assert office.calendar.version == 2
    assert not office.calendar.is_working(date(2026, 11, 24))


def test_the_dates_that_would_move_are_told_before_anything_is_written(office: Office) -> None:
    request = registered(office, "access")
    change = CalendarChange(entered=(DAY_OFF,))
    told = office.ask(calendar.moved_dates, change)
    assert access_due(office, request.row.id) == {date(2026, 11, 25)}
    assert office.calendar.version == told.version == 1
    first = told.moved[0]
    assert (first.year, first.number) == (request.row.year, request.row.number)
    assert (first.before.law, first.after.law) == (date(2026, 11, 25), date(2026, 11, 26))
    assert first.before.policy == first.after.policy is not None
    assert office.do(calendar.change_calendar, change, told.version).answer == told.moved


def test_a_change_looked_at_before_a_colleagues_change_is_told_apart(office: Office) -> None:
    seen = office.ask(calendar.moved_dates, CalendarChange(entered=(DAY_OFF,))).version
    office.do(calendar.change_calendar, CalendarChange(entered=(DAY_OFF,)))
    with pytest.raises(Conflict):
        office.do(calendar.change_calendar, CalendarChange(removed=(DAY_OFF.on,)), seen)
    assert not office.calendar.is_working(DAY_OFF.on)


def test_done_duties_keep_their_dates_and_open_ones_their_new_reason(office: Office) -> None:
    request = registered(office, "access")
    done, *rest = shown(office, request.row.id).duties
    office.do(duties.tick_duty, done.id, done.version)
    office.do(calendar.change_calendar, CalendarChange(entered=(DAY_OFF,)))
    after = {row.id: row for row in shown(office, request.row.id).duties}
    assert after[done.id].due == date(2026, 11, 25)
    assert after[done.id].explanation == done.explanation
    open_one = after[rest[0].id]
    assert any(dict(line.values).get("title") == "day off" for line in open_one.explanation)


def test_a_date_that_a_person_changed_stays_while_law_and_policy_say_the_same(office: Office) -> None:
    request = registered(office, "access")
    (row, *_) = shown(office, request.row.id).duties
    office.do(move_due, row.id, row.version, date(2026, 11, 23), "The person leaves on the 24th")
    before = shown(office, request.row.id).duties[0]
    later = DayRow(date(2026, 12, 21), DayKind.MOVED_OFF, Title("демалыс", "выходной", "day off"), "Order 2")
    moved = office.do(calendar.change_calendar, CalendarChange(entered=(later, replace(DAY_OFF, on=RECEIVED)))).answer
    assert moved == ()
    after = shown(office, request.row.id).duties[0]
    assert (after.due, after.aim, after.explanation) == (date(2026, 11, 23), date(2026, 11, 23), before.explanation)
    office.do(calendar.change_calendar, CalendarChange(entered=(DAY_OFF,)))  # moves the law's own date: planned anew
    assert shown(office, request.row.id).duties[0].due == date(2026, 11, 26)


def test_another_name_of_a_day_renews_the_explanation_and_moves_nothing(office: Office) -> None:
    request = registered(office, "access")
    office.do(calendar.change_calendar, CalendarChange(entered=(DAY_OFF,)))
    renamed = replace(DAY_OFF, title=Title("ауысқан күн", "перенос", "moved day"))
    assert office.do(calendar.change_calendar, CalendarChange(entered=(renamed,))).answer == ()
    (first, *_) = shown(office, request.row.id).duties
    assert any(dict(line.values).get("title") == "moved day" for line in first.explanation)


def test_a_year_is_not_left_without_days(office: Office) -> None:
    last = office.calendar.years.stop - 1
    days = tuple(row.on for row in office.ask(calendar.days, last))
    with pytest.raises(Refusal) as refused:
        office.do(calendar.change_calendar, CalendarChange(removed=days))
    assert dict(refused.value.message.values)["year"] == last


def test_a_day_that_is_not_there_is_not_taken_out(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(calendar.change_calendar, CalendarChange(removed=(DAY_OFF.on,)))
    assert refused.value.field == "on"
    assert office.calendar.version == 1


def test_a_whole_year_is_one_deed_and_one_undo(office: Office) -> None:
    year = office.calendar.years.stop
    new = (DayRow(date(year, 1, 1), DayKind.HOLIDAY, DAY_OFF.title, "Law 267-II"),)
    done = office.do(calendar.change_calendar, CalendarChange.of_year(year, new, ()))
    assert year in office.calendar.years
    office.undo(done.changes)
    assert year not in office.calendar.years


def test_from_november_the_missing_next_year_is_asked_for(office: Office, clock: Clock) -> None:
    last = office.calendar.years.stop - 1
    clock.set(date(last, 10, 31))
    assert office.ask(calendar.missing_year) == 0
    clock.set(date(last, 11, 1))
    assert office.ask(calendar.missing_year) == last + 1


def test_a_letter_of_the_last_days_is_registered_and_dated_once_the_next_year_is_there(
    office: Office, clock: Clock
) -> None:
    last = office.calendar.years.stop - 1
    clock.set(date(last, 12, 31))
    request = registered(office, "access", received=date(last, 12, 31))
    assert access_due(office, request.row.id) == {None}
    new = (DayRow(date(last + 1, 1, 1), DayKind.HOLIDAY, DAY_OFF.title, "Law 267-II"),)
    moved = office.do(calendar.change_calendar, CalendarChange.of_year(last + 1, new, ())).answer
    assert {one.before.due for one in moved} == {None}
    assert all(due is not None and due.year == last + 1 for due in access_due(office, request.row.id))


def test_a_removed_day_gives_the_dates_back(office: Office) -> None:
    request = registered(office, "access")
    office.do(calendar.change_calendar, CalendarChange(entered=(DAY_OFF,)))
    office.do(calendar.change_calendar, CalendarChange(removed=(DAY_OFF.on,)))
    assert access_due(office, request.row.id) == {date(2026, 11, 25)}
    assert office.calendar.version == 3


def test_undo_of_a_calendar_day_is_one_step_for_the_day_and_its_dates(office: Office) -> None:
    request = registered(office, "access")
    done = office.do(calendar.change_calendar, CalendarChange(entered=(DAY_OFF,)))
    office.undo(done.changes)
    assert access_due(office, request.row.id) == {date(2026, 11, 25)}
    assert office.calendar.is_working(date(2026, 11, 24))


def test_a_day_without_a_source_is_refused(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(
            calendar.change_calendar,
            CalendarChange(entered=(DayRow(DAY_OFF.on, DayKind.MOVED_OFF, DAY_OFF.title, " "),)),
        )
    assert refused.value.field == "source"
    assert office.calendar.is_working(DAY_OFF.on)


def test_the_refusal_duty_follows_the_calendar_too(office: Office) -> None:
    from dpo_desk.domain.request import Outcome
    from dpo_desk.services import demands

    request = registered(office, "access")
    office.do(demands.settle_demand, request.demands[0].id, request.demands[0].version, Outcome.REFUSED,
              "identity_unproven")  # fmt: skip
    office.do(calendar.change_calendar, CalendarChange(entered=(DAY_OFF,)))
    refuse = next(row for row in shown(office, request.row.id).duties if row.duty == "refuse")
    assert refuse.due == date(2026, 11, 26)
