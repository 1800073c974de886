"""The calendar belongs to the officer: a day changes with its source, and every open date follows."""

from datetime import date

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import Title
from dpo_desk.domain.workdays import DayKind, DayRow
from dpo_desk.services import calendar
from dpo_desk.services.office import Office
from tests.cases import registered, shown

DAY_OFF = DayRow(
    date(2026, 11, 24), DayKind.MOVED_OFF, Title("демалыс", "выходной", "day off"), "Order 1 of 20.11.2026"
)


def access_due(office: Office, request_id: int) -> set[date | None]:
    """The due dates of the request's duties."""
    return {row.due for row in shown(office, request_id).duties}


def test_a_new_day_off_moves_open_dates_and_says_which(office: Office) -> None:
    request = registered(office, "access")  # received on Friday 20 November: three working days end on the 25th
    assert access_due(office, request.row.id) == {date(2026, 11, 25)}
    moved = office.do(calendar.keep_day, DAY_OFF).answer
    assert {(one.before, one.after) for one in moved} == {(date(2026, 11, 25), date(2026, 11, 26))}
    assert access_due(office, request.row.id) == {date(2026, 11, 26)}
    assert shown(office, request.row.id).row.due == date(2026, 11, 26)
    assert office.calendar.version == 2
    assert not office.calendar.is_working(date(2026, 11, 24))


def test_a_removed_day_gives_the_dates_back(office: Office) -> None:
    request = registered(office, "access")
    office.do(calendar.keep_day, DAY_OFF)
    office.do(calendar.remove_day, DAY_OFF.on)
    assert access_due(office, request.row.id) == {date(2026, 11, 25)}
    assert office.calendar.version == 3


def test_undo_of_a_calendar_day_is_one_step_for_the_day_and_its_dates(office: Office) -> None:
    request = registered(office, "access")
    done = office.do(calendar.keep_day, DAY_OFF)
    office.undo(done.changes)
    assert access_due(office, request.row.id) == {date(2026, 11, 25)}
    assert office.calendar.is_working(date(2026, 11, 24))


def test_a_day_without_a_source_is_refused(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(calendar.keep_day, DayRow(DAY_OFF.on, DayKind.MOVED_OFF, DAY_OFF.title, " "))
    assert refused.value.field == "source"
    assert office.calendar.is_working(DAY_OFF.on)


def test_the_refusal_duty_follows_the_calendar_too(office: Office) -> None:
    from dpo_desk.domain.request import Outcome
    from dpo_desk.services import demands

    request = registered(office, "access")
    office.do(demands.settle_demand, request.demands[0].id, request.demands[0].version, Outcome.REFUSED,
              "identity_unproven")  # fmt: skip
    office.do(calendar.keep_day, DAY_OFF)
    refuse = next(row for row in shown(office, request.row.id).duties if row.duty == "refuse")
    assert refuse.due == date(2026, 11, 26)
