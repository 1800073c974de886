"""The calendar in the settings: every change shows the dates it moves before anything is written."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.workdays import DayKind, Week
from dpo_desk.services.calendar import days
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.preferences.calendar import Calendar
from dpo_desk.ui.preferences.moves_sheet import SHOWN, MovesSheet
from dpo_desk.ui.preferences.screen import Preferences
from dpo_desk.ui.preferences.year_sheet import YearSheet
from dpo_desk.ui.settings import Settings
from tests.cases import registered, shown

DAY = date(2026, 11, 24)


@pytest.fixture
def group(desk: Desk, settings: Settings, english: Languages, qtbot: QtBot) -> Iterator[Calendar]:
    screen = Preferences(desk, settings)
    qtbot.addWidget(screen)
    screen.resize(1200, 800)
    screen.show()
    yield next(one for one in screen.groups if isinstance(one, Calendar))
    screen.close()


def enter(group: Calendar, on: date, source: str = "Бұйрық № 1, 20.11.2026", name: str = "Демалыс") -> None:
    form = group.day
    form.on.show_value(on)
    form.titles["kk"].show_text(name)
    form.source.show_text(source)
    form.keep.click()


def moves(group: Calendar) -> MovesSheet:
    sheet = group.place.sheet
    assert isinstance(sheet, MovesSheet)
    return sheet


def cells(sheet: MovesSheet, row: int) -> list[str]:
    rows = sheet.rows
    return [str(rows.data(rows.index(row, column))) for column in range(rows.columnCount())]


def test_a_day_is_entered_only_after_its_moved_dates_were_seen(group: Calendar, office: Office, desk: Desk) -> None:
    request = registered(office, "access")  # received on Friday 20 November 2026: due on Wednesday the 25th
    enter(group, DAY)
    sheet = moves(group)
    assert office.calendar.is_working(DAY)
    told = cells(sheet, 0)
    assert "2026" in told[0]
    assert told[1].startswith("25") and "Law 25" in told[1].replace("\N{NO-BREAK SPACE}", " ")
    assert told[2].startswith("26") and "Law 26" in told[2].replace("\N{NO-BREAK SPACE}", " ")
    assert told[1].partition("Policy")[2] == told[2].partition("Policy")[2] != ""
    sheet.accept_button.click()
    assert group.place.sheet is None
    assert not office.calendar.is_working(DAY)
    assert {row.due for row in shown(office, request.row.id).duties} == {date(2026, 11, 26)}
    desk.undo()
    assert office.calendar.is_working(DAY)
    assert {row.due for row in shown(office, request.row.id).duties} == {date(2026, 11, 25)}


def test_a_change_that_was_left_writes_nothing(group: Calendar, office: Office) -> None:
    registered(office, "access")
    enter(group, DAY)
    moves(group).left.emit()
    assert office.calendar.is_working(DAY)
    assert office.calendar.version == 1


def test_a_change_that_moves_nothing_is_applied_at_once(group: Calendar, office: Office) -> None:
    enter(group, DAY)
    assert group.place.sheet is None
    assert not office.calendar.is_working(DAY)
    group.day.remove.click()
    assert office.calendar.is_working(DAY)


def test_the_source_and_the_name_are_asked_for(group: Calendar, office: Office) -> None:
    enter(group, DAY, source="")
    assert group.day.source.error()
    enter(group, DAY, name="")
    assert group.day.titles["kk"].error()
    assert office.calendar.is_working(DAY)


def test_a_day_of_the_list_is_changed_with_its_three_names(group: Calendar, office: Office) -> None:
    (first, *_) = office.ask(days, 2026)
    group.days.picked.emit(first)
    assert group.day.titles["ru"].text() == first.title.ru
    group.day.titles["ru"].show_text("Другое название")
    group.day.keep.click()
    (changed, *_) = office.ask(days, 2026)
    assert (changed.title.ru, changed.title.kk, changed.source) == ("Другое название", first.title.kk, first.source)


def test_another_week_shows_the_dates_it_moves_and_can_be_left(group: Calendar, office: Office) -> None:
    registered(office, "access")
    group.hours.week.choose(Week.SIX.value)
    group.propose_week(Week.SIX)
    moves(group).left.emit()
    assert office.calendar.week is Week.FIVE
    assert group.hours.chosen_week() is Week.FIVE


def test_a_year_is_imported_whole_after_its_days_and_dates_were_seen(
    group: Calendar, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "2028.csv"
    file.write_text(
        "күні;түрі;атауы;көзі\n01.01.2028;мереке;Жаңа жыл;Заң 267-II\n03.01.2028;демалыс;Көшірілген;Бұйрық 5\n",
        encoding="utf-8",
    )
    group.take_file(file)
    sheet = group.place.sheet
    assert isinstance(sheet, YearSheet)
    assert sheet.sheet is not None and sheet.sheet.year == 2028
    sheet.accept_button.click()
    assert 2028 not in office.calendar.years
    moves(group).accept_button.click()
    assert [row.kind for row in office.ask(days, 2028)] == [DayKind.HOLIDAY, DayKind.MOVED_OFF]


def test_a_file_with_a_day_twice_is_not_taken(group: Calendar, office: Office, tmp_path: Path) -> None:
    file = tmp_path / "2028.csv"
    file.write_text("date;kind;name;source\n01.01.2028;holiday;A;x\n01.01.2028;holiday;B;x\n", encoding="utf-8")
    group.take_file(file)
    sheet = group.place.sheet
    assert isinstance(sheet, YearSheet)
    assert not sheet.accept_button.isEnabled()
    assert sheet.problems.rows.rowCount() == 1
    assert 2028 not in office.calendar.years


def test_a_source_given_once_stands_for_the_days_without(group: Calendar, tmp_path: Path) -> None:
    file = tmp_path / "2028.csv"
    file.write_text("date;kind;name\n01.01.2028;holiday;A\n", encoding="utf-8")
    group.take_file(file)
    sheet = group.place.sheet
    assert isinstance(sheet, YearSheet)
    assert not sheet.accept_button.isEnabled()
    sheet.source.line.setText("Law 267-II")
    sheet.source.line.editingFinished.emit()
    assert sheet.accept_button.isEnabled()


def test_a_missing_year_is_begun_from_another_screen(group: Calendar, desk: Desk) -> None:
    screen = group.window()
    assert isinstance(screen, Preferences)
    screen.open_item("calendar_year", 2028)
    assert group.day.on.value() == date(2028, 1, 1)
    desk.door.answer_next(None)
    screen.open_item("calendar_import", 2028)
    assert group.place.sheet is None


def test_the_table_of_moved_dates_shows_whole_rows(group: Calendar, office: Office) -> None:
    for _one in range(4):
        registered(office, "access")
    enter(group, DAY)
    table = moves(group).table
    head = table.horizontalHeader().height()
    assert head > 0 and table.height() == head + SHOWN * table.rowHeight(0)
