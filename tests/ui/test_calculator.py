"""The deadline calculator over any screen: the date, how it was counted, and the text that is copied."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.workdays import Week
from dpo_desk.ui.calculator import Calculator
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.look import Look
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.settings import Settings
from tests.ui.offices import desk, look, office, settings
from tests.ui.typing_keys import press

__all__ = ["desk", "look", "office", "settings"]


@pytest.fixture
def window(desk: Desk, settings: Settings, look: Look, qtbot: QtBot) -> Iterator[DeskWindow]:
    made = DeskWindow(desk, settings, look)
    made.show()
    yield made
    made.hide()
    made.deleteLater()


@pytest.fixture
def calculator(window: DeskWindow) -> Calculator:
    window.show_calculator()
    return window.findChildren(Calculator)[0]


def put(calculator: Calculator, start: str, number: str = "3", unit: str = "working_days") -> None:
    calculator.start.line.setText(start)
    calculator.start.line.textEdited.emit(start)
    calculator.number.line.setText(number)
    calculator.unit.choose(unit)
    calculator.number.edited.emit()


def test_a_term_is_counted_and_explained_line_by_line(calculator: Calculator) -> None:
    put(calculator, "20.11.2026")
    assert "25" in calculator.due.text() and "2026" in calculator.due.text()
    assert not calculator.aim.isVisible()
    lines = calculator.lines.text().splitlines()
    assert "not counted" in lines[0]
    assert any("weekend" in line for line in lines)
    assert "working day 3" in lines[-1]


def test_an_aim_stands_where_a_term_in_days_ends_on_a_day_off(calculator: Calculator) -> None:
    put(calculator, "14.11.2026", "15", "days")
    assert "30" in calculator.due.text()
    assert calculator.aim.isVisible() and "27" in calculator.aim.text()


def test_a_rule_fills_the_term_and_names_itself_in_the_copy(calculator: Calculator) -> None:
    put(calculator, "20.11.2026")
    calculator.rule.choose("law.access")
    calculator.rule.chosen.emit("law.access")
    assert not calculator.number.isEnabled()
    calculator.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "395" in copied.splitlines()[0]
    assert calculator.due.text() in copied and calculator.lines.text() in copied


def test_a_rule_not_in_force_on_the_day_is_not_offered(calculator: Calculator) -> None:
    put(calculator, "20.11.2026")
    assert calculator.rule.box.findData("law.access") > 0
    put(calculator, "20.11.2015")
    assert calculator.rule.box.findData("law.access") == -1


def test_the_week_of_six_days_works_on_saturdays(calculator: Calculator) -> None:
    put(calculator, "20.11.2026")
    calculator.week.chosen.emit(Week.SIX.value)
    assert "24" in calculator.due.text()


def test_a_year_without_a_calendar_is_named_in_place_of_a_date(calculator: Calculator, desk: Desk) -> None:
    last = desk.calendar.years.stop - 1
    put(calculator, f"31.12.{last}")
    assert str(last + 1) in calculator.due.text()
    assert not calculator.copy_button.isEnabled() and calculator.text() == ""
    put(calculator, "")
    assert not calculator.copy_button.isEnabled()


def test_the_key_of_d_opens_it_on_the_kazakh_layout(window: DeskWindow) -> None:
    window.go("requests")
    screen = window.screen_in_front
    assert screen is not None
    screen.panes()[0].setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, "в", "d", Qt.KeyboardModifier.ControlModifier)
    assert window.findChildren(Calculator)[0].isVisible()


def test_the_keys_open_it_on_every_screen_and_esc_closes_it(window: DeskWindow, qtbot: QtBot) -> None:
    for place in window.places:
        window.go(place.name)
        action = window.actions_now.by_keys("Ctrl+D")
        assert action is not None
        action.trigger()
        (calculator,) = window.findChildren(Calculator)
        assert calculator.isVisible()
        assert calculator.start.value() == date(2026, 11, 24)
        qtbot.keyClick(calculator, Qt.Key.Key_Escape)
        assert not calculator.isVisible()
