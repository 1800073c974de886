"""Strips, steps and columns have a text twin and answer the keyboard."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dpo_desk.ui.parts.columns import DayColumn, DayColumns
from dpo_desk.ui.parts.day_strip import DayCell, DayFlag, DayStrip
from dpo_desk.ui.parts.segments import Segment, Segments
from dpo_desk.ui.parts.steps import StepLine

TODAY = date(2026, 11, 24)


def _days(count: int) -> list[DayCell]:
    days = [TODAY + timedelta(days=step) for step in range(count)]
    return [DayCell(day, day.weekday() > 4) for day in days]


def test_the_day_strip_tells_its_flags_and_its_days_off(qtbot: QtBot) -> None:
    strip = DayStrip()
    qtbot.addWidget(strip)
    strip.show_days(_days(7), TODAY, [DayFlag(date(2026, 11, 25), "stop")])
    assert strip.accessibleName().startswith("stop: 25")
    assert "28" in strip.accessibleDescription()
    assert "27" not in strip.accessibleDescription()


def test_a_strip_of_many_days_leaves_out_the_middle_and_keeps_the_last(qtbot: QtBot) -> None:
    strip = DayStrip()
    qtbot.addWidget(strip)
    strip.resize(300, 80)
    strip.show_days(_days(60), TODAY, [])
    places = strip.places()
    assert places[0][0] == _days(60)[0]
    assert places[-1][0] == _days(60)[-1]
    assert sum(cell is None for cell, _ in places) == 1
    assert places[-1][1].right() <= strip.width() + 1


def test_the_step_line_names_the_step_of_now(qtbot: QtBot) -> None:
    line = StepLine()
    qtbot.addWidget(line)
    line.show_steps(["Registered", "In progress", "Closed"], 1)
    assert line.accessibleName() == "Step 2 of 3: In progress"


def test_columns_give_the_day_by_arrows_and_enter(qtbot: QtBot) -> None:
    columns = DayColumns()
    qtbot.addWidget(columns)
    columns.show_days([DayColumn(TODAY, ("overdue",)), DayColumn(TODAY + timedelta(days=1))], TODAY)
    QTest.keyClick(columns, Qt.Key.Key_Right)
    with qtbot.waitSignal(columns.chosen, timeout=1000) as told:
        QTest.keyClick(columns, Qt.Key.Key_Return)
    assert told.args == [TODAY + timedelta(days=1)]


def test_segments_tell_the_person_s_choice_and_keep_it_when_counts_change(qtbot: QtBot) -> None:
    segments = Segments([Segment("open", "Open", 10), Segment("mine", "Mine", 7)])
    qtbot.addWidget(segments)
    told: list[str] = []
    segments.chosen.connect(told.append)
    QTest.keyClick(segments, Qt.Key.Key_Right)
    segments.show_segments([Segment("open", "Open", 9), Segment("mine", "Mine", 8)])
    assert told == ["mine"]
    assert segments.current() == "mine"
